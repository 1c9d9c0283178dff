import { render, type TemplateResult } from 'lit';

interface KeyedRow {
  readonly element: HTMLTableRowElement;
  reasons: readonly unknown[];
}

/**
 * Rows of a table that belong to their keys, whatever comes or goes above them: one that moves takes along what has
 * the focus in it, and one that is drawn for the same reasons as before stays as it is.
 */
export class KeyedRows {
  #before: ReadonlyMap<string, KeyedRow> = new Map();
  #now = new Map<string, KeyedRow>();

  /** Begins to draw the table; the rows that are not asked for by the next beginning are forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The row of a key, to be put in its place; `draw` gives its cells. */
  row(key: string, reasons: readonly unknown[], draw: () => TemplateResult): HTMLTableRowElement {
    const row = this.#before.get(key) ?? newRow();
    this.#now.set(key, row);
    if (reasons.some((reason, index) => reason !== row.reasons[index])) {
      row.reasons = reasons;
      render(draw(), row.element);
    }
    return row.element;
  }
}

function newRow(): KeyedRow {
  const element = document.createElement('tr');
  element.setAttribute('role', 'row');
  return { element, reasons: [] };
}
