import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { cssProperties } from '../../../render/css-properties.js';
import type { AssessmentModel } from '../assessment-model.js';
import { percent } from './hatch.js';
import { isOnScale, type Standing } from './standing.js';

/** A radar with fewer axes is a line, and one with more cannot be read. */
const fewestAxes = 3;
const mostAxes = 12;

/** The drawing's own grid; text stands beside it and does not scale. */
const [width, height, middle, radius] = [440, 372, 184, 128];
/** The first ring sits off the centre, so that the least is a point that can be seen. */
const firstRing = 1 / 6;

interface Axis extends Standing {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
}

/** The axes of a radar of these standings; none where it cannot be drawn. */
export function axesOf(standings: readonly Standing[]): readonly Axis[] {
  const shown = standings.filter(({ kind }) => kind !== 'left-out');
  if (shown.length < fewestAxes || shown.length > mostAxes) return [];
  return shown.map((standing, index): Axis => {
    const angle = (index / shown.length) * 2 * Math.PI;
    return {
      ...standing,
      x: (share) => round(width / 2 + Math.sin(angle) * radius * share),
      y: (share) => round(middle - Math.cos(angle) * radius * share),
    };
  });
}

const round = (length: number): number => Math.round(length * 10) / 10;
const ring = (place: number): number => firstRing + (1 - firstRing) * place;
const point = ({ x, y }: Axis, share: number): string => `${x(share)} ${y(share)}`;
const closed = (axes: readonly Axis[], share: (axis: Axis) => number): string =>
  `M${axes.map((axis) => point(axis, share(axis))).join('L')}Z`;

/** The standings around a centre, beside what is required. Line and area break where nothing is known. */
export function radar(model: AssessmentModel, axes: readonly Axis[], label: string): TemplateResult {
  const last = model.points.length - 1;
  const rings = isOnScale(model) ? model.points.map((_, place) => place / last) : [0, 0.5, 1];
  const pairs = axes
    .map((axis, index) => [axis, axes[(index + 1) % axes.length] as Axis] as const)
    .filter((pair) => pair.every(({ kind }) => kind !== 'open'));
  const path = (className: string, d: string): SVGTemplateResult => svg`<path class=${className} d=${d}/>`;
  return html`<div class="spider" role="img" aria-label=${label}>
    <svg class="flat" viewBox="0 0 ${width} ${height}">
      ${rings.map((place) =>
        path(
          'ch-grid',
          closed(axes, () => ring(place)),
        ),
      )}
      ${pairs.map(([one, other]) =>
        path(
          'ch-slice',
          `M${width / 2} ${middle}L${point(one, ring(one.low))}L${point(other, ring(other.low))}Z`,
        ),
      )}
      ${axes.map((axis) =>
        path(axis.kind === 'open' ? 'ch-axis' : 'ch-grid', `M${width / 2} ${middle}L${point(axis, 1)}`),
      )}
      ${path(
        'ch-ring',
        closed(axes, ({ required }) => ring(required)),
      )}
      ${pairs.map(([one, other]) =>
        path('ch-line', `M${point(one, ring(one.low))}L${point(other, ring(other.low))}`),
      )}
      ${axes.map((axis) => {
        const isOpen = axis.kind === 'open';
        const share = isOpen ? 1 : ring(axis.low);
        return svg`<circle class=${isOpen ? 'ch-open' : 'ch-dot'} cx=${axis.x(share)} cy=${axis.y(share)} r=${isOpen ? 5.5 : 5}/>`;
      })}
    </svg>
    ${axes.map(axisLabel)}
  </div>`;
}

/** A name beyond the rim: it moves by its own size, away from the centre. */
function axisLabel(axis: Axis): TemplateResult {
  const beyond = 1.1;
  const away = (from: number, to: number): string => percent((1 - (to - from) / radius) / 2);
  return html`<span
    class="axis"
    ${cssProperties({
      '--_at': percent(axis.x(beyond) / width),
      '--_down': percent(axis.y(beyond) / height),
      '--_back': away(width / 2, axis.x(1)),
      '--_up': away(middle, axis.y(1)),
    })}
    >${axis.gap.name}</span
  >`;
}

/** What the lines of the radar mean. */
export function radarKey(rater: string, hasOpen: boolean, t: Localizer): TemplateResult {
  const line = (className: string, text: string): TemplateResult =>
    html`<span><svg viewBox="0 0 22 10" aria-hidden="true"><path class=${className} d="M0 5h22" /></svg>${text}</span>`;
  return html`<div class="key">
    ${line('ch-line', rater)}${line('ch-ring', t.text('required'))}${
      hasOpen ? line('ch-axis', t.text('notKnown')) : nothing
    }
  </div>`;
}
