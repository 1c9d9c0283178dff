import { ratingsView } from './ratings-view.js';
import { stageView } from './stage-view.js';
import { topView } from './top-view.js';

export { workbookScales as styles } from '../../styles/workbook-scales.js';

/** The steps that are answered on a scale or a path: loaded when a person comes to the first of them. */
export const views = { ratings: ratingsView, stage: stageView, top: topView };
