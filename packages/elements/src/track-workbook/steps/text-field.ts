import { textOf, type Question } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StepSettings } from './step.js';

/** A question that is answered in words. */
export function textField(
  question: Question,
  label: string,
  { response, answer, readonly }: StepSettings,
  options: { readonly hint?: string | undefined; readonly isShort?: boolean } = {},
): TemplateResult {
  const id = `field-${question.step}-${question.item ?? ''}`;
  const value = textOf(response, question);
  const type = (event: Event): void =>
    answer(question, (event.target as HTMLInputElement | HTMLTextAreaElement).value, true);
  const hint = options.hint ? `${id}-hint` : nothing;
  return html`<div class="field">
    <label class="qlabel" for=${id}>${label}</label>
    ${
      options.isShort
        ? html`<input
            class="input"
            id=${id}
            dir="auto"
            aria-describedby=${hint}
            .value=${live(value)}
            ?readonly=${readonly}
            @input=${type} />`
        : html`<textarea
            class="textarea"
            id=${id}
            dir="auto"
            rows="4"
            aria-describedby=${hint}
            .value=${live(value)}
            ?readonly=${readonly}
            @input=${type}></textarea>`
    }
    ${options.hint ? html`<span class="remark" id=${hint}>${options.hint}</span>` : nothing}
  </div>`;
}
