/** What can happen to a thing, in the order in which a change lists it. */
export const changeKinds: readonly VersionChangeKind[] = [
  'added',
  'removed',
  'split',
  'merged',
  're-identified',
  'moved',
  'renamed',
  'reworded',
  'reweighted',
  'must-have',
  'changed',
];

/**
 * `split` and `merged`: one statement became several, several became one. `re-identified`: another id. `moved`:
 * another order, or another place (a statement in another cell, a competency under another theme). `renamed`: a
 * name, title or code. `reworded`: a text, description, summary or example. `reweighted`: a weight, or the value
 * of a rating point. `must-have`: became one, or no longer is. `changed`: any other property.
 */
export type VersionChangeKind =
  | 'added'
  | 'removed'
  | 'split'
  | 'merged'
  | 're-identified'
  | 'moved'
  | 'renamed'
  | 'reworded'
  | 'reweighted'
  | 'must-have'
  | 'changed';

const kinds = new Map<string, VersionChangeKind>([
  ['id', 're-identified'],
  ['theme', 'moved'],
  ['name', 'renamed'],
  ['title', 'renamed'],
  ['code', 'renamed'],
  ['text', 'reworded'],
  ['description', 'reworded'],
  ['summary', 'reworded'],
  ['examples', 'reworded'],
  ['weight', 'reweighted'],
  ['value', 'reweighted'],
  ['mustHave', 'must-have'],
]);

/** What a change of one property is. */
export const kindOfProperty = (property: string): VersionChangeKind => kinds.get(property) ?? 'changed';
