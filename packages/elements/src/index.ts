export { CareerTrack } from './career-track/career-track.js';
export { defineElements, type DefineOptions } from './define-elements.js';
export {
  BeforeChangeEvent,
  ChangeEvent,
  ModeChangeEvent,
  SaveErrorEvent,
  SaveEvent,
  type ChangePatch,
  type DocumentKind,
  type Intent,
} from './events/change-events.js';
export { LevelSelectEvent, TrackErrorEvent, TrackSelectEvent, type ErrorIssue } from './events/events.js';
export { english } from './i18n/english.js';
export type { Message } from './i18n/message.js';
export type { MessageId, Messages } from './i18n/messages.js';
export type { ModeHost } from './modes/mode.js';
export type { Raters } from './modes/raters.js';
export type {
  Draft,
  SavedDocument,
  SaveResult,
  StoredDocument,
  TrackStorage,
} from './saving/track-storage.js';
export { CompleteEvent, OpenTrackEvent, StepChangeEvent } from './events/workbook-events.js';
export { TrackWorkbook } from './track-workbook/track-workbook.js';
export type { WorkbookHost } from './track-workbook/workbook-desk.js';
export type { WorkbookFormat } from './track-workbook/workbook-file.js';
export type { KeepingHost } from './modes/keeping.js';
