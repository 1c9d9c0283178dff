import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { editorPosition } from '../../navigation/popup.js';
import type { CellSession } from './cell-session.js';
import type { Hints } from './seams.js';

/** How much wider than its cell the editor is, in px. */
const more = 96;
/** The height of the cell that it covers at most, in px: below, the words of other cells stay in sight. */
const mostCovered = 160;

/** The editor over a cell, in the top layer so that nothing around it cuts it off: one behaviour a line. */
export class CellEditor implements ReactiveController {
  readonly #host: LitElement;
  readonly #leave: (by: 0 | 1 | -1) => void;
  #box: HTMLElement | undefined;
  #session: CellSession | undefined;

  /** `leave` is called when a key has closed the editor: the focus goes to its cell, or to one after or before it. */
  constructor(host: LitElement, leave: (by: 0 | 1 | -1) => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  /** The cell may stand elsewhere now. */
  hostUpdated(): void {
    if (this.#session) this.#place();
  }

  get session(): CellSession | undefined {
    return this.#session;
  }

  /** Opens over the box of a cell. */
  open(box: HTMLElement, session: CellSession): void {
    const [popup, field] = [this.#popup, this.#field];
    if (!popup || !field || !this.commit()) return;
    this.#session = session;
    this.#box = box;
    field.value = session.text;
    popup.showPopover();
    this.#place();
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
    this.#host.requestUpdate();
  }

  /** Saves what is in the editor and closes it, unless it is refused: then the words stay in it. */
  commit(): boolean {
    if (!this.#save()) return false;
    this.suspend()?.end();
    return true;
  }

  /** Closes the editor; what was in it is not saved and still to be kept. */
  suspend(): CellSession | undefined {
    const session = this.#session;
    this.#session = undefined;
    if (!session) return undefined;
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#popup?.hidePopover();
    this.#host.requestUpdate();
    return session;
  }

  render(t: Localizer, hints: Hints): TemplateResult {
    const { cell, name, text, isRefused } = this.#session ?? {};
    return html`<div class="editor" part="editor" popover="manual">
      <textarea
        rows="2"
        aria-label=${name === undefined ? nothing : t.text('editorName', { cell: name })}
        aria-describedby="editor-keys"
        aria-invalid=${isRefused ? 'true' : nothing}
        @input=${this.#input}
        @keydown=${this.#keydown}
        @blur=${this.#blur}></textarea>
      ${isRefused ? html`<p class="refused" role="alert" lang=${t.language}>${t.text('notTaken')}</p>` : nothing}
      ${cell ? hints.editor(cell.competency, cell.level, text ?? '') : nothing}
      <p class="keys" id="editor-keys" lang=${t.language}>
        <span>${t.text('keyEnter')}</span> <span>${t.text('keyNewLine')}</span> <span>${t.text('keyEscape')}</span>
      </p>
    </div>`;
  }

  get #popup(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.editor');
  }

  get #field(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.editor textarea');
  }

  #save(): boolean {
    const isSaved = this.#session?.save() ?? true;
    if (!isSaved) this.#host.requestUpdate();
    return isSaved;
  }

  readonly #input = (): void => {
    this.#session?.write(this.#field?.value ?? '');
    this.#place();
    this.#host.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // While words are composed, the keys belong to the input method; Safari says so by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    const { key, shiftKey } = event;
    const isSave = key === 'Enter' && !shiftKey;
    if (!isSave && key !== 'Escape' && key !== 'Tab') return;
    event.preventDefault();
    if (key === 'Escape') this.suspend()?.end();
    else if (!this.commit()) return;
    this.#leave(key !== 'Tab' ? 0 : shiftKey ? -1 : 1);
  };

  /**
   * Who looks at another window comes back to the same words; they are saved all the same. Where the editor itself
   * goes, with all that is around it, there may be nothing to save them in: they stay a draft.
   */
  readonly #blur = (): void => {
    if (!this.#field) return;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement === this.#field) this.#save();
    else this.commit();
  };

  /** Over the cell, as high as its words. */
  readonly #place = (): void => {
    const [popup, field, box] = [this.#popup, this.#field, this.#box];
    if (!popup || !field || !box) return;
    const cell = box.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const isRightToLeft = box.matches(':dir(rtl)');
    const { width } = editorPosition(cell, more, 0, screen, isRightToLeft);
    popup.style.setProperty('width', `${width}px`);
    field.style.setProperty('height', 'auto');
    const height = Math.max(field.scrollHeight, Math.min(cell.bottom - cell.top, mostCovered));
    field.style.setProperty('height', `${height}px`);
    const { left, top } = editorPosition(cell, more, popup.offsetHeight, screen, isRightToLeft);
    popup.style.setProperty('left', `${left}px`);
    popup.style.setProperty('top', `${top}px`);
  };
}
