import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { LevelSelectEvent } from '../../events/events.js';
import { narrow as english } from '../../i18n/english/narrow.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tabAfter } from '../../navigation/roving.js';
import type { ModeSettings } from '../mode.js';
import { fullName, isNextLevel } from '../../render/level-names.js';
import { narrowTrack } from '../../render/narrow.js';
import { compare, type TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { narrow } from '../../styles/narrow.js';
import { memo } from '../../controllers/memo.js';

/** How many competencies are open at first. */
const openAtFirst = 2;

/** Whether changes are marked is one choice, whatever the width. */
export interface Marks {
  readonly marked: boolean;
  readonly toggleMarks: () => void;
}

/** Reading one level at a time. Loaded only where the container is narrow. */
export class NarrowReading {
  #selected: number | undefined;
  #open = new Map<string, boolean>();
  readonly #compare = memo(compare);
  readonly #host: LitElement;
  readonly #announcer: Announcer;

  constructor(host: LitElement, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    adopt(host, narrow);
  }

  /** Another track or level: start again from where the reader is. */
  reset(): void {
    this.#selected = undefined;
    this.#open.clear();
  }

  render(view: TrackView, settings: ModeSettings, marks: Marks): TemplateResult {
    const { matrix, framework } = view;
    settings.t.with(english);
    const selected = this.#selected ?? Math.max(0, view.own);
    const comparison = this.#compare(framework, matrix, selected, selected + 1);
    const ids = matrix.groups.flatMap(({ rows }) => rows.map(({ competency }) => competency));
    const isOpen = (id: string): boolean => this.#open.get(id) ?? ids.indexOf(id) < openAtFirst;
    const allOpen = ids.every(isOpen);
    const setOpen = (some: readonly string[], open: boolean): void => {
      for (const id of some) this.#open.set(id, open);
      this.#host.requestUpdate();
    };
    const select = (index: number): void => this.#select(index, view, settings.t);
    return narrowTrack(view, {
      ...settings,
      ...marks,
      selected,
      comparison,
      isOpen,
      allOpen,
      select,
      toggle: (id, open) => {
        if (isOpen(id) !== open) setOpen([id], open);
      },
      toggleAll: () => setOpen(ids, !allOpen),
      keydown: (event) => void this.#moveTab(event, selected, select, matrix.columns.length),
    });
  }

  #select(index: number, { matrix, own, next }: TrackView, t: Localizer): void {
    const { columns } = matrix;
    const level = columns[index];
    if (!level) return;
    this.#selected = index;
    const ahead = isNextLevel(own, next) ? 'levelOfNext' : 'levelOfTarget';
    const id = index === own ? 'levelOfHere' : index === next ? ahead : 'levelOf';
    const values = { position: index + 1, count: columns.length, level: fullName(columns, index) };
    this.#announcer.say(t.text(id, values));
    this.#host.dispatchEvent(new LevelSelectEvent(level.id));
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
    await this.#host.updateComplete;
    tabs.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  }
}
