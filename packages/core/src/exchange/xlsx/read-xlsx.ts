import type { Issue } from '../../schema/issue.js';
import { refusal } from '../grid/grid-report.js';
import { excerpt } from '../report/excerpt.js';
import { finish, type Steps } from '../report/steps.js';
import type { CellTables } from './cell-text.js';
import { expectPackage, expectWorkbook } from './file-kind.js';
import { openParts, type Parts } from './parts.js';
import { malformed, Refused } from './refused.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheetCells, type CellBudget } from './sheet-cells.js';
import { arrangeSheet } from './sheet-rows.js';
import type { Sheet, SheetReport } from './sheet.js';
import { readNumberFormats } from './styles.js';
import { readWorkbook, type ListedSheet, type Workbook } from './workbook.js';

/** What to read of a workbook, and how much to accept. */
export interface ReadXlsxOptions {
  /** Whether to read hidden sheets, rows and columns as well. Default: no. */
  readonly hidden?: boolean;
  /** The most cells of all sheets, with the empty ones before the last that shows anything. Default 500,000. */
  readonly maxCells?: number;
  /** The most characters of all cells. Default 8,000,000. */
  readonly maxLength?: number;
}

/** What was read of each sheet that the workbook lists, in the order of its tabs. Empty where it is refused. */
export interface XlsxReport {
  readonly sheets: readonly SheetReport[];
}

/** The sheets of a workbook, or why there are none; a report either way. */
export type XlsxResult =
  | { readonly ok: true; readonly value: readonly Sheet[]; readonly report: XlsxReport }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: XlsxReport };

/**
 * Reads the sheets of an XLSX workbook as people see them: texts, with the runs of formatted ones joined; numbers
 * with their decimals, percent signs and the texts around them, but without groups; days as `2024-02-29`; TRUE and
 * FALSE; what formulas came to, errors as well.
 *
 * - A cell that spans rows is repeated in each; one that spans columns leaves the others empty.
 * - Left out, and counted in the report: hidden sheets, rows and columns; what lies beneath a merged cell. Also
 *   left out, and named: comments, drawings, sheets that are charts.
 *
 * Nothing in a file is run, loaded, or believed: time and memory depend on the bytes that there are and on fixed
 * limits (50 MB, 40 MB inflated, 200 times the packed size, 10,000 parts, 1,000 sheets). Never throws on data. Codes
 * of refusals: `empty`, `not-xlsx`, `encrypted` (also old XLS files), `macros`, `zip64`, `malformed`, `too-large`,
 * `no-sheets`.
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): XlsxResult {
  return finish(readXlsxSteps(bytes, options));
}

/** {@link readXlsx} in small pieces. */
export function* readXlsxSteps(bytes: Uint8Array, options: ReadXlsxOptions = {}): Steps<XlsxResult> {
  try {
    expectPackage(bytes);
    const parts = openParts(bytes);
    expectWorkbook(parts.names, parts.text('[Content_Types].xml'));
    return { ok: true, ...(yield* readSheets(parts, options)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, issues: [refusal(error.code, error.message)], report: { sheets: [] } };
  }
}

interface ReadSheets {
  readonly value: readonly Sheet[];
  readonly report: XlsxReport;
}

function* readSheets(parts: Parts, options: ReadXlsxOptions): Steps<ReadSheets> {
  const { hidden = false, maxCells = 500_000, maxLength = 8_000_000 } = options;
  const workbook = yield* readWorkbook(parts);
  const tables = yield* readTables(parts, workbook);
  const budget: CellBudget = { cells: maxCells, characters: maxLength };
  const value: Sheet[] = [];
  const reports: SheetReport[] = [];
  for (const listed of workbook.sheets) {
    const { sheet, report } = yield* readSheet(listed, parts, tables, budget, hidden);
    if (sheet) value.push(sheet);
    reports.push(report);
  }
  return { value, report: { sheets: reports } };
}

function* readTables(parts: Parts, { stringsPart, stylesPart, is1904 }: Workbook): Steps<CellTables> {
  return {
    strings: stringsPart === undefined ? [] : yield* readSharedStrings(parts, stringsPart),
    formats: stylesPart === undefined ? [] : yield* readNumberFormats(parts, stylesPart, is1904),
  };
}

function* readSheet(
  { name, isHidden, part }: ListedSheet,
  parts: Parts,
  tables: CellTables,
  budget: CellBudget,
  keepsHidden: boolean,
): Steps<{ readonly sheet?: Sheet; readonly report: SheetReport }> {
  const none = {
    name,
    cells: 0,
    hidden: 0,
    covered: 0,
    uncalculated: 0,
    hasComments: false,
    hasDrawings: false,
  };
  if (part === undefined) return { report: { ...none, outcome: 'no-cells' } };
  const found = yield* readSheetCells(parts, part, tables, budget);
  if (!found) throw malformed(`The file lacks the sheet "${excerpt(name)}".`);
  const { uncalculated, hasComments, hasDrawings } = found;
  const own = { ...none, uncalculated, hasComments, hasDrawings };
  if (isHidden && !keepsHidden) return { report: { ...own, outcome: 'hidden', hidden: found.cells.length } };
  const { sheet, counts } = arrangeSheet(found, { name, isHidden, keepsHidden }, budget);
  return { sheet, report: { ...own, ...counts, outcome: 'read' } };
}
