import {
  addLevel,
  addRow,
  addTheme,
  changeCell,
  changeLevel,
  changeRow,
  changeTheme,
  changeTrack,
  duplicateLevel,
  duplicateRow,
  moveLevel,
  moveRow,
  moveTheme,
  removeLevel,
  removeRow,
  removeTheme,
  setNotExpected,
  type ThemeDetails,
  type TrackDetails,
} from '@career-tracks/core/edit';
import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';
import { cellDeed, cellRecipes, type CellIntent } from './cell-intents.js';
import { recipeOf, type Deed, type IntentOf, type IntentPlace } from './deed.js';
import { wordsOf } from './words.js';

/** What a person can want beside words, and the recipe of the core that does it. */
const recipes = {
  'set-not-expected': setNotExpected,
  'set-cell-must-have': changeCell,
  'set-cell-weight': changeCell,
  'add-level': addLevel,
  'change-level': changeLevel,
  'move-level': moveLevel,
  'duplicate-level': duplicateLevel,
  'remove-level': removeLevel,
  'add-competency': addRow,
  'change-competency': changeRow,
  'set-must-have': changeRow,
  'set-weight': changeRow,
  'move-competency': moveRow,
  'move-to-theme': moveRow,
  'duplicate-competency': duplicateRow,
  'remove-competency': removeRow,
  'add-theme': addTheme,
  'change-theme': ({ theme, name, description }: ThemeDetails & { theme: string }) =>
    changeTheme({ theme, ...(name === undefined ? {} : { name }), description }),
  'move-theme': moveTheme,
  'remove-theme': removeTheme,
  // A track has a type of its own.
  'change-track': ({ track, details }: { track: string; details: TrackDetails }) =>
    changeTrack({ ...details, track }),
};

/** What a person wants of a track beside words: its levels, competencies and themes, and what they count. */
export type StructureIntent = IntentOf<typeof recipes>;

/** What a person wants to change in a track. */
export type EditIntent = CellIntent | StructureIntent;

/** What a person wants, ready to be done. */
export function deedOf(intent: EditIntent, view: TrackView, t: Localizer): Deed {
  if (isOfWords(intent)) return cellDeed(intent, view, t);
  const { type } = intent;
  const { id: track } = view.matrix.track;
  const at = placeOf(intent);
  return {
    type,
    at: { track, ...at },
    recipe: recipeOf(recipes, intent, track),
    words: wordsOf(view, intent, at, t),
    isFollowed: type in made || type.startsWith('move-'),
  };
}

const isOfWords = (intent: EditIntent): intent is CellIntent => intent.type in cellRecipes;

/** What each intent that makes something calls it. */
const made: { readonly [type in EditIntent['type']]?: keyof IntentPlace } = {
  'add-level': 'level',
  'duplicate-level': 'level',
  'add-competency': 'competency',
  'duplicate-competency': 'competency',
  'add-theme': 'theme',
};

function placeOf(intent: StructureIntent): IntentPlace {
  const kind = made[intent.type];
  if (kind && 'id' in intent) return { [kind]: intent.id };
  const { level, competency, theme } = intent as IntentPlace;
  return {
    ...(level === undefined ? {} : { level }),
    ...(competency === undefined ? {} : { competency }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** Every name of an intent, for tests. */
export const intentTypes = [...Object.keys(cellRecipes), ...Object.keys(recipes)];
