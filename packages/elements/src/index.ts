export { CareerTrack } from './career-track/career-track.js';
export { defineElements, type DefineOptions } from './define-elements.js';
export { LevelSelectEvent, TrackErrorEvent, TrackSelectEvent, type ErrorIssue } from './events/events.js';
export { english, type Message, type MessageId, type Messages } from './i18n/messages.js';
