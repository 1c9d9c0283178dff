import { margin, within, type Box, type Size } from './popup.js';

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
