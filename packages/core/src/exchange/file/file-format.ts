/** The formats that {@link readTrackFile} reads. `data` is JSON or YAML of any shape, our own documents among them. */
export type FileFormat = 'xlsx' | 'csv' | 'markdown' | 'html' | 'data' | 'case';

const endings: Readonly<Record<string, FileFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  json: 'data',
  jsonld: 'data',
  yml: 'data',
  yaml: 'data',
};

const zip = [0x50, 0x4b];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a file is a workbook or another package, whatever it is called: what it is, its reader says. */
export const isPackage = (bytes: Uint8Array): boolean =>
  startsWith(bytes, zip) || startsWith(bytes, oldOffice);

/** The format of a text, by what it says; where that fits several, by the ending of its name. */
export function formatOfText(text: string, name = ''): FileFormat {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const isLink = /^\[[^\]\n]*\]\(/.test(start);
  if (/^[[{]/.test(start) && !isLink) return /"CF(?:Document|Items)"\s*:/.test(text) ? 'case' : 'data';
  if (/^<(?:!doctype html|html|head|body|meta)\b/i.test(start)) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const said = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  // Markdown may begin with tags, and tells itself by its headings.
  const isMarkdown = said === 'markdown' || (!said && /^#{1,6}[ \t]+\S/m.test(start));
  if (isMarkdown) return 'markdown';
  if (/^<(?:table|div|section|article|main|h[1-6]|p)\b/i.test(start)) return 'html';
  if (said) return said;
  if (/<table[\s>]/i.test(start)) return 'html';
  if (/^---\r?\n/.test(start) || /^\|.*\|\s*\r?\n\|?[\s:|-]+\r?\n/m.test(start)) return 'markdown';
  // In a table of texts, a line like these would have a character between its columns.
  const lines = start.split(/\r?\n/, 50).filter((line) => line.trim() !== '');
  const isKey = (line: string): boolean => /^\s*(?:- )?[\w-]+:(?:\s|$)/.test(line);
  if (lines.length > 1 && lines.filter(isKey).length * 2 > lines.length) return 'data';
  if (lines.filter((line) => /^\s*[-*+]\s+\S/.test(line)).length * 2 > lines.length) return 'markdown';
  return 'csv';
}
