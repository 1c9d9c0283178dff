/** All of a document, open for change. */
export type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [key in keyof T]: Writable<T[key]> }
    : T;

/** One intention, as a change of a draft in place: what `update` of a document store takes. */
export type Recipe<T> = (draft: Writable<T>) => void;
