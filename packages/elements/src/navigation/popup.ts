/** A box on the screen, in px from its left and top edges, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How large something is, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a popup stays from the edges of the screen, in px. */
const margin = 4;

const within = (value: number, size: number, room: number): number =>
  Math.max(margin, Math.min(value, room - size - margin));

/**
 * Where a menu of a size opens: below its button, with the ends of their lines together; above where there is no
 * room below; always on the screen.
 */
export function menuPosition(
  anchor: Box,
  menu: Size,
  screen: Size,
  rightToLeft: boolean,
): { left: number; top: number } {
  const below = anchor.bottom;
  const top = below + menu.height > screen.height - margin ? anchor.top - menu.height : below;
  const left = rightToLeft ? anchor.left : anchor.right - menu.width;
  return {
    left: within(left, menu.width, screen.width),
    top: within(top, menu.height, screen.height),
  };
}

/**
 * Where an editor covers a cell, `more` px wider at the end of the line, and on the screen as far as it is that
 * large.
 */
export function editorPosition(
  cell: Box,
  more: number,
  height: number,
  screen: Size,
  rightToLeft: boolean,
): { left: number; top: number; width: number } {
  const width = Math.min(cell.right - cell.left + more, screen.width - 2 * margin);
  const left = rightToLeft ? cell.right - width : cell.left;
  return {
    left: within(left, width, screen.width),
    top: within(cell.top, height, screen.height),
    width,
  };
}
