import { analyzeGaps, parseAssessment, parseFramework, scoreReadiness } from '../packages/core/dist/index.js';
import { findLeastChange } from '../packages/core/dist/what-if.js';
import { bareGap } from './bench/bare-gap.mjs';
import { fortyCompetencies } from './bench/forty-competencies.mjs';

/**
 * Time as ratios against a named peer, interleaved in one run: `pnpm bench`, or `pnpm bench --json`. A round
 * times one and then the other; the figure is the median of the ratios over all rounds.
 */
const rounds = 300;
const repeats = 400;

const competencies = Array.from({ length: 12 }, (_, index) => `c${index + 1}`);
const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'bench',
    name: 'Bench',
    ratingScale: {
      points: [
        { id: 'not-yet', name: 'Not yet', value: 0 },
        { id: 'working-towards', name: 'Working towards', value: 0.5 },
        { id: 'meets', name: 'Meets', value: 1 },
      ],
    },
    competencies: competencies.map((id) => ({ id, name: id })),
    tracks: [
      {
        id: 'analyst',
        name: 'Analyst',
        levels: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }],
        competencies: competencies.map((competency, index) => ({
          competency,
          weight: 1 + (index % 3),
          mustHave: index % 4 === 0,
          expectations: { a1: ['One', 'Two'], a2: ['One', 'Two', 'Three'], a3: ['One', 'Two', 'Three'] },
        })),
      },
    ],
  }),
);
const values = ['meets', 'working-towards', 'meets', 'not-yet'];
const assessment = valueOf(
  parseAssessment({
    schemaVersion: 1,
    framework: 'bench',
    track: 'analyst',
    ratings: competencies.slice(0, 11).flatMap((competency, index) =>
      ['self', 'manager'].map((rater, place) => ({
        competency,
        level: 'a3',
        value: values[(index + place) % values.length],
        rater,
        date: `2026-0${1 + place}-15`,
      })),
    ),
  }),
);
const target = { track: 'analyst', level: 'a3' };

const contests = [
  {
    name: 'a fully explained gap of 12 competencies',
    peer: 'the bare computation without explanation',
    budget: 3,
    run: () => scoreReadiness(analyzeGaps(framework, assessment, target)),
    runPeer: () => bareGap(framework, assessment, target),
  },
];

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

let kept;
function time(run) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < repeats; index += 1) kept = run();
  return Number(process.hrtime.bigint() - start) / repeats / 1000;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const figures = contests.map(({ name, peer, budget, run, runPeer }) => {
  for (let index = 0; index < 50; index += 1) [time(run), time(runPeer)];
  const times = Array.from({ length: rounds }, (_, round) =>
    round % 2 ? { own: time(run), other: time(runPeer) } : { other: time(runPeer), own: time(run) },
  );
  return {
    name,
    peer,
    budget,
    ratio: Number(median(times.map(({ own, other }) => own / other)).toFixed(2)),
    microseconds: Number(median(times.map(({ own }) => own)).toFixed(1)),
    peerMicroseconds: Number(median(times.map(({ other }) => other)).toFixed(1)),
  };
});

/** How long one call takes, where what counts is whether a screen can wait for it: a frame is 16.7 ms. */
const durations = ['cells', 'statements'].map((what) => {
  const { framework: wide, assessment: rated, target: aim } = fortyCompetencies(what);
  const gaps = analyzeGaps(valueOf(parseFramework(wide)), valueOf(parseAssessment(rated)), aim);
  const times = Array.from({ length: 40 }, () => {
    const start = process.hrtime.bigint();
    kept = findLeastChange(gaps);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return {
    name: `the least change over 40 competencies, rated as ${what}`,
    milliseconds: Number(median(times).toFixed(1)),
    first: Number((times[0] ?? 0).toFixed(1)),
  };
});
if (kept === undefined) throw new Error('Nothing ran.');

if (process.argv.includes('--json')) console.log(JSON.stringify({ figures, durations }, null, 2));
else {
  for (const { name, milliseconds, first } of durations) {
    console.log(`${name}: ${milliseconds} ms (the first call ${first}; a frame is 16.7).`);
  }
  for (const { name, peer, ratio, budget, microseconds, peerMicroseconds } of figures) {
    console.log(
      `${name}: ${ratio} times ${peer} (budget ${budget}); ${microseconds} and ${peerMicroseconds} µs.`,
    );
  }
}
