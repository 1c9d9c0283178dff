import { escapeMarkdown } from '../../framework/markdown-text.js';
import { isExampleLabel, isExampleStart } from './outline.js';

/** Text on one line of its own, after a mark or without one; a closing `#` stays, and no word has a meaning. */
export function escapeLine(text: string, hasMeaning: (text: string) => boolean = () => false): string {
  const line = text.replace(/\p{Cc}/gu, ' ').trim();
  const [first = ''] = line;
  const isSpecial = first === '•' || hasMeaning(line) || isExampleLabel(line) || isExampleStart(line);
  const rest = escapeMarkdown(isSpecial ? `x${line.slice(first.length)}` : line);
  const closed = line.length > 1 ? rest.replace(/#$/, '\\#') : rest;
  return isSpecial ? `&#${first.codePointAt(0)};${closed.slice(1)}` : closed;
}

/** Text with line breaks, as one paragraph; its lines after the first stand `indent` columns in. */
export function escapeParagraph(text: string, hasMeaning?: (text: string) => boolean, indent = 0): string {
  const lines = text.trim().split(/\r\n?|\n/);
  return lines.map((line) => escapeLine(line, hasMeaning)).join(`\\\n${' '.repeat(indent)}`);
}
