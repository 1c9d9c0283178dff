import { html, type TemplateResult } from 'lit';
import { OnDemand } from '../controllers/on-demand.js';
import { modes as english } from '../i18n/english/modes.js';
import { loadingState } from '../render/loading.js';
import { modeNav } from '../render/mode-nav.js';
import type { TrackView } from '../render/track-view.js';
import { acting } from '../styles/acting.js';
import { adopt } from '../styles/adopt.js';
import { loading } from '../styles/loading.js';
import { modes as styles } from '../styles/modes.js';
import { ModeChangeEvent, type DocumentKind } from '../events/change-events.js';
import type { HeaderSettings } from '../render/header.js';
import { acceptDrops } from './file-drop.js';
import type { Keeping } from './keeping.js';
import type { Mode, ModeName, ModeSettings, Workbench } from './mode.js';
import { chosenMode, modes, modesFor } from './modes.js';

async function keepingOf(workbench: Workbench): Promise<Keeping> {
  const { trackKeeping } = await import('./track-keeping.js');
  return trackKeeping(workbench, await workbench.documents());
}

/** All that a person can do with a track besides reading it: the modes, each made when it is first asked for. */
export class Work {
  readonly #workbench: Workbench;
  readonly #made = new Map<ModeName, OnDemand<Mode>>();
  readonly #keeping: OnDemand<Keeping>;
  #current: Mode | undefined;
  /** The document that the mode on show changes. */
  #changes: DocumentKind | undefined;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#keeping = new OnDemand(workbench.host, () => keepingOf(workbench));
    acceptDrops(workbench.host, () => this.#changes === 'framework');
    for (const sheet of [acting, styles, loading]) adopt(workbench.host, sheet);
  }

  /** Draws the mode that the host asks for; `unwritten` stands for modes that need a track with something in it. */
  render(
    view: TrackView,
    settings: HeaderSettings,
    unwritten: ((settings: ModeSettings) => unknown) | undefined,
  ): unknown {
    const { host } = this.#workbench;
    const t = settings.t.with(english);
    const names = modesFor(view.matrix.columns.length, host.readonly);
    const name = chosenMode(names, host.mode);
    const links = names.map((id) => ({ id, name: t.text(modes[id].name) }));
    const keeping = this.#keep(view);
    const kind = modes[name].changes;
    this.#changes = kind;
    const all: ModeSettings = {
      ...settings,
      nav: html`${modeNav(links, name, this.#select, t)}${keeping?.banners(t)}`,
      status: keeping?.status(t),
      ...(keeping && kind ? { keepDraft: (draft) => keeping.setDraft(kind, draft) } : {}),
    };
    return unwritten && !modes[name].fromNothing ? unwritten(all) : this.#draw(name, view, all);
  }

  /** What is half done is finished: another mode comes, or the element goes. */
  leave(): void {
    this.#current?.leave?.();
  }

  /** The element goes. */
  close(): void {
    this.leave();
    this.#keeping.loaded?.close();
  }

  undo(): boolean {
    return this.#current?.undo?.() ?? false;
  }

  redo(): boolean {
    return this.#current?.redo?.() ?? false;
  }

  #draw(name: ModeName, view: TrackView, settings: ModeSettings): TemplateResult {
    const workbench = this.#workbench;
    const made = this.#made.get(name) ?? new OnDemand(workbench.host, () => modes[name].make(workbench));
    this.#made.set(name, made);
    this.#current = made.module;
    if (this.#current) {
      this.#restore(name, this.#current);
      return this.#current.render(view, settings);
    }
    const { t, nav } = settings;
    if (!made.failed) return html`${nav}${loadingState(t)}`;
    // The next time that it is asked for, it is tried again.
    this.#made.delete(name);
    return html`${nav}<p role="alert" lang=${t.language}>${t.text('modeFailed')}</p>`;
  }

  /** With a name to save under, every document that is open is saved. */
  #keep({ framework }: TrackView): Keeping | undefined {
    const { host } = this.#workbench;
    if (!host.autosave || host.readonly || !host.isConnected) return undefined;
    const keeping = this.#keeping.module;
    keeping?.keep('framework', framework, host.frameworkStore);
    return keeping;
  }

  /** Words that were being written when the page went are in their editor again, once it is there. */
  #restore(name: ModeName, mode: Mode): void {
    const kind = modes[name].changes;
    if (kind) void this.#keeping.loaded?.restore(kind, (draft) => mode.openDraft?.(draft) ?? false);
  }

  readonly #select = (mode: string): void => {
    this.#workbench.host.mode = mode;
    this.#workbench.host.dispatchEvent(new ModeChangeEvent(mode));
  };
}
