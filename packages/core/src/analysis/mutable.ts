/** For building a value property by property before anybody sees it: spreading is most of an analysis's cost. */
export type Mutable<T> = { -readonly [key in keyof T]: T[key] };
