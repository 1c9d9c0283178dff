import { expect } from 'chai';
import { cellAbove, cellBeside, cellsBetween, placeAfter, type GridPlace, type GridShape } from './grid.js';
import { menuPosition } from './menu-position.js';
import { editorPosition } from './popup.js';

/** A head, a theme, two rows of two cells, the way to add one. */
const shape: GridShape = { widths: [4, 1, 3, 3, 1], heads: 1 };
const at = (row: number, column: number): GridPlace => ({ row, column });
const go = (key: string, place: GridPlace, more: { control?: boolean; rightToLeft?: boolean } = {}) =>
  placeAfter({ key, control: false, rightToLeft: false, page: 2, ...more }, place, shape);

describe('Moving in a grid', () => {
  const moves: readonly (readonly [string, GridPlace, GridPlace])[] = [
    ['ArrowRight', at(2, 1), at(2, 2)],
    ['ArrowRight', at(2, 2), at(2, 2)],
    ['ArrowLeft', at(2, 1), at(2, 0)],
    ['ArrowLeft', at(2, 0), at(2, 0)],
    ['ArrowDown', at(2, 2), at(3, 2)],
    ['ArrowUp', at(0, 3), at(0, 3)],
    ['ArrowDown', at(4, 2), at(4, 2)],
    ['PageDown', at(0, 2), at(2, 2)],
    ['PageUp', at(3, 2), at(1, 2)],
    ['Home', at(3, 2), at(3, 0)],
    ['End', at(3, 0), at(3, 2)],
  ];
  for (const [key, from, to] of moves) {
    it(`leads by ${key} from ${from.row},${from.column} to ${to.row},${to.column}`, () => {
      expect(go(key, from)).to.deep.equal(to);
    });
  }

  it('leads to the corners with Ctrl', () => {
    expect(go('Home', at(3, 2), { control: true })).to.deep.equal(at(0, 0));
    expect(go('End', at(0, 0), { control: true })).to.deep.equal(at(4, 0));
  });

  it('keeps the column over rows that span the grid', () => {
    expect(go('ArrowUp', at(2, 2))).to.deep.equal(at(1, 2));
    expect(go('ArrowUp', at(1, 2))).to.deep.equal(at(0, 2));
    expect(go('ArrowRight', at(1, 2))).to.deep.equal(at(1, 2));
  });

  it('follows the eye where people read from right to left', () => {
    expect(go('ArrowLeft', at(2, 1), { rightToLeft: true })).to.deep.equal(at(2, 2));
    expect(go('ArrowRight', at(2, 1), { rightToLeft: true })).to.deep.equal(at(2, 0));
  });

  it('leaves other keys alone', () => expect(go('a', at(2, 1))).to.equal(undefined));

  it('goes from cell to cell past heads, to an end', () => {
    expect(cellBeside(shape, at(2, 1), 1)).to.deep.equal(at(2, 2));
    expect(cellBeside(shape, at(2, 2), 1)).to.deep.equal(at(3, 1));
    expect(cellBeside(shape, at(3, 1), -1)).to.deep.equal(at(2, 2));
    expect(cellBeside(shape, at(3, 2), 1)).to.equal(undefined);
    expect(cellBeside(shape, at(2, 1), -1)).to.equal(undefined);
  });

  it('stays at the first and the last cell of a column', () => {
    expect(cellAbove(shape, at(3, 2), -1)).to.deep.equal(at(2, 2));
    expect(cellAbove(shape, at(2, 2), -1)).to.deep.equal(at(2, 2));
    expect(cellAbove(shape, at(3, 1), 1)).to.deep.equal(at(3, 1));
  });

  it('has no heads in a range, whichever corner comes first', () => {
    const range = [
      [at(2, 1), at(2, 2)],
      [at(3, 1), at(3, 2)],
    ];
    expect(cellsBetween(shape, at(0, 0), at(4, 9))).to.deep.equal(range);
    expect(cellsBetween(shape, at(3, 2), at(2, 1))).to.deep.equal(range);
    expect(cellsBetween(shape, at(0, 0), at(1, 3))).to.deep.equal([]);
  });
});

describe('What opens over the page', () => {
  const screen = { width: 400, height: 300 };
  const box = { left: 100, top: 100, right: 200, bottom: 130 };

  it('opens a menu below its button, their ends together', () => {
    const size = { width: 80, height: 60 };
    expect(menuPosition(box, size, screen, false)).to.deep.equal({ left: 120, top: 130 });
    expect(menuPosition(box, size, screen, true)).to.deep.equal({ left: 100, top: 130 });
  });

  it('opens a menu above where there is no room below, and keeps it on the screen', () => {
    expect(menuPosition(box, { width: 80, height: 180 }, screen, false).top).to.equal(4);
    expect(
      menuPosition({ ...box, top: 250, bottom: 280 }, { width: 80, height: 60 }, screen, false).top,
    ).to.equal(190);
    expect(menuPosition(box, { width: 300, height: 60 }, screen, false).left).to.equal(4);
  });

  it('covers a cell with an editor that is wider at the end of the line, on the screen', () => {
    expect(editorPosition(box, 96, 50, screen, false)).to.deep.equal({ left: 100, top: 100, width: 196 });
    expect(editorPosition(box, 96, 50, screen, true)).to.deep.equal({ left: 4, top: 100, width: 196 });
    expect(editorPosition({ ...box, left: 300, right: 390 }, 96, 250, screen, false)).to.deep.equal({
      left: 210,
      top: 46,
      width: 186,
    });
  });
});
