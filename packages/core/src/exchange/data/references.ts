import type { Extract, FoundCell } from './extract.js';

/** Finds the cell that a reference such as "craft/planning/2" points at. */
export type FindCell = (reference: string) => FoundCell | undefined;

/** Knows the cells of all documents by the ids on the way to them: document, theme, competency, level. */
export function createReferences(extracts: readonly Extract[]): FindCell {
  const known = new Map<string, FoundCell>();
  for (const { root, cells, themeOf } of extracts) {
    for (const cell of cells) {
      const { competency, level, track } = cell;
      if (!competency || cell.reference) continue;
      const end = level ? [competency.id, level.id] : [competency.id];
      const theme = themeOf(competency)?.id ?? '';
      for (const start of [[], [root.id], [theme], [root.id, theme], [track.id]]) {
        const key = [...start, ...end].join('/').toLowerCase();
        if (!start.includes('') && !known.has(key)) known.set(key, cell);
      }
    }
  }
  return (reference) =>
    known.get(reference.replace(/^[#./]+|\.(?:json|ya?ml|md)(?=[/#])/g, '').toLowerCase());
}
