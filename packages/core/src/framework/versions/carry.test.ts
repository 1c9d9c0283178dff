import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCells, withTrack } from '../../../testing/documents.js';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseAssessment, parseFramework, type Rating } from '../../index.js';
import { carryAssessment, carryMessages, type AssessmentCarry, type CarryMessages } from '../../versions.js';

const meets: Rating & { level: string } = {
  competency: 'c',
  level: 'a1',
  value: 'meets',
  rater: 'manager',
  date: '2026-01-31',
};

interface Given {
  readonly level?: string;
  readonly messages?: CarryMessages;
}

/** Carries one rating, or more, from one document to another. */
function carry(before: object, after: object, ratings: Partial<Rating>[], { level, messages }: Given = {}) {
  const [old, now] = [valueOf(parseFramework(before)), valueOf(parseFramework(after))];
  // A level of '' is one that is left out.
  const all = ratings.map((rating): object => {
    const { level: named, ...rest } = { ...meets, ...rating };
    return named === '' ? rest : { ...rest, level: named };
  });
  const at = level === undefined ? {} : { level };
  const written = {
    schemaVersion: 1,
    framework: 'f',
    frameworkVersion: '1',
    track: 't',
    ...at,
    ratings: all,
  };
  const assessment = valueOf(parseAssessment(written, { framework: old }));
  return carryAssessment(assessment, old, now, messages ? { messages } : {});
}

const at = ({ competency, level = '', statement = '', value }: Rating): string =>
  `${competency}/${level}/${statement} ${value}`;

/** What became of each rating, one line each. */
const lines = ({ carried, needsReview, dropped }: AssessmentCarry): string[] => [
  ...carried.map(({ to }) => `carried ${at(to)}`),
  ...needsReview.map(({ to, reasons }) => {
    const why = reasons.map(({ code, texts }) => {
      const said = texts.map(
        ({ before = '', after = '' }) => `“${before}” -> “${after.replaceAll('\n', '” “')}”`,
      );
      return `${code} ${said.join(', ')}`;
    });
    return `review ${to.map(at).join(' + ')}: ${why.join('; ')}`;
  }),
  ...dropped.map(({ code, sentence }) => `dropped ${code}: ${sentence}`),
];

const cell = (...statements: unknown[]): object => withCells({ a1: statements });

describe('a rating of one statement', () => {
  const first = { statement: 's1' };

  test('is carried to its new id', () => {
    assert.deepEqual(lines(carry(cell('Plans work'), cell('Asks why', 'Plans  work'), [first])), [
      'carried c/a1/s2 meets',
    ]);
  });

  test('needs review where the words changed, went elsewhere, were split or merged; else it is dropped', () => {
    assert.deepEqual(lines(carry(cell('Plans own work'), cell('Mentors others'), [first])), [
      'dropped statement-removed: The track no longer says: “Plans own work”',
    ]);
    assert.deepEqual(lines(carry(cell('Plans own work'), cell('Plans all own work'), [first])), [
      'review c/a1/s1 meets: reworded “Plans own work” -> “Plans all own work”',
    ]);
    assert.deepEqual(
      lines(carry(cell('Plans work', 'B'), withCells({ a1: ['B'], a2: ['Plans work'] }), [first])),
      ['review c/a2/s1 meets: moved “Plans work” -> “Plans work”'],
    );
    const [one, two] = [
      cell('Writes code and reviews the work of others'),
      cell('Writes code', 'Reviews the work of others'),
    ];
    assert.deepEqual(lines(carry(one, two, [first])), [
      'review c/a1/s1 meets + c/a1/s2 meets: split “Writes code and reviews the work of others” -> “Writes code” “Reviews the work of others”',
    ]);
    assert.deepEqual(lines(carry(two, one, [first])), [
      'review c/a1/s1 meets: merged “Writes code” -> “Writes code and reviews the work of others”',
    ]);
  });
});

