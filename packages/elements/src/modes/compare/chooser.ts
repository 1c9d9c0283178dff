import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { icon } from '../../render/icons.js';
import { fullName, isNextLevel, levelName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import { filters, type CompareSettings, type Filter, type LevelPair } from './comparison.js';
import { swapIcon } from './icons.js';

/** The name of a level, with what it is to the reader. */
export function placedName(
  name: string,
  index: number,
  { own, next, t }: Pick<CompareSettings, 'own' | 'next' | 't'>,
): string {
  if (index === own) return t.text('compareHere', { level: name });
  if (index !== next) return name;
  return t.text(isNextLevel(own, next) ? 'compareNext' : 'compareTarget', { level: name });
}

/** Which two levels to compare. */
export function chooser(
  view: TrackView,
  pair: LevelPair,
  t: Localizer,
  choose: (pair: LevelPair) => void,
): TemplateResult {
  const { columns } = view.matrix;
  const select = (side: keyof LevelPair, label: string): TemplateResult =>
    html`<label class="cmp-field"
      ><span>${label}</span
      ><span class="cmp-select"
        ><select
          @change=${({ target }: Event) => choose({ ...pair, [side]: (target as HTMLSelectElement).selectedIndex })}>
          ${columns.map(
            (_, index) =>
              html`<option .selected=${index === pair[side]}>
                ${placedName(fullName(columns, index), index, { ...view, t })}
              </option>`,
          )}</select
        >${icon('down')}</span
      ></label
    >`;
  return html`<div class="toolbar cmp-bar" part="toolbar" role="group" aria-label=${t.text('levelsToCompare')} lang=${t.language}>
    ${select('from', t.text('compareFrom'))}<button
      type="button"
      class="btn icon-only"
      aria-label=${t.text('swapLevels')}
      title=${t.text('swapLevels')}
      @click=${() => choose({ from: pair.to, to: pair.from })}>
      ${swapIcon}</button
    >${select('to', t.text('compareTo'))}
  </div>`;
}

/** Which competencies to show, each choice with how many they are. */
export function filterChoice(
  filter: Filter,
  counts: Readonly<Record<Filter, number>>,
  { levels, later, t }: CompareSettings,
  choose: (filter: Filter) => void,
): TemplateResult {
  const numbers = new Intl.NumberFormat(t.language);
  return html`<fieldset class="toolbar cmp-filters" lang=${t.language}>
    <legend class="vh">${t.text('showCompetencies')}</legend>
    ${filters.map((id) =>
      id === 'nothing' && counts[id] === 0 && id !== filter
        ? nothing
        : html`<label class="check"
            ><input type="radio" name="compare" .checked=${id === filter} @change=${() => choose(id)} /><span
              ><bdi>${t.text(`filter-${id}`, { level: levelName(levels, later) })}</bdi>
              <span class="cmp-count">${numbers.format(counts[id])}</span></span
            ></label
          >`,
    )}
  </fieldset>`;
}
