import type { Message } from '../message.js';

/** The names of the modes, and what is said when one cannot be had. */
export const modes = {
  modes: 'What you do with the track',
  modeView: 'View',
  modeCompare: 'Compare',
  modeAssess: 'Assess',
  modeEdit: 'Edit',
  modeFailed: 'This part could not be loaded. What you have done is still here.',
} as const satisfies Record<string, Message>;
