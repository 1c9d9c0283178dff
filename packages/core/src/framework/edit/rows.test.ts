import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addRow, changeRow, duplicateRow, isOwnRow, moveRow, removeRow, rowPosition } from '../../edit.js';
import { buildMatrix, type Framework, type MatrixRow } from '../../index.js';
import { edited, example, layout, track, words } from './example.test.js';

const rows = (...args: Parameters<typeof layout>): string[][] => layout(...args)[1];
const row = (document: Framework, id: string, competency: string): MatrixRow =>
  buildMatrix(document, id)
    .groups.flatMap((group) => group.rows)
    .find((one) => one.competency === competency) as MatrixRow;

describe('isOwnRow', () => {
  it('tells rows that a track brings in from those that it takes over', () => {
    const own = (id: string) =>
      ['plan', 'listen', 'coach'].map((competency) => isOwnRow(example, { track: id, competency }));
    assert.deepEqual(own('lead'), [false, false, true]);
    assert.throws(() => own('base'), RangeError);
    assert.throws(() => own('nowhere'), RangeError);
  });
});

describe('addRow', () => {
  it('stands at the end of its theme, or after a row in the theme of that', () => {
    const last = edited(addRow({ track: 'base', id: 'x', name: 'X', description: 'Why', theme: 'craft' }));
    assert.deepEqual(rows(last, 'base')[0], ['craft', 'plan', 'test', 'x']);
    assert.equal(row(last, 'base', 'x').description, 'Why');
    const after = edited(addRow({ track: 'base', id: 'x', name: 'X', after: 'plan' }));
    assert.deepEqual(rows(after, 'base')[0], ['craft', 'plan', 'x', 'test']);
    const none = edited(addRow({ track: 'base', id: 'x', name: 'X', after: 'plan', theme: undefined }));
    assert.deepEqual(rows(none, 'base')[0], ['-', 'x']);
  });

  it('stands before all own rows, after one that the track takes over', () => {
    const document = edited(addRow({ track: 'lead', id: 'x', name: 'X', after: 'listen' }));
    assert.deepEqual(rows(document, 'lead')[1], ['people', 'listen', 'x', 'coach']);
    assert.deepEqual(rows(document, 'base'), rows(example, 'base'));
  });

  it('refuses ids that are in use or unsafe, and unknown places', () => {
    const refused = (details: object): void =>
      assert.throws(() => edited(addRow({ track: 'base', id: 'x', name: 'X', ...details })), RangeError);
    for (const id of ['plan', 'coach', '__proto__', ' ']) refused({ id });
    for (const place of [{ theme: 'x' }, { after: 'x' }, { after: 'coach' }, { track: 'x' }]) refused(place);
  });
});

