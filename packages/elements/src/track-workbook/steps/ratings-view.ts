import { answerTo, dontKnow, type StepOf } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberIn } from '../number.js';
import type { StepSettings, StepView } from './step.js';

type Points = 1 | 2 | 3 | 4 | 5;
const scale: readonly Points[] = [1, 2, 3, 4, 5];

/** Statements from 1 to 5, or "don't know": a table, which is a list of cards where there is little room. */
export const ratingsView: StepView<'ratings'> = (step, settings) => {
  const { t, layout } = settings;
  const ends = [0, 2, 4].filter((index) => step.points[index]);
  return html`${
    layout === 'narrow'
      ? html`<p class="likert-ends" aria-hidden="true">
            ${ends.map((index) => html`<span>${t.text('workbookPoint', { points: index + 1, words: step.points[index] ?? '' })}</span>`)}
          </p>`
      : nothing
  }
    <div class="likert" part="ratings">
      <div class="likert-head" aria-hidden="true">
        <span lang=${t.language}>${t.text('workbookStatement')}</span>${step.points.map((words) => html`<span>${words}</span>`)}<span></span>
      </div>
      ${step.statements.map((statement) => row(step, statement, settings))}
    </div>
    ${summary(step, settings)}`;
};

function row(
  step: StepOf<'ratings'>,
  { id, text }: StepOf<'ratings'>['statements'][number],
  { t, response, answer, readonly }: StepSettings,
): TemplateResult {
  const question = { step: step.id, item: id };
  const value = answerTo(response, question)?.value;
  const pick = (each: Points | typeof dontKnow, label: string, words: unknown): TemplateResult =>
    html`<label class=${each === dontKnow ? 'pick dk' : 'pick'}
      ><input
        type="radio"
        name=${`${step.id}/${id}`}
        aria-label=${label}
        .checked=${live(value === each)}
        ?disabled=${readonly}
        @change=${() => answer(question, each)} /><span aria-hidden="true">${words}</span></label
    >`;
  return html`<div class="likert-row" role="radiogroup" aria-labelledby=${`rate-${id}`}>
    <div class=${value === undefined ? 'statement open' : 'statement'} id=${`rate-${id}`}>
      ${text}${value === undefined ? html`<span class="remark" lang=${t.language}>${t.text('workbookNotAnswered')}</span>` : nothing}
    </div>
    ${scale.map((points) => {
      const words = step.points[points - 1];
      return pick(
        points,
        words ? t.text('workbookPoint', { points, words }) : numberIn(t, points),
        numberIn(t, points),
      );
    })}${pick(dontKnow, t.text('workbookDontKnow'), t.text('workbookDontKnow'))}
  </div>`;
}

/** How many are answered, what they come to, and a way to the first that is not. */
function summary(step: StepOf<'ratings'>, { t, response, flowStep, host }: StepSettings): TemplateResult {
  const rated = step.statements.flatMap(({ id, text }) => {
    const value = answerTo(response, { step: step.id, item: id })?.value;
    return typeof value === 'number' ? [{ text, points: value }] : [];
  });
  const { answered, asked } = flowStep;
  const left = step.statements.filter(({ id }) => !answerTo(response, { step: step.id, item: id }));
  const sorted = rated.toSorted((one, other) => other.points - one.points);
  const [strongest, weakest] = [sorted[0], sorted.at(-1)];
  const average = rated.reduce((sum, { points }) => sum + points, 0) / rated.length;
  const goToFirst = (): void =>
    host.renderRoot
      .querySelector<HTMLElement>(`[aria-labelledby="rate-${CSS.escape(left[0]?.id ?? '')}"] input`)
      ?.focus();
  return html`<div class="reading-line" lang=${t.language}>
    <p>
      <strong
        >${
          rated.length > 0
            ? t.text('workbookAnswered', {
                answered,
                asked,
                average: numberIn(t, average, 1),
                most: scale.length,
              })
            : t.text('workbookAnsweredNone', { answered, asked })
        }</strong
      >
      <span class="soft">${t.text('workbookDontKnowOut')}</span>
    </p>
    <p class="soft">
      ${
        strongest && weakest && strongest.points !== weakest.points
          ? html`${t.text('workbookStrongest', strongest)} ${t.text('workbookWeakest', weakest)}`
          : nothing
      }
      ${
        left.length > 0 && answered > 0
          ? html`<button type="button" class="link" @click=${goToFirst}>
              ${t.text('workbookAnswerLeft', { count: left.length })}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}
