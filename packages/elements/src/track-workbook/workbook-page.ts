import { disagreements, responseChanges, textOf, type FlowStep } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../render/heading.js';
import { icon } from '../render/icons.js';
import { progressLine, rail, reportId, type RailSettings } from './rail.js';
import type { StepSettings } from './steps/step.js';
import { stepPart } from './steps/on-demand.js';
import { stepContent } from './steps/steps.js';

/** What a page of the workbook is drawn with. */
export interface PageSettings extends Omit<StepSettings, 'flowStep'> {
  /** The id of the step on show. */
  readonly current: string;
  readonly go: (step: string) => void;
  readonly skip: (step: string) => void;
  readonly history: {
    readonly can: (way: 'undo' | 'redo') => boolean;
    readonly go: (way: 'undo' | 'redo') => void;
  };
  /** Where saving stands, and what must be known about it. */
  readonly status: unknown;
  readonly banners: unknown;
  /** The report, drawn when it is asked for. */
  readonly report: (settings: Omit<StepSettings, 'flowStep'>) => unknown;
}

/** The way through the workbook, and the step on show. */
export function workbookPage(settings: PageSettings): TemplateResult {
  const { layout, current, flow } = settings;
  const railSettings: RailSettings = settings;
  const at = flow.steps.find(({ step }) => step.id === current);
  // An editor of tables needs the whole width.
  const isFull = at?.step.kind === 'matrix';
  const notes = at?.step.notes ?? [];
  const shape = isFull ? 'wb wb-full' : notes.length > 0 ? 'wb' : 'wb wb-wide';
  return html`${settings.banners}${oldVersion(settings)}
    <div class=${shape}>
      ${layout === 'wide' && !isFull ? rail(railSettings) : progressLine(railSettings)}
      <div class="step" part="step">${at ? stepPage(at, settings) : reportPage(settings)}</div>
      ${
        notes.length > 0
          ? html`<aside class="margin" aria-label=${settings.t.text('workbookNotes')}>
              ${notes.map((note) => html`<div>${heading(settings.headingLevel, note.title, 'margin-title')}<p>${note.text}</p></div>`)}
            </aside>`
          : nothing
      }
    </div>`;
}

const conflicts = stepPart(async () => (await import('./answer-conflicts.js')).answerConflicts);

/** Whether several people answered a question of the step differently. */
const isDivided = ({ step }: FlowStep, { response }: PageSettings): boolean =>
  disagreements(response).some(([first]) => first?.step === step.id);

function stepPage(at: FlowStep, settings: PageSettings): TemplateResult {
  const { t, flow, headingLevel } = settings;
  const { step, number, status } = at;
  const section = flow.sections.find(({ id }) => id === step.section);
  const all = flow.steps.filter((each) => each.number !== undefined).length;
  return html`<p class="eyebrow">
      ${
        number === undefined
          ? section?.title
          : html`<span lang=${t.language}>${t.text('workbookStepOf', { section: section?.title ?? '', number, all })}</span>`
      }
    </p>
    ${heading(headingLevel - 1, html`<span id="step-title">${step.title}</span>`, 'title', 'title')}
    ${step.description ? html`<p class="lede">${step.description}</p>` : nothing}
    ${
      status === 'not-applicable'
        ? html`<p class="advice-block" lang=${t.language}>
            <strong>${t.text('workbookNotApplicable')}.</strong> ${t.text('workbookNotApplicableWhy')}
          </p>`
        : html`${stepContent(step, { ...settings, flowStep: at })}${isDivided(at, settings) ? conflicts({ ...settings, flowStep: at }, (draw) => draw(step, settings)) : nothing}`
    }
    ${foot(at, settings)}`;
}

const reportPage = (settings: PageSettings): unknown =>
  html`${settings.report(settings)}${foot(undefined, settings)}`;

/** Back and on, along the steps that apply; after the last one comes the report. */
function foot(at: FlowStep | undefined, settings: PageSettings): TemplateResult {
  const { t, flow, current, go, skip, history, readonly, status } = settings;
  const way = [...flow.path, reportId];
  const all = [...flow.steps.map(({ step }) => step.id), reportId];
  const later = all.slice(all.indexOf(current) + 1).find((id) => way.includes(id));
  const before = all.slice(0, all.indexOf(current)).findLast((id) => way.includes(id));
  const asks = at !== undefined && at.step.kind !== 'reading' && at.status !== 'not-applicable';
  const button = (each: 'undo' | 'redo'): TemplateResult =>
    html`<button
      type="button"
      class="btn quiet"
      aria-disabled=${history.can(each) ? nothing : 'true'}
      @click=${() => history.go(each)}>
      ${t.text(each === 'undo' ? 'workbookUndo' : 'workbookRedo')}
    </button>`;
  return html`<div class="step-foot" lang=${t.language}>
    ${before ? html`<button type="button" class="btn big" @click=${() => go(before)}>${icon('left')}${t.text('workbookBack')}</button>` : nothing}
    ${
      later
        ? html`<button type="button" class="btn primary big" @click=${() => go(later)}>
            ${t.text(later === reportId ? 'workbookToReport' : isBlocked(at, settings) ? 'workbookContinueAnyway' : 'workbookContinue')}
          </button>`
        : nothing
    }
    ${
      asks && at.status === 'not-started' && later && !readonly
        ? html`<button type="button" class="btn quiet" @click=${() => skip(at.step.id)}>${t.text('workbookLater')}</button>`
        : nothing
    }
    <span class="spring"></span>${status}${readonly ? nothing : html`${button('undo')}${button('redo')}`}
  </div>`;
}

/** Whether something has to be there first, by the answer that was given. */
const isBlocked = (at: FlowStep | undefined, { response }: PageSettings): boolean =>
  at?.step.kind === 'choice' &&
  at.step.options.some(
    ({ id, outcome }) => outcome === 'blocked' && id === textOf(response, { step: at.step.id }),
  );

function oldVersion({ definition, response, t }: PageSettings): unknown {
  const { version, unasked } = responseChanges(definition, response);
  if (version === undefined || unasked.length === 0) return nothing;
  return html`<p class="advice-block" role="note" lang=${t.language}>
    <bdi>${t.text('workbookOldVersion', { version })}</bdi>
  </p>`;
}
