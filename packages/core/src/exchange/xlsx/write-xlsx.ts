import { strToU8, zipSync } from 'fflate';
import { sheetNames } from './sheet-names.js';
import { sheetXml, type SheetTable } from './sheet-xml.js';
import { declaration, namespace, stylesXml } from './styles-xml.js';
import { encodeXml } from './xml-text.js';

const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes an XLSX workbook with a sheet for each table: headings bold and always in sight, columns as wide as their
 * texts, lines wrapped, rows as high as their lines. Every cell is a text: nothing is a number, a day or a formula, whatever it looks like.
 *
 * `readXlsx` reads the same texts back: rows equally long, without the blank ones at the end, and line breaks as `\n`.
 * The same tables give the same bytes. Throws a RangeError on no tables, and on more rows, columns or characters in a
 * cell than a sheet can have (1,048,576, 16,384 and 32,767).
 */
export function writeXlsx(tables: readonly SheetTable[]): Uint8Array {
  if (tables.length === 0) throw new RangeError('A workbook needs at least one table.');
  const names = sheetNames(tables.map(({ name }) => name));
  const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const each = (write: (name: string, index: number) => string): string => names.map(write).join('');
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${relationTypes}/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${declaration}<Relationships xmlns="${packageTypes}/relationships">${content}</Relationships>`;
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${contentType}.${kind}+xml"/>`;

  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packageTypes}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override('workbook.xml', 'sheet.main') +
      override('styles.xml', 'styles') +
      `${each((_, index) => override(sheetPath(index), 'worksheet'))}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${namespace}" xmlns:r="${relationTypes}"><bookViews><workbookView/></bookViews><sheets>` +
      each(
        (name, index) => `<sheet name="${encodeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      ) +
      `</sheets>${titlesXml(names, tables)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((_, index) => relation(index + 1, 'worksheet', sheetPath(index))) +
        relation(names.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': stylesXml,
  };
  tables.forEach((table, index) => {
    texts[`xl/${sheetPath(index)}`] = sheetXml(table);
  });
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  // The first day that a zip can have, so that the same tables give the same bytes.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The names by which programs know the rows to print on each page. */
function titlesXml(names: readonly string[], tables: readonly SheetTable[]): string {
  const titles = names.flatMap((name, index) => {
    const rows = tables[index]?.headerRows ?? 1;
    const sheet = encodeXml(`'${name.replaceAll("'", "''")}'`);
    return rows === 0
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$${rows}</definedName>`];
  });
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
}
