import { parseFramework, type Framework } from '@career-tracks/core';
import { applyRecipe } from '@career-tracks/core/edit';
import { expect } from 'chai';
import { edit } from '../../i18n/english/edit.js';
import { editStructure } from '../../i18n/english/edit-structure.js';
import { createLocalizer } from '../../i18n/localizer.js';
import { trackView, type TrackView } from '../../render/track-view.js';
import { deedOf, intentTypes, type EditIntent } from './intents.js';

const document: Framework = (() => {
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    themes: [
      { id: 'craft', name: 'Craft' },
      { id: 'people', name: 'People' },
    ],
    competencies: [
      { id: 'listen', name: 'Listening', theme: 'craft' },
      { id: 'solve', name: 'Solving', theme: 'craft' },
    ],
    tracks: [
      {
        id: 't',
        name: 'T',
        levels: [
          { id: 'a', code: 'A1' },
          { id: 'b', code: 'A2' },
          { id: 'c', code: 'A3' },
        ],
        competencies: [
          { competency: 'listen', expectations: { a: ['Hears.'], b: ['Hears more.'] } },
          { competency: 'solve', expectations: { a: ['Solves.'] } },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error('not a framework');
  return parsed.value;
})();

const view = trackView(document, 't', undefined, undefined) as TrackView;
const t = createLocalizer('en').with(edit).with(editStructure);

/** One intent of each kind: where it happens, whether the focus goes along, and what is said of it. */
const table: readonly (readonly [EditIntent, object, string, string])[] = [
  [
    { type: 'set-statements', competency: 'listen', level: 'a', lines: ['Listens.'] },
    { competency: 'listen', level: 'a' },
    'Changed Listening, A1.',
    'changed Listening, A1',
  ],
  [
    { type: 'clear-cells', cells: [{ competency: 'listen', level: 'a' }] },
    { competency: 'listen', level: 'a' },
    'Cleared Listening, A1.',
    'cleared Listening, A1',
  ],
  [
    {
      type: 'cut-cells',
      cells: [
        { competency: 'listen', level: 'a' },
        { competency: 'solve', level: 'a' },
      ],
    },
    {},
    'Cut 2 cells.',
    'cut 2 cells',
  ],
  [
    { type: 'set-not-expected', competency: 'solve', level: 'c', notExpected: true },
    { competency: 'solve', level: 'c' },
    'Solving is not expected at A3 now.',
    'marked Solving as not expected at A3',
  ],
  [
    { type: 'set-cell-must-have', competency: 'solve', level: 'a', mustHave: true },
    { competency: 'solve', level: 'a' },
    'Solving is a must-have at A1 now.',
    'made Solving a must-have at A1',
  ],
  [
    { type: 'set-cell-weight', competency: 'solve', level: 'a', weight: 3 },
    { competency: 'solve', level: 'a' },
    'Changed the weight of Solving at A1.',
    'changed the weight of Solving at A1',
  ],
  [
    { type: 'add-level', id: 'd', code: 'A4', after: 'c' },
    { level: 'd' },
    'Added level A4.',
    'added level A4',
  ],
  [{ type: 'change-level', level: 'c', code: 'C3' }, { level: 'c' }, 'Changed level A3.', 'changed level A3'],
  [{ type: 'move-level', level: 'c', position: 0 }, { level: 'c' }, 'Moved A3 to 1 of 3.', 'moved level A3'],
  [
    { type: 'duplicate-level', level: 'c', id: 'd', title: 'Copy' },
    { level: 'd' },
    'Duplicated level A3.',
    'duplicated level A3',
  ],
  [{ type: 'remove-level', level: 'c' }, { level: 'c' }, 'Removed level A3.', 'removed level A3'],
  [
    { type: 'add-competency', id: 'write', name: 'Writing', theme: 'craft' },
    { competency: 'write' },
    'Added Writing.',
    'added Writing',
  ],
  [
    { type: 'change-competency', competency: 'solve', name: 'Resolving' },
    { competency: 'solve' },
    'Changed Solving.',
    'changed Solving',
  ],
  [
    { type: 'set-must-have', competency: 'solve', mustHave: true },
    { competency: 'solve' },
    'Solving is a must-have now.',
    'made Solving a must-have',
  ],
  [
    { type: 'set-weight', competency: 'solve', weight: 2 },
    { competency: 'solve' },
    'Changed the weight of Solving.',
    'changed the weight of Solving',
  ],
  [
    { type: 'move-competency', competency: 'listen', position: 1 },
    { competency: 'listen' },
    'Moved Listening to 2 of 2.',
    'moved Listening',
  ],
  [
    { type: 'move-to-theme', competency: 'listen', theme: 'people', position: Infinity },
    { competency: 'listen', theme: 'people' },
    'Moved Listening to People.',
    'moved Listening to People',
  ],
  [
    { type: 'duplicate-competency', competency: 'solve', id: 'copy', name: 'Copy' },
    { competency: 'copy' },
    'Duplicated Solving.',
    'duplicated Solving',
  ],
  [
    { type: 'remove-competency', competency: 'solve' },
    { competency: 'solve' },
    'Removed Solving.',
    'removed Solving',
  ],
  [
    { type: 'add-theme', id: 'new', name: 'Impact' },
    { theme: 'new' },
    'Added the theme Impact.',
    'added the theme Impact',
  ],
  [
    { type: 'change-theme', theme: 'craft', name: 'Skill', description: undefined },
    { theme: 'craft' },
    'Changed the theme Craft.',
    'changed the theme Craft',
  ],
  [
    { type: 'move-theme', theme: 'craft', position: 1 },
    { theme: 'craft' },
    'Moved the theme Craft.',
    'moved the theme Craft',
  ],
  [
    { type: 'remove-theme', theme: 'craft' },
    { theme: 'craft' },
    'Removed the theme Craft. Its competencies are still here.',
    'removed the theme Craft',
  ],
  [
    { type: 'change-track', details: { name: 'Track', type: 'management' } },
    {},
    'Changed the details.',
    'changed the details',
  ],
];

describe('What a person can want', () => {
  it('is all in this table', () => {
    expect(table.map(([{ type }]) => type)).to.have.members(intentTypes);
  });

  for (const [intent, place, done, step] of table) {
    it(`"${intent.type}" changes the document, knows its place, and has its words`, () => {
      const { type, at, recipe, words } = deedOf(intent, view, t);
      const changed = applyRecipe(document, recipe);
      expect(changed).to.not.deep.equal(document);
      expect(parseFramework(changed).ok).to.equal(true);
      expect({ type, at }).to.deep.equal({ type: intent.type, at: { track: 't', ...place } });
      expect(words).to.deep.equal({ done, step });
    });
  }

  it('takes marks away with other words than it puts them', () => {
    const off = (intent: EditIntent): string => deedOf(intent, view, t).words.done;
    const place = { competency: 'solve', level: 'a' };
    expect(off({ type: 'set-not-expected', ...place, notExpected: false })).to.match(/expected at A1 again/);
    expect(off({ type: 'set-cell-must-have', ...place, mustHave: false })).to.match(/no must-have at A1/);
    expect(off({ type: 'set-must-have', competency: 'solve', mustHave: false })).to.match(/no must-have now/);
    expect(off({ type: 'move-to-theme', competency: 'solve', theme: undefined, position: 0 })).to.equal(
      'Moved Solving to No theme.',
    );
  });

  it('takes the focus along with what it makes or moves', () => {
    const deeds = table.map(([intent]) => deedOf(intent, view, t));
    const followed = deeds.filter(({ isFollowed }) => isFollowed).map(({ type }) => type);
    const expected: EditIntent['type'][] = [
      'add-level',
      'move-level',
      'duplicate-level',
      'add-competency',
      'move-competency',
      'move-to-theme',
      'duplicate-competency',
      'add-theme',
      'move-theme',
    ];
    expect(followed).to.have.members(expected);
  });
});
