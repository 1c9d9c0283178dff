import type { notices as english } from '../../i18n/english/notices.js';
import type { Message } from '../../i18n/message.js';

/** What stands in place of a track, in German. */
export const notices = {
  emptyTitle: 'Hier gibt es noch keinen Karrierepfad',
  emptyText:
    'Die Seite hat nicht angegeben, welcher Karrierepfad zu zeigen ist. Fragen Sie die Personen, die diese Seite betreuen.',
  importChoose: 'Einen Karrierepfad aus einer Datei holen: Tabelle, CSV, Markdown, Webseite, JSON oder YAML',
  unpublishedTitle: 'Dieser Karrierepfad ist noch nicht veröffentlicht',
  unpublishedText: 'In seiner Tabelle steht noch nichts.',
  unpublishedBy: '{owner} schreibt daran.',
  unpublishedNear: 'Bis dahin kommt {track} ihm am nächsten und ist schon veröffentlicht.',
  loadText:
    'Die Seite hat {source} angefordert und keine Antwort erhalten. Vielleicht ist Ihre Verbindung unterbrochen.',
  loadStatus: 'Die Seite hat {source} angefordert, und der Server hat mit dem Status {status} geantwortet.',
  tryAgain: 'Erneut versuchen',
  invalidTitle: 'Dieser Karrierepfad enthält einen Fehler',
  invalidText: {
    one: 'Eine Stelle im Dokument muss berichtigt werden, bevor es gezeigt werden kann. Nichts ist verloren.',
    other:
      '{count} Stellen im Dokument müssen berichtigt werden, bevor es gezeigt werden kann. Nichts ist verloren.',
  },
  invalidWhere: 'Für die Personen, die diesen Karrierepfad betreuen',
  unknownTrackTitle: 'Diesen Karrierepfad gibt es hier nicht',
  unknownTrackText:
    'Die Seite hat einen Karrierepfad angefordert, den das Karrieremodell nicht enthält. Vorhanden sind: {tracks}.',
} as const satisfies Record<keyof typeof english, Message>;
