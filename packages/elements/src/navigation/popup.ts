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
export const margin = 4;

/** Where a popup of a size begins in the room of one direction: at a value, or as near as it is on the screen. */
export const within = (value: number, size: number, room: number): number =>
  Math.max(margin, Math.min(value, room - size - margin));

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
