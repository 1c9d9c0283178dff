import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeCell, clearCell, setNotExpected, setStatements } from '../../edit.js';
import { cell, edited, example, track, words } from './example.test.js';

const plan = { track: 'base', competency: 'plan', level: 'a1' };
const ownCell = (document: typeof example, id: string, row: number, level: string) =>
  track(document, id).competencies?.[row]?.expectations?.[level];

describe('changeCell', () => {
  it('sets what stands beside the statements, and takes out what is undefined', () => {
    const change = changeCell({
      ...plan,
      summary: undefined,
      weight: 3,
      mustHave: true,
      expected: 'exceeds',
    });
    assert.deepEqual(ownCell(edited(change), 'base', 0, 'a1'), {
      statements: [
        { id: 's1', text: 'Plans a week' },
        { id: 's2', text: 'Keeps a list' },
      ],
      examples: ['A board'],
      weight: 3,
      mustHave: true,
      expected: 'exceeds',
    });
  });

  it('keeps the words that a cell takes over', () => {
    const lead = { ...plan, track: 'lead' };
    const document = edited(changeCell({ ...lead, summary: 'Two weeks', weight: 0 }));
    assert.deepEqual(words(document, 'lead', 'plan', 'a1'), ['s1: Plans a week', 's2: Keeps a list']);
    assert.deepEqual(ownCell(document, 'lead', 0, 'a1'), { summary: 'Two weeks', weight: 0 });
    const back = changeCell({ ...lead, summary: undefined, weight: undefined });
    assert.deepEqual(edited(changeCell({ ...lead, weight: 0 }), back), example);
  });

  it('makes a cell expected that was not, and leaves it so when there is nothing to say', () => {
    const place = { track: 'base', competency: 'listen', level: 'a1' };
    assert.deepEqual(ownCell(edited(changeCell({ ...place, summary: 'x' })), 'base', 1, 'a1'), {
      summary: 'x',
    });
    assert.deepEqual(edited(changeCell({ ...place, summary: undefined })), example);
  });

  it('leaves no cell that says nothing', () => {
    const place = { track: 'base', competency: 'test', level: 'a1' };
    const taken = changeCell({ ...place, weight: undefined });
    assert.deepEqual(edited(changeCell({ ...place, weight: 1 }), taken), example);
  });

  it('refuses points, weights and places that are not there', () => {
    assert.throws(() => edited(changeCell({ ...plan, expected: 'superb' })), RangeError);
    assert.throws(() => edited(changeCell({ ...plan, weight: -1 })), RangeError);
    assert.throws(() => edited(changeCell({ ...plan, weight: 0.0001 })), RangeError);
    assert.throws(() => edited(changeCell({ ...plan, level: 'a9', weight: 1 })), RangeError);
  });
});

describe('setNotExpected', () => {
  it('marks a cell, and leaves it not defined when the mark goes', () => {
    const marked = setNotExpected({ ...plan, notExpected: true });
    assert.equal(words(edited(marked), 'base', 'plan', 'a1'), 'not-expected');
    const cleared = edited(marked, setNotExpected({ ...plan, notExpected: false }));
    assert.equal(words(cleared, 'base', 'plan', 'a1'), 'undefined');
  });

  it('asks again what the cell takes over when the mark goes', () => {
    const lead = { ...plan, track: 'lead' };
    const marked = setNotExpected({ ...lead, notExpected: true });
    assert.equal(words(edited(marked), 'lead', 'plan', 'a1'), 'not-expected');
    assert.deepEqual(edited(marked, setNotExpected({ ...lead, notExpected: false })), example);
  });

  it('expects a competency without words where the track takes over the mark', () => {
    const place = { track: 'lead', competency: 'listen', level: 'a1' };
    const document = edited(setNotExpected({ ...place, notExpected: false }));
    assert.equal(cell(document, 'lead', 'listen', 'a1').state, 'defined');
    assert.equal(words(document, 'base', 'listen', 'a1'), 'not-expected');
    const again = edited(
      setNotExpected({ ...place, notExpected: false }),
      setNotExpected({ ...place, notExpected: true }),
    );
    assert.equal(words(again, 'lead', 'listen', 'a1'), 'not-expected');
  });
});

describe('clearCell', () => {
  it('leaves a cell not defined, or as the track takes it over', () => {
    assert.equal(words(edited(clearCell(plan)), 'base', 'plan', 'a1'), 'undefined');
    const lead = { ...plan, track: 'lead', level: 'a2' };
    assert.deepEqual(words(edited(clearCell(lead)), 'lead', 'plan', 'a2'), ['month: Plans a month']);
  });

  it('leaves no row that says nothing beside what the track takes over', () => {
    const listen = { track: 'lead', competency: 'listen', level: 'a2' };
    const written = setStatements({ ...listen, lines: ['Listens'] });
    assert.equal(track(edited(written), 'lead').competencies?.length, 3);
    assert.deepEqual(edited(written, clearCell(listen)), example);
  });

  it('refuses places that are not there', () => {
    assert.throws(() => edited(clearCell({ ...plan, level: 'toString' })), RangeError);
    assert.throws(() => edited(clearCell({ ...plan, competency: 'coach' })), RangeError);
  });
});
