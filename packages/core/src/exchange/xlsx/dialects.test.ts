import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowXml, sheetFile, workbookFile } from '../../../testing/workbook-file.js';
import { readXlsx } from './index.js';

const read = (bytes: Uint8Array): unknown => {
  const result = readXlsx(bytes);
  return result.ok ? result.value.map(({ name, rows }) => [name, rows]) : result.issues;
};
const relations = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

describe('a workbook', () => {
  it('can have a prefix before every name, and be of the strict standard', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = sheetFile('', {
      parts: [
        {
          name: 'xl/workbook.xml',
          data:
            `\uFEFF<?xml version='1.0'?><!-- made by hand --><x:workbook xmlns:x='${strict}/spreadsheetml/main'>` +
            `<x:sheets><x:sheet name='One &amp; two' d:id = 'rId1' xmlns:d='${strict}/officeDocument/relationships' />` +
            '</x:sheets ></x:workbook>\n',
        },
        {
          name: 'xl/worksheets/sheet1.xml',
          data:
            '<x:worksheet xmlns:x="a" xmlns:y="b"><x:sheetData><x:row\n\tr="1"><x:c r="A1"><x:v>1</x:v></x:c>' +
            '<y:c r="B1"><x:v>2</x:v></y:c></x:row></x:sheetData></x:worksheet>',
        },
      ],
    });
    assert.deepEqual(read(bytes), [['One & two', [['1']]]]);
  });

  it('can name its parts in another case, from the root, and with folders that lead nowhere', () => {
    const bytes = workbookFile({
      sheets: [],
      parts: [
        {
          name: '_rels/.rels',
          data: relations('<Relationship Id="a" Type="t/officeDocument" Target="/XL/book.xml"/>'),
        },
        {
          name: 'xl\\Book.xml',
          data: '<workbook><sheets><sheet name="S" id="1"/><sheet name="Chart" id="2"/></sheets></workbook>',
        },
        {
          name: 'xl/_rels/book.xml.rels',
          data: relations(
            '<Relationship Id="1" Type="t/worksheet" Target="../xl/./a/../Data.xml"/>' +
              '<Relationship Id="2" Type="t/chartsheet" Target="chart.xml"/>',
          ),
        },
        {
          name: 'xl/data.xml',
          data: '<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>',
        },
      ],
    });
    assert.deepEqual(read(bytes), [['S', [['5']]]]);
    assert.deepEqual(
      readXlsx(bytes).report.sheets.map(({ outcome }) => outcome),
      ['read', 'no-cells'],
    );
  });

  it('can be stored without being packed, and lie within a larger buffer', () => {
    const data = '<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>';
    const bytes = sheetFile('', {
      parts: [{ name: 'xl/worksheets/sheet1.xml', data, claims: { method: 0 } }],
    });
    const larger = new Uint8Array(bytes.length + 20).fill(0x50);
    larger.set(bytes, 7);
    assert.deepEqual(read(larger.subarray(7, 7 + bytes.length)), [['Sheet1', [['5']]]]);
  });

  it('can have empty sheets, and names that objects have', () => {
    const bytes = workbookFile({
      sheets: [
        { name: '__proto__', xml: '<sheetData/>' },
        { name: 'constructor', xml: `<sheetData>${rowXml(1, ['__proto__', 'toString'])}</sheetData>` },
      ],
    });
    assert.deepEqual(read(bytes), [
      ['__proto__', []],
      ['constructor', [['__proto__', 'toString']]],
    ]);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
