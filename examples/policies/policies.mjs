// Scores one person towards E3 under six published systems, and says why they differ:
// `node examples/policies/policies.mjs`.
import {
  analyzeGaps,
  formatPath,
  parseAssessment,
  parseFramework,
  scoreReadiness,
} from '@career-tracks/core';
import { placeOnTrack, policies } from '@career-tracks/core/policies';
import { explain, replayDerivation } from '@career-tracks/core/proof';
import { findLeastChange } from '@career-tracks/core/what-if';
import { readFile } from 'node:fs/promises';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const valueOf = (result) => {
  if (result.ok) return result.value;
  for (const { path, message } of result.issues) console.error(`${formatPath(path)}: ${message}`);
  process.exit(1);
};

const framework = valueOf(parseFramework(await read('engineer.json')));
const assessment = valueOf(parseAssessment(await read('assessment.json'), { framework }));
const target = { track: 'engineer', level: 'e3' };
const { default: byDefault, ag5, sapRatio, mews, snowflake, etsy } = policies;

for (const policy of [byDefault, ag5, sapRatio, mews, snowflake, etsy]) {
  const gaps = analyzeGaps(framework, assessment, target, policy);
  const readiness = scoreReadiness(gaps);
  const { total, verdict, derivation } = readiness;
  const { rules } = explain(readiness, { framework, locale: 'en' });
  const least = findLeastChange(gaps);

  console.log(`${policy.name ?? 'Default policy'}: ${verdict}, ${total.low} to ${total.high} of ${total.of}`);
  derivation.checks.forEach(({ outcome }, index) => {
    if (outcome !== 'passed') console.log(`  ${rules[index]}`);
  });
  if (policy.placement) {
    const { earned, next } = placeOnTrack(framework, assessment, target.track, policy);
    console.log(
      `  Earns ${earned?.level}; ${next?.missing.low} to ${next?.missing.high} missing to ${next?.level}.`,
    );
  }
  const ifs = least?.changes.map(({ competency, level, to }) => `${competency} at ${level} were "${to}"`);
  console.log(`  It would be ready if ${ifs?.join(' and ') || 'the rules were others'}.`);
  console.log(`  The proof holds: ${replayDerivation(JSON.stringify(derivation)).ok}\n`);
}
