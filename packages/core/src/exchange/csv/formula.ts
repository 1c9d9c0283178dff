const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before whatever could start one. */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe that {@link guardFormula} put before it. */
export const unguardFormula = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
