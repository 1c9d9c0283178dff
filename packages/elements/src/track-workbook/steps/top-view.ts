import { answerTo, stepsOfKind, textOf } from '@career-tracks/core/workbook';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberIn } from '../number.js';
import type { StepView } from './step.js';
import { textField } from './text-field.js';

/** One of what was rated, and why it comes first. The highest rated is proposed; of a tie, all are named. */
export const topView: StepView<'top'> = ({ id, of, prompt }, settings) => {
  const { definition, response, t, answer, readonly } = settings;
  const statements =
    stepsOfKind(definition.steps, 'ratings').find((step) => step.id === of)?.statements ?? [];
  const rated = statements.map((statement) => ({
    ...statement,
    value: answerTo(response, { step: of, item: statement.id })?.value,
  }));
  const most = Math.max(0, ...rated.map(({ value }) => (typeof value === 'number' ? value : 0)));
  const proposed = rated.filter(({ value }) => value === most);
  const isTie = proposed.length > 1;
  const chosen = textOf(response, { step: id });
  return html`${
    isTie
      ? html`<p class="soft">
            <span lang=${t.language}>${t.text('workbookProposedTie', { list: t.list(proposed.map((each) => each.text)) })}</span>
          </p>`
      : nothing
  }
    <div class="q" role="radiogroup" aria-labelledby="step-title">
      ${rated.map(
        (each) =>
          html`<label class="opt"
            ><input
              type="radio"
              name=${id}
              value=${each.id}
              .checked=${live(each.id === chosen)}
              ?disabled=${readonly}
              @change=${() => answer({ step: id }, each.id)} /><span
              >${each.text}
              ${typeof each.value === 'number' ? html`<span class="points">${numberIn(t, each.value)}</span>` : nothing}${
                !isTie && each.value === most
                  ? html`<span class="hintline" lang=${t.language}>${t.text('workbookProposed')}</span>`
                  : nothing
              }</span
            ></label
          >`,
      )}
    </div>
    ${textField({ step: id, item: prompt.id }, prompt.text, settings, { hint: prompt.hint })}`;
};
