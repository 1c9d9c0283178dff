import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import type { AssessmentModel, FigureIntents } from '../assessment-model.js';
import { basisLine } from './basis-line.js';
import { helpList, helpMost } from './help-most.js';
import { readinessFigure } from './readiness-figure.js';
import { standingShape, standingsOf, standingWord, type StandingKind } from './standing.js';
import { isMeasured, isRated, verdictWords } from './verdict.js';

/** What the panel draws besides the model. */
export interface PanelSettings {
  readonly t: Localizer;
  /** The level of the panel's own heading. */
  readonly headingLevel: number;
  readonly intents: FigureIntents;
  readonly addToPlan: () => void;
  /** What was loaded on demand, in disclosures at the end. */
  readonly more: unknown;
}

/** How far a person is ready, with the reasons: range, bar, verdict, why a range, must-haves, what would help. */
export function readinessPanel(model: AssessmentModel, settings: PanelSettings): TemplateResult {
  const { t, headingLevel, intents, addToPlan, more } = settings;
  const verdict = verdictWords(model, t);
  const actions = helpMost(model);
  const lines = (texts: readonly string[]): unknown =>
    texts.length > 0 ? html`<p><bdi>${texts.join(' ')}</bdi></p>` : nothing;
  return html`<section class="ready" part="readiness" lang=${t.language}>
    <div class="ready-part">
      <div>
        ${heading(headingLevel, html`<bdi>${t.text('readinessFor', { target: model.targetName })}</bdi>`, 'h3')}
        ${basisLine(model, intents, t)}
      </div>
      ${isMeasured(model) ? html`<div>${readinessFigure(model, t)}</div>` : nothing}
      <div class="verdict" part="verdict">
        ${heading(headingLevel + 1, verdict.heading, 'h4')} ${lines(verdict.reasons)} ${lines(verdict.why)}
        ${isMeasured(model) && isRated(model) ? html`<p>${coverage(model, t)}</p>` : nothing}
      </div>
    </div>
    <div class="ready-part">
      ${mustHaves(model, headingLevel + 1, t)}
      ${
        actions.length > 0
          ? html`<div>
              ${heading(headingLevel + 1, t.text('helpMost'), 'h5')}
              ${helpList(actions, model, intents, addToPlan, t)}
            </div>`
          : nothing
      }
      ${more}
    </div>
  </section>`;
}

function coverage({ readiness, targetName: target }: AssessmentModel, t: Localizer): TemplateResult {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  return html`<bdi>${t.text('coverage', { share: percent.format(readiness.coverage), target })}</bdi>`;
}

/** Must-haves in the order in which they stand in the way. */
const kinds: readonly StandingKind[] = ['none', 'part', 'open', 'met'];

function mustHaves(model: AssessmentModel, level: number, t: Localizer): TemplateResult | typeof nothing {
  const { gaps, targetName: target } = model;
  const gates = gaps.policy.mustHaves === 'gate' ? standingsOf(model) : [];
  const shown = gates
    .filter(({ gap, kind }) => gap.mustHave && kind !== 'left-out')
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  if (shown.length === 0) return nothing;
  return html`<div>
    ${heading(level, t.text('mustHaves'), 'h5')}
    <ul class="gates" role="list">
      ${shown.map(
        (standing) =>
          html`<li>
            ${standingShape(standing, model)}<span>${standing.gap.name}</span
            ><span class="end" lang=${t.language}><bdi>${standingWord(standing, model, t)}</bdi></span>
          </li>`,
      )}
    </ul>
    <p class="sub"><bdi>${t.text('mustHavesNote', { count: shown.length, target })}</bdi></p>
  </div>`;
}
