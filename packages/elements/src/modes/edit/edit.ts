import { html, type TemplateResult } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { ModeChangeEvent } from '../../events/change-events.js';
import { edit as english } from '../../i18n/english/edit.js';
import { loadingState } from '../../render/loading.js';
import type { TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import { edit as styles } from '../../styles/edit.js';
import type { Documents } from '../documents.js';
import type { Draft, Mode, ModeHost, Workbench } from '../mode.js';
import type { WordsKeeper } from './cell-session.js';
import { Desk } from './desk.js';
import { detailsForm } from './details-form.js';
import { editHeader } from './edit-header.js';
import { FormDialog, type FormContent } from './form.js';
import { newCompetencyForm, newLevelForm, newThemeForm } from './forms.js';
import { GridEditing } from './grid-editing.js';
import { historyCommandOf } from './grid-keys.js';
import { isFollowed, placeOf, type EditIntent } from './intents.js';
import { Menu } from './menu.js';
import type { NarrowEditing } from './narrow-editing.js';
import { readClipboardItem } from './read-clipboard-item.js';
import type { CellId, EditSettings, Hints, PasteBlock } from './seams.js';
import type { Sheet } from './sheet.js';
import { editBar, moreMenu, type EditTools } from './toolbar.js';
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
  readonly #menu: Menu;
  readonly #form: FormDialog;
  readonly #grid: GridEditing;
  readonly #narrow: OnDemand<NarrowEditing>;
  readonly #tools: EditTools;
  #sheet: Sheet;
  #unopened: Unopened | undefined;
  /** Themes that were made here: they are shown before they have competencies. */
  #fresh: ReadonlySet<string> = new Set();
  #writing: Writing | undefined;
  #settings: EditSettings | undefined;

  /** Remarks on wording, once there is something that makes them. */
  readonly #hints: Hints | undefined;

  constructor(workbench: Workbench, documents: Documents) {
    const { host, announcer } = workbench;
    this.#workbench = workbench;
    this.#host = host;
    adopt(host, styles);
    this.#desk = new Desk(host, announcer, documents);
    this.#menu = new Menu(host);
    this.#form = new FormDialog(host);
    const tools = {
      host,
      menu: this.#menu,
      words: this.#words,
      work: () => this.#writing as Writing,
      say: this.#say,
    };
    this.#grid = new GridEditing({ ...tools, paste: this.#paste });
    this.#sheet = this.#grid;
    this.#narrow = new OnDemand(host, async () => {
      const { NarrowEditing } = await import('./narrow-editing.js');
      return new NarrowEditing(tools, () => this.#settings?.headingLevel ?? 2);
    });
    this.#tools = this.#makeTools();
  }

  render(view: TrackView, settings: EditSettings): TemplateResult {
    const t = settings.t.with(english);
    const { layout, print } = this.#workbench;
    const room = print.printing ? 'paper' : layout.layout;
    const isNarrow = room === 'narrow' && !this.#narrow.failed;
    this.#settings = settings;
    this.#desk.take(view, t);
    this.#writing = { view, t, act: this.#act, ask: (form) => void this.#form.open(form) };
    const sheet = isNarrow ? this.#narrow.module : this.#grid;
    this.#change(sheet);
    return html`${editHeader(view, settings, this.#editDetails)}${settings.nav}
      <div class="editing" @keydown=${this.#keydown}>
        ${editBar(this.#tools, this.#desk, isNarrow, settings.status, t)}
        <div class="edit-layout">
          <div>${sheet?.render(this.#fresh, this.#hints, room) ?? loadingState(t)}</div>
          ${this.#hints?.side()}
        </div>
        ${this.#menu.render(t)}${this.#form.render(t, settings.headingLevel)}
      </div>`;
  }

  /** Saves what is in the editor. */
  leave(): void {
    this.#sheet.commit();
  }

  undo(): boolean {
    return this.#sheet.commit() && this.#desk.undo();
  }

  redo(): boolean {
    return this.#sheet.commit() && this.#desk.redo();
  }

  openDraft({ place, text }: Draft): boolean {
    const [track = '', competency = '', level = ''] = JSON.parse(place) as string[];
    return track === this.#track && this.#sheet.openWith({ competency, level }, text);
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
    const ask = (make: (writing: Writing) => FormContent) => () => {
      if (this.#writing) this.#writing.ask(make(this.#writing));
    };
    const tools: EditTools = {
      undo: () => this.undo(),
      redo: () => this.redo(),
      addCompetency: ask((writing) => newCompetencyForm(writing, { theme: this.#theme })),
      addLevel: ask(newLevelForm),
      addTheme: ask(newThemeForm),
      paste: () => void this.#pasteFromClipboard(),
      preview: () => {
        this.#host.mode = 'view';
        this.#host.dispatchEvent(new ModeChangeEvent('view'));
      },
      more: (button, t) => void this.#menu.open(button, button, moreMenu(tools, t)),
    };
    return tools;
  }

  readonly #say = (words: string): void => this.#workbench.announcer.say(words);

  readonly #editDetails = (): void => this.#writing?.ask(detailsForm(this.#writing));

  readonly #act = (intent: EditIntent): boolean => {
    const outcome = this.#desk.act(intent);
    if (intent.type === 'add-theme') this.#fresh = new Set([...this.#fresh, intent.id]);
    if (outcome === 'done' && isFollowed(intent)) void this.#follow(intent);
    return outcome !== 'refused';
  };

  /** What is new or has moved gets the focus where it is now. */
  async #follow(intent: EditIntent): Promise<void> {
    await this.#host.updateComplete;
    this.#sheet.show(placeOf(intent));
  }

  readonly #words: WordsKeeper = {
    save: ({ competency, level }, text, group) => {
      const lines = text.split('\n');
      const outcome = this.#desk.act({ type: 'set-statements', competency, level, lines }, group);
      return outcome === 'done' ? 'saved' : outcome;
    },
    draft: ({ competency, level }, text) => {
      const place = JSON.stringify([this.#track, competency, level]);
      this.#settings?.keepDraft?.(text === undefined ? undefined : { place, text });
    },
  };

  /** Nothing takes blocks of cells yet. */
  readonly #paste: PasteBlock = () => this.#say(this.#writing?.t.text('pasteUnknown') ?? '');

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
