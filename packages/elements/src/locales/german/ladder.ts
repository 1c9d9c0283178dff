import type { ladder as english } from '../../i18n/english/ladder.js';
import type { Message } from '../../i18n/message.js';

/** The figure of the ladders, in German. */
export const ladder = {
  'line-individual-contributor': 'Fachlaufbahn',
  'line-management': 'Führung',
  ladderLine: '{line}: {levels}.',
  ladderFork: 'Nach Stufe {level} teilt sich der Weg.',
  ladderCross: '{one} und {other} sind gleichrangig. Ein Wechsel zwischen beiden ist möglich.',
} as const satisfies Record<keyof typeof english, Message>;
