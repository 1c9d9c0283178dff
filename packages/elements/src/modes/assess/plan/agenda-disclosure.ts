import { html, nothing, type TemplateResult } from 'lit';
import type { OnDemand } from '../../../controllers/on-demand.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { icon } from '../../../render/icons.js';
import { disclosure } from '../figures/disclosure.js';

/** What draws an agenda, loaded when it is first opened. */
export type Agenda = typeof import('./agenda.js');

/** What the disclosure of the agenda draws and does. */
export interface AgendaSettings {
  readonly t: Localizer;
  readonly isOpen: boolean;
  /** The day of the last talk, YYYY-MM-DD; empty where none is given. */
  readonly since: string;
  readonly toggle: (isOpen: boolean) => void;
  readonly setSince: (day: string) => void;
  readonly source: OnDemand<Agenda>;
  readonly draw: (module: Agenda) => unknown;
}

/** What to talk about, behind a disclosure, with the day since when. */
export function agendaDisclosure(settings: AgendaSettings): TemplateResult {
  const { t, isOpen, since, toggle, setSince, source, draw } = settings;
  return disclosure(
    t.text('agendaTitle'),
    isOpen,
    ({ target }) => toggle((target as HTMLDetailsElement).open),
    () => html`<div class="doing">
        <label class="since">
          ${t.text('agendaSince')}
          <input
            type="date"
            .value=${since}
            @change=${({ target }: Event) => setSince((target as HTMLInputElement).value)} />
        </label>
        <button type="button" class="btn quiet" @click=${() => window.print()}>${icon('print')}${t.text('print')}</button>
      </div>
      ${source.module ? draw(source.module) : source.failed ? html`<p>${t.text('modeFailed')}</p>` : nothing}`,
  );
}
