import type { MatrixGroup, MatrixRow, TrackLevel } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Localizer } from '../i18n/localizer.js';
import { cellContent, remark, type Marking } from './cell.js';
import { cssProperties } from './css-properties.js';
import { icon } from './icons.js';
import { isNextLevel, levelName } from './level-names.js';
import type { TrackView } from './track-view.js';

/** What a matrix is drawn with; the same object for as long as none of it changes, so that rows can stay. */
export interface MatrixSettings {
  /** Positions of the levels to draw, in order. */
  readonly columns: readonly number[];
  readonly own: number;
  readonly next: number;
  readonly levels: readonly TrackLevel[];
  /** Whether the next level shows only what it adds. */
  readonly marked: boolean;
  /** Whether the columns are too many to fit and scroll sideways. */
  readonly scrolls: boolean;
  readonly t: Localizer;
}

/** How many rows a matrix has. */
export const rowCount = ({ groups }: TrackView['matrix']): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The most columns that share the width; more than these scroll. */
export const mostColumns = 5;

/** A track as a table: levels across, competencies down. Rows are drawn on their own, the first `drawn` of them now. */
export function matrixTable(view: TrackView, settings: MatrixSettings, drawn: number): TemplateResult {
  const { matrix, comparison } = view;
  let place = 0;
  const { columns, own, next, levels, t } = settings;
  const caption = `caption-${columns[0]}`;
  const sentences = [
    levels.length > 1
      ? t.text('captionLevels', {
          track: matrix.track.name,
          from: levelName(levels, 0),
          to: levelName(levels, levels.length - 1),
        })
      : t.text('caption', { track: matrix.track.name }),
    own >= 0 ? t.text('captionOwn', { level: levelName(levels, own) }) : '',
    next >= 0
      ? t.text(isNextLevel(own, next) ? 'captionNext' : 'captionTarget', { level: levelName(levels, next) })
      : '',
  ];
  const hasCodes = own >= 0 || next >= 0 || levels.some(({ code }) => code?.trim());
  const table = html`<table
    class=${hasCodes ? 'matrix' : 'matrix plain'}
    role="table"
    aria-labelledby=${caption}
    ${cssProperties(tracksOf(settings))}>
    <caption id=${caption} class="vh" lang=${t.language}>
      ${sentences.filter(Boolean).join(' ')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="lv">
            <span class="lv-top"></span>
            <span class="lv-title" lang=${t.language}>${t.text('competency')}</span>
          </span>
        </th>
        ${columns.map((index) => levelHead(index, settings, columnClass(index, settings)))}
      </tr>
    </thead>
    ${matrix.groups.map(
      (group) =>
        html`<tbody role="rowgroup">
          ${themeRow(group, columns.length)}${group.rows.map((row) => {
            if (place++ >= drawn) return html`<tr class="later" role="row"></tr>`;
            const change = comparison?.changes[row.competency];
            return guard([row, settings, change], () =>
              matrixRow(row, settings, change && marking(change, settings)),
            );
          })}
        </tbody>`,
    )}
  </table>`;
  return settings.scrolls
    ? html`<div class="scroller" role="region" tabindex="0" aria-labelledby=${caption}>${table}</div>`
    : html`<div class="sheet">${table}</div>`;
}

const marking = (change: Marking['change'], { levels, own }: MatrixSettings): Marking => ({
  change,
  since: levelName(levels, own),
});

/** Column widths come from the number of columns, never from what is in them. */
function tracksOf({ columns, own, next, scrolls }: MatrixSettings): Record<`--${string}`, string> {
  const wide = columns.length === mostColumns && !scrolls;
  const widths = columns.map((index) =>
    scrolls ? 'minmax(14em, 1fr)' : wide && (index === own || index === next) ? '21%' : 'minmax(0, 1fr)',
  );
  const ownAt = columns.indexOf(own);
  return {
    '--_columns': ['var(--_first)', ...widths].join(' '),
    '--_least': scrolls ? `${columns.length * 14 + 12}em` : '0',
    '--_own': ownAt >= 0 ? `${ownAt + 2} / span 1` : 'auto',
  };
}

const columnClass = (index: number, { own, next }: MatrixSettings): string =>
  index === own ? 'own' : index === next ? 'next' : '';

/** The head of a level's column: its code, what it is to the reader, its title and scope. */
export function levelHead(
  index: number,
  { levels, own, next, t }: Pick<MatrixSettings, 'levels' | 'own' | 'next' | 't'>,
  className: string,
): TemplateResult {
  const { code, title, description } = levels[index] ?? {};
  const name =
    title?.trim() || (code?.trim() ? '' : levels.length > 1 ? String(index + 1) : t.text('expectations'));
  const flag =
    index === own
      ? (['pin', 'youAreHere'] as const)
      : (['next', isNextLevel(own, next) ? 'nextLevel' : 'target'] as const);
  return html`<th
    role="columnheader"
    scope="col"
    part="level-head"
    class=${className}
    aria-current=${index === own ? 'true' : nothing}>
    <span class="lv">
      <span class="lv-top">
        <span class="lv-code">${code}</span>
        ${
          index === own || index === next
            ? html`<span class="lv-flag" part="flag" lang=${t.language}>${icon(flag[0])} ${t.text(flag[1])}</span>`
            : nothing
        }
      </span>
      <span class="lv-title">${name}</span>
      ${remark(description)}
    </span>
  </th>`;
}

function themeRow({ theme }: MatrixGroup, columns: number): TemplateResult | typeof nothing {
  if (!theme) return nothing;
  return html`<tr class="theme" role="row">
    <th role="rowheader" scope="rowgroup" part="theme" colspan=${columns + 1} aria-colspan=${columns + 1}>
      ${theme.name}${remark(theme.description)}
    </th>
  </tr>`;
}

function matrixRow(row: MatrixRow, settings: MatrixSettings, change: Marking | undefined): TemplateResult {
  const { columns, next, marked, t } = settings;
  return html`<tr role="row">
    <th role="rowheader" scope="row" abbr=${row.name} part="competency">
      ${row.name.trim() || t.text('untitled')}${
        row.mustHave
          ? html`<span class="must" lang=${t.language}>${icon('gate')}${t.text('mustHave')}</span>`
          : nothing
      }${remark(row.description)}
    </th>
    ${columns.map((index) => {
      const cell = row.cells[index] ?? { state: 'undefined' as const };
      return html`<td role="cell" part="cell" class=${columnClass(index, settings)}>
        ${cellContent(cell, t, marked && index === next ? change : undefined)}
      </td>`;
    })}
  </tr>`;
}
