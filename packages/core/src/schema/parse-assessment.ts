import { assessmentSchema, type Assessment } from './assessment.js';
import { checkAssessmentReferences } from './assessment-references.js';
import type { Framework } from './framework.js';
import type { ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';

/**
 * Checks that `input` is an assessment, as `parseFramework` does a framework. Given the framework, it
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
