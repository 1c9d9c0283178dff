import type * as z from 'zod/mini';
import type { Issue, Path } from './issue.js';

type ZodIssue = z.core.$ZodIssue;

const words: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};
const kindOf = (type: string): string => words[type] ?? 'an object';

/** What kind of thing a value is, without showing the value itself. */
const describe = (value: unknown): string =>
  value === null ? 'null' : kindOf(Array.isArray(value) ? 'array' : typeof value);

/** What would have fitted, in words. */
const fitting = (issue: ZodIssue): string =>
  issue.code === 'invalid_value'
    ? issue.values.map((choice) => JSON.stringify(choice)).join(' or ')
    : kindOf((issue as { expected?: string }).expected ?? '');

/** The issues that zod found in `document`, each as a sentence. */
export function issuesFromZod(found: readonly ZodIssue[], document: unknown, above: Path = []): Issue[] {
  return found.flatMap((issue): Issue[] => {
    const path = [...above, ...(issue.path as Path)];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key],
          code: 'unknown-property',
          message:
            'No property of this name is known. Check its spelling, or put your own data under "extensions".',
        }));
      case 'custom':
        return [{ path, code: String(issue.params?.['code']), message: issue.message }];
      default: {
        // Of the shapes that a value may take, faults inside the value show which was meant.
        const shapes = issue.code === 'invalid_union' ? issue.errors : [[issue]];
        // Of several that do, the one with the fewest.
        const [meant] = shapes
          .filter((faults) =>
            faults.some(
              (fault) => fault !== issue && (fault.path.length > 0 || fault.code === 'unrecognized_keys'),
            ),
          )
          .sort((a, b) => a.length - b.length);
        if (meant) return issuesFromZod(meant, document, path);
        const expected = [...new Set(shapes.flat().map(fitting))].join(' or ');
        const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
        return [
          value === undefined
            ? { path, code: 'missing', message: `Add ${expected}: this is missing.` }
            : { path, code: 'wrong-type', message: `Expected ${expected}, found ${describe(value)}.` },
        ];
      }
    }
  });
}
