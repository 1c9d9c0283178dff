import type { SourceTable } from './source-table.js';

/** A, B, ... Z, AA: what a program writes over its columns. */
function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** A table without the letters over its columns and the numbers of its rows, with which spreadsheets are published as pages. */
export function withoutFrame(table: SourceTable): SourceTable {
  const [first = [], ...rows] = table.rows;
  const [corner = '', ...letters] = first.map((cell) => cell.trim());
  const isNumbered = rows.every(([number = '']) => /^\p{Nd}*$/u.test(number.trim()));
  if (corner !== '' || letters.length < 2 || !isNumbered) return table;
  if (letters.some((letter, column) => letter !== letterOf(column))) return table;
  // What is left of the row that holds the panes in place is no row.
  const kept = rows.flatMap(([number = '', ...cells], row) =>
    number.trim() !== '' || cells.some(Boolean) ? [{ number: Number(number), cells, row: row + 1 }] : [],
  );
  const placeOf = new Map(kept.map(({ row }, place) => [row, place]));
  return {
    ...table,
    rows: kept.map(({ cells }) => cells),
    rowNumbers: kept.map(({ number }) => number),
    spans: (table.spans ?? []).flatMap(({ row, columns }) => {
      const place = placeOf.get(row);
      return place === undefined ? [] : [{ row: place, columns: columns.map((column) => column - 1) }];
    }),
  };
}
