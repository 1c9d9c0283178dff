import { buildMatrix, type MatrixCell } from '../../framework/matrix.js';
import { textOf } from '../answers.js';
import { practisedCompetency } from '../step-answers.js';
import { practiceOf } from './priorities-section.js';
import { promptQuotes, quoteOf } from './quotes.js';
import type { ReportSource } from './report-source.js';
import type { ReportQuote, ReportSection } from './workbook-report.js';

/** The competency that was practised, the track that was written, what the checker found, and the look back. */
export function practiceSection(source: ReportSource): ReportSection {
  const { response, findings, messages } = source;
  const rows = trackRows(source);
  const qualities = [...new Set((findings ?? []).map(({ quality }) => quality))];
  return {
    id: 'practice',
    title: messages.sections.practice,
    sentences: [
      rows.length > 0
        ? messages.track(response.framework?.tracks[0]?.name ?? '', rows.length)
        : messages.noTrack,
      ...(findings && rows.length > 0 ? [messages.findings(findings.length)] : []),
    ],
    tables: [
      { ...messages.tables.track, rows },
      {
        ...messages.tables.findings,
        rows: qualities.map((quality) => [
          messages.qualities[quality],
          String(findings?.filter((finding) => finding.quality === quality).length),
        ]),
      },
    ].filter((table) => table.rows.length > 0),
    quotes: [...practised(source), ...promptQuotes(source, ({ section }) => section === practiceOf(source))],
  };
}

/** The written cells, a level after the other: a table that fits on paper however many levels there are. */
function trackRows({ response: { framework }, messages }: ReportSource): string[][] {
  const [track] = framework?.tracks ?? [];
  if (!framework || !track) return [];
  const { columns, groups } = buildMatrix(framework, track.id);
  const all = groups.flatMap(({ rows }) => rows);
  return columns.flatMap(({ code, title, id }, place) =>
    all.flatMap(({ name, cells }) => {
      const words = wordsOf(cells[place]);
      const level =
        [code, title].filter(Boolean).join(' ') || (track.levels?.length ? id : messages.flatLevel);
      return words ? [[level, name, words]] : [];
    }),
  );
}

const wordsOf = (cell: MatrixCell | undefined): string =>
  cell?.state === 'defined'
    ? (cell.expectation.statements ?? [])
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join('\n')
    : '';

function practised({ steps, response, messages }: ReportSource): ReportQuote[] {
  return steps.flatMap(({ step }) => {
    if (step.kind !== 'practice') return [];
    const written = (item: string): string => textOf(response, { step: step.id, item });
    return [
      ...quoteOf(messages.practised, written(practisedCompetency)),
      ...step.levels.flatMap(({ id, text }) => quoteOf(text, written(id))),
    ];
  });
}
