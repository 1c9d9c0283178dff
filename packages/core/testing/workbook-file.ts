import { zipFile, type ZipFile } from './zip-file.js';

/** A sheet of a workbook for a test, as its XML. */
interface SheetSource {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What the part holds: `<sheetData>` and its neighbours. */
  readonly xml: string;
}

/** A workbook for a test. */
export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** The items of the shared strings: `<si>`. */
  readonly strings?: string;
  /** The codes of number formats: a cell whose style is 1 has the first. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** Parts to add, or to put in place of those of the same name. */
  readonly parts?: readonly ZipFile[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** The parts of a workbook, before they are packed. */
export function workbookParts({
  sheets,
  strings,
  formats = [],
  is1904,
  parts = [],
}: WorkbookSource): ZipFile[] {
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${escape(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${sheets
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings ?? ''}</sst>`,
  };
  sheets.forEach(({ xml }, index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  const names = new Set(parts.map(({ name }) => name));
  const own = Object.entries(texts).map(([name, data]): ZipFile => ({ name, data }));
  return [...own.filter(({ name }) => !names.has(name)), ...parts];
}

/** The bytes of a workbook. */
export const workbookFile = (source: WorkbookSource): Uint8Array => zipFile(workbookParts(source));

/** The XML of one row, by the texts of its cells; undefined leaves one out. */
export const rowXml = (number: number, texts: readonly (string | undefined)[], attributes = ''): string =>
  `<row r="${number}"${attributes}>${texts
    .map((text, index) =>
      text === undefined
        ? ''
        : `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
    )
    .join('')}</row>`;

/** A workbook of one sheet with these cells' XML in rows. */
export const sheetFile = (xml: string, source: Partial<WorkbookSource> = {}): Uint8Array =>
  workbookFile({ ...source, sheets: [{ xml: `<sheetData>${xml}</sheetData>` }] });
