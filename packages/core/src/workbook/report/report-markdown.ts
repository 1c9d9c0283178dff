import { escapeMarkdown } from '../../framework/markdown-text.js';
import type { ReportQuote, ReportSection, ReportTable, WorkbookReport } from './workbook-report.js';

/** A report as Markdown (CommonMark, with tables). No text of it becomes markup. */
export function reportMarkdown({ title, date, summary, next, nextTitle, sections }: WorkbookReport): string {
  return [
    `# ${inline(title)}`,
    inline(date),
    ...summary.map(paragraph),
    ...(next.length > 0
      ? [`## ${inline(nextTitle)}`, next.map((text, at) => `${at + 1}. ${inline(text)}`).join('\n')]
      : []),
    ...sections.flatMap(sectionBlocks),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const sectionBlocks = ({ title, sentences, tables, quotes }: ReportSection): string[] => [
  `## ${inline(title)}`,
  ...sentences.map(paragraph),
  ...tables.flatMap(tableBlocks),
  ...quotes.flatMap(quoteBlocks),
];

const tableBlocks = ({ title, columns, rows }: ReportTable): string[] => [
  `### ${inline(title)}`,
  [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n'),
];

const quoteBlocks = ({ question, text }: ReportQuote): string[] => [
  `**${inline(question)}**`,
  linesOf(text)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n>\n'),
];

const paragraph = (text: string): string => linesOf(text).join('\\\n');
const inline = (text: string): string => linesOf(text).join(' ');
const cell = (text: string): string => linesOf(text).join('<br>');

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => escapeMarkdown(line.replace(/\p{Cc}/gu, ' ').trim()))
    .filter(Boolean);
