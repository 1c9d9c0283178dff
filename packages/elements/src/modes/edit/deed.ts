import type { Framework } from '@career-tracks/core';
import type { Recipe } from '@career-tracks/core/edit';
import type { Localizer } from '../../i18n/localizer.js';
import type { MessageId } from '../../i18n/messages.js';

/** The ids of the things that somebody wants to change; a new thing's too. */
export interface IntentPlace {
  readonly level?: string;
  readonly competency?: string;
  readonly theme?: string;
}

type InTrack<Details> = Details & { readonly track: string };
type Recipes = Readonly<Record<string, (details: never) => Recipe<Framework>>>;

/** What a person can want, by a table of recipes: the name of one, with the details that it asks for. */
export type IntentOf<Table extends Recipes> = {
  [Type in keyof Table]: { readonly type: Type } & Omit<Parameters<Table[Type]>[0], 'track'>;
}[keyof Table];

/** The recipe of an intent in a track, by the table that its type comes from. */
export function recipeOf<Table extends Recipes>(
  recipes: Table,
  { type, ...details }: IntentOf<Table>,
  track: string,
): Recipe<Framework> {
  // Each recipe takes the details of its own intents: the type of the table says so.
  const make = recipes[type] as unknown as (details: InTrack<object>) => Recipe<Framework>;
  return make({ ...details, track });
}

/** What a person wants, ready to be done. */
export interface Deed {
  readonly type: string;
  readonly at: IntentPlace & { readonly track: string };
  readonly recipe: Recipe<Framework>;
  /** What to say when it is done, and what its step is called when it is taken back. */
  readonly words: DeedWords;
  /** Whether the focus goes with what it makes or moves. */
  readonly isFollowed: boolean;
}

/** A deed as a sentence, and as the name of a step. */
export interface DeedWords {
  readonly done: string;
  readonly step: string;
}

/** The words of a deed, by the name that its messages have after `done-` and `step-`. */
export const deedWords = (
  name: string,
  values: Readonly<Record<string, string | number>>,
  t: Localizer,
): DeedWords => ({
  done: t.text(`done-${name}` as MessageId, values),
  step: t.text(`step-${name}` as MessageId, values),
});