describe('changeRow', () => {
  it('renames the competency itself while this track is the only one that has it', () => {
    const document = edited(changeRow({ track: 'base', competency: 'listen', name: 'Hearing' }));
    assert.equal(document.competencies[1]?.name, 'Hearing');
    assert.equal(row(document, 'lead', 'listen').name, 'Hearing');
    assert.deepEqual(document.tracks, example.tracks);
  });

  it('counts no track that extends this one', () => {
    const document = edited(changeRow({ track: 'base', competency: 'plan', name: 'Foresight' }));
    assert.equal(document.competencies[0]?.name, 'Foresight');
  });

  it('leaves other tracks alone that have the competency too', () => {
    const document = edited(changeRow({ track: 'flat', competency: 'test', name: 'Trying' }));
    assert.equal(row(document, 'flat', 'test').name, 'Trying');
    assert.equal(row(document, 'base', 'test').name, 'Testing');
    const inherited = edited(changeRow({ track: 'lead', competency: 'listen', name: 'Hearing' }));
    assert.equal(row(inherited, 'base', 'listen').name, 'Listening');
  });

  it('changes every track that has no words of its own, when asked to', () => {
    const document = edited(
      changeRow({ track: 'flat', competency: 'test', name: 'Trying' }),
      changeRow({ track: 'base', competency: 'test', name: 'Proving', everywhere: true }),
    );
    const names = ['base', 'lead', 'flat'].map((id) => row(document, id, 'test').name);
    assert.deepEqual(names, ['Proving', 'Proving', 'Trying']);
    const all = edited(
      changeRow({ track: 'flat', competency: 'test', name: 'Trying' }),
      changeRow({ track: 'flat', competency: 'test', name: 'Proving', everywhere: true }),
    );
    assert.deepEqual(
      ['base', 'flat'].map((id) => row(all, id, 'test').name),
      ['Proving', 'Proving'],
    );
  });

  it('changes own wording where there is some, and shows what lies below once it is gone', () => {
    const place = { track: 'flat', competency: 'test' };
    const own = changeRow({ ...place, name: 'Trying', description: 'Here' });
    const again = edited(own, changeRow({ ...place, name: 'Poking' }));
    assert.equal(row(again, 'flat', 'test').name, 'Poking');
    assert.equal(row(again, 'flat', 'test').description, 'Here');
    assert.deepEqual(edited(own, changeRow({ ...place, name: undefined, description: undefined })), example);
    assert.deepEqual(edited(own, changeRow({ ...place, name: 'Testing', description: undefined })), example);
  });

  it('takes out a description, but never the name of a competency', () => {
    const place = { track: 'base', competency: 'plan' };
    const document = edited(changeRow({ ...place, name: undefined, description: undefined }));
    assert.deepEqual(document.competencies[0], { id: 'plan', name: 'Planning', theme: 'craft' });
    assert.deepEqual(edited(changeRow({ ...place, name: undefined, everywhere: true })), example);
  });

  it('sets weight and must-have, and takes them out', () => {
    const place = { track: 'lead', competency: 'listen' };
    const document = edited(changeRow({ ...place, weight: 0.5, mustHave: true }));
    assert.equal(row(document, 'lead', 'listen').weight, 0.5);
    assert.equal(row(document, 'lead', 'listen').mustHave, true);
    assert.equal(row(document, 'base', 'listen').weight, 2);
    const set = changeRow({ ...place, weight: 0.5, mustHave: true });
    assert.deepEqual(edited(set, changeRow({ ...place, weight: undefined, mustHave: undefined })), example);
  });

  it('refuses weights and places that are not there', () => {
    assert.throws(() => edited(changeRow({ track: 'base', competency: 'plan', weight: 1001 })), RangeError);
    assert.throws(() => edited(changeRow({ track: 'base', competency: 'coach', name: 'x' })), RangeError);
    assert.throws(() => edited(changeRow({ track: 'base', competency: 'x' })), RangeError);
  });
});

describe('moveRow', () => {
  const plan = { track: 'base', competency: 'plan' };

  it('moves within the theme, past rows of others', () => {
    const document = edited(moveRow({ ...plan, position: 1 }));
    assert.deepEqual(rows(document, 'base')[0], ['craft', 'test', 'plan']);
    assert.deepEqual(rows(document, 'lead')[0], ['craft', 'test', 'plan']);
  });

  it('moves to a position within another theme, or out of all', () => {
    const places = [0, 1, 9].map((position) => edited(moveRow({ ...plan, theme: 'people', position })));
    assert.deepEqual(
      places.map((document) => rows(document, 'base')[1]),
      [
        ['people', 'plan', 'listen'],
        ['people', 'listen', 'plan'],
        ['people', 'listen', 'plan'],
      ],
    );
    assert.deepEqual(rows(edited(moveRow({ ...plan, theme: undefined, position: 0 })), 'base')[0], [
      '-',
      'plan',
    ]);
  });

  it('leaves rows that a track takes over in their order, before its own', () => {
    const coach = { track: 'lead', competency: 'coach' };
    const listen = { track: 'lead', competency: 'listen' };
    assert.deepEqual(edited(moveRow({ ...coach, position: 0 })), example);
    assert.deepEqual(edited(moveRow({ ...listen, position: 1 })), example);
    const document = edited(moveRow({ ...coach, theme: 'craft', position: 0 }));
    assert.deepEqual(rows(document, 'lead')[0], ['craft', 'plan', 'test', 'coach']);
    const moved = edited(moveRow({ ...listen, theme: 'craft', position: 0 }));
    assert.deepEqual(rows(moved, 'lead')[0], ['craft', 'plan', 'listen', 'test']);
  });

  it('refuses unknown rows and themes', () => {
    assert.throws(() => edited(moveRow({ ...plan, theme: 'x', position: 0 })), RangeError);
    assert.throws(() => edited(moveRow({ track: 'base', competency: 'x', position: 0 })), RangeError);
  });
});

