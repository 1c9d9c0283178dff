import type { FlowStep, WorkbookDefinition, WorkbookFlow } from '@career-tracks/core/workbook';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { glyph } from '../render/icons.js';
import { numberIn } from './number.js';

/** The id of the report, which comes after the last step. */
export const reportId = 'report';

const signs = {
  answered: svg`<circle cx="8" cy="8" r="6"/><path d="M5.4 8.2l1.8 1.9 3.5-4"/>`,
  current: svg`<circle cx="8" cy="8" r="5.25"/><circle class="solid" cx="8" cy="8" r="2.5"/>`,
  'not-started': svg`<circle cx="8" cy="8" r="5.25"/>`,
  'under-way': svg`<circle cx="8" cy="8" r="5.25"/><path class="solid" d="M2.75 8a5.25 5.25 0 0 0 10.5 0z"/>`,
  skipped: svg`<circle cx="8" cy="8" r="5.25" stroke-dasharray="1.6 2.2"/>`,
  'not-applicable': svg`<circle cx="8" cy="8" r="5.25" stroke-dasharray="1.6 2.2"/><path d="M6 8h4"/>`,
  report: svg`<path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.01M2.75 8h.01M2.75 12h.01"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** What the way through the workbook is drawn with. */
export interface RailSettings {
  readonly definition: WorkbookDefinition;
  readonly flow: WorkbookFlow;
  /** The id of the step on show. */
  readonly current: string;
  readonly t: Localizer;
  readonly go: (step: string) => void;
}

/** Every step by section, with how it stands, in shape and in words. */
export function rail(settings: RailSettings): TemplateResult {
  const { definition, flow, t } = settings;
  return html`<nav class="rail" part="rail" aria-label=${t.text('workbookSteps')}>
    <p class="rail-title">${definition.name}</p>
    <p class="soft" lang=${t.language}>${done(flow, t)}</p>
    ${list(settings)}
  </nav>`;
}

/** The same where there is less room: where one is, a bar of segments, and the list on request. */
export function progressLine(settings: RailSettings): TemplateResult {
  const { flow, current, t } = settings;
  const at = flow.steps.find(({ step }) => step.id === current);
  const section = flow.sections.find(({ id }) => id === at?.step.section);
  return html`<nav class="compact" part="progress" aria-label=${t.text('workbookSteps')}>
    <div class="compact-top">
      <span lang=${t.language}
        >${at?.number ? t.text('workbookStep', { number: at.number, all: numbered(flow).length }) : done(flow, t)}</span
      ><span>${section?.title}</span>
    </div>
    <div class="segs" aria-hidden="true">
      ${numbered(flow).map((each) => html`<i class=${`is-${statusOf(each, current)}`}></i>`)}
    </div>
    <details>
      <summary lang=${t.language}>${t.text('workbookAllSteps')}</summary>
      <div class="all-steps">${list(settings)}</div>
    </details>
  </nav>`;
}

const numbered = ({ steps }: WorkbookFlow): FlowStep[] => steps.filter(({ number }) => number !== undefined);

const done = ({ answered, applicable }: WorkbookFlow, t: Localizer): string =>
  t.text('workbookStepsDone', { answered, applicable });

const statusOf = ({ step, status }: FlowStep, current: string) => (step.id === current ? 'current' : status);

const list = ({ flow, current, t, go }: RailSettings): TemplateResult => html`
  ${flow.sections.map(
    ({ title, steps }) => html`
      <p class="rail-section">${title}</p>
      <ol role="list">
        ${steps.map((each) => {
          const status = statusOf(each, current);
          const { id, name, title: question, kind } = each.step;
          return html`<li class=${`is-${status}`}>
            <button type="button" aria-current=${id === current ? 'step' : nothing} @click=${() => go(id)}>
              ${glyph(signs[kind === 'reading' && status !== 'current' ? 'report' : status])}<span
                >${each.number === undefined ? nothing : `${numberIn(t, each.number)}. `}${name ?? question}${
                  kind === 'reading'
                    ? nothing
                    : html`<span class="vh" lang=${t.language}>, ${t.text(`step-${status}`)}</span>`
                }</span
              >
            </button>
          </li>`;
        })}
      </ol>
    `,
  )}
  <p class="rail-section" lang=${t.language}>${t.text('workbookResult')}</p>
  <ol role="list">
    <li class=${current === reportId ? 'is-current' : ''}>
      <button type="button" aria-current=${current === reportId ? 'step' : nothing} @click=${() => go(reportId)}>
        ${glyph(signs.report)}<span lang=${t.language}>${t.text('workbookReport')}</span>
      </button>
    </li>
  </ol>
`;
