import type * as z from 'zod/mini';
import type { Issue, Path } from './issue.js';
import { describe } from './plain-json.js';

type ZodIssue = z.core.$ZodIssue;

const expectedWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const customSentences: Record<string, string> = {
  'unsafe-id':
    'This id cannot be used. Write 1 to 128 letters and digits, with . _ : or - inside, and not a word that JavaScript reserves.',
  decimals: 'Write at most three decimals.',
  date: 'Expected a date such as 2026-03-31.',
  instant: 'Expected a date such as 2026-03-31, or a date and time such as 2026-03-31T09:30:00Z.',
};

/** The issues that zod found in `document`, each as a sentence. */
export function issuesFromZod(found: readonly ZodIssue[], document: unknown): Issue[] {
  return found.flatMap((issue) => sentences(issue, issue.path as Path, document));
}

function sentences(issue: ZodIssue, path: Path, document: unknown): Issue[] {
  const one = (code: string, message: string): Issue[] => [{ path, code, message }];
  switch (issue.code) {
    case 'invalid_type': {
      const value = valueAt(document, path);
      const expected = expectedWords[issue.expected] ?? issue.expected;
      if (value === undefined) return one('missing', `This is missing. Add ${expected}.`);
      return one('wrong-type', `Expected ${expected}, found ${describe(value)}.`);
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-property',
        message:
          'No property of this name is known here. Check the spelling, or put your own data under "extensions".',
      }));
    case 'invalid_value':
      return one(
        'not-one-of',
        `Expected one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`,
      );
    case 'invalid_key':
      return issue.issues.flatMap((inner) => sentences(inner, path, document));
    case 'too_small':
      return one(
        'too-small',
        `Expected at least ${issue.minimum}${issue.origin === 'array' ? ' entries' : ''}.`,
      );
    case 'too_big':
      return one(
        'too-big',
        `Expected at most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''}.`,
      );
    case 'invalid_union':
      return closestBranch(issue, path, document);
    default:
      return one(issue.message, customSentences[issue.message] ?? 'This value cannot be used here.');
  }
}

/** Of the shapes that a value may take, the faults against the one that the value comes closest to. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path, document: unknown): Issue[] {
  const depth = (branch: readonly ZodIssue[]): number =>
    Math.max(0, ...branch.map((inner) => inner.path.length + (inner.code === 'unrecognized_keys' ? 1 : 0)));
  const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
  if (closest && depth(closest) > 0) {
    return closest.flatMap((inner) => sentences(inner, [...path, ...(inner.path as Path)], document));
  }
  const fitting = issue.errors.flat().flatMap((inner) => {
    if (inner.code === 'invalid_type') return [expectedWords[inner.expected] ?? inner.expected];
    return inner.code === 'invalid_value' ? inner.values.map((value) => JSON.stringify(value)) : [];
  });
  const found = describe(valueAt(document, path));
  return [{ path, code: 'wrong-type', message: `Expected ${fitting.join(' or ')}, found ${found}.` }];
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  );
}
