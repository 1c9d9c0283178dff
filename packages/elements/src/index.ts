export { CareerTrack } from './career-track/career-track.js';
export { defineElements, type DefineOptions } from './define-elements.js';
export { LevelSelectEvent, TrackErrorEvent, TrackSelectEvent, type ErrorIssue } from './events/events.js';
export { english } from './i18n/english.js';
export type { Message } from './i18n/message.js';
export type { MessageId, Messages } from './i18n/messages.js';
