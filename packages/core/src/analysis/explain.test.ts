import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bareMessages } from '../../testing/bare-messages.js';
import { casesOf, policy } from '../../testing/policy-case.js';
import { ratedTrack, type RatedRow } from '../../testing/rated-track.js';
import { analyzeGaps, defaultPolicy, scoreReadiness, type Policy } from '../index.js';
import { placeOnTrack, policies } from '../policies.js';
import { explain, explainMessages, type Explanation, type ExplainMessages } from '../proof.js';

function readinessOf(rows: readonly RatedRow[], rules: Policy = defaultPolicy) {
  const { framework, assessment } = ratedTrack(rows, [{ id: 'role', title: 'Staff engineer' }]);
  const readiness = scoreReadiness(analyzeGaps(framework, assessment, { track: 't' }, rules));
  return { framework, readiness };
}
const sentencesOf = ({ summary, rules, competencies, caps }: Explanation): string[] => [
  ...summary,
  ...rules,
  ...competencies.flatMap(({ sentences }) => sentences),
  ...caps,
];

const rows: readonly RatedRow[] = [
  { id: 'design', name: 'Design', mustHave: true, ratings: { manager: 'meets' } },
  { id: 'review', name: 'Review', mustHave: true },
  { id: 'plan', name: 'Planning', ratings: { manager: 'not-yet', self: 'meets' } },
  { id: 'sell', name: 'Selling', ratings: { manager: 'not-applicable' } },
  { id: 'teach', name: 'Teaching', weight: 0, ratings: { self: 'working-towards' } },
];

describe('an explanation', () => {
  test('of a mean: must-haves, one unknown, one disputed, one that does not apply, one without weight', () => {
    const { framework, readiness } = readinessOf(rows);
    assert.deepEqual(explain(readiness, { framework, locale: 'en' }), {
      summary: [
        'Not enough is known to say whether this is ready for Staff engineer: what is unknown decides it.',
        'The score is between 33.3% and 100%, and the bar is 80%. 66.7% of what counts has been assessed.',
      ],
      rules: [
        'Design is a must-have, and is met.',
        'Review is a must-have, and it is not known yet whether it is met.',
        'The bar is 80%, and there is between 33.3% and 100%. This is still open.',
      ],
      competencies: [
        ['design', "Design: 100% of what is asked, by the manager's rating.", 'It adds 1 of 1 points.'],
        [
          'review',
          'Review: between 0% and 100% of what is asked; nobody has looked yet.',
          'It adds between 0 and 1 of 1 points.',
        ],
        [
          'plan',
          "Planning: between 0% and 100% of what is asked, by the manager's rating; raters differ, so it needs a conversation.",
          'It adds between 0 and 1 of 1 points.',
        ],
        ['sell', 'Selling: does not apply, and counts neither way.'],
        [
          'teach',
          'Teaching: 50% of what is asked, by the own rating only.',
          'Teaching has no weight, and adds nothing to the score.',
        ],
      ].map(([competency, ...sentences]) => ({ competency, sentences })),
      caps: [],
    });
  });

  test('of a sum: points of a table, a cap, floors of themes', () => {
    const milestones = [5, 5, 5, 5, 2, 0].map((reached): string => (reached === 0 ? 'none' : `m${reached}`));
    const { framework, assessment } = ratedTrack(
      milestones.map((manager, index) => ({
        id: `c${index}`,
        name: `Skill ${index}`,
        theme: index < 4 ? 'craft' : 'people',
        ratings: { manager },
      })),
      ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id })),
    );
    const { next } = placeOnTrack(framework, assessment, 't', policies.forager);
    assert.ok(next);
    const { summary, rules, competencies, caps } = explain(next.readiness, { framework, locale: 'en' });
    assert.deepEqual(
      [summary[1], ...rules, ...caps],
      [
        'The score is 66.3%, and the bar is 52.5%. 100% of what counts has been assessed.',
        'The bar is 42, and there is 53. This holds.',
        'Theme craft needs 5 at least, and has 60. This holds.',
        'Theme people needs 5 at least, and has 3. This does not hold.',
        'Theme craft counts at most its cap, which takes off 10 points.',
      ],
    );
    const told = (competency: number): string | undefined => competencies[competency]?.sentences.join(' ');
    assert.equal(
      told(4),
      "Skill 4: 20% of what is asked, by the manager's rating over 5 levels. It adds 3 of 15 points.",
    );
  });

  test('takes names from the framework, and ids without it', () => {
    const { framework, readiness } = readinessOf(rows);
    const [named, bare] = [explain(readiness, { framework }), explain(readiness)].map((one) =>
      sentencesOf(one).join('\n'),
    );
    for (const [name, id] of [
      ['Staff engineer', 'role'],
      ['Planning', 'plan:'],
    ] as const) {
      assert.ok(named?.includes(name) && !named.includes(id));
      assert.ok(bare?.includes(id) && !bare.includes(name));
    }
  });

  test('keeps the English of what is not replaced', () => {
    const { readiness } = readinessOf(rows);
    const messages: ExplainMessages = { ...explainMessages, weightless: (name) => `0: ${name}` };
    const [before, after] = [explain(readiness), explain(readiness, { messages })].map(sentencesOf);
    const changed = after?.filter((sentence, index) => sentence !== before?.[index]);
    assert.deepEqual(changed, ['0: teach']);
  });

  test('throws on a framework that lacks the track', () => {
    const { framework, readiness } = readinessOf(rows);
    assert.throws(() => explain(readiness, { framework: { ...framework, tracks: [] } }), RangeError);
  });

  test('can be said in another language: every sentence is replaced', () => {
    fc.assert(
      fc.property(casesOf(policy), ({ framework, assessment, policy: rules, level }) => {
        const readiness = scoreReadiness(analyzeGaps(framework, assessment, { track: 't', level }, rules));
        const known = new Set(['l', 'C', 'c', 'craft', 'impact']);
        for (const sentence of sentencesOf(explain(readiness, { messages: bareMessages, locale: 'en' }))) {
          const left = (sentence.match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word));
          assert.deepEqual(left, []);
        }
      }),
    );
  });

  test('writes figures as the language does', () => {
    const { readiness } = readinessOf(rows);
    const summary = (locale: string) => explain(readiness, { messages: bareMessages, locale }).summary[1];
    assert.match(summary('de') ?? '', /\| 80\u00a0% \|/);
    assert.match(summary('ar-EG') ?? '', /٨٠٪/);
    assert.doesNotMatch(summary('ar-EG') ?? '', /[0-9]/);
  });

  test('passes hostile names through as they are', () => {
    const name = '<b onclick="x">\u202egnp.exe</b> $& ${0} %s';
    const { framework, readiness } = readinessOf([{ id: 'c', name, mustHave: true }]);
    const { rules, competencies } = explain(readiness, { framework });
    assert.ok(rules[0]?.startsWith(`${name} is a must-have`));
    assert.ok(competencies[0]?.sentences[0]?.startsWith(`${name}: `));
  });
});
