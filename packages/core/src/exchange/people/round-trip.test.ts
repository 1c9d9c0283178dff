import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { assessmentOn, rateable } from '../../../testing/assessments.js';
import type { Assessment, Evidence } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { parseAssessment } from '../../schema/parse-assessment.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readAssessments, writeAssessments } from './index.js';

const awkward = [
  ...['=1+1', "'=1+1", "''@x", '+x', '-5', '＝x', '\t=x', "'", '"', 'a "b", c;d', 'a\r\nb', 'sep=;', ' l2 '],
  ...[
    'None',
    'none',
    'n/a',
    'Meets',
    '0',
    '1',
    '3',
    '3 - Meets',
    'Meets (2)',
    'l1',
    'l2',
    'c1',
    'c2',
    'p0',
    's2',
  ],
  ...['A3', 'A3 Senior', '[A3] Senior', '[] x', '', ' ', 'خطة', '计划', '__proto__', 'constructor', '\u0000'],
  ...['Person', 'Rating', '2026-03-31', '\uD800', '\uFEFF', '\u2028', 'ﬁ', 'İ'],
];
const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.array(fc.constantFrom(...awkward, '\n', ' '), { maxLength: 4 }).map((parts) => parts.join('')),
);
const date = fc.constantFrom('2026-03-31', '2026-03-31T09:30:00+02:00', '0001-01-01');

/** Two tracks, one of them flat, whose parts have names that clash with each other and with ids. */
const frameworks: fc.Arbitrary<Framework> = fc.array(text, { minLength: 15, maxLength: 15 }).map((names) => {
  const [a, b, c, e, f, g, h, i, j, k, l, m, n, o, p] = names;
  const ids = ['c1', 'c2', 'c3'];
  const row = (levels: readonly string[]) => (competency: string) => ({
    competency,
    ...(competency === 'c2' ? { name: o } : {}),
    expectations: Object.fromEntries(levels.map((level) => [level, [e, f]])),
  });
  const written = {
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    ratingScale: {
      points: [
        { id: 'no', name: g, value: 0 },
        { id: '1', name: h, value: 0.5 },
        { id: 'full', name: i, value: 1 },
      ],
    },
    competencies: [a, b, c].map((name, index) => ({ id: ids[index], name })),
    tracks: [
      {
        id: 't',
        name: j,
        levels: [
          { id: 'l1', code: k, title: l },
          { id: 'l2', code: m, title: n },
        ],
        competencies: ids.map(row(['l1', 'l2'])),
      },
      { id: 'flat', name: p, competencies: ids.map(row(['role'])) },
    ],
  };
  return valueOf(parseFramework(written));
});

const evidence = fc.record(
  { text, link: fc.constantFrom('https://example.org/?a=1,2', 'mailto:a@example.org'), date },
  { requiredKeys: ['text'] },
);
const rater = fc.record(
  { rater: fc.constantFrom('self', 'manager', 'peer', 'agreed'), by: fc.constantFrom('p1', 'علي') },
  { requiredKeys: ['rater'] },
);
const cell = { competency: fc.constantFrom('c1', 'c2', 'c3'), statement: fc.constantFrom('s1', 's2') };
const state = ['no-evidence', 'no-opportunity', 'not-applicable'];

function placesOn(track: string): fc.Arbitrary<object> {
  const level = track === 't' ? fc.constantFrom('l1', 'l2') : fc.constant('role');
  const keys = track === 't' ? (['competency', 'level'] as const) : (['competency'] as const);
  return fc.record({ ...cell, level }, { requiredKeys: [...keys] });
}

function ratingsOn(track: string): fc.Arbitrary<object> {
  const value = fc.constantFrom('no', '1', 'full', ...state);
  const milestone = fc.record({
    competency: cell.competency,
    value: fc.constantFrom('l1', 'l2', 'none', ...state),
  });
  const placed = fc.tuple(placesOn(track), value).map(([place, point]) => ({ ...place, value: point }));
  const more = fc.record(
    { date, note: text, evidence: fc.array(evidence, { maxLength: 3 }) },
    { requiredKeys: ['date'] },
  );
  return fc
    .tuple(track === 't' ? fc.oneof(placed, milestone) : placed, rater, more)
    .map(([what, whose, rest]) => ({ ...what, ...whose, ...rest }));
}

