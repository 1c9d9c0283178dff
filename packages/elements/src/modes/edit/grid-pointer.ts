import type { GridFocus } from './grid-focus.js';

/** Presses in the grid: one on a cell goes to it, a second opens it, dragging and Shift select a range. */
export class GridPointer {
  readonly #focus: GridFocus;
  readonly #open: (cell: HTMLTableCellElement) => void;
  /** Whether the press came to the cell that had the focus already. */
  #isAgain = false;

  constructor(focus: GridFocus, open: (cell: HTMLTableCellElement) => void) {
    this.#focus = focus;
    this.#open = open;
  }

  press(event: PointerEvent): void {
    const focus = this.#focus;
    const cell = focus.cellOf(event);
    if (!cell || event.button !== 0 || (event.target as Element).closest('button')) return;
    this.#isAgain = focus.isInside && focus.cell === cell && !event.shiftKey;
    // A finger may be about to scroll.
    if (event.pointerType === 'touch') return;
    event.preventDefault();
    focus.moveTo(focus.placeOf(cell), event.shiftKey);
    const drag = (move: PointerEvent): void => {
      const over = focus.cellOf(move);
      if (!over || over === focus.cell) return;
      this.#isAgain = false;
      focus.moveTo(focus.placeOf(over), true);
    };
    const { table } = focus;
    table?.addEventListener('pointermove', drag);
    addEventListener('pointerup', () => table?.removeEventListener('pointermove', drag), { once: true });
  }

  click(event: MouseEvent): void {
    const cell = this.#focus.cellOf(event);
    if (!cell) return;
    const isBlank = (event.target as Element).closest('.blank') !== null;
    if (this.#focus.cell !== cell) this.#focus.moveTo(this.#focus.placeOf(cell));
    if ((this.#isAgain || isBlank) && !event.shiftKey) this.#open(cell);
    this.#isAgain = false;
  }
}
