import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addRow, setNotExpected, setStatements } from '../../edit.js';
import { createDocumentStore } from '../../store.js';
import { cell, edited, example, track, words } from './example.test.js';

const plan = { track: 'base', competency: 'plan', level: 'a1' };
const written = (lines: string[]) => words(edited(setStatements({ ...plan, lines })), 'base', 'plan', 'a1');

describe('setStatements', () => {
  it('keeps the ids of lines that stay, in any order', () => {
    assert.deepEqual(written(['Keeps a list', 'Plans a week']), ['s2: Keeps a list', 's1: Plans a week']);
  });

  it('keeps the id of a line that is reworded, and what hangs on it', () => {
    assert.deepEqual(written(['Plans a whole week', 'Keeps a list']), [
      's1: Plans a whole week',
      's2: Keeps a list',
    ]);
    const month = { ...plan, level: 'a2' };
    const document = edited(setStatements({ ...month, lines: ['Plans a month ahead'] }));
    assert.deepEqual(track(document, 'base').competencies?.[0]?.expectations?.['a2'], {
      statements: [{ id: 'month', text: 'Plans a month ahead', change: 'wider' }],
    });
  });

  it('gives the same words first to the line that says them exactly', () => {
    assert.deepEqual(written(['Plans a week ahead', 'Plans a week']), [
      's3: Plans a week ahead',
      's1: Plans a week',
    ]);
  });

  it('gives new words an id above every one that the cell has had', () => {
    assert.deepEqual(written(['Plans a week', 'Something else']), ['s1: Plans a week', 's3: Something else']);
    assert.deepEqual(written(['Something else']), ['s3: Something else']);
  });

  it('gives no id again that the cell had before, or that the track would take over', () => {
    const gap = edited(
      setStatements({ ...plan, lines: ['Keeps a list'] }),
      setStatements({ ...plan, lines: ['Keeps a list', 'New'] }),
    );
    assert.deepEqual(words(gap, 'base', 'plan', 'a1'), ['s2: Keeps a list', 's3: New']);
    const month = { ...plan, level: 'a2' };
    const below = edited(
      setStatements({ ...month, lines: ['Plans a month', 'One', 'Two'] }),
      setStatements({ ...month, track: 'lead', lines: ['Plans a year', 'New'] }),
    );
    assert.deepEqual(words(below, 'lead', 'plan', 'a2'), ['s1: Plans a year', 's3: New']);
  });

  it('trims lines and drops blank ones', () => {
    assert.deepEqual(written(['', '  Plans a week ', ' \t']), ['s1: Plans a week']);
  });

  it('changes nothing when the lines say what the cell says', () => {
    const store = createDocumentStore(example);
    const lines = ['Plans a week', ' Keeps a list', ''];
    assert.equal(store.update(setStatements({ ...plan, lines })), false);
    assert.equal(store.update(setStatements({ ...plan, track: 'lead', lines })), false);
    const nothing = { track: 'base', competency: 'listen', lines: [] };
    for (const level of ['a1', 'a2']) {
      assert.equal(store.update(setStatements({ ...nothing, level })), false);
    }
  });

  it('leaves no words: the rest of the cell stays, or the cell is not defined', () => {
    const document = edited(
      setStatements({ ...plan, lines: [] }),
      setStatements({ ...plan, level: 'a2', lines: [' '] }),
    );
    assert.deepEqual(track(document, 'base').competencies?.[0], {
      competency: 'plan',
      expectations: { a1: { summary: 'A week', examples: ['A board'] } },
    });
  });

  it('writes an inherited cell as the own one of the track, with its summary and the ids', () => {
    const change = setStatements({
      ...plan,
      track: 'lead',
      lines: ['Plans two weeks', 'Keeps a list', 'New'],
    });
    const document = edited(change);
    assert.deepEqual(words(document, 'lead', 'plan', 'a1'), [
      's3: Plans two weeks',
      's2: Keeps a list',
      's4: New',
    ]);
    const now = cell(document, 'lead', 'plan', 'a1');
    assert.equal(now.state === 'defined' && now.expectation.summary, 'A week');
    assert.deepEqual(now.state === 'defined' && now.expectation.examples, ['A board']);
    assert.deepEqual(track(document, 'base'), track(example, 'base'));
    assert.deepEqual(edited(change, setStatements({ ...plan, track: 'lead', lines: [] })), example);
  });

  it('makes a cell expected again', () => {
    const place = { track: 'lead', competency: 'listen', level: 'a1' };
    const document = edited(setStatements({ ...place, lines: ['Listens'] }));
    assert.deepEqual(words(document, 'lead', 'listen', 'a1'), ['s1: Listens']);
    const again = edited(
      setNotExpected({ ...plan, notExpected: true }),
      setStatements({ ...plan, lines: ['Plans'] }),
    );
    assert.deepEqual(words(again, 'base', 'plan', 'a1'), ['s1: Plans']);
  });

  it('refuses places that are not there', () => {
    for (const place of [
      { ...plan, track: 'x' },
      { ...plan, competency: 'coach' },
      { ...plan, level: 'role' },
      { ...plan, level: '__proto__' },
    ]) {
      assert.throws(() => edited(setStatements({ ...place, lines: ['x'] })), RangeError);
    }
    assert.equal(({} as Record<string, unknown>)['statements'], undefined);
  });

  it('gives each line one id of its own, the old one to each text that stays, a higher one to new words', () => {
    const line = fc.oneof(
      fc.constantFrom('Plans a week', 'Plans a month', 'Plans', 'عربي نص', '数据质量', '🧑‍🔬', 'a', ' '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const lines = fc.array(line, { maxLength: 8 });
    const place = { track: 'base', competency: 'new', level: 'a1' };
    const law = fc.property(lines, lines, (before, after) => {
      const first = edited(
        addRow({ track: 'base', id: 'new', name: 'New' }),
        setStatements({ ...place, lines: before }),
      );
      const read = (document: typeof first) => {
        const found = cell(document, 'base', 'new', 'a1');
        return (found.state === 'defined' && found.expectation.statements) || [];
      };
      const store = createDocumentStore(first);
      store.update(setStatements({ ...place, lines: after }));
      const [old, now] = [read(first), read(store.document)];
      assert.deepEqual(
        now.map(({ text }) => text),
        after.map((text) => text.trim()).filter((text) => text !== ''),
      );
      assert.equal(new Set(now.map(({ id }) => id)).size, now.length);
      for (const { id, text } of old) {
        const [kept, wanted] = [now, old].map((list) => list.filter((one) => one.text === text).length);
        if ((kept ?? 0) >= (wanted ?? 0)) assert.ok(now.some((one) => one.id === id && one.text === text));
      }
      const numbers = old.map(({ id }) => Number(id.slice(1)));
      for (const { id } of now) {
        const number = Number(id.slice(1));
        assert.ok(numbers.includes(number) || numbers.every((one) => number > one), id);
      }
    });
    fc.assert(law, { numRuns: 500 });
  });

  it('writes a thousand lines over a thousand others at once', () => {
    const lines = (word: string) => Array.from({ length: 1_000 }, (_, index) => `${word} line ${index}`);
    const document = edited(
      setStatements({ ...plan, lines: lines('Old') }),
      setStatements({ ...plan, lines: lines('New') }),
    );
    assert.equal(words(document, 'base', 'plan', 'a1').length, 1_000);
  });
});
