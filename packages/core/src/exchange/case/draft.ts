import type { Heading } from '../grid/heading.js';
import type { ExternalIdentifier } from './identifiers.js';

/** A theme, or a competency, that several rows may share: the same object each time. */
export interface DraftTheme {
  readonly name: string;
  readonly description: string;
}

export interface DraftCompetency extends DraftTheme {
  readonly theme?: DraftTheme;
  readonly identifiers: readonly ExternalIdentifier[];
}

export interface DraftCell {
  /** The place of its level. */
  readonly level: number;
  readonly content: 'not-expected' | readonly string[];
  readonly path: string;
  readonly confidence: number;
}

/** `name` and `description` are the row's own, where it has its own. */
export interface DraftRow {
  readonly competency: DraftCompetency;
  readonly name?: string;
  readonly description?: string;
  readonly weight?: number;
  readonly mustHave: boolean;
  readonly cells: readonly DraftCell[];
}

/** A track as a package has it, before its parts have ids. A track without levels is flat. */
export interface DraftTrack {
  readonly name: string;
  readonly description: string;
  readonly levels: readonly Heading[];
  readonly rows: readonly DraftRow[];
}
