import { seenText } from '../clipboard/finder.js';

/** What two texts have in common that differ in case and blanks alone. */
export const keyOf = (text: string): string => seenText(text).toLowerCase();

/** Finds things by what cells call them: their id as it is, else any of their texts, whatever the case and blanks. */
export class Lookup<T extends { readonly id: string }> {
  readonly #byId: ReadonlyMap<string, T>;
  readonly #byText = new Map<string, T | 'several'>();
  readonly #textsOf: (thing: T) => readonly (string | undefined)[];

  constructor(things: readonly T[], textsOf: (thing: T) => readonly (string | undefined)[]) {
    this.#byId = new Map(things.map((thing) => [thing.id, thing]));
    this.#textsOf = textsOf;
    for (const thing of things) {
      for (const text of [thing.id, ...textsOf(thing)]) {
        const key = keyOf(text ?? '');
        const found = this.#byText.get(key);
        this.#byText.set(key, found === undefined || found === thing ? thing : 'several');
      }
    }
    this.#byText.delete('');
  }

  /** The thing that a text names, or that it could name several. */
  find(text: string): T | 'several' | undefined {
    return this.#byId.get(text) ?? this.#byText.get(keyOf(text));
  }

  /** The first text of a thing that finds it again, without blanks at its ends; else its id. */
  textOf(id: string): string {
    const thing = this.#byId.get(id);
    const texts = thing ? this.#textsOf(thing).map((text = '') => text.trim()) : [];
    return texts.find((text) => this.find(text) === thing) ?? id;
  }
}
