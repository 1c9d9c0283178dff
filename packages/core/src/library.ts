export {
  competencyLibrary,
  type LibraryCompetency,
  type LibraryRole,
} from './workbook/library/competency-library.js';
export { loadTemplate } from './workbook/library/load-template.js';
export { trackTemplates, type TrackTemplate } from './workbook/library/track-templates.js';
