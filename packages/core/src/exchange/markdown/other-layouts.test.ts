import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;
const read = (...parts: string[]): Result => readMarkdown(parts.join('\n\n'));
const levelsOf = (result: Result): string[][] =>
  valueOf(result).tracks.map(({ levels = [] }) =>
    levels.map(({ code, title }) => [code, title].filter(Boolean).join(' ')),
  );
const namesOf = (result: Result): string[] => valueOf(result).competencies.map(({ name }) => name);
const surenessOf = ({ report }: Result): number | undefined => report.origins[0]?.confidence;

describe('headings of which both kinds repeat', () => {
  const part = (name: string, ...below: string[]): string =>
    [`## ${name}`, ...below.map((each) => `### ${each}\n\n- Does ${each} so`)].join('\n\n');

  it('are levels where they sound like some, beside questions that do not', () => {
    const result = read(
      '# Florist',
      '## How to read this\n\nFrom the top.',
      part('Florist 1', 'Flowers', 'Shop'),
      part('Florist 2', 'Flowers', 'Shop'),
      part('Senior Florist', 'Flowers', 'Shop', 'Plans'),
      part('FAQ', 'Is there a manager track?'),
    );
    assert.deepEqual(levelsOf(result), [['Florist 1', 'Florist 2', 'Senior Florist']]);
    assert.deepEqual(namesOf(result), ['Flowers', 'Shop', 'Plans']);
    assert.equal(surenessOf(result), 1);
  });

  it('are levels where they have a word in common', () => {
    const result = read(
      '# House',
      part('Blue weaver', 'Wool', 'Loom'),
      part('Green weaver', 'Wool', 'Loom'),
      part('Gold weaver', 'Wool', 'Loom'),
    );
    assert.deepEqual(levelsOf(result), [['Blue weaver', 'Green weaver', 'Gold weaver']]);
    assert.equal(surenessOf(result), 0.7);
  });

  it('are a question where nothing tells which of them are levels', () => {
    const result = read('# House', part('Ruk', 'Fen', 'Mor'), part('Pell', 'Fen', 'Mor'));
    assert.equal(surenessOf(result), 0.6);
  });

  it('are a question where they are numbered, and nothing else', () => {
    const result = read('# House', part('1 Ruk', 'Fen', 'Mor'), part('2 Pell', 'Fen', 'Mor'));
    assert.equal(surenessOf(result), 0.6);
  });
});

describe('what folds and what stands apart', () => {
  it('has summaries as headings, below the one that stands over them', () => {
    const step = (name: string): string =>
      `<details>\n<summary><b>${name}</b></summary>\n\n#### Care\n\n- Asks\n\n#### Speed\n\n- Waits\n\n</details>`;
    const result = read('# Desk', step('Level 1'), step('Level 2'), 'Last words.');
    assert.deepEqual(levelsOf(result), [['Level 1', 'Level 2']]);
    assert.deepEqual(namesOf(result), ['Care', 'Speed']);
    assert.ok(!JSON.stringify(valueOf(result)).includes('Last words'));
  });

  it('is no part of what is above a line across the page, and told of', () => {
    const result = read('# Desk', '## L1\n\n- Asks', '## L2\n\n- Helps', '---', 'Write to us.');
    assert.ok(!JSON.stringify(valueOf(result)).includes('Write to us'));
    assert.ok(
      result.report.notes.some(({ kind, message }) => kind === 'left-out' && message.includes('Write')),
    );
  });

  it('stays where nothing else stands between a heading and the line', () => {
    const result = read('# Desk', '## L1\n\n---\n\nAsks', '## L2\n\n---\n\nHelps');
    assert.ok(JSON.stringify(valueOf(result)).includes('Helps'));
  });
});

describe('tables that are not written with bars', () => {
  it('may be HTML, and say in which line each cell is', () => {
    const html = [
      '<table>',
      '<tr><td>Craft</td><td>L1</td><td>L2</td></tr>',
      '<tr>',
      '<td>Wood *</td><td><ul><li>Saws</li><li>Planes</li></ul></td><td>Carves</td>',
      '</tr>',
      '</table>',
    ].join('\n');
    const result = read('# Shop', html, 'Bye.');
    assert.deepEqual(levelsOf(result), [['L1', 'L2']]);
    assert.deepEqual(namesOf(result), ['Wood *']);
    assert.equal(result.report.statements, 3);
    assert.deepEqual(
      result.report.origins.map(({ line }) => line),
      [5, 5],
    );
  });

  it('stay text where they are not closed', () => {
    assert.equal(read('# Shop', '<table><tr><td>a</td>', '- b').ok, false);
  });

  it('may be lines with tabs: one each below the competency and the theme that it is about', () => {
    const scale = 'Level\tWhat\n0 - None\tNothing\n1 - Basic\tA little';
    const result = read('# People', '## Care', scale, '# Craft', '## Wood', scale, '## Stone', scale);
    assert.deepEqual(namesOf(result), ['Care', 'Wood', 'Stone']);
    assert.deepEqual(
      valueOf(result).themes?.map(({ name }) => name),
      ['People', 'Craft'],
    );
    assert.deepEqual(levelsOf(result), [['0 None', '1 Basic']]);
  });
});

describe('tables of which few words sound like levels', () => {
  const table = (...rows: string[]): string => {
    const all = ['| | Clerk | Associate | Counsel |', '|---|---|---|---|'];
    return [...all, ...rows.map((row) => `| ${row} | Learns to do so | Does so alone | Teaches it |`)].join(
      '\n',
    );
  };

  it('are sure where the same headings stand over other rows again, and a question where they do not', () => {
    const one = read('## Craft', table('Writing', 'Advice'));
    const two = read('## Craft', table('Writing', 'Advice'), '## Conduct', table('Care'));
    assert.deepEqual([surenessOf(one), surenessOf(two)], [0.6, 0.7]);
  });

  it('have no part that says something else of their levels', () => {
    const result = read(
      '## Craft',
      table('Writing', 'Advice'),
      '## Titles',
      '| Level | Also called |\n|---|---|\n| Clerk | Assistant to the house |\n| Counsel | Syndic of the house |',
    );
    assert.deepEqual(namesOf(result), ['Writing', 'Advice']);
  });
});
