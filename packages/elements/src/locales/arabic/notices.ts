import type { notices as english } from '../../i18n/english/notices.js';
import type { Message } from '../../i18n/message.js';

/** What stands in place of a track, in Arabic. */
export const notices = {
  emptyTitle: 'لا يوجد مسار مهني هنا بعد',
  emptyText: 'لم تحدد الصفحة المسار المطلوب عرضه. يمكن سؤال القائمين على هذه الصفحة.',
  importChoose: 'إحضار مسار من ملف: جدول بيانات أو CSV أو Markdown أو صفحة ويب أو JSON أو YAML',
  unpublishedTitle: 'لم يُنشر هذا المسار بعد',
  unpublishedText: 'لم يُكتب شيء في جدوله حتى الآن.',
  unpublishedBy: 'الجهة التي تكتبه: {owner}.',
  unpublishedNear: 'إلى ذلك الحين، أقرب مسار منشور هو {track}.',
  loadText: 'طلبت الصفحة {source} ولم تتلقَّ ردًا. ربما انقطع الاتصال بالشبكة.',
  loadStatus: 'طلبت الصفحة {source} وأجاب الخادم بالحالة {status}.',
  tryAgain: 'إعادة المحاولة',
  invalidTitle: 'في هذا المسار خطأ',
  invalidText: {
    one: 'موضع واحد في مستنده يحتاج إلى إصلاح قبل عرضه. لم يُفقد شيء.',
    two: 'موضعان في مستنده يحتاجان إلى إصلاح قبل عرضه. لم يُفقد شيء.',
    few: '{count} مواضع في مستنده تحتاج إلى إصلاح قبل عرضه. لم يُفقد شيء.',
    many: '{count} موضعًا في مستنده تحتاج إلى إصلاح قبل عرضه. لم يُفقد شيء.',
    other: '{count} موضع في مستنده تحتاج إلى إصلاح قبل عرضه. لم يُفقد شيء.',
  },
  invalidWhere: 'للقائمين على هذا المسار',
  unknownTrackTitle: 'هذا المسار ليس هنا',
  unknownTrackText: 'طلبت الصفحة مسارًا لا يوجد في الإطار. المسارات الموجودة: {tracks}.',
} as const satisfies Record<keyof typeof english, Message>;
