/** What a key asks for outside the cell editor, besides moving. */
export type GridCommand =
  'open' | 'type' | 'menu' | 'clear' | 'select-all' | 'unselect' | 'undo' | 'redo' | 'carry';

/** The part of a keyboard event that decides. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly isComposing?: boolean;
};

/** Whether Ctrl or Cmd is held; on some keyboards a letter is typed with Ctrl and Alt together. */
export const hasControl = ({ ctrlKey, metaKey, altKey }: Key): boolean => (ctrlKey || metaKey) && !altKey;

/** The command of a key; undefined if it has none, or only moves. */
export function commandOf(event: Key): GridCommand | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (hasControl(event)) {
    if (key === 'a' || key === 'A') return 'select-all';
    return historyCommandOf(event);
  }
  // Alt alone opens the menus of a browser by their letters; on a Mac it types those that are not on the keys.
  if (altKey && !ctrlKey && !metaKey) {
    if (key.startsWith('Arrow')) return 'carry';
    if (/^[ -~]$/.test(key)) return undefined;
  }
  switch (key) {
    case 'Enter':
    case 'F2':
    case ' ':
      return 'open';
    case 'Delete':
    case 'Backspace':
      return 'clear';
    case 'Escape':
      return 'unselect';
    case 'F10':
      return shiftKey ? 'menu' : undefined;
    case 'Process':
      return 'type';
    default:
      // A key that types has its text as its name, of one character; other names are words.
      return [...key].length === 1 && !metaKey ? 'type' : undefined;
  }
}

/** Undo and redo, wherever in the mode they are pressed. */
export function historyCommandOf(event: Key): 'undo' | 'redo' | undefined {
  if (!hasControl(event)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
}
