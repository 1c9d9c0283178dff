import type { Message } from '../message.js';

/**
 * Writing a track. What is said of each thing that a person did begins with `done-` when it is done, and with
 * `step-` when it is taken back.
 */
export const edit = {
  'done-set-statements': 'Changed {competency}, {level}.',
  'step-set-statements': 'changed {competency}, {level}',
  'done-clear-cells': { one: 'Cleared {competency}, {level}.', other: 'Cleared {count} cells.' },
  'step-clear-cells': { one: 'cleared {competency}, {level}', other: 'cleared {count} cells' },
  'done-cut-cells': { one: 'Cut {competency}, {level}.', other: 'Cut {count} cells.' },
  'step-cut-cells': { one: 'cut {competency}, {level}', other: 'cut {count} cells' },

  undid: 'Undid: {step}.',
  redid: 'Redid: {step}.',
  aChange: 'a change',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  nothingChanged: 'Nothing has changed.',
  notTaken: 'This could not be changed. Your wording is still here.',
  copied: { one: 'Copied 1 cell.', other: 'Copied {count} cells.' },
  pasteByKeys: 'Choose a cell and press Ctrl V: the browser did not let this button read the clipboard.',
  editingTools: 'Editing',
  undoButton: 'Undo',
  redoButton: 'Redo',
  competencyButton: 'Competency',
  levelButton: 'Level',
  themeButton: 'Theme',
  pasteButton: 'Paste from spreadsheet',
  previewTrack: 'Preview',
  editDetails: 'Edit details',
  moreEditing: 'More: add, paste, preview',
  gridName: '{track}: expected behaviour. Arrow keys move, Enter edits.',
  keysHelp:
    'Arrow keys move between cells. Enter edits. Ctrl Z undoes. Copy a range in a spreadsheet and press Ctrl V in any cell to fill from there.',
  editStart: 'Nothing is written in this track yet. Begin with a level or a competency.',
  addBehaviour: 'Add a behaviour',
  addLevel: 'Add a level',
  addCompetency: 'Add a competency',
  addCompetencyTo: 'Add a competency to {theme}',
  actionsFor: 'Actions for {name}',
  cellActions: 'Actions for this cell',
  cellName: '{competency}, {level}',
  editorName: '{cell}. One behaviour per line.',
  keyEnter: 'Enter save',
  keyNewLine: 'Shift Enter new line',
  keyEscape: 'Esc cancel',
  weightShown: 'Weight {weight}',
  editCell: 'Edit',
  saveButton: 'Save',
  cancelButton: 'Cancel',
} as const satisfies Record<string, Message>;
