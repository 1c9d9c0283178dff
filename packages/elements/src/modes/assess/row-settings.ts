import type { EvidencePlace } from '@career-tracks/core/assess';
import type { Localizer } from '../../i18n/localizer.js';
import type { ListModel } from './assessment-model.js';
import type { ListRow } from './list-row.js';
import type { Viewer } from './viewer.js';

/** Words of a note that are not kept yet. */
export interface Draft {
  readonly text: string;
  readonly link: string;
  /** Why it could not be kept the last time. */
  readonly problem?: NoteProblem;
}

export type NoteProblem = 'emptyNote' | 'badLink';

/** What a person does in a row, by the id of its competency; `statement` is left out for the whole. */
export interface RowIntents {
  readonly rateEach: (competency: string, on: boolean) => void;
  readonly rate: (value: string, competency: string, statement?: string) => void;
  readonly clear: (competency: string, statement?: string) => void;
  readonly settle: (value: string, competency: string) => void;
  readonly draft: (competency: string, draft: Draft) => void;
  /** Keeps a note; says what is wrong with it, if it is not kept. */
  readonly addNote: (competency: string, draft: Draft) => NoteProblem | 'refused' | undefined;
  readonly removeNote: (at: EvidencePlace) => void;
  readonly flag: (competency: string, on: boolean) => void;
}

/** What a row is drawn with, besides what has been said of its competency. */
export interface RowSettings {
  readonly t: Localizer;
  readonly model: ListModel;
  readonly viewer: Viewer;
  /** The level of the list's own heading. */
  readonly headingLevel: number;
  readonly toggle: (competency: string, open: boolean) => void;
  /** Draws what is inside a row; it comes on demand, and is empty until then. */
  readonly body: (item: ListRow, settings: RowSettings) => unknown;
  readonly isOpen: boolean;
  /** Whether each statement is rated by itself. */
  readonly isByStatement: boolean;
  readonly draft: Draft;
}

/** What the inside of a row is drawn with. */
export interface BodySettings extends RowSettings {
  readonly intents: RowIntents;
}
