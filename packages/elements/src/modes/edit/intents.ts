import type { Framework } from '@career-tracks/core';
import {
  addLevel,
  addRow,
  addTheme,
  changeCell,
  changeLevel,
  changeRow,
  changeTheme,
  changeTrack,
  clearCell,
  duplicateLevel,
  duplicateRow,
  moveLevel,
  moveRow,
  moveTheme,
  removeLevel,
  removeRow,
  removeTheme,
  setNotExpected,
  setStatements,
  type Recipe,
  type ThemeDetails,
  type TrackDetails,
} from '@career-tracks/core/edit';
import type { CellId } from './seams.js';

type InTrack<Details> = Details & { readonly track: string };

/** Takes several cells back at once. */
const clearCells =
  ({ track, cells }: InTrack<{ cells: readonly CellId[] }>): Recipe<Framework> =>
  (draft) => {
    for (const { competency, level } of cells) clearCell({ track, competency, level })(draft);
  };

/** What a person can want, and the recipe of the core that does it. The recipe says what an intent holds. */
const recipes = {
  'set-statements': setStatements,
  'clear-cells': clearCells,
  'cut-cells': clearCells,
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
  'change-track': ({ track, details }: InTrack<{ details: TrackDetails }>) =>
    changeTrack({ ...details, track }),
};

type Recipes = typeof recipes;

/** The name of an intent. */
export type IntentType = keyof Recipes;

/** What a person wants to change in a track, with the details that its recipe asks for. */
export type EditIntent = {
  [Type in IntentType]: { readonly type: Type } & Omit<Parameters<Recipes[Type]>[0], 'track'>;
}[IntentType];

/** The ids of the things that an intent is about; a new thing's too. */
export interface IntentPlace {
  readonly level?: string;
  readonly competency?: string;
  readonly theme?: string;
}

/** The change of the framework that does what a person wants in a track. */
export function recipeOf({ type, ...details }: EditIntent, track: string): Recipe<Framework> {
  // Each recipe takes the details of its own intents: the type of the table says so.
  const make = recipes[type] as (details: object) => Recipe<Framework>;
  return make({ ...details, track });
}

/** What each intent that makes something calls it. */
const made: Partial<Record<IntentType, keyof IntentPlace>> = {
  'add-level': 'level',
  'duplicate-level': 'level',
  'add-competency': 'competency',
  'duplicate-competency': 'competency',
  'add-theme': 'theme',
};

/** Where an intent is about to change something: for events, and for the focus afterwards. */
export function placeOf(intent: EditIntent): IntentPlace {
  const kind = made[intent.type];
  if (kind && 'id' in intent) return { [kind]: intent.id };
  if ('cells' in intent) return intent.cells.length === 1 ? { ...intent.cells[0] } : {};
  const { level, competency, theme } = intent as IntentPlace;
  return {
    ...(level === undefined ? {} : { level }),
    ...(competency === undefined ? {} : { competency }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** Whether the focus goes with what an intent makes or moves. */
export const isFollowed = ({ type }: EditIntent): boolean => type in made || type.startsWith('move-');

/** Every name of an intent, for tests and for words. */
export const intentTypes = Object.keys(recipes) as IntentType[];
