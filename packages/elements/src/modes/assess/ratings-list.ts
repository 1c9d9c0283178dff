import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../../render/heading.js';
import { glyph } from '../../render/icons.js';
import type { Way } from './history-steps.js';
import { signs } from './icons.js';
import { partsOf, type ListRow } from './list-row.js';
import { ratingRow } from './rating-row.js';
import type { RowSettings } from './row-settings.js';
import { otherHead } from './viewer.js';

/** Which ways there are in the history, and how to go them. */
export interface HistoryWays {
  readonly can: (way: Way) => boolean;
  readonly go: (way: Way) => void;
}

type ListSettings = Omit<RowSettings, 'isOpen' | 'isByStatement' | 'draft'>;
type RowState = Pick<RowSettings, 'isOpen' | 'isByStatement' | 'draft'>;

/**
 * All competencies, one a row. A row is drawn again only when something in it is another: `keys` are what all rows
 * hang on, such as the language.
 */
export function ratingsList(
  rows: readonly ListRow[],
  settings: ListSettings,
  stateOf: (row: ListRow) => RowState,
  keys: readonly unknown[],
): TemplateResult {
  const { t, viewer } = settings;
  const column = (name: string): TemplateResult => html`<span><bdi>${name}</bdi></span>`;
  return html`<div class="ratings">
    <div class="cols cols-head" aria-hidden="true" lang=${t.language}>
      ${[t.text('competency'), t.text('you'), otherHead(viewer, t), t.text('together')].map(column)}
    </div>
    <ul role="list">
      ${rows.map((item) => {
        const state = stateOf(item);
        const { isOpen, isByStatement, draft } = state;
        return html`<li>
          ${guard([...keys, isOpen, isByStatement, draft.problem, ...partsOf(item)], () =>
            ratingRow(item, { ...settings, ...state }),
          )}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The title of the list, and the way back and forth in its history. */
export function listHead(
  level: number,
  title: string,
  { can, go }: HistoryWays,
  { t, status }: { readonly t: Localizer; readonly status?: unknown },
): TemplateResult {
  const button = (way: Way): TemplateResult =>
    html`<button
      type="button"
      class="btn quiet icon-only"
      aria-label=${t.text(way)}
      title=${t.text(way)}
      aria-disabled=${can(way) ? nothing : 'true'}
      @click=${() => go(way)}>
      ${glyph(signs[way])}
    </button>`;
  return html`<div class="list-head" lang=${t.language}>
    ${heading(level, html`<bdi>${title}</bdi>`, 'h3')}<span class="ways"
      >${status}${button('undo')}${button('redo')}</span>
  </div>`;
}
