import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { icon } from './icons.js';
import { levelName, shortName, fullName } from './level-names.js';
import type { TrackView } from './track-view.js';

/** What a person can do to the table while reading. */
export interface ToolbarIntents {
  readonly toggleLevel: (index: number) => void;
  readonly toggleMarks: () => void;
  readonly page: (by: number) => void;
  readonly print: () => void;
}

/** Levels to show, marks, print: in a wide container, above the table. */
export function toolbar(
  view: TrackView,
  shown: readonly number[],
  filtered: boolean,
  marked: boolean,
  t: Localizer,
  intents: ToolbarIntents,
): TemplateResult {
  const { columns } = view.matrix;
  return html`<div class="toolbar" part="toolbar" lang=${t.language}>
    ${
      filtered && columns.length > 1
        ? html`<fieldset class="levels">
            <legend class="tool-label">${t.text('levelsShown')}</legend>
            <div class="toggles">
              ${columns.map(
                (_, index) =>
                  html`<button
                    type="button"
                    class="toggle"
                    aria-pressed=${shown.includes(index)}
                    title=${fullName(columns, index)}
                    @click=${() => intents.toggleLevel(index)}>
                    ${icon('check')}${shortName(columns, index)}
                  </button>`,
              )}
            </div>
          </fieldset>`
        : nothing
    }<span class="spring"></span>${
      view.comparison
        ? html`<label class="check"
            ><input type="checkbox" .checked=${marked} @change=${intents.toggleMarks} />${t.text(
              'markChanges',
              { level: levelName(columns, view.next) },
            )}</label
          >`
        : nothing
    }<button type="button" class="btn quiet" @click=${intents.print}>
      ${icon('print')}${t.text('print')}
    </button>
  </div>`;
}

/** Which levels of how many are in view, and the way to the others: in a container of middle width. */
export function pager(
  { matrix }: TrackView,
  shown: readonly number[],
  t: Localizer,
  { page }: ToolbarIntents,
): TemplateResult | typeof nothing {
  const { columns } = matrix;
  if (shown.length === columns.length) return nothing;
  const [first, last] = [shown[0] ?? 0, shown.at(-1) ?? 0];
  return html`<div class="pager" lang=${t.language}>
    <button
      type="button"
      class="btn icon-only"
      aria-label=${t.text('earlier')}
      aria-disabled=${first === 0}
      @click=${() => page(-1)}>
      ${icon('left')}</button
    ><span><bdi>${windowText(columns, first, last, t)}</bdi></span
    ><button
      type="button"
      class="btn icon-only"
      aria-label=${t.text('later')}
      aria-disabled=${last === columns.length - 1}
      @click=${() => page(1)}>
      ${icon('right')}
    </button>
  </div>`;
}

/** "Showing A2 to A4 of A1 to A5". */
export function windowText(
  columns: TrackView['matrix']['columns'],
  first: number,
  last: number,
  t: Localizer,
): string {
  return t.text('windowShown', {
    first: levelName(columns, first),
    last: levelName(columns, last),
    from: levelName(columns, 0),
    to: levelName(columns, columns.length - 1),
  });
}

/** The change at the next level in one sentence, with the key to the marks beside it. */
export function legend(view: TrackView, marked: boolean, t: Localizer): TemplateResult | typeof nothing {
  const { comparison, matrix, next, own } = view;
  if (!comparison || !marked) return nothing;
  const since = levelName(matrix.columns, own);
  const { counts } = comparison;
  const parts = [
    counts.new > 0 ? t.text('countsNew', { count: counts.new }) : '',
    counts.wider > 0 ? t.text('countsWider', { count: counts.wider }) : '',
    counts.same > 0 ? t.text('countsSame', { count: counts.same }) : '',
  ].filter(Boolean);
  if (parts.length === 0) return nothing;
  return html`<p class="legend" lang=${t.language}>
    <bdi
      >${t.text('changesAt', {
        level: levelName(matrix.columns, next),
        counts: t.list(parts),
      })}</bdi
    ><span class="keys"
      ><span class="tag">${icon('new')}${t.text('new')}</span
      ><span class="tag">${icon('wider')}${t.text('wider')}</span
      ><span class="tag plain">${icon('same')}${t.text('same', { level: since })}</span></span
    >
  </p>`;
}
