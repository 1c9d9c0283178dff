import { checkFrameworkReferences } from './framework-references.js';
import { frameworkSchema, type Framework } from './framework.js';
import type { ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';

/**
 * Checks that `input` is a framework: a JSON value, or JSON text. Gives a frozen copy with every short form
 * written out (a statement in plain text gets an id), or up to 100 issues, each with its place and a way to
 * mend it. Never throws because of what `input` holds, never runs anything in it.
 */
export function parseFramework(input: unknown, limits?: Limits): ParseResult<Framework> {
  return parseDocument(input, frameworkSchema, checkFrameworkReferences, limits);
}
