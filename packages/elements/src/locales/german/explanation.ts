import type { explanation as english } from '../../i18n/english/explanation.js';
import type { Message } from '../../i18n/message.js';

/** How readiness was worked out, and the least that would change it, in German. Raters stand after “laut”. */
export const explanation = {
  workedRules: 'Die Regeln',
  workedCompetencies: 'Die Kompetenzen',
  workedCaps: 'Die Obergrenzen',
  explainBetween: 'zwischen {low} und {high}',
  'explain-ready':
    'Bereit für {target}: Jede Regel ist erfüllt, selbst wenn alles Unbekannte den kleinsten Wert hätte.',
  'explain-not-ready':
    'Nicht bereit für {target}: Eine Regel ist nicht erfüllt, selbst wenn alles Unbekannte den größten Wert hätte.',
  'explain-insufficient-evidence':
    'Es ist noch zu wenig bekannt, um zu sagen, ob es für {target} reicht: Das Unbekannte entscheidet.',
  explainScore:
    'Das Ergebnis liegt bei: {found}. Die Schwelle liegt bei: {bar}. Eingeschätzt ist von dem, was zählt: {coverage}.',
  'explain-agreed': 'gemeinsamer Festlegung',
  'explain-manager': 'Einschätzung der Führungskraft',
  'explain-peer': 'Median der Einschätzungen aus dem Team',
  'explain-self': 'eigener Einschätzung der Person allein',
  found: '{name}: {found} des Verlangten, laut {rater}.',
  foundStatements: {
    one: '{name}: {found} des Verlangten, laut {rater} zu {count} Aussage.',
    other: '{name}: {found} des Verlangten, laut {rater} zu {count} Aussagen.',
  },
  foundLevels: { one: 'Das umfasst {count} Stufe.', other: 'Das umfasst {count} Stufen.' },
  'foundWhy-not-assessed': 'Auf den Rest hat noch niemand geschaut.',
  'foundWhy-no-evidence': 'Zum Rest gibt es noch keine Belege, weder dafür noch dagegen.',
  'foundWhy-no-opportunity': 'Es gab keine Gelegenheit, den Rest zu zeigen.',
  'foundWhy-disputed': 'Die Einschätzungen gehen weit auseinander. Ein Gespräch ist nötig.',
  'found-not-assessed': '{name}: {found} des Verlangten, weil noch niemand hingesehen hat.',
  'found-no-evidence':
    '{name}: {found} des Verlangten, weil es noch keine Belege gibt, weder dafür noch dagegen.',
  'found-no-opportunity': '{name}: {found} des Verlangten, weil es keine Gelegenheit gab, es zu zeigen.',
  'found-disputed': '{name}: {found} des Verlangten, weil die Einschätzungen weit auseinandergehen.',
  'found-rated': '{name}: {found} des Verlangten.',
  'found-not-applicable': '{name} trifft nicht zu.',
  'explain-not-applicable': '{name} trifft nicht zu und zählt weder dafür noch dagegen.',
  explainWeightless: '{name} hat kein Gewicht und trägt nichts zum Ergebnis bei.',
  explainAdds: 'Das ergibt {found} von {of} Punkten.',
  explainCap: '{theme} zählt höchstens bis zur Obergrenze. Abgezogen werden {found} Punkte.',
  'explain-must-have-passed': '{name} ist ein Muss und ist erfüllt.',
  'explain-must-have-open': '{name} ist ein Muss. Ob es erfüllt ist, ist noch nicht bekannt.',
  'explain-must-have-failed': '{name} ist ein Muss und ist nicht erfüllt.',
  'explain-bar-passed': 'Schwelle: {needed}, erreicht: {found}. Das ist erfüllt.',
  'explain-bar-open': 'Schwelle: {needed}, erreicht: {found}. Das ist noch offen.',
  'explain-bar-failed': 'Schwelle: {needed}, erreicht: {found}. Das ist nicht erfüllt.',
  'explain-floor-passed': '{name}: mindestens {needed} nötig, erreicht: {found}. Das ist erfüllt.',
  'explain-floor-open': '{name}: mindestens {needed} nötig, erreicht: {found}. Das ist noch offen.',
  'explain-floor-failed': '{name}: mindestens {needed} nötig, erreicht: {found}. Das ist nicht erfüllt.',
  'explain-count-passed':
    'Kompetenzen, die {mark} erreichen: mindestens {needed} nötig, vorhanden: {found}. Das ist erfüllt.',
  'explain-count-open':
    'Kompetenzen, die {mark} erreichen: mindestens {needed} nötig, vorhanden: {found}. Das ist noch offen.',
  'explain-count-failed':
    'Kompetenzen, die {mark} erreichen: mindestens {needed} nötig, vorhanden: {found}. Das ist nicht erfüllt.',
  explainAsked: 'Das Ziel verlangt nichts, was Gewicht hat und hier zutrifft.',
  leastNone:
    'Keine Einschätzung würde das bewirken: Eine Regel verlangt, was hier niemand erreichen kann, oder es wird nichts verlangt.',
  leastIntro: {
    one: 'Für {target} müsste nur eine Einschätzung anders sein:',
    other: 'Für {target} müssten mindestens {count} Einschätzungen anders sein:',
  },
  leastRating: '{name}: {point}',
  leastLevel: '{name} auf Stufe {level}: {point}',
  leastStatement: '{name}, „{statement}“: {point}',
  leastNote: 'Das ist das Mindeste, was die Regeln verlangen. Es sagt nicht, was am wichtigsten ist.',
} as const satisfies Record<keyof typeof english, Message>;
