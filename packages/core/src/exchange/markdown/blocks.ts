import { endOfHtmlTable, readHtmlTable } from './html-table.js';
import { readListMarkers } from './list-marker.js';
import { isDelimiterRow, readTabRows, splitRow } from './table-rows.js';

/**
 * A part of a Markdown text, in its order there, still with its inline markup. `line` counts from 1. `inside` is
 * how many list items an item or a text is in.
 */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly line: number }
  | {
      readonly kind: 'item';
      readonly inside: number;
      readonly number?: number;
      text: string;
      readonly line: number;
    }
  | { readonly kind: 'text'; readonly inside: number; text: string; readonly line: number }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** The line of each row. */
      readonly lines: readonly number[];
      readonly line: number;
    }
  /** A line across the page. */
  | { readonly kind: 'rule'; readonly line: number }
  | {
      readonly kind: 'aside';
      readonly what: 'code' | 'comment' | 'reference';
      readonly text: string;
      readonly line: number;
    };

const heading = /^ {0,3}(#{1,6})(?: +(.*)|)$/s;
/** A heading of HTML on a line of its own. */
const tagged = /^<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1\s*>$/i;
const summary = /^(?:<details[^<>]*>\s*)?<summary[^<>]*>(.*?)<\/summary\s*>$/i;
const underline = /^ {0,3}(?:=+|-+)$/;
const fence = /^ *(`{3,}|~{3,})[^`]*$/;
const definition = /^ {0,3}\[([^[\]]+)\]:\s*\S/;

/**
 * Splits a text into headings, list items, paragraphs and tables, as GitHub Flavored Markdown has them, in one
 * pass. Tables may be HTML, or lines whose cells stand between tabs. An item belongs to the one above that stands at least two columns to its left. Signs of quotation are
 * taken away; code, comments and definitions of links come as asides.
 */
export function readBlocks(lines: readonly string[], firstLine = 1): Block[] {
  const blocks: Block[] = [];
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  const lastTableEnd = lines.findLastIndex((line) => /<\/table\s*>/i.test(line));
  /** The last line of what began like a table of HTML and is none. */
  let triedTo = -1;
  /** The columns of the items that are open, outermost first. */
  let indents: number[] = [];
  /** The depths of the parts around that fold, whose summaries are headings. */
  const folded: number[] = [];
  let depthOutside = 0;
  /** What the next line of words belongs to. */
  let open: Extract<Block, { kind: 'item' | 'text' }> | undefined;

  for (let at = 0; at < lines.length; at += 1) {
    const line = cleanLine(lines[at] as string);
    const place = firstLine + at;
    const words = line.trim();
    const indent = line.length - line.trimStart().length;
    if (words === '') {
      open = undefined;
      continue;
    }

    const fenced = fence.exec(line)?.[1];
    if (fenced !== undefined) {
      let stop = at + 1;
      while (stop < lines.length && !isFenceEnd(lines[stop] as string, fenced)) stop += 1;
      const text = lines.slice(at + 1, stop).join('\n');
      blocks.push({ kind: 'aside', what: 'code', text, line: place });
      at = stop;
      open = undefined;
      continue;
    }
    if (words.startsWith('<!--') && at <= lastCommentEnd) {
      const start = at;
      while (!(lines[at] as string).includes('-->')) at += 1;
      blocks.push({
        kind: 'aside',
        what: 'comment',
        text: lines.slice(start, at + 1).join('\n'),
        line: place,
      });
      continue;
    }

    const part = summary.exec(words);
    if (part) {
      const depth = Math.min((folded.at(-1) ?? depthOutside) + 1, 6);
      folded.push(depth);
      blocks.push({ kind: 'heading', depth, text: part[1] ?? '', line: place });
      open = undefined;
      indents = [];
      continue;
    }
    if (/^<\/details\s*>$/i.test(words)) {
      folded.pop();
      blocks.push({ kind: 'rule', line: place });
      open = undefined;
      indents = [];
      continue;
    }
    const title = heading.exec(line);
    const [, rank, ofTag] = tagged.exec(words) ?? [];
    if (title || rank !== undefined) {
      const text = ofTag ?? withoutClosing(title?.[2] ?? '');
      const depth = Number(rank ?? title?.[1]?.length ?? 1);
      if (folded.length === 0) depthOutside = depth;
      blocks.push({ kind: 'heading', depth, text, line: place });
      open = undefined;
      indents = [];
      continue;
    }
    if (open?.inside === 0 && underline.test(line.trimEnd())) {
      const text = open.kind === 'text' ? open.text : numberedTitle(open, words.length);
      if (text !== undefined) {
        blocks.pop();
        const depth = words.startsWith('=') ? 1 : 2;
        if (folded.length === 0) depthOutside = depth;
        blocks.push({ kind: 'heading', depth, text, line: open.line });
        open = undefined;
        indents = [];
        continue;
      }
    }
    if (isRule(words)) {
      blocks.push({ kind: 'rule', line: place });
      open = undefined;
      indents = [];
      continue;
    }
    if (/^<.*<table[\s>]|^<table[\s>]/i.test(words) && at > triedTo && at <= lastTableEnd) {
      const end = endOfHtmlTable(lines, at, lastTableEnd);
      const table = readHtmlTable(lines.slice(at, end + 1));
      if (table) {
        const places = table.lines.map((row) => place + row);
        blocks.push({ kind: 'table', rows: table.rows, lines: places, line: place });
        at = end;
        open = undefined;
        continue;
      }
      triedTo = end;
    }
    const header = splitRow(line);
    if (header && isDelimiterRow(cleanLine(lines[at + 1] ?? ''), header.length)) {
      const rows = [header];
      at += 2;
      for (let row; at < lines.length && (row = splitRow(cleanLine(lines[at] as string))); at += 1)
        rows.push(row);
      at -= 1;
      const places = rows.map((_, row) => place + (row === 0 ? 0 : row + 1));
      blocks.push({ kind: 'table', rows, lines: places, line: place });
      open = undefined;
      continue;
    }
    const tabbed = open === undefined ? readTabRows(lines, at) : undefined;
    if (tabbed) {
      blocks.push({ kind: 'table', rows: tabbed, lines: tabbed.map((_, row) => place + row), line: place });
      at += tabbed.length - 1;
      continue;
    }

    const markers = readListMarkers(line);
    const [first] = markers;
    if (first && !(open?.kind === 'text' && first.number !== undefined && first.number !== 1)) {
      for (const { indent: column, number, text } of markers) {
        while (indents.length > 0 && column < (indents.at(-1) as number) + 2) indents.pop();
        open = {
          kind: 'item',
          inside: indents.length,
          ...(number !== undefined && { number }),
          text,
          line: place,
        };
        blocks.push(open);
        indents.push(column);
      }
      continue;
    }
    if (open) {
      open.text += `\n${line}`;
      continue;
    }
    const label = definition.exec(line)?.[1];
    if (label !== undefined) {
      blocks.push({ kind: 'aside', what: 'reference', text: label, line: place });
      continue;
    }
    while (indents.length > 0 && indent < (indents.at(-1) as number) + 2) indents.pop();
    open = { kind: 'text', inside: indents.length, text: line, line: place };
    blocks.push(open);
  }
  return blocks;
}

/**
 * An item as a heading with a number, where the line below it is as long as its words: "1. Baker" above "--------". A short
 * one is a line across the page.
 */
function numberedTitle(
  { number, text }: Extract<Block, { kind: 'item' }>,
  underlined: number,
): string | undefined {
  const isTitle = number !== undefined && !text.includes('\n') && underlined > 3 && underlined >= text.length;
  return isTitle ? `${number}. ${text}` : undefined;
}

/** A line with blanks for the tabs before its words, and without signs of quotation. */
const cleanLine = (line: string): string =>
  line.replace(/^[-\s*+•>#\d.)]+/, (start) => start.replaceAll('\t', '    ')).replace(/^(?: {0,3}> ?)+/, '');

function isFenceEnd(line: string, fenced: string): boolean {
  const words = cleanLine(line).trim();
  return words.length >= fenced.length && words === (fenced[0] as string).repeat(words.length);
}

/** Whether a line is nothing but three or more of the same mark, which draws a line. */
function isRule(words: string): boolean {
  const marks = words.replaceAll(' ', '');
  const [first = ''] = marks;
  return marks.length >= 3 && '-*_'.includes(first) && marks === first.repeat(marks.length);
}

/** The words of a heading without the `#` that may close it. */
function withoutClosing(words: string): string {
  const text = words.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || (end < text.length && text[end - 1] === ' ') ? text.slice(0, end).trim() : text;
}
