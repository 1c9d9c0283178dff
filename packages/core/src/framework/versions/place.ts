import type { Id } from '../../schema/id.js';

/** What a framework is made of, from the whole to its parts. */
export const thingKinds: readonly ThingKind[] = [
  'framework',
  'rating-scale',
  'rating-point',
  'job-level',
  'theme',
  'competency',
  'track',
  'level',
  'row',
  'cell',
  'statement',
  'track-group',
  'move',
];

/** A kind of thing in a framework. A row is a competency in one track, a cell an expectation or `not-expected`. */
export type ThingKind =
  | 'framework'
  | 'rating-scale'
  | 'rating-point'
  | 'job-level'
  | 'theme'
  | 'competency'
  | 'track'
  | 'level'
  | 'row'
  | 'cell'
  | 'statement'
  | 'track-group'
  | 'move';

/** Where a thing stands, in ids: a statement has a track, a competency, a level and its own; a theme its own. */
export interface Place {
  readonly track?: Id;
  readonly competency?: Id;
  readonly level?: Id;
  readonly statement?: Id;
  readonly theme?: Id;
  readonly jobLevel?: Id;
  readonly point?: Id;
  readonly trackGroup?: Id;
  /** The two ends of a move. */
  readonly from?: { readonly track: Id; readonly level: Id };
  readonly to?: { readonly track: Id; readonly level: Id };
}
