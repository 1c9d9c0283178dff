import type { Finding } from '@career-tracks/core/checker';
import type { TrackView } from '../../../render/track-view.js';

/** One highlight for the page: every element adds its own ranges to it and takes them away again. */
const name = 'wording-hint';

/**
 * Draws a wavy line under the words that hints are about, without touching the document: where the browser has
 * no highlights, the hint under the cell says it as well.
 */
export class WordingMarks {
  #ranges: Range[] = [];

  /** Marks the words of `findings` in the rows of a grid, which stand in the order of the track. */
  draw(root: ParentNode, { matrix }: TrackView, findings: readonly Finding[]): void {
    const highlights = registry();
    if (!highlights) return;
    this.clear();
    const marked = findings.filter(({ span }) => span);
    if (marked.length === 0) return;
    const rows = matrix.groups.flatMap((group) => group.rows);
    const lines = root.querySelectorAll<HTMLTableRowElement>('.grid tbody tr:not(.theme, .add)');
    const columnOf = new Map(matrix.columns.map(({ id }, index) => [id, index]));
    const rowOf = new Map(rows.map(({ competency }, index) => [competency, index]));
    for (const { place, span } of marked) {
      const row = rowOf.get(place.competency ?? '') ?? -1;
      const column = columnOf.get(place.level ?? '') ?? -1;
      const cell = rows[row]?.cells[column];
      if (cell?.state !== 'defined' || !span) continue;
      const index = (cell.expectation.statements ?? []).findIndex(({ id }) => id === place.statement);
      const item = lines[row]?.cells[column + 1]?.querySelectorAll('.says > li')[index];
      const text = item && textNode(item, cell.expectation.statements?.[index]?.text ?? '');
      if (!text) continue;
      const range = new Range();
      range.setStart(text, span.start);
      range.setEnd(text, span.end);
      this.#ranges.push(range);
    }
    const highlight = highlights.get(name) ?? new Highlight();
    for (const range of this.#ranges) highlight.add(range);
    highlights.set(name, highlight);
  }

  clear(): void {
    const highlight = registry()?.get(name);
    for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges = [];
  }
}

const registry = (): HighlightRegistry | undefined =>
  (CSS as { readonly highlights?: HighlightRegistry }).highlights;

const textNode = (item: Element, text: string): Text | undefined =>
  [...item.childNodes].find(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && node.nodeValue === text,
  );
