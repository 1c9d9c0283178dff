export type { PasteTarget } from './land-block.js';
export type { PasteChoice } from './paste-cell.js';
export type {
  PasteCell,
  PasteColumnReason,
  PasteKind,
  PasteLeftOut,
  PasteLevel,
  PastePlan,
  PasteRow,
  PasteRowReason,
  PasteWords,
} from './paste-plan.js';
export { pasteRecipe } from './paste-recipe.js';
export { planPaste, type PlanPasteOptions } from './plan-paste.js';
export {
  readClipboard,
  type ClipboardReport,
  type ClipboardResult,
  type ClipboardTexts,
  type ReadClipboardOptions,
} from './read-clipboard.js';
export { writeClipboard } from './write-clipboard.js';
