import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readXlsx, writeXlsx, type Sheet, type SheetTable } from './index.js';

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const result = readXlsx(bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const sheetOf = (table: Omit<SheetTable, 'name'>): string =>
  partsOf(writeXlsx([{ name: 'Plan', ...table }]))['xl/worksheets/sheet1.xml'] ?? '';

/** What a table is after it has been written and read. */
function settled(rows: SheetTable['rows']): string[][] {
  const height = rows.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== '') + 1), 0);
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').replace(/\r\n?/g, '\n')));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    '@SUM(A1)',
    '-1',
    '007',
    '1e5',
    '_x000D_',
    '\r\n',
    '<b>&amp;',
    '😀',
    '能力',
    'كفاءة',
    '__proto__',
  ),
);
const anyTable: fc.Arbitrary<SheetTable> = fc.record({
  name: fc.oneof(anyText, fc.constantFrom('History', 'a/b', "'a'", 'x'.repeat(40))),
  rows: fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 5 }),
  headerRows: fc.nat({ max: 3 }),
  headerColumns: fc.nat({ max: 3 }),
});
const anyTables = fc.array(anyTable, { minLength: 1, maxLength: 4 });

describe('a workbook that is written', () => {
  it('reads back with the same texts', () => {
    const law = fc.property(anyTables, (tables) => {
      assert.deepEqual(
        sheetsOf(writeXlsx(tables)).map(({ rows }) => rows),
        tables.map(({ rows }) => settled(rows)),
      );
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('is the same, byte for byte, each time', () => {
    fc.assert(fc.property(anyTables, (tables) => assert.deepEqual(writeXlsx(tables), writeXlsx(tables))));
    const [day = 0, month = 0] = [
      writeXlsx([{ name: '', rows: [] }])[12],
      writeXlsx([{ name: '', rows: [] }])[13],
    ];
    assert.deepEqual([day, month], [0x21, 0], 'the first day that a zip can have');
  });

  it('has names that every program takes, and no two alike', () => {
    const law = fc.property(anyTables, (tables) => {
      const names = sheetsOf(writeXlsx(tables)).map(({ name }) => name);
      for (const name of names) assert.match(name, /^(?!'|history$)[^\\/?*[\]:\p{Cc}\p{Cs}]{1,31}(?<!')$/iu);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    });
    fc.assert(law, { numRuns: 300 });
    const wanted = [
      'Design',
      'DESIGN',
      'a/b: [c]',
      "'",
      'History',
      '',
      'x'.repeat(40),
      'x'.repeat(41),
      `${'x'.repeat(30)}😀`,
    ];
    assert.deepEqual(
      sheetsOf(writeXlsx(wanted.map((name) => ({ name, rows: [] })))).map(({ name }) => name),
      [
        'Design',
        'DESIGN 2',
        'a b c',
        'Sheet',
        'History 2',
        'Sheet 2',
        'x'.repeat(31),
        `${'x'.repeat(29)} 2`,
        'x'.repeat(30),
      ],
    );
  });

  it('holds nothing but texts: no formulas, no numbers', () => {
    const xml = sheetOf({ rows: [['=HYPERLINK("http://a")', '12', '<f>1</f>']] });
    assert.ok(!/<(?:f|v)[ >]/.test(xml));
    assert.equal(xml.match(/ t="inlineStr"/g)?.length, 3);
    const styles = partsOf(writeXlsx([{ name: 'Plan', rows: [] }]))['xl/styles.xml'] ?? '';
    assert.equal(
      styles.match(/<xf numFmtId="49"[^>]*><alignment vertical="top" wrapText="1"\/>/g)?.length,
      3,
    );
  });

  it('keeps its headings in sight and bold', () => {
    const rows = [
      ['', 'A1'],
      ['Plan', 'x'],
    ];
    const xml = sheetOf({ rows });
    assert.match(
      xml,
      /<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"\/>/,
    );
    assert.deepEqual(
      Array.from(xml.matchAll(/<c r="(\w+)" s="(\d)"/g), ([, place, style]) => `${place} ${style}`),
      ['A1 2', 'B1 2', 'A2 3', 'B2 1'],
    );
    assert.match(
      sheetOf({ rows, headerRows: 0, headerColumns: 2 }),
      /<pane xSplit="2" topLeftCell="C1" activePane="topRight"/,
    );
    assert.match(
      sheetOf({ rows, headerRows: 2, headerColumns: 0 }),
      /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft"/,
    );
    assert.ok(!sheetOf({ rows, headerRows: 0, headerColumns: 0 }).includes('<pane'));
  });

  it('has columns as wide as their longest line, within reason', () => {
    const xml = sheetOf({
      rows: [['a', 'b'.repeat(20), 'two\nlines of text', '能'.repeat(10), 'c'.repeat(500)]],
    });
    const widths = Array.from(xml.matchAll(/ width="(\d+)"/g), ([, width]) => Number(width));
    assert.deepEqual(widths, [10, 22, 15, 22, 38]);
  });

  it('has rows as high as their lines, wrapped, up to the highest that there is', () => {
    const xml = sheetOf({ rows: [['a'], ['one\ntwo', 'x'], ['w'.repeat(73)], ['', 'l\n'.repeat(99)], []] });
    const heights = Array.from(xml.matchAll(/<row r="\d+" ht="(\d+)"/g), ([, height]) => Number(height));
    assert.deepEqual(heights, [15, 30, 45, 409, 15]);
  });

  it('starts on the right where its language does', () => {
    const sheet = sheetOf({ rows: [['a'], ['b', 'c']], rightToLeft: true });
    assert.match(sheet, /<sheetView rightToLeft="1" /);
    assert.deepEqual(
      Array.from(sheet.matchAll(/ s="(\d)"/g), ([, style]) => style),
      ['5', '6', '4'],
    );
    const styles = partsOf(writeXlsx([{ name: 'Plan', rows: [] }]))['xl/styles.xml'] ?? '';
    assert.equal(styles.split(' readingOrder="2"').length, 4);
    assert.ok(!sheetOf({ rows: [] }).includes('rightToLeft'));
  });

  it('prints its headings on each page, under any name', () => {
    const tables = [
      { name: "Don't & <do>", rows: [], headerRows: 2 },
      { name: 'Plain', rows: [], headerRows: 0 },
    ];
    const workbook = partsOf(writeXlsx(tables))['xl/workbook.xml'] ?? '';
    assert.deepEqual(workbook.match(/<definedName .*?<\/definedName>/g), [
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">' +
        "'Don''t &amp; &lt;do&gt;'!$1:$2</definedName>",
    ]);
    assert.ok(!partsOf(writeXlsx(tables.slice(1)))['xl/workbook.xml']?.includes('definedName'));
  });

  it('is refused where no program could open it', () => {
    const write = (rows: SheetTable['rows']) => () => writeXlsx([{ name: 'Plan', rows }]);
    assert.throws(() => writeXlsx([]), RangeError);
    assert.throws(write([['x'.repeat(32_768)]]), /A1 .* 32767/);
    assert.throws(write([new Array<string>(16_385).fill('')]), RangeError);
    assert.throws(write(new Array<string[]>(1_048_577).fill([])), RangeError);
    assert.throws(() => sheetOf({ rows: [], headerRows: -1 }), RangeError);
    assert.throws(() => sheetOf({ rows: [], headerColumns: 0.5 }), RangeError);
    assert.doesNotThrow(write([['x'.repeat(32_767)]]));
  });
});
