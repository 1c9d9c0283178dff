import type { assessRow as english } from '../../i18n/english/assess-row.js';
import type { Message } from '../../i18n/message.js';

/** Rating against a level, alone and together, in German. Parts of sentences that start small are nominatives. */
export const assessRow = {
  otherManager: 'Eine andere Führungskraft',
  both: 'Sie beide',
  apartAdvice:
    'Vergleichen Sie, was Sie beide jeweils gesehen haben, mit dem, was Stufe {level} verlangt, bevor jemand von Ihnen eine Einschätzung ändert.',
  apartAdviceRole:
    'Vergleichen Sie, was Sie beide jeweils gesehen haben, mit dem, was die Rolle verlangt, bevor jemand von Ihnen eine Einschätzung ändert.',
  asks: 'Was Stufe {level} verlangt',
  asksFor: 'Hier verlangt: {rating}',
  yourRatings: 'Ihre Einschätzung jedes Verhaltens',
  rateEach: 'Jedes Verhalten einzeln einschätzen',
  clearRating: 'Meine Einschätzung löschen',
  ratingFrom: 'Einschätzung: {name}',
  settle: 'Was Sie gemeinsam festgelegt haben',
  notSettled: 'Noch nicht festgelegt',
  evidence: 'Belege',
  whoWhen: '{who}, {when}',
  addNote: 'Notiz hinzufügen',
  noteHint: 'Was geschah, wann, und wer es gesehen hat',
  noteLink: 'Link, falls es einen gibt',
  addNoteNow: 'Notiz hinzufügen',
  removeNote: 'Diese Notiz entfernen',
  emptyNote: 'Schreiben Sie, was Sie gesehen haben, und fügen Sie es dann hinzu.',
  badLink: 'Ein Link beginnt mit https:// oder http://. Ihre Notiz ist noch da.',
  talkAbout: 'Im nächsten Gespräch darüber sprechen',
  didRate: '{competency} eingeschätzt',
  didClear: 'Einschätzung von {competency} gelöscht',
  didSettle: '{competency} gemeinsam festgelegt',
  didAddNote: 'Notiz zu {competency} hinzugefügt',
  didRemoveNote: 'Notiz zu {competency} entfernt',
  didFlag: '{competency} für das Gespräch vorgemerkt',
  didUnflag: '{competency} für das Gespräch nicht mehr vorgemerkt',
} as const satisfies Record<keyof typeof english, Message>;
