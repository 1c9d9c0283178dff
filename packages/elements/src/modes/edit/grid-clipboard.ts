import type { MatrixCell } from '@career-tracks/core';
import { writeClipboard } from '@career-tracks/core/exchange/clipboard';
import type { LitElement, ReactiveController } from 'lit';
import { linesOf } from './cell-content.js';
import type { GridFocus } from './grid-focus.js';
import { rowAt } from './grid-places.js';
import type { GridModel } from './grid-rows.js';

/** The grid that a clipboard copies from, and what it asks of it. */
export interface ClipboardGrid {
  readonly focus: GridFocus;
  readonly model: () => GridModel;
  /** So many cells, or one head, are on the clipboard. */
  readonly copied: (count: number) => void;
  readonly cut: () => void;
}

/** What a spreadsheet is given for a cell where nothing is expected on purpose; reading it back knows it. */
const notExpected = 'n/a';

const ours = ['copy', 'cut'] as const;
/** Safari asks first whether there is anything to copy where nothing is selected. */
const asked = ['beforecopy', 'beforecut'];

/**
 * Copies and cuts by the browser's own keys and menus. Where no text is selected, browsers tell the page of it and
 * not the element with the focus. Loaded as soon as somebody works in the grid: copying cannot wait.
 */
export class GridClipboard implements ReactiveController {
  readonly #grid: ClipboardGrid;

  constructor(host: LitElement, grid: ClipboardGrid) {
    this.#grid = grid;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ours) document.addEventListener(type, this.#handle);
    for (const type of asked) document.addEventListener(type, this.#allow);
  }

  hostDisconnected(): void {
    for (const type of ours) document.removeEventListener(type, this.#handle);
    for (const type of asked) document.removeEventListener(type, this.#allow);
  }

  readonly #allow = (event: Event): void => {
    if (this.#grid.focus.isInside) event.preventDefault();
  };

  readonly #handle = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData || !this.#grid.focus.isInside) return;
    event.preventDefault();
    const rows = this.#texts();
    const { html, text } = writeClipboard(rows);
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    if (event.type === 'cut') this.#grid.cut();
    else this.#grid.copied(rows.flat().length);
  };

  /** The words of the range, or of the head that has the focus. */
  #texts(): string[][] {
    const { focus, model } = this.#grid;
    const { range, cell } = focus;
    if (range.length === 0)
      return [[cell?.querySelector('.lv-title, .theme-name')?.textContent?.trim() ?? '']];
    return range.map((places) =>
      places.map((place) => copyOf(rowAt(model(), place)?.cells[place.column - 1])),
    );
  }
}

const copyOf = (cell: MatrixCell | undefined): string =>
  cell?.state === 'not-expected' ? notExpected : linesOf(cell);
