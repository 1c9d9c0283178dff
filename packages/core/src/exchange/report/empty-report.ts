import type { ReadReport } from './read-report.js';

/** The report of a reader that has found nothing. */
export const emptyReport: ReadReport = {
  tracks: 0,
  levels: 0,
  competencies: 0,
  themes: 0,
  cells: 0,
  statements: 0,
  origins: [],
  notes: [],
};
