import type { PrintController } from '../../controllers/print-controller.js';
import type { ListRow } from './list-row.js';
import { isOwn, type Viewer } from './viewer.js';
import type { Draft, RowSettings } from './row-settings.js';

const nothingWritten: Draft = { text: '', link: '' };

/** Which rows are open, how they are rated, and what is half written in them. Session state, never in a document. */
export class RowStates {
  readonly #print: PrintController;
  readonly #open = new Set<string>();
  readonly #byStatement = new Map<string, boolean>();
  readonly #drafts = new Map<string, Draft>();
  /** Hears of half-written words, to keep them: of none once they are saved or taken away. */
  keepDraft: ((competency: string, draft: Draft | undefined) => void) | undefined;

  constructor(print: PrintController) {
    this.#print = print;
  }

  /** Remembers that a row is open, or not; false if that is nothing new. On paper all rows are open. */
  setOpen(competency: string, open: boolean): boolean {
    if (this.#print.printing || this.#open.has(competency) === open) return false;
    if (open) this.#open.add(competency);
    else this.#open.delete(competency);
    return true;
  }

  setByStatement(competency: string, on: boolean): void {
    this.#byStatement.set(competency, on);
  }

  setDraft(competency: string, draft: Draft | undefined): void {
    if (draft) this.#drafts.set(competency, draft);
    else this.#drafts.delete(competency);
    this.keepDraft?.(competency, draft?.text || draft?.link ? draft : undefined);
  }

  /** The state of a row. Statements are rated one by one where the viewer has begun to. */
  of({ row, ratings }: ListRow, viewer: Viewer) {
    const { competency } = row;
    return {
      isOpen: this.#print.printing || this.#open.has(competency),
      isByStatement:
        this.#byStatement.get(competency) ??
        ratings.some((rating) => rating.statement !== undefined && isOwn(rating, viewer)),
      draft: this.#drafts.get(competency) ?? nothingWritten,
    } satisfies Pick<RowSettings, 'isOpen' | 'isByStatement' | 'draft'>;
  }

  /** Another track: its rows are others. */
  clear(): void {
    this.#open.clear();
    this.#byStatement.clear();
    this.#drafts.clear();
  }
}
