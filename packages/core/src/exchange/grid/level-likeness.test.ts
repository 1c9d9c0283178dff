import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridWords } from './grid-words.js';
import { levelLikeness } from './level-likeness.js';

const likeness = (...headings: string[]): number => levelLikeness(headings, gridWords.seniority);

describe('levelLikeness', () => {
  const languages: Record<string, string[]> = {
    English: ['Junior', 'Lead engineer', 'L3', 'Band 4'],
    German: ['Einsteiger', 'Fortgeschrittene', 'Expertin', 'Leitung Planung', 'Stufe A'],
    French: ['Débutant', 'Confirmé', 'Niveau A', 'Expe\u0301rimente\u0301'],
    Spanish: ['Principiante', 'Nivel A', 'Avanzado'],
    Portuguese: ['Iniciante', 'Pleno', 'Sênior'],
    Dutch: ['Starter', 'Medior', 'Gevorderd'],
    Italian: ['Livello A', 'Intermedio', 'Esperta'],
    Chinese: ['初级', '中级工程师', '资深分析师', '高級'],
    Japanese: ['初級', '中級', '上級エンジニア'],
  };
  for (const [language, headings] of Object.entries(languages))
    it(`knows the words for levels in ${language}`, () => {
      assert.equal(likeness(...headings), 1);
    });

  it('knows levels by as many stars, or other marks', () => {
    assert.equal(likeness('★', '★★', '🌟🌟🌟', '++'), 1);
    assert.equal(likeness('★ of the day', '🌟✅'), 0);
  });

  it('is the share of the headings that are filled in', () => {
    assert.equal(likeness('Junior', '', 'Red', '12', 'Blue'), 0.5);
    assert.equal(likeness(), 0);
  });

  it('does not find a word within a word, or in a sentence without blanks', () => {
    assert.equal(likeness('Leadership', 'Mastery', 'Abc12def'), 0);
    assert.equal(likeness('为团队制定接待标准，并帮助高级同事分析原因并防止再次发生。'), 0);
  });
});
