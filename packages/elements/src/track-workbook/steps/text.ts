import { answerTo, stepsOfKind } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { numberIn } from '../number.js';
import type { StepSettings, StepView } from './step.js';
import { textField } from './text-field.js';

/** How many of the lowest statements are shown to look back at. */
const mostShown = 3;

/** Questions to answer in words, with what they look back at. */
export const text: StepView<'text'> = ({ id, prompts, lookBack }, settings) => html`
  ${lookBack ? lowest(lookBack, settings) : nothing}
  ${prompts.map((prompt) => textField({ step: id, item: prompt.id }, prompt.text, settings, { hint: prompt.hint }))}
`;

function lowest(step: string, { definition, response, t }: StepSettings): TemplateResult {
  const rated = stepsOfKind(definition.steps, 'ratings').find(({ id }) => id === step);
  const points = (rated?.statements ?? []).flatMap((statement) => {
    const value = answerTo(response, { step, item: statement.id })?.value;
    return typeof value === 'number' ? [{ text: statement.text, value }] : [];
  });
  const shown = points.toSorted((one, other) => one.value - other.value).slice(0, mostShown);
  return html`<div class="look-back">
    <p class="qlabel" lang=${t.language}>${t.text('workbookLowest')}</p>
    ${
      shown.length === 0
        ? html`<p class="soft" lang=${t.language}>${t.text('workbookNothingRated')}</p>`
        : html`<ul role="list">
            ${shown.map((each) => html`<li><span class="points">${numberIn(t, each.value)}</span> ${each.text}</li>`)}
          </ul>`
    }
  </div>`;
}
