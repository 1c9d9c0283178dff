import type { Message } from '../message.js';

/** What is inside a row of ratings, and what can be taken back of it. */
export const assessRow = {
  otherManager: 'Another manager',
  both: 'Both of you',
  apartAdvice:
    'Compare what each of you has seen with what {level} asks, before either of you changes a rating.',
  apartAdviceRole:
    'Compare what each of you has seen with what the role asks, before either of you changes a rating.',
  asks: 'What {level} asks',
  asksFor: 'Asked for here: {rating}',
  yourRatings: 'Your rating of each behaviour',
  rateEach: 'Rate each behaviour',
  clearRating: 'Clear my rating',
  ratingFrom: 'Rating from {name}',
  settle: 'What you settled on together',
  notSettled: 'Not settled yet',
  evidence: 'Evidence',
  whoWhen: '{who}, {when}',
  addNote: 'Add a note',
  noteHint: 'What happened, when, and who saw it',
  noteLink: 'Link, if there is one',
  addNoteNow: 'Add note',
  removeNote: 'Remove this note',
  emptyNote: 'Write what you have seen, then add it.',
  badLink: 'A link starts with https:// or http://. Your note is still here.',
  talkAbout: 'Talk about this in our next conversation',
  didRate: 'rated {competency}',
  didClear: 'cleared the rating of {competency}',
  didSettle: 'settled {competency} together',
  didAddNote: 'added a note to {competency}',
  didRemoveNote: 'removed a note from {competency}',
  didFlag: 'marked {competency} to talk about',
  didUnflag: 'took {competency} off the talk',
} as const satisfies Record<string, Message>;
