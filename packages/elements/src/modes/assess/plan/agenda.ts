import { conversationAgenda, type AgendaItem, type DevelopmentPlan } from '@career-tracks/core/growth';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';
import { ratingWord } from '../rating-mark.js';
import { actionName, competencyName, ownerWord } from './goal-words.js';

/**
 * What the two may want to talk about, in sentences. Without a day of the last talk, ratings are not listed as
 * changes: all of them would be.
 */
export function agenda(
  model: AssessmentModel,
  plan: DevelopmentPlan | undefined,
  since: string | undefined,
  t: Localizer,
): TemplateResult {
  const { framework, seen, gaps, differences, today } = model;
  const items = conversationAgenda({
    framework,
    assessment: seen,
    target: gaps.target,
    on: today,
    policy: gaps.policy,
    ...(since === undefined ? {} : { since }),
    ...(plan === undefined ? {} : { plan }),
  });
  const apart = differences.filter(({ steps }) => steps > 0);
  const isTold = new Set(apart.map(({ competency }) => competency));
  const lines = [
    ...flagged(model).map((name) => t.text('agendaFlagged', { name })),
    ...apart
      .toSorted((a, b) => b.steps - a.steps)
      .map(({ competency, steps }) =>
        t.text('agendaApart', { name: competencyName(competency, model), count: steps }),
      ),
    ...items
      .filter(({ kind }) => kind !== 'changed' || since !== undefined)
      .filter((item) => item.kind !== 'disputed' || !isTold.has(item.competency))
      .map((item) => itemLine(item, model, plan, t)),
  ];
  if (lines.length === 0) return html`<p>${t.text('agendaNone')}</p>`;
  return html`<ul class="told" role="list">
    ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
  </ul>`;
}

function flagged(model: AssessmentModel): string[] {
  const { seen, gaps } = model;
  const topics = (seen.talkAbout ?? []).filter(
    ({ level }) => level === undefined || level === gaps.target.level,
  );
  return [...new Set(topics.map(({ competency }) => competencyName(competency, model)))];
}

function itemLine(
  item: AgendaItem,
  model: AssessmentModel,
  plan: DevelopmentPlan | undefined,
  t: Localizer,
): string {
  const name = competencyName(item.competency, model);
  switch (item.kind) {
    case 'agreed':
    case 'changed': {
      const { rater, to, from, level } = item;
      const values = {
        who: rater === 'peer' ? t.text('peer') : ownerWord(rater === 'self' ? 'person' : rater, model, t),
        name:
          level === undefined || level === model.gaps.target.level ? name : atLevel(name, level, model, t),
        to: ratingWord(to, model.points, t),
        from: ratingWord(from, model.points, t),
      };
      return t.text(
        from !== undefined && item.kind === 'changed' ? 'agendaChangedFrom' : `agenda-${item.kind}`,
        values,
      );
    }
    case 'goal-due': {
      const goal = plan?.goals.find(({ id }) => id === item.goal);
      return t.text('agenda-goal-due', {
        action: actionName(goal ?? { action: '' }, t),
        date: t.date(item.due),
      });
    }
    case 'stale':
      return t.text('agenda-stale', { name, count: item.days, date: t.date(item.latest) });
    default:
      return t.text(`agenda-${item.kind}`, { name });
  }
}

function atLevel(name: string, id: string, { matrix }: AssessmentModel, t: Localizer): string {
  const column = matrix.columns.find((level) => level.id === id);
  return t.text('nameAtLevel', { name, level: column?.code ?? column?.title ?? id });
}
