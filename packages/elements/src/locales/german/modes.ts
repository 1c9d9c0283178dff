import type { modes as english } from '../../i18n/english/modes.js';
import type { Message } from '../../i18n/message.js';

/** The names of the modes, and what is said when one cannot be had, in German. */
export const modes = {
  modes: 'Was Sie mit dem Karrierepfad tun',
  modeView: 'Ansehen',
  modeCompare: 'Vergleichen',
  modeAssess: 'Einschätzen',
  modeEdit: 'Bearbeiten',
  modeFailed: 'Dieser Teil konnte nicht geladen werden. Was Sie getan haben, ist noch da.',
} as const satisfies Record<keyof typeof english, Message>;
