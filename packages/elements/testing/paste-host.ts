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
import { editEditor } from '../src/styles/edit-editor.js';
import { matrix } from '../src/styles/matrix.js';
import { tokens } from '../src/styles/tokens.js';
import { textOf } from './page.js';

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
  async paste(texts: string | readonly (readonly string[])[], cell?: CellId, markup = ''): Promise<void> {
    this.cell?.focus();
    const text = typeof texts === 'string' ? texts : texts.map((row) => row.join('\t')).join('\n');
    this.dialog.open(cell, { html: markup, text });
    // The dialog opens once it is drawn.
    await new Promise((resolve) => setTimeout(resolve));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, edit);
    adopt(this, editEditor);
  }

  override render(): TemplateResult {
    const { language } = this.framework;
    return html`<section lang=${language ?? nothing} dir=${directionOf(language) ?? nothing}>
      <button class="btn cell">Cell</button>${this.dialog.render(2)}
    </section>`;
  }
}

customElements.define('paste-host', PasteHost);

/** A small track: two levels, two competencies, one cell empty. */
export function care(): Framework {
  const asks = (text: string) => ({ statements: [{ id: text, text }] });
  return {
    schemaVersion: 1,
    id: 'care',
    name: 'Care',
    competencies: [
      { id: 'listening', name: 'Listening' },
      { id: 'product', name: 'Product knowledge' },
    ],
    tracks: [
      {
        id: 'adviser',
        name: 'Adviser',
        levels: [
          { id: 'c1', code: 'C1', title: 'Adviser' },
          { id: 'c2', code: 'C2', title: 'Senior Adviser' },
        ],
        competencies: [
          { competency: 'listening', expectations: { c1: asks('Hears.'), c2: asks('Asks.') } },
          { competency: 'product', expectations: { c1: asks('Finds it.') } },
        ],
      },
    ],
  };
}

/** A host with a track, in the page until the test is over. */
export async function pasteHost(framework = care(), messages: Messages = {}): Promise<PasteHost> {
  const host = document.createElement('paste-host') as PasteHost;
  Object.assign(host, { framework, messages });
  document.body.append(host);
  hosts.push(host);
  await host.updateComplete;
  return host;
}

const hosts: HTMLElement[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.removeProperty('color-scheme');
});

/** What each cell of the track asks that asks something. */
export const asked = ({ framework }: PasteHost): string[] =>
  (framework.tracks[0]?.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
    Object.entries(expectations).map(([level, words]) => {
      const texts = words === 'not-expected' ? [words] : (words.statements ?? []).map(({ text }) => text);
      return `${competency} ${level} ${texts.join(' | ')}`;
    }),
  );

/** What the preview says of each competency: its name, then each level with what becomes of its cell. */
export const preview = (host: PasteHost): string[] =>
  [...host.renderRoot.querySelectorAll<HTMLTableRowElement>('.preview tbody tr')].map((row) => {
    const heads = host.renderRoot.querySelectorAll('.preview thead th');
    const [name, ...cells] = [...row.cells];
    const words = cells.map((cell, index) => {
      const parts = [...cell.children].filter((part) => !part.matches('.preview-level'));
      return [heads[index + 1], ...parts].map(textOf).join(' ');
    });
    return `${textOf(name)}: ${words.join(', ')}`;
  });

/** The control of a kind that says this. */
export function controlOf(host: PasteHost, selector: string, text: string): HTMLElement {
  const found = [...host.renderRoot.querySelectorAll<HTMLElement>(selector)].find((each) =>
    textOf(each).includes(text),
  );
  if (!found) throw new Error(`No ${selector} says "${text}".`);
  return found;
}
