import type { Framework } from '@career-tracks/core';
import { createDocumentStore } from '@career-tracks/core/store';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { createLocalizer, directionOf } from '../src/i18n/localizer.js';
import { edit as english } from '../src/i18n/english/edit.js';
import type { Messages } from '../src/i18n/messages.js';
import { PasteDialog, type PasteTools } from '../src/modes/edit/paste/paste-dialog.js';
import type { CellId } from '../src/modes/edit/seams.js';
import { trackView, type TrackView } from '../src/render/track-view.js';
import { adopt } from '../src/styles/adopt.js';
import { base } from '../src/styles/base.js';
import { edit } from '../src/styles/edit.js';
import { matrix } from '../src/styles/matrix.js';
import { tokens } from '../src/styles/tokens.js';

/** A cell of an editor, and the dialog that shows what will be pasted from there. */
export class PasteHost extends LitElement {
  static override styles = [tokens, base, matrix];

  messages: Messages = {};
  store = createDocumentStore({} as Framework);
  readonly said: string[] = [];
  readonly steps: string[] = [];
  /** Whether whatever is pasted is refused. */
  refuses = false;
  readonly #tools: PasteTools = {
    host: this,
    work: () => ({ view: this.view, t: createLocalizer('en-GB', this.messages).with(english) }),
    paste: (_, recipe, step) => {
      this.steps.push(step);
      return !this.refuses && this.store.update(recipe, { label: step });
    },
    closed: () => this.cell?.focus(),
    say: (words) => void this.said.push(words),
  };

  #dialog: PasteDialog | undefined;

  #view: TrackView | undefined;

  get dialog(): PasteDialog {
    return (this.#dialog ??= new PasteDialog(this.#tools));
  }

  get framework(): Framework {
    return this.store.document;
  }

  set framework(framework: Framework) {
    this.store = createDocumentStore(framework);
  }

  /** The first track of the framework, the same object while the framework is. */
  get view(): TrackView {
    const { framework } = this;
    if (this.#view?.framework !== framework)
      this.#view = trackView(framework, undefined, undefined, undefined);
    return this.#view as TrackView;
  }

  get cell(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.cell');
  }

  get open(): boolean {
    return this.renderRoot.querySelector('dialog')?.open ?? false;
  }

  /** Pastes texts, or a block given row by row, from a cell on. */
  paste(texts: string | readonly (readonly string[])[], cell?: CellId, markup = ''): Promise<boolean> {
    this.cell?.focus();
    const text = typeof texts === 'string' ? texts : texts.map((row) => row.join('\t')).join('\n');
    this.dialog.open(cell, { html: markup, text });
    return this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, edit);
  }

  override render(): TemplateResult {
    const { language } = this.framework;
    return html`<section lang=${language ?? nothing} dir=${directionOf(language) ?? nothing}>
      <button class="cell">Cell</button>${this.dialog.render(2)}
    </section>`;
  }
}

customElements.define('paste-host', PasteHost);
