import { excerpt } from '../report/excerpt.js';
import { lastColumn, lastRow, writePlace } from './cell-reference.js';
import { declaration, namespace, styles } from './styles-xml.js';
import { encodeCellText } from './xml-text.js';

/** A table for a sheet of its own. */
export interface SheetTable {
  /** Shortened, and freed of characters that no sheet's name has, where need be. */
  readonly name: string;
  /** Rows may differ in length. All cells are texts, also those that look like numbers or formulas. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows and columns are headings: bold, and in sight while the others scroll. Default: one of each. */
  readonly headerRows?: number;
  readonly headerColumns?: number;
  /** Whether the first column stands on the right. */
  readonly rightToLeft?: boolean;
}

/** The part of a sheet. Throws on a table that no sheet can hold. */
export function sheetXml({
  name,
  rows,
  headerRows = 1,
  headerColumns = 1,
  rightToLeft = false,
}: SheetTable): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > lastRow || width > lastColumn)
    throw new RangeError(`The table "${excerpt(name)}" has more rows or columns than a sheet.`);
  if (![headerRows, headerColumns].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError('Rows and columns of headings are counted in whole numbers, from 0.');
  const styleOf = (row: number, column: number): number =>
    (row < headerRows ? styles.rowHeading : column < headerColumns ? styles.columnHeading : styles.text) +
    (rightToLeft ? styles.rightToLeft : 0);
  const widths = columnWidths(rows, width);
  const body = rows.map((row, y) => {
    const cells = row.map((text, x) =>
      cellXml(text, writePlace({ row: y + 1, column: x + 1 }), styleOf(y, x)),
    );
    return `<row r="${y + 1}" ht="${rowHeight(row, widths)}">${cells.join('')}</row>`;
  });
  const all = `A1:${writePlace({ row: Math.max(1, rows.length), column: Math.max(1, width) })}`;
  return (
    `${declaration}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${all}"/>` +
    `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">${paneXml(headerRows, headerColumns)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>` +
    `${columnsXml(widths)}<sheetData>${body.join('')}</sheetData>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  );
}

const longestText = 32_767;

function cellXml(text: string, place: string, style: number): string {
  if (text === '') return `<c r="${place}" s="${style}"/>`;
  if (text.length > longestText)
    throw new RangeError(
      `The text for ${place} is longer than ${longestText} characters, the most that a cell holds.`,
    );
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`;
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = writePlace({ row: rows + 1, column: columns + 1 });
  return `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

const narrowest = 8;
const widest = 36;

/** Columns as wide as their longest line, within reason, in characters. */
function columnWidths(rows: SheetTable['rows'], width: number): number[] {
  const widths = Array.from({ length: width }, () => narrowest);
  for (const row of rows) {
    row.forEach((text, column) => {
      const widestYet = widths[column] as number;
      if (widestYet < widest)
        widths[column] = Math.min(widest, Math.max(widestYet, ...linesOf(text).map(lineWidth)));
    });
  }
  return widths;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (wide, index) => `<col min="${index + 1}" max="${index + 1}" width="${wide + 2}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** Points. */
const lineHeight = 15;
const highest = 409;

/** A height at which all wrapped lines should show: not every program finds it by itself. */
function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const most = row.reduce((most, text, column) => {
    const width = widths[column] as number;
    const wrapped = linesOf(text).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / width)),
      0,
    );
    return Math.max(most, wrapped);
  }, 1);
  return Math.min(highest, most * lineHeight);
}

const linesOf = (text: string): string[] => text.slice(0, 2000).split(/\r\n?|\n/);

/** In characters. Those of Chinese, Japanese and Korean are twice as wide. */
const lineWidth = (line: string): number => line.replace(/[\u1100-\uffdc]/g, 'mm').length;
