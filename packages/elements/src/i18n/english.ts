import { assessRow } from './english/assess-row.js';
import { assess } from './english/assess.js';
import { compare } from './english/compare.js';
import { edit } from './english/edit.js';
import { editStructure } from './english/edit-structure.js';
import { explanation } from './english/explanation.js';
import { figures } from './english/figures.js';
import { hints } from './english/hints.js';
import { gaps } from './english/gaps.js';
import { importRefusals } from './english/import-refusals.js';
import { importNotes } from './english/import-notes.js';
import { importing } from './english/importing.js';
import { ladder } from './english/ladder.js';
import { modes } from './english/modes.js';
import { narrow } from './english/narrow.js';
import { notices } from './english/notices.js';
import { paste } from './english/paste.js';
import { plan } from './english/plan.js';
import { reading } from './english/reading.js';
import { saving } from './english/saving.js';
import { workbook } from './english/workbook.js';
import { workbookReport } from './english/workbook-report.js';
import { workbookRoadmap } from './english/workbook-roadmap.js';

/** Every text that the elements show, in English. Replace any of them through the `messages` property. */
export const english = {
  ...reading,
  ...modes,
  ...narrow,
  ...ladder,
  ...notices,
  ...compare,
  ...edit,
  ...editStructure,
  ...hints,
  ...assess,
  ...assessRow,
  ...figures,
  ...gaps,
  ...explanation,
  ...paste,
  ...plan,
  ...importing,
  ...importNotes,
  ...importRefusals,
  ...saving,
  ...workbook,
  ...workbookReport,
  ...workbookRoadmap,
};
