import type { MatrixCell } from '../../framework/matrix.js';
import { seenText } from './finder.js';
import type { PasteCell, PasteKind, PasteWords } from './paste-plan.js';

/** What becomes of the words of a cell that has some: they are replaced, kept, or added to. */
export type PasteChoice = 'replace' | 'keep' | 'append';

/** The words of a cell of the track; none where it is a hole. */
export function wordsOfCell(cell: MatrixCell | undefined): PasteWords {
  if (cell?.state === 'not-expected') return cell.state;
  const { statements = [] } = cell?.state === 'defined' ? cell.expectation : {};
  return statements.map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** What becomes of a cell of the track. Nothing pasted never takes words away, and neither does adding. */
export function pasteIntoCell(before: PasteWords, pasted: PasteWords, choice: PasteChoice): PasteCell {
  const stays = (kind: PasteKind): PasteCell => ({ kind, before, after: before });
  if (pasted.length === 0) return stays('blank');
  if (areSame(before, pasted)) return stays('same');
  if (before.length === 0) return { kind: 'fills', before, after: pasted };
  if (choice === 'replace') return { kind: 'replaces', before, after: pasted };
  if (choice === 'keep' || typeof before === 'string' || typeof pasted === 'string') return stays('kept');
  const own = new Set(before.map(seenText));
  const added = pasted.filter((text) => !own.has(seenText(text)));
  if (added.length === 0) return stays('same');
  // A cell that is written has its statements without the blanks around them.
  return { kind: 'adds', before, after: [...before.map((text) => text.trim()), ...added] };
}

function areSame(one: PasteWords, other: PasteWords): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((text, at) => seenText(text) === seenText(other[at] ?? ''));
}
