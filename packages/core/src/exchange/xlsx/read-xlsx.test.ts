import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowXml, sheetFile, workbookFile, type WorkbookSource } from '../../../testing/workbook-file.js';
import { readXlsx, type ReadXlsxOptions, type Sheet, type XlsxReport } from './index.js';

type Read = { readonly value: readonly Sheet[]; readonly report: XlsxReport };

function read(bytes: Uint8Array, options?: ReadXlsxOptions): Read {
  const result = readXlsx(bytes, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}
const rowsOf = (bytes: Uint8Array): unknown => read(bytes).value[0]?.rows;
const cells = (xml: string, source?: Partial<WorkbookSource>): unknown =>
  rowsOf(sheetFile(`<row r="1">${xml}</row>`, source));
const grid = (xml: string, around = '', options?: ReadXlsxOptions): Read =>
  read(workbookFile({ sheets: [{ xml: `<cols/><sheetData>${xml}</sheetData>${around}` }] }), options);

describe('the cells of a workbook', () => {
  it('are shared texts, with their runs joined and without how they are pronounced', () => {
    const strings =
      '<si><t>Plan</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Plan </t></r><r><t>ahead</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si><si/>';
    const xml =
      '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"/>';
    assert.deepEqual(cells(`${xml}<c t="s"><v>0</v></c>`, { strings }), [
      ['Plan ahead', 'Plan', '課', '', '', 'Plan'],
    ]);
  });

  it('are texts within them, with blanks, references, escapes and line breaks', () => {
    const texts = [
      ' a  ',
      '&lt;b&gt; &amp;amp; &#x1F600;&#233;',
      'x_x000D_\ny_x005F_x000D_',
      '<![CDATA[<i>&amp;]]>',
    ];
    const xml = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    assert.deepEqual(cells(xml), [[' a  ', '<b> &amp; 😀é', 'x\ny_x000D_', '<i>&amp;']]);
  });

  it('are truth values, errors, and what formulas came to', () => {
    const xml =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="str"><f>""</f><v></v></c><c><v>x</v></c>';
    const { value, report } = grid(`<row>${xml}</row>`);
    assert.deepEqual(value[0]?.rows, [['TRUE', 'FALSE', '#DIV/0!', 'ab', '2', '', '', 'x']]);
    assert.equal(report.sheets[0]?.uncalculated, 1);
  });

  it('are numbers as their style shows them, and days as ISO 8601 has them', () => {
    const formats = ['0%', '"Level "0', 'd/m/yyyy', '@'];
    const numbers = [
      '<c s="0"><v>0.30000000000000004</v></c>',
      '<c s="1"><v>0.25</v></c>',
      '<c s="2"><v>3</v></c>',
    ];
    const days = [
      '<c s="3"><v>45351</v></c>',
      '<c t="d"><v>2024-02-29T00:00:00</v></c>',
      '<c t="d"><v>2024-02-29T09:30</v></c>',
    ];
    const xml = [...numbers, ...days, '<c s="4"><v>007</v></c>', '<c s="99"><v>1E3</v></c>'].join('');
    const expected = ['0.3', '25%', 'Level 3', '2024-02-29', '2024-02-29', '2024-02-29 09:30', '7', '1000'];
    assert.deepEqual(cells(xml, { formats }), [expected]);
    assert.deepEqual(cells('<c s="3"><v>43889</v></c>', { formats, is1904: true }), [['2024-02-29']]);
  });

  it('stand where they say, or else after the one before', () => {
    const xml =
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="F2"/><c><v>3</v></c></row><row><c/><c><v>4</v></c></row>';
    assert.deepEqual(grid(xml).value[0]?.rows, [
      ['', '', '', '', '', '', ''],
      ['', '1', '2', '', '', '', '3'],
      ['', '4', '', '', '', '', ''],
    ]);
  });
});

describe('merged cells', () => {
  it('are repeated in each row, leave other columns empty, and count those beneath', () => {
    const xml =
      rowXml(1, ['Theme', 'A1', 'x']) + rowXml(2, ['under', 'a']) + rowXml(3, [undefined, 'b', 'c']);
    const around =
      '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/><mergeCell ref="E9:F9"/></mergeCells>';
    const { value, report } = grid(xml, around);
    assert.deepEqual(value[0]?.rows, [
      ['Theme', 'A1', ''],
      ['Theme', 'a', ''],
      ['Theme', 'b', 'c'],
    ]);
    assert.deepEqual([value[0]?.merged, report.sheets[0]?.cells, report.sheets[0]?.covered], [2, 5, 2]);
  });

  it('are seen where they reach out of hidden rows and columns', () => {
    const xml = rowXml(1, ['Title', undefined, 'x'], ' hidden="1"') + rowXml(2, [undefined, undefined, 'y']);
    const bytes = workbookFile({
      sheets: [
        {
          xml:
            `<cols><col min="1" max="1" hidden="true"/></cols><sheetData>${xml}</sheetData>` +
            '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
    });
    const { value, report } = read(bytes);
    assert.deepEqual(value[0]?.rows, [['Title', 'y']]);
    assert.deepEqual([report.sheets[0]?.cells, report.sheets[0]?.hidden], [2, 1]);
  });
});

describe('what is hidden', () => {
  const source: WorkbookSource = {
    sheets: [
      {
        name: 'Seen',
        xml:
          '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>' +
          `${rowXml(1, ['a', 'b', undefined, 'd'])}${rowXml(2, ['e', 'f'], ' hidden="1"')}${rowXml(3, ['g'])}</sheetData>` +
          '<drawing/><legacyDrawing/>',
      },
      { name: 'Old', state: 'hidden', xml: `<sheetData>${rowXml(1, ['x', 'y'])}</sheetData>` },
      { name: 'Secret', state: 'veryHidden', xml: `<sheetData>${rowXml(1, ['z'])}</sheetData>` },
    ],
  };

  it('is left out, and counted in the report', () => {
    const { value, report } = read(workbookFile(source));
    assert.deepEqual(
      value.map(({ rows, rowNumbers, columnNumbers }) => [rows, rowNumbers, columnNumbers]),
      [
        [
          [
            ['a', 'd'],
            ['g', ''],
          ],
          [1, 3],
          [1, 4],
        ],
      ],
    );
    assert.deepEqual([value[0]?.hiddenRows, value[0]?.hiddenColumns], [[2], [2, 3]]);
    const none = { cells: 0, covered: 0, uncalculated: 0, hasComments: false, hasDrawings: false };
    assert.deepEqual(report.sheets, [
      { ...none, name: 'Seen', outcome: 'read', cells: 3, hidden: 3, hasComments: true, hasDrawings: true },
      { ...none, name: 'Old', outcome: 'hidden', hidden: 2 },
      { ...none, name: 'Secret', outcome: 'hidden', hidden: 1 },
    ]);
  });

  it('is read where it is asked for', () => {
    const { value, report } = read(workbookFile(source), { hidden: true });
    assert.deepEqual(
      value.map(({ name, isHidden, rows }) => [name, isHidden, rows]),
      [
        [
          'Seen',
          false,
          [
            ['a', 'b', '', 'd'],
            ['e', 'f', '', ''],
            ['g', '', '', ''],
          ],
        ],
        ['Old', true, [['x', 'y']]],
        ['Secret', true, [['z']]],
      ],
    );
    assert.deepEqual(value[0]?.hiddenRows, [2]);
    assert.deepEqual(
      report.sheets.map(({ cells, hidden }) => [cells, hidden]),
      [
        [6, 0],
        [2, 0],
        [1, 0],
      ],
    );
  });
});
