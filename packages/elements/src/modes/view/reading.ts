import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { LayoutController } from '../../controllers/layout-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import type { Slices } from '../../controllers/slices.js';
import type { PrintController } from '../../controllers/print-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import { firstRows } from '../../navigation/first-rows.js';
import { windowSize, windowStart } from '../../navigation/level-window.js';
import { header } from '../../render/header.js';
import { levelName } from '../../render/level-names.js';
import { matrixTable, mostColumns, rowCount, type MatrixSettings } from '../../render/matrix.js';
import { legend, pager, toolbar, windowText, type ToolbarIntents } from '../../render/toolbar.js';
import type { TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { memo } from '../../controllers/memo.js';
import type { Mode, ModeSettings, Surroundings } from '../mode.js';
import type { NarrowReading } from './narrow-reading.js';

type LadderFigure = (typeof import('../../render/ladder.js'))['ladderFigure'];

/** How many levels fit side by side on paper; a track with more is printed as several tables. */
const columnsOnPaper = 6;

/** Reading a track: what is in view, and what a person does to change that. Session state, never in a document. */
export class Reading implements Mode {
  #hidden = new Set<number>();
  #marked = true;
  #start: number | undefined;
  /** The levels that this state is about: it means nothing for others. */
  #levels = '';
  readonly #slices: OnDemand<Slices>;
  readonly #settings = memo(makeSettings);
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #layout: LayoutController;
  readonly #print: PrintController;
  readonly #narrow: OnDemand<NarrowReading>;
  readonly #ladder: OnDemand<LadderFigure>;

  constructor({ host, announcer, layout, print }: Surroundings) {
    this.#host = host;
    this.#slices = new OnDemand(host, async () => {
      const { Slices } = await import('../../controllers/slices.js');
      return new Slices(host);
    });
    this.#announcer = announcer;
    this.#layout = layout;
    this.#print = print;
    this.#narrow = new OnDemand(host, async () => {
      const { NarrowReading } = await import('./narrow-reading.js');
      return new NarrowReading(host, announcer);
    });
    this.#ladder = new OnDemand(host, async () => {
      const { ladderFigure, styles } = await import('../../render/ladder.js');
      adopt(host, styles);
      return ladderFigure;
    });
  }

  /** Start again from where the reader is. */
  #reset(): void {
    this.#hidden.clear();
    this.#start = undefined;
    this.#slices.loaded?.reset();
    this.#narrow.loaded?.reset();
  }

  render(view: TrackView, settings: ModeSettings): TemplateResult {
    const { track, columns } = view.matrix;
    const levels = JSON.stringify([view.framework.id, track.id, view.own, ...columns.map(({ id }) => id)]);
    if (levels !== this.#levels) this.#reset();
    this.#levels = levels;
    if (this.#print.printing) return this.#onPaper(view, settings);
    if (this.#layout.layout !== 'narrow' || this.#narrow.failed) return this.#table(view, settings);
    const marks = { marked: this.#marked, toggleMarks: this.#toggleMarks };
    return this.#narrow.module?.render(view, settings, marks) ?? html``;
  }

  #table(view: TrackView, settings: ModeSettings): TemplateResult {
    const { t } = settings;
    const wide = this.#layout.layout === 'wide';
    const shown = wide ? this.#filtered(view) : this.#window(view);
    const intents: ToolbarIntents = {
      toggleLevel: (index) => this.#toggleLevel(index, view),
      toggleMarks: this.#toggleMarks,
      page: (by) => this.#page(by, view, t),
      print: () => window.print(),
    };
    return html`${this.#header(view, settings)}${settings.nav}${toolbar(view, shown, wide, this.#marked, t, intents)}${
      wide ? nothing : pager(view, shown, t, intents)
    }${this.#sheets(view, [shown], shown.length > mostColumns, t)}`;
  }

  #onPaper(view: TrackView, settings: ModeSettings): TemplateResult {
    const all = view.matrix.columns.map((_, index) => index);
    const sheets = Array.from({ length: Math.ceil(all.length / columnsOnPaper) }, (_, sheet) =>
      all.slice(sheet * columnsOnPaper, (sheet + 1) * columnsOnPaper),
    );
    return html`${this.#header(view, settings)}${this.#sheets(view, sheets, false, settings.t)}`;
  }

  /** The figure keeps its place while it is on its way, so that nothing moves when it comes. */
  #header(view: TrackView, settings: ModeSettings): TemplateResult {
    const hasFigure = view.siblings.length > 0;
    const figure = hasFigure ? this.#ladder.module?.(view, settings) : nothing;
    return header(view, settings, figure ?? html`<div class="to-come"></div>`);
  }

  #sheets(
    view: TrackView,
    sheets: readonly (readonly number[])[],
    scrolls: boolean,
    t: Localizer,
  ): TemplateResult {
    const { comparison, matrix, own, next } = view;
    const { columns } = matrix;
    const marked = this.#marked && comparison !== undefined;
    const drawn = this.#print.printing ? Infinity : this.#drawn(rowCount(matrix), columns.length);
    const note = { own: levelName(columns, own), next: levelName(columns, next) };
    return html`${legend(view, marked, t)}<div part="matrix">${sheets.map((shown) =>
      matrixTable(view, this.#settings(shown.join(), own, next, columns, marked, scrolls, t), drawn),
    )}</div>${comparison ? html`<p class="note" lang=${t.language}><bdi>${t.text('levelsAddUp', note)}</bdi></p>` : nothing}`;
  }

  /** How many rows to draw now: of a large matrix, at first what a window shows. */
  #drawn(rows: number, columns: number): number {
    const first = firstRows(columns);
    if (rows <= first || this.#slices.failed) return rows;
    return this.#slices.module?.rows(rows, columns) ?? first;
  }

  #filtered({ matrix }: TrackView): number[] {
    return matrix.columns.map((_, index) => index).filter((index) => !this.#hidden.has(index));
  }

  #window({ matrix, own }: TrackView): number[] {
    const count = matrix.columns.length;
    const start = this.#start ?? windowStart(own, count);
    return Array.from({ length: Math.min(windowSize, count) }, (_, index) => start + index);
  }

  #toggleLevel(index: number, view: TrackView): void {
    if (!this.#hidden.delete(index) && this.#filtered(view).length > 1) this.#hidden.add(index);
    this.#host.requestUpdate();
  }

  readonly #toggleMarks = (): void => {
    this.#marked = !this.#marked;
    this.#host.requestUpdate();
  };

  #page(by: number, view: TrackView, t: Localizer): void {
    const shown = this.#window(view);
    const { columns } = view.matrix;
    this.#start = windowStart((shown[0] ?? 0) + by + 1, columns.length);
    this.#announcer.say(windowText(columns, this.#start, this.#start + shown.length - 1, t));
  }
}

function makeSettings(
  shown: string,
  own: number,
  next: number,
  levels: MatrixSettings['levels'],
  marked: boolean,
  scrolls: boolean,
  t: Localizer,
): MatrixSettings {
  return { columns: shown.split(',').map(Number), own, next, levels, marked, scrolls, t };
}
