import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import type { Assessment } from '../../schema/assessment.js';
import { parseFramework } from '../../schema/parse-framework.js';
import {
  peopleWords,
  readAssessments,
  type MorePeopleWords,
  type PeopleReport,
  type PeopleResult,
  type ReadAssessmentsOptions,
  type ReadNote,
} from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const clinic = valueOf(parseFramework(fixture('clinic.json')));

type Result = PeopleResult<readonly Assessment[]>;
function read(
  text: string,
  options?: ReadAssessmentsOptions,
): { readonly value: readonly Assessment[]; readonly report: PeopleReport } {
  const result: Result = readAssessments(text, clinic, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}
const leftOut = ({ notes }: PeopleReport): (number | string | undefined)[][] =>
  notes.flatMap(({ kind, row, column, message }: ReadNote) =>
    kind === 'left-out' ? [[row, column, message]] : [],
  );
const heading = 'Person,Track,Competency,Level,Rating,Rater,Date';
const rated = (rating: string, options?: ReadAssessmentsOptions, others = ''): unknown =>
  read(`${heading}\np,nursing,triage,n1,${rating},self,2026-03-31\n${others}`, options).value[0]?.ratings[0]
    ?.value;

describe('readAssessments', () => {
  it('gives an assessment for each person and track, with ratings in the order of rows', () => {
    const { value, report } = read(fixture('assessments.csv'));
    const day = '2026-03-31';
    assert.deepEqual(
      value.map(({ person, track, level }) => [person, track, level]),
      [
        [{ id: 'p1', name: 'Ada Okoro' }, 'nursing', 'n2'],
        [{ id: 'p2', name: 'Bo Lind' }, 'reception', undefined],
        [{ id: 'p3', name: 'Cy Marsh' }, 'nursing', undefined],
        [{ id: 'p4', name: 'Di Novak' }, 'nursing', 'n1'],
      ],
    );
    const manager = { rater: 'manager', by: 'm7' };
    assert.deepEqual(
      value.map(({ ratings }) => ratings),
      [
        [
          {
            competency: 'triage',
            level: 'n1',
            value: 'meets',
            rater: 'self',
            date: day,
            note: 'Calm, even at night',
          },
          { competency: 'triage', level: 'n2', value: 'working-towards', ...manager, date: day },
          {
            competency: 'triage',
            level: 'n1',
            statement: 's2',
            value: 'exceeds',
            rater: 'peer',
            by: 'li-wei',
            date: day,
          },
        ],
        [
          { competency: 'records', value: 'not-applicable', ...manager, date: '2026-03-31T09:30:00+02:00' },
          {
            competency: 'handover',
            level: 'role',
            statement: 's2',
            value: 'no-evidence',
            ...manager,
            date: day,
          },
        ],
        [{ competency: 'records', value: 'n2', rater: 'agreed', date: '2026-04-01' }],
        [],
      ],
    );
    assert.ok(Object.isFrozen(value[0]?.ratings));
    const { rows, people, ratings, delimiter } = report;
    assert.deepEqual([rows, report.leftOut, people, ratings, delimiter], [11, 4, 4, 6, ',']);
  });

  it('lists each row and column that it leaves out, with every reason', () => {
    assert.deepEqual(leftOut(read(fixture('assessments.csv')).report), [
      [1, undefined, 'This row stands above the headings.'],
      [undefined, 13, 'The heading of this column is not known.'],
      [11, 3, 'This names no track.'],
      [12, 5, 'This names no competency of this track.'],
      [12, 11, 'This could be one of two days: write it as 2026-03-31.'],
      [13, 6, 'This names no level of this track.'],
      [13, 8, 'This names no point of the rating scale, nor a reason for none.'],
      [13, 9, 'This names no rater.'],
      [13, 11, 'This is no date that can be read: write it as 2026-03-31.'],
      [14, undefined, 'No person is named.'],
    ]);
  });

  it('notes what it guessed, and what each column is read as', () => {
    const { notes } = read(fixture('assessments.csv')).report;
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'guessed').map(({ row, column }) => [row, column]),
      [
        [6, 10],
        [8, 11],
      ],
    );
    assert.deepEqual(notes.filter(({ kind }) => kind === 'understood')[0], {
      kind: 'understood',
      code: 'read-as',
      values: { heading: 'Person ID' },
      message: 'Read as "Person ID".',
      row: 3,
      column: 1,
    });
  });

  it('repeats no name and no rating in notes or issues', () => {
    const known = /Ada|Okoro|Bo Lind|Ed Ray|Splendid|Calm|Li Wei|li-wei/i;
    const { notes } = read(fixture('assessments.csv')).report;
    assert.doesNotMatch(JSON.stringify(notes), known);
    const refused = readAssessments(`${heading}\nAda Okoro,nursing,?,,Splendid,Ed Ray,`, clinic);
    assert.equal(refused.ok, false);
    assert.doesNotMatch(JSON.stringify(refused), known);
  });

  it('reads names for people, numbers for ratings, and evidence with and without a rating', () => {
    const { value, report } = read(fixture('numbers.csv'));
    const [ada, bo] = value;
    assert.deepEqual([ada?.person, bo?.person], [{ name: 'Ada Okoro' }, { name: 'Bo Lind' }]);
    assert.equal(ada?.ratings[0]?.value, 'meets');
    assert.deepEqual(ada?.ratings[0]?.evidence, [
      { text: 'Led the night shift', link: 'https://example.org/shift' },
    ]);
    assert.deepEqual(ada?.evidence, [
      { competency: 'records', level: 'n1', rater: 'peer', text: 'Two lines,\none note', date: '2026-04-01' },
    ]);
    assert.deepEqual([bo?.ratings[0]?.value, bo?.ratings[0]?.evidence], ['exceeds', [{ text: 'Saw it' }]]);
    assert.deepEqual(leftOut(report), [
      [3, 9, 'This is no address that starts with https:, http: or mailto:.'],
    ]);
    assert.equal(report.delimiter, '\t');
  });

  it('takes a point by id, name or number, with or without the other', () => {
    for (const text of ['meets', 'MEETS', '3', '3.0', '3 - Meets', 'Meets (3)', '3: meets'])
      assert.equal(rated(text), 'meets', text);
    assert.equal(rated('2', {}, 'p,nursing,triage,n1,0,self,2026-03-31'), 'meets');
    assert.equal(rated('2', { countFrom: 0 }), 'meets');
    assert.equal(rated('2', { countFrom: 1 }), 'working-towards');
    for (const text of ['7', '2.5', '50 %', '-1', 'meet']) assert.throws(() => rated(text), /no-rows/, text);
  });

  it('takes words for having no rating', () => {
    for (const [state, words] of Object.entries(peopleWords.states))
      for (const word of words) assert.equal(rated(word.toUpperCase()), state);
  });

  it('reads a rating without a level as a milestone, where there are several levels', () => {
    const value = (rating: string): unknown =>
      read(`${heading}\np,nursing,triage,,${rating},self,2026-03-31`).value[0]?.ratings[0]?.value;
    for (const text of ['n2', 'N2', 'Senior nurse', 'N2 - Senior nurse']) assert.equal(value(text), 'n2');
    assert.equal(value('None'), 'none');
    assert.equal(value('no opportunity'), 'no-opportunity');
    assert.throws(() => value('meets'), /no-rows/);
  });

  it('keeps a rating whose row has another current level than its track, or than an earlier row', () => {
    const rows = ['E5', 'N2', 'n2', 'N3'].map(
      (grade) => `p,nursing,triage,n1,Meets,self,2026-03-31,${grade}`,
    );
    const { value, report } = read(`${heading},Grade\n${rows.join('\n')}`);
    assert.deepEqual([value[0]?.level, report.ratings, report.leftOut], ['n2', 4, 0]);
    assert.deepEqual(leftOut(report), [
      [2, 8, 'This names no one level of this track.'],
      [5, 8, 'An earlier row says that this person is on another level.'],
    ]);
  });

  it('notes another name of the same person, and a note without a rating', () => {
    const { value, report } = read(
      `${heading},Name,Note\np,nursing,,,,,,Ada,\np,nursing,triage,n1,Meets,self,2026-03-31,Eve,\np,nursing,,,,,,ADA,x`,
    );
    assert.deepEqual(value[0]?.person, { id: 'p', name: 'Ada' });
    assert.deepEqual(leftOut(report), [
      [3, undefined, 'An earlier row has another name for this person.'],
      [4, 9, 'A note needs a rating.'],
    ]);
  });

  it('goes by what the caller says where rows say nothing, and by the only track', () => {
    const text = 'Name,Competency,Rating\nAda Okoro,records,Meets\n';
    const options = { track: 'reception', rater: 'peer', date: '2026-01-31' } as const;
    assert.deepEqual(read(text, options).value[0]?.ratings, [
      { competency: 'records', value: 'meets', rater: 'peer', date: '2026-01-31' },
    ]);
    const single = valueOf(parseFramework({ ...clinic, tracks: clinic.tracks.slice(1) }));
    const result = readAssessments(text, single, { rater: 'peer', date: '2026-01-31' });
    assert.ok(result.ok);
    assert.equal(result.value[0]?.track, 'reception');
    assert.ok(result.report.notes.some(({ message }) => message.includes('the only one')));
  });

  it('takes words of another language', () => {
    const text = 'Personne;Compétence;Niveau;Note;Source;Jour\np;triage;n1;Acquis;Moi;3 août 2026\n';
    const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
    const words: MorePeopleWords = {
      headings: {
        person: ['Personne'],
        competency: ['Compétence'],
        level: ['Niveau'],
        rating: ['Note'],
        date: ['Jour'],
      },
      raters: { self: ['Moi'] },
      states: { 'no-evidence': ['Acquis'] },
      months: months.split('|'),
    };
    assert.deepEqual(read(text, { words, track: 'nursing' }).value[0]?.ratings, [
      { competency: 'triage', level: 'n1', value: 'no-evidence', rater: 'self', date: '2026-08-03' },
    ]);
  });

  it('does not choose between two things of one name', () => {
    const twins = valueOf(
      parseFramework({
        ...clinic,
        competencies: clinic.competencies.map((one) => ({ ...one, name: 'Same' })),
      }),
    );
    const text = `${heading}\np,nursing,same,n1,Meets,self,2026-03-31\np,nursing,records,n1,Meets,self,2026-03-31`;
    const result = readAssessments(text, twins);
    assert.ok(result.ok);
    assert.deepEqual(leftOut(result.report), [
      [2, 3, 'This could be more than one competency of this track: write its id.'],
    ]);
  });
});
