import type { Steps } from '../report/steps.js';
import {
  lastColumn,
  lastRow,
  readPlace,
  readRange,
  type CellPlace,
  type CellRange,
} from './cell-reference.js';
import { cellText, type CellTables } from './cell-text.js';
import type { Parts } from './parts.js';
import { malformed, tooLarge } from './refused.js';
import { longestText, RichText } from './rich-text.js';
import type { Attributes } from './xml-tag.js';
import { isTrue } from './xml.js';

/** How much may still be read of a workbook. What is read is taken off. */
export interface CellBudget {
  cells: number;
  characters: number;
}

/** A cell that shows a text. */
interface SheetCell extends CellPlace {
  readonly text: string;
}

/** What the part of a sheet says. */
export interface SheetCells {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Spans of columns. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Formulas that no program has calculated. */
  readonly uncalculated: number;
  readonly hasComments: boolean;
  readonly hasDrawings: boolean;
}

/** Reads the part of a sheet, or undefined where there is none. Takes off the budget what its texts need. */
export function* readSheetCells(
  parts: Parts,
  name: string,
  tables: CellTables,
  budget: CellBudget,
): Steps<SheetCells | undefined> {
  const reader = new SheetReader(tables, budget);
  const isThere = yield* parts.xml(name, {
    open: (name, attribute, isEmpty) => reader.open(name, attribute, isEmpty),
    text: (read) => reader.add(read),
    close: (name) => reader.close(name),
  });
  return isThere ? reader : undefined;
}

const mostMerged = 100_000;

/** A cell while it is being read. */
interface OpenCell extends CellPlace {
  readonly type: string;
  readonly style: number;
  readonly inline: RichText;
  value: string;
  hasFormula: boolean;
}

class SheetReader implements SheetCells {
  readonly cells: SheetCell[] = [];
  readonly merged: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  uncalculated = 0;
  hasComments = false;
  hasDrawings = false;

  readonly #tables: CellTables;
  readonly #budget: CellBudget;
  /** Of the row and the cell that were begun last. */
  #row = 0;
  #column = 0;
  #cell: OpenCell | undefined;
  #isValue = false;
  /** Empty cells since that cell. Where they are matters only if the next does not say where it is. */
  #passed: Attributes[] = [];

  constructor(tables: CellTables, budget: CellBudget) {
    this.#tables = tables;
    this.#budget = budget;
  }

  open(name: string, attribute: Attributes, isEmpty: boolean): void {
    if (this.#cell) this.#openInCell(this.#cell, name);
    else if (name === 'c' && isEmpty) this.#pass(attribute);
    else if (name === 'c') this.#openCell(attribute);
    else if (name === 'row') this.#openRow(attribute);
    else if (name === 'col') this.#takeColumns(attribute);
    else if (name === 'mergeCell') this.#takeMerged(attribute);
    else if (name === 'legacyDrawing') this.hasComments = true;
    else if (name === 'drawing') this.hasDrawings = true;
  }

  add(read: () => string): void {
    if (!this.#cell) return;
    if (this.#isValue) this.#cell.value += read();
    else this.#cell.inline.add(read);
    if (this.#cell.value.length > longestText)
      throw tooLarge(`A cell holds more than ${longestText} characters.`);
  }

  close(name: string): void {
    this.#isValue = false;
    this.#cell?.inline.close(name);
    if (name === 'c' && this.#cell) {
      this.#takeCell(this.#cell);
      this.#cell = undefined;
    }
  }

  #openInCell(cell: OpenCell, name: string): void {
    this.#isValue = name === 'v';
    if (name === 'f') cell.hasFormula = true;
    cell.inline.open(name);
  }

  #openRow(attribute: Attributes): void {
    this.#row = whole(attribute('r'), this.#row + 1, lastRow);
    this.#column = 0;
    this.#passed = [];
    if (isTrue(attribute('hidden'))) this.hiddenRows.add(this.#row);
  }

  #openCell(attribute: Attributes): void {
    if (attribute('r') === undefined) this.#passed.forEach((passed) => this.#move(passed));
    this.#passed = [];
    this.#move(attribute);
    this.#cell = {
      row: this.#row,
      column: this.#column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      inline: new RichText(),
      value: '',
      hasFormula: false,
    };
  }

  #pass(attribute: Attributes): void {
    if (this.#passed.length === lastColumn) throw malformed('The file has a row that is too long.');
    this.#passed.push(attribute);
  }

  #move(attribute: Attributes): void {
    const reference = attribute('r');
    this.#column = reference === undefined ? this.#column + 1 : readPlace(reference).column;
  }

  #takeColumns(attribute: Attributes): void {
    if (!isTrue(attribute('hidden'))) return;
    const first = whole(attribute('min'), 1, lastColumn);
    this.hiddenColumns.push({ first, last: whole(attribute('max'), first, lastColumn) });
  }

  #takeMerged(attribute: Attributes): void {
    if (this.merged.length === mostMerged)
      throw tooLarge(`A sheet has more than ${mostMerged} merged cells.`);
    this.merged.push(readRange(attribute('ref') ?? ''));
  }

  #takeCell({ row, column, type, style, value, inline, hasFormula }: OpenCell): void {
    const text = type === 'inlineStr' ? inline.end() : cellText(type, style, value, this.#tables);
    // A formula that came to nothing is of type `str`.
    if (hasFormula && value === '' && type !== 'str') this.uncalculated += 1;
    if (text === '') return;
    this.#budget.cells -= 1;
    this.#budget.characters -= text.length;
    if (this.#budget.cells < 0) throw tooLarge('The workbook has too many cells.');
    if (this.#budget.characters < 0) throw tooLarge('The workbook holds too much text.');
    if (row < 1 || column > lastColumn) throw malformed('The file has a cell outside of its sheet.');
    this.cells.push({ row, column, text });
  }
}

function whole(text: string | undefined, otherwise: number, most: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!(Number.isInteger(number) && number >= 1 && number <= most))
    throw malformed('The file has a row or a column that no sheet has.');
  return number;
}
