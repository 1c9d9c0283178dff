import { html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../controllers/layout-controller.js';
import { memo } from '../../controllers/memo.js';
import { Slices } from '../../controllers/slices.js';
import { cellAbove, cellBeside, isCell, placeAfter, type GridPlace } from '../../navigation/grid.js';
import { mostColumns, rowCount } from '../../render/matrix.js';
import { linesOf } from './cell-content.js';
import { CellEditor } from './cell-editor.js';
import { CellSession } from './cell-session.js';
import { GridFocus } from './grid-focus.js';
import { commandOf, hasControl, type GridCommand } from './grid-keys.js';
import { GridPaste } from './grid-paste.js';
import { cellAt, placeFor, rowAt } from './grid-places.js';
import { GridPointer } from './grid-pointer.js';
import type { GridRange } from './grid-range.js';
import { gridModel, type GridModel } from './grid-rows.js';
import { KeyedRows } from './keyed-rows.js';
import { editGrid, type GridEvents, type GridSettings } from './grid.js';
import type { IntentPlace } from './deed.js';
import type { CellId, PasteBlock } from './seams.js';
import { namesAt } from './names.js';
import type { Sheet, SheetTools } from './sheet.js';
import { Soon } from './soon.js';

/** What the grid works with beside the track. */
export interface GridTools extends SheetTools {
  readonly paste: PasteBlock;
  /** Says that a part could not be loaded. */
  readonly failed: () => void;
}

/** Writing a track as in a spreadsheet: what keys, pointer and clipboard do to the grid. */
export class GridEditing implements Sheet, GridEvents {
  readonly #tools: GridTools;
  readonly #editor: CellEditor;
  readonly #focus: GridFocus;
  readonly #range: Soon<GridRange>;
  readonly #pointer: GridPointer;
  readonly #slices: Slices;
  readonly #rows = new KeyedRows();
  #track: string | undefined;
  readonly #makeModel = memo(gridModel);
  #model: GridModel = { groups: [], rows: [], levels: [], shape: { widths: [1], heads: 1 } };

  constructor(tools: GridTools) {
    this.#tools = tools;
    const { host, failed, paste } = tools;
    this.#slices = new Slices(host);
    this.#focus = new GridFocus(host, () => this.#model.shape);
    this.#editor = new CellEditor(host, (by) => this.#goOn(by));
    this.#pointer = new GridPointer(this.#focus, (cell) => this.#open(this.#focus.placeOf(cell)));
    this.#range = new Soon(async () => {
      const { GridRange } = await import('./grid-range.js');
      return new GridRange(tools, this.#focus, () => this.#model);
    }, failed);
    new GridPaste(
      host,
      () => this.#focus.isInside,
      (texts) => paste(this.cell, texts),
    );
  }

  get session(): CellSession | undefined {
    return this.#editor.session;
  }

  get cell(): CellId | undefined {
    return cellAt(this.#model, this.#focus.place);
  }

  /** The grid; on paper, all of it. */
  render(fresh: ReadonlySet<string>, hints: GridSettings['hints'], layout: Layout | 'paper'): TemplateResult {
    const { view, t } = this.#tools.work();
    const { columns, track } = view.matrix;
    if (track.id !== this.#track) this.#slices.reset();
    this.#track = track.id;
    this.#model = this.#makeModel(view.framework, view.matrix, fresh);
    const isPaper = layout === 'paper';
    const frame = {
      scrolls: !isPaper && (layout !== 'wide' || columns.length > mostColumns),
      drawn: isPaper ? Infinity : this.#slices.rows(rowCount(view.matrix), columns.length),
    };
    const isEmpty = columns.length === 1 && rowCount(view.matrix) === 0;
    return html`${isEmpty ? html`<p class="start" lang=${t.language}>${t.text('editStart')}</p>` : nothing}
      ${editGrid(view, this.#model, { levels: columns, t, hints }, frame, this.#rows, this)}
      <p class="note" lang=${t.language}>${t.text('keysHelp')}</p>
      ${this.#editor.render(t, hints)}`;
  }

  commit(): boolean {
    return this.#editor.commit();
  }

  suspend(): CellSession | undefined {
    return this.#editor.suspend();
  }

  show(place: IntentPlace): void {
    const found = placeFor(this.#model, place);
    if (found) this.#focus.moveTo(found);
  }

  openWith(cell: CellId, text: string): boolean {
    const isThere = placeFor(this.#model, cell) !== undefined && this.#model.levels.includes(cell.level);
    if (isThere) void this.#openSoon(cell, text);
    return isThere;
  }

  /** A row far down may not be drawn yet. */
  async #openSoon(cell: CellId, text: string): Promise<void> {
    let place = placeFor(this.#model, cell);
    while (place && !this.#focus.cellAt(place) && this.#tools.host.isConnected) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      place = placeFor(this.#model, cell);
    }
    if (!place) return;
    this.#focus.moveTo(place);
    this.#open(place, text);
  }

  #open(place: GridPlace, text?: string): void {
    const [cell, row, box] = [
      cellAt(this.#model, place),
      rowAt(this.#model, place),
      this.#focus.cellAt(place),
    ];
    if (!cell || !row || !box) return;
    const { view, t } = this.#tools.work();
    const before = linesOf(row.cells[place.column - 1]);
    const name = t.text('cellName', { ...namesAt(view, cell, t) });
    this.#focus.unselect();
    this.#editor.open(box, new CellSession(this.#tools.words, cell, name, before, text ?? before));
  }

  #goOn(by: 0 | 1 | -1): void {
    const { place } = this.#focus;
    const { shape } = this.#model;
    this.#focus.moveTo((by === 0 ? undefined : cellBeside(shape, place, by)) ?? place);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const cell = this.#focus.cellOf(event);
    // A button in a cell answers to its own keys; the arrows lead away from it.
    const isOnButton = event.target !== cell && (event.key === 'Enter' || event.key === ' ');
    if (!cell || isOnButton || event.isComposing) return;
    this.#focus.hasCome(cell);
    const command = commandOf(event);
    if (command === 'undo' || command === 'redo') return;
    if (command ? this.#run(command, event) : this.#move(event)) event.preventDefault();
  };

  #move(event: KeyboardEvent): boolean {
    const { shape } = this.#model;
    const { place } = this.#focus;
    const { key, shiftKey } = event;
    const isBody = isCell(shape, place);
    const next = placeAfter(
      {
        key,
        control: hasControl(event),
        rightToLeft: (event.target as Element).matches(':dir(rtl)'),
        page: 5,
      },
      place,
      shape,
    );
    if (!next || event.altKey) return false;
    if (!shiftKey || !isBody) this.#focus.moveTo(next);
    else if (key === 'ArrowUp' || key === 'ArrowDown')
      this.#focus.moveTo(cellAbove(shape, place, key === 'ArrowUp' ? -1 : 1), true);
    else if (isCell(shape, next)) this.#focus.moveTo(next, true);
    return true;
  }

  /** Does what a key asks for; false if the key is the browser's. */
  #run(command: GridCommand, event: KeyboardEvent): boolean {
    const { place, cell } = this.#focus;
    const isBody = isCell(this.#model.shape, place);
    switch (command) {
      case 'open':
        if (isBody) this.#open(place);
        else cell?.querySelector('button')?.click();
        return true;
      case 'type':
        // The letter goes where the focus is by then: into the editor.
        if (isBody) this.#open(place, '');
        return false;
      case 'menu':
        this.#openMenu(place);
        return true;
      case 'clear':
        this.#range.use((range) => range.clear('clear-cells'));
        return isBody;
      case 'select-all':
        this.#focus.selectAll();
        return true;
      case 'unselect':
        return this.#focus.unselect();
      case 'carry': {
        const { key } = event;
        const rightToLeft = (event.target as Element).matches(':dir(rtl)');
        if (!isBody)
          this.#tools.structure((structure) => structure.carry(place, this.#model, key, rightToLeft));
        return !isBody;
      }
      default:
        return false;
    }
  }

  readonly click = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!button) return this.#pointer.click(event);
    if (button.matches('.cell-kebab')) return this.#openMenu(this.#focus.place, button);
    const cell = this.#focus.cellOf(event);
    if (!cell) return;
    this.#focus.hasCome(cell);
    const { place } = this.#focus;
    const row = this.#model.rows[place.row];
    if (button.matches('.kebab')) this.#openMenu(place, button);
    else if (row?.kind === 'add') this.#tools.structure((structure) => structure.addCompetency(row.theme));
    else this.#tools.structure((structure) => structure.addLevel());
  };

  /** A menu key or a long press opens our menu; the second button of a mouse, the browser's. */
  readonly contextmenu = (event: PointerEvent): void => {
    const cell = this.#focus.cellOf(event);
    if (!cell || event.button === 2 || event.ctrlKey) return;
    event.preventDefault();
    this.#focus.hasCome(cell);
    this.#openMenu(this.#focus.placeOf(cell));
  };

  readonly pointerdown = (event: PointerEvent): void => this.#pointer.press(event);

  readonly focusin = (event: FocusEvent): void => {
    const cell = this.#focus.cellOf(event);
    if (cell) this.#focus.hasCome(cell);
    this.#range.use(() => undefined);
  };

  #openMenu(place: GridPlace, button?: HTMLElement): void {
    const cell = this.#focus.cellAt(place);
    if (!cell) return;
    this.#tools.structure((structure) =>
      structure.openAt(place, this.#model, button ?? cell, cell, () => this.#open(place)),
    );
  }
}
