import type { PasteCell, PasteKind, PastePlan, PasteWords } from '@career-tracks/core/exchange/clipboard';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { cssProperties } from '../../../render/css-properties.js';
import { icon } from '../../../render/icons.js';
import type { TrackView } from '../../../render/track-view.js';
import { blankIcon, swapIcon } from './icons.js';
import { cellWord, nameOfPasted, nameOfRow } from './paste-words.js';

/** How many competencies and levels are shown: enough to see whether a block was read as it was meant. */
const shown = { rows: 40, levels: 30 };

const icons: Record<PasteKind, TemplateResult> = {
  new: icon('new'),
  fills: icon('new'),
  replaces: swapIcon,
  adds: icon('new'),
  same: icon('same'),
  kept: icon('check'),
  blank: blankIcon,
};

/** What each cell will become, with its old words where they go; in a narrow window, a list by competency. */
export function previewTable(plan: PastePlan, view: TrackView, t: Localizer): TemplateResult {
  const levels = plan.levels.slice(0, shown.levels);
  const rows = plan.rows.slice(0, shown.rows);
  const names = levels.map((level) => nameOfPasted(level, view, t));
  const follows = { rows: plan.rows.length - rows.length, levels: plan.levels.length - levels.length };
  // What follows the first ones is told; a table of 100,000 cells would only be slow.
  return html`<div class=${rows.length > 1 ? 'preview-box long' : 'preview-box'} role="region" tabindex="0" aria-label=${t.text('pasteCaption')}>
    <table class="preview" role="table" ${cssProperties({ '--_levels': String(levels.length) })}>
      <caption class="vh" lang=${t.language}>${t.text('pasteCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" lang=${t.language}>${t.text('competency')}</th>
          ${levels.map(
            ({ isNew }, column) =>
              html`<th role="columnheader" scope="col">
                ${names[column]} ${isNew ? tag(t.text('pasteNewLevel'), t) : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${nameOfRow(row, t)} ${row.isNew ? tag(t.text('pasteNewCompetency'), t) : nothing}
              </th>
              ${levels.map((_, column) => previewCell(row.cells[column] as PasteCell, names[column] ?? '', t))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      follows.rows > 0
        ? html`<p class="note" lang=${t.language}>${t.text('pasteMoreRows', { count: follows.rows })}</p>`
        : nothing
    }${
      follows.levels > 0
        ? html`<p class="note" lang=${t.language}>${t.text('pasteMoreLevels', { count: follows.levels })}</p>`
        : nothing
    }
  </div>`;
}

const tag = (text: string, t: Localizer, kind: PasteKind = 'new'): TemplateResult =>
  html`<span class="becomes ${kind}" lang=${t.language}>${icons[kind]}${text}</span>`;

function previewCell(cell: PasteCell, level: string, t: Localizer): TemplateResult {
  return html`<td role="cell">
    <span class="preview-level">${level}</span>${tag(cellWord(cell, t), t, cell.kind)}${cellWords(cell, t)}
  </td>`;
}

/** The words that a cell will have; those that go are struck through, and those that are its own already are quiet. */
function cellWords({ kind, before, after }: PasteCell, t: Localizer): unknown {
  switch (kind) {
    case 'new':
    case 'fills':
      return lines(after, t);
    case 'replaces':
      return html`${lines(after, t)}<span class="vh" lang=${t.language}>${t.text('pasteInPlaceOf')}</span
        ><del>${lines(before, t)}</del>`;
    case 'adds':
      return html`<div class="quiet">${lines(before, t)}</div>${lines(after, t, before.length)}`;
    case 'kept':
      return html`<div class="quiet">${lines(before, t)}</div>`;
    default:
      return nothing;
  }
}

/** The words from a line on, each line a paragraph. */
function lines(words: PasteWords, t: Localizer, from = 0): unknown {
  if (typeof words === 'string') return html`<p lang=${t.language}>${t.text('notExpected')}</p>`;
  return words.slice(from).map((text) => html`<p>${text}</p>`);
}
