import type { narrow as english } from '../../i18n/english/narrow.js';
import type { Message } from '../../i18n/message.js';

/** Reading one level at a time, in Arabic. */
export const narrow = {
  'sibling-individual-contributor': 'المسار التخصصي: {track}',
  'sibling-management': 'المسار الإداري: {track}',
  siblingOther: 'مسار ذو صلة: {track}',
  levels: 'المستويات',
  showChanges: 'إظهار ما يتغير في {level}',
  openAll: 'فتح الكل',
  closeAll: 'طي الكل',
  sameAt: 'كما هو في {level}',
  ahead: 'في {level}، {title}',
  aheadOnly: 'في {level}',
  levelOf: 'المستوى {position} من {count}، {level}.',
  levelOfHere: 'المستوى {position} من {count}، {level}، أنت هنا.',
  levelOfNext: 'المستوى {position} من {count}، {level}، المستوى التالي.',
  levelOfTarget: 'المستوى {position} من {count}، {level}، الهدف.',
  tabHere: '{level}، أنت هنا',
  tabNext: '{level}، المستوى التالي',
  tabTarget: '{level}، الهدف',
  editCellNamed: 'تعديل {cell}',
} as const satisfies Record<keyof typeof english, Message>;
