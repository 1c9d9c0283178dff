import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { rowXml, sheetFile, workbookFile, workbookParts } from '../../../testing/workbook-file.js';
import { zipFile, type ZipFile } from '../../../testing/zip-file.js';
import { readXlsx, type ReadXlsxOptions } from './index.js';

const sheet = rowXml(1, ['Plan', 'x']);
const plain = (): Uint8Array => sheetFile(sheet);
const worksheet = (data: string | Uint8Array, more: Partial<ZipFile> = {}): Uint8Array =>
  sheetFile('', { parts: [{ name: 'xl/worksheets/sheet1.xml', data, ...more }] });
const withPart = (name: string, data = ''): Uint8Array => sheetFile(sheet, { parts: [{ name, data }] });
const claiming = (claims: ZipFile['claims']): Uint8Array =>
  sheetFile(sheet, { parts: [{ name: 'xl/media/a.png', data: 'picture', claims: claims ?? {} }] });
const types = (kind: string): Uint8Array =>
  withPart(
    '[Content_Types].xml',
    `<Types><Override PartName="/a" ContentType="application/vnd.${kind}"/></Types>`,
  );
const cell = (place: string): string =>
  `<row r="${place.replace(/\D/g, '')}"><c r="${place}"><v>1</v></c></row>`;
const text = (value: string): string => new TextDecoder('latin1').decode(Buffer.from(value));
const inflatingTo = (megabytes: number): Uint8Array =>
  worksheet(`<worksheet><sheetData>${'<row></row>'.repeat((megabytes * 1e6) / 11)}</sheetData></worksheet>`);
const random = (length: number): string =>
  Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 999_983).toString(36)).join('');

interface Case {
  readonly bytes: () => Uint8Array;
  readonly code: string;
  readonly options?: ReadXlsxOptions;
}

