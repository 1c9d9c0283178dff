import type { Assessment, Framework, Policy } from '@career-tracks/core';
import type { WrittenFormat } from '@career-tracks/core/exchange/file';
import type { DocumentStore } from '@career-tracks/core/store';
import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { LayoutController } from '../controllers/layout-controller.js';
import type { PrintController } from '../controllers/print-controller.js';
import type { HeaderSettings } from '../render/header.js';
import type { TrackView } from '../render/track-view.js';
import type { TrackStorage } from '../saving/track-storage.js';
import type { Documents } from './documents.js';
import type { Raters } from './raters.js';

/** What a person does with a track. */
export type ModeName = 'view' | 'compare' | 'assess' | 'edit';

/** What a mode draws with, besides the track. */
export interface ModeSettings extends HeaderSettings {
  /** The way to the other modes; a mode places it under its header. */
  readonly nav: unknown;
  /** Where saving stands, for the toolbar of a mode that changes a document. */
  readonly status?: unknown;
  /** Hears of every word that is not in the document yet, and of none once there is nothing to keep. */
  readonly keepDraft?: (draft: Draft | undefined) => void;
}

/** The half-written words of an open editor. `place` is for the mode that it belongs to. */
export interface Draft {
  readonly place: string;
  readonly text: string;
}

/** One way of working with a track: what it draws, and what it does when it is left. */
export interface Mode {
  render(view: TrackView, settings: ModeSettings): TemplateResult;
  /** Another mode comes, or the element goes: finish what is half done, such as an open editor. */
  leave?(): void;
  /** Opens an editor again with words that were not in the document yet; false if its place is gone. */
  openDraft?(draft: Draft): boolean;
  undo?(): boolean;
  redo?(): boolean;
}

/** The element as a mode sees it. */
export interface ModeHost extends LitElement {
  track: string | undefined;
  level: string | undefined;
  mode: string | undefined;
  readonly: boolean;
  target: string | undefined;
  framework: unknown;
  assessment: unknown;
  plan: unknown;
  policy: Policy | undefined;
  raters: Raters | undefined;
  frameworkStore: DocumentStore<Framework> | undefined;
  assessmentStore: DocumentStore<Assessment> | undefined;
  autosave: string | undefined;
  storage: TrackStorage | undefined;
  /** Brings tracks from a file; an element that holds a part of something else has no files. */
  importFrom?(source: File | readonly File[] | string): Promise<boolean>;
  /** The track as a file. */
  exportAs?(format: WrittenFormat): Promise<File>;
}

/** The element as anything that draws in it needs it. */
export interface Surroundings {
  readonly host: ModeHost;
  readonly announcer: Announcer;
  readonly layout: LayoutController;
  readonly print: PrintController;
}

/** What the element lends to its modes. */
export interface Workbench extends Surroundings {
  /** Shows the track as readers see it. Default: in the mode for reading. */
  readonly preview?: () => void;
  /** Reading, which is there from the beginning. */
  readonly reading: Mode;
  /** The documents and their histories, loaded with the first mode that changes one. */
  readonly documents: () => Promise<Documents>;
}
