import type { Message } from '../message.js';

/** Reading one level at a time. */
export const narrow = {
  'sibling-individual-contributor': 'Specialist track: {track}',
  'sibling-management': 'Management track: {track}',
  siblingOther: 'Related track: {track}',
  levels: 'Levels',
  showChanges: 'Show what changes at {level}',
  openAll: 'Open all',
  closeAll: 'Close all',
  sameAt: 'Same at {level}',
  ahead: 'At {level}, {title}',
  aheadOnly: 'At {level}',
  levelOf: 'Level {position} of {count}, {level}.',
  levelOfHere: 'Level {position} of {count}, {level}, you are here.',
  levelOfNext: 'Level {position} of {count}, {level}, next level.',
  levelOfTarget: 'Level {position} of {count}, {level}, target.',
  tabHere: '{level}, you are here',
  tabNext: '{level}, next level',
  tabTarget: '{level}, target',
  editCellNamed: 'Edit {cell}',
} as const satisfies Record<string, Message>;
