import type { ReportMessages, RoadmapStage, RoadmapWarning } from '@career-tracks/core/workbook';
import type { Localizer } from '../../i18n/localizer.js';

/** A day such as 7 Apr; with its year where that is not the year of `today`. */
export function shortDay(day: string, today: string, { language }: Localizer): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** From when to when a stage is planned, in short; undefined where it is not. */
export function datesOf(
  { start, finish }: Pick<RoadmapStage, 'start' | 'finish'>,
  today: string,
  t: Localizer,
): string | undefined {
  const day = (each: string): string => shortDay(each, today, t);
  if (start && finish) {
    const isOneYear = start.slice(0, 4) === finish.slice(0, 4);
    const first = isOneYear ? shortDay(start, start, t) : day(start);
    return t.text('roadmapFromTo', { start: first, finish: day(finish) });
  }
  if (start) return t.text('roadmapFrom', { start: day(start) });
  return finish && t.text('roadmapUntil', { finish: day(finish) });
}

/** How a stage stands, in a word or three. */
export type Standing = 'behind' | 'overdue' | 'no-owner' | 'check' | RoadmapStage['status'];

/** How a stage stands: what looks wrong about it comes first. */
export function standingOf({ status, place }: RoadmapStage, warnings: readonly RoadmapWarning[]): Standing {
  const codes = warnings.map(({ code }) => code);
  if (codes.includes('overdue')) return 'overdue';
  if (codes.includes('no-owner')) return 'no-owner';
  if (codes.length > 0) return 'check';
  return place === 'behind' && status !== 'done' ? 'behind' : status;
}

/** Whether a standing says that something looks wrong. */
export const isWrong = (standing: Standing): boolean => ['overdue', 'no-owner', 'check'].includes(standing);

/** What looks wrong, in sentences: for the roadmap and the report. */
export const warningWords = (t: Localizer): ReportMessages['warnings'] => ({
  'finish-before-start': (stage) => t.text('roadmapFinishBeforeStart', { stage }),
  'no-owner': (stage) => t.text('roadmapNobodyOwns', { stage }),
  overdue: (stage) => t.text('roadmapOverdue', { stage }),
  'starts-too-early': (stage, other) => t.text('roadmapTooEarly', { stage, other }),
  'long-pause': (stage, other, count) => t.text('roadmapPause', { stage, other, count }),
  'action-too-late': (task, other, count) => t.text('roadmapTooLate', { task, other, count }),
});

/** One thing that looks wrong, in a sentence. */
export function warningSentence(
  warning: RoadmapWarning,
  stages: readonly RoadmapStage[],
  t: Localizer,
): string {
  const words = warningWords(t);
  const titleOf = (id: string): string => stages.find((stage) => stage.id === id)?.title ?? '';
  const stage = titleOf(warning.stage);
  switch (warning.code) {
    case 'finish-before-start':
    case 'no-owner':
    case 'overdue':
      return words[warning.code](stage);
    case 'starts-too-early':
      return words[warning.code](stage, titleOf(warning.other));
    case 'long-pause':
      return words[warning.code](stage, titleOf(warning.other), warning.days);
    case 'action-too-late': {
      const tasks = stages.find(({ id }) => id === warning.stage)?.tasks;
      const task = tasks?.find(({ id }) => id === warning.task)?.text ?? '';
      return words[warning.code](task, titleOf(warning.other), warning.days);
    }
  }
}

/** What the figure of a roadmap shows, in sentences. */
export function figureSentences(
  stages: readonly RoadmapStage[],
  span: { readonly start: string; readonly finish: string } | undefined,
  t: Localizer,
): string {
  if (!span) return t.text('roadmapNothingPlanned');
  const underWay = stages.filter(({ status }) => status === 'under-way');
  const without = stages.filter(
    ({ start, finish, status, place }) => !start && !finish && status !== 'done' && place !== 'behind',
  );
  const [only] = underWay;
  const ends = underWay.length === 1 && only?.finish ? only.finish : undefined;
  const listed = (id: 'roadmapUnderWay' | 'roadmapWithoutDates', of: readonly RoadmapStage[]): string[] =>
    of.length === 0 ? [] : [t.text(id, { count: of.length, list: t.list(of.map(({ title }) => title)) })];
  return [
    t.text('roadmapSpan', { start: t.date(span.start), finish: t.date(span.finish) }),
    ...(only && ends
      ? [t.text('roadmapUnderWayUntil', { stage: only.title, date: t.date(ends) })]
      : listed('roadmapUnderWay', underWay)),
    ...listed('roadmapWithoutDates', without),
  ].join(' ');
}
