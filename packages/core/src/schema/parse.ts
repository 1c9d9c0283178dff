import { assessmentSchema, type Assessment } from './assessment.js';
import { checkAssessmentReferences } from './assessment-references.js';
import { checkFrameworkReferences } from './framework-references.js';
import { frameworkSchema, type Framework } from './framework.js';
import type { ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { DevelopmentPlan } from './development-plan.js';
import type { Policy } from './policy.js';
import type { Limits } from './plain-json.js';

/**
 * Checks that `input` is a framework: a JSON value, or JSON text. Gives a frozen copy with every short form
 * written out (a statement in plain text gets an id), or up to 100 issues, each with its place and a way to
 * mend it. Never throws because of what `input` holds, never runs anything in it.
 */
export function parseFramework(input: unknown, limits?: Limits): ParseResult<Framework> {
  return parseDocument(input, frameworkSchema, checkFrameworkReferences, limits);
}

/**
 * Checks that `input` is an assessment, as {@link parseFramework} does a framework. Given the framework, it
 * also checks that each rating points at a competency, level, statement and scale point that exist. No issue
 * repeats a name or a rating, so that it can go into a log.
 */
export function parseAssessment(
  input: unknown,
  options: Limits & { readonly framework?: Framework } = {},
): ParseResult<Assessment> {
  const { framework, ...limits } = options;
  return parseDocument(
    input,
    assessmentSchema,
    (value) => checkAssessmentReferences(value, framework),
    limits,
  );
}

/** The document as JSON text that {@link parseFramework} or {@link parseAssessment} reads back unchanged. */
export function serialize(document: Framework | Assessment | DevelopmentPlan | Policy): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