describe('a rating of a cell', () => {
  test('is carried where the cell says the same, whatever it and its level are called', () => {
    const before = cell('Plans work', 'Asks why');
    const after = withTrack(
      {
        levels: [{ id: 'new' }, { id: 'b1', title: 'Junior' }],
        competencies: [
          { competency: 'd', name: 'Ours', weight: 9, expectations: { b1: ['Asks why', 'Plans work'] } },
        ],
      },
      { competencies: [{ id: 'd', name: 'D', description: 'More' }] },
    );
    assert.deepEqual(lines(carry(before, after, [{}])), ['carried d/b1/ meets']);
  });

  test('needs review where anything that it says changed, with the old and the new text', () => {
    const after = cell('Plans own work', 'Asks others');
    assert.deepEqual(lines(carry(cell('Plans work', 'Writes code'), after, [{}])), [
      'review c/a1/ meets: reworded “Plans work” -> “Plans own work”, “Writes code” -> “”, “” -> “Asks others”',
    ]);
    const [old, now] = ['Old', 'New'].map((summary) => withCells({ a1: { summary, statements: ['A'] } }));
    assert.ok(old && now);
    assert.deepEqual(lines(carry(old, now, [{}])), ['review c/a1/ meets: reworded “Old” -> “New”']);
  });

  test('rests on the name of the competency where the cell has no words', () => {
    const named = (name: string): object => ({ ...withCells({ a1: {} }), competencies: [{ id: 'c', name }] });
    assert.deepEqual(lines(carry(named('Care'), named('Careful work'), [{}])), [
      'review c/a1/ meets: reworded “Care” -> “Careful work”',
    ]);
  });

  test('goes where its words went, and is dropped where they are gone, with the reason', () => {
    const before = withCells({ a1: ['Plans work'], a2: ['B', 'C'] });
    assert.deepEqual(lines(carry(before, withCells({ a2: ['B', 'C', 'Plans work'] }), [{}])), [
      'review c/a2/ meets: moved “Plans work” -> “Plans work”, “” -> “B”, “” -> “C”',
    ]);
    assert.deepEqual(lines(carry(before, withCells({ a1: 'not-expected' }), [{}])), [
      'dropped expectation-removed: Nothing is asked of “C” at the level “a1” any more.',
    ]);
    const shorter = {
      levels: [{ id: 'a2' }],
      competencies: [{ competency: 'c', expectations: { a2: ['B', 'C'] } }],
    };
    const lost = carry(before, withTrack(shorter), [{}, { level: 'a2' }], { level: 'a1' });
    assert.deepEqual(lines(lost), [
      'carried c/a2/ meets',
      'dropped level-removed: The track no longer has the level “a1”.',
    ]);
    assert.deepEqual([lost.lostLevel, lost.assessment?.level], ['a1', undefined]);
    assert.deepEqual(lines(carry(before, withTrack({}), [{}])), [
      'dropped competency-removed: The track no longer asks for “C”.',
    ]);
  });

  test('names its level where the track had one and now has several', () => {
    const flat = withTrack({
      levels: [],
      competencies: [{ competency: 'c', expectations: { role: ['A'] } }],
    });
    const one = { levels: [{ id: 'a1' }], competencies: [{ competency: 'c', expectations: { a1: ['A'] } }] };
    assert.deepEqual(lines(carry(flat, withTrack(one), [{ level: '' }])), ['carried c// meets']);
    assert.deepEqual(lines(carry(withTrack(one), cell('A'), [{ level: '' }])), ['carried c/a1/ meets']);
  });
});

