import { buildLadder, type Ladder, type LadderLine, type LadderNode } from '@career-tracks/core/ladder';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ladder as english } from '../i18n/english/ladder.js';
import type { Localizer } from '../i18n/localizer.js';
import { ladder as styles } from '../styles/ladder.js';
import { trackLink, type HeaderSettings } from './header.js';
import { levelName, shortName } from './level-names.js';
import type { TrackView } from './track-view.js';

export { styles };

/** Lengths in px: the figure is drawn at its own size, so that its text never shrinks. */
const margin = 10;
const gap = 12;
const lineHeight = 46;
const letter = 6.6;
const widest = 424;
const longestStep = 84;
/** The most letters of a line's name, and the most grades, that the figure can hold. */
const longestLabel = 18;
const mostColumns = 9;

/**
 * A track and its siblings as ladders, with a sentence that would do without the figure. Only siblings that a
 * fork or a crossing joins to the others are drawn; every one has its link.
 */
export function ladderFigure(view: TrackView, settings: HeaderSettings): TemplateResult {
  const ladder = joined(buildLadder(view.framework, view.matrix.track.id));
  const t = settings.t.with(english);
  return html`<figure class="ladder" part="ladder">
    ${ladder.lines.length > 1 && ladder.columns <= mostColumns ? drawing(view, ladder, t) : nothing}
    <figcaption>
      <bdi lang=${t.language}>${sentence(ladder, t)}</bdi> ${view.siblings.map(
        (track) => html`${trackLink(track, t.text('sibling', { track: track.name }), settings)} `,
      )}
    </figcaption>
  </figure>`;
}

/** The lines that a fork or a crossing joins to another. */
function joined({ lines, columns, crossings }: Ladder): Ladder {
  const crossed = new Set(crossings.flatMap(({ from, to }) => [from.track, to.track]));
  const isJoined = ({ track, nodes, from }: LadderLine, index: number): boolean =>
    index === 0 || (nodes.length > 0 && (from !== undefined || crossed.has(track.id)));
  return { lines: lines.filter(isJoined), columns, crossings };
}

function drawing(view: TrackView, ladder: Ladder, t: Localizer): TemplateResult {
  const names = ladder.lines.map((line) => lineName(line, t).length);
  const label = Math.min(longestLabel, Math.max(...names)) * letter;
  const room = widest - 2 * margin - gap - label;
  const step = Math.min(longestStep, room / Math.max(1, ladder.columns - 1));
  const width = 2 * margin + step * (ladder.columns - 1) + gap + label;
  const height = 46 + lineHeight * (ladder.lines.length - 1);
  return html`<svg
      class="lines"
      role="img"
      aria-label=${spoken(ladder, t)}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}">
      ${ladder.lines.map((line, index) => ladderLine(view, ladder, line, index, step, t))}
    </svg>`;
}

function ladderLine(
  { own, next }: TrackView,
  ladder: Ladder,
  { track, nodes, from }: LadderLine,
  index: number,
  step: number,
  t: Localizer,
): SVGTemplateResult {
  const x = ({ column }: { readonly column: number }): number => margin + step * column;
  const y = 26 + lineHeight * index;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return svg``;
  const origin = ladder.lines[0]?.nodes.find(({ level }) => level.id === from);
  const bend = origin
    ? `M${x(origin)} 26C${x(origin) + step * 0.45} 26 ${x(origin) + step * 0.45} ${y} ${x(first)} ${y}`
    : '';
  const levels = nodes.map(({ level }) => level);
  const codesFit = levels.every(({ code }) => (code?.length ?? 0) * 8 < step);
  return svg`<path class="line" d="${bend || `M${x(first)} ${y}`}M${x(first)} ${y}H${x(last)}"/>${nodes.map(
    (node, place) => {
      const { position } = node;
      const state = position < 0 ? '' : position === own ? 'here' : position === next ? 'ahead' : '';
      return svg`<circle class="node ${state}" cx=${x(node)} cy=${y} r=${state === 'here' ? 7 : 6}/>${
        codesFit
          ? svg`<text x=${x(node)} y=${y - 16} text-anchor="middle" class=${state}>${shortName(levels, place)}</text>`
          : nothing
      }`;
    },
  )}<text x=${x(last) + margin + gap / 2} y=${y + 4}>${shorten(lineName({ track }, t))}</text>`;
}

const lineName = ({ track }: Pick<LadderLine, 'track'>, t: Localizer): string =>
  t.known(`line-${track.type}`) ?? track.name;

/** A name that does not fit ends in dots here; it is whole in the link below. */
const shorten = (name: string): string =>
  name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;

const names = (nodes: readonly LadderNode[]): string[] => {
  const levels = nodes.map(({ level }) => level);
  return levels.map((_, index) => levelName(levels, index));
};

function spoken(ladder: Ladder, t: Localizer): string {
  return ladder.lines
    .map((line) => t.text('ladderLine', { line: lineName(line, t), levels: t.list(names(line.nodes)) }))
    .join(' ');
}

/** Where the path divides, and which levels are of the same grade. */
function sentence(ladder: Ladder, t: Localizer): string {
  const label = (track: string, id: string): string => {
    const nodes = ladder.lines.find((line) => line.track.id === track)?.nodes ?? [];
    return names(nodes)[nodes.findIndex(({ level }) => level.id === id)] ?? '';
  };
  const trunk = ladder.lines[0];
  const fork = ladder.lines.find(({ from }) => from !== undefined)?.from;
  const crossing = ladder.crossings[0];
  return [
    trunk && fork !== undefined ? t.text('ladderFork', { level: label(trunk.track.id, fork) }) : '',
    crossing
      ? t.text('ladderCross', {
          one: label(crossing.from.track, crossing.from.level),
          other: label(crossing.to.track, crossing.to.level),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
