import type * as z from 'zod/mini';
import type { Issue, ParseResult } from './issue.js';
import { plainJson, type Limits } from './plain-json.js';
import { issuesFromZod } from './sentences.js';

/** The schema version that this release writes, and the newest that it reads. */
export const schemaVersion = 1;

const mostIssues = 100;

/** What came out of a parser, by schema: frozen and checked, so that parsing it again returns it as it is. */
const parsed = new WeakMap<object, z.ZodMiniType<unknown>>();

/** Checks `input`, a JSON value or JSON text, against a schema, and then against what `check` knows. */
export function parseDocument<T extends object>(
  input: unknown,
  schema: z.ZodMiniType<unknown>,
  check: (value: T) => Issue[],
  limits?: Limits,
): ParseResult<T> {
  if (typeof input === 'object' && input !== null && parsed.get(input) === schema) {
    const issues = check(input as T);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input as T };
  }
  const copied = plainJson(input, limits);
  if ('issue' in copied) return { ok: false, issues: [copied.issue] };

  const version = (copied.value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > schemaVersion) {
    const message = `This document has schemaVersion ${version}; this release reads up to ${schemaVersion}. Update @career-tracks/core. The document was left as it is.`;
    return { ok: false, issues: [{ path: ['schemaVersion'], code: 'newer-version', message }] };
  }

  const result = schema.safeParse(copied.value);
  const issues = result.success ? check(result.data as T) : issuesFromZod(result.error.issues, copied.value);
  if (issues.length > 0) return { ok: false, issues: firstIssues(issues) };

  const value = deepFreeze(result.data as T);
  parsed.set(value, schema);
  return { ok: true, value };
}

function firstIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostIssues) return issues;
  const more = issues.length - mostIssues;
  const rest = { path: [], code: 'more-issues', message: `There are ${more} more issues. Mend these first.` };
  return [...issues.slice(0, mostIssues), rest];
}

function deepFreeze<T extends object>(value: T): T {
  for (const item of Object.values(value)) {
    if (typeof item === 'object' && item !== null) deepFreeze(item as object);
  }
  return Object.freeze(value);
}
