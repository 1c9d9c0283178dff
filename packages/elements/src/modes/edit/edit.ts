import { html, nothing, type TemplateResult } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { ModeChangeEvent } from '../../events/change-events.js';
import { edit as english } from '../../i18n/english/edit.js';
import { loadingState } from '../../render/loading.js';
import type { TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { edit as styles } from '../../styles/edit.js';
import { editGrid } from '../../styles/edit-grid.js';
import { editEditor } from '../../styles/edit-editor.js';
import type { Documents } from '../documents.js';
import type { Draft, Mode, ModeHost, Workbench } from '../mode.js';
import type { WordsKeeper } from './cell-session.js';
import { cellDeed } from './cell-intents.js';
import type { Deed, IntentPlace } from './deed.js';
import { Desk } from './desk.js';
import { editHeader } from './edit-header.js';
import { GridEditing } from './grid-editing.js';
import { historyCommandOf } from './grid-keys.js';
import type { NarrowEditing } from './narrow-editing.js';
import { readClipboardItem } from './read-clipboard-item.js';
import type { TrackHints } from './hints/track-hints.js';
import type { PasteDialog } from './paste/paste-dialog.js';
import type { CellId, EditSettings, Hints, PasteBlock } from './seams.js';
import type { Sheet } from './sheet.js';
import { Soon } from './soon.js';
import type { Structure } from './structure.js';
import { editBar, type EditTools } from './toolbar.js';
import type { Writing } from './writing.js';

/** Words of an editor that is not open: it is not drawn yet, or it is drawn in another way now. */
interface Unopened {
  readonly track: string;
  readonly cell: CellId;
  readonly text: string;
}

/** Writing a track. */
export class Edit implements Mode {
  readonly #workbench: Workbench;
  readonly #host: ModeHost;
  readonly #desk: Desk;
  readonly #grid: GridEditing;
  readonly #narrow: OnDemand<NarrowEditing>;
  readonly #structure: Soon<Structure>;
  readonly #tools: EditTools;
  #sheet: Sheet;
  #isDrawn = false;
  #unopened: Unopened | undefined;
  /** Themes that were made here: they are shown before they have competencies. */
  #fresh: ReadonlySet<string> = new Set();
  #writing: Writing | undefined;
  #settings: EditSettings | undefined;

  readonly #checking: OnDemand<TrackHints>;
  /** Remarks on wording: the same object before and after they have come, so that no row is drawn again for it. */
  readonly #hints: Hints = {
    ofRow: (competency) => this.#checking.loaded?.ofRow(competency),
    cell: (competency, level) => this.#checking.loaded?.cell(competency, level) ?? nothing,
    editor: (competency, level, text) => this.#checking.loaded?.editor(competency, level, text) ?? nothing,
    side: (isFolded) => this.#checking.loaded?.side(isFolded) ?? nothing,
  };
  readonly #dialog: Soon<PasteDialog>;

  constructor(workbench: Workbench, documents: Documents) {
    const { host, announcer } = workbench;
    this.#workbench = workbench;
    this.#host = host;
    for (const sheet of [styles, editGrid, editEditor]) adopt(host, sheet);
    this.#desk = new Desk(host, announcer, documents);
    const work = (): Writing => this.#writing as Writing;
    const failed = (): void => this.#say(work().t.text('modeFailed'));
    this.#structure = new Soon(async () => {
      const { Structure } = await import('./structure.js');
      return new Structure(host, work);
    }, failed);
    this.#dialog = new Soon(async () => {
      const { PasteDialog } = await import('./paste/paste-dialog.js');
      return new PasteDialog({
        host,
        work,
        paste: (plan, recipe, label) =>
          documents.change('framework', { type: 'paste', at: { track: plan.track } }, recipe, { label }),
        closed: () => this.#sheet.cell && this.#sheet.show(this.#sheet.cell),
        say: this.#say,
      });
    }, failed);
    const tools = {
      host,
      structure: this.#structure.use,
      words: this.#words,
      work,
      say: this.#say,
    };
    this.#grid = new GridEditing({ ...tools, failed, paste: this.#paste });
    this.#sheet = this.#grid;
    this.#narrow = new OnDemand(host, async () => {
      const { NarrowEditing } = await import('./narrow-editing.js');
      return new NarrowEditing(tools, () => this.#settings?.headingLevel ?? 2);
    });
    this.#tools = this.#makeTools();
    this.#checking = new OnDemand(host, async () => {
      const { TrackHints } = await import('./hints/track-hints.js');
      return new TrackHints({ host, documents, goTo: (place) => this.#sheet.show(place), say: this.#say });
    });
  }

  render(view: TrackView, settings: EditSettings): TemplateResult {
    const t = settings.t.with(english);
    const { layout, print } = this.#workbench;
    const room = print.printing ? 'paper' : layout.layout;
    const isNarrow = room === 'narrow' && !this.#narrow.failed;
    const isKept = this.#settings?.keepDraft !== undefined;
    this.#settings = settings;
    if (settings.keepDraft && !isKept) this.#sheet.session?.tell();
    this.#desk.take(view.framework, t);
    this.#checking.module?.update(view, settings);
    this.#writing = { view, t, act: this.#act };
    const sheet = isNarrow ? this.#narrow.module : this.#grid;
    this.#change(sheet);
    this.#isDrawn = sheet !== undefined;
    const isFolded = layout.layout !== 'wide';
    return html`${editHeader(view, settings, () => this.#structure.use((structure) => structure.editDetails()))}${settings.nav}
      <div class="editing" @keydown=${this.#keydown}>
        ${editBar(this.#tools, this.#desk, isNarrow, settings.status, t)}
        <div class="edit-layout">
          ${isFolded ? this.#hints.side(true) : nothing}
          <div>${sheet?.render(this.#fresh, this.#hints, room) ?? loadingState(t)}</div>
          ${isFolded ? nothing : this.#hints.side(false)}
        </div>
        ${this.#structure.loaded?.render(t, settings.headingLevel)}${this.#dialog.loaded?.render(settings.headingLevel)}
      </div>`;
  }

  /** Saves what is in the editor. */
  leave(): void {
    this.#checking.loaded?.leave();
    this.#sheet.commit();
  }

  undo(): boolean {
    return this.#sheet.commit() && this.#desk.undo();
  }

  redo(): boolean {
    return this.#sheet.commit() && this.#desk.redo();
  }

  openDraft({ place, text }: Draft): boolean {
    const [track = '', competency = '', level = ''] = place.split('\n');
    if (track !== this.#track) return false;
    const cell = { competency, level };
    if (this.#isDrawn) return this.#sheet.openWith(cell, text);
    this.#unopened = { track, cell, text };
    return true;
  }

  get #track(): string | undefined {
    return this.#writing?.view.matrix.track.id;
  }

  /** The theme that a person is at. */
  get #theme(): string | undefined {
    const { competency } = this.#sheet.cell ?? {};
    return this.#writing?.view.framework.competencies.find(({ id }) => id === competency)?.theme;
  }

  /** Another width, another sheet: words that are being written go with it. */
  #change(sheet: Sheet | undefined): void {
    if (sheet === this.#sheet) return;
    const session = this.#sheet.suspend();
    if (session) this.#unopened = { track: this.#track ?? '', cell: session.cell, text: session.text };
    if (!sheet) return;
    this.#sheet = sheet;
    void this.#reopen();
  }

  async #reopen(): Promise<void> {
    await this.#host.updateComplete;
    const { track, cell, text } = this.#unopened ?? {};
    this.#unopened = undefined;
    if (cell && track === this.#track) this.#sheet.openWith(cell, text ?? '');
  }

  #makeTools(): EditTools {
    const tools: EditTools = {
      undo: () => this.undo(),
      redo: () => this.redo(),
      addCompetency: () => this.#structure.use((structure) => structure.addCompetency(this.#theme)),
      addLevel: () => this.#structure.use((structure) => structure.addLevel()),
      addTheme: () => this.#structure.use((structure) => structure.addTheme()),
      paste: () => void this.#pasteFromClipboard(),
      say: this.#say,
      preview:
        this.#workbench.preview ??
        (() => {
          this.#host.mode = 'view';
          this.#host.dispatchEvent(new ModeChangeEvent('view'));
        }),
      more: (button) => this.#structure.use((structure) => structure.openMore(button, tools)),
    };
    return tools;
  }

  readonly #say = (words: string): void => this.#workbench.announcer.say(words);

  readonly #act = (deed: Deed): boolean => {
    const outcome = this.#desk.act(deed);
    const { type, at, isFollowed } = deed;
    if (type === 'add-theme' && at.theme !== undefined) this.#fresh = new Set([...this.#fresh, at.theme]);
    if (outcome === 'done' && isFollowed) void this.#follow(at);
    return outcome !== 'refused';
  };

  /** What is new or has moved gets the focus where it is now. */
  async #follow(place: IntentPlace): Promise<void> {
    await this.#host.updateComplete;
    this.#sheet.show(place);
  }

  readonly #words: WordsKeeper = {
    save: ({ competency, level }, text, group) => {
      const lines = text.split('\n');
      const { view, t } = this.#writing as Writing;
      const deed = cellDeed({ type: 'set-statements', competency, level, lines }, view, t);
      const outcome = this.#desk.act(deed, group);
      return outcome === 'done' ? 'saved' : outcome;
    },
    draft: ({ competency, level }, text) => {
      const place = [this.#track, competency, level].join('\n');
      this.#settings?.keepDraft?.(text === undefined ? undefined : { place, text });
    },
  };

  /** Shows what a pasted block will do, before it does it. */
  readonly #paste: PasteBlock = (cell, texts) => this.#dialog.use((dialog) => dialog.open(cell, texts));

  /** The button may read the clipboard where the person allows it; the keys need no leave. */
  async #pasteFromClipboard(): Promise<void> {
    const { cell } = this.#sheet;
    const texts = await readClipboardItem();
    if (texts) this.#paste(cell, texts);
    else this.#say(this.#writing?.t.text('pasteByKeys') ?? '');
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const command = historyCommandOf(event);
    if (!command) return;
    event.preventDefault();
    this[command]();
  };
}
