import type { edit as english } from '../../i18n/english/edit.js';
import type { Message } from '../../i18n/message.js';

/** Writing a track, in German. The `step-` texts stand after the colon of `undid` and `redid`. */
export const edit = {
  'done-set-statements': 'Geändert: {competency}, {level}.',
  'step-set-statements': '{competency}, {level} geändert',
  'done-clear-cells': { one: 'Geleert: {competency}, {level}.', other: '{count} Zellen geleert.' },
  'step-clear-cells': { one: '{competency}, {level} geleert', other: '{count} Zellen geleert' },
  'done-cut-cells': {
    one: 'Ausgeschnitten: {competency}, {level}.',
    other: '{count} Zellen ausgeschnitten.',
  },
  'step-cut-cells': { one: '{competency}, {level} ausgeschnitten', other: '{count} Zellen ausgeschnitten' },

  undid: 'Rückgängig gemacht: {step}.',
  redid: 'Wiederhergestellt: {step}.',
  aChange: 'eine Änderung',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nothingToRedo: 'Es gibt nichts wiederherzustellen.',
  nothingChanged: 'Es hat sich nichts geändert.',
  notTaken: 'Das konnte nicht geändert werden. Ihr Text ist noch da.',
  copied: { one: '1 Zelle kopiert.', other: '{count} Zellen kopiert.' },
  pasteByKeys:
    'Wählen Sie eine Zelle und drücken Sie Strg V: Der Browser hat dieser Schaltfläche nicht erlaubt, die Zwischenablage zu lesen.',

  editingTools: 'Bearbeitung',
  undoButton: 'Rückgängig machen',
  redoButton: 'Wiederherstellen',
  competencyButton: 'Kompetenz',
  levelButton: 'Stufe',
  themeButton: 'Thema',
  pasteButton: 'Aus Tabellenblatt einfügen',
  previewTrack: 'Vorschau',
  editDetails: 'Angaben bearbeiten',
  moreEditing: 'Mehr: hinzufügen, einfügen, Vorschau',

  gridName: '{track}: erwartetes Verhalten. Pfeiltasten wechseln die Zelle, die Eingabetaste bearbeitet sie.',
  keysHelp:
    'Pfeiltasten wechseln die Zelle. Die Eingabetaste bearbeitet sie. Strg Z macht rückgängig. Kopieren Sie einen Bereich in einem Tabellenblatt und drücken Sie in einer beliebigen Zelle Strg V, um von dort aus zu füllen.',
  editStart:
    'In diesem Karrierepfad steht noch nichts. Beginnen Sie mit einer Stufe oder mit einer Kompetenz.',
  addBehaviour: 'Verhalten hinzufügen',
  addLevel: 'Stufe hinzufügen',
  addCompetency: 'Kompetenz hinzufügen',
  addCompetencyTo: 'Kompetenz zu {theme} hinzufügen',
  actionsFor: 'Aktionen für {name}',
  cellActions: 'Aktionen für diese Zelle',
  cellName: '{competency}, {level}',
  editorName: '{cell}. Ein Verhalten pro Zeile.',
  keyEnter: 'Eingabetaste speichert',
  keyNewLine: 'Umschalt + Eingabetaste beginnt eine neue Zeile',
  keyEscape: 'Esc bricht ab',
  weightShown: 'Gewicht {weight}',

  editCell: 'Bearbeiten',
  saveButton: 'Speichern',
  cancelButton: 'Abbrechen',
} as const satisfies Record<keyof typeof english, Message>;
