import type { CheckStep, CompetencyGap } from '@career-tracks/core';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';
import { amountsOf } from './amounts.js';
import { nameList } from './names.js';

/** A verdict as a person reads it. */
export interface VerdictWords {
  readonly heading: string;
  /** What decides it. */
  readonly reasons: readonly string[];
  /** Why the figure is a range; none where it is one number. */
  readonly why: readonly string[];
}

/** Whether there is anything to measure, and whether anybody has rated any of it. */
export const isMeasured = ({ readiness }: AssessmentModel): boolean => readiness.points.of > 0;
export const isRated = ({ readiness }: AssessmentModel): boolean => readiness.raters.length > 0;

/** Says the verdict, what decides it, and why the figure is a range. */
export function verdictWords(model: AssessmentModel, t: Localizer): VerdictWords {
  const { targetName: target } = model;
  if (!isMeasured(model))
    return { heading: t.text('verdictNothing'), reasons: [t.text('nothingAsked', { target })], why: [] };
  if (!isRated(model))
    return { heading: t.text('verdictUnknown'), reasons: [t.text('nothingRated', { target })], why: [] };
  return { heading: headingOf(model, t), reasons: reasonsOf(model, t), why: whyRange(model, t) };
}

function headingOf({ readiness, gaps, targetName: target }: AssessmentModel, t: Localizer): string {
  if (readiness.verdict === 'ready') return t.text('verdictReady', { target });
  if (readiness.verdict === 'insufficient-evidence') return t.text('verdictOpen');
  return t.text(gaps.competencies.some(({ met }) => met === 'yes') ? 'verdictClose' : 'verdictNotReady');
}

type Outcome = CheckStep['outcome'];
const outcomes: readonly Outcome[] = ['failed', 'open'];

function reasonsOf(model: AssessmentModel, t: Localizer): string[] {
  const { readiness, gaps, framework, targetName: target } = model;
  const { checks } = readiness.derivation;
  const names = new Map(gaps.competencies.map(({ competency, name }) => [competency, name]));
  const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
  const nameOf = ({ competency, theme }: CheckStep): string =>
    (competency === undefined ? themes.get(theme ?? '') : names.get(competency)) ?? '';
  const about = (rule: CheckStep['rule'], outcome: Outcome): string[] =>
    checks.filter((check) => check.rule === rule && check.outcome === outcome).map(nameOf);
  const told = (rule: 'must-have' | 'floor'): string[] =>
    outcomes.flatMap((outcome) => {
      const list = about(rule, outcome);
      const values = { count: list.length, names: nameList(list, t), target };
      return list.length > 0 ? [t.text(`${rule}-${outcome as 'open'}`, values)] : [];
    });
  const passed = about('must-have', 'passed').length;
  const mustHaves = told('must-have');
  const counts = checks.flatMap((check) =>
    check.rule === 'count' && check.outcome !== 'passed'
      ? [t.text(`count-${check.outcome}`, { needed: check.needed, high: check.high, low: check.low })]
      : [],
  );
  const isUnreachable = readiness.blockers.some(({ unreachable }) => unreachable);
  return [
    ...checks.flatMap((check) => (check.rule === 'bar' ? [barReason(model, check.outcome, t)] : [])),
    ...(mustHaves.length > 0 || passed === 0
      ? mustHaves
      : [t.text('must-have-passed', { count: passed, target })]),
    ...told('floor'),
    ...counts,
    ...(isUnreachable ? [t.text('unreachable')] : []),
  ];
}

function barReason({ readiness }: AssessmentModel, outcome: Outcome, t: Localizer): string {
  const { low, high, bar, unit } = amountsOf(readiness, t);
  const isExact = readiness.range.low === readiness.range.high;
  const id = outcome === 'open' ? 'bar-open' : (`bar-${outcome}${isExact ? '-one' : ''}` as const);
  return t.text(id, { low: unit(low), high: unit(high), bar: unit(bar) });
}

const openStates = ['no-evidence', 'not-assessed', 'no-opportunity', 'disputed', 'rated'] as const;

function whyRange({ readiness, gaps, targetName: target }: AssessmentModel, t: Localizer): string[] {
  if (readiness.range.low === readiness.range.high) return [];
  const open = new Set(
    readiness.contributions.filter(({ low, high }) => low < high).map(({ competency }) => competency),
  );
  // What is known in part is told as such, whatever is missing in the rest.
  const stateOf = ({ state, rater }: CompetencyGap) =>
    rater !== undefined && state !== 'disputed' ? 'rated' : state;
  const states = openStates.flatMap((state) => {
    const names = gaps.competencies
      .filter((gap) => open.has(gap.competency) && stateOf(gap) === state)
      .map(({ name }) => name);
    return names.length > 0 ? [t.text(`why-${state}`, { names: nameList(names, t) })] : [];
  });
  return [t.text('whyRange'), ...states, t.text('unknownIsNotZero', { target })];
}
