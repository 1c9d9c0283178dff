import type { Issue, Path } from './issue.js';

/** Anything that others point at. */
export interface Named {
  readonly id: string;
}

/** An issue for every id in `list` that an earlier entry has already. */
export function checkUnique(list: readonly Named[], path: Path, property = 'id'): Issue[] {
  const seen = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const message = `"${id}" is also the ${property} of entry ${first} of this list (counted from 0). Give each its own.`;
    return [{ path: [...path, index, property], code: 'duplicate-id', message }];
  });
}

/** An issue for a reference to something that is not there, with what there is (the first ten). */
export function missing(path: Path, kind: string, id: string, known: readonly Named[]): Issue {
  const ids = known.slice(0, 10).map((item) => item.id);
  const more = known.length > ids.length ? ', ...' : '';
  const choice = ids.length > 0 ? `There are: ${ids.join(', ')}${more}.` : `There are none.`;
  return { path, code: 'unknown-reference', message: `No ${kind} has the id "${id}". ${choice}` };
}
