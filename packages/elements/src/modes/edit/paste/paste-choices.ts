import type { PasteChoice } from '@career-tracks/core/exchange/clipboard';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { PasteSession, PasteSettings } from './paste-session.js';

const choices: readonly PasteChoice[] = ['replace', 'keep', 'append'];

/** What a person can say of a block: what its edges are, and what becomes of words that are there. */
export function pasteChoices(
  session: PasteSession,
  t: Localizer,
  choose: (settings: PasteSettings) => void,
): TemplateResult {
  const { grid, width, plan, replaced, where } = session;
  const check = (
    text: string,
    checked: boolean,
    chosen: (checked: boolean) => PasteSettings,
  ): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${({ target }: Event) => choose(chosen((target as HTMLInputElement).checked))} />${text}</label
    >`;
  const edges = [
    grid.length > 1 ? check(t.text('pasteHasHeader'), plan.hasHeader, (header) => ({ header })) : nothing,
    width > 1 ? check(t.text('pasteHasNames'), plan.hasNames, (names) => ({ names })) : nothing,
  ];
  return html`<fieldset class="paste-reads">
      <legend class="vh">${t.text('pasteReads')}</legend>
      ${edges}
    </fieldset>
    ${
      replaced === 0
        ? nothing
        : html`<fieldset class="paste-where">
            <legend>${t.text('pasteWhere')}</legend>
            ${choices.map(
              (choice) =>
                html`<label class="check"
                  ><input
                    type="radio"
                    name="paste-where"
                    .checked=${choice === where}
                    @change=${() => choose({ where: choice })} />${t.text(`where-${choice}`, { count: replaced })}</label
                >`,
            )}
          </fieldset>`
    }`;
}
