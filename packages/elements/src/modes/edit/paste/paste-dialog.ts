import type { Framework } from '@career-tracks/core';
import type { Recipe } from '@career-tracks/core/edit';
import { pasteRecipe, readClipboard, type PastePlan } from '@career-tracks/core/exchange/clipboard';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { paste as english } from '../../../i18n/english/paste.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { adopt } from '../../../styles/adopt.js';
import { paste as styles } from '../../../styles/paste.js';
import type { PasteBlock } from '../seams.js';
import type { Writing } from '../writing.js';
import { pasteContent, type PasteProblem } from './paste-content.js';
import { PasteSession, type PasteSettings } from './paste-session.js';
import { doingOf } from './paste-words.js';

/** What the dialog needs of the mode that it serves. */
export interface PasteTools {
  readonly host: LitElement;
  /** The track as it is now, and the language of its surroundings. */
  readonly work: () => Pick<Writing, 'view' | 't'>;
  /** Changes the framework as one step of that name; false if it could not be done. */
  readonly paste: (plan: PastePlan, recipe: Recipe<Framework>, step: string) => boolean;
  /** The dialog is closed: the focus goes back to the cell. */
  readonly closed: () => void;
  readonly say: (words: string) => void;
}

/** Shows what a pasted block will make of a track, and asks before it does so. */
export class PasteDialog {
  readonly #tools: PasteTools;
  /** The block as it is to be pasted, and as it is drawn: planning a large one takes a moment. */
  #session: PasteSession | undefined;
  #drawn: PasteSession | undefined;
  #isPasting = false;
  #problem: PasteProblem | undefined;

  constructor(tools: PasteTools) {
    this.#tools = tools;
    adopt(tools.host, styles);
  }

  /**
   * Takes a block. One text for one cell is pasted at once, as in a spreadsheet, and undo takes it back; anything
   * else is shown first. A block that comes while another is shown is passed over.
   */
  readonly open: PasteBlock = (cell, texts) => {
    if (this.#session || this.#dialog?.open) return;
    const read = readClipboard(texts);
    if (!read.ok) {
      this.#problem = read.issues[0]?.code === 'empty' ? 'pasteEmpty' : 'pasteTooLarge';
      void this.#show();
      return;
    }
    const session = new PasteSession(this.#tools.work().view, cell, read.value);
    if (session.isOneCell) this.#paste(session);
    else void this.#show(session);
  };

  /** Draws the dialog, open or not: part of the template of the mode. */
  render(headingLevel: number): TemplateResult {
    const session = this.#drawn;
    const isWaiting = this.#isPasting || this.#session !== session;
    const isEmpty = !this.#session && !this.#problem;
    return html`<dialog
      class=${session && session.plan.levels.length > 4 ? 'paste many' : 'paste'}
      aria-labelledby="paste-title"
      aria-describedby="paste-found"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${this.#closed}>
      ${
        isEmpty
          ? nothing
          : pasteContent(
              { session, isWaiting, problem: this.#problem, headingLevel },
              {
                choose: this.#choose,
                paste: () => void this.#confirm(),
                close: () => this.#dialog?.close(),
              },
              this.#localizer,
            )
      }
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#tools.host.renderRoot.querySelector<HTMLDialogElement>('dialog.paste');
  }

  get #localizer(): Localizer {
    return this.#tools.work().t.with(english);
  }

  async #show(session?: PasteSession): Promise<void> {
    this.#session = session;
    if (session && !session.isLarge) this.#drawn = session;
    await this.#draw();
    this.#dialog?.showModal();
    this.#focus();
    if (!session?.isLarge) return;
    await this.#turnTo(session);
    this.#focus();
  }

  /** Draws a block in another way; a large one once people see that something is under way. */
  async #turnTo(session: PasteSession): Promise<void> {
    this.#session = session;
    if (session.isLarge) await this.#paint();
    if (this.#session !== session) return;
    const isPlaced = session.makePlan();
    if (!isPlaced) this.#problem = 'pasteGone';
    this.#session = this.#drawn = isPlaced ? session : undefined;
    await this.#draw();
  }

  readonly #choose = (settings: PasteSettings): void => {
    this.#problem = undefined;
    if (this.#session) void this.#turnTo(this.#session.with(settings));
  };

  async #confirm(): Promise<void> {
    const session = this.#drawn;
    if (!session || this.#isPasting || this.#session !== session) return;
    const { view } = this.#tools.work();
    this.#problem = undefined;
    if (view.framework !== session.view.framework) {
      this.#problem = 'pasteChanged';
      await this.#turnTo(session.on(view));
      this.#focus();
      return;
    }
    this.#isPasting = true;
    if (session.isLarge) await this.#paint();
    if (this.#session !== session) return;
    if (!this.#paste(session)) this.#problem = 'notTaken';
    this.#isPasting = false;
    await this.#draw();
  }

  /** Pastes and says so; false if there is still something to see to. */
  #paste({ plan }: PasteSession): boolean {
    const t = this.#localizer;
    const { step, done } = doingOf(plan, t) ?? {};
    const isDone = step !== undefined && this.#tools.paste(plan, pasteRecipe(plan), step);
    if (isDone) this.#dialog?.close();
    this.#tools.say(isDone ? (done ?? '') : t.text(step === undefined ? 'nothingChanged' : 'notTaken'));
    return isDone;
  }

  readonly #closed = (): void => {
    this.#session = this.#drawn = this.#problem = undefined;
    this.#isPasting = false;
    this.#tools.host.requestUpdate();
    this.#tools.closed();
  };

  async #draw(): Promise<void> {
    this.#tools.host.requestUpdate();
    await this.#tools.host.updateComplete;
  }

  /** Draws, and waits until the browser has put it on the screen. */
  async #paint(): Promise<void> {
    await this.#draw();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }

  #focus(): void {
    const buttons = this.#dialog?.querySelectorAll<HTMLElement>('.form-end button') ?? [];
    [...buttons].at(-1)?.focus();
  }
}
