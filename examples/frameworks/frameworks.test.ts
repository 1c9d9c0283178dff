import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  defaultRatingScale,
  flatLevel,
  parseAssessment,
  parseFramework,
  serialize,
  type Cell,
  type Framework,
  type ParseResult,
  type Track,
} from '../../packages/core/src/index.js';
import { hostileFramework } from './hostile.mjs';
import { bigFramework } from './wide.mjs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

function valueOf<T>(result: ParseResult<T>): T {
  if (!result.ok) assert.fail(JSON.stringify(result.issues, null, 2));
  return result.value;
}

const framework = (name: string): Framework => valueOf(parseFramework(read(name)));

function trackOf({ tracks }: Framework, id: string): Track {
  const track = tracks.find((candidate) => candidate.id === id);
  assert.ok(track, `There is no track "${id}".`);
  return track;
}

/** A cell as this track itself gives it: nothing is taken from a track that it extends. */
function cellOf(track: Track, competency: string, level: string): Cell | undefined {
  return track.competencies?.find((row) => row.competency === competency)?.expectations?.[level];
}

function textsOf(track: Track, competency: string, level: string): string[] {
  const cell = cellOf(track, competency, level);
  if (cell === undefined || cell === 'not-expected') return [];
  return (cell.statements ?? []).map(({ text }) => text);
}

