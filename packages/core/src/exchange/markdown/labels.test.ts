import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;

/** The cells of the first track: `competency | level | texts`. */
function cellsOf(result: Result): string[] {
  const { tracks, competencies } = valueOf(result);
  return (tracks[0]?.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
    (tracks[0]?.levels ?? []).flatMap(({ id, code, title }) => {
      const cell = expectations[id];
      const name = competencies.find((each) => each.id === competency)?.name ?? '';
      if (cell === undefined) return [];
      const texts = cell === 'not-expected' ? ['-'] : (cell.statements ?? []).map(({ text }) => text);
      return [`${name} | ${[code, title].filter(Boolean).join(' ')} | ${texts.join(' / ')}`];
    }),
  );
}
const surenessOf = ({ report }: Result): (number | undefined)[] => [
  ...new Set(report.origins.map(({ confidence }) => confidence)),
];
const read = (...parts: string[]): Result => readMarkdown(parts.join('\n\n'));

describe('labels of paragraphs', () => {
  it('in bold are levels where they come again below each competency', () => {
    const result = read(
      '# Bakery',
      '## Dough',
      '*By hand.*',
      '**Hand:** Weighs flour',
      '**Baker:** Kneads alone',
      '**Lead Baker:** Writes recipes',
      '## Oven',
      '**Hand:** Keeps clear',
      '**Baker:** Fires it',
      '**Lead Baker:** n/a',
    );
    assert.deepEqual(cellsOf(result), [
      'Dough | Hand | Weighs flour',
      'Dough | Baker | Kneads alone',
      'Dough | Lead Baker | Writes recipes',
      'Oven | Hand | Keeps clear',
      'Oven | Baker | Fires it',
      'Oven | Lead Baker | -',
    ]);
    assert.deepEqual(surenessOf(result), [0.7]);
  });

  it('that end in a full stop are competencies below levels', () => {
    const level = (name: string, care: string, speed: string): string =>
      `## ${name}\n\n**Care.** ${care}\n\n**Speed.** ${speed}`;
    const result = read(
      '# Cook',
      level('Level 1', 'Asks.', 'Waits.'),
      level('Level 2', 'Tells.', 'Hurries.'),
    );
    assert.deepEqual(cellsOf(result), [
      'Care | Level 1 | Asks.',
      'Care | Level 2 | Tells.',
      'Speed | Level 1 | Waits.',
      'Speed | Level 2 | Hurries.',
    ]);
    assert.deepEqual(surenessOf(result), [1]);
  });

  it('may be plain words on lines of one paragraph, below headings with the numbers of sections', () => {
    const result = read(
      '# Pool',
      '## 1.1 Rescue\n\nBlue: Swims\nRed: Dives',
      '## 1.2 Water\n\nBlue: Calls\nRed: Treats',
    );
    assert.deepEqual(cellsOf(result), [
      '1.1 Rescue | Blue | Swims',
      '1.1 Rescue | Red | Dives',
      '1.2 Water | Blue | Calls',
      '1.2 Water | Red | Treats',
    ]);
    assert.deepEqual(surenessOf(result), [0.7]);
  });

  it('are part of what they say where they stand in one place alone', () => {
    const result = read(
      '# Cook',
      '## Level 1\n\n### Care\n\n- Asks\n\n### Speed\n\n**Note:** none\n\n**Then:** more',
      '## Level 2\n\n### Care\n\n- Tells\n\n### Speed\n\n- Hurries',
    );
    assert.ok(cellsOf(result).includes('Speed | Level 1 | Note: none / Then: more'));
  });

  it('that close the last part of every level are about the levels', () => {
    const level = (name: string, sign: string): string =>
      `## ${name}\n\n### Care\n\n- Asks\n\n### Speed\n\n- Waits\n\n**Next step:** ${sign}`;
    const { tracks } = valueOf(read('# Cook', level('L1', 'Cooks alone'), level('L2', 'Teaches')));
    assert.deepEqual(
      tracks[0]?.levels?.map(({ description }) => description),
      ['Next step: Cooks alone', 'Next step: Teaches'],
    );
    assert.ok(!JSON.stringify(tracks[0]?.competencies).includes('Next step'));
  });
});

describe('labels of what is said of levels', () => {
  const level = (name: string, first: string, ...rest: string[]): string =>
    [`## ${name}`, `**${first}:** some\n**Reports to:** the host`, ...rest].join('\n\n');
  const list = '- Care: asks\n- Speed: waits';

  it('are no competencies, and what introduces a list below them ends them', () => {
    const result = read(
      '# Waiter',
      level('W1', 'Tables', 'Skills:', list),
      level('W2', 'Tables', 'Skills:', list),
    );
    assert.deepEqual(cellsOf(result), [
      'Care | W1 | asks',
      'Care | W2 | asks',
      'Speed | W1 | waits',
      'Speed | W2 | waits',
    ]);
  });

  it('leave the list below to the heading, too, where they are no known words', () => {
    const own = (name: string): string =>
      `## ${name}\n\n**Tables:** some\n\n**Uniform:** blue\n\nSkills:\n\n${list}\n- Order: keeps it`;
    assert.deepEqual(
      cellsOf(read('# Waiter', own('W1'), own('W2'))).map((cell) => cell.split(' | ')[0]),
      ['Care', 'Care', 'Speed', 'Speed', 'Order', 'Order'],
    );
  });
});

describe('labels of items', () => {
  it('before a dash are levels where the same ones stand below each item', () => {
    const result = read(
      '# Yard',
      '1. **Order**\n    - Hand – Sweeps\n    - Senior Hand – Sorts\n2. **Safety**\n    - Hand – Wears a helmet\n    - Senior Hand – Checks ropes',
    );
    assert.deepEqual(cellsOf(result), [
      'Order | Hand | Sweeps',
      'Order | Senior Hand | Sorts',
      'Safety | Hand | Wears a helmet',
      'Safety | Senior Hand | Checks ropes',
    ]);
    assert.deepEqual(surenessOf(result), [1]);
  });

  it('of no known words are a question: levels, or competencies', () => {
    const skill = (name: string): string => `## ${name}\n\n- **Fen:** One\n- **Mor:** Two\n- **Tal:** Three`;
    const result = read('# Guild', skill('Ruk'), skill('Pell'), skill('Sint'));
    assert.deepEqual(surenessOf(result), [0.6]);
    assert.equal(result.report.cells, 9);
  });
});
