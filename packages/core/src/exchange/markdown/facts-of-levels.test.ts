import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;
const lines = (...each: string[]): string => each.join('\n\n');
const namesOf = (result: Result): string[] => valueOf(result).competencies.map(({ name }) => name);
const levelsOf = (result: Result): (string | undefined)[] =>
  (valueOf(result).tracks[0]?.levels ?? []).map(({ title }) => title);
const descriptionsOf = (result: Result): (string | undefined)[] =>
  (valueOf(result).tracks[0]?.levels ?? []).map(({ description }) => description);

describe('headings that begin with the name of their level', () => {
  const level = (name: string, ...parts: string[]): string =>
    lines(`## ${name}`, `Works at ${name}.`, ...parts.map((part) => `### ${name} ${part}\n\n- ${part} done`));

  it('are the same competency below each', () => {
    const result = readMarkdown(
      lines(
        '# Port',
        level('Junior Pilot', 'duties', '– Skills'),
        level('Senior Pilot', 'duties', '– Skills'),
      ),
    );
    assert.deepEqual(levelsOf(result), ['Junior Pilot', 'Senior Pilot']);
    assert.deepEqual(namesOf(result), ['duties', 'Skills']);
  });

  it('keep their names where they are levels, or where no levels stand above', () => {
    const ranks = (name: string): string =>
      lines(`## ${name}`, ...['I', 'II'].map((rank) => `### ${name} ${rank}\n\n- Steers ${rank}`));
    assert.deepEqual(levelsOf(readMarkdown(lines('# Port', ranks('Pilot'), ranks('Docker')))).slice(0, 2), [
      'Pilot I',
      'Pilot II',
    ]);
    const topic = (name: string): string =>
      lines(`## ${name}`, `### ${name} care`, '- Level 1: Looks\n- Level 2: Acts');
    assert.deepEqual(namesOf(readMarkdown(lines('# Port', topic('Ropes'), topic('Boats')))), [
      'Ropes care',
      'Boats care',
    ]);
  });
});

describe('what is said of levels themselves', () => {
  it('is in their description where a heading says so, and no competency', () => {
    const level = (name: string, grade: number): string =>
      lines(
        `## ${name}`,
        'Sails.',
        '### Duties',
        '- Steers',
        '### Job grade',
        `Grade ${grade}`,
        '### Skills',
        '- Swims',
      );
    const result = readMarkdown(lines('# Port', level('Junior Pilot', 4), level('Senior Pilot', 6)));
    assert.deepEqual(namesOf(result), ['Duties', 'Skills']);
    assert.deepEqual(descriptionsOf(result), [
      'Sails.\n\nJob grade: Grade 4',
      'Sails.\n\nJob grade: Grade 6',
    ]);
  });

  it('is there as well where a column of a table says so', () => {
    const result = readMarkdown(
      '| Level | Steering | Salary |\n|-|-|-|\n| Junior | Holds a course | 20-30 k€ |\n| Senior | Plans a course | 30+ k€ |',
    );
    assert.deepEqual(namesOf(result), ['Steering']);
    assert.deepEqual(descriptionsOf(result), ['Salary: 20-30 k€', 'Salary: 30+ k€']);
    const [note] = result.report.notes.filter(({ code }) => code === 'fact-of-levels');
    assert.deepEqual([note?.line, note?.column], [1, 3]);
    assert.deepEqual(
      result.report.origins.map(({ line }) => line),
      [3, 4],
    );
  });

  it('is no competency beside tables of one each', () => {
    const table = (header: string, ...cells: string[]): string =>
      [
        `| Level | ${header} |`,
        `|-${'|-'.repeat(header.split('|').length)}|`,
        ...cells.map((cell, place) => `| ${['Junior', 'Senior'][place]} | ${cell} |`),
      ].join('\n');
    const result = readMarkdown(
      lines(
        '# Port',
        `## Overview\n\n${table('Experience | Reports to', 'one year | Captain', 'six years | Owner')}`,
        `## Steering\n\n${table('What it looks like', 'Holds the course', 'Plans the whole course')}`,
        `## Ropes\n\n${table('What it looks like', 'Ties the common knots', 'Shows others how to')}`,
      ),
    );
    assert.equal(valueOf(result).tracks.length, 1);
    assert.deepEqual(levelsOf(result), ['Junior', 'Senior']);
    assert.deepEqual(namesOf(result), ['Steering', 'Ropes']);
    const left = result.report.notes.filter(({ code }) => code === 'table-left-out');
    assert.deepEqual(
      left.map(({ line }) => line),
      [5],
    );
  });
});
