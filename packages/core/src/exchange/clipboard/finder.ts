/** A text as people see it, to tell whether two are the same: blanks are single, soft hyphens are not there. */
export const seenText = (text: string): string =>
  text.normalize().replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

const keyOf = (name: string): string => seenText(name).toLowerCase();

/** Finds things by their names, whatever the case. */
export class Finder<T> {
  readonly #byName = new Map<string, { readonly things: T[]; next: number }>();

  add(name: string, thing: T): void {
    const found = this.#byName.get(keyOf(name));
    if (found) found.things.push(thing);
    else this.#byName.set(keyOf(name), { things: [thing], next: 0 });
  }

  has(name: string): boolean {
    return this.#byName.has(keyOf(name));
  }

  /** The first thing of that name that was not taken yet, else the last one. */
  take(name: string): T | undefined {
    const found = this.#byName.get(keyOf(name));
    if (!found) return undefined;
    found.next = Math.min(found.next + 1, found.things.length);
    return found.things[found.next - 1];
  }
}
