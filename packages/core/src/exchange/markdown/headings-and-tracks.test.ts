import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { readMarkdown } from './index.js';

type Result = ReturnType<typeof readMarkdown>;

const read = (...parts: string[]): Result => readMarkdown(parts.join('\n\n'));
const surenessOf = ({ report }: Result): (number | undefined)[] => [
  ...new Set(report.origins.map(({ confidence }) => confidence)),
];
const levelsOf = (result: Result): (string | undefined)[][] =>
  valueOf(result).tracks.map(({ levels = [] }) => levels.map(({ title }) => title));

describe('items with a line below', () => {
  const level = (name: string, ...skills: string[]): string =>
    `${name}\n${'-'.repeat(name.length)}\n\n${skills.map((skill) => `* **${skill}** – ${skill} well.`).join('\n')}`;
  const result = read(
    'Ferry Crew\n==========',
    level('1. New Deckhand', 'Ropes', 'Safety'),
    level('2. Able Deckhand', 'Ropes', 'Safety', 'Guests'),
    level('3. Lead Deckhand', 'Ropes', 'Safety', 'Guests'),
    level('Words we use', 'Bow', 'Stern'),
  );

  it('are headings with a number, and levels where the same labels stand below', () => {
    assert.deepEqual(levelsOf(result), [['1. New Deckhand', '2. Able Deckhand', '3. Lead Deckhand']]);
    assert.deepEqual(
      valueOf(result).competencies.map(({ name }) => name),
      ['Ropes', 'Safety', 'Guests'],
    );
    assert.deepEqual(surenessOf(result), [0.7]);
  });

  it('leave out a part that has other labels, with a note', () => {
    assert.ok(
      result.report.notes.some(({ kind, message }) => kind === 'left-out' && /Words we/.test(message)),
    );
  });

  it('stay items above a short line across the page', () => {
    const text = read(
      '# Cook',
      '## Level 1\n\n### Care\n\n1. Asks\n---',
      '## Level 2\n\n### Care\n\n1. Tells\n---',
    );
    assert.equal(text.report.cells, 2);
    assert.ok(JSON.stringify(valueOf(text)).includes('"Asks"'));
  });
});

describe('groups of competencies', () => {
  const skill = (name: string, ...levels: string[]): string =>
    `### ${name}\n\n${levels.map((level) => `- **${level}:** ${name} as ${level}`).join('\n')}`;
  const guide = ['Helper', 'Guide', 'Senior Guide'];

  it('are tracks where each has levels of its own', () => {
    const result = read(
      '# Museum',
      '## Floor',
      skill('Tours', ...guide),
      skill('Questions', ...guide),
      '## Vault',
      skill('Climate', 'Keeper', 'Senior Keeper'),
      skill('Moves', 'Keeper', 'Senior Keeper'),
    );
    assert.deepEqual(
      valueOf(result).tracks.map(({ name }) => name),
      ['Floor', 'Vault'],
    );
    assert.deepEqual(levelsOf(result), [guide, ['Keeper', 'Senior Keeper']]);
  });

  it('are themes where they share levels', () => {
    const result = read(
      '# Museum',
      '## Floor',
      skill('Tours', ...guide),
      skill('Questions', ...guide),
      '## Vault',
      skill('Climate', 'Guide', 'Senior Guide'),
      skill('Moves', 'Guide', 'Senior Guide'),
    );
    assert.deepEqual(levelsOf(result), [guide]);
    assert.deepEqual(
      valueOf(result).themes?.map(({ name }) => name),
      ['Floor', 'Vault'],
    );
  });
});

describe('the last paragraph', () => {
  const level = (name: string): string => `## ${name}\n\n### Care\n\n- Asks\n\n### Speed\n\n- Waits`;
  const endingIn = (last: string): Result => read('# Cook', level('Level 1'), level('Level 2'), last);

  for (const last of ['Ask kitchen@example.com', '<https://example.com/cook>'])
    it(`stands apart, with a note: ${last}`, () => {
      const result = endingIn(last);
      assert.ok(!JSON.stringify(valueOf(result).tracks).includes('example'));
      assert.ok(result.report.notes.some(({ message }) => message.includes('example.com')));
    });

  it('is part of what is above without an address', () => {
    assert.ok(JSON.stringify(valueOf(endingIn('In every kitchen.')).tracks).includes('In every kitchen.'));
  });
});
