import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import type { Framework } from '../../schema/framework.js';
import { parseAssessment } from '../../schema/parse-assessment.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readAssessments, readRoster, type PeopleReport, type ReadAssessmentsOptions } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const clinic = valueOf(parseFramework(fixture('clinic.json')));

/** Every row is read, or left out with a note that gives its number. */
function checkReport({ rows, leftOut, people, notes }: PeopleReport): void {
  for (const { kind, message, row = 1, column = 1 } of notes) {
    assert.ok(['understood', 'guessed', 'left-out'].includes(kind) && message !== '');
    assert.ok(row > 0 && column > 0);
  }
  const noted = new Set(notes.flatMap(({ kind, row }) => (kind === 'left-out' && row ? [row] : [])));
  assert.ok(notes.length > 500 || noted.size >= leftOut, JSON.stringify(notes));
  assert.ok(people + leftOut <= rows);
}

function check(text: string, framework: Framework = clinic): void {
  const assessments = readAssessments(text, framework);
  checkReport(assessments.report);
  if (assessments.ok) {
    const { value, report } = assessments;
    for (const each of value) assert.ok(parseAssessment(JSON.stringify(each), { framework }).ok);
    assert.equal(report.ratings, value.flatMap(({ ratings }) => ratings).length);
  } else assert.ok(assessments.issues.length > 0);

  const roster = readRoster(text, framework);
  checkReport(roster.report);
  if (roster.ok) assert.equal(roster.report.people + roster.report.leftOut, roster.report.rows);
  else assert.ok(roster.issues.length > 0);
}

const codeOf = (text: string, options?: ReadAssessmentsOptions): string | undefined => {
  const result = readAssessments(text, clinic, options);
  return result.ok ? undefined : result.issues[0]?.code;
};

const heading = 'Person,Track,Competency,Level,Rating,Rater,Date';
const row = 'p1,nursing,triage,n1,Meets,self,2026-03-31';

