import type { narrow as english } from '../../i18n/english/narrow.js';
import type { Message } from '../../i18n/message.js';

/** Reading one level at a time, in German. */
export const narrow = {
  'sibling-individual-contributor': 'Fachlaufbahn: {track}',
  'sibling-management': 'Führungslaufbahn: {track}',
  siblingOther: 'Verwandter Karrierepfad: {track}',
  levels: 'Stufen',
  showChanges: 'Zeigen, was sich auf Stufe {level} ändert',
  openAll: 'Alle öffnen',
  closeAll: 'Alle schließen',
  sameAt: 'Unverändert auf Stufe {level}',
  ahead: 'Auf Stufe {level}, {title}',
  aheadOnly: 'Auf Stufe {level}',
  levelOf: 'Stufe {position} von {count}, {level}.',
  levelOfHere: 'Stufe {position} von {count}, {level}, hier stehen Sie.',
  levelOfNext: 'Stufe {position} von {count}, {level}, nächste Stufe.',
  levelOfTarget: 'Stufe {position} von {count}, {level}, Ziel.',
  tabHere: '{level}, hier stehen Sie',
  tabNext: '{level}, nächste Stufe',
  tabTarget: '{level}, Ziel',
  editCellNamed: '{cell} bearbeiten',
} as const satisfies Record<keyof typeof english, Message>;
