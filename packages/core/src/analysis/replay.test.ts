import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOf, valueOf, type CaseRow } from '../../testing/arbitrary.js';
import { issues } from '../../testing/documents.js';
import { editsAt, pathsIn, valueAt, type JsonEdit } from '../../testing/json-edits.js';
import { casesOf, policy, type PolicyCase } from '../../testing/policy-case.js';
import {
  analyzeGaps,
  defaultPolicy,
  defaultRatingScale,
  scoreReadiness,
  type Derivation,
  type Issue,
  type Path,
  type Policy,
  type Readiness,
} from '../index.js';
import { placeOnTrack, parsePolicy } from '../policies.js';
import { replayDerivation } from '../proof.js';

const cases = casesOf(fc.oneof(fc.constant(defaultPolicy), policy));
const readinessOf = ({ framework, assessment, policy: rules, level }: PolicyCase): Readiness =>
  scoreReadiness(analyzeGaps(framework, assessment, { track: 't', level }, rules));
const plain = (derivation: Derivation): Derivation => JSON.parse(JSON.stringify(derivation)) as Derivation;

const rows = (...values: (string | undefined)[]): CaseRow[] =>
  values.map((value) => ({
    weight: 1,
    mustHave: false,
    statements: false,
    ratings: value === undefined ? {} : { manager: value },
  }));
/** The derivation of a small result, free to be changed. */
function derivationOf(some: readonly CaseRow[], rules: Policy = defaultPolicy): Derivation {
  const { framework, assessment } = caseOf(some);
  return plain(scoreReadiness(analyzeGaps(framework, assessment, { track: 't' }, rules)).derivation);
}
const refusals = (input: unknown): readonly Issue[] => {
  const result = replayDerivation(input);
  assert.ok(!result.ok, 'was replayed, but should have been refused');
  return result.issues;
};

/** One of all the edits of the places that are asked for, places first, so that long lists crowd out no others. */
function pickEdit(derivation: Derivation, [place, change]: readonly [number, number]): JsonEdit {
  const paths = pathsIn(derivation);
  const edits = editsAt(derivation, paths[place % paths.length] as Path);
  return edits[change % edits.length] as JsonEdit;
}

