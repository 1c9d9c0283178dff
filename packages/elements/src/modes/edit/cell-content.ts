import type { MatrixCell, MatrixRow } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { cellContent } from '../../render/cell.js';
import { icon } from '../../render/icons.js';

/** The words of a cell, one behaviour a line. */
export const linesOf = (cell: MatrixCell | undefined): string =>
  cell?.state === 'defined' ? (cell.expectation.statements ?? []).map(({ text }) => text).join('\n') : '';

/** What a cell says while it is written, with what sets it apart from its row. */
export function writtenCell(
  cell: MatrixCell | undefined,
  row: MatrixRow,
  t: Localizer,
): TemplateResult | typeof nothing {
  if (cell?.state === 'not-expected') return cellContent(cell, t);
  if (cell?.state !== 'defined') return invitation(t);
  const { statements = [], summary } = cell.expectation;
  const says = cellContent(cell, t);
  const isBare = cell.weight === row.weight && cell.mustHave === row.mustHave;
  if (isBare && statements.length > 0) return says;
  return html`${says}${statements.length === 0 && !summary ? invitation(t) : nothing}${
    cell.mustHave && !row.mustHave
      ? html`<span class="must" lang=${t.language}>${icon('gate')}${t.text('mustHave')}</span>`
      : nothing
  }${
    cell.weight !== row.weight && cell.weight > 0
      ? html`<span class="remark" lang=${t.language}>${t.text('weightShown', { weight: cell.weight })}</span>`
      : nothing
  }`;
}

const invitation = (t: Localizer): TemplateResult =>
  html`<p class="blank" lang=${t.language}>${icon('new')}${t.text('addBehaviour')}</p>`;
