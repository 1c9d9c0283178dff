import type { explanation as english } from '../../i18n/english/explanation.js';
import type { Message } from '../../i18n/message.js';

/** How readiness was worked out, and the least that would change it, in Arabic. */
export const explanation = {
  workedRules: 'القواعد',
  workedCompetencies: 'الكفاءات',
  workedCaps: 'الحدود القصوى',
  explainBetween: 'بين {low} و{high}',
  'explain-ready':
    'الجاهزية متحققة بالنسبة إلى {target}: كل القواعد مستوفاة، حتى لو كان كل ما لا يُعرف في أدنى قيمة له.',
  'explain-not-ready':
    'الجاهزية غير متحققة بالنسبة إلى {target}: إحدى القواعد غير مستوفاة، حتى لو كان كل ما لا يُعرف في أعلى قيمة له.',
  'explain-insufficient-evidence':
    'المعروف لا يكفي للحكم على الجاهزية بالنسبة إلى {target}: ما لا يُعرف هو الذي يحسم.',
  explainScore: 'النتيجة {found}، والحد المطلوب {bar}. وقد قُيِّم {coverage} مما يُحتسب.',
  'explain-agreed': 'ما اتفق عليه الطرفان',
  'explain-manager': 'تقييم المسؤول المباشر',
  'explain-peer': 'وسيط تقييمات الزملاء',
  'explain-self': 'التقييم الذاتي وحده',
  found: 'كفاءة {name}: {found} من المطلوب، بحسب {rater}.',
  foundStatements: {
    one: 'كفاءة {name}: {found} من المطلوب، بحسب {rater} في سلوك واحد.',
    two: 'كفاءة {name}: {found} من المطلوب، بحسب {rater} في سلوكين.',
    few: 'كفاءة {name}: {found} من المطلوب، بحسب {rater} في {count} سلوكيات.',
    many: 'كفاءة {name}: {found} من المطلوب، بحسب {rater} في {count} سلوكًا.',
    other: 'كفاءة {name}: {found} من المطلوب، بحسب {rater} في {count} سلوك.',
  },
  foundLevels: {
    one: 'وهذا في مستوى واحد.',
    two: 'وهذا في مستويين.',
    few: 'وهذا في {count} مستويات.',
    other: 'وهذا في {count} مستوى.',
  },
  'foundWhy-not-assessed': 'ولم ينظر أحد في الباقي بعد.',
  'foundWhy-no-evidence': 'ولم يُلاحَظ شيء من الباقي، سلبًا أو إيجابًا.',
  'foundWhy-no-opportunity': 'ولم تتح فرصة لإظهار الباقي.',
  'foundWhy-disputed': 'والتقييمات متباعدة كثيرًا، ولذلك يلزم النقاش.',
  'found-not-assessed': 'كفاءة {name}: {found} من المطلوب، لأن أحدًا لم ينظر فيها بعد.',
  'found-no-evidence': 'كفاءة {name}: {found} من المطلوب، لأنه لا دليل بعد، سلبًا أو إيجابًا.',
  'found-no-opportunity': 'كفاءة {name}: {found} من المطلوب، لأن الفرصة لم تتح لإظهارها.',
  'found-disputed': 'كفاءة {name}: {found} من المطلوب، لأن التقييمات متباعدة كثيرًا.',
  'found-rated': 'كفاءة {name}: {found} من المطلوب.',
  'found-not-applicable': 'كفاءة {name} لا تنطبق.',
  'explain-not-applicable': 'كفاءة {name} لا تنطبق، ولا تُحتسب في أي اتجاه.',
  explainWeightless: 'كفاءة {name} بلا وزن، ولا تضيف شيئًا إلى النتيجة.',
  explainAdds: 'وتضيف {found} من أصل {of} من النقاط.',
  explainCap: 'محور {theme} لا يُحتسب فوق حده الأقصى، وبذلك يُخصم {found} من النقاط.',
  'explain-must-have-passed': 'كفاءة {name} شرط أساسي، وهو مستوفى.',
  'explain-must-have-open': 'كفاءة {name} شرط أساسي، ولم يُعرف بعد هل هو مستوفى.',
  'explain-must-have-failed': 'كفاءة {name} شرط أساسي، وهو غير مستوفى.',
  'explain-bar-passed': 'الحد المطلوب {needed}، والمتحقق {found}. القاعدة مستوفاة.',
  'explain-bar-open': 'الحد المطلوب {needed}، والمتحقق {found}. القاعدة لم تُحسم بعد.',
  'explain-bar-failed': 'الحد المطلوب {needed}، والمتحقق {found}. القاعدة غير مستوفاة.',
  'explain-floor-passed': 'المطلوب في {name} هو {needed} على الأقل، والمتحقق {found}. القاعدة مستوفاة.',
  'explain-floor-open': 'المطلوب في {name} هو {needed} على الأقل، والمتحقق {found}. القاعدة لم تُحسم بعد.',
  'explain-floor-failed': 'المطلوب في {name} هو {needed} على الأقل، والمتحقق {found}. القاعدة غير مستوفاة.',
  'explain-count-passed':
    'يجب ألا يقل عدد الكفاءات التي تبلغ {mark} عن {needed}، وعددها {found}. القاعدة مستوفاة.',
  'explain-count-open':
    'يجب ألا يقل عدد الكفاءات التي تبلغ {mark} عن {needed}، وعددها {found}. القاعدة لم تُحسم بعد.',
  'explain-count-failed':
    'يجب ألا يقل عدد الكفاءات التي تبلغ {mark} عن {needed}، وعددها {found}. القاعدة غير مستوفاة.',
  explainAsked: 'ليس ضمن ما يطلبه الهدف شيء له وزن وينطبق هنا.',
  leastNone: 'لا تكفي لذلك أي تقييمات: فإحدى القواعد تطلب ما لا يمكن لأحد بلوغه هنا، أو لا يوجد شيء مطلوب.',
  leastIntro: {
    one: 'تقييم واحد هو كل ما يلزم أن يختلف لتتحقق الجاهزية بالنسبة إلى {target}:',
    two: 'تقييمان هما أقل ما يلزم أن يختلف لتتحقق الجاهزية بالنسبة إلى {target}:',
    few: '{count} تقييمات هي أقل ما يلزم أن يختلف لتتحقق الجاهزية بالنسبة إلى {target}:',
    many: '{count} تقييمًا هي أقل ما يلزم أن يختلف لتتحقق الجاهزية بالنسبة إلى {target}:',
    other: '{count} تقييم هي أقل ما يلزم أن يختلف لتتحقق الجاهزية بالنسبة إلى {target}:',
  },
  leastRating: 'كفاءة {name}: {point}',
  leastLevel: 'كفاءة {name} في {level}: {point}',
  leastStatement: 'كفاءة {name}، «{statement}»: {point}',
  leastNote: 'هذا أقل ما تحتاج إليه القواعد. وهو لا يبيّن ما هو أهم.',
} as const satisfies Record<keyof typeof english, Message>;
