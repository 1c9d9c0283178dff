import type { Messages } from '../i18n/messages.js';
import { assessRow } from './german/assess-row.js';
import { assess } from './german/assess.js';
import { compare } from './german/compare.js';
import { editStructure } from './german/edit-structure.js';
import { edit } from './german/edit.js';
import { explanation } from './german/explanation.js';
import { figures } from './german/figures.js';
import { gaps } from './german/gaps.js';
import { hints } from './german/hints.js';
import { importRefusals } from './german/import-refusals.js';
import { importNotes } from './german/import-notes.js';
import { importing } from './german/importing.js';
import { ladder } from './german/ladder.js';
import { modes } from './german/modes.js';
import { narrow } from './german/narrow.js';
import { notices } from './german/notices.js';
import { paste } from './german/paste.js';
import { plan } from './german/plan.js';
import { reading } from './german/reading.js';
import { saving } from './german/saving.js';
import { workbook } from './german/workbook.js';
import { workbookReport } from './german/workbook-report.js';
import { workbookRoadmap } from './german/workbook-roadmap.js';

/** Every text that the elements show, in German, for the `messages` property. A missing text does not compile. */
export const german = {
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
