// Prints how far one person is from the next level: `node examples/node-gap/node-gap.mjs`.
import {
  analyzeGaps,
  formatPath,
  parseAssessment,
  parseFramework,
  scoreReadiness,
} from '@career-tracks/core';
import { readFile } from 'node:fs/promises';

const read = (name) => readFile(new URL(`../frameworks/${name}`, import.meta.url), 'utf8');
const valueOf = (result) => {
  if (result.ok) return result.value;
  for (const { path, message } of result.issues) console.error(`${formatPath(path)}: ${message}`);
  process.exit(1);
};

const framework = valueOf(parseFramework(await read('data-analyst.json')));
const assessment = valueOf(parseAssessment(await read('analyst-assessment.json'), { framework }));

const gaps = analyzeGaps(framework, assessment, { track: 'analyst', level: 'a4' });
const { verdict, range, bar, coverage, blockers, contributions, points, assessFirst } = scoreReadiness(gaps);
const nameOf = (id) => gaps.competencies.find(({ competency }) => competency === id)?.name;
const percent = (share) => `${Math.round(share * 100)}%`;

console.log(`Towards A4: ${verdict}`);
console.log(`Between ${percent(range.low)} and ${percent(range.high)}, where ${percent(bar)} is the bar.`);
console.log(`${percent(coverage)} of what counts has been assessed.\n`);

for (const { competency, name, state, rater, met } of gaps.competencies) {
  const part = contributions.find((contribution) => contribution.competency === competency);
  const figure = part ? `${part.low} to ${part.high} of ${part.of} points` : 'no points';
  console.log(
    `${name.padEnd(24)}${state.padEnd(16)}${(rater ?? '').padEnd(9)}met: ${met.padEnd(8)}${figure}`,
  );
}
console.log(`${'Sum'.padEnd(24)}${''.padEnd(38)}${points.low} to ${points.high} of ${points.of} points\n`);

for (const { kind, rule, competency } of blockers)
  console.log(`In the way: ${rule} (${kind}) ${nameOf(competency) ?? ''}`);
console.log(`Assess first: ${assessFirst.map(nameOf).join(', ')}`);
