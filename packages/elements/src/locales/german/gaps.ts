import type { gaps as english } from '../../i18n/english/gaps.js';
import type { Message } from '../../i18n/message.js';

/** The gaps and the radar, in German. `{target}` stands only where nominative and accusative do. */
export const gaps = {
  gapsTitle: 'Wo die Lücken sind',
  gapsSummary: {
    one: 'Von {count} Kompetenz: {counts}.',
    other: 'Von {count} Kompetenzen: {counts}.',
  },
  'gaps-met': { one: '{count} reicht für {target} aus', other: '{count} reichen für {target} aus' },
  'gaps-part': { one: '{count} ist teilweise erreicht', other: '{count} sind teilweise erreicht' },
  'gaps-none': { one: '{count} steht noch am Anfang', other: '{count} stehen noch am Anfang' },
  gapsOpen: {
    one: '{names} ist offen: Noch ist nicht bekannt, ob es reicht.',
    other: '{names} sind offen: Noch ist nicht bekannt, ob es reicht.',
  },
  gapCaption:
    'Für jede Kompetenz: die Einschätzung, die Einschätzung, die {target} voraussetzt, und der Beitrag zur Bereitschaft.',
  required: 'Vorausgesetzt',
  rating: 'Einschätzung',
  ratingOf: 'Einschätzung von {name}',
  adds: 'Beitrag',
  addsOf: 'Beitrag, von {of}',
  leftOut: 'Ausgenommen',
  noWeight: 'Kein Gewicht',
  capOn: 'Obergrenze für {theme}',
  pointRequired: 'Vorausgesetzt: {point}',
  noteScale:
    'Die Balken reichen von „{first}“ bis „{last}“, und der senkrechte Strich ist, was {target} voraussetzt.',
  noteShare:
    'Die Balken zeigen, wie viel von dem gezeigt ist, was {target} verlangt, über alle Stufen, die zählen.',
  noteHatch: 'Schraffiert heißt: noch nicht bekannt.',
  noteEqual: 'Jede Kompetenz zählt gleich viel.',
  noteBeyond: {
    one: 'Eine übertroffene Kompetenz gleicht keine andere aus. Deshalb trägt {names} nicht mehr bei.',
    other: 'Eine übertroffene Kompetenz gleicht keine andere aus. Deshalb tragen {names} nicht mehr bei.',
  },
  notKnown: 'Nicht bekannt',
  radarLabel: 'Einschätzungen neben dem, was {target} voraussetzt.',
  'radar-met': 'Reicht für {target} aus: {names}.',
  'radar-part': 'Teilweise erreicht: {names}.',
  'radar-none': 'Noch am Anfang: {names}.',
  'radar-open': 'Nicht bekannt: {names}.',
  radarBreaks:
    'Die Linie ist unterbrochen bei: {names}. Bis zur Mitte gezogen hieße sie „noch nicht“, und das ist nicht bekannt.',
  lowToHigh: '{low} bis {high}',
  amountOf: '{amount}, von {of}',
  readiness: 'Bereitschaft',
} as const satisfies Record<keyof typeof english, Message>;
