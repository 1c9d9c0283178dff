import { textOf, workbookFlow, type StepOf } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../render/heading.js';
import { numberIn } from '../number.js';
import { guideLink, levelCounts } from './asks.js';
import { guideFile } from './guide-file.js';
import { library } from './library.js';
import type { StepSettings, StepView } from './step.js';

type Option = StepOf<'choice'>['options'][number];

/** One of a few answers; what it opens stands under it, and what to do with it stands below. */
export const choice: StepView<'choice'> = (step, settings) => {
  const { response, answer, readonly } = settings;
  const chosen = textOf(response, { step: step.id });
  const option = step.options.find(({ id }) => id === chosen);
  return html`<div class="q" role="radiogroup" aria-labelledby="step-title">
      ${step.options.map(
        (each) =>
          html`<label class="opt"
              ><input
                type="radio"
                name=${step.id}
                value=${each.id}
                .checked=${live(each.id === chosen)}
                ?disabled=${readonly}
                @change=${() => answer({ step: step.id }, each.id)} /><span
                >${each.label}${each.hint ? html`<span class="hintline">${each.hint}</span>` : nothing}</span
              ></label
            >
            ${each.id === chosen && each.asks ? html`<div class="reveal">${asked(each.asks, settings)}</div>` : nothing}`,
      )}
    </div>
    ${option?.advice ? advice(step, option, settings) : nothing}`;
};

const asked = (asks: NonNullable<Option['asks']>, settings: StepSettings): unknown =>
  ({
    guide: () => html`${guideLink(settings)}${guideFile(settings)}`,
    library: () => library(settings),
    'level-counts': () => levelCounts(settings),
  })[asks]();

function advice(step: StepOf<'choice'>, option: Option, settings: StepSettings): TemplateResult {
  const { t, headingLevel } = settings;
  const ruledOut = stepsRuledOut(step, settings);
  return html`<div class="advice-block" part="advice">
    ${heading(headingLevel, option.advice?.title, 'advice-title')}
    ${option.advice?.paragraphs.map((text) => html`<p>${text}</p>`)}
    ${
      ruledOut.length > 0
        ? html`<p lang=${t.language}>
            <strong>${t.text('workbookChanges')}.</strong>
            ${t.text('workbookNoLonger', { count: ruledOut.length, steps: t.list(ruledOut) })}
          </p>`
        : nothing
    }
  </div>`;
}

/** The numbers of the steps that do not apply because of this answer. */
function stepsRuledOut({ id }: StepOf<'choice'>, { definition, response, flow, t }: StepSettings): string[] {
  const without = workbookFlow(definition, {
    ...response,
    answers: response.answers.filter(({ step }) => step !== id),
  });
  return flow.steps.flatMap(({ status, number }, index) =>
    number !== undefined && status === 'not-applicable' && without.steps[index]?.status !== 'not-applicable'
      ? [numberIn(t, number)]
      : [],
  );
}
