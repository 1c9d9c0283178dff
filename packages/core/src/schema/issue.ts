/** Where in a document: property names and list positions, from the root. */
export type Path = readonly (string | number)[];

/** A fault in a document: where it is, a stable code, and a sentence that says how to mend it. */
export interface Issue {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** A value, or every reason why there is none. Nothing that a document holds makes a parser throw. */
export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A path as people write it: `tracks[0].competencies[2].expectations["a3"]`. The root is `the document`. */
export function formatPath(path: Path): string {
  const text = path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
  return text || 'the document';
}
