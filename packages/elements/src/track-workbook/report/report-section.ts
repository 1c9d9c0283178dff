import type { ReportMessages, ReportSection, ReportTable } from '@career-tracks/core/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../../render/heading.js';
import { icon } from '../../render/icons.js';
import type { Drawings } from './report-drawings.js';

/** What a section of a report is drawn with. */
export interface SectionSettings {
  readonly headingLevel: number;
  readonly t: Localizer;
  readonly words: ReportMessages;
  readonly drawings: Drawings;
  /** The track that was written, and the way to open it. */
  readonly track?: unknown;
  /** Whether that holds the track as a table, so that the report's own is not needed. */
  readonly hasTrackTable?: boolean;
}

/** A part of the report: sentences, tables, and what people wrote; nothing where there is nothing to say yet. */
export function reportSection(
  section: ReportSection,
  settings: SectionSettings,
): TemplateResult | typeof nothing {
  if ([section.sentences, section.tables, section.quotes].every(({ length }) => length === 0)) return nothing;
  const { headingLevel, words, track = nothing, hasTrackTable = false } = settings;
  const { tables } = words;
  const isLong = ({ columns }: ReportTable): boolean => columns === tables.tasks.columns;
  return html`<section class="sec">
    ${heading(headingLevel, section.title, 'rp-title')}
    ${section.sentences.map((sentence) => html`<p class="soft"><bdi>${sentence}</bdi></p>`)}
    ${track}
    ${section.tables
      .filter(({ columns }) => !(hasTrackTable && columns === tables.track.columns))
      .map((table) =>
        isLong(table)
          ? html`<details class="rp-more">
              <summary>${table.title}${icon('down')}</summary>
              ${reportTable(table, settings)}
            </details>`
          : reportTable(table, settings),
      )}
    ${
      section.quotes.length > 0
        ? html`<dl class="rp-quotes">
            ${section.quotes.map(
              ({ question, text }) => html`<dt><bdi>${question}</bdi></dt>
                <dd dir="auto">${text}</dd>`,
            )}
          </dl>`
        : nothing
    }
  </section>`;
}

/** How a table is laid out, by how many columns it has: from three on, in blocks where there is little room. */
const classOf = (columns: number): string =>
  `book rp-table${columns > 2 ? ' stack' : ''}${columns > 3 ? ' many' : ''}`;

function reportTable(table: ReportTable, { drawings, t }: SectionSettings): TemplateResult {
  const { title, columns, rows } = table;
  const drawing = drawings(table);
  return html`<table class=${classOf(columns.length)} role="table" aria-label=${title}>
    <caption>
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row, index) =>
          html`<tr role="row">
            ${row.map((text, column) => {
              // A row is named by its first cell, written or not.
              const words = html`<bdi>${text || (column === 0 ? t.text('roadmapNoText') : '')}</bdi>`;
              const isDrawn = drawing?.column === column;
              const content = isDrawn
                ? html`<span class="rp-drawn">${words}${drawing.draw(index)}</span>`
                : words;
              return column === 0
                ? html`<th role="rowheader" scope="row">${content}</th>`
                : html`<td role="cell"><span class="label">${columns[column]}: </span>${content}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