describe('rowPosition', () => {
  it('says where a row stands in its theme, and between which ends it can move', () => {
    const at = (id: string, competency: string) => rowPosition(example, { track: id, competency });
    assert.deepEqual(at('base', 'test'), { position: 1, first: 0, last: 1 });
    assert.deepEqual(at('lead', 'test'), { position: 1, first: 1, last: 1 });
    assert.deepEqual(at('lead', 'coach'), { position: 1, first: 1, last: 1 });
    assert.throws(() => at('base', 'coach'), RangeError);
    assert.throws(() => at('nowhere', 'plan'), RangeError);
  });
});

describe('duplicateRow', () => {
  it('copies what a row says and asks here under a new competency', () => {
    const document = edited(duplicateRow({ track: 'lead', competency: 'plan', id: 'x', name: 'Copy' }));
    assert.deepEqual(rows(document, 'lead')[0], ['craft', 'plan', 'test', 'x']);
    const { name, description, mustHave } = row(document, 'lead', 'x');
    assert.deepEqual([name, description, mustHave], ['Copy', 'What comes next', true]);
    assert.deepEqual(words(document, 'lead', 'x', 'a1'), ['s1: Plans a week', 's2: Keeps a list']);
    assert.deepEqual(words(document, 'lead', 'x', 'a2'), ['s1: Plans a year']);
  });

  it('stands after an own row', () => {
    const document = edited(duplicateRow({ track: 'base', competency: 'plan', id: 'x' }));
    assert.deepEqual(rows(document, 'base')[0], ['craft', 'plan', 'x', 'test']);
    assert.equal(row(document, 'base', 'x').name, 'Planning');
  });

  it('refuses an unknown row, and an id that is in use', () => {
    assert.throws(() => edited(duplicateRow({ track: 'base', competency: 'coach', id: 'x' })), RangeError);
    assert.throws(() => edited(duplicateRow({ track: 'base', competency: 'plan', id: 'coach' })), RangeError);
  });
});

describe('removeRow', () => {
  it('takes the competency along when no track is left that has it', () => {
    const document = edited(removeRow({ track: 'base', competency: 'listen' }));
    assert.equal(
      document.competencies.some(({ id }) => id === 'listen'),
      false,
    );
    const shared = edited(removeRow({ track: 'base', competency: 'test' }));
    assert.equal(
      shared.competencies.some(({ id }) => id === 'test'),
      true,
    );
    assert.deepEqual(track(shared, 'flat'), track(example, 'flat'));
  });

  it('leaves tracks that extend this one what they say themselves', () => {
    const document = edited(removeRow({ track: 'base', competency: 'plan' }));
    assert.deepEqual(words(document, 'lead', 'plan', 'a2'), ['s1: Plans a year']);
    assert.equal(words(document, 'lead', 'plan', 'a1'), 'undefined');
  });

  it('refuses a row that the track takes over', () => {
    assert.throws(() => edited(removeRow({ track: 'lead', competency: 'plan' })), RangeError);
    assert.throws(() => edited(removeRow({ track: 'base', competency: 'coach' })), RangeError);
  });
});
