import type * as z from 'zod/mini';
import type { Issue, Path } from './issue.js';
import { describe } from './plain-json.js';

type ZodIssue = z.core.$ZodIssue;

const expectedWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};
const expectedWord = (type: string): string => expectedWords[type] ?? 'an object';

/** The issues that zod found in `document`, each as a sentence. */
export function issuesFromZod(found: readonly ZodIssue[], document: unknown): Issue[] {
  const sentences = (issue: ZodIssue, above: Path): Issue[] => {
    const path = [...above, ...(issue.path as Path)];
    const value = path.reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key],
      document,
    );
    const expected = (what: string): Issue[] => [
      value === undefined
        ? { path, code: 'missing', message: `This is missing. Add ${what}.` }
        : { path, code: 'wrong-type', message: `Expected ${what}, found ${describe(value)}.` },
    ];
    switch (issue.code) {
      case 'invalid_type':
        return expected(expectedWord(issue.expected));
      case 'invalid_value':
        return expected(issue.values.map((choice) => JSON.stringify(choice)).join(' or '));
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...path, key],
          code: 'unknown-property',
          message:
            'No property of this name is known here. Check its spelling, or put your own data under "extensions".',
        }));
      case 'invalid_key':
        return issue.issues.flatMap((inner) => sentences(inner, path));
      case 'invalid_union': {
        const deepest = closestShape(issue.errors);
        if (deepest) return deepest.flatMap((inner) => sentences(inner, path));
        return expected(issue.errors.flat().map(shapeOf).join(' or '));
      }
      default:
        return [{ path, code: codeOf(issue), message: issue.message }];
    }
  };
  return found.flatMap((issue) => sentences(issue, []));
}

const codeOf = (issue: ZodIssue): string =>
  String((issue.code === 'custom' && issue.params?.['code']) || issue.code);

const shapeOf = (issue: ZodIssue): string =>
  issue.code === 'invalid_type'
    ? expectedWord(issue.expected)
    : issue.code === 'invalid_value'
      ? issue.values.map((choice) => JSON.stringify(choice)).join(' or ')
      : 'another shape';

/** Of the faults against each shape that a value may take, those inside the value: that shape was meant. */
const closestShape = (errors: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined =>
  errors.find((branch) => branch.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
