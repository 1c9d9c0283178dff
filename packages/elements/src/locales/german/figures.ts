import type { figures as english } from '../../i18n/english/figures.js';
import type { Message } from '../../i18n/message.js';

/**
 * Readiness and its reasons, in German. `{target}` may be “die Rolle”: it stands only where nominative and
 * accusative do. Figures with a unit are nominatives.
 */
export const figures = {
  andMore: { one: '{count} weitere', other: '{count} weitere' },
  amountPercent: '{amount}\u00a0%',
  amountPoints: '{amount} Punkte',
  onePercent: '{low}\u00a0%',
  percentRange: '{low}–{high}\u00a0%',
  onePoints: '{low}',
  pointsRange: '{low}–{high}',
  readinessNow: 'Die Bereitschaft liegt jetzt bei {low} bis {high} Prozent.',
  readinessExact: 'Die Bereitschaft liegt jetzt bei {low} Prozent.',
  readinessNowPoints: 'Die Bereitschaft liegt jetzt bei {low} bis {high} Punkten.',
  readinessExactPoints: 'Die Bereitschaft liegt jetzt bei {low} Punkten.',
  readinessUnknown: 'Die Bereitschaft ist noch nicht bekannt.',
  readinessFor: 'Bereitschaft für {target}',
  fromYours: 'Nach Ihren Einschätzungen.',
  fromName: 'Nach den Einschätzungen von {name}.',
  fromManager: 'Nach den Einschätzungen der Führungskraft.',
  fromEmployee: 'Nach den Einschätzungen des Teammitglieds.',
  fromPeers: 'Nach den Einschätzungen aus dem Team.',
  peersToo: 'Die aus dem Team zählen, wo keine vorliegt und wo beide weit auseinanderliegen.',
  agreedFirst: 'Was Sie beide gemeinsam festgelegt haben, zählt zuerst.',
  useMine: 'Stattdessen meine verwenden',
  useName: 'Stattdessen die von {name} verwenden',
  useManager: 'Stattdessen die der Führungskraft verwenden',
  usePeers: 'Stattdessen die aus dem Team verwenden',
  useEmployee: 'Stattdessen die des Teammitglieds verwenden',
  ofAsked: 'von dem, was {target} verlangt',
  ofPoints: 'von {of} Punkten, die {target} verlangt',
  barMark: 'Schwelle für {target}: {bar}',
  barLabel: 'Bereitschaft: {low} bis {high}. Schwelle: {bar}.',
  barLabelOne: 'Bereitschaft: {low}. Schwelle: {bar}.',
  verdictReady: 'Bereit für {target}',
  verdictNotReady: 'Noch nicht bereit',
  verdictClose: 'Noch nicht bereit und in Teilen nah dran',
  verdictOpen: 'Für eine Aussage noch zu früh',
  verdictUnknown: 'Noch nicht bekannt',
  verdictNothing: 'Nichts zu messen',
  nothingAsked: 'Nichts von dem, was {target} verlangt, zählt hier und trifft zu.',
  nothingRated:
    'Noch ist nichts von dem eingeschätzt, was {target} verlangt. Die Bereitschaft ist deshalb völlig offen.',
  'bar-passed': 'Selbst am unteren Ende des Bereichs ist die Schwelle erreicht: {low}, und nötig sind {bar}.',
  'bar-passed-one': 'Die Schwelle ist erreicht: {low}, und nötig sind {bar}.',
  'bar-open':
    'Die Schwelle ({bar}) liegt innerhalb des Bereichs. Deshalb ist noch offen, ob sie erreicht ist.',
  'bar-failed':
    'Selbst am oberen Ende des Bereichs ist die Schwelle nicht erreicht: {high}, und nötig sind {bar}.',
  'bar-failed-one': 'Die Schwelle ist noch nicht erreicht: {high}, und nötig sind {bar}.',
  'must-have-passed': {
    one: 'Die Muss-Kompetenz reicht für {target}.',
    other: 'Alle {count} Muss-Kompetenzen reichen für {target}.',
  },
  'must-have-failed': {
    one: 'Eine Muss-Kompetenz reicht noch nicht für {target}: {names}.',
    other: '{count} Muss-Kompetenzen reichen noch nicht für {target}: {names}.',
  },
  'must-have-open': {
    one: 'Eine Muss-Kompetenz ist noch nicht bekannt: {names}.',
    other: '{count} Muss-Kompetenzen sind noch nicht bekannt: {names}.',
  },
  'floor-failed': {
    one: '{names} liegt unter dem Mindestwert, den die Regeln dafür verlangen.',
    other: '{count} liegen unter dem Mindestwert, den die Regeln jeweils verlangen: {names}.',
  },
  'floor-open': {
    one: 'Es ist noch nicht bekannt, ob {names} den Mindestwert erreicht, den die Regeln dafür verlangen.',
    other:
      'Es ist noch nicht bekannt, ob diese {count} den Mindestwert erreichen, den die Regeln jeweils verlangen: {names}.',
  },
  'count-failed':
    'Die Regeln verlangen eine bestimmte Marke in {needed} Kompetenzen. Erreichbar ist sie höchstens in {high}.',
  'count-open':
    'Die Regeln verlangen eine bestimmte Marke in {needed} Kompetenzen. Erreicht ist sie bisher in {low}.',
  unreachable: 'Eine Regel kann in diesem Karrierepfad niemand erfüllen. Ändern muss sich also die Regel.',
  whyRange: 'Es ist ein Bereich, weil noch nicht alles bekannt ist.',
  'why-no-evidence': 'Für {names} gibt es noch keine Belege.',
  'why-not-assessed': 'Noch nicht eingeschätzt: {names}.',
  'why-no-opportunity': 'Es gab keine Gelegenheit, {names} zu zeigen.',
  'why-disputed': 'Die Einschätzungen von {names} gehen weit auseinander.',
  'why-rated': 'Von {names} ist nur ein Teil bekannt.',
  unknownIsNotZero:
    'Unbekannt heißt nicht null: Das untere Ende ist, was bisher gezeigt ist. Das obere Ende wäre erreicht, wenn alles Unbekannte für {target} ausreicht.',
  coverage: '{share} von dem, was {target} verlangt, sind eingeschätzt.',
  mustHaves: 'Muss-Kompetenzen',
  mustHavesNote: {
    one: 'Vor einem Wechsel muss sie für {target} ausreichen. Ein hoher Gesamtwert ersetzt sie nicht.',
    other:
      'Vor einem Wechsel müssen alle {count} für {target} ausreichen. Ein hoher Gesamtwert ersetzt sie nicht.',
  },
  ratingsDiffer: 'Einschätzungen weichen ab',
  shareShown: '{low} gezeigt',
  rangeShown: '{low} bis {high} gezeigt',
  helpMost: 'Was am meisten helfen würde',
  'help-close': 'An „{name}“ arbeiten.',
  'help-give-opportunity': 'Aufgaben finden, bei denen „{name}“ sichtbar wird.',
  'help-talk': 'Über „{name}“ sprechen.',
  'help-assess': 'Belege für „{name}“ suchen.',
  helpWhyApart: {
    one: 'Die beiden Einschätzungen liegen einen Schritt auseinander. Jemand von Ihnen hat also etwas gesehen, das der anderen Person entgangen ist.',
    other:
      'Die beiden Einschätzungen liegen {count} Schritte auseinander. Jemand von Ihnen hat also etwas gesehen, das der anderen Person entgangen ist.',
  },
  helpWhyStatement: {
    one: 'Das verlangt {target} in „{name}“, und es ist noch zu zeigen.',
    other: 'Das gehört zu {count} Dingen, die {target} in „{name}“ verlangt und die noch zu zeigen sind.',
  },
  helpWhyClose: 'Ein Teil von dem, was {target} verlangt, ist noch zu zeigen.',
  helpWhyNotAssessed: 'Noch hat es niemand eingeschätzt. Vielleicht ist es schon da.',
  'helpWhy-assess':
    'Vielleicht ist es schon da. Zeigen Sie, was getan wurde, oder suchen Sie gemeinsam danach.',
  'helpWhy-give-opportunity': 'Bisher hat die Rolle keine Gelegenheit gegeben, es zu zeigen.',
  'helpWhy-talk':
    'Die Einschätzungen gehen weit auseinander. Jemand hat also etwas gesehen, das den anderen entgangen ist.',
  addToPlan: {
    one: 'Eine Maßnahme in den Plan aufnehmen',
    other: '{count} Maßnahmen in den Plan aufnehmen',
  },
  allPlanned: { one: 'Steht im Plan.', other: 'Alle stehen im Plan.' },
  leastTitle: 'Was ist das Mindeste, das zur Bereitschaft führen würde?',
  workedTitle: 'Wie das ermittelt wurde',
} as const satisfies Record<keyof typeof english, Message>;
