import type { Framework } from './framework.js';
import type { ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';
import { checkPolicy } from './policy-sense.js';
import { policySchema, type Policy } from './policy.js';

/**
 * Checks that `input` is a policy: a JSON value, or JSON text. Gives a frozen copy in which every rule that was
 * left out stands as in the default policy, or the issues. A policy that can never be met (`unreachable`),
 * contradicts itself (`contradictory`) or divides by zero (`divides-by-zero`) is refused with the reason. Given
 * the framework, so is one that names what the framework lacks, or asks for more than any track has to give.
 */
export function parsePolicy(
  input: unknown,
  options: Limits & { readonly framework?: Framework } = {},
): ParseResult<Policy> {
  const { framework, ...limits } = options;
  return parseDocument(input, policySchema, (value) => checkPolicy(value, framework), limits);
}
