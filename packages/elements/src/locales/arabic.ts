import { assessRow } from './arabic/assess-row.js';
import { assess } from './arabic/assess.js';
import { compare } from './arabic/compare.js';
import { editStructure } from './arabic/edit-structure.js';
import { edit } from './arabic/edit.js';
import { explanation } from './arabic/explanation.js';
import { figures } from './arabic/figures.js';
import { gaps } from './arabic/gaps.js';
import { hints } from './arabic/hints.js';
import { importRefusals } from './arabic/import-refusals.js';
import { importNotes } from './arabic/import-notes.js';
import { importing } from './arabic/importing.js';
import { ladder } from './arabic/ladder.js';
import { modes } from './arabic/modes.js';
import { narrow } from './arabic/narrow.js';
import { notices } from './arabic/notices.js';
import { paste } from './arabic/paste.js';
import { plan } from './arabic/plan.js';
import { reading } from './arabic/reading.js';
import { saving } from './arabic/saving.js';
import { workbook } from './arabic/workbook.js';
import { workbookReport } from './arabic/workbook-report.js';
import { workbookRoadmap } from './arabic/workbook-roadmap.js';
import type { Messages } from '../i18n/messages.js';

/**
 * Every text that the elements show, in Modern Standard Arabic, for the `messages` property. It speaks to people
 * in forms that fit any gender wherever the language has them.
 */
export const arabic = {
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
} as const satisfies Required<Messages>;