const cases: Record<string, Case> = {
  'an empty file': { bytes: () => new Uint8Array(), code: 'empty' },
  text: { bytes: () => Buffer.from('Competency,A1\nPlan,x'), code: 'not-xlsx' },
  'an old or protected workbook': {
    bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)),
    code: 'encrypted',
  },
  'an encrypted entry': { bytes: () => claiming({ flags: 0x801 }), code: 'encrypted' },
  'an OpenDocument': {
    bytes: () => zipFile([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    code: 'not-xlsx',
  },
  'a text document': {
    bytes: () => types('openxmlformats-officedocument.wordprocessingml.document'),
    code: 'not-xlsx',
  },
  'a binary workbook': { bytes: () => types('ms-excel.sheet.binary.macroEnabled.main'), code: 'not-xlsx' },
  'a workbook with macros': { bytes: () => types('ms-excel.sheet.macroEnabled.main+xml'), code: 'macros' },
  'macros that hide': { bytes: () => withPart('xl/vbaProject.bin'), code: 'macros' },
  'a file that is cut off': { bytes: () => plain().subarray(0, -1), code: 'malformed' },
  'a zip and nothing else': {
    bytes: () => Uint8Array.from(Buffer.from('PK\u0003\u0004')),
    code: 'malformed',
  },
  zip64: { bytes: () => zipFile([{ name: 'a', data: '' }], { offset: 0xffffffff }), code: 'zip64' },
  'sizes of zip64': { bytes: () => claiming({ packed: 0xffffffff }), code: 'zip64' },
  'more entries than there are': {
    bytes: () => zipFile(workbookParts({ sheets: [] }), { count: 999 }),
    code: 'malformed',
  },
  'too many entries': {
    bytes: () => zipFile(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, data: '' }))),
    code: 'too-large',
  },
  'two entries of one name': {
    bytes: () =>
      zipFile([
        { name: 'A', data: '' },
        { name: 'a', data: '' },
      ]),
    code: 'malformed',
  },
  'an entry outside of the file': { bytes: () => claiming({ offset: 0x7fffffff }), code: 'malformed' },
  'an entry that ends outside of the file': {
    bytes: () => claiming({ packed: 0x7fffffff }),
    code: 'malformed',
  },
  'entries that overlap': { bytes: () => claiming({ offset: 0 }), code: 'malformed' },
  'an entry packed in another way': {
    bytes: () => worksheet('', { claims: { method: 14 } }),
    code: 'malformed',
  },
  'a size that is not so': {
    bytes: () => worksheet('<worksheet/>', { claims: { size: 5 } }),
    code: 'malformed',
  },
  'a size that is enormous': {
    bytes: () => worksheet('<worksheet/>', { claims: { size: 0xfffffffe } }),
    code: 'malformed',
  },
  'a checksum that is not so': {
    bytes: () => worksheet('<worksheet/>', { claims: { checksum: 5 } }),
    code: 'malformed',
  },
  'packed data that is damaged': {
    bytes: () => worksheet(Uint8Array.of(0xff, 0xff), { isPacked: true }),
    code: 'malformed',
  },
  'a small file that inflates to 16 MB': { bytes: () => inflatingTo(16), code: 'too-large' },
  'a part that inflates to 33 MB': {
    bytes: () => worksheet(`<worksheet>${random(200_000)}${' '.repeat(33_000_000)}</worksheet>`),
    code: 'too-large',
  },
  'parts that inflate to more than 40 MB': {
    bytes: () => {
      const data = `<a>${random(40_000)}${' '.repeat(15_000_000)}</a>`;
      const names = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'];
      return sheetFile('', { parts: names.map((name) => ({ name, data })) });
    },
    code: 'too-large',
  },
  'a stored part beyond the limit': {
    bytes: () => worksheet(new Uint8Array(32_000_001), { claims: { method: 0 } }),
    code: 'too-large',
  },
  'a part of nothing but blocks': {
    bytes: () => {
      const empty = deflateRawSync(Buffer.alloc(0), { level: 0 });
      return worksheet(
        Uint8Array.from({ length: 1_000_000 }, (_, index) => [0, ...empty.subarray(1)][index % 5] as number),
        {
          isPacked: true,
        },
      );
    },
    code: 'too-large',
  },
  'a file larger than 50 MB': {
    bytes: () => {
      const bytes = new Uint8Array(50_000_001);
      bytes.set(plain());
      return bytes;
    },
    code: 'too-large',
  },
  'a cell at the far end': { bytes: () => sheetFile(cell('XFD1048576')), code: 'too-large' },
  'a cell in the last row': { bytes: () => sheetFile(cell('A1') + cell('A1048576')), code: 'too-large' },
  'a row of too many empty cells': {
    bytes: () => sheetFile(`<row>${'<c/>'.repeat(16_385)}</row>`),
    code: 'malformed',
  },
  'a cell beyond the last column': { bytes: () => sheetFile(cell('XFE1')), code: 'malformed' },
  'a cell beyond the last row': { bytes: () => sheetFile(cell('A1048577')), code: 'malformed' },
  'a cell without a row': { bytes: () => sheetFile('<c r="A1"><v>1</v></c>'), code: 'malformed' },
  'a cell that is there twice': { bytes: () => sheetFile(cell('A1') + cell('A1')), code: 'malformed' },
  'a shared text that is not there': {
    bytes: () => sheetFile('<row><c t="s"><v>-1</v></c></row>'),
    code: 'malformed',
  },
  'more cells than asked for': {
    bytes: () => sheetFile(cell('C3')),
    options: { maxCells: 8 },
    code: 'too-large',
  },
  'more texts than asked for': { bytes: plain, options: { maxCells: 1 }, code: 'too-large' },
  'more characters than asked for': { bytes: plain, options: { maxLength: 4 }, code: 'too-large' },
  'one text a million times': {
    bytes: () =>
      sheetFile(`<row>${'<c t="s"><v>0</v></c>'.repeat(500)}</row>`, {
        strings: `<si><t>${'x'.repeat(90_000)}</t></si>`,
      }),
    code: 'too-large',
  },
  'a text of 100,001 characters': {
    bytes: () => sheetFile(rowXml(1, ['x'.repeat(100_001)])),
    code: 'too-large',
  },
  'too many number formats': {
    bytes: () => sheetFile(sheet, { formats: Array.from({ length: 5001 }, (_, index) => `0"${index}"`) }),
    code: 'too-large',
  },
  'a number of 100,001 digits': {
    bytes: () => sheetFile(`<row><c><v>${'1'.repeat(100_001)}</v></c></row>`),
    code: 'too-large',
  },
  'shared texts of more than 16,000,000 characters': {
    bytes: () =>
      sheetFile(sheet, { strings: `<si><t>${random(30_000).slice(0, 90_000)}</t></si>`.repeat(180) }),
    code: 'too-large',
  },
  'too many merged cells': {
    bytes: () => sheetFile(`${sheet}${random(60_000)}${'<mergeCell ref="A1"/>'.repeat(100_001)}`),
    code: 'too-large',
  },
  'merged cells that overlap': {
    bytes: () =>
      worksheet(
        `<worksheet><sheetData>${sheet}</sheetData>${'<mergeCell ref="A1:XFD9"/>'.repeat(30_000)}</worksheet>`,
      ),
    code: 'malformed',
  },
  'elements in elements': { bytes: () => worksheet('<a>'.repeat(100_000)), code: 'malformed' },
  'an entity that grows': {
    bytes: () => worksheet(`<!DOCTYPE a [<!ENTITY b "${'x'.repeat(999)}">]><a>${'&b;'.repeat(999)}</a>`),
    code: 'malformed',
  },
  'a sheet that is not there': {
    bytes: () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="no.xml"/></Relationships>',
      ),
    code: 'malformed',
  },
  'no sheets': { bytes: () => workbookFile({ sheets: [] }), code: 'no-sheets' },
  'no workbook': {
    bytes: () => zipFile(workbookParts({ sheets: [] }).filter(({ name }) => name !== 'xl/workbook.xml')),
    code: 'no-sheets',
  },
  'too many sheets': {
    bytes: () => workbookFile({ sheets: Array.from({ length: 1001 }, () => ({ xml: '' })) }),
    code: 'too-large',
  },
  'a page': {
    bytes: () => Buffer.from(text('<html><table><tr><td>x</td></tr></table></html>')),
    code: 'not-xlsx',
  },
};

describe('what is refused', () => {
  for (const [name, { bytes, code, options }] of Object.entries(cases)) {
    it(`at once, with a reason: ${name}`, () => {
      const file = bytes();
      const start = performance.now();
      const result = readXlsx(file, options);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(!result.ok, 'it was read');
      assert.deepEqual(
        result.issues.map((issue) => [issue.path, issue.code]),
        [[[], code]],
      );
      assert.match(result.issues[0]?.message ?? '', /^[A-Z].+\. .+\.$/s);
      assert.deepEqual(result.report, { sheets: [] });
      assert.ok(seconds < 3, `${seconds} s`);
    });
  }
});
