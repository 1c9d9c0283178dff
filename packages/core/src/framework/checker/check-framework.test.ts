import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { smallest } from '../../../testing/documents.js';
import { checkerMessages, checkFramework, type Finding } from '../../checker.js';
import { buildMatrix, parseFramework, type Framework } from '../../index.js';

const levels = ['a1', 'a2', 'a3'].map((id) => ({ id, title: id.toUpperCase() }));
const competencies = ['care', 'craft'].map((id) => ({ id, name: id, description: id }));
const parsed = (...tracks: object[]): Framework =>
  valueOf(parseFramework({ ...smallest, language: 'en', competencies, tracks }));
const care = (expectations: object): object[] => [{ competency: 'care', expectations }];
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

const cells = { a1: ['Writes good notes'], a2: ['Leverages SLAs'], a3: ['Teaches'] };
const base = { id: 't', name: 'T', levels, competencies: care(cells) };
const found = ids(checkFramework(parsed(base)));

describe('checkFramework', () => {
  test('gives rule, quality, place, reason, fix and id', () => {
    const [finding] = checkFramework(parsed(base)).filter(({ rule }) => rule === 'vague-word');
    assert.deepEqual(finding, {
      id: 'vague-word/t/a1/care/s1/good',
      rule: 'vague-word',
      quality: 'measurable',
      place: { track: 't', level: 'a1', competency: 'care', statement: 's1' },
      found: 'good',
      span: { start: 7, end: 11 },
      ...checkerMessages['vague-word']({ found: 'good' }),
    });
  });

  test('keeps ids when tracks, levels and rows are added or change places', () => {
    const more = parsed(
      { ...base, id: 'u', name: 'U' },
      {
        ...base,
        levels: [...levels, { id: 'a0', title: 'A0' }].reverse(),
        competencies: [
          { competency: 'craft', expectations: { a0: ['Meets SLAs'], ...cells } },
          ...care({ a0: ['Saws'], ...cells }),
        ],
      },
    );
    assert.ok(found.length >= 3);
    const now = new Set(ids(checkFramework(more)));
    assert.deepEqual(
      found.filter((id) => !now.has(id)),
      [],
    );
  });

  test('keeps the id of a word when the statement around it or the form of the word changes', () => {
    const reworded = { ...cells, a2: ['Is leveraging the SLA of the team'] };
    const now = ids(checkFramework(parsed({ ...base, competencies: care(reworded) })));
    for (const id of found.filter((one) => /^(jargon|unexplained)/.test(one)))
      assert.ok(now.includes(id), id);
  });

  test('leaves out what was dismissed, and only that', () => {
    const [first = ''] = found;
    assert.deepEqual(ids(checkFramework(parsed(base), { dismissed: [first, 'no such id'] })), found.slice(1));
    assert.deepEqual(checkFramework(parsed(base), { dismissed: found }), []);
  });

  test('reports what a track inherits at the track that wrote it', () => {
    const child = { id: 'u', name: 'U', extends: 't' };
    const hole = {
      ...base,
      competencies: [...care(cells), { competency: 'craft', expectations: { a1: ['Saws'], a2: ['Builds'] } }],
    };
    const places = checkFramework(parsed(hole, child, { ...child, id: 'v', extends: 'u' })).map(
      ({ place }) => place.track,
    );
    assert.ok(places.length > 3);
    assert.deepEqual([...new Set(places)], ['t']);
  });

  test('reports at the heir what the heir itself writes', () => {
    const child = { id: 'u', name: 'U', extends: 't', competencies: care({ a3: ['Leverages SLAs'] }) };
    const own = checkFramework(parsed(base, child)).filter(({ place }) => place.track === 'u');
    assert.deepEqual(ids(own), [
      'jargon/u/a3/care/s1/leverage',
      'unexplained-acronym/u////SLA',
      'nothing-new/u/a3///',
    ]);
  });

  test('keeps to one track and its competencies when asked, and refuses one that is not there', () => {
    const other = { id: 'u', name: '', levels, competencies: [{ competency: 'craft', expectations: cells }] };
    const nameless = valueOf(
      parseFramework({
        ...smallest,
        language: 'en',
        competencies: [
          { id: 'care', name: '' },
          { id: 'craft', name: '' },
        ],
        tracks: [base, other],
      }),
    );
    const findings = checkFramework(nameless, { track: 't' });
    assert.deepEqual([...new Set(findings.map(({ place }) => place.track ?? place.competency))].sort(), [
      'care',
      't',
    ]);
    assert.throws(() => checkFramework(nameless, { track: 'no such track' }), RangeError);
  });

  test('says it in the words it is given, and the ids stay', () => {
    const messages = { ...checkerMessages, jargon: () => ({ reason: 'Fachjargon.', fix: 'Einfacher.' }) };
    const findings = checkFramework(parsed(base), { messages });
    assert.ok(findings.some(({ reason }) => reason === 'Fachjargon.'));
    assert.deepEqual(ids(findings), found);
  });

  test('never throws; ids are unique; sentences are there; every place is', () => {
    fc.assert(
      fc.property(anyFramework, fc.constantFrom('en', 'de', 'ar', undefined), (written, language) => {
        const framework = { ...written, ...(language ? { language } : {}) };
        const findings = checkFramework(framework);
        assert.equal(new Set(ids(findings)).size, findings.length);
        for (const { place, reason, fix, span, found: word } of findings) {
          assert.ok(reason.length > 0 && fix.length > 0);
          assert.ok(exists(framework, place), JSON.stringify(place));
          assert.equal(span === undefined, word === undefined);
        }
        assert.deepEqual(checkFramework(framework), findings);
      }),
    );
  });

  test('finds for one track what it finds for it among all', () => {
    fc.assert(
      fc.property(anyFramework, (written) => {
        const framework = { ...written, language: 'en' };
        const all = checkFramework(framework);
        for (const { id } of framework.tracks) {
          const own = checkFramework(framework, { track: id }).filter(({ place }) => place.track);
          assert.deepEqual(
            own,
            all.filter(({ place }) => place.track === id),
          );
        }
      }),
    );
  });

  test('reads hostile text without a fault and without delay', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '(',
        ')',
        '. ',
        '.)',
        'AB',
        'leads a ',
        'and ',
        'as well ',
        "a'",
        '-',
        ',',
        ' ',
        'know how to ',
        '\u0301',
        '👩‍🚀',
      ),
    );
    fc.assert(
      fc.property(part, part, fc.constantFrom('en', 'de'), (one, other, language) => {
        const text = (one + other).repeat(Math.floor(100_000 / ((one + other).length || 1)));
        const framework: Framework = {
          ...parsed(base),
          language,
          tracks: [
            {
              ...base,
              competencies: [
                { competency: 'care', expectations: { a1: { statements: [{ id: 's1', text }] } } },
              ],
            },
          ],
        };
        const start = process.cpuUsage().user;
        for (const { span } of checkFramework(framework)) {
          if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        }
        assert.ok(process.cpuUsage().user - start < 3_000_000);
      }),
      { numRuns: 25 },
    );
  });
});

function exists(framework: Framework, { track, level, competency, statement }: Finding['place']): boolean {
  if (competency !== undefined && !framework.competencies.some(({ id }) => id === competency)) return false;
  if (track === undefined) return level === undefined && statement === undefined;
  const { columns, groups } = buildMatrix(framework, track);
  if (level !== undefined && !columns.some(({ id }) => id === level)) return false;
  if (statement === undefined) return true;
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.competency === competency);
  const cell = row?.cells[columns.findIndex(({ id }) => id === level)];
  return cell?.state === 'defined' && (cell.expectation.statements ?? []).some(({ id }) => id === statement);
}
