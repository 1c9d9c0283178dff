import type { Message } from '../message.js';

/** The figure of the ladders. */
export const ladder = {
  'line-individual-contributor': 'Specialist',
  'line-management': 'Manager',
  ladderLine: '{line}: {levels}.',
  ladderFork: 'After {level} the path divides.',
  ladderCross: '{one} and {other} are the same grade, and you can cross between them.',
} as const satisfies Record<string, Message>;