const assessmentsOf = (framework: Framework): fc.Arbitrary<Assessment[]> => {
  const one = fc.constantFrom('t', 'flat').chain((track) =>
    fc.record(
      {
        track: fc.constant(track),
        level: track === 't' ? fc.constantFrom('l1', 'l2') : fc.constant('role'),
        name: text,
        ratings: fc.array(ratingsOn(track), { maxLength: 4 }),
        evidence: fc.array(
          fc.tuple(placesOn(track), rater, evidence).map((parts) => Object.assign({}, ...parts) as object),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['track', 'ratings'] },
    ),
  );
  return fc.array(one, { maxLength: 4 }).map((list) =>
    list.map(({ name, ...rest }, index) => {
      const person = { id: `p${index}`, ...(name !== undefined && { name }) };
      const written = { schemaVersion: 1, framework: framework.id, person, ...rest };
      return valueOf(parseAssessment(written, { framework }));
    }),
  );
};

const clean = (words: string): string => words.replace(/\r\n?/g, '\n').trim();
const cleanEvidence = <T extends Evidence>(list: readonly T[] = []): T[] =>
  list
    .map((each) => ({ ...each, text: clean(each.text) }))
    .filter(({ text: words, link, date: day }) => words || link || day);

/** An assessment as a table carries it. */
function carried({ framework, person, track, level, ratings, evidence: kept }: Assessment): unknown {
  const seen = ratings.map(({ note = '', evidence: list, ...rest }) => ({
    rating: { ...rest, ...(clean(note) && { note: clean(note) }) },
    evidence: cleanEvidence(list),
  }));
  const further = seen.flatMap(
    ({ rating: { value: _, date: __, note: ___, ...place }, evidence: [, ...rest] }) =>
      rest.map((each) => ({ ...place, ...each })),
  );
  const beside = [...cleanEvidence(kept), ...further];
  const name = clean(person?.name ?? '');
  return {
    schemaVersion: 1,
    framework,
    person: { ...(person?.id !== undefined && { id: person.id }), ...(name && { name }) },
    track,
    ...(level !== undefined && { level }),
    ratings: seen.map(({ rating, evidence: [first] }) => ({
      ...rating,
      ...(first && { evidence: [first] }),
    })),
    ...(beside.length > 0 && { evidence: beside }),
  };
}

function back(assessments: readonly Assessment[], framework: Framework): readonly Assessment[] {
  const result = readAssessments(writeAssessments(assessments, framework), framework);
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(
    // A text may hold U+FFFD itself, which looks like a letter that was lost: the note of that is right.
    result.report.notes.filter(
      ({ kind, message }) => kind === 'left-out' && !message.startsWith('Some characters were lost'),
    ),
    [],
  );
  return result.value;
}

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };

describe('assessments that are written as a table and read back', () => {
  it('are the same in all that the table carries, whatever anything is called', () => {
    const law = fc.property(
      frameworks.chain((framework) => fc.tuple(fc.constant(framework), assessmentsOf(framework))),
      ([framework, assessments]) => assert.deepEqual(back(assessments, framework), assessments.map(carried)),
    );
    fc.assert(law, runs);
  });

  it('are the same text when they are written again', () => {
    const law = fc.property(assessmentOn('t'), assessmentOn('flat'), (one, other) => {
      const people = [one, other].map((each, index) => ({ ...each, person: { name: `Person ${index}` } }));
      const once = back(people, rateable);
      assert.equal(writeAssessments(once, rateable), writeAssessments(people, rateable));
      assert.deepEqual(back(once, rateable), once);
    });
    fc.assert(law, runs);
  });

  it('hold no cell that a spreadsheet runs', () => {
    const person = { id: 'p1', name: '=HYPERLINK("https://example.org")' };
    const rating = {
      competency: 'c1',
      value: 'none',
      rater: 'self',
      date: '2026-03-31',
      note: '\t@SUM(1)',
    } as const;
    const written = writeAssessments(
      [{ schemaVersion: 1, framework: 'f', person, track: 't', ratings: [rating] }],
      rateable,
    );
    assert.equal(
      written.split('\r\n')[1],
      `p1,"'=HYPERLINK(""https://example.org"")",T,,c1,,,None,Self,,2026-03-31,'@SUM(1),,,`,
    );
  });

  it('name by its id what the framework lacks, which does not read back', () => {
    const rating = {
      competency: 'gone',
      level: 'l9',
      statement: 's9',
      value: 'v9',
      rater: 'self',
      date: '2026-03-31',
    } as const;
    const lost: Assessment = {
      schemaVersion: 1,
      framework: 'f',
      person: { id: 'p' },
      track: 't',
      ratings: [rating],
    };
    for (const track of ['t', 'gone']) {
      const written = writeAssessments([{ ...lost, track }], rateable);
      assert.equal(
        written.split('\r\n')[1],
        `p,,${track === 't' ? 'T' : 'gone'},,gone,l9,s9,v9,Self,,2026-03-31,,,,`,
      );
      assert.equal(readAssessments(written, rateable).ok, false);
    }
  });
});