describe('a milestone', () => {
  const row = (...cells: [string, string][]): object =>
    withTrack({
      levels: cells.map(([id]) => ({ id })),
      competencies: [
        { competency: 'c', expectations: Object.fromEntries(cells.map(([id, text]) => [id, [text]])) },
      ],
    });
  const before = row(['a1', 'A'], ['a2', 'B'], ['a3', 'C'], ['a4', 'D']);
  const reached = (value: string): Partial<Rating>[] => [{ level: '', value }];

  test('is carried to the new id of its level, whatever is asked further up', () => {
    assert.deepEqual(
      lines(carry(before, row(['a1', 'A'], ['b2', 'B'], ['a3', 'C'], ['a4', 'X']), reached('a2'))),
      ['carried c// b2'],
    );
    assert.deepEqual(
      lines(carry(before, row(['a1', 'A'], ['a2', 'X'], ['a3', 'X'], ['a4', 'X']), reached('none'))),
      ['carried c// none'],
    );
  });

  test('needs review where the words changed of what is reached, or of what comes next', () => {
    assert.deepEqual(
      lines(carry(before, row(['a1', 'X'], ['a2', 'B'], ['a3', 'Y'], ['a4', 'D']), reached('a2'))),
      ['review c// a2: reworded “A” -> “”, “” -> “X”, “C” -> “”, “” -> “Y”'],
    );
    assert.deepEqual(
      lines(carry(before, row(['new', 'N'], ['a1', 'A'], ['a2', 'B'], ['a3', 'C']), reached('a1'))),
      ['review c// a1: reworded “” -> “N”'],
    );
  });

  test('is dropped with its level, or where no level is the highest any more', () => {
    assert.deepEqual(lines(carry(before, row(['a1', 'A'], ['a3', 'C']), reached('a2'))), [
      'dropped level-removed: The track no longer has the level “a2”.',
    ]);
    assert.deepEqual(lines(carry(before, row(['a1', 'A']), reached('a1'))), [
      'dropped one-level: The track “T” now has one level: there is no highest level to name.',
    ]);
  });
});

describe('a rating of any kind', () => {
  const scale = (...points: [string, string, number][]): object => ({
    ...cell('A'),
    ratingScale: { points: points.map(([id, name, value]) => ({ id, name, value })) },
  });

  test('follows its point of the scale, or needs review, or is dropped with it', () => {
    const before = scale(['no', 'No', 0], ['half', 'Half', 0.5], ['yes', 'Yes', 1], ['more', 'More', 1]);
    const after = scale(['p0', 'No', 0], ['half', 'Half', 0.4], ['most', 'Most', 0.9], ['p2', 'Yes', 1]);
    const given = ['no', 'half', 'yes', 'more', 'no-evidence'].map((value) => ({ value }));
    assert.deepEqual(lines(carry(before, after, given)), [
      'carried c/a1/ p0',
      'carried c/a1/ p2',
      'carried c/a1/ no-evidence',
      'review c/a1/ half: point-changed “Half (0.5)” -> “Half (0.4)”',
      'dropped point-removed: The rating scale no longer has the point “More”.',
    ]);
  });

  test('keeps its evidence, its note and what was said before', () => {
    const evidence = [{ text: 'A report', link: 'https://example.org/' }];
    const given = [{ date: '2025-01-31', evidence, note: 'Then' }, { value: 'exceeds' }];
    const { assessment } = carry(withTrack({}, cell('A')), { ...cell('A'), id: 'g', version: '2' }, given);
    assert.deepEqual(assessment, {
      schemaVersion: 1,
      framework: 'g',
      frameworkVersion: '2',
      track: 't',
      ratings: [
        { ...meets, date: '2025-01-31', evidence, note: 'Then' },
        { ...meets, value: 'exceeds' },
      ],
    });
  });

  test('is dropped with its track, and then there is no assessment', () => {
    const gone = carry(cell('A'), { ...cell('A'), tracks: [] }, [{}]);
    assert.deepEqual(lines(gone), ['dropped track-removed: The framework no longer has the track “T”.']);
    assert.equal(gone.assessment, undefined);
  });

  test('is dropped as unknown if it pointed at nothing before', () => {
    const framework = valueOf(parseFramework(cell('A')));
    const ratings: Rating[] = [
      { ...meets, competency: 'x' },
      { ...meets, level: 'x' },
      { ...meets, statement: 'x' },
      { ...meets, value: 'x' },
    ];
    const assessment = { schemaVersion: 1, framework: 'f', track: 't', ratings } as const;
    const { dropped } = carryAssessment(assessment, framework, framework);
    assert.deepEqual(
      dropped.map(({ code }) => code),
      ratings.map(() => 'unknown'),
    );
    assert.equal(carryAssessment({ ...assessment, track: 'x' }, framework, framework).assessment, undefined);
  });

  test('is spoken of in the words of the host', () => {
    const messages: CarryMessages = {
      ...carryMessages,
      dropped: {
        ...carryMessages.dropped,
        'competency-removed': ({ competency }) => `Entfallen: ${competency}`,
      },
    };
    assert.deepEqual(lines(carry(cell('A'), withTrack({}), [{}], { messages })), [
      'dropped competency-removed: Entfallen: C',
    ]);
  });
});
