import type { Framework } from '../schema/framework.js';
import type { CheckStep, CompetencyStep } from './derivation.js';
import { between, figuresFor, type Figures } from './explain-figures.js';
import { explainMessages, type ExplainMessages } from './explain-messages.js';
import { namesFrom, type Names } from './explain-names.js';
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
  const names = namesFrom(readiness, framework);
  const figures = figuresFor(readiness, locale);
  const byCompetency = new Map(contributions.map((one) => [one.competency, one]));
  return {
    summary: [
      messages.verdict[readiness.verdict](names.target),
      messages.score({
        ...between(range.low, range.high, figures.share, [bar]),
        bar: figures.share(bar),
        coverage: figures.share(coverage),
      }),
    ],
    rules: derivation.checks.map((check) => ruleSentence(check, names, messages, figures)),
    competencies: derivation.competencies.map((step) => ({
      competency: step.competency,
      sentences: competencySentences(step, byCompetency.get(step.competency), names, messages, figures),
    })),
    caps: contributions.flatMap(({ theme, low, high }) =>
      theme === undefined || high === 0
        ? []
        : [
            messages.capped({
              theme: names.theme(theme),
              ...between(Math.abs(low), Math.abs(high), figures.points),
            }),
          ],
    ),
  };
}

function ruleSentence(check: CheckStep, names: Names, messages: ExplainMessages, figures: Figures): string {
  const { rule, competency, theme, low, high, needed, outcome } = check;
  if (rule === 'asked') return messages.asked;
  const name =
    competency === undefined ? (theme === undefined ? '' : names.theme(theme)) : names.competency(competency);
  const write = figures.amount(check);
  const words = between(low, high, write, [needed]);
  return messages[rule]({ name, outcome, needed: write(needed), mark: figures.mark(check), ...words });
}

function competencySentences(
  { competency, cells, outcome, of }: CompetencyStep,
  part: Contribution | undefined,
  names: Names,
  messages: ExplainMessages,
  figures: Figures,
): string[] {
  const name = names.competency(competency);
  if (outcome.state === 'not-applicable') return [messages['not-applicable'](name)];
  const found = messages.competency({
    name,
    state: outcome.state,
    ...(outcome.rater === undefined ? {} : { rater: messages.raters[outcome.rater] }),
    ...between(outcome.low / of, outcome.high / of, figures.share),
    levels: cells.length,
    statements: cells.reduce((count, { statements = [] }) => count + statements.length, 0),
  });
  if (!part) return [found, messages.weightless(name)];
  const words = between(part.low, part.high, figures.points);
  return [found, messages.contribution({ ...words, of: figures.points(part.of) })];
}
