import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LevelSelectEvent } from '../../events/events.js';
import { narrow as english } from '../../i18n/english/narrow.js';
import { tabAfter } from '../../navigation/roving.js';
import { fullName } from '../../render/level-names.js';
import { adopt } from '../../styles/adopt.js';
import { editNarrow } from '../../styles/edit-narrow.js';
import { narrow as styles } from '../../styles/narrow.js';
import { linesOf } from './cell-content.js';
import { CellSession } from './cell-session.js';
import { gridModel } from './grid-rows.js';
import type { IntentPlace } from './deed.js';
import { narrowSheet } from './narrow-sheet.js';
import type { CellId, Hints } from './seams.js';
import type { Sheet, SheetTools } from './sheet.js';
import { namesAt, rowOf } from './names.js';

/** Writing one level at a time. Loaded only where the container is narrow. */
export class NarrowEditing implements ReactiveController, Sheet {
  readonly #tools: SheetTools;
  /** The id of the level on show, and where it was: another takes its place when it goes. */
  #level: string | undefined;
  #selected = 0;
  #session: CellSession | undefined;
  readonly #headingLevel: () => number;
  /** Which of the buttons had the focus before the sheet was drawn again; -1 if none had. */
  #button = -1;

  constructor(tools: SheetTools, headingLevel: () => number) {
    this.#tools = tools;
    this.#headingLevel = headingLevel;
    tools.host.addController(this);
    adopt(tools.host, styles);
    adopt(tools.host, editNarrow);
  }

  hostUpdate(): void {
    this.#button = this.#buttons.findIndex((button) => button === this.#focused);
  }

  hostUpdated(): void {
    if (this.#button >= 0 && this.#focused === null)
      (this.#buttons[this.#button] ?? this.#buttons.at(-1))?.focus();
  }

  get session(): CellSession | undefined {
    return this.#session;
  }

  get cell(): CellId | undefined {
    return this.#session?.cell;
  }

  render(fresh: ReadonlySet<string>, hints: Hints): TemplateResult {
    const writing = this.#tools.work();
    const { view, t } = writing;
    t.with(english);
    const { columns } = view.matrix;
    const at = columns.findIndex(({ id }) => id === this.#level);
    this.#selected =
      at >= 0 ? at : Math.min(this.#level ? this.#selected : Math.max(0, view.own), columns.length - 1);
    this.#level = columns[this.#selected]?.id;
    return narrowSheet({
      t,
      writing,
      hints,
      groups: gridModel(view.framework, view.matrix, fresh).groups,
      headingLevel: this.#headingLevel(),
      selected: this.#selected,
      select: this.#select,
      keydown: this.#moveTab,
      open: this.#session?.cell.competency,
      editor: () => this.#editor(hints),
      edit: (competency) => {
        if (this.#level !== undefined) this.#open({ competency, level: this.#level });
      },
      menu: (button, make) => this.#tools.structure((structure) => structure.open(button, button, make)),
      addCompetency: (theme) => this.#tools.structure((structure) => structure.addCompetency(theme)),
    });
  }

  commit(): boolean {
    const session = this.#session;
    if (!session) return true;
    const isSaved = session.save();
    if (isSaved) this.suspend()?.end();
    this.#tools.host.requestUpdate();
    return isSaved;
  }

  suspend(): CellSession | undefined {
    const session = this.#session;
    this.#session = undefined;
    this.#tools.host.requestUpdate();
    return session;
  }

  show({ competency, level, theme }: IntentPlace): void {
    if (level !== undefined) this.#level = level;
    this.#tools.host.requestUpdate();
    void this.#focusAfter(() => {
      const id = competency ?? theme;
      const entry = this.#all('[data-id]').find(({ dataset }) => dataset['id'] === id);
      const at = entry ?? this.#all('.level-head')[0];
      return at?.querySelector<HTMLElement>('.edit-cell') ?? at?.querySelector<HTMLElement>('.kebab');
    });
  }

  openWith(cell: CellId, text: string): boolean {
    const { matrix } = this.#tools.work().view;
    const hasLevel = matrix.columns.some(({ id }) => id === cell.level);
    if (!hasLevel || !rowOf(this.#tools.work().view, cell.competency)) return false;
    this.#open(cell, text);
    return true;
  }

  #open(cell: CellId, text?: string): void {
    if (!this.commit()) return;
    const { view, t } = this.#tools.work();
    const column = view.matrix.columns.findIndex(({ id }) => id === cell.level);
    const saved = linesOf(rowOf(view, cell.competency)?.cells[column]);
    const name = t.text('cellName', { ...namesAt(view, cell, t) });
    this.#level = cell.level;
    this.#session = new CellSession(this.#tools.words, cell, name, saved, text ?? saved);
    this.#tools.host.requestUpdate();
    void this.#focusAfter(() => this.#all('.entry textarea')[0]);
  }

  #editor(hints: Hints): TemplateResult {
    const { t } = this.#tools.work();
    const { cell, name, text, isRefused } = this.#session as CellSession;
    return html`<div class="entry-editor" part="editor" @focusout=${this.#left}>
      <textarea
        rows="4"
        aria-label=${t.text('editorName', { cell: name })}
        aria-invalid=${isRefused ? 'true' : nothing}
        .value=${text}
        @input=${this.#input}
        @keydown=${this.#keydown}></textarea>
      ${isRefused ? html`<p class="refused" role="alert" lang=${t.language}>${t.text('notTaken')}</p>` : nothing}
      ${hints.editor(cell.competency, cell.level, text)}
      <p class="form-end" lang=${t.language}>
        <button type="button" class="btn" @click=${this.#cancel}>${t.text('cancelButton')}</button>
        <button type="button" class="btn primary" @click=${this.#save}>${t.text('saveButton')}</button>
      </p>
    </div>`;
  }

  readonly #input = (event: Event): void => {
    this.#session?.write((event.target as HTMLTextAreaElement).value);
    this.#tools.host.requestUpdate();
  };

  readonly #save = (): void => {
    const { cell } = this;
    if (this.commit() && cell) this.show(cell);
  };

  readonly #cancel = (): void => {
    const session = this.suspend();
    session?.end();
    if (session) this.show(session.cell);
  };

