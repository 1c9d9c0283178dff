import { setNotExpected } from '../../framework/edit/cells.js';
import { addLevel } from '../../framework/edit/levels.js';
import { addRow } from '../../framework/edit/rows.js';
import { setStatements } from '../../framework/edit/statements.js';
import { findTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { Recipe, Writable } from '../../schema/recipe.js';
import { lineage } from '../../schema/track-inheritance.js';
import type { PasteKind, PastePlan } from './paste-plan.js';

const written: readonly PasteKind[] = ['new', 'fills', 'replaces', 'adds'];

/**
 * Does all that a plan says, as one step to undo: new levels come after the ones to their left in the block, new
 * competencies after the ones above them, and statements that stay or are reworded keep their ids. Made for the
 * framework that the plan was made for: throws where it no longer has the track, a level or a competency.
 */
export function pasteRecipe({ track, levels, rows }: PastePlan): Recipe<Framework> {
  return (draft) => {
    levels.forEach(({ level, isNew }, index) => {
      if (!isNew) return;
      const after = levels[index - 1]?.level.id;
      const before = after === undefined ? levels.find((other) => !other.isNew)?.level.id : undefined;
      addLevel({
        track,
        ...level,
        ...(after === undefined ? {} : { after }),
        ...(before === undefined ? {} : { before }),
      })(draft);
    });
    rows.forEach(({ competency, name, description, isNew }, index) => {
      const after = rows[index - 1]?.competency;
      if (isNew) addRow({ track, id: competency, name, description, after })(draft);
    });
    const changeRow = createRowChanges(draft, track);
    for (const { competency, cells } of rows) {
      const recipes = cells.flatMap(({ kind, after }, column): Recipe<Framework>[] => {
        const place = { track, competency, level: levels[column]?.level.id ?? '' };
        if (!written.includes(kind)) return [];
        if (typeof after === 'string') return [setNotExpected({ ...place, notExpected: true })];
        return [setStatements({ ...place, lines: after })];
      });
      changeRow(competency, recipes);
    }
  };
}

/**
 * A function that changes one row of a track by recipes for its cells. They get a framework that has this row
 * alone: to look for it among all rows, cell by cell, takes a minute for a thousand rows.
 */
function createRowChanges(
  draft: Writable<Framework>,
  trackId: string,
): (competency: string, recipes: readonly Recipe<Framework>[]) => void {
  const line = lineage(draft, findTrack(draft, trackId)) as Writable<Framework>['tracks'];
  const rowsOf = line.map(
    ({ competencies = [] }) => new Map(competencies.map((row) => [row.competency, row])),
  );
  const competencies = new Map(draft.competencies.map((competency) => [competency.id, competency]));
  return (id, recipes) => {
    if (recipes.length === 0) return;
    const competency = competencies.get(id);
    const ownRows = rowsOf.map((rows) => {
      const row = rows.get(id);
      return row ? [row] : [];
    });
    const alone: Writable<Framework> = {
      ...draft,
      competencies: competency ? [competency] : [],
      tracks: line.map((track, index) => ({ ...track, competencies: ownRows[index] ?? [] })),
    };
    for (const recipe of recipes) recipe(alone);
    const [track] = line;
    const row = ownRows[0]?.[0];
    if (track && row && !rowsOf[0]?.has(id)) (track.competencies ??= []).push(row);
  };
}
