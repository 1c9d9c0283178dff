import type { CellChange, MatrixCell, Statement, StatementChange } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { icon } from './icons.js';

/** How to mark what a cell adds: since which level, by name. */
export interface Marking {
  readonly change: CellChange;
  readonly since: string;
}

/** A description in small print, if there is one. */
export function remark(text: string | undefined): TemplateResult | typeof nothing {
  return text?.trim() ? html`<span class="remark">${text}</span>` : nothing;
}

/** What a cell says: its statements, or why it says nothing. */
export const cellContent = (
  cell: MatrixCell,
  t: Localizer,
  marking?: Marking,
): TemplateResult | typeof nothing =>
  cellAround(cell, t, (statements) =>
    marking ? markedStatements(statements, marking, t) : plainStatements(statements, t),
  );

/** What a cell says, with its statements as `draw` draws them; or why it says nothing. */
export function cellAround(
  cell: MatrixCell,
  t: Localizer,
  draw: (statements: readonly Statement[]) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (cell.state !== 'defined') {
    return html`<p class="quiet" lang=${t.language}>
      ${t.text(cell.state === 'undefined' ? 'notDefined' : 'notExpected')}
    </p>`;
  }
  const { summary, statements = [], examples = [] } = cell.expectation;
  const says = draw(statements);
  // Most cells hold nothing but statements, and there may be thousands: no template around the list.
  if (cell.weight > 0 && !summary && examples.length === 0) return says;
  return html`${
    cell.weight === 0 ? html`<p class="quiet" lang=${t.language}>${t.text('optional')}</p>` : nothing
  }${summary ? html`<p class="summary">${summary}</p>` : nothing}${says}${examples.map((text) => exampleLine(text, t))}`;
}

function plainStatements(statements: readonly Statement[], t: Localizer): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  return html`<ul class="says" role="list">
    ${statements.map(
      ({ text, examples = [] }) =>
        html`<li part="statement">${text}${examples.map((line) => exampleLine(line, t))}</li>`,
    )}
  </ul>`;
}

/** New and wider statements in full; those that stay as they are, only as a count. */
function markedStatements(
  statements: readonly Statement[],
  { change, since }: Marking,
  t: Localizer,
): TemplateResult {
  const kept = change.statements.filter(({ kind }) => kind === 'same').length;
  const keptText = t.text(change.kind === 'same' ? 'sameAs' : 'keeps', { count: kept, level: since });
  return html`<ul class="says marked" role="list">
    ${statements.map((statement, index) => {
      const { kind } = change.statements[index] as StatementChange;
      if (kind === 'same') return nothing;
      return html`<li part="statement">
        ${icon(kind)}<span
          ><span class="vh" lang=${t.language}>${t.text(`${kind}Before`)}</span>${
            statement.text
          }${(statement.examples ?? []).map((line) => exampleLine(line, t))}</span
        >
      </li>`;
    })}${
      kept > 0 || change.kind === 'same'
        ? html`<li class="same" lang=${t.language}>${icon('same')}<bdi>${keptText}</bdi></li>`
        : nothing
    }
  </ul>`;
}

/** One example of what a cell or a statement means. */
export function exampleLine(text: string, t: Localizer): TemplateResult {
  return html`<p class="example">${t.text('example', { text })}</p>`;
}
