import type { DevelopmentPlan, GoalProgress, PlanGoal } from '@career-tracks/core/growth';
import { svg } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { glyph } from '../../../render/icons.js';
import type { AssessmentModel } from '../assessment-model.js';
import { sharesOf } from '../figures/standing.js';

const shapes = {
  open: glyph(svg`<circle cx="8" cy="8" r="5.25"/>`),
  done: glyph(svg`<circle cx="8" cy="8" r="6"/><path d="M5.4 8.2l1.8 1.9 3.5-4"/>`),
  dropped: glyph(svg`<circle cx="8" cy="8" r="5.25" stroke-dasharray="1.6 2.2"/><path d="M6 8h4"/>`),
};

/** The shape of a status; its word stands beside it. */
export const statusShape = ({ status }: PlanGoal) => shapes[status];

export const statuses: readonly PlanGoal['status'][] = ['open', 'done', 'dropped'];

/** The roles that an owner can be, besides a word of one's own. */
export const owners = ['person', 'manager'] as const;

/** Who helps: a name or "You" for the two roles, else the word itself. */
export function ownerWord(owner: string, { names, viewer }: AssessmentModel, t: Localizer): string {
  if (owner !== 'person' && owner !== 'manager') return owner;
  const role = owner === 'person' ? 'self' : 'manager';
  return names[role]?.trim() || t.text(role === viewer ? 'you' : role === 'self' ? 'employee' : 'manager');
}

/** What a person wrote as the one who helps, as the document keeps it. */
export const ownerFrom = (word: string, model: AssessmentModel, t: Localizer): string =>
  owners.find((owner) => ownerWord(owner, model, t) === word.trim()) ?? word;

/** What an action is called where it is spoken of. */
export const actionName = ({ action }: Pick<PlanGoal, 'action'>, t: Localizer): string =>
  action.trim() || t.text('planNoAction');

/** The name of a competency: of the track, else of the framework, else its id. */
export function competencyName(id: string, { gaps, framework }: AssessmentModel): string {
  const gap = gaps.competencies.find(({ competency }) => competency === id);
  return gap?.name ?? framework.competencies.find((one) => one.id === id)?.name ?? id;
}

/** What the ratings say of a goal, whatever people say of it. */
export function progressWords(progress: GoalProgress | undefined, t: Localizer): string {
  if (!progress) return '';
  const shares = (range: Parameters<typeof sharesOf>[0]): string => {
    const [low, high] = sharesOf(range, t);
    return low === high ? low : t.text('shares', { low, high });
  };
  const values =
    progress.change === 'not-in-framework'
      ? {}
      : { before: shares(progress.before), now: shares(progress.now) };
  const said = t.text(`progress-${progress.change}`, values);
  return progress.overdue ? `${t.text('progressOverdue')} ${said}` : said;
}

const counted = { open: 'planOpen', done: 'planDone', dropped: 'planDropped' } as const;

/** How many actions there are, and how far people say they are. */
export function countsOf({ goals }: DevelopmentPlan, t: Localizer): string {
  const counts = statuses.flatMap((status) => {
    const count = goals.filter((goal) => goal.status === status).length;
    return count > 0 ? [t.text(counted[status], { count })] : [];
  });
  return t.text('planCount', { count: goals.length, counts: t.list(counts) });
}
