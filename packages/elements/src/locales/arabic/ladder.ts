import type { ladder as english } from '../../i18n/english/ladder.js';
import type { Message } from '../../i18n/message.js';

/** The figure of the ladders, in Arabic. */
export const ladder = {
  'line-individual-contributor': 'التخصص',
  'line-management': 'الإدارة',
  ladderLine: '{line}: {levels}.',
  ladderFork: 'بعد {level} يتفرع الطريق.',
  ladderCross: 'الدرجة الوظيفية واحدة في {one} و{other}، والانتقال بينهما ممكن.',
} as const satisfies Record<keyof typeof english, Message>;
