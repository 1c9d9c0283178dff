import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { workbookFile } from '../../../testing/workbook-file.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readXlsx, writeXlsx, type Sheet } from '../xlsx/index.js';
import { readAssessments, readRoster, type SourceTable } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const clinic = valueOf(parseFramework(fixture('clinic.json')));

function firstSheet(bytes: Uint8Array): Sheet {
  const result = readXlsx(bytes);
  assert.ok(result.ok && result.value[0], JSON.stringify(result));
  return result.value[0];
}

const cells = (row: number, texts: readonly (string | number)[], style = 0): string =>
  texts
    .map((text, column) => {
      const place = `r="${String.fromCharCode(65 + column)}${row}"`;
      return typeof text === 'number'
        ? `<c ${place} s="${style}"><v>${text}</v></c>`
        : `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
    })
    .join('');

const headings = ['Person', 'Track', 'Competency', 'Level', 'Rating', 'Rater', 'Date', 'Shoe size'];
const rated = (person: string, date: string | number, level = 'N1'): (string | number)[] => [
  ...[person, 'Nursing', 'Triage', level, 'Meets', 'self'],
  date,
];
/** A round of ratings with real days in it, a row that is hidden, and a column that nobody knows. */
const round = workbookFile({
  formats: ['m/d/yyyy', 'd. mmmm yyyy hh:mm'],
  sheets: [
    {
      name: 'Spring',
      xml: `<sheetData>
        <row r="2">${cells(2, ['Ratings of spring'])}</row>
        <row r="4">${cells(4, headings)}</row>
        <row r="5">${cells(5, [...rated('p1', 46112), '38'], 1)}</row>
        <row r="6" hidden="1">${cells(6, rated('p9', 46112), 1)}</row>
        <row r="7">${cells(7, rated('p2', 46112.4), 2)}</row>
        <row r="8">${cells(8, rated('p3', '31 March 2026'))}</row>
        <row r="9">${cells(9, rated('p4', 46112, 'N9'), 1)}</row>
      </sheetData>`,
    },
  ],
});

describe('people in a sheet of a workbook', () => {
  it('are read with its days, whatever way it shows them', () => {
    const result = readAssessments(firstSheet(round), clinic);
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(
      result.value.map(({ person, ratings }) => [person?.id, ratings[0]?.date]),
      [
        ['p1', '2026-03-31'],
        ['p2', '2026-03-31'],
        ['p3', '2026-03-31'],
      ],
    );
    assert.equal(result.report.delimiter, undefined);
  });

  it('are left out with the row and the column that the sheet has for them', () => {
    const { notes } = readAssessments(firstSheet(round), clinic).report;
    assert.deepEqual(
      notes.flatMap(({ kind, message: _, code: __, ...place }) => (kind === 'left-out' ? [place] : [])),
      [
        { sheet: 'Spring', row: 2 },
        { sheet: 'Spring', column: 8 },
        { sheet: 'Spring', row: 9, column: 4 },
      ],
    );
    const cut = notes.filter(({ kind, row }) => kind === 'guessed' && row === 7);
    assert.deepEqual(
      cut.map(({ column }) => column),
      [7],
    );
  });

  for (const [name, delimiter] of [
    ['assessments.csv', ','],
    ['roster.csv', ';'],
  ] as const) {
    it(`are the same as in a text: ${name}`, () => {
      const text = fixture(name);
      const rows = text.split('\n').map((line) => line.replaceAll('"', '').split(delimiter));
      const plain = rows.map((row) => row.join('\t')).join('\n');
      const sheet = firstSheet(writeXlsx([{ name: 'People', rows }]));
      for (const read of [readAssessments, readRoster]) {
        const [one, other] = [read(plain, clinic), read(sheet, clinic)];
        assert.deepEqual(other.ok && other.value, one.ok && one.value);
        assert.deepEqual([other.report.rows, other.report.leftOut], [one.report.rows, one.report.leftOut]);
      }
    });
  }

  it('are refused with a reason where there are none, or too many', () => {
    const codeOf = (table: SourceTable): string | undefined => {
      const result = readRoster(table, clinic);
      return result.ok ? undefined : result.issues[0]?.code;
    };
    assert.equal(codeOf({ rows: [] }), 'no-headings');
    assert.equal(codeOf({ rows: [['Shoe size'], ['38']] }), 'no-headings');
    assert.equal(codeOf({ rows: [['Name', 'Track'], []] }), undefined);
    assert.equal(codeOf({ rows: Array.from({ length: 100_001 }, () => ['Name', 'Track']) }), 'too-large');
  });
});
