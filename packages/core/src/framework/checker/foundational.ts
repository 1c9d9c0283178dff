import type { MatrixRow } from '../matrix.js';
import type { Draft } from './finding.js';
import { hasWording, nameOfLevel, type TrackView } from './track-view.js';

/** A row, and at which levels it has a hole: no cell, or a cell without a word while others have some. */
interface HoledRow {
  readonly row: MatrixRow;
  readonly holes: readonly boolean[];
}

function withHoles(row: MatrixRow): HoledRow {
  const worded = row.cells.map(hasWording);
  const anyWorded = worded.includes(true);
  return {
    row,
    holes: row.cells.map(({ state }, level) =>
      state === 'defined' ? anyWorded && !worded[level] : state === 'undefined',
    ),
  };
}

/**
 * What nobody has written yet. A track, a level or a competency without a word is one finding, not one for each of
 * its cells; so is a competency that one level alone describes.
 */
export function checkFoundations(view: TrackView): Draft[] {
  const place = { track: view.track.id };
  const rows = view.rows.map(withHoles);
  const written = view.levels.map((_, level) => rows.some(({ holes }) => holes[level] === false));
  if (!written.includes(true)) return [{ rule: 'empty-cell', place, facts: { of: 'track' } }];
  return [
    ...view.levels.flatMap(({ id: level }, index): Draft[] =>
      written[index] ? [] : [{ rule: 'empty-cell', place: { ...place, level }, facts: { of: 'level' } }],
    ),
    ...rows.flatMap((row) => checkRow(view, row, written)),
    ...checkMustHaves(view),
  ];
}

function checkRow(
  { track, levels }: TrackView,
  { row, holes }: HoledRow,
  written: readonly boolean[],
): Draft[] {
  const place = { track: track.id, competency: row.competency };
  if (!holes.includes(false)) return [{ rule: 'empty-cell', place, facts: { of: 'competency' } }];
  const asked = levels.filter((_, index) => row.cells[index]?.state === 'defined' && !holes[index]);
  const [only] = asked;
  const missing = levels.filter((_, index) => holes[index] && written[index]);
  // A competency that starts at the last level, with the others left out on purpose, is whole.
  const startsLast = only === levels.at(-1) && missing.length === 0;
  const others = written.filter(Boolean).length > 1;
  if (only && asked.length === 1 && others && !startsLast) {
    return [{ rule: 'single-level', place, facts: { level: nameOfLevel(only) } }];
  }
  return missing.map(({ id: level }) => ({
    rule: 'empty-cell',
    place: { ...place, level },
    facts: { of: 'cell' },
  }));
}

/** The levels without a must-have; silent where the track has none at all, or asks for nothing at a level. */
function checkMustHaves({ track, levels, rows }: TrackView): Draft[] {
  const mustHaves = levels.map((_, index) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell?.state === 'defined' ? cell.mustHave : [];
    }),
  );
  if (!mustHaves.some((cells) => cells.includes(true))) return [];
  return levels.flatMap(({ id: level }, index): Draft[] =>
    mustHaves[index]?.includes(false) && !mustHaves[index].includes(true)
      ? [{ rule: 'no-must-have', place: { track: track.id, level }, facts: {} }]
      : [],
  );
}
