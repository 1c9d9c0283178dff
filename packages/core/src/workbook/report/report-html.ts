import type { ReportQuote, ReportSection, ReportTable, WorkbookReport } from './workbook-report.js';

const styles = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-block-start: 2.5rem; }
.summary { font-size: 1.125rem; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; }
caption { text-align: start; font-weight: 600; margin-block-end: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.5rem; border-block-end: 1px solid #8886; white-space: pre-line; }
tr { break-inside: avoid; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #8886; white-space: pre-line; }
@media print { body { margin: 0; max-inline-size: none; padding: 0; font-size: 10.5pt; } }
`;

/**
 * A report as a page of its own, to save or to print: no scripts, nothing loaded from anywhere, and no text of it becomes
 * markup.
 */
export function reportHtml(report: WorkbookReport): string {
  const { title, date, language, summary, next, nextTitle, sections } = report;
  return `<!doctype html>
<html${language ? ` lang="${escaped(language)}"` : ''} dir="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(date)}</p>
<div class="summary">
${summary.map(paragraph).join('\n')}
</div>
${next.length > 0 ? `<h2>${escaped(nextTitle)}</h2>\n<ol>\n${next.map((text) => `<li dir="auto">${escaped(text)}</li>`).join('\n')}\n</ol>\n` : ''}${sections.map(section).join('\n')}
</body>
</html>
`;
}

const section = ({ title, sentences, tables, quotes }: ReportSection): string =>
  [
    '<section>',
    `<h2>${escaped(title)}</h2>`,
    ...sentences.map(paragraph),
    ...tables.map(table),
    ...quotes.map(quote),
    '</section>',
  ].join('\n');

const table = ({ title, columns, rows }: ReportTable): string =>
  [
    '<table>',
    `<caption>${escaped(title)}</caption>`,
    `<thead><tr>${columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((text) => `<td dir="auto">${escaped(text)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');

const quote = ({ question, text }: ReportQuote): string =>
  `<p dir="auto"><strong>${escaped(question)}</strong></p>\n<blockquote dir="auto">${escaped(text)}</blockquote>`;

const paragraph = (text: string): string => `<p dir="auto">${escaped(text)}</p>`;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities.get(mark) ?? mark);
