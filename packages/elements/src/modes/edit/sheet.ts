import type { LitElement, TemplateResult } from 'lit';
import type { Layout } from '../../controllers/layout-controller.js';
import type { CellSession, WordsKeeper } from './cell-session.js';
import type { IntentPlace } from './deed.js';
import type { Structure } from './structure.js';
import type { CellId, Hints } from './seams.js';
import type { Writing } from './writing.js';

/** What the track is written on: a grid, or one level at a time. */
export interface Sheet {
  /** The cell that has the focus or had it last; undefined if it was none. */
  readonly cell: CellId | undefined;
  /** The cell whose words are being written. */
  readonly session: CellSession | undefined;
  /** Draws the track, and the themes in `fresh` that have no competencies yet. */
  render(fresh: ReadonlySet<string>, hints: Hints, layout: Layout | 'paper'): TemplateResult;
  /** Saves what is in the editor and closes it; false if it was refused and is still open. */
  commit(): boolean;
  /** Closes the editor; what was in it is not saved and still to be kept. */
  suspend(): CellSession | undefined;
  /** Puts the focus on what is at a place, or on its cell. */
  show(place: IntentPlace): void;
  /** Opens the editor on a cell, with words that are not in the document yet; false if the cell is gone. */
  openWith(cell: CellId, text: string): boolean;
}

/** What a sheet works with beside the track. */
export interface SheetTools {
  readonly host: LitElement;
  /** Uses the menus and forms, once they are there. */
  readonly structure: (use: (structure: Structure) => void) => void;
  readonly words: WordsKeeper;
  readonly work: () => Writing;
  readonly say: (message: string) => void;
}
