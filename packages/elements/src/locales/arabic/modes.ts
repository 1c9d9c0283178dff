import type { modes as english } from '../../i18n/english/modes.js';
import type { Message } from '../../i18n/message.js';

/** The names of the modes in Arabic, and what is said when one cannot be had. */
export const modes = {
  modes: 'ما يمكن عمله بالمسار',
  modeView: 'عرض',
  modeCompare: 'مقارنة',
  modeAssess: 'تقييم',
  modeEdit: 'تحرير',
  modeFailed: 'تعذّر تحميل هذا الجزء. وما أنجزته ما زال هنا.',
} as const satisfies Record<keyof typeof english, Message>;
