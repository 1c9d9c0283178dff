import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { putCell, readCell, type CellPlace } from './own-cells.js';

/** Takes a cell back: it is not defined, or says again what the track takes over. Throws on an unknown track, row or level. */
export function clearCell(place: CellPlace): Recipe<Framework> {
  return (draft) => {
    readCell(draft, place);
    putCell(draft, place, undefined);
  };
}
