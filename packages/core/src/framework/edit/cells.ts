import type { Expectation } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { defaultRatingScale } from '../../schema/rating-scale.js';
import type { Recipe } from '../../schema/recipe.js';
import { withDetails, type Details } from './details.js';
import { checkWeight, indexOfId } from './checks.js';
import { putCell, readCell, type CellPlace } from './own-cells.js';

/**
 * What a cell says beside its statements. A detail that is undefined is taken out, and what the track takes over
 * shows again.
 */
export type CellDetails = Details<Pick<Expectation, 'summary' | 'weight' | 'mustHave' | 'expected'>>;

/**
 * Changes what a cell says beside its statements; one that was not expected is expected from now on, if there is
 * anything to say. One that says nothing any more is taken back, as {@link clearCell} does. `expected` is a point
 * of the framework's rating scale.
 * Throws on an unknown track, row, level or point, and on a weight that is none.
 */
export function changeCell({
  track,
  competency,
  level,
  ...details
}: CellPlace & CellDetails): Recipe<Framework> {
  return (draft) => {
    const place = { track, competency, level };
    const { points } = draft.ratingScale ?? defaultRatingScale;
    if (details.expected !== undefined) indexOfId(points, details.expected, 'point of the rating scale');
    checkWeight(details.weight);
    const { own } = readCell(draft, place);
    const before = typeof own === 'object' ? own : {};
    const cell = withDetails(before, details);
    if (Object.keys(cell).length > 0) putCell(draft, place, cell);
    else if (cell !== before) putCell(draft, place, undefined);
  };
}

/**
 * Marks a cell as not expected here, on purpose, in place of what it asks; or takes the mark away: then the cell is
 * not defined, or asks again what the track takes over. Where the track takes over the mark itself, the cell is
 * one that asks for the competency without words. Throws on an unknown track, row or level.
 */
export function setNotExpected({
  notExpected,
  ...place
}: CellPlace & { notExpected: boolean }): Recipe<Framework> {
  return (draft) => {
    const { own, inherited } = readCell(draft, place);
    const isMarked = (own ?? inherited) === 'not-expected';
    if (isMarked === notExpected) return;
    if (notExpected) putCell(draft, place, 'not-expected');
    else putCell(draft, place, inherited === 'not-expected' ? {} : undefined);
  };
}
