import { parseDerivation } from '../schema/derivation.js';
import type { Issue, ParseResult, Path } from '../schema/issue.js';
import { plainJson } from '../schema/plain-json.js';
import { deriveCompetency } from './competency.js';
import type { Derivation } from './derivation.js';
import { whole } from './exact.js';
import { gaugeOf } from './gauge.js';
import { standardOf } from './placement-standard.js';
import { readinessFrom, type Readiness } from './readiness.js';

/**
 * Works a result out again from its derivation alone: a JSON value, or JSON text. Gives the readiness, the same
 * byte for byte as JSON, or issues that say which steps do not follow from what was given. A seal is a sum that
 * shows where something given was changed; it is no signature, since anybody can work it out again too.
 */
export function replayDerivation(input: unknown): ParseResult<Readiness> {
  const copied = plainJson(input);
  if ('issue' in copied) return { ok: false, issues: [copied.issue] };
  const read = parseDerivation(copied.value);
  if (!read.ok) return read;

  const written = copied.value as Derivation;
  const { target, scale, placement, competencies } = read.value;
  // As it is written, so that its properties keep their order; with what it lacks, where it lacks something.
  const policy = firstDifference(written.policy, read.value.policy) ? read.value.policy : written.policy;
  const gauge = gaugeOf(policy, scale);
  const steps = competencies.map((given) => deriveCompetency(given, gauge));
  const gaps = { target, policy, scale, whole, competencies: steps };
  const value = readinessFrom(gaps, standardOf(policy, placement));
  const issues = notFollowing(written, value.derivation);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** The first step of each competency that does not follow; where all do, the first of what comes after them. */
function notFollowing(written: Derivation, derived: Derivation): Issue[] {
  const found = derived.competencies.flatMap((step, index) => {
    const path = firstDifference(written.competencies[index], step);
    return path ? [['competencies', index, ...path]] : [];
  });
  const path = found.length > 0 ? undefined : firstDifference(written, derived);
  return [...found, ...(path ? [path] : [])].map((place) => ({
    path: place,
    code: 'does-not-follow',
    message:
      place.at(-1) === 'seal'
        ? 'Something given here was changed after the figures were worked out.'
        : 'This does not follow from what was given.',
  }));
}

function firstDifference(one: unknown, other: unknown): Path | undefined {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? undefined : [];
  }
  if (Array.isArray(one) !== Array.isArray(other)) return [];
  for (const key of new Set([...Object.keys(other), ...Object.keys(one)])) {
    const path = firstDifference(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
    );
    if (path) return [Array.isArray(other) ? Number(key) : key, ...path];
  }
  return undefined;
}