/** Every text anywhere in a JSON value, property names left out. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allTexts);
}

function cellsOf(track: Track): Cell[] {
  return (track.competencies ?? []).flatMap((row) => Object.values(row.expectations ?? {}));
}

const english = ['data-analyst.json', 'support-flat.json', 'shared-wording.json', 'analyst-assessment.json'];
const samples = ['data-analyst.json', 'support-flat.json', 'nurse-ar.json', 'shared-wording.json'];

describe('The sample frameworks', () => {
  for (const name of samples) {
    it(`${name} is a framework, and comes back the same after it is written and read again`, () => {
      const value = framework(name);
      assert.deepEqual(valueOf(parseFramework(serialize(value))), value);
    });
  }

  for (const name of english) {
    it(`${name} has no vague words, no jargon and no dash as punctuation`, () => {
      const vague =
        /\b(good|strong|often|effective(ly)?|efficient(ly)?|appropriate(ly)?|complex|various|regular(ly)?|relevant|ensures?|excellent|suitable|timely|adequate|proactive(ly)?|leverag\w+|synerg\w+|stakeholders?|deliverables?|align(s|ment)?|cross-functional|holistic|empower\w*|best practices?)\b/i;
      const found = allTexts(JSON.parse(read(name))).filter(
        (text) => vague.test(text) || /[–—]| - /.test(text),
      );
      assert.deepEqual(found, []);
    });
  }

  for (const name of samples) {
    it(`${name} gives no cell the same statement twice`, () => {
      const { tracks } = framework(name);
      for (const cell of tracks.flatMap(cellsOf)) {
        const texts = cell === 'not-expected' ? [] : (cell.statements ?? []).map(({ text }) => text);
        assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
      }
    });
  }
});

describe('data-analyst.json', () => {
  const larkfield = framework('data-analyst.json');
  const analyst = trackOf(larkfield, 'analyst');
  const manager = trackOf(larkfield, 'analytics-manager');

  it('has every cell of both tracks', () => {
    assert.deepEqual(
      analyst.levels?.map(({ id }) => id),
      ['a1', 'a2', 'a3', 'a4', 'a5'],
    );
    assert.equal(analyst.competencies?.length, 8);
    for (const track of [analyst, manager]) {
      for (const { competency } of track.competencies ?? []) {
        for (const { id } of track.levels ?? []) {
          assert.ok(textsOf(track, competency, id).length > 0, `${competency} has nothing at ${id}.`);
        }
      }
    }
  });

  it('puts A4 level with M1, and A5 with M2', () => {
    const rankOf = (track: Track, level: string) =>
      larkfield.jobLevels?.find(({ id }) => id === track.levels?.find((one) => one.id === level)?.jobLevel)
        ?.rank;
    assert.equal(rankOf(analyst, 'a4'), 4);
    assert.equal(rankOf(manager, 'm1'), 4);
    assert.equal(rankOf(analyst, 'a5'), 5);
    assert.equal(rankOf(manager, 'm2'), 5);
  });

  it('keeps at A4 one statement of A3 in two competencies, both in Data care, and none in the others', () => {
    const kept = Object.fromEntries(
      (analyst.competencies ?? []).map(({ competency }) => {
        const before = textsOf(analyst, competency, 'a3');
        return [
          competency,
          textsOf(analyst, competency, 'a4').filter((text) => before.includes(text)).length,
        ];
      }),
    );
    assert.deepEqual(kept, {
      framing: 0,
      analysis: 1,
      'data-care': 2,
      explaining: 1,
      partners: 0,
      'growing-others': 0,
      delivery: 0,
      influence: 0,
    });
    assert.deepEqual(textsOf(analyst, 'data-care', 'a4'), textsOf(analyst, 'data-care', 'a3'));
  });

  it('carries the author’s marks, must-haves and a weight', () => {
    const marks = (track: Track) =>
      cellsOf(track).flatMap((cell) =>
        cell === 'not-expected' ? [] : (cell.statements ?? []).flatMap(({ change }) => change ?? []),
      );
    assert.deepEqual(marks(analyst), ['wider', 'wider']);
    assert.deepEqual(marks(manager), ['new', 'wider']);
    const rows = analyst.competencies ?? [];
    assert.deepEqual(
      rows.filter(({ mustHave }) => mustHave).map(({ competency }) => competency),
      ['framing', 'delivery'],
    );
    assert.deepEqual(
      rows.filter(({ weight }) => weight !== undefined).map(({ competency, weight }) => [competency, weight]),
      [['analysis', 2]],
    );
  });

  it('has moves up, across to management after A3, and both ways between the two sides', () => {
    const moves = (larkfield.moves ?? []).map(({ from, to, kind }) => `${from.level} ${kind} ${to.level}`);
    assert.deepEqual(moves.sort(), [
      'a1 promotion a2',
      'a2 promotion a3',
      'a3 promotion a4',
      'a3 promotion m1',
      'a4 promotion a5',
      'a4 switch m1',
      'a5 switch m2',
      'm1 promotion m2',
      'm1 switch a4',
      'm2 switch a5',
    ]);
  });
});

describe('support-flat.json', () => {
  const cooperative = framework('support-flat.json');

  it('has a track without levels, whose expectations go by the id of the flat level', () => {
    const member = trackOf(cooperative, 'member');
    assert.equal(member.levels, undefined);
    for (const { competency } of member.competencies ?? []) {
      assert.ok(textsOf(member, competency, flatLevel.id).length > 0);
    }
  });

  it('has milestones without titles, one of them without a code', () => {
    const levels = trackOf(cooperative, 'milestones').levels ?? [];
    assert.ok(levels.every(({ title }) => title === undefined));
    assert.deepEqual(
      levels.map(({ code }) => code),
      ['1', '2', '3', undefined],
    );
  });
});

describe('nurse-ar.json', () => {
  const hospital = framework('nurse-ar.json');
  const nursing = trackOf(hospital, 'nursing');

  it('is in Arabic, with four levels and eight competencies in three themes', () => {
    assert.equal(hospital.language, 'ar');
    assert.equal(nursing.levels?.length, 4);
    assert.equal(nursing.competencies?.length, 8);
    assert.equal(hospital.themes?.length, 3);
  });

  it('has an Arabic word in every statement, and Latin abbreviations and digits in some', () => {
    const statements = cellsOf(nursing).flatMap((cell) =>
      cell === 'not-expected' ? [] : (cell.statements ?? []).map(({ text }) => text),
    );
    assert.ok(statements.every((text) => /\p{Script=Arabic}{3}/u.test(text)));
    assert.ok(statements.filter((text) => /[A-Z]{2}/.test(text)).length >= 8);
    assert.ok(statements.filter((text) => /\d/.test(text)).length >= 8);
  });
});

describe('shared-wording.json', () => {
  const water = framework('shared-wording.json');
  const generic = trackOf(water, 'technician');
  const shape = (track: Track, competency: string, levels: readonly string[]) =>
    levels
      .map((level) => {
        const cell = cellOf(track, competency, level);
        if (cell === undefined) return 'hole';
        return cell === 'not-expected' ? 'not expected' : 'expected';
      })
      .join(', ');
  const levels = ['t1', 't2', 't3', 't4', 't5'];

  it('has competencies that start at the third level, stop at the second, and leave holes', () => {
    assert.equal(
      shape(generic, 'road-works', levels),
      'not expected, not expected, expected, expected, hole',
    );
    assert.equal(
      shape(generic, 'training-log', levels),
      'expected, expected, not expected, not expected, not expected',
    );
    assert.equal(shape(generic, 'records', levels), 'expected, expected, expected, hole, expected');
    assert.equal(shape(generic, 'planning', levels), 'hole, expected, expected, expected, expected');
  });

  it('has summaries, examples beside a statement and beside a cell, and an optional expectation', () => {
    const cells = cellsOf(generic).flatMap((cell) => (cell === 'not-expected' ? [] : [cell]));
    assert.ok(cells.some(({ summary }) => summary));
    assert.ok(cells.some(({ examples }) => examples?.length));
    assert.ok(cells.some(({ statements }) => statements?.some(({ examples }) => examples?.length)));
    assert.deepEqual(
      cells.flatMap(({ weight, summary }) => (weight === 0 ? summary : [])),
      ['Optional at this level. It counts for nothing in the total.'],
    );
  });

  it('has two tracks that take over the generic levels, with other weights and some other wording', () => {
    for (const id of ['leakage', 'water-quality']) {
      const track = trackOf(water, id);
      assert.equal(track.extends, 'technician');
      assert.equal(track.levels, undefined);
      assert.ok((track.competencies ?? []).some(({ weight }) => weight !== undefined));
      assert.notDeepEqual(textsOf(track, 'finding-faults', 't2'), textsOf(generic, 'finding-faults', 't2'));
    }
    assert.deepEqual(cellOf(trackOf(water, 'water-quality'), 'hygiene', 't4'), { weight: 5, mustHave: true });
  });

  it('forks into management after three shared levels', () => {
    const depot = trackOf(water, 'depot-manager');
    assert.equal(depot.extends, 'technician');
    assert.deepEqual(
      depot.levels?.map(({ id }) => id),
      ['t1', 't2', 't3', 'm1', 'm2'],
    );
    assert.deepEqual(depot.levels?.slice(0, 3), generic.levels?.slice(0, 3));
  });
});

describe('analyst-assessment.json', () => {
  const larkfield = framework('data-analyst.json');
  const assessment = valueOf(parseAssessment(read('analyst-assessment.json'), { framework: larkfield }));
  const points = defaultRatingScale.points.map(({ id }) => id);
  const by = (competency: string, rater: string) =>
    assessment.ratings
      .filter((rating) => rating.competency === competency && rating.rater === rater && !rating.statement)
      .map(({ value }) => value);

  it('is about Noor Haddad at A3, with ratings of A4 from self and manager', () => {
    assert.deepEqual(assessment.person, { id: 'p1', name: 'Noor Haddad' });
    assert.equal(assessment.level, 'a3');
    assert.ok(assessment.ratings.every(({ level }) => level === 'a4'));
    assert.deepEqual(new Set(assessment.ratings.map(({ rater }) => rater)), new Set(['self', 'manager']));
  });

  it('has one competency where the two raters are two points apart', () => {
    const apart = (larkfield.tracks[0]?.competencies ?? []).filter(({ competency }) => {
      const own = points.indexOf(by(competency, 'self').at(-1) ?? '');
      const manager = points.indexOf(by(competency, 'manager').at(-1) ?? '');
      return own >= 0 && manager >= 0 && Math.abs(own - manager) >= 2;
    });
    assert.deepEqual(
      apart.map(({ competency }) => competency),
      ['growing-others'],
    );
  });

  it('has one answer of no evidence, one of no opportunity, and one competency that nobody rated', () => {
    const where = (value: string) =>
      assessment.ratings.filter((rating) => rating.value === value).map(({ competency }) => competency);
    assert.deepEqual(where('no-evidence'), ['delivery']);
    assert.deepEqual(where('no-opportunity'), ['influence']);
    const rated = new Set(assessment.ratings.map(({ competency }) => competency));
    assert.deepEqual(
      (larkfield.tracks[0]?.competencies ?? [])
        .map(({ competency }) => competency)
        .filter((competency) => !rated.has(competency)),
      ['data-care'],
    );
  });

  it('rates one competency by its statements, with ids that the framework has', () => {
    const byStatement = assessment.ratings.filter(({ statement }) => statement !== undefined);
    assert.deepEqual(new Set(byStatement.map(({ competency }) => competency)), new Set(['explaining']));
    const cell = cellOf(trackOf(larkfield, 'analyst'), 'explaining', 'a4');
    assert.ok(cell !== undefined && cell !== 'not-expected');
    assert.deepEqual(
      new Set(byStatement.map(({ statement }) => statement)),
      new Set(cell.statements?.map(({ id }) => id)),
    );
  });

  it('has one earlier answer that a later one replaces', () => {
    assert.deepEqual(by('analysis', 'self'), ['meets', 'exceeds']);
  });
});

describe('hostile.mjs', () => {
  const json = JSON.stringify(hostileFramework());
  const hostile = valueOf(parseFramework(hostileFramework()));
  const track = trackOf(hostile, 'hostile');
  const texts = allTexts(hostile);
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));

  it('builds the same framework each time, below 3 MB as it is and written out', () => {
    assert.equal(JSON.stringify(hostileFramework()), json);
    assert.ok(new TextEncoder().encode(json).length < 3_000_000);
    assert.ok(new TextEncoder().encode(serialize(hostile)).length < 3_000_000);
  });

  it('comes back the same after it is written and read again', () => {
    assert.deepEqual(valueOf(parseFramework(serialize(hostile))), hostile);
  });

  it('has 40 levels, 120 competencies, many holes and every number of statements from 0 to 15', () => {
    assert.equal(track.levels?.length, 40);
    assert.equal(track.competencies?.length, 120);
    const cells = cellsOf(track);
    assert.ok(40 * 120 - cells.length > 1_000);
    assert.ok(cells.includes('not-expected'));
    const counts = cells.flatMap((cell) => (cell === 'not-expected' ? [] : (cell.statements?.length ?? [])));
    assert.deepEqual(
      [...new Set(counts)].sort((a, b) => a - b),
      Array.from({ length: 16 }, (_, count) => count),
    );
  });

  it('has words of 400 characters, and long titles and codes', () => {
    assert.ok(has(/^\p{L}{400}$/u));
    assert.ok(track.levels?.some(({ title = '' }) => title.length >= 400));
    assert.ok(track.levels?.some(({ code = '' }) => code.length >= 100));
  });

  it('has emoji joined into one, and stacked combining marks', () => {
    assert.ok(has(/\p{Emoji_Presentation}\u200D\p{Emoji_Presentation}\u200D/u));
    assert.ok(has(/\p{L}\p{M}{20}/u));
  });

  it('has markup as text', () => {
    assert.ok(has(/^<script>alert\(1\)<\/script>$/));
    assert.ok(has(/^<img src=x onerror=/));
  });

  it('has bidirectional overrides, closed and left open', () => {
    assert.ok(has(/\u202E[^\u202C]*\u202C/));
    assert.ok(has(/\u202E[^\u202C]*$/));
  });

  it('has Arabic, Hebrew, Chinese and Thai, some without a space', () => {
    assert.ok(has(/\p{Script=Arabic}{3}/u));
    assert.ok(has(/\p{Script=Hebrew}{3}/u));
    assert.ok(has(/^\p{Script=Han}{20,}$/u));
    assert.ok(has(/^[\p{Script=Thai}]{60,}$/u));
    assert.ok(has(/\p{Script=Arabic}.*\p{Script=Hebrew}.*\p{Script=Han}.*\p{Script=Thai}/u));
  });

  it('has newlines and tabs', () => {
    assert.ok(has(/\S\n\S/));
    assert.ok(has(/\S\t\S/));
  });

  it('has empty names and titles, and names that look like values', () => {
    const names = hostile.competencies.map(({ name }) => name);
    for (const name of ['', 'null', 'undefined', '__proto__', 'constructor'])
      assert.ok(names.includes(name), name);
    assert.ok(track.levels?.some(({ title }) => title === ''));
    assert.ok(track.levels?.some(({ title }) => title === undefined));
  });

  it('has level ids that an object would put into another order', () => {
    const ids = (track.levels ?? []).map(({ id }) => id);
    assert.notDeepEqual(Object.keys(Object.fromEntries(ids.map((id) => [id, true]))), ids);
    assert.equal(new Set(ids.map((id) => id.normalize('NFC'))).size, ids.length - 1);
  });
});

describe('wide.mjs', () => {
  for (const [rows, levels] of [
    [1_000, 20],
    [1, 1],
    [0, 0],
  ] as const) {
    it(`builds ${rows} competencies by ${levels} levels, with every cell filled`, () => {
      const value = valueOf(parseFramework(bigFramework(rows, levels)));
      const [track] = value.tracks;
      assert.ok(track);
      assert.equal(track.competencies?.length, rows);
      assert.equal(track.levels?.length, levels);
      assert.equal(cellsOf(track).length, rows * levels);
      assert.equal(new Set(value.competencies.map(({ name }) => name)).size, rows);
    });
  }
});

describe('The modules that build frameworks', () => {
  for (const name of ['hostile.mjs', 'wide.mjs']) {
    it(`${name} needs nothing that a browser lacks, and no chance`, () => {
      assert.doesNotMatch(
        read(name),
        /\bimport\b|\brequire\b|\bprocess\b|\bBuffer\b|Math\.random|Date\.now|new Date/,
      );
    });
  }
});
