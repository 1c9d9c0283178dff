import type { WorkbookResponse } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../render/icons.js';
import type { StepSettings } from './step.js';

type LevelCount = NonNullable<WorkbookResponse['levelCounts']>[number];

const isLink = (text: string): boolean => /^(https?|mailto):/i.test(text);

/** Where the competency guide lies. Words that are no address are not kept, and the field says so. */
export function guideLink({ response, t, change, readonly }: StepSettings): TemplateResult {
  const { link = '' } = response.guide ?? {};
  const set = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const text = field.value.trim();
    const isBad = text !== '' && !isLink(text);
    field.setCustomValidity(isBad ? t.text('workbookGuideLinkBad') : '');
    field.setAttribute('aria-invalid', String(isBad));
    if (isBad || text === link) return void field.reportValidity();
    change({ type: 'set-guide', at: {} }, (draft) => {
      const { link: _, ...guide } = draft.guide ?? {};
      draft.guide = text ? { ...guide, link: text } : guide;
    });
  };
  return html`<label class="field" lang=${t.language}
    ><span class="qlabel">${t.text('workbookGuideLink')}</span
    ><input
      class="input"
      type="text"
      inputmode="url"
      dir="ltr"
      .value=${live(link)}
      ?readonly=${readonly}
      @change=${set}
      aria-describedby="guide-hint" /><span class="remark" id="guide-hint">${t.text('workbookGuideLinkHint')}</span></label
  >`;
}

/** How many levels each role, function or team has. */
export function levelCounts({ response, t, change, readonly }: StepSettings): TemplateResult {
  const counts = response.levelCounts ?? [];
  const replace = (list: readonly LevelCount[], group?: string): void =>
    change({ type: 'set-level-counts', at: {}, ...(group ? { group } : {}) }, (draft) => {
      draft.levelCounts = list.map((each) => ({ ...each }));
    });
  const edit = (id: string, details: Partial<LevelCount>): void =>
    replace(
      counts.map((each) => (each.id === id ? { ...each, ...details } : each)),
      `level-counts/${id}`,
    );
  const add = (): void => {
    const taken = new Set(counts.map(({ id }) => id));
    let number = counts.length + 1;
    while (taken.has(`l${number}`)) number += 1;
    replace([...counts, { id: `l${number}`, name: '' }]);
  };
  return html`<div lang=${t.language}>
    <p class="qlabel" id="counts">${t.text('workbookLevelCounts')}</p>
    <ul role="list" aria-labelledby="counts" class="counts">
      ${counts.map(
        ({ id, name, levels }) => html`<li>
          <input
            class="input"
            dir="auto"
            aria-label=${t.text('workbookLevelCountName')}
            placeholder=${t.text('workbookLevelCountName')}
            .value=${live(name)}
            ?readonly=${readonly}
            @input=${(event: Event) => edit(id, { name: (event.target as HTMLInputElement).value })} />
          <input
            class="input count"
            type="number"
            min="0"
            max="100"
            aria-label=${t.text('workbookLevelCountLevels')}
            .value=${live(levels === undefined ? '' : String(levels))}
            ?readonly=${readonly}
            @change=${(event: Event) => edit(id, countOf((event.target as HTMLInputElement).valueAsNumber))} />
          <button
            type="button"
            class="btn quiet icon-only"
            aria-label=${name ? t.text('workbookRemoveLine', { name }) : t.text('workbookRemoveUnnamed')}
            ?hidden=${readonly}
            @click=${() => replace(counts.filter((each) => each.id !== id))}>
            <span aria-hidden="true">×</span>
          </button>
        </li>`,
      )}
    </ul>
    ${readonly ? nothing : html`<button type="button" class="btn" @click=${add}>${icon('new')}${t.text('workbookAddLine')}</button>`}
  </div>`;
}

/** A whole number from 0 to 100, or nothing to keep. */
const countOf = (value: number): Partial<LevelCount> =>
  Number.isNaN(value) ? {} : { levels: Math.min(100, Math.max(0, Math.round(value))) };
