import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowXml, sheetFile } from '../../../testing/workbook-file.js';
import { writePlace } from './cell-reference.js';
import { readXlsx } from './index.js';

const sheet = rowXml(1, ['Plan', 'x']);

/** Rows from the second on, whose cells have a style and nothing else, as spreadsheet programs write them. */
const styledRows = (rows: number, columns: number): string =>
  Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const place = writePlace({ row: row + 2, column: column + 1 });
      return `<c r="${place}" s="${column % 7}"/>`;
    });
    return `<row r="${row + 2}">${cells.join('')}</row>`;
  }).join('');

describe('what is large, and no fault', () => {
  const large: Record<string, () => Uint8Array> = {
    '10,000 columns': () => sheetFile(`<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`),
    '1,000 rows of 20 columns': () => sheetFile(`<row>${'<c><v>1</v></c>'.repeat(20)}</row>`.repeat(1000)),
    'a thousand empty rows of styled cells': () => sheetFile(`${sheet}${styledRows(1000, 300)}`),
    'all columns hidden many times': () =>
      sheetFile('', {
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            data: `<worksheet>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}<sheetData>${sheet}</sheetData></worksheet>`,
          },
        ],
      }),
  };
  for (const [name, bytes] of Object.entries(large)) {
    it(`is read at once: ${name}`, () => {
      const file = bytes();
      const start = performance.now();
      assert.ok(readXlsx(file).ok);
      assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
    });
  }

  it('is read up to the limit, and refused with one cell more', () => {
    const file = sheetFile(rowXml(1, ['a', '', 'b']));
    assert.ok(readXlsx(file, { maxCells: 3, maxLength: 2 }).ok);
    assert.ok(!readXlsx(file, { maxCells: 2 }).ok);
    assert.ok(!readXlsx(file, { maxLength: 1 }).ok);
  });

  it('is refused where tags are without end', () => {
    const result = readXlsx(sheetFile(`${styledRows(1000, 300)}${'<x/>'.repeat(3_000_000)}`));
    assert.ok(!result.ok);
    assert.equal(result.issues[0]?.code, 'too-large');
  });
});
