import type { MatrixRow, Theme, TrackLevel } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { remark } from '../../render/cell.js';
import { cssProperties } from '../../render/css-properties.js';
import { icon } from '../../render/icons.js';
import { shortName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import { writtenCell } from './cell-content.js';
import type { EditGroup, GridModel } from './grid-rows.js';
import { icons } from './icons.js';
import type { KeyedRows } from './keyed-rows.js';
import type { Hints } from './seams.js';
import { nameOfLevel } from './names.js';

/** What the grid is drawn with; the hints are the same object, whatever they say. */
export interface GridSettings {
  readonly levels: readonly TrackLevel[];
  readonly t: Localizer;
  readonly hints: Hints;
}

/** What a person does to the whole grid; the handlers find out where. */
export interface GridEvents {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
  readonly pointerdown: (event: PointerEvent) => void;
  readonly contextmenu: (event: PointerEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/** How much of the grid is drawn, and in what. */
export interface GridFrame {
  /** Whether the levels are too many for the width. */
  readonly scrolls: boolean;
  /** How many competencies are drawn now. */
  readonly drawn: number;
}

/** The least width of a level, in em, before the grid scrolls. */
const leastWidth = 11;

/** Levels across, competencies down, every head and cell a cell of one grid. Rows are drawn on their own. */
export function editGrid(
  view: TrackView,
  model: GridModel,
  settings: GridSettings,
  { scrolls, drawn }: GridFrame,
  rows: KeyedRows,
  events: GridEvents,
): TemplateResult {
  const { levels, t } = settings;
  rows.begin();
  const count = levels.length;
  const columns = {
    '--_columns': `var(--_first) repeat(${count}, minmax(${scrolls ? leastWidth : 0}em, 1fr)) 44px`,
    '--_least': scrolls ? `${count * leastWidth + 15}em` : '0',
  };
  return html`<div class=${scrolls ? 'scroller' : 'sheet'} @click=${events.click}>
    <table
      class="matrix grid"
      role="grid"
      aria-multiselectable="true"
      aria-label=${t.text('gridName', { track: view.matrix.track.name })}
      @keydown=${events.keydown}
      @pointerdown=${events.pointerdown}
      @contextmenu=${events.contextmenu}
      @focusin=${events.focusin}
      ${cssProperties(columns)}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" tabindex="-1">
            <span class="lv-title" lang=${t.language}>${t.text('competency')}</span>
          </th>
          ${levels.map((level, index) => levelHead(view, level, index, t))}
          <td role="gridcell" tabindex="-1" class="add-level">
            <button type="button" tabindex="-1" aria-label=${t.text('addLevel')} lang=${t.language}>
              ${icon('new')}
            </button>
          </td>
        </tr>
      </thead>
      ${model.groups.map((group) => groupBody(group, drawn - group.first, settings, rows))}
    </table>
    <button
      type="button"
      class="kebab cell-kebab"
      tabindex="-1"
      aria-haspopup="menu"
      aria-label=${t.text('cellActions')}
      lang=${t.language}
      hidden>
      ${icons.more}
    </button>
  </div>`;
}

const kebab = (name: string, t: Localizer): TemplateResult =>
  html`<button
    type="button"
    class="kebab"
    tabindex="-1"
    aria-haspopup="menu"
    aria-label=${t.text('actionsFor', { name })}>
    ${icons.more}
  </button>`;

function levelHead(view: TrackView, level: TrackLevel, index: number, t: Localizer): TemplateResult {
  const { columns } = view.matrix;
  const { code, title, description } = level;
  const name = nameOfLevel(view, index, t);
  return html`<th role="columnheader" scope="col" part="level-head" tabindex="-1">
    <span class="lvhead"
      ><span class="lv"
        ><span class="lv-code">${code?.trim() && title?.trim() ? code : nothing}</span
        ><span class="lv-title">${title?.trim() || code?.trim() || (columns.length > 1 ? shortName(columns, index) : name)}</span
        >${remark(description)}</span
      >${kebab(name, t)}</span
    >
  </th>`;
}

/** The head of a theme, its rows, the first `drawn` of them now, and the way to add one. */
function groupBody(
  { theme, rows }: EditGroup,
  drawn: number,
  settings: GridSettings,
  keyed: KeyedRows,
): TemplateResult {
  const { levels, t, hints } = settings;
  const span = levels.length + 2;
  return html`<tbody role="rowgroup">
    ${theme ? themeRow(theme, span, t) : nothing}${rows.map((row, index) =>
      index < drawn
        ? keyed.row(row.competency, [row, levels, t, hints.ofRow(row.competency)], () =>
            competencyCells(row, settings),
          )
        : later,
    )}
    <tr role="row" class="add">
      <td role="gridcell" tabindex="-1" colspan=${span} aria-colspan=${span}>
        <button type="button" class="add-row" tabindex="-1" lang=${t.language}>
          ${icon('new')}${theme ? t.text('addCompetencyTo', { theme: theme.name }) : t.text('addCompetency')}
        </button>
      </td>
    </tr>
  </tbody>`;
}

/** A row that is drawn in a moment. */
const later = html`<tr class="later" role="row"></tr>`;

function themeRow({ name, description }: Theme, span: number, t: Localizer): TemplateResult {
  const shown = name.trim() || t.text('untitled');
  return html`<tr class="theme" role="row">
    <th
      role="rowheader"
      scope="rowgroup"
      part="theme"
      tabindex="-1"
      colspan=${span}
      aria-colspan=${span}>
      <span class="theme-name">${shown}${kebab(shown, t)}</span>${remark(description)}
    </th>
  </tr>`;
}

function competencyCells(row: MatrixRow, { levels, t, hints }: GridSettings): TemplateResult {
  const name = row.name.trim() || t.text('untitled');
  return html`<th role="rowheader" scope="row" abbr=${name} part="competency" tabindex="-1">
      <span class="rowhead"
        ><span
          >${name}${
            row.mustHave
              ? html`<span class="must" lang=${t.language}>${icon('gate')}${t.text('mustHave')}</span>`
              : nothing
          }${
            row.weight === 1
              ? nothing
              : html`<span class="remark" lang=${t.language}
                  >${t.text('weightShown', { weight: row.weight })}</span
                >`
          }${remark(row.description)}</span
        >${kebab(name, t)}</span
      >
    </th>
    ${levels.map(
      ({ id }, index) =>
        html`<td role="gridcell" part="cell" tabindex="-1">
          ${writtenCell(row.cells[index], row, t)}${hints.cell(row.competency, id)}
        </td>`,
    )}`;
}
