import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from './index.js';

const lines = (text: string): string => text.replace(/^ +/gm, '');

describe('Tables below headings of levels', () => {
  const level = (code: string, verb: string): string =>
    `## ${code} Planner\n### Craft\n| Area | Expectation |\n|-|-|\n| Plans | ${verb} the plans of a site. |\n| Budgets | ${verb} the budget of a site. |\n### People\n| Area | Expectation |\n|-|-|\n| Teaching | ${verb} a course for others. |\n`;

  it('are one track, whose themes are the headings below and whose name is the heading above', () => {
    const result = readMarkdown(`# Planning\n${level('P1', 'Draws')}${level('P2', 'Leads')}`);
    assert.ok(result.ok);
    const [track, ...others] = result.value.tracks;
    assert.equal(others.length, 0);
    assert.equal(track?.name, 'Planning');
    assert.deepEqual(
      track.levels?.map(({ code, title }) => [code, title]),
      [
        ['P1', 'Planner'],
        ['P2', 'Planner'],
      ],
    );
    assert.deepEqual(
      result.value.themes?.map(({ name }) => name),
      ['Craft', 'People'],
    );
    assert.deepEqual(
      result.value.competencies.map(({ name }) => name),
      ['Plans', 'Budgets', 'Teaching'],
    );
    assert.equal(result.report.cells, 6);
    assert.deepEqual(
      result.report.origins.find(({ competency, level: at }) => competency === 'budgets' && at === 'p2')
        ?.line,
      17,
    );
  });

  it('stay tracks where their headings are no levels', () => {
    const table = (name: string): string =>
      `## ${name}\n| Area | L1 | L2 |\n|-|-|-|\n| Plans | Draws plans. | Leads plans. |\n| Budgets | Adds up. | Decides. |\n`;
    const result = readMarkdown(table('Planners') + table('Builders'));
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.tracks.map(({ name }) => name),
      ['Planners', 'Builders'],
    );
  });
});

describe('Items that begin with a label', () => {
  it('in italics are about the competency that it names', () => {
    const result = readMarkdown(
      lines(`**P1 - Planner**
        * *Craft*: draws plans
        * _People:_ asks early

        **P2 - Senior planner**
        * *Craft*: leads plans
        * _People:_ teaches others`),
    );
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.competencies.map(({ name }) => name),
      ['Craft', 'People'],
    );
    assert.equal(result.report.cells, 4);
  });

  it('that is a level are about that level', () => {
    const result = readMarkdown(
      lines(`- **Craft**
        \t- Junior: draws plans
        \t- Senior: leads plans
        - **People**
        \t- Junior: asks early
        \t- Senior: says "note: done"`),
    );
    assert.ok(result.ok);
    const [track] = result.value.tracks;
    assert.deepEqual(
      track?.levels?.map(({ title }) => title),
      ['Junior', 'Senior'],
    );
    assert.deepEqual(track.competencies?.[1]?.expectations?.['senior'], {
      statements: [{ id: 's1', text: 'says "note: done"' }],
    });
  });
});
