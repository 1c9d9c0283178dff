import type { compare as english } from '../../i18n/english/compare.js';
import type { Message } from '../../i18n/message.js';

/** Comparing two levels, in German. */
export const compare = {
  levelsToCompare: 'Stufen, die verglichen werden',
  compareFrom: 'Von',
  compareTo: 'Zu',
  swapLevels: 'Die beiden Stufen tauschen',
  compareHere: '{level} (hier stehen Sie)',
  compareNext: '{level} (nächste Stufe)',
  compareTarget: '{level} (Ziel)',
  sameLevel:
    '„Von“ und „Zu“ sind dieselbe Stufe. Wählen Sie eine andere Stufe, um zu sehen, was sich ändert.',
  moreAll: {
    one: 'Die einzige Kompetenz verlangt auf Stufe {level} mehr.',
    other: 'Alle {count} Kompetenzen verlangen auf Stufe {level} mehr.',
  },
  moreSome: {
    one: '{count} von {total} Kompetenzen verlangt auf Stufe {level} mehr.',
    other: '{count} von {total} Kompetenzen verlangen auf Stufe {level} mehr.',
  },
  moreNone: 'Keine Kompetenz verlangt auf Stufe {level} mehr.',
  lessAll: {
    one: 'Die einzige Kompetenz verlangt auf Stufe {level} weniger.',
    other: 'Alle {count} Kompetenzen verlangen auf Stufe {level} weniger.',
  },
  lessSome: {
    one: '{count} von {total} Kompetenzen verlangt auf Stufe {level} weniger.',
    other: '{count} von {total} Kompetenzen verlangen auf Stufe {level} weniger.',
  },
  lessNone: 'Keine Kompetenz verlangt auf Stufe {level} weniger.',
  staysNamed: { one: '{names} bleibt unverändert.', other: '{names} bleiben unverändert.' },
  stays: { one: '{count} bleibt unverändert.', other: '{count} bleiben unverändert.' },
  notExpectedAt: {
    one: '{count} wird auf Stufe {level} nicht erwartet.',
    other: '{count} werden auf Stufe {level} nicht erwartet.',
  },
  notDefinedAt: {
    one: '{count} ist auf Stufe {level} noch nicht festgelegt.',
    other: '{count} sind auf Stufe {level} noch nicht festgelegt.',
  },
  comparingDown:
    '„Neu“, „Weiter gefasst“ und „Unverändert“ geben an, was Stufe {later} über Stufe {earlier} hinaus verlangt.',
  showCompetencies: 'Kompetenzen zeigen',
  'filter-all': 'Alle',
  'filter-new': 'Etwas Neues',
  'filter-wider': 'Nur weiter gefasst',
  'filter-same': 'Unverändert',
  'filter-nothing': 'Auf Stufe {level} nichts verlangt',
  nowComparing: 'Stufe {from} wird mit Stufe {to} verglichen.',
  nowShowing: {
    one: '{shown} von {count} Kompetenz wird gezeigt.',
    other: '{shown} von {count} Kompetenzen werden gezeigt.',
  },
  noneOfKind: 'Davon gibt es zwischen Stufe {earlier} und Stufe {later} keine.',
  compareCaption:
    'Erwartetes Verhalten auf Stufe {from} und Stufe {to}, mit Angabe, was auf Stufe {later} neu, weiter gefasst oder unverändert ist.',
  themeAllNew: 'Alle {count} verlangen etwas Neues',
  themeNew: { one: '{count} verlangt etwas Neues', other: '{count} verlangen etwas Neues' },
  themeNothing: {
    one: '{count} verlangt auf Stufe {level} nichts',
    other: '{count} verlangen auf Stufe {level} nichts',
  },
  mustHaveAt: 'Muss auf Stufe {level}',
  'tag-new': 'Neu',
  'tag-wider': 'Weiter gefasst',
  'tag-same': 'Unverändert',
  allSame: 'Wie auf Stufe {level}',
  someSame: {
    one: 'Eine Aussage von Stufe {level} bleibt',
    other: '{count} Aussagen von Stufe {level} bleiben',
  },
  underlined: 'Unterstrichene Wörter zeigen, was sich ändert.',
} as const satisfies Record<keyof typeof english, Message>;