describe('a hostile table of people', () => {
  for (const name of ['assessments.csv', 'roster.csv', 'numbers.csv']) {
    it(`is read, or refused with reasons, after any change: ${name}`, () => {
      const whole = fixture(name);
      const parts = whole.split(/(?<=[\t\n,;"])|(?=[\t\n,;"])/);
      const other = fc.oneof(
        fc.constantFrom(...new Set(parts)),
        fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          '\t',
          '\n',
          '\r',
          "'",
          '=',
          '\u0000',
          '\uFEFF',
          '\uD800',
          '\uFFFD',
        ),
        fc.constantFrom(
          '__proto__',
          'constructor',
          'toString',
          '<b>',
          'x'.repeat(500),
          '1e308',
          '-1',
          'None',
        ),
        fc.string({ unit: 'binary' }),
      );
      const change = fc.record({ at: fc.nat(parts.length - 1), other, way: fc.nat(2) });
      const law = fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = [...parts];
        for (const { at, other: part, way } of changes)
          changed[at] = way === 0 ? '' : way === 1 ? part : `${changed[at]}${part}`;
        check(changed.join(''));
      });
      fc.assert(law, { numRuns: 500 });
    });
  }

  it('is read, or refused with reasons, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text)));
    for (const text of [
      '',
      ' ',
      '\n',
      ',',
      '\uFEFF',
      'sep=;',
      'Person',
      `${heading}\n"`,
      heading.toUpperCase(),
    ])
      check(text);
  });

  it('takes words of JavaScript objects for names, and pollutes nothing', () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = `${heading},By,${words.join(',')}\n${words
      .map((word) => `${word},nursing,constructor,n2,Meets,self,2026-03-31,${word},${words.join(',')}`)
      .join('\n')}`;
    const result = readAssessments(text, clinic);
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.map(({ person }) => person?.name),
      words,
    );
    assert.deepEqual(result.value[0]?.ratings[0]?.by, 'proto');
    for (const word of words) {
      assert.equal(
        readAssessments(`${heading}\np,${word},${word},${word},${word},${word},${word}`, clinic).ok,
        false,
      );
      assert.equal(readAssessments(word, clinic).ok, false);
    }
    assert.equal(({} as { Rating?: unknown }).Rating, undefined);
    check(text);
  });

  it('is refused with a reason where it is none', () => {
    assert.equal(codeOf(''), 'no-headings');
    assert.equal(codeOf('nothing\nof the kind'), 'no-headings');
    assert.equal(codeOf('Person,Track,Competency,Rating,Date\n'), 'no-column');
    assert.equal(codeOf(`${heading}\n,,,,,,x`), 'no-rows');
    assert.equal(codeOf('PK\u0003\u0004'), 'not-text');
    assert.equal(codeOf('x'.repeat(4_000_001)), 'too-large');
    assert.equal(codeOf(`${heading}\n`), undefined);
  });

  it('makes readAssessments throw only on an option that is none', () => {
    for (const options of [
      { track: 'gone' },
      { date: 'today' },
      { delimiter: '' },
      { rater: 'boss' as 'self' },
    ])
      assert.throws(() => readAssessments(heading, clinic, options), RangeError);
  });

  it('is refused beyond 100,000 rows, with the headings', () => {
    const rows = (count: number): string => `${heading}\n${`${row}\n`.repeat(count)}`;
    const most = rows(99_999).replaceAll('2026-03-31', '').replaceAll('nursing', '');
    const single = valueOf(parseFramework({ ...clinic, tracks: clinic.tracks.slice(0, 1) }));
    const result = readAssessments(most, single, { date: '2026-03-31' });
    assert.ok(result.ok);
    assert.equal(result.report.ratings, 99_999);
    assert.equal(codeOf(`${most}${row}`), 'too-large');
  });

  const repeat = (unit: string, length = 3_900_000): string => unit.repeat(Math.floor(length / unit.length));
  const many = (make: (index: number) => string, count: number): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('\n');
  const long: Record<string, string> = {
    'nothing but commas': repeat(','),
    'nothing but line breaks': repeat('\n'),
    'nothing but quotes': repeat('"'),
    'quotes out of place beside blanks': `${heading}\n"a${repeat('"x', 500_000)}${repeat(' ', 500_000)},b`,
    'a quote that never closes': `${heading}\n"${repeat('a,b\n')}`,
    'ten thousand columns': `${heading}${',x'.repeat(10_000)}\n${many(() => row + ',x'.repeat(10_000), 100)}`,
    'headings again and again': repeat(`${heading},`),
    'a person for each row': `${heading}\n${many((at) => `p${at},nursing,triage,n1,Meets,self,2026-03-31`, 30_000)}`,
    'addresses for ids': `${heading},Name\n${many((at) => `a@${at % 7}.${'b'.repeat(at % 9)},nursing,triage,n1,3,self,2026-03-31,x`, 30_000)}`,
    'the same address but for its signs': `${heading},By\n${many((at) => `${row},${'@'.repeat(at)}`, 2_500)}`,
    'rows that do not fit': `${heading}\n${repeat('a,b,c,d,e,f,g\n', 1_300_000)}`,
    'one long cell': `${heading}\np1,nursing,triage,n1,${repeat('3 (')},self,2026-03-31`,
    'one long level': `${heading}\np1,nursing,triage,${repeat('[\\')},Meets,self,2026-03-31`,
    'one long date of digits': `${heading}\np1,nursing,triage,n1,Meets,self,${repeat('1')}`,
  };
  for (const [name, text] of Object.entries(long)) {
    it(`does not take long: ${name}`, () => {
      const before = process.cpuUsage();
      check(text);
      const seconds = process.cpuUsage(before).user / 1e6;
      assert.ok(seconds < 10, `${seconds} s`);
    });
  }
});
