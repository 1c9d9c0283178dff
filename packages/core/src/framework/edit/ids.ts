/**
 * A function that makes an id from a name: its letters and digits, in any script, in lower case with `-` between
 * the words, at most 80 characters, or else `fallback`. It never gives one that is `taken`, nor the same id twice
 * (`plan`, `plan-2`, ...), nor a word that JavaScript objects answer to. The same names in the same order give
 * the same ids.
 */
export function createIds(taken: Iterable<string> = []): (name: string, fallback: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name, fallback) => {
    const words =
      name
        .slice(0, 200)
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
    const base = [...words.join('-')].slice(0, 80).join('') || fallback;
    let count = next.get(base) ?? 1;
    const id = (): string => (count === 1 ? base : `${base}-${count}`);
    while (used.has(id()) || id() in Object.prototype) count += 1;
    next.set(base, count);
    used.add(id());
    return id();
  };
}
