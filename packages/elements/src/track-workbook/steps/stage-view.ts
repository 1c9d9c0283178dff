import { evaluateOrganization, textOf } from '@career-tracks/core/workbook';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../render/icons.js';
import { numberIn } from '../number.js';
import { today } from '../today.js';
import type { StepSettings, StepView } from './step.js';

/** Where the organisation stands, of the stages in order. Other answers that disagree are put as a question. */
export const stageView: StepView<'stage'> = ({ id }, settings) => {
  const { definition, response, t, answer, readonly } = settings;
  const chosen = textOf(response, { step: id });
  const here = definition.stages.findIndex((each) => each.id === chosen);
  return html`<div class="path" role="radiogroup" aria-labelledby="step-title">
      ${definition.stages.map((each, index) => {
        const place = here < 0 ? '' : index < here ? 'is-past' : index === here ? 'is-here' : '';
        const words =
          here < 0 || index > here + 1
            ? undefined
            : index < here
              ? 'workbookStageBehind'
              : index === here
                ? 'workbookStageHere'
                : 'workbookStageNext';
        return html`<label class=${`stage ${place}`}
          ><input
            type="radio"
            name=${id}
            value=${each.id}
            .checked=${live(each.id === chosen)}
            ?disabled=${readonly}
            @change=${() => answer({ step: id }, each.id)} /><span class="dotcol" aria-hidden="true"
            ><span class="num-dot">${here > index ? icon('check') : numberIn(t, index + 1)}</span></span
          ><span class="nm">${each.title}</span><span class="ds">${each.description}</span>
          <span class="mark" lang=${t.language}>${words ? t.text(words) : nothing}</span></label
        >`;
      })}
    </div>
    ${chosen ? doubt(settings) : nothing}`;
};

/** Other answers that speak for an earlier stage. */
function doubt({ definition, response, t }: StepSettings): unknown {
  const { stage: found } = evaluateOrganization(definition, response, { today: today() });
  const latest = definition.stages.find(({ id }) => id === found.latest);
  if (!found.isDoubtful || !latest) return nothing;
  return html`<p class="advice-block" role="note" lang=${t.language}>
    <bdi>${t.text('workbookStageDoubt', { stage: latest.title })}</bdi>
  </p>`;
}
