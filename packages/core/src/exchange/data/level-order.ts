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
  const order = [...new Set(longest)];
  const known = new Set(order);
  for (const list of others) {
    let before: string | undefined;
    for (const id of list) {
      if (!known.has(id)) {
        order.splice(before === undefined ? nextKnown(list, known, order) : order.indexOf(before) + 1, 0, id);
        known.add(id);
      }
      before = id;
    }
  }
  return order;
}

/** The place of the first level of a list that the order knows; the end when it knows none. */
function nextKnown(list: readonly string[], known: ReadonlySet<string>, order: readonly string[]): number {
  const next = list.find((id) => known.has(id));
  return next === undefined ? order.length : order.indexOf(next);
}
