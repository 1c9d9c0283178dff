import type { Framework } from '../schema/framework.js';
import { findTrack, resolveTrack } from '../framework/resolve-track.js';
import type { CheckStep, CompetencyStep } from './derivation.js';
import { explainMessages, type Between, type ExplainMessages } from './explain-messages.js';
import type { Contribution, Readiness } from './readiness.js';

/** A derivation in words. */
export interface Explanation {
  /** The verdict, then the score. */
  readonly summary: readonly string[];
  /** Each rule, in the order in which they were held against the score. */
  readonly rules: readonly string[];
  /** Each competency: what was found, and what it adds. */
  readonly competencies: readonly { readonly competency: string; readonly sentences: readonly string[] }[];
  /** What caps take off, where there are any. */
  readonly caps: readonly string[];
}

/** How an explanation is worded. */
export interface ExplainOptions {
  /** Where names come from; without it, ids stand in their place. */
  readonly framework?: Framework;
  readonly messages?: ExplainMessages;
  /** How figures are written: a BCP 47 tag, such as `ar`. Default: that of the surroundings. */
  readonly locale?: string;
}

/**
 * Says in sentences how a result came out. Every figure in them stands in the derivation. Throws on a framework
 * that lacks the target's track.
 */
export function explain(readiness: Readiness, options: ExplainOptions = {}): Explanation {
  const { messages = explainMessages, locale, framework } = options;
  const { derivation, contributions, range, bar, coverage } = readiness;
  const nameOf = namesFrom(readiness, framework);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  // Sums read in the policy's own points; the shares of a mean, in the least whole numbers.
  const { total, points } = readiness;
  const scale = derivation.policy.combination === 'sum' && points.of > 0 ? total.of / points.of : 1;
  const inPoints = (amount: number): string => number.format(amount * scale);
  const byCompetency = new Map(contributions.map((one) => [one.competency, one]));
  return {
    summary: [
      messages.verdict[readiness.verdict](nameOf(readiness.target.level)),
      messages.score({
        ...between(range.low, range.high, (value) => share.format(value)),
        bar: share.format(bar),
        coverage: share.format(coverage),
      }),
    ],
    rules: derivation.checks.map((check) =>
      ruleSentence(
        check,
        nameOf(check.competency ?? check.theme ?? ''),
        messages,
        amounts(check, readiness, share, number),
      ),
    ),
    competencies: derivation.competencies.map((step) => ({
      competency: step.competency,
      sentences: competencySentences(
        step,
        byCompetency.get(step.competency),
        nameOf(step.competency),
        messages,
        share,
        inPoints,
      ),
    })),
    caps: contributions.flatMap(({ theme, low }) =>
      theme === undefined || low === 0 ? [] : [messages.capped(nameOf(theme), inPoints(-low))],
    ),
  };
}

const between = (low: number, high: number, write: (value: number) => string): Between => ({
  low: write(low),
  high: write(high),
  exact: low === high,
});

/** How the figures of a rule are written: counts as they are, sums in the policy's points, means as shares. */
function amounts(
  { rule, of }: CheckStep,
  { total, derivation }: Readiness,
  share: Intl.NumberFormat,
  number: Intl.NumberFormat,
): (amount: number) => string {
  if (rule === 'count') return (amount) => number.format(amount);
  const inPoints = rule === 'bar' ? total.of !== 1 : derivation.policy.combination === 'sum';
  if (!inPoints) return (amount) => share.format(of > 0 ? amount / of : 0);
  const onePoint = derivation.score.of / total.of;
  return (amount) => number.format(amount / onePoint);
}

function ruleSentence(
  check: CheckStep,
  name: string,
  messages: ExplainMessages,
  write: (amount: number) => string,
): string {
  const { rule, low, high, needed, outcome } = check;
  if (rule === 'asked') return messages.asked;
  const words = { name, outcome, needed: write(needed), ...between(low, high, write) };
  return messages[rule](words);
}

function competencySentences(
  { cells, outcome, of }: CompetencyStep,
  part: Contribution | undefined,
  name: string,
  messages: ExplainMessages,
  share: Intl.NumberFormat,
  inPoints: (amount: number) => string,
): string[] {
  if (outcome.state === 'not-applicable') return [messages['not-applicable'](name)];
  const found = messages.competency({
    name,
    state: outcome.state,
    ...(outcome.rater === undefined ? {} : { rater: messages.raters[outcome.rater] }),
    ...between(outcome.low / of, outcome.high / of, (value) => share.format(value)),
    levels: cells.length,
    statements: cells.reduce((count, { statements = [] }) => count + statements.length, 0),
  });
  if (!part) return [found, messages.weightless(name)];
  const { low, high, exact } = between(part.low, part.high, inPoints);
  return [found, messages.contribution({ low, high, exact, of: inPoints(part.of) })];
}

function namesFrom({ target }: Readiness, framework?: Framework): (id: string) => string {
  if (!framework) return (id) => id;
  const { rows, levels } = resolveTrack(framework, findTrack(framework, target.track));
  const names = new Map<string, string>([
    ...(framework.themes ?? []).map(({ id, name }): [string, string] => [id, name]),
    ...levels.map(({ id, title, code }): [string, string] => [id, title ?? code ?? id]),
    ...rows.map(({ competency, name }): [string, string] => [competency.id, name]),
  ]);
  return (id) => names.get(id) ?? id;
}
