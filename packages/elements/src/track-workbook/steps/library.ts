import type { LibraryCompetency, LibraryRole } from '@career-tracks/core/library';
import type { WorkbookResponse } from '@career-tracks/core/workbook';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stepPart } from './on-demand.js';
import type { StepSettings } from './step.js';

type Guide = NonNullable<WorkbookResponse['guide']>;

const part = stepPart(async () => {
  const { competencyLibrary } = await import('@career-tracks/core/library');
  return competencyLibrary();
});

/** The starter competencies of several roles, to choose from. It is loaded when a person comes to it. */
export const library = (settings: StepSettings): unknown =>
  part(settings, (roles) => choices(roles, settings));

function choices(roles: readonly LibraryRole[], settings: StepSettings): TemplateResult {
  const { response, t } = settings;
  const chosen = response.guide?.competencies ?? [];
  return html`<p class="qlabel" id="library" lang=${t.language}>${t.text('workbookLibrary')}</p>
    <p class="soft" lang=${t.language}>${t.text('workbookLibraryChosen', { count: chosen.length })}</p>
    <div role="group" aria-labelledby="library">
      ${roles.map(
        ({ template, competencies }) => html`<details class="library-role">
          <summary>${template.name}</summary>
          ${competencies.map((each) => choice(each, settings))}
        </details>`,
      )}
    </div>`;
}

function choice(
  { id, name, description }: LibraryCompetency,
  { response, change, readonly }: StepSettings,
): TemplateResult {
  const guide: Guide = response.guide ?? {};
  const chosen = guide.competencies ?? [];
  const isChosen = chosen.some((each) => each.id === id);
  const toggle = (): void =>
    change({ type: 'choose-competency', at: { competency: id } }, (draft) => {
      const others = chosen.filter((each) => each.id !== id);
      const competencies = isChosen ? others : [...others, { id, name, description }];
      draft.guide = { ...draft.guide, competencies: competencies.map((each) => ({ ...each })) };
    });
  return html`<label class="opt"
    ><span class="check"
      ><input type="checkbox" .checked=${live(isChosen)} ?disabled=${readonly} @change=${toggle} /></span
    ><span>${name}<span class="hintline">${description}</span></span></label
  >`;
}
