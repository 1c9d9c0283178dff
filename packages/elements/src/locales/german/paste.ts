import type { paste as english } from '../../i18n/english/paste.js';
import type { Message } from '../../i18n/message.js';

/** Pasting a block of cells, in German. */
export const paste = {
  pasteTitle: 'Prüfen, was eingefügt wird',
  pasteNothingTitle: 'Es wurde nichts eingefügt',
  pasteEmpty:
    'In der Zwischenablage ist kein Text. Kopieren Sie die Zellen noch einmal und fügen Sie sie dann hier ein.',
  pasteTooLarge:
    'Das ist zu viel auf einmal: Es passen bis zu 100.000 Zellen. Kopieren Sie weniger Zellen und fügen Sie einen Teil nach dem anderen ein.',
  pasteGone:
    'Die Stelle, an die der Block kommen sollte, gibt es nicht mehr. Wählen Sie eine andere Zelle und fügen Sie noch einmal ein.',
  pasteChanged:
    'Der Karrierepfad hat sich inzwischen geändert. Sehen Sie noch einmal nach, was eingefügt wird.',

  pasteFound: 'Gefunden: {things}.',
  pasteCompetencies: { one: '{count} Kompetenz', other: '{count} Kompetenzen' },
  pasteLevels: { one: '{count} Stufe', other: '{count} Stufen' },
  pasteHomeless:
    'Nichts in diesem Block hat einen Platz im Karrierepfad. Kopieren Sie ihn zusammen mit den Namen seiner Stufen und Kompetenzen.',
  'paste-header-names':
    'Aus der ersten Zeile wurden Bezeichnungen von Stufen, aus der ersten Spalte Kompetenzen.',
  'paste-header': 'Aus der ersten Zeile wurden Bezeichnungen von Stufen.',
  'paste-names': 'Aus der ersten Spalte wurden Kompetenzen.',
  'paste-lower-names':
    'Aus einer tieferen Zeile wurden Bezeichnungen von Stufen, aus der ersten Spalte Kompetenzen.',
  'paste-lower': 'Aus einer tieferen Zeile wurden Bezeichnungen von Stufen.',
  'paste-none': 'Die erste Zelle kommt nach: {competency}, {level}.',
  pasteOutcome: '{changes}.',
  pasteOutcomeRest: '{changes}; {rest}.',
  pasteChanges: { one: '{count} Zelle ändert sich', other: '{count} Zellen ändern sich' },
  pasteNoChanges: 'Keine Zelle ändert sich',
  pasteSame: {
    one: '{count} stimmt mit dem Vorhandenen überein',
    other: '{count} stimmen mit dem Vorhandenen überein',
  },
  pasteKept: { one: '{count} behält den eigenen Text', other: '{count} behalten den eigenen Text' },
  pasteBlank: { one: '{count} ist leer', other: '{count} sind leer' },

  pasteLeftOut: 'Ausgelassen: {things}.',
  pasteRows: { one: '{count} Zeile', other: '{count} Zeilen' },
  pasteColumns: { one: '{count} Spalte', other: '{count} Spalten' },
  'left-above-header': 'Zeile {row}, „{text}“: steht über den Bezeichnungen der Stufen.',
  'left-no-name': 'Zeile {row}, „{text}“: hat keinen Namen einer Kompetenz.',
  'left-no-text': 'Zeile {row}, „{text}“: Neben dem Namen steht nichts.',
  'left-no-row': 'Zeile {row}, „{text}“: steht unter der letzten Kompetenz und hat keinen Namen.',
  'left-no-heading': 'Spalte {column}, „{text}“: hat keine Bezeichnung einer Stufe.',
  'left-no-level': 'Spalte {column}, „{text}“: ist keine Stufe.',
  leftMore: { one: '{count} weitere ist ausgelassen.', other: '{count} weitere sind ausgelassen.' },

  pasteCaption: 'Vorschau der eingefügten Zellen',
  pasteNewLevel: 'Neue Stufe',
  pasteNewCompetency: 'Neue Kompetenz',
  'cell-new': 'Neu',
  'cell-fills': 'Füllt eine leere Zelle',
  'cell-replaces': 'Ersetzt',
  'cell-adds': 'Kommt darunter dazu',
  'cell-same': 'Unverändert',
  'cell-kept': 'Behalten',
  'cell-blank': 'Leer, bleibt leer',
  'cell-blank-kept': 'Leer, Vorhandenes bleibt',
  pasteInPlaceOf: 'Anstelle von: ',
  pasteMoreRows: { one: '{count} weitere Kompetenz folgt.', other: '{count} weitere Kompetenzen folgen.' },
  pasteMoreLevels: { one: '{count} weitere Stufe folgt.', other: '{count} weitere Stufen folgen.' },

  pasteReads: 'Wie der Block gelesen wird',
  pasteHasHeader: 'Die erste Zeile enthält Namen von Stufen',
  pasteHasNames: 'Die erste Spalte enthält Namen von Kompetenzen',
  pasteWhere: 'Wo eine Zelle schon Text hat',
  'where-replace': { one: 'Ersetzen ({count} Zelle)', other: 'Ersetzen ({count} Zellen)' },
  'where-keep': 'Meinen Text behalten und nur leere Zellen füllen',
  'where-append': 'Den eingefügten Text unter meinem hinzufügen',
  pasteClose: 'Schließen',
  pasteCells: { one: '{count} Zelle einfügen', other: '{count} Zellen einfügen' },
  pasteAdd: 'Neues hinzufügen',
  pasteUndo: 'Einmal Rückgängig stellt alles wieder her.',
  pasteLarge: 'Das ist ein großer Block. Es dauert einen Moment.',
  pasteDone: {
    one: '{count} Zelle eingefügt. „Rückgängig machen“ nimmt sie zurück.',
    other: '{count} Zellen eingefügt. Einmal Rückgängig stellt alles wieder her.',
  },
  pasteStep: { one: '{count} Zelle eingefügt', other: '{count} Zellen eingefügt' },
  pasteAddDone: 'Neues hinzugefügt. Einmal Rückgängig stellt alles wieder her.',
  pasteAddStep: 'Neues aus einem Block hinzugefügt',
} as const satisfies Record<keyof typeof english, Message>;
