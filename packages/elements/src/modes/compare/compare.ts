import { html, nothing, type TemplateResult } from 'lit';
import { memo } from '../../controllers/memo.js';
import { Slices } from '../../controllers/slices.js';
import { compare as english } from '../../i18n/english/compare.js';
import type { Localizer } from '../../i18n/localizer.js';
import { titleBlock } from '../../render/header.js';
import { heading } from '../../render/heading.js';
import { levelName } from '../../render/level-names.js';
import { compare, type TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { compare as styles } from '../../styles/compare.js';
import { compareTable as tableStyles } from '../../styles/compare-table.js';
import type { Mode, ModeSettings, Workbench } from '../mode.js';
import { chooser, filterChoice } from './chooser.js';
import { compareTable } from './compare-table.js';
import { countKinds, defaultPair, type CompareSettings, type Filter, type LevelPair } from './comparison.js';
import { noneOfKind, note, summary } from './summary.js';

/**
 * Comparing two levels of a track. Whichever is chosen first, the words of change always say what the later level
 * asks beyond the earlier. What is chosen is session state, never in a document.
 */
export class Compare implements Mode {
  #pair: LevelPair | undefined;
  #filter: Filter = 'all';
  /** The levels that this state is about: it means nothing for others. */
  #levels = '';
  readonly #compare = memo(compare);
  readonly #settings = memo(makeSettings);
  readonly #slices: Slices;
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#slices = new Slices(workbench.host);
    adopt(workbench.host, styles);
    adopt(workbench.host, tableStyles);
  }

  render(view: TrackView, settings: ModeSettings): TemplateResult {
    const t = settings.t.with(english);
    const { track, columns } = view.matrix;
    const levels = JSON.stringify([
      view.framework.id,
      track.id,
      view.own,
      view.next,
      ...columns.map(({ id }) => id),
    ]);
    if (levels !== this.#levels) this.#reset();
    this.#levels = levels;
    const pair = this.#pair ?? defaultPair(view);
    return html`<header class="head" part="header"><div>${titleBlock(track, settings)}</div></header>
      ${settings.nav}${chooser(view, pair, t, (next) => this.#choose(next, view, t))}${this.#compared(view, pair, settings)}`;
  }

  #reset(): void {
    this.#pair = undefined;
    this.#slices.reset();
    this.#filter = 'all';
  }

  #compared(view: TrackView, pair: LevelPair, { t, headingLevel }: ModeSettings): TemplateResult {
    const comparison = this.#comparison(view, pair);
    if (!comparison)
      return html`<div lang=${t.language}>${heading(headingLevel + 1, t.text('sameLevel'), 'cmp-says')}</div>`;
    const { print, layout } = this.#workbench;
    const narrow = layout.layout === 'narrow' && !print.printing;
    const { columns } = view.matrix;
    const settings = this.#settings(columns, pair.from, pair.to, view.own, view.next, narrow, t);
    const rows = rowsOf(view);
    const counts = countKinds(comparison, rows);
    const drawn = print.printing ? Infinity : this.#slices.rows(rows.length, 2);
    const filter = print.printing ? 'all' : this.#filter;
    return html`${summary(comparison, rows, settings, headingLevel)}${filterChoice(
      filter,
      counts,
      settings,
      (next) => this.#show(next, counts, t),
    )}${counts[filter] === 0 ? noneOfKind(settings) : nothing}${compareTable(view, comparison, filter, drawn, settings)}${note(comparison, settings)}`;
  }

  #comparison({ framework, matrix }: TrackView, { from, to }: LevelPair): ReturnType<typeof compare> {
    return this.#compare(framework, matrix, Math.min(from, to), Math.max(from, to));
  }

  #choose(pair: LevelPair, view: TrackView, t: Localizer): void {
    this.#pair = pair;
    this.#slices.reset();
    const { columns } = view.matrix;
    const comparison = this.#comparison(view, pair);
    const names = { from: levelName(columns, pair.from), to: levelName(columns, pair.to) };
    this.#workbench.announcer.say(
      comparison
        ? `${t.text('nowComparing', names)} ${this.#showing(countKinds(comparison, rowsOf(view)), t)}`
        : t.text('sameLevel'),
    );
  }

  #show(filter: Filter, counts: Readonly<Record<Filter, number>>, t: Localizer): void {
    this.#filter = filter;
    this.#workbench.announcer.say(this.#showing(counts, t));
  }

  #showing(counts: Readonly<Record<Filter, number>>, t: Localizer): string {
    return t.text('nowShowing', { shown: counts[this.#filter], count: counts.all });
  }
}

const rowsOf = ({ matrix }: TrackView): TrackView['matrix']['groups'][number]['rows'] =>
  matrix.groups.flatMap(({ rows }) => rows);

function makeSettings(
  levels: CompareSettings['levels'],
  from: number,
  to: number,
  own: number,
  next: number,
  narrow: boolean,
  t: Localizer,
): CompareSettings {
  return { levels, from, to, earlier: Math.min(from, to), later: Math.max(from, to), own, next, narrow, t };
}
