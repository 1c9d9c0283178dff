import { stageTitle, type ReportSource } from './report-source.js';
import type { ReportSection } from './workbook-report.js';

/** How ready the organisation is and why, how today's tracks do, and where it stands. */
export function scoresSection(source: ReportSource): ReportSection {
  const { evaluation, messages } = source;
  const { readiness, trackHealth, stage } = evaluation;
  const { tables, percent } = messages;
  const { chosen, latest, isDoubtful } = stage;
  return {
    id: 'scores',
    title: messages.sections.scores,
    sentences: [
      ...(chosen ? [messages.stage(stageTitle(source, chosen))] : []),
      ...(isDoubtful ? [messages.stageDoubt(stageTitle(source, chosen), stageTitle(source, latest))] : []),
      ...healthSentences(source),
    ],
    tables: [
      {
        ...tables.parts,
        rows: readiness.parts.map(({ id, range }) => [
          messages.parts[id],
          percent(range.low),
          percent(range.high),
        ]),
      },
      {
        ...tables.statements,
        rows: (trackHealth?.statements ?? []).map(({ text, points, stages }) => [
          text,
          String(points),
          stages.map((id) => stageTitle(source, id)).join(', '),
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    quotes: [],
  };
}

function healthSentences({ evaluation: { trackHealth: health }, messages }: ReportSource): string[] {
  if (!health) return [messages.noTracks];
  const { score, band, range, unknown, unanswered } = health;
  return [
    ...(score !== undefined && band ? [messages.health(score, band)] : []),
    ...(unanswered.length > 0 ? [messages.healthOpen(unanswered.length, range)] : []),
    ...(unknown.length > 0 ? [messages.unknown(unknown.length)] : []),
  ];
}
