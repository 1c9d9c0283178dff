import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localizer } from '../../i18n/localizer.js';

/** What a person does to the words of an action; a part of an action cannot be moved. */
export interface ActionIntents {
  readonly type: (text: string) => void;
  readonly close: () => void;
  readonly remove: () => void;
  readonly move?: (by: number) => void;
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}

/** The words of an action to change, with what else can be done with it. Enter and Escape close it. */
export function actionEditor(
  text: string,
  key: string,
  t: Localizer,
  { type, close, remove, move, isFirst = false, isLast = false }: ActionIntents,
): TemplateResult {
  const leave = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const step = (id: 'up' | 'down', isAtEnd: boolean, by: number): TemplateResult =>
    html`<button
      type="button"
      class="btn quiet"
      id="${id}/${key}"
      aria-disabled=${isAtEnd ? 'true' : nothing}
      @click=${() => move?.(by)}>
      ${t.text(id === 'up' ? 'roadmapEarlier' : 'roadmapLater')}
    </button>`;
  return html`<div class="act-edit" lang=${t.language}>
    <textarea
      class="textarea"
      id="text/${key}"
      dir="auto"
      rows="2"
      aria-label=${t.text('roadmapAction')}
      .value=${live(text)}
      @keydown=${leave}
      @input=${({ target }: Event) => type((target as HTMLTextAreaElement).value)}></textarea>
    <div class="act-tools">
      <button type="button" class="btn" @click=${close}>${t.text('roadmapClose')}</button>
      ${move ? html`${step('up', isFirst, -1)}${step('down', isLast, 1)}` : nothing}
      <button type="button" class="btn quiet" @click=${remove}>${t.text('roadmapRemove')}</button>
    </div>
    ${move ? html`<span class="remark"><bdi>${t.text('roadmapMoveHint')}</bdi></span>` : nothing}
  </div>`;
}
