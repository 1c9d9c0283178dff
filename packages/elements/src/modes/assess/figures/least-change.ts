import { findLeastChange } from '@career-tracks/core/what-if';
import { html, type TemplateResult } from 'lit';
import { explanation as english } from '../../../i18n/english/explanation.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';
import { ratingWord } from '../rating-mark.js';

/** The fewest ratings that would have to be other for the verdict to be ready. */
export function leastChange(model: AssessmentModel, localizer: Localizer): TemplateResult {
  const t = localizer.with(english);
  const { gaps, points, matrix, targetName: target } = model;
  const found = findLeastChange(gaps);
  if (!found) return html`<p>${t.text('leastNone')}</p>`;
  const competencies = new Map(gaps.competencies.map((gap) => [gap.competency, gap]));
  const columns = new Map(matrix.columns.map(({ id, code, title }) => [id, code ?? title ?? id]));
  return html`<p><bdi>${t.text('leastIntro', { count: found.changes.length, target })}</bdi></p>
    <ul class="told" role="list">
      ${found.changes.map(({ competency, level, statement, to }) => {
        const gap = competencies.get(competency);
        const text = gap?.expectation.statements?.find(({ id }) => id === statement)?.text;
        const values = {
          name: gap?.name ?? competency,
          statement: text ?? '',
          level: columns.get(level) ?? level,
          point: ratingWord(to, points, t),
        };
        const isElsewhere = level !== gaps.target.level;
        return html`<li>
          <bdi>${t.text(text ? 'leastStatement' : isElsewhere ? 'leastLevel' : 'leastRating', values)}</bdi>
        </li>`;
      })}
    </ul>
    <p class="sub">${t.text('leastNote')}</p>`;
}
