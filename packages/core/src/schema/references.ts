import type { Issue, Path } from './issue.js';

/** Anything that others point at. */
export interface Named {
  readonly id: string;
}

/** Collects what is wrong with ids and with what points at them. */
export class References {
  readonly issues: Issue[] = [];

  add(path: Path, code: string, message: string): void {
    this.issues.push({ path, code, message });
  }

  /** Each id of a list is its own. */
  unique(list: readonly Named[], path: Path, property = 'id'): void {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) {
        this.add(
          [...path, index, property],
          'duplicate-id',
          `"${id}" stands in this list already. Give each entry an id of its own.`,
        );
      }
      seen.add(id);
    });
  }

  /** `id` is one of the `known`; there is nothing to find where it is undefined. */
  find(id: string | undefined, known: readonly Named[], path: Path, kind: string): void {
    if (id === undefined || known.some((item) => item.id === id)) return;
    const some = known.slice(0, 10).map((item) => item.id);
    const rest = known.length > some.length ? ', ...' : '';
    this.add(
      path,
      'unknown-reference',
      `No ${kind} has the id "${id}". There are: ${some.join(', ') || 'none'}${rest}.`,
    );
  }
}
