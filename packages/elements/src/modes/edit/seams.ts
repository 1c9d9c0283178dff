import type { ModeSettings } from '../mode.js';

/** A cell of the track, by the ids of its competency and level. */
export interface CellId {
  readonly competency: string;
  readonly level: string;
}

/** What a clipboard gives; either may be empty. */
export interface PastedTexts {
  readonly html: string;
  readonly text: string;
}

/** Takes a block of cells that a person pastes; `cell` is its corner, or undefined where no cell is chosen. */
export type PasteBlock = (cell: CellId | undefined, texts: PastedTexts) => void;

/** Remarks on wording, and where they stand. All may be templates or `nothing`. */
export interface Hints {
  /** Something that stays the same while the remarks in a row do. */
  readonly ofRow: (competency: string) => unknown;
  /** Under the words of a cell. */
  readonly cell: (competency: string, level: string) => unknown;
  /** Under the words that are being written. */
  readonly editor: (competency: string, level: string, text: string) => unknown;
  /** The list beside the track, or folded to a line above it. */
  readonly side: (isFolded: boolean) => unknown;
}

/** What editing draws with. */
export type EditSettings = ModeSettings;
