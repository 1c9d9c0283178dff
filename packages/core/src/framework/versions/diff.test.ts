import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCells, withTrack } from '../../../testing/documents.js';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework } from '../../index.js';
import { diffFrameworks, type Occurrence } from '../../versions.js';

const name = ({ place: { from, to, ...ids }, text = '' }: Occurrence): string => {
  const ends = [from, to].flatMap((end) => (end ? [`${end.track}.${end.level}`] : []));
  return `${[...Object.values(ids), ...ends].join('/')} ${text}`;
};

/** The changes between two documents, one line each. */
const lines = (before: object, after: object): string[] =>
  diffFrameworks(valueOf(parseFramework(before)), valueOf(parseFramework(after))).changes.map(
    ({ thing, kinds, before: was, after: is }) =>
      `${thing} ${kinds.join(', ')}: ${was.map(name).join(' + ')} -> ${is.map(name).join(' + ')}`,
  );

const cell = (...statements: unknown[]): object => withCells({ a1: statements });

describe('what became of a statement', () => {
  test('one that is inserted shifts the default ids of the others, and they are still themselves', () => {
    assert.deepEqual(
      lines(cell('Plans work', 'Writes code'), cell('Asks why', 'Plans work', 'Writes code')),
      [
        'statement added:  -> t/c/a1/s1 Asks why',
        'statement re-identified: t/c/a1/s1 Plans work -> t/c/a1/s2 Plans work',
        'statement re-identified: t/c/a1/s2 Writes code -> t/c/a1/s3 Writes code',
      ],
    );
  });

  test('one that is taken out leaves the others as they were', () => {
    assert.deepEqual(lines(cell('Plans work', 'Writes code'), cell('Writes code')), [
      'statement re-identified: t/c/a1/s2 Writes code -> t/c/a1/s1 Writes code',
      'statement removed: t/c/a1/s1 Plans work -> ',
    ]);
  });

  test('words that change leave it what it is, also where ids shift at the same time', () => {
    assert.deepEqual(
      lines(
        cell('Plans work for one team', 'Writes code'),
        cell('Asks why', 'Plans work for two teams', 'Writes code'),
      ),
      [
        'statement added:  -> t/c/a1/s1 Asks why',
        'statement re-identified, reworded: t/c/a1/s1 Plans work for one team -> t/c/a1/s2 Plans work for two teams',
        'statement re-identified: t/c/a1/s2 Writes code -> t/c/a1/s3 Writes code',
      ],
    );
  });

  test('a default id alone says nothing, an id that somebody wrote says all', () => {
    assert.deepEqual(lines(cell('Plans work'), cell('Mentors others')), [
      'statement added:  -> t/c/a1/s1 Mentors others',
      'statement removed: t/c/a1/s1 Plans work -> ',
    ]);
    assert.deepEqual(
      lines(cell({ id: 'plan', text: 'Plans work' }), cell({ id: 'plan', text: 'Mentors others' })),
      ['statement reworded: t/c/a1/plan Plans work -> t/c/a1/plan Mentors others'],
    );
  });

  test('it can change places, in its cell or to another level', () => {
    assert.deepEqual(
      lines(
        cell({ id: 'a', text: 'A' }, { id: 'b', text: 'B' }),
        cell({ id: 'b', text: 'B' }, { id: 'a', text: 'A' }),
      ),
      ['statement moved: t/c/a1/a A -> t/c/a1/a A'],
    );
    assert.deepEqual(
      lines(
        withCells({ a1: ['Plans work', 'Writes code'], a2: ['Asks why'] }),
        withCells({ a1: ['Plans work'], a2: ['Asks why', 'Writes code'] }),
      ),
      ['statement moved: t/c/a1/s2 Writes code -> t/c/a2/s2 Writes code'],
    );
  });

  test('it can become several, and several can become it', () => {
    const one = cell('Writes clear code and reviews the work of others');
    const two = cell('Writes clear code', 'Reviews the work of others');
    const whole = 't/c/a1/s1 Writes clear code and reviews the work of others';
    const parts = 't/c/a1/s1 Writes clear code + t/c/a1/s2 Reviews the work of others';
    assert.deepEqual(lines(one, two), [`statement split: ${whole} -> ${parts}`]);
    assert.deepEqual(lines(two, one), [`statement merged: ${parts} -> ${whole}`]);
  });

  test('one that takes on words, beside one that is new, is not split', () => {
    assert.deepEqual(
      lines(
        cell('Writes code for the team'),
        cell('Writes code and tests for the team', 'Writes to the team'),
      ),
      [
        'statement reworded: t/c/a1/s1 Writes code for the team -> t/c/a1/s1 Writes code and tests for the team',
        'statement added:  -> t/c/a1/s2 Writes to the team',
      ],
    );
  });

  test('texts in any script are told apart, and fillers go nowhere', () => {
    assert.deepEqual(lines(cell('项目计划', '🧑‍🔬'), cell('新', '项目计划', '🧑‍🔬')), [
      'statement added:  -> t/c/a1/s1 新',
      'statement re-identified: t/c/a1/s1 项目计划 -> t/c/a1/s2 项目计划',
      'statement re-identified: t/c/a1/s2 🧑‍🔬 -> t/c/a1/s3 🧑‍🔬',
    ]);
    assert.deepEqual(lines(withCells({ a1: ['-'], a2: [] }), withCells({ a1: [], a2: ['-'] })), [
      'statement added:  -> t/c/a2/s1 -',
      'statement removed: t/c/a1/s1 - -> ',
    ]);
  });
});

