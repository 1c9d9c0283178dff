import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rowXml, workbookParts } from '../../../testing/workbook-file.js';
import { zipFile, type ZipFile } from '../../../testing/zip-file.js';
import { readXlsx, writeXlsx, type XlsxResult } from './index.js';

const runs = Number(process.env['RUNS'] ?? 500);

/** Workbooks in which there is something of everything, as their parts. */
const fixtures: Record<string, readonly ZipFile[]> = {
  'of shared texts': workbookParts({
    sheets: [
      {
        name: 'Plan',
        xml:
          '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2" s="1"><v>0.25</v></c></row><row r="3"><c r="B3" s="2"><v>45351</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>',
      },
      { name: 'Old', state: 'hidden', xml: `<sheetData>${rowXml(1, ['x'])}</sheetData>` },
    ],
    strings: '<si><t>Plan</t></si><si><r><t>a_x000D_</t></r><r><t>&#233;</t></r><rPh><t>b</t></rPh></si>',
    formats: ['0%', 'd/m/yyyy'],
  }),
  'of texts in cells': workbookParts({
    sheets: [
      {
        xml: `<sheetData>${rowXml(1, ['Competency', 'A1'])}${rowXml(2, ['Plan', '- a\n- b'])}<row><c t="b"><v>1</v></c><c t="e"><f>x</f><v>#REF!</v></c></row></sheetData>`,
      },
    ],
    is1904: true,
  }),
};

function check(result: XlsxResult): void {
  if (!result.ok) {
    assert.equal(result.issues.length, 1);
    return;
  }
  assert.ok(result.report.sheets.length >= result.value.length);
  for (const { rows, rowNumbers, columnNumbers } of result.value) {
    assert.equal(rows.length, rowNumbers.length);
    for (const row of rows) assert.equal(row.length, columnNumbers.length);
    assert.ok(rows.flat().every((text) => typeof text === 'string'));
  }
}

/** Reads it, and tells how many milliseconds that took. */
function timed(bytes: Uint8Array): number {
  const start = performance.now();
  check(readXlsx(bytes));
  return performance.now() - start;
}

const cut = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  put: fc.string({ unit: 'binary', maxLength: 6 }),
});
const markup = fc.constantFrom(
  '<',
  '>',
  '"',
  '&',
  '/',
  '</c>',
  '<c>',
  '1048576',
  '-1',
  'NaN',
  'XFD9',
  '__proto__',
  '<!--',
  '',
);
const splice = fc.tuple(cut, fc.option(markup)).map(([edit, put]) => ({ ...edit, put: put ?? edit.put }));

describe('500 random changes of a workbook', () => {
  for (const [name, parts] of Object.entries(fixtures)) {
    const whole = zipFile(parts);

    it(`${name} never make the reader throw or hang: its bytes`, () => {
      check(readXlsx(whole));
      const law = fc.property(
        fc.array(cut, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (edits, isLong) => {
          const bytes = edits.reduce((before, { at, length, put }) => {
            const start = at % before.length;
            // Most changes keep the length, so that the directory is still found.
            const added = isLong ? Buffer.from(put) : Buffer.from(put.slice(0, 1));
            const gone = isLong ? length : added.length;
            return Buffer.concat([before.subarray(0, start), added, before.subarray(start + gone)]);
          }, Buffer.from(whole));
          assert.ok(timed(bytes) < 2000);
        },
      );
      fc.assert(law, { numRuns: runs });
    });

    it(`${name} never make the reader throw or hang: its parts, packed as they should be`, () => {
      const law = fc.property(fc.nat(), fc.array(splice, { minLength: 1, maxLength: 3 }), (which, edits) => {
        const changed = parts.map((part, index) => {
          if (index !== which % parts.length) return part;
          const data = edits.reduce((before, { at, length, put }) => {
            const start = at % (before.length + 1);
            return before.slice(0, start) + put + before.slice(start + length);
          }, String(part.data));
          return { ...part, data };
        });
        assert.ok(timed(zipFile(changed)) < 2000);
      });
      fc.assert(law, { numRuns: runs });
    });
  }

  it('never make the reader throw or hang: those that we write', () => {
    const whole = writeXlsx([
      {
        name: 'Plan',
        rows: [
          ['Competency', 'A1'],
          ['Plan', '=1'],
        ],
      },
    ]);
    const law = fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = Uint8Array.from(whole);
      bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ by;
      assert.ok(timed(bytes) < 2000);
    });
    fc.assert(law, { numRuns: runs });
  });
});

describe('random bytes', () => {
  it('are refused', () => {
    const law = fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isZip) => {
      const start = isZip ? [0x50, 0x4b, 0x03, 0x04] : [];
      assert.ok(!readXlsx(Uint8Array.of(...start, ...bytes)).ok);
    });
    fc.assert(law, { numRuns: runs });
  });
});
