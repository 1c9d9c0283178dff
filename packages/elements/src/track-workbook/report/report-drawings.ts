import type {
  OrganizationEvaluation,
  ReportMessages,
  ReportTable,
  Roadmap,
} from '@career-tracks/core/workbook';
import { html, svg, type TemplateResult } from 'lit';
import { meterBar } from '../roadmap/meter.js';

/** What stands before the text in one column of a table. */
interface ColumnDrawing {
  readonly column: number;
  readonly draw: (row: number) => TemplateResult;
}

/** The figures of a report: a table is known by its columns, which we named. */
export type Drawings = (table: ReportTable) => ColumnDrawing | undefined;

/** What is drawn into the tables of a report. */
export function drawings(
  { trackHealth, priorities }: OrganizationEvaluation,
  { stages }: Roadmap,
  { tables }: ReportMessages,
): Drawings {
  const known = new Map<ReportTable['columns'], ColumnDrawing>([
    [tables.statements.columns, { column: 1, draw: (row) => dots(trackHealth?.statements[row]?.points) }],
    [tables.benefits.columns, { column: 2, draw: (row) => dots(priorities.benefits[row]?.importance) }],
    [
      tables.stages.columns,
      { column: 5, draw: (row) => meterBar(stages[row]?.count ?? { done: 0, total: 0 }) },
    ],
  ]);
  return ({ columns }) => known.get(columns);
}

/** Points from 1 to 5 on a line. */
function dots(points = 0): TemplateResult {
  const at = (point: number): number => 6 + (point - 1) * 20;
  return html`<svg class="dots" viewBox="0 0 92 12" aria-hidden="true">
    ${svg`<path d=${`M6 6H86${[1, 2, 3, 4, 5].map((point) => `M${at(point)} 3v6`).join('')}`} /><circle cx=${at(points)} cy="6" r="4.5" />`}
  </svg>`;
}
