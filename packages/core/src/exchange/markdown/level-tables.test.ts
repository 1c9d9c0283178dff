import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;
const read = (...parts: string[]): Result => readMarkdown(parts.join('\n\n'));
const table = (...rows: string[][]): string => {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return [lines[0], `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)].join('\n');
};

describe('a table below each level', () => {
  const rows = (care: string, speed: string): string =>
    table(['Side', 'Step', 'Conduct'], ['Care', 'Learns', care], ['Speed', 'Follows', speed]);

  it('has a competency in each row, and what its short text names in the last column', () => {
    const result = read(
      '# Rowers',
      'On water.',
      '## Rower 1',
      rows('Asks', 'Waits'),
      '## Rower 2',
      rows('Tells', '-'),
      '## Rules',
      'None.',
    );
    const { tracks, competencies } = valueOf(result);
    assert.deepEqual([tracks[0]?.name, tracks[0]?.description], ['Rowers', 'On water.']);
    assert.deepEqual(
      tracks[0]?.levels?.map(({ title }) => title),
      ['Rower 1', 'Rower 2'],
    );
    assert.deepEqual(
      competencies.map(({ name }) => name),
      ['Care', 'Speed'],
    );
    const [first] = Object.values(tracks[0]?.competencies?.[0]?.expectations ?? {});
    assert.ok(typeof first === 'object' && first.summary === 'Learns');
    assert.equal(result.report.origins[0]?.confidence, 0.8);
    assert.equal(result.report.origins[0]?.line, 9);
  });

  it('has themes, too, which stand in the first of their rows', () => {
    const themed = (text: string): string =>
      table(['Theme', 'Skill', 'Sign', 'More'], ['Heart', 'Care', text, 'a'], ['', 'Calm', text, 'b']);
    const { themes, tracks, competencies } = valueOf(
      read('# Nurse', '## N1', themed('x y z'), '## N2', themed('k l m')),
    );
    assert.equal(themes?.[0]?.name, 'Heart');
    assert.equal(tracks[0]?.competencies?.length, 2);
    assert.ok(competencies.every(({ theme }) => theme === themes?.[0]?.id));
  });
});

describe('tables with other levels', () => {
  const track = (heading: string, levels: string[], ...names: string[]): string =>
    `## ${heading}\n\n${table(['Competency', ...levels], ...names.map((name) => [name, ...levels.map((level) => `Does ${name} as ${level} must`)]))}`;

  it('are tracks of their own, and tables of pay are none', () => {
    const result = read(
      '# All',
      track('Experts', ['E1', 'E2'], 'Care', 'Speed'),
      track('Managers', ['M1', 'M2'], 'Hiring'),
      `## Pay\n\n${table(['Level', 'From', 'To'], ['E1', '40,000', '50,000'], ['E2', '50,000', '60,000'])}`,
    );
    assert.deepEqual(
      valueOf(result).tracks.map(({ name, levels = [] }) => [name, ...levels.map(({ code }) => code)]),
      [
        ['Experts', 'E1', 'E2'],
        ['Managers', 'M1', 'M2'],
      ],
    );
  });

  it('are about one competency each where their columns say only what kind of text they hold', () => {
    const skill = (name: string): string =>
      `## ${name}\n\n${table(['Level', 'What you do', 'Example'], ['Guide', `Leads ${name}`, 'May'], ['Senior guide', `Plans ${name}`, 'June'])}`;
    const { tracks, competencies } = valueOf(read('# Guides', skill('Walks'), skill('Talks')));
    assert.equal(tracks.length, 1);
    assert.deepEqual(
      competencies.map(({ name }) => name),
      ['Walks', 'Talks'],
    );
    const [cell] = Object.values(tracks[0]?.competencies?.[0]?.expectations ?? {});
    assert.deepEqual(typeof cell === 'object' && cell.statements?.map(({ text }) => text), [
      'Leads Walks',
      'May',
    ]);
  });

  it('are themes, surely, where their corners say what the headings above say', () => {
    const theme = (name: string, row: string): string =>
      `## ${name}\n\n${table([name, 'L1', 'L2'], [row, `Does ${row} with help`, `Does ${row} alone`])}\n`;
    const rows = (name: string, ...own: string[]): string =>
      `## ${name}\n\n${table([name, 'L1', 'L2'], ...own.map((row) => [row, `Does ${row} with help`, 'Alone']))}`;
    const result = read('# Desk', rows('Craft', 'Wood', 'Stone'), theme('People', 'Care'));
    assert.equal(valueOf(result).tracks.length, 1);
    assert.equal(result.report.origins[0]?.confidence, 0.9);
  });
});
