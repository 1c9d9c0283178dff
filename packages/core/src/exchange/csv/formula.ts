/** What a spreadsheet may run, also where quotes and blanks stand before it. */
const start = /^(?:['"\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;
const number = /^[-+]?\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before whatever could start one. Numbers stay numbers. */
export const guardFormula = (cell: string): string =>
  start.test(cell) && !number.test(cell) ? `'${cell}` : cell;

/** The cell without the apostrophe that {@link guardFormula} put before it. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && start.test(cell.slice(1)) ? cell.slice(1) : cell;
