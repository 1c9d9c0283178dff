import type { importRefusals as english } from '../../i18n/english/import-refusals.js';
import type { Message } from '../../i18n/message.js';

/** Why nothing could be read of a file, by the code of the reason. */
export const importRefusals = {
  'refusal-empty': 'الملف فارغ.',
  'refusal-not-text': 'هذا ليس نصًا ولا جدول بيانات.',
  'refusal-not-xlsx': 'هذا ليس مصنف XLSX. يجب حفظه بصيغة XLSX أو CSV.',
  'refusal-malformed': 'الملف تالف. يجب فتحه في البرنامج الذي أنشأه وحفظه من جديد.',
  'refusal-encrypted': 'الملف محمي بكلمة مرور أو بصيغة قديمة. يجب إزالة كلمة المرور وحفظه بصيغة XLSX.',
  'refusal-macros': 'يحتوي المصنف على وحدات ماكرو. يجب حفظه بصيغة XLSX من دونها.',
  'refusal-zip64': 'المصنف مضغوط بطريقة الملفات الكبيرة جدًا. يجب حفظه من جديد بصيغة XLSX.',
  'refusal-no-sheets': 'ليس في المصنف أي ورقة فيها خلايا.',
  'refusal-too-large': 'في الملف أكثر مما تمكن قراءته. يجب حذف ما لا حاجة إليه أو تقسيمه.',
  'refusal-no-table': 'لم يُعثر على جدول فيه مستويات وكفاءات.',
  'refusal-no-levels': 'لم يُعثر على مستويات. يجب أن يكون لكل مستوى عمود وعنوانه في الصف الأول.',
  'refusal-levels-in-rows': 'كل صف يذكر مستوى. يجب تبديل الصفوف والأعمدة ليكون لكل مستوى عمود.',
  'refusal-long-format': 'لكل مستوى صف. يجب أن يكون لكل مستوى عمود ولكل كفاءة صف واحد.',
  'refusal-no-list': 'هذه ليست قائمة. يجب تسمية أعمدتها "Level" و"Competency".',
  'refusal-repeated': 'جدول آخر يقول الشيء نفسه أو أكثر.',
  'refusal-no-ladder': 'لم يُعثر على مستويات في هذا النص. يجب وضع كل مستوى في عنوان أو استخدام جدول.',
  'refusal-no-cells': 'لم يُعثر على نصوص تخص مستوى أو كفاءة. يمكن أدناه تحديد ما في كل موضع من المستند.',
  'refusal-not-json': 'هذا ليس JSON.',
  'refusal-not-yaml': 'هذا ليس JSON ولا YAML.',
  'refusal-too-deep': 'القوائم والكائنات متداخلة أكثر من اللازم.',
  'refusal-circular': 'المستند يحتوي نفسه.',
  'refusal-repeated-key': 'يتكرر مفتاح في كائن واحد، فتضيع إحدى القيمتين.',
  'refusal-not-case': 'هذه ليست حزمة CASE.',
  'refusal-no-competencies': 'ليس في الحزمة كفاءات.',
} as const satisfies Record<keyof typeof english, Message>;
