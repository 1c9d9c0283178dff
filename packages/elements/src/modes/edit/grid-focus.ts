import type { LitElement, ReactiveController } from 'lit';
import {
  cellBeside,
  cellsBetween,
  isCell,
  placeWithin,
  type GridPlace,
  type GridShape,
} from '../../navigation/grid.js';

type Cell = HTMLTableCellElement;

/**
 * The one tab stop of the grid, and the range of cells that is selected. Both are attributes that it sets itself:
 * moving draws nothing. Where the cell with the focus goes, the focus goes to the one that takes its place.
 */
export class GridFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #shape: () => GridShape;
  /** The cell that Tab leads to, and where it was when last seen. */
  #cell: Cell | undefined;
  #place: GridPlace | undefined;
  /** The other corner of the range, if there is one. */
  #anchor: GridPlace | undefined;
  #selected: readonly Cell[] = [];
  #hadFocus = false;

  constructor(host: LitElement, shape: () => GridShape) {
    this.#host = host;
    this.#shape = shape;
    host.addController(this);
  }

  get table(): HTMLTableElement | null {
    return this.#host.renderRoot.querySelector<HTMLTableElement>('.grid');
  }

  /** The cell that has the focus or had it last. */
  get cell(): Cell | undefined {
    return this.#cell;
  }

  /** Where that cell is now. */
  get place(): GridPlace {
    const shape = this.#shape();
    return (
      this.#place ?? cellBeside(shape, { row: shape.heads - 1, column: Infinity }, 1) ?? { row: 0, column: 0 }
    );
  }

  /** Whether the focus is in the grid. */
  get isInside(): boolean {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return activeElement !== null && (this.table?.contains(activeElement) ?? false);
  }

  hostUpdate(): void {
    this.#hadFocus = this.isInside;
  }

  hostUpdated(): void {
    const { table } = this;
    if (!table) return;
    if (this.#cell && table.contains(this.#cell)) this.#note(this.#cell);
    else this.#take(this.cellAt(placeWithin(this.#shape(), this.place)));
    if (this.#selected.some((cell) => !table.contains(cell))) this.unselect();
    if (this.#hadFocus && !this.isInside) this.#cell?.focus();
    if (this.isInside) this.#placeKebab();
  }

  /** The cell of the grid at a place. */
  cellAt({ row, column }: GridPlace): Cell | undefined {
    const { cells } = this.table?.rows[row] ?? {};
    return cells?.[column] ?? cells?.[cells.length - 1];
  }

  /** The cell that an event happened in. */
  cellOf(event: Event): Cell | undefined {
    return (event.target as Element).closest<Cell>('.grid :is(th, td)') ?? undefined;
  }

  placeOf(cell: Cell): GridPlace {
    return { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex };
  }

  /** Puts the focus on a place; with `extend`, the range reaches from where it began to there. */
  moveTo(place: GridPlace, extend = false): void {
    const cell = this.cellAt(place);
    if (!cell) return;
    if (extend) this.#anchor ??= this.place;
    else this.unselect();
    this.#take(cell);
    // A row that spans the grid is in every column: the next key goes on in the one that people came from.
    this.#place = place;
    cell.focus();
    if (extend) this.#select();
  }

  /** The focus has come to a cell by itself. */
  hasCome(cell: Cell): void {
    if (cell !== this.#cell) this.#take(cell);
    else this.#placeKebab();
  }

  /** Selects all cells. */
  selectAll(): void {
    const { widths, heads } = this.#shape();
    this.#anchor = { row: heads, column: 1 };
    this.#select({ row: widths.length, column: Math.max(...widths) });
  }

  /** Leaves the range; true if there was one. */
  unselect(): boolean {
    const had = this.#selected.length > 0;
    for (const cell of this.#selected) cell.removeAttribute('aria-selected');
    this.#selected = [];
    this.#anchor = undefined;
    return had;
  }

  /** The places of the range row by row, or of the one cell that has the focus; none on a head. */
  get range(): GridPlace[][] {
    if (this.#selected.length === 0) return isCell(this.#shape(), this.place) ? [[this.place]] : [];
    const places = this.#selected.map((cell) => this.placeOf(cell));
    return cellsBetween(this.#shape(), places[0] as GridPlace, places.at(-1) as GridPlace);
  }

  #select(other: GridPlace = this.place): void {
    if (!this.#anchor) return;
    const places = cellsBetween(this.#shape(), this.#anchor, other).flat();
    const cells = new Set(places.flatMap((place) => this.cellAt(place) ?? []));
    for (const cell of this.#selected) if (!cells.has(cell)) cell.removeAttribute('aria-selected');
    for (const cell of cells) cell.setAttribute('aria-selected', 'true');
    this.#selected = [...cells];
  }

  #take(cell: Cell | undefined): void {
    this.#cell?.setAttribute('tabindex', '-1');
    this.#cell = cell;
    cell?.setAttribute('tabindex', '0');
    if (cell) this.#note(cell);
    this.#placeKebab();
  }

  /** The button for the menu of a cell stands in whichever has the focus: one for all of them. */
  #placeKebab(): void {
    const kebab = this.#host.renderRoot.querySelector<HTMLElement>('.cell-kebab');
    const cell = this.#cell;
    if (!kebab) return;
    const sheet = kebab.parentElement as HTMLElement;
    kebab.hidden = !cell || !isCell(this.#shape(), this.place);
    if (kebab.hidden || !cell) return;
    const [box, around] = [cell.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const start = sheet.scrollLeft - around.left;
    const left = cell.matches(':dir(rtl)') ? box.left : box.right - kebab.offsetWidth - 4;
    kebab.style.setProperty('left', `${left + start}px`);
    kebab.style.setProperty('top', `${box.top - around.top + sheet.scrollTop}px`);
  }

  /** A cell that spans the grid keeps the column that people came from. */
  #note(cell: Cell): void {
    const { row, column } = this.placeOf(cell);
    this.#place = { row, column: this.#shape().widths[row] === 1 ? this.place.column : column };
  }
}
