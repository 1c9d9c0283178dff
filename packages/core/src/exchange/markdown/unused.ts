import { excerpt } from '../report/excerpt.js';
import type { LineNotes } from './line-notes.js';
import type { Outline } from './outline.js';

/** What stands in an outline and found no place, with the number of characters of both kinds; `reasons` say why. */
export function listUnused(
  { root, tables, asides }: Outline,
  used: ReadonlySet<object>,
  { take }: LineNotes,
  reasons: ReadonlyMap<object, string> = new Map(),
): { readonly kept: number; readonly left: number } {
  let kept = 0;
  let left = 0;
  const isUsed = new Map<object, boolean>();
  type Node = Outline['root'];
  const hasUse = (node: Node): boolean => {
    const own = used.has(node) || node.about.some((passage) => used.has(passage));
    const below = node.children.map(hasUse).includes(true);
    isUsed.set(node, own || below);
    return own || below;
  };
  const sizeOf = (node: Node): { lines: number; characters: number } => {
    const sum = { lines: 1 + node.about.length, characters: node.text.length };
    for (const { text } of node.about) sum.characters += text.length;
    for (const child of node.children) {
      const { lines, characters } = sizeOf(child);
      sum.lines += lines;
      sum.characters += characters;
    }
    return sum;
  };
  const leaveOut = (text: string, line: number, lines: number, characters: number): void => {
    left += characters;
    const values = { text: excerpt(text), count: lines - 1 };
    if (lines > 1) take('left-out', 'no-part-with-lines', values, line);
    else take('left-out', 'no-part-of-track', { text: excerpt(text) }, line);
  };
  const walk = (node: Node): void => {
    const isIn = used.has(node) || node.rank === 0;
    if (!isIn && !isUsed.get(node)) {
      const { lines, characters } = sizeOf(node);
      leaveOut(node.text, node.line, lines, characters);
      return;
    }
    if (isIn) kept += node.text.length;
    else leaveOut(node.text, node.line, 1, node.text.length);
    for (const passage of node.about)
      if (used.has(passage)) kept += passage.text.length;
      else leaveOut(passage.text, passage.line, 1, passage.text.length);
    for (const child of node.children) walk(child);
  };
  hasUse(root);
  walk(root);
  for (const table of tables) {
    const size = table.rows.flat().join('').length;
    if (used.has(table)) kept += size;
    else {
      left += size;
      const reason = reasons.get(table) ?? 'It is no part of the ladder.';
      const count = table.rows.flat().filter((cell) => cell.trim() !== '').length;
      take('left-out', 'table-left-out', { count, reason }, table.line);
    }
  }
  for (const { what, text, line } of asides)
    take('left-out', `aside-${what}`, { text: excerpt(text.split('\n', 1)[0] ?? '') }, line);
  return { kept, left };
}
