import type { MatrixCell } from '@career-tracks/core';
import { writeClipboard } from '@career-tracks/core/exchange/clipboard';
import type { ReactiveController } from 'lit';
import { linesOf } from './cell-content.js';
import { cellDeed } from './cell-intents.js';
import type { GridFocus } from './grid-focus.js';
import { cellAt, rowAt } from './grid-places.js';
import type { GridModel } from './grid-rows.js';
import type { SheetTools } from './sheet.js';

/** What a spreadsheet is given for a cell where nothing is expected on purpose; reading it back knows it. */
const notExpected = 'n/a';

const ours = ['copy', 'cut'] as const;
/** Safari asks first whether there is anything to copy where nothing is selected. */
const asked = ['beforecopy', 'beforecut'];

/**
 * The selected cells: clears them, and copies and cuts them by the browser's own keys and menus. Where no text is
 * selected, browsers tell the page of it and not the element with the focus. Loaded as soon as somebody works in the
 * grid: copying cannot wait.
 */
export class GridRange implements ReactiveController {
  readonly #tools: SheetTools;
  readonly #focus: GridFocus;
  readonly #model: () => GridModel;

  constructor(tools: SheetTools, focus: GridFocus, model: () => GridModel) {
    this.#tools = tools;
    this.#focus = focus;
    this.#model = model;
    tools.host.addController(this);
  }

  /** Empties the cells that say something. */
  clear(type: 'clear-cells' | 'cut-cells'): void {
    const model = this.#model();
    const cells = this.#focus.range.flat().flatMap((place) => {
      const state = rowAt(model, place)?.cells[place.column - 1]?.state ?? 'undefined';
      return state === 'undefined' ? [] : (cellAt(model, place) ?? []);
    });
    const { view, t, act } = this.#tools.work();
    if (cells.length > 0) act(cellDeed({ type, cells }, view, t));
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
    if (this.#focus.isInside) event.preventDefault();
  };

  readonly #handle = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData || !this.#focus.isInside) return;
    event.preventDefault();
    const rows = this.#texts();
    const { html, text } = writeClipboard(rows);
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    const { work, say } = this.#tools;
    if (event.type === 'cut') this.clear('cut-cells');
    else say(work().t.text('copied', { count: rows.flat().length }));
  };

  /** The words of the range, or of the head that has the focus. */
  #texts(): string[][] {
    const { range, cell } = this.#focus;
    const model = this.#model();
    if (range.length === 0)
      return [[cell?.querySelector('.lv-title, .theme-name')?.textContent?.trim() ?? '']];
    return range.map((places) => places.map((place) => copyOf(rowAt(model, place)?.cells[place.column - 1])));
  }
}

const copyOf = (cell: MatrixCell | undefined): string =>
  cell?.state === 'not-expected' ? notExpected : linesOf(cell);
