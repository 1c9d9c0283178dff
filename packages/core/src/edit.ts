export { addTracks } from './framework/edit/add-tracks.js';
export { applyRecipe } from './framework/edit/apply-recipe.js';
export { changeCell, setNotExpected, type CellDetails } from './framework/edit/cells.js';
export { clearCell } from './framework/edit/clear-cell.js';
export type { Details } from './framework/edit/details.js';
export {
  addLevel,
  changeLevel,
  duplicateLevel,
  moveLevel,
  removeLevel,
  type LevelDetails,
  type NewLevel,
} from './framework/edit/levels.js';
export { newCompetencyId, newLevelId, newThemeId, type Naming } from './framework/edit/new-ids.js';
export type { CellPlace } from './framework/edit/own-cells.js';
export type { LevelPlace } from './framework/edit/own-levels.js';
export type { RowPlace } from './framework/edit/own-rows.js';
export { moveRow, rowPosition, type RowPosition } from './framework/edit/row-order.js';
export { changeRow, type RowDetails } from './framework/edit/row-wording.js';
export { addRow, duplicateRow, isOwnRow, removeRow, type NewRow } from './framework/edit/rows.js';
export { setStatements } from './framework/edit/statements.js';
export { addTheme, changeTheme, moveTheme, removeTheme, type ThemeDetails } from './framework/edit/themes.js';
export { changeTrack, type TrackDetails } from './framework/edit/track-details.js';
export type { Recipe, Writable } from './schema/recipe.js';
