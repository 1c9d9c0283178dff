import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { LayoutController } from '../controllers/layout-controller.js';
import type { PrintController } from '../controllers/print-controller.js';
import { LevelSelectEvent } from '../events/events.js';
import type { Localizer } from '../i18n/localizer.js';
import { windowSize, windowStart } from '../navigation/level-window.js';
import { tabAfter } from '../navigation/roving.js';
import { header, narrowHeader, type HeaderSettings } from '../render/header.js';
import { fullName, levelName } from '../render/level-names.js';
import { matrixTable, mostColumns, type MatrixSettings } from '../render/matrix.js';
import { narrowTrack } from '../render/narrow.js';
import { legend, pager, toolbar, windowText, type ToolbarIntents } from '../render/toolbar.js';
import { compare, type TrackView } from '../render/track-view.js';
import { memo } from './memo.js';

/** How many levels fit side by side on paper; a track with more is printed as several tables. */
const columnsOnPaper = 6;

/** How many competencies a narrow container shows open at first. */
const openAtFirst = 2;

/** Reading a track: what is in view, and what a person does to change that. Session state, never in a document. */
export class Reading {
  #hidden = new Set<number>();
  #marked = true;
  #start: number | undefined;
  #selected: number | undefined;
  #open = new Map<string, boolean>();
  readonly #settings = memo(makeSettings);
  readonly #compare = memo(compare);

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly announcer: Announcer,
    private readonly layout: LayoutController,
    private readonly print: PrintController,
  ) {}

  /** Another track or level: start again from where the reader is. */
  reset(): void {
    this.#hidden = new Set();
    this.#start = undefined;
    this.#selected = undefined;
    this.#open = new Map();
  }

  render(view: TrackView, settings: HeaderSettings): TemplateResult {
    if (this.print.printing) return this.#onPaper(view, settings);
    return this.layout.layout === 'narrow' ? this.#narrow(view, settings) : this.#table(view, settings);
  }

  #table(view: TrackView, settings: HeaderSettings): TemplateResult {
    const { t } = settings;
    const wide = this.layout.layout === 'wide';
    const shown = wide ? this.#filtered(view) : this.#window(view);
    const intents: ToolbarIntents = {
      toggleLevel: (index) => this.#toggleLevel(index, view),
      toggleMarks: this.#toggleMarks,
      page: (by) => this.#page(by, view, t),
      print: () => window.print(),
    };
    return html`${header(view, settings)}${toolbar(view, shown, wide, this.#marked, t, intents)}${
        wide ? nothing : pager(view, shown, t, intents)
      }${legend(view, this.#marked, t)}
      <div part="matrix">${matrixTable(view, this.#matrixSettings(view, shown, t))}</div>
      ${note(view, t)}`;
  }

  #onPaper(view: TrackView, settings: HeaderSettings): TemplateResult {
    const { t } = settings;
    const all = view.matrix.columns.map((_, index) => index);
    const sheets = Array.from({ length: Math.ceil(all.length / columnsOnPaper) }, (_, sheet) =>
      all.slice(sheet * columnsOnPaper, (sheet + 1) * columnsOnPaper),
    );
    return html`${header(view, settings)}${legend(view, this.#marked, t)}${sheets.map((shown) =>
      matrixTable(view, { ...this.#matrixSettings(view, shown, t), scrolls: false }),
    )}${note(view, t)}`;
  }

  #narrow(view: TrackView, settings: HeaderSettings): TemplateResult {
    const { matrix, framework } = view;
    const { t, headingLevel } = settings;
    const selected = this.#selected ?? Math.max(0, view.own);
    const comparison = this.#compare(framework, matrix, selected, selected + 1);
    const ids = matrix.groups.flatMap(({ rows }) => rows.map(({ competency }) => competency));
    const isOpen = (id: string): boolean => this.#open.get(id) ?? ids.indexOf(id) < openAtFirst;
    const allOpen = ids.every(isOpen);
    const select = (index: number): void => this.#select(index, view, t);
    return html`${narrowHeader(view, settings)}
      <div part="matrix">
        ${narrowTrack(view, {
          t,
          headingLevel,
          selected,
          comparison,
          marked: this.#marked,
          isOpen,
          allOpen,
          select,
          toggle: (id, open) => {
            if (isOpen(id) === open) return;
            this.#open.set(id, open);
            this.host.requestUpdate();
          },
          toggleAll: () => {
            for (const id of ids) this.#open.set(id, !allOpen);
            this.host.requestUpdate();
          },
          toggleMarks: this.#toggleMarks,
          keydown: (event) => void this.#moveTab(event, selected, select, matrix.columns.length),
        })}
      </div>`;
  }

  #matrixSettings(view: TrackView, shown: readonly number[], t: Localizer): MatrixSettings {
    const marked = this.#marked && view.comparison !== undefined;
    const scrolls = shown.length > mostColumns;
    return this.#settings(shown.join(), view.own, view.next, view.matrix.columns, marked, scrolls, t);
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
    this.host.requestUpdate();
  }

  readonly #toggleMarks = (): void => {
    this.#marked = !this.#marked;
    this.host.requestUpdate();
  };

  #page(by: number, view: TrackView, t: Localizer): void {
    const shown = this.#window(view);
    this.#start = windowStart((shown[0] ?? 0) + by + 1, view.matrix.columns.length);
    const [first = 0, last = first] = [this.#start, this.#start + shown.length - 1];
    this.announcer.say(windowText(view.matrix.columns, first, last, t));
  }

  #select(index: number, { matrix, own, next }: TrackView, t: Localizer): void {
    const level = matrix.columns[index];
    if (!level) return;
    this.#selected = index;
    const id = index === own ? 'levelOfHere' : index === next ? 'levelOfNext' : 'levelOf';
    const { columns } = matrix;
    this.announcer.say(
      t.text(id, { position: index + 1, count: columns.length, level: fullName(columns, index) }),
    );
    this.host.dispatchEvent(new LevelSelectEvent(level.id));
  }

  async #moveTab(
    event: KeyboardEvent,
    selected: number,
    select: (index: number) => void,
    count: number,
  ): Promise<void> {
    const tabs = event.currentTarget as HTMLElement;
    const index = tabAfter(event.key, selected, count, tabs.matches(':dir(rtl)'));
    if (index === undefined) return;
    event.preventDefault();
    select(index);
    await this.host.updateComplete;
    tabs.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
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

function note({ comparison, matrix, own, next }: TrackView, t: Localizer): TemplateResult | typeof nothing {
  if (!comparison) return nothing;
  const values = { own: levelName(matrix.columns, own), next: levelName(matrix.columns, next) };
  return html`<p class="note" lang=${t.language}>${t.text('levelsAddUp', values)}</p>`;
}
