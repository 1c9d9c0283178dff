import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { cssProperties } from '../../../render/css-properties.js';
import type { AssessmentModel } from '../assessment-model.js';
import { amountsOf } from './amounts.js';
import { hatch, percent } from './hatch.js';
import { isRated } from './verdict.js';

/** The least distance of two labels, as a share of the width. */
const closest = 0.1;

/** The range as one big figure, and as a bar with the mark that it is held against. */
export function readinessFigure(model: AssessmentModel, t: Localizer): TemplateResult {
  const { readiness, targetName: target } = model;
  const { isPoints, low, high, of } = amountsOf(readiness, t);
  const isExact = readiness.range.low === readiness.range.high;
  const figure = t.text(
    isPoints ? (isExact ? 'onePoints' : 'pointsRange') : isExact ? 'onePercent' : 'percentRange',
    {
      low,
      high,
    },
  );
  return html`<p class="figure" part="range" lang=${t.language}>
      ${
        isRated(model)
          ? html`<bdi>${figure}</bdi> <small>${t.text(isPoints ? 'ofPoints' : 'ofAsked', { target, of })}</small>`
          : t.text('verdictUnknown')
      }
    </p>
    ${bar(model, t)}`;
}

function bar(model: AssessmentModel, t: Localizer): TemplateResult {
  const { range, bar } = model.readiness;
  const { low, high, of, bar: barFigure, unit } = amountsOf(model.readiness, t);
  const mark = Math.min(1, bar);
  const isExact = range.low === range.high;
  const zero = new Intl.NumberFormat(t.language).format(0);
  const known = isExact
    ? [at(range.high, high, 'strong')]
    : range.high - range.low < closest
      ? [at(range.high, t.text('pointsRange', { low, high }), 'strong')]
      : [at(range.low, low, 'strong'), at(range.high, high, 'strong')];
  const ends = [
    range.low < closest && isRated(model) ? nothing : at(0, zero),
    range.high > 1 - closest && isRated(model) ? nothing : at(1, of),
  ];
  const label = t.text(isExact ? 'barLabelOne' : 'barLabel', {
    low: unit(low),
    high: unit(high),
    bar: unit(barFigure),
  });
  return html`<div class="range" role="img" aria-label=${label} lang=${t.language}>
    <span class="marks">${at(mark, t.text('barMark', { target: model.targetName, bar: barFigure }))}</span>
    <svg class="flat" width="100%" height="24">
      ${hatch('hatch-readiness')}
      <rect class="ch-track" y="6" width="100%" height="12" />
      <rect class="ch-have" y="6" width=${percent(range.low)} height="12" />
      ${
        isExact
          ? nothing
          : svg`<rect class="ch-unknown" fill="url(#hatch-readiness)" x=${percent(range.low)} y="6.5" width=${percent(range.high - range.low)} height="11"/>`
      }
      <line class="ch-req" x1=${percent(mark)} x2=${percent(mark)} y2="24" />
    </svg>
    <span class="marks">${ends}${isRated(model) ? known : nothing}</span>
  </div>`;
}

/** A label at a share of the width. It moves by that share of its own, so that it never leaves the figure. */
export const at = (share: number, text: string, className = ''): TemplateResult =>
  html`<span class="at ${className}" ${cssProperties({ '--_at': percent(share) })}>${text}</span>`;