describe('a derivation that is replayed', () => {
  test('gives the same bytes, from the object and from its text', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const result = readinessOf(one);
        const text = JSON.stringify(result);
        assert.equal(JSON.stringify(valueOf(replayDerivation(result.derivation))), text);
        assert.equal(JSON.stringify(valueOf(replayDerivation(JSON.stringify(result.derivation)))), text);
      }),
    );
  });

  test('gives the same bytes for each level of a placement', () => {
    const levels = [0, 0.5, 1].map((points) => ({ level: `grade-${points}`, points }));
    const graded = valueOf(parsePolicy({ schemaVersion: 1, id: 'graded', placement: levels }));
    const { framework, assessment } = caseOf(rows('meets', 'working-towards', undefined));
    const { earned, possible, next } = placeOnTrack(framework, assessment, 't', graded);
    for (const placed of [earned, possible, next]) {
      assert.ok(placed);
      const replayed = valueOf(replayDerivation(plain(placed.readiness.derivation)));
      assert.equal(JSON.stringify(replayed), JSON.stringify(placed.readiness));
    }
  });

  const twoPicks = fc.tuple(fc.nat(), fc.nat());
  test('is refused after any one change to it', () => {
    fc.assert(
      fc.property(cases, twoPicks, (one, picks) => {
        const { edited } = pickEdit(plain(readinessOf(one).derivation), picks);
        assert.ok(refusals(edited).length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('says where it was changed: a place that it has or had, in the competency that was changed', () => {
    fc.assert(
      fc.property(cases, twoPicks, (one, picks) => {
        const derivation = plain(readinessOf(one).derivation);
        const { path, edited } = pickEdit(derivation, picks);
        const stands = (at: Path): boolean =>
          [edited, derivation].some((each) => valueAt(each, at) !== undefined);
        for (const { path: at, code } of refusals(edited)) {
          // What should stand there and does not is missing from what does.
          const isMissing = code === 'does-not-follow' || code === 'missing';
          assert.ok(
            stands(at) || (isMissing && stands(at.slice(0, -1))),
            `nothing stands at ${at.join('.')}`,
          );
          if (path[0] === 'competencies' && path.length > 2) {
            assert.deepEqual(at.slice(0, 2), path.slice(0, 2));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused with a list written as an object, or a theme of the id "undefined" put where none was', () => {
    const derivation = derivationOf(rows('meets'));
    const [step] = derivation.competencies;
    assert.ok(refusals({ ...derivation, checks: { ...derivation.checks } }).length > 0);
    assert.ok(refusals({ ...derivation, competencies: [{ ...step, theme: 'undefined' }] }).length > 0);
  });

  test('names each competency that was changed, and no other', () => {
    const derivation = derivationOf(rows('meets', 'meets', 'meets'));
    const [first, second, third] = derivation.competencies;
    assert.ok(first && second && third);
    const raised = { ...third, outcome: { ...third.outcome, low: 0 } };
    const edited = { ...derivation, competencies: [{ ...first, weight: 2 }, second, raised] };
    assert.deepEqual(issues(replayDerivation(edited)), [
      'competencies[0].seal: does-not-follow',
      'competencies[2].outcome.low: does-not-follow',
    ]);
  });

  test('is refused where a step does not follow, and where something given was changed, each in its words', () => {
    const derivation = derivationOf(rows('meets', 'not-yet'));
    const messageOf = (edited: unknown) => refusals(edited)[0]?.message;
    assert.equal(messageOf({ ...derivation, verdict: 'ready' }), 'This does not follow from what was given.');
    assert.equal(
      messageOf({ ...derivation, policy: { ...derivation.policy, name: 'Another' } }),
      'Something given here was changed after the figures were worked out.',
    );
  });

  test('is refused with a property that no derivation has, wherever it stands', () => {
    const derivation = derivationOf(rows('meets'));
    const [step] = derivation.competencies;
    const withMore = (more: object) => issues(replayDerivation({ ...derivation, ...more }));
    assert.deepEqual(withMore({ note: 'n' }), ['note: does-not-follow']);
    assert.deepEqual(withMore({ competencies: [{ ...step, note: 'n' }] }), [
      'competencies[0].note: does-not-follow',
    ]);
    assert.deepEqual(withMore({ policy: { ...derivation.policy, note: 'n' } }), [
      'policy.note: unknown-property',
    ]);
  });

  test('is refused with a policy, a placement or a scale that makes no sense, with the reason', () => {
    const derivation = derivationOf(rows('meets'));
    const codesOf = (more: object) => [
      ...new Set(refusals({ ...derivation, ...more }).map(({ code }) => code)),
    ];
    assert.deepEqual(codesOf({ policy: { ...derivation.policy, raters: [] } }), ['unreachable']);
    assert.deepEqual(codesOf({ placement: 'nowhere' }), ['unknown-reference']);
    assert.deepEqual(codesOf({ scale: [...derivation.scale].reverse() }), ['falling-scale', 'unreachable']);
  });

  test('tells no rating that it holds', () => {
    const some = rows('not-yet', 'working-towards', 'exceeds', 'no-evidence', undefined);
    const derivation = derivationOf(some.map((row, index) => ({ ...row, statements: index === 1 })));
    const answers = [...defaultRatingScale.points.map(({ id }) => id), 'no-evidence', 'no-opportunity'];
    const places = pathsIn(derivation).filter(([start]) => start === 'competencies');
    const messages = places
      .flatMap((path) => editsAt(derivation, path))
      .flatMap(({ edited }) => refusals(edited).map(({ message }) => message));
    assert.ok(messages.length > 100);
    for (const message of new Set(messages)) {
      for (const answer of answers) assert.ok(!message.includes(answer), message);
    }
  });
});

describe('what is no derivation', () => {
  const derivation = derivationOf(rows('meets', undefined));
  const given = (more: object): string => {
    const [step] = derivation.competencies;
    return JSON.stringify({ ...derivation, competencies: [{ ...step, ...more }] });
  };
  let deep: unknown = [];
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
  const hostile: Readonly<Record<string, unknown>> = {
    null: null,
    undefined,
    'a number': 42,
    'a text': 'text',
    'no text': '',
    'an empty object': {},
    'an empty list': [],
    'a function': () => derivation,
    'a big integer': 42n,
    'a circle': Object.assign([], { 0: derivation, get 1() { return this; } }), // prettier-ignore
    'a getter that throws': { get target() { throw new Error('no'); } }, // prettier-ignore
    'lists inside one another': deep,
    'lists inside one another, as text': '['.repeat(100_000) + ']'.repeat(100_000),
    'a derivation that holds them': JSON.stringify(derivation).replace(
      '"checks":[',
      `"checks":[${'['.repeat(5000)}${']'.repeat(5000)},`,
    ),
    'a property named __proto__': JSON.stringify(derivation).replace('{', '{"__proto__":{"a":1},'),
    'a weight of NaN': { ...derivation, competencies: [{ ...derivation.competencies[0], weight: NaN }] },
    'an infinite weight': given({ weight: 'here' }).replace('"here"', '1e999'),
    'an infinite place': given({ cells: 'here' }).replace('"here"', '[{"level":"l","position":1e999}]'),
    'an infinite figure': { ...derivation, score: { ...derivation.score, low: Infinity } },
    'an infinite figure, as text': JSON.stringify({ ...derivation, seal: 'here' }).replace('"here"', '1e999'),
    'no competency in a list of them': { ...derivation, competencies: [null] },
    'a competency without expectations': given({ cells: [] }),
    'text that breaks off': JSON.stringify(derivation).slice(0, -1),
    'a newer document': { ...derivation, schemaVersion: 2 },
  };
  for (const [name, input] of Object.entries(hostile)) {
    test(`is refused: ${name}`, () => assert.ok(refusals(input).length > 0));
  }
});
