import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import { pasteChoices } from './paste-choices.js';
import type { PasteSession, PasteSettings } from './paste-session.js';
import { doingOf, foundText, leftOutCounts, leftOutText, outcomeText } from './paste-words.js';
import { previewTable } from './preview-table.js';

/** The name of the message that says why there is nothing to preview, or what has gone wrong with it. */
export type PasteProblem = 'pasteEmpty' | 'pasteTooLarge' | 'pasteGone' | 'pasteChanged' | 'notTaken';

/** What the dialog shows. */
export interface PasteState {
  /** The block; undefined while it is planned for the first time, or where there is none. */
  readonly session: PasteSession | undefined;
  /** Whether a large block is being planned or pasted. */
  readonly isWaiting: boolean;
  readonly problem: PasteProblem | undefined;
  readonly headingLevel: number;
}

/** What a person does in the dialog. */
export interface PasteActions {
  readonly choose: (settings: PasteSettings) => void;
  readonly paste: () => void;
  readonly close: () => void;
}

/** How many rows and columns that go nowhere are listed at once, and how many when they are asked for. */
const fewLeftOut = 3;
const mostLeftOut = 50;

/** What is in the dialog: what was found, what it will become, what to choose, and the buttons. */
export function pasteContent(state: PasteState, actions: PasteActions, t: Localizer): TemplateResult {
  const { session, isWaiting, problem, headingLevel } = state;
  const isRefused = !session && !isWaiting;
  const title = t.text(isRefused ? 'pasteNothingTitle' : 'pasteTitle');
  return html`<div lang=${t.language}>
      ${heading(headingLevel + 1, html`<span id="paste-title">${title}</span>`, 'paste-title')}
      <p class="soft" id="paste-found">
        ${session ? found(session, t) : t.text(isRefused && problem ? problem : 'pasteLarge')}
      </p>
      ${session ? leftOut(session, t) : nothing}
    </div>
    ${session ? previewTable(session.plan, session.view, t) : nothing}
    ${
      session
        ? html`<div class="paste-choices" lang=${t.language}>${pasteChoices(session, t, actions.choose)}</div>`
        : nothing
    }
    ${foot(state, actions, t)}`;
}

/** The sentences. How many cells will change depends on what is chosen, and is told then. */
const found = ({ plan, view }: PasteSession, t: Localizer): TemplateResult =>
  html`<bdi
    >${foundText(plan, view, t)} <span role="status">${outcomeText(plan, t)}</span></bdi
  >`;

function leftOut({ plan }: PasteSession, t: Localizer): TemplateResult | typeof nothing {
  const count = plan.leftOut.length;
  const rest = count - mostLeftOut;
  if (count === 0) return nothing;
  return html`<details class="left-out" ?open=${count <= fewLeftOut}>
    <summary><bdi>${leftOutCounts(plan, t)}</bdi></summary>
    <ul role="list">
      ${plan.leftOut.slice(0, mostLeftOut).map((left) => html`<li><bdi>${leftOutText(left, t)}</bdi></li>`)}${
        rest > 0 ? html`<li>${t.text('leftMore', { count: rest })}</li>` : nothing
      }
    </ul>
  </details>`;
}

function foot(
  { session, isWaiting, problem }: PasteState,
  { paste, close }: PasteActions,
  t: Localizer,
): TemplateResult {
  const doing = session && doingOf(session.plan, t);
  return html`<div class="paste-end" lang=${t.language}>
    ${session && problem ? html`<p role="alert">${t.text(problem)}</p>` : nothing}
    <p class="form-end">
      <button type="button" class="btn" @click=${close}>
        ${t.text(doing || isWaiting ? 'cancelButton' : 'pasteClose')}
      </button>
      ${
        doing
          ? html`<button
              type="button"
              class="btn primary"
              aria-disabled=${isWaiting ? 'true' : nothing}
              @click=${paste}>
              ${doing.button}
            </button>`
          : nothing
      }
    </p>
    ${
      doing
        ? html`<p class="remark">
            <bdi>${t.text('pasteUndo')} ${session.isLarge ? t.text('pasteLarge') : nothing}</bdi>
          </p>`
        : nothing
    }
  </div>`;
}