describe('what became of everything else', () => {
  test('a level that is inserted shifts ids, and no statement changed', () => {
    const track = (...titles: string[]): object =>
      withTrack({
        levels: titles.map((title, index) => ({ id: `l${index + 1}`, title })),
        competencies: [
          {
            competency: 'c',
            expectations: Object.fromEntries(
              titles.map((title, index) => [`l${index + 1}`, [`As ${title}`]]),
            ),
          },
        ],
      });
    assert.deepEqual(lines(track('Junior', 'Senior'), track('Junior', 'Middle', 'Senior')), [
      'level added:  -> t/l2 Middle',
      'level re-identified: t/l2 Senior -> t/l3 Senior',
      'cell added:  -> t/c/l2 ',
      'statement added:  -> t/c/l2/s1 As Middle',
    ]);
  });

  test('a competency whose id was made from its name is known by what it asks', () => {
    const named = (id: string, name: string, theme?: string): object => ({
      ...withTrack({ competencies: [{ competency: id, expectations: { a1: ['Plans work', 'Asks why'] } }] }),
      competencies: [{ id, name, ...(theme ? { theme } : {}) }],
      themes: [{ id: 'x', name: 'X' }],
    });
    assert.deepEqual(lines(named('delivery', 'Delivery'), named('getting-there', 'Getting there', 'x')), [
      'competency re-identified, moved, renamed: delivery Delivery -> getting-there Getting there',
    ]);
  });

  test('levels without titles are known by what they ask, if it is more than one statement', () => {
    const levels = (...cells: string[][]): object =>
      withTrack({
        levels: cells.map((_, index) => ({ id: `${index + 1}` })),
        competencies: [
          {
            competency: 'c',
            expectations: Object.fromEntries(cells.map((cell, index) => [`${index + 1}`, cell])),
          },
        ],
      });
    assert.deepEqual(
      lines(levels(['Plans work', 'Asks why']), levels(['Writes code'], ['Plans work', 'Asks why'])),
      [
        'level added:  -> t/1 ',
        'level re-identified: t/1  -> t/2 ',
        'cell added:  -> t/c/1 ',
        'statement added:  -> t/c/1/s1 Writes code',
      ],
    );
    assert.deepEqual(lines(levels(['Plans work'], []), levels([], ['Plans work'])), [
      'statement moved: t/c/1/s1 Plans work -> t/c/2/s1 Plans work',
    ]);
  });

  test('weights, must-haves, cells, groups, moves and the scale', () => {
    const levels = [{ id: 'a1', jobLevel: 'j' }, { id: 'a2' }];
    const jobLevels = [{ id: 'j', name: 'J', rank: 1 }];
    const row = { competency: 'c', weight: 1, expectations: { a1: 'not-expected', a2: ['A'] } };
    const ends = { from: { track: 't', level: 'a1' }, to: { track: 't', level: 'a2' } };
    assert.deepEqual(
      lines(
        withTrack({ levels, competencies: [row] }, { jobLevels, moves: [{ ...ends, kind: 'promotion' }] }),
        withTrack(
          {
            levels,
            competencies: [
              { ...row, weight: 2, mustHave: true, expectations: { a1: { weight: 3 }, a2: ['A'] } },
            ],
          },
          {
            jobLevels: [{ id: 'j', name: 'J', rank: 2 }],
            ratingScale: {
              points: [
                { id: 'not-yet', name: 'Never', value: 0 },
                { id: 'meets', name: 'Meets', value: 1 },
              ],
            },
            trackGroups: [{ id: 'g', name: 'G', tracks: ['t'] }],
            moves: [{ ...ends, kind: 'lateral' }],
          },
        ),
      ),
      [
        'rating-scale re-identified, renamed:  Not yet to exceeds ->  ',
        'rating-point renamed: not-yet Not yet -> not-yet Never',
        'rating-point removed: working-towards Working towards -> ',
        'rating-point removed: exceeds Exceeds -> ',
        'job-level changed: j J -> j J',
        'row reweighted, must-have: t/c C -> t/c C',
        'cell reweighted, changed: t/c/a1  -> t/c/a1 ',
        'track-group added:  -> g G',
        'move changed: t.a1/t.a2  -> t.a1/t.a2 ',
      ],
    );
  });

  test('a version number is told apart from the changes', () => {
    const [one, other] = ['1', '2'].map((version) => valueOf(parseFramework(withTrack({}, { version }))));
    assert.ok(one && other);
    assert.deepEqual(diffFrameworks(one, other).version, { before: '1', after: '2' });
    assert.deepEqual(diffFrameworks(one, other).changes, []);
    assert.equal(diffFrameworks(one, one).version, undefined);
  });

  test('two frameworks written to keep it busy are compared all the same', () => {
    const many = (word: string): object =>
      cell(...Array.from({ length: 3000 }, (_, index) => `Leads ${word} ${index} of the project`));
    const { changes } = diffFrameworks(
      valueOf(parseFramework(many('part'))),
      valueOf(parseFramework(many('step'))),
    );
    assert.ok(changes.length >= 3000);
  });
});
