/**
 * One order of all levels, where each competency lists those that it has: by number where every level is one or
 * ends in one after the same letters; otherwise the longest list leads, and others add what it lacks behind the
 * level that comes before in their own order.
 */
export function orderLevels(lists: readonly (readonly string[])[]): string[] {
  const all = [...new Set(lists.flat())];
  const numbered = all.map((id) => /^(\D*)(\d{1,9}(?:\.\d{1,6})?)$/.exec(id));
  if (numbered.every((match) => match !== null && match[1] === numbered[0]?.[1]))
    return all
      .map((id, index) => ({ id, number: Number(numbered[index]?.[2]) }))
      .sort((one, other) => one.number - other.number)
      .map(({ id }) => id);

  const [longest = [], ...others] = [...lists].sort((one, other) => other.length - one.length);
  // What follows and what precedes each level; nothing stands before the first and behind the last.
  const following = new Map<string | undefined, string | undefined>();
  const preceding = new Map<string | undefined, string | undefined>();
  const insert = (id: string, before: string | undefined): void => {
    const after = following.get(before);
    following.set(before, id).set(id, after);
    preceding.set(after, id).set(id, before);
  };
  for (const list of [longest, ...others]) {
    const isKnown = (id: string): boolean => preceding.has(id);
    const next = list.find(isKnown);
    let before = preceding.get(next);
    for (const id of list) {
      if (!isKnown(id)) insert(id, before);
      before = id;
    }
  }
  const order: string[] = [];
  for (let id = following.get(undefined); id !== undefined; id = following.get(id)) order.push(id);
  return order;
}
