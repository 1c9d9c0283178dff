import { defaultPolicy } from '../schema/default-policy.js';
import type { PlacementLevel, Policy } from '../schema/policy.js';

const levels = (points: Readonly<Record<string, number>>): PlacementLevel[] =>
  Object.entries(points).map(([level, from]) => ({ level, points: from }));

/** The same least number of points in every theme. */
const inEveryTheme = (points: number): Pick<PlacementLevel, 'rules'> => ({
  rules: [{ kind: 'floor', of: 'theme', atLeast: { points } }],
});

/**
 * Mews: skills are scored 0, 1 or 2. A level of a competency is reached if the one before is, no skill on it is 0
 * and their mean is above 1.7; progress is the weighted mean of the levels reached. Grades as for engineers.
 */
const mews: Policy = {
  ...defaultPolicy,
  id: 'mews',
  name: 'Mews',
  source: 'https://github.com/MewsSystems/org',
  statements: { each: 0.5, mean: 0.85, strict: true },
  ladder: 'reached',
  bar: { share: 1 },
  mustHaves: 'ignore',
  placement: levels({ IC2: 0, IC3: 1.2, IC4: 2.4, IC5: 3.6 }),
};

/** Medium's Snowflake: milestones 0 to 5 earn 0, 1, 3, 6, 12 or 20 points; their sum earns a level. */
const snowflake: Policy = {
  ...defaultPolicy,
  id: 'snowflake',
  name: 'Medium Snowflake',
  source: 'https://github.com/Medium/snowflake',
  ladder: 'reached',
  table: [0, 1, 3, 6, 12, 20],
  combination: 'sum',
  bar: { share: 1 },
  mustHaves: 'ignore',
  placement: [
    ...levels({ '1.1': 0, '1.2': 5, '1.3': 11 }),
    ...levels({ '2.1': 17, '2.2': 23, '2.3': 29 }),
    ...levels({ '3.1': 36, '3.2': 43, '3.3': 50 }),
    ...levels({ '4.1': 58, '4.2': 66, '4.3': 74 }),
    ...levels({ '5.1': 90, '5.2': 110, '5.3': 135 }),
  ],
};

/** Forager's fork of Snowflake: flatter points, a category counts at most 50, and a level asks for some of each. */
const forager: Policy = {
  ...snowflake,
  id: 'forager',
  name: "Forager's fork of Snowflake",
  table: [0, 1, 3, 6, 10, 15],
  cap: 50,
  placement: [
    { level: '0', points: 0 },
    ...levels({ '1.1': 15, '1.2': 23, '1.3': 31 }).map((level) => ({ ...level, ...inEveryTheme(2) })),
    ...levels({ '2.1': 42, '2.2': 56, '2.3': 70 }).map((level) => ({ ...level, ...inEveryTheme(5) })),
    ...levels({ '3.1': 89, '3.2': 104 }).map((level) => ({ ...level, ...inEveryTheme(9) })),
    ...levels({ '4.1': 120, '4.2': 140 }).map((level) => ({ ...level, ...inEveryTheme(14) })),
    { level: '5', points: 165, ...inEveryTheme(20) },
  ],
};

/** SAP SuccessFactors, the older role readiness: the share of expectations that are met. */
const sapShareMet: Policy = {
  ...defaultPolicy,
  id: 'sap-share-met',
  name: 'SAP SuccessFactors, share of expectations met',
  credit: 'met',
  bar: { share: 1 },
  mustHaves: 'ignore',
};

/** SAP SuccessFactors, the newer one: each rating over the expected one, both counted from the lowest, at most 1. */
const sapRatio: Policy = {
  ...sapShareMet,
  id: 'sap-ratio',
  name: 'SAP SuccessFactors, ratio to the expected rating',
  credit: 'ratio',
};

/** AG5: compliant over required; in part counts 0, and what is not required is left out. */
const ag5: Policy = { ...sapShareMet, id: 'ag5', name: 'AG5 compliance' };

/**
 * Moodle's rule for competencies made of others: those required are met, and the points of those met reach a
 * threshold. `worth` gives the points of each; the threshold here is one point, to be replaced by one's own.
 */
const moodle: Policy = {
  ...defaultPolicy,
  id: 'moodle',
  name: 'Moodle, points and required competencies',
  credit: 'met',
  combination: 'sum',
  bar: { points: 1 },
  mustHaves: 'gate',
};

/** Etsy: advanced in several, beginner in none. Several is two here. */
const etsy: Policy = {
  ...defaultPolicy,
  id: 'etsy',
  name: 'Etsy, advanced in several and beginner in none',
  bar: { share: 0 },
  mustHaves: 'ignore',
  rules: [
    { kind: 'count', count: 2, atLeast: { share: 1 } },
    { kind: 'floor', of: 'competency', atLeast: { share: 0.5 } },
  ],
};

/** Scoring systems that organisations have published, as data. Copy one and change it: nothing refers to their ids. */
export const policies = {
  default: defaultPolicy,
  mews,
  snowflake,
  forager,
  sapShareMet,
  sapRatio,
  ag5,
  moodle,
  etsy,
} as const satisfies Readonly<Record<string, Policy>>;
