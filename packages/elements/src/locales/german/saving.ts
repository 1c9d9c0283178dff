import type { saving as english } from '../../i18n/english/saving.js';
import type { Message } from '../../i18n/message.js';

/** What the status line and the banners of saving say, in German. */
export const saving = {
  savedAt: 'Gespeichert: {time}',
  savedHere: 'Auf diesem Gerät gespeichert: {time}',
  savedBefore: 'Zuletzt gespeichert: {time}',
  savedNotYet: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert',
  saveReadOnly: 'Sie können dies lesen, aber nicht ändern',
  saveFailed: 'Nicht gespeichert.',
  saveFailedFull: 'Am Speicherort ist kein Platz mehr. Ihr Text ist noch da.',
  saveFailedRefused:
    'Speichern ist hier nicht erlaubt. Ihr Text ist noch da, bis diese Seite geschlossen wird.',
  saveFailedNoAnswer: 'Der Speicherort antwortet nicht. Ihr Text ist noch da.',
  saveFailedOther: 'Die letzte Änderung wurde nicht angenommen. Ihr Text ist noch da.',
  saveUnable: 'Speichern ist hier im Moment nicht möglich.',
  saveUnableText: 'Was Sie ändern, bleibt auf dieser Seite, und das Speichern wird erneut versucht.',
  saveOffline: 'Sie sind offline.',
  saveUnsent: 'Noch nicht gesendet.',
  saveKept: {
    one: '{count} Änderung ist auf diesem Gerät aufbewahrt und wird später gesendet.',
    other: '{count} Änderungen sind auf diesem Gerät aufbewahrt und werden später gesendet.',
  },
  saveOnlyHere: {
    one: '{count} Änderung ist bisher nur auf dieser Seite.',
    other: '{count} Änderungen sind bisher nur auf dieser Seite.',
  },
  saveAgain: 'Erneut versuchen',
  saveDownload: 'Kopie herunterladen',
  saveConflict: 'Jemand anderes oder ein anderer Tab hat dies geändert.',
  saveConflictText: 'Nichts wird überschrieben, bis Sie wählen.',
  saveBaseChanged: 'Die Seite hat eine neuere Version als die, mit der Ihre gespeicherte Arbeit begann.',
  saveBaseChangedText: 'Sie sehen Ihre eigene Arbeit. Nichts davon geht verloren, bis Sie wählen.',
  saveMerge: 'Beides zusammenführen',
  saveKeepMine: 'Meine Version behalten',
  saveUseOther: 'Die andere Version verwenden',
  saveOtherTab: 'Dies ist in einem anderen Tab geöffnet.',
  saveOtherTabText: 'Was Sie dort und hier ändern, kann voneinander abweichen.',
  saveTakeOver: 'Hier weitermachen',
  saveUnreadable: 'Früher hier gespeicherte Arbeit kann nicht gelesen werden.',
  saveUnreadableText:
    'Sie wurde beiseitegelegt und nicht gelöscht. Sagen Sie es den Personen, die diese Seite betreuen.',
  saveDismiss: 'Schließen',
} as const satisfies Record<keyof typeof english, Message>;