  /** A touch keyboard has one Enter key, and it begins a line; Ctrl with Enter saves. */
  readonly #keydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') this.#cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#save();
    else return;
    event.preventDefault();
  };

  /** Going elsewhere saves; going to another window does too, and the editor stays. */
  readonly #left = (event: FocusEvent): void => {
    const box = event.currentTarget as HTMLElement;
    if (box.contains(event.relatedTarget as Node | null)) return;
    if (box.contains(this.#focused)) this.#session?.save();
    else this.commit();
  };

  readonly #select = (index: number): void => {
    const { view, t } = this.#tools.work();
    const { columns } = view.matrix;
    const level = columns[index];
    if (!level || !this.commit()) return;
    this.#level = level.id;
    const values = { position: index + 1, count: columns.length, level: fullName(columns, index) };
    this.#tools.say(t.text('levelOf', values));
    this.#tools.host.dispatchEvent(new LevelSelectEvent(level.id));
  };

  readonly #moveTab = (event: KeyboardEvent): void => {
    const tabs = event.currentTarget as HTMLElement;
    const { length } = tabs.children;
    const index = tabAfter(event.key, this.#selected, length, tabs.matches(':dir(rtl)'));
    if (index === undefined) return;
    event.preventDefault();
    this.#select(index);
    void this.#focusAfter(() => this.#all('[role=tab]')[index]);
  };

  async #focusAfter(find: () => HTMLElement | null | undefined): Promise<void> {
    await this.#tools.host.updateComplete;
    find()?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#tools.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  get #buttons(): HTMLElement[] {
    return this.#all('.narrow-sheet button');
  }

  get #focused(): Element | null {
    return (this.#tools.host.renderRoot as ShadowRoot).activeElement;
  }
}
