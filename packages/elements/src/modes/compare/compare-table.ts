import type { CellChange, LevelComparison, MatrixCell, MatrixGroup, MatrixRow } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { remark } from '../../render/cell.js';
import { icon } from '../../render/icons.js';
import { levelName } from '../../render/level-names.js';
import { levelHead } from '../../render/matrix.js';
import type { TrackView } from '../../render/track-view.js';
import { placedName } from './chooser.js';
import { differencesOf, earlierCell, laterCell } from './compared-cell.js';
import { countKinds, kindOf, type CompareSettings, type Filter } from './comparison.js';

/** Two levels side by side, the first `drawn` rows of them now. Rows that the filter leaves out stay, hidden. */
export function compareTable(
  { matrix }: TrackView,
  comparison: LevelComparison,
  filter: Filter,
  drawn: number,
  settings: CompareSettings,
): TemplateResult {
  const { levels, from, to, later, own, next, t } = settings;
  let place = 0;
  const shows = (row: MatrixRow): boolean => filter === 'all' || kindOf(comparison, row) === filter;
  const hasCodes = [from, to].some((index) => index === own || index === next || levels[index]?.code?.trim());
  const names = { from: levelName(levels, from), to: levelName(levels, to), later: levelName(levels, later) };
  return html`<table
    class="matrix cmp ${hasCodes ? '' : 'plain'} ${from < to ? 'up' : 'down'}"
    role="table"
    part="matrix"
    aria-labelledby="compare-caption">
    <caption id="compare-caption" class="vh" lang=${t.language}>
      ${t.text('compareCaption', names)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="lv">
            <span class="lv-top"></span>
            <span class="lv-title" lang=${t.language}>${t.text('competency')}</span>
          </span>
        </th>
        ${[from, to].map((index) => levelHead(index, settings, sideOf(index, settings)))}
      </tr>
    </thead>
    ${matrix.groups.map(
      (group) =>
        html`<tbody role="rowgroup" ?hidden=${!group.rows.some(shows)}>
          ${themeRow(group, comparison, settings)}${group.rows.map((row) => {
            const isDrawn = place++ < drawn;
            return html`<tr role="row" class=${isDrawn ? '' : 'later'} ?hidden=${!shows(row)}>
              ${
                isDrawn
                  ? guard([row, settings], () => rowCells(row, comparison.changes[row.competency], settings))
                  : nothing
              }
            </tr>`;
          })}
        </tbody>`,
    )}
  </table>`;
}

/** The column of the later level says what it adds, and is marked for that. */
const sideOf = (index: number, { later }: CompareSettings): string => (index === later ? 'cmp-adds' : '');

function themeRow(
  { theme, rows }: MatrixGroup,
  comparison: LevelComparison,
  { levels, to, later, t }: CompareSettings,
): TemplateResult | typeof nothing {
  if (!theme) return nothing;
  const counts = countKinds(comparison, rows);
  const level = levelName(levels, later);
  const parts = [
    counts.new > 0
      ? t.text(counts.new === counts.all && counts.all > 1 ? 'themeAllNew' : 'themeNew', {
          count: counts.new,
        })
      : '',
    counts.wider > 0 ? t.text('countsWider', { count: counts.wider }) : '',
    counts.same > 0 ? t.text('countsSame', { count: counts.same }) : '',
    counts.nothing > 0 ? t.text('themeNothing', { count: counts.nothing, level }) : '',
  ].filter(Boolean);
  // The counts stand under the level that they are about.
  const span = later === to ? 1 : 2;
  return html`<tr class="theme" role="row">
    <th role="rowheader" scope="rowgroup" part="theme" colspan=${3 - span} aria-colspan=${3 - span}>
      ${theme.name}${remark(theme.description)}
    </th>
    <td role="cell" lang=${t.language} colspan=${span} aria-colspan=${span}><bdi>${t.list(parts)}</bdi></td>
  </tr>`;
}

const silent: MatrixCell = { state: 'undefined' };

function rowCells(row: MatrixRow, change: CellChange | undefined, settings: CompareSettings): TemplateResult {
  const { levels, from, to, earlier, later, narrow, t } = settings;
  const cells = { earlier: row.cells[earlier] ?? silent, later: row.cells[later] ?? silent };
  const differences = change ? differencesOf(cells.earlier, cells.later, change) : new Map();
  const must = [later, earlier].find((index) => isMustHave(row.cells[index]));
  return html`<th role="rowheader" scope="row" abbr=${row.name} part="competency">
      ${row.name.trim() || t.text('untitled')}${
        must === undefined
          ? nothing
          : html`<span class="must" lang=${t.language}
              >${icon('gate')}<bdi>${t.text('mustHaveAt', { level: levelName(levels, must) })}</bdi></span
            >`
      }${remark(row.description)}
    </th>
    ${[from, to].map(
      (index) =>
        html`<td role="cell" part="cell" class=${sideOf(index, settings)}>
          ${
            narrow
              ? html`<p class="cmp-level" lang=${t.language}>
                  <bdi>${placedName(levelName(levels, index), index, settings)}</bdi>
                </p>`
              : nothing
          }${
            index === later
              ? laterCell(cells.later, differences, change, settings)
              : earlierCell(cells.earlier, differences, settings)
          }
        </td>`,
    )}`;
}

const isMustHave = (cell: MatrixCell | undefined): boolean => cell?.state === 'defined' && cell.mustHave;
