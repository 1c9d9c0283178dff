import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

const table = (...names: string[]): string =>
  [
    '| Competency | L1 | L2 |',
    '| --- | --- | --- |',
    ...names.map((name) => `| ${name} | Asks | Helps |`),
  ].join('\n');

describe('tables below headings', () => {
  const read = (...parts: string[]): ReturnType<typeof readMarkdown> => readMarkdown(parts.join('\n\n'));

  it('are themes of one track, by a guess, where their levels are the same and no competency comes twice', () => {
    const result = read(
      '# Desk',
      'For all.',
      '## People',
      'With care.',
      table('Care'),
      '## Craft',
      table('Plan', 'Test'),
    );
    const { tracks, themes = [], competencies } = valueOf(result);
    assert.deepEqual(
      tracks.map(({ name, description }) => [name, description]),
      [['Desk', 'For all.']],
    );
    assert.deepEqual(
      competencies.map(({ name, theme }) => `${themes.find(({ id }) => id === theme)?.name ?? ''} / ${name}`),
      ['People / Care', 'Craft / Plan', 'Craft / Test'],
    );
    assert.equal(themes[0]?.description, 'With care.');
    assert.ok(result.report.origins.every(({ confidence }) => confidence === 0.6));
    assert.ok(
      result.report.notes.some(({ kind, message }) => kind === 'guessed' && message.includes('theme')),
    );
  });

  it('are tracks where a competency comes twice, or no heading stands over all', () => {
    const twice = read('# Desk', '## Sales', table('Care', 'Plan'), '## Stock', table('Care', 'Test'));
    const apart = read('## Sales', table('Care', 'Plan'), '## Stock', table('Count', 'Test'));
    for (const result of [twice, apart]) {
      assert.deepEqual(
        valueOf(result).tracks.map(({ name }) => name),
        ['Sales', 'Stock'],
      );
      assert.equal(result.report.origins[0]?.confidence, 1);
    }
  });
});

describe('items that are known by their place', () => {
  const level = (name: string, ...leads: string[]): string =>
    [`## ${name}`, ...leads.map((lead) => `- **${lead}**: does so`)].join('\n');
  const sureness = (...levels: string[]): number | undefined =>
    readMarkdown(['# Nurse', ...levels].join('\n\n')).report.origins[0]?.confidence;

  it('are sure where most of their words in bold come again at the same place', () => {
    const steps = [
      level('N1 Nurse', 'Learns', 'Follows', 'Ward'),
      level('N2 Nurse', 'Learns', 'Improves', 'Ward'),
      level('N3 Nurse', 'Teaches', 'Decides', 'House'),
    ];
    assert.equal(sureness(...steps), 0.8);
  });

  it('are a question where few of them do', () => {
    const steps = [
      level('N1 Nurse', 'Learns', 'Follows', 'Ward'),
      level('N2 Nurse', 'Learns', 'Improves', 'House'),
    ];
    assert.equal(sureness(...steps), 0.6);
  });
});
