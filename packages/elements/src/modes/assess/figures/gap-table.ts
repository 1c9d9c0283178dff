import type { Contribution } from '@career-tracks/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { icon } from '../../../render/icons.js';
import type { AssessmentModel } from '../assessment-model.js';
import { ratingWord } from '../rating-mark.js';
import { amountsOf, type Amounts } from './amounts.js';
import { hatch, percent } from './hatch.js';
import { at } from './readiness-figure.js';
import { isOnScale, standingShape, standingWord, type Standing } from './standing.js';

/** The most points whose names all stand over the bars, and the most letters of one. */
const mostNames = 4;
const mostLetters = 16;

/** Each competency: what there is beside what is required, in words, and what it adds. The total is the range. */
export function gapTable(
  model: AssessmentModel,
  standings: readonly Standing[],
  rater: string,
  t: Localizer,
): TemplateResult {
  const { readiness, targetName: target } = model;
  const amounts = amountsOf(readiness, t);
  const contributions = new Map(readiness.contributions.map((one) => [one.competency, one]));
  const shares = new Set(readiness.contributions.flatMap(({ theme, of }) => (theme === undefined ? of : [])));
  const [each] = shares;
  const isEven = shares.size === 1 && each !== undefined;
  const head = isEven ? t.text('addsOf', { of: amounts.points(each) }) : t.text('adds');
  return html`<table role="table" class="book stack" part="gap-chart">
    <caption class="vh">${t.text('gapCaption', { target })}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.text('competency')}</th>
        <th role="columnheader" scope="col" class="bars"><span class="vh">${t.text('required')}</span>${axis(model, t)}</th>
        <th role="columnheader" scope="col"><bdi>${rater}</bdi></th>
        <th role="columnheader" scope="col" class="end"><bdi>${head}</bdi></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${standings.map((standing, index) => {
        const part = contributions.get(standing.gap.competency);
        return gapRow(model, standing, index, adds(part, standing, amounts, isEven, t), t);
      })}${readiness.contributions.map(({ theme, low, high }) =>
        theme === undefined ? nothing : capRow(model, theme, between(low, high, amounts, t), t),
      )}
    </tbody>
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row" colspan="3">${t.text('readiness')}</th>
        <td role="cell" class="end"><bdi>${total(amounts, t)}</bdi></td>
      </tr>
    </tfoot>
  </table>`;
}

function gapRow(
  model: AssessmentModel,
  standing: Standing,
  index: number,
  adds: string,
  t: Localizer,
): TemplateResult {
  const { gap, kind, requiredPoint } = standing;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${gap.name} ${
        gap.mustHave
          ? html`<span class="gate" title=${t.text('mustHave')}>${icon('gate')}<span class="vh">${t.text('mustHave')}</span></span>`
          : nothing
      }
    </th>
    <td role="cell" class="bars">
      ${
        kind === 'left-out'
          ? nothing
          : html`${bar(model, standing, index)}${
              requiredPoint === undefined
                ? nothing
                : html`<span class="vh">${t.text('pointRequired', { point: ratingWord(requiredPoint, model.points, t) })}</span>`
            }`
      }
    </td>
    <td role="cell">
      <span class="rate">${standingShape(standing, model)}<bdi>${standingWord(standing, model, t)}</bdi></span>
    </td>
    <td role="cell" class="end"><span class="label">${t.text('adds')} </span><bdi>${adds}</bdi></td>
  </tr>`;
}

function capRow({ framework }: AssessmentModel, theme: string, takes: string, t: Localizer): TemplateResult {
  const name = framework.themes?.find(({ id }) => id === theme)?.name ?? theme;
  return html`<tr role="row">
    <th role="rowheader" scope="row" colspan="3"><bdi>${t.text('capOn', { theme: name })}</bdi></th>
    <td role="cell" class="end"><bdi>${takes}</bdi></td>
  </tr>`;
}

const total = ({ low, high }: Amounts, t: Localizer): string =>
  low === high ? low : t.text('lowToHigh', { low, high });

function adds(
  part: Contribution | undefined,
  { kind }: Standing,
  amounts: Amounts,
  isEven: boolean,
  t: Localizer,
): string {
  if (!part) return t.text(kind === 'left-out' ? 'leftOut' : 'noWeight');
  const amount = between(part.low, part.high, amounts, t);
  return isEven ? amount : t.text('amountOf', { amount, of: amounts.points(part.of) });
}

function between(low: number, high: number, { points }: Amounts, t: Localizer): string {
  return low === high ? points(low) : t.text('lowToHigh', { low: points(low), high: points(high) });
}

/** The names of the points over the bars; of many or long ones, the first and the one that is full. */
function axis(model: AssessmentModel, t: Localizer): TemplateResult | typeof nothing {
  if (!isOnScale(model)) return nothing;
  const { points } = model;
  const last = points.length - 1;
  const full = points.findIndex(({ value }) => value >= 1);
  const names = points.map(({ id }) => ratingWord(id, points, t));
  const isShort = names.length <= mostNames && names.every(({ length }) => length <= mostLetters);
  return html`<span class="marks" aria-hidden="true"
    >${names.map((name, place) =>
      isShort || place === 0 || place === full
        ? at(place / last, name, place === full ? 'strong' : place === 0 || place === last ? '' : 'between')
        : nothing,
    )}</span
  >`;
}

/** A bar from the start of the axis; hatched where it is not known; the upright mark is what is required. */
function bar(
  model: AssessmentModel,
  { kind, low, high, required, gap }: Standing,
  index: number,
): TemplateResult {
  const last = model.points.length - 1;
  const ticks = isOnScale(model) ? model.points.map((_, place) => place / last) : [0, 1];
  const isUnknown = gap.rater === undefined;
  const [from, to] = isUnknown ? [0, 1] : [low, high];
  const id = `hatch-${index}`;
  return html`<svg class="flat" width="100%" height="20" aria-hidden="true">
    <g class="ch-grid">
      <line x2="100%" y1="10" y2="10" />
      ${ticks.map((tick) => svg`<line x1=${percent(tick)} x2=${percent(tick)} y1="5" y2="15"/>`)}
    </g>
    ${
      from > 0
        ? svg`<rect class="ch-have" y="5" width=${percent(from)} height="10"/>`
        : kind === 'none'
          ? svg`<circle class="ch-dot" cx="5" cy="10" r="5"/>`
          : nothing
    }${
      kind === 'open'
        ? svg`${hatch(id)}<rect class="ch-unknown" fill=${`url(#${id})`} x=${percent(from)} y="5.5" width=${percent(to - from)} height="9"/>`
        : nothing
    }
    <line class="ch-req" x1=${percent(required)} x2=${percent(required)} y1="1" y2="19" />
  </svg>`;
}
