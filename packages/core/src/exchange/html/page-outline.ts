import { decodeReferences } from '../clipboard/character-references.js';
import { readTags, type Tag } from '../clipboard/html-tags.js';
import { readHeading } from '../grid/heading.js';
import { noteOf } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';
import { createBoldTest } from './bold-classes.js';

/** The headings, lists and paragraphs of a page as Markdown, and the line of the page behind each of its lines. */
export interface PageOutline {
  readonly text: string;
  readonly lines: readonly number[];
  /** What of the page is not in it, by lines of the page. */
  readonly notes: readonly ReadNote[];
}

const bold = '**';
const emphasis = new Map([
  ['b', bold],
  ['strong', bold],
  ['em', '*'],
  ['i', '*'],
]);
const blocks = new Set(
  'address article aside blockquote body br caption dd details div dl dt figcaption figure footer form header hr html main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Where emphasis ends only to begin again, as where a word processor wrote a line in pieces. */
const seam = /(?<![*:.])\*\*(\s*)\*\*(?!\*)/g;
/** A raised mark that points at a comment or a footnote, as it is escaped here. */
const reference = /^\\\[\w{1,3}\\\]$/;
/** What a class may make bold. */
const styled = new Set(['p', 'span']);
/** What holds parts of a page together. */
const containers = new Set('article aside div figure header main section'.split(' '));
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const heading = /^h([1-6])$/;
const deepest = 20;
const mostNotes = 50;
/** Longer words in bold are no heading, and no label. */
const longestEmphasis = 2000;
/** A longer line above a heading says more than what it is. */
const longestKicker = 60;

/**
 * What a page says in headings, lists and paragraphs, as Markdown whose punctuation is escaped: text of the page never
 * becomes markup. A class that the page's own style sheet makes bold is as good as `<b>`. Left out are raised marks that point
 * at comments, and with a note: the ways through the page, its foot, and what is hidden by the attribute `hidden` or by a
 * style of its own.
 */
export function outlineOfPage(html: string): PageOutline {
  const writer = new OutlineWriter();
  const isBold = createBoldTest(html);
  const notes: ReadNote[] = [];
  let outside: { readonly name: string; depth: number } | undefined;
  let line = 1;
  let at = 0;
  for (const part of readTags(html)) {
    if (typeof part === 'string') {
      if (!outside) writer.add(part);
      continue;
    }
    for (let next = html.indexOf('\n', at); next >= 0 && next < part.at; next = html.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    const reason = outside ? undefined : whyOutside(part);
    if (outside) {
      if (part.name === outside.name) outside.depth += part.isEnd ? -1 : 1;
      if (outside.depth === 0) outside = undefined;
    } else if (reason !== undefined) {
      outside = { name: part.name, depth: 1 };
      if (notes.length < mostNotes) notes.push(noteOf('left-out', reason, {}, { line }));
    } else writer.tag(part, line, styled.has(part.name) && isBold(part));
  }
  return { ...writer.end(), notes };
}

/** Why an element is no part of what the page says; undefined where it is. */
function whyOutside({
  name,
  isEnd,
  hidden,
  style,
}: Tag): 'page-navigation' | 'page-foot' | 'hidden-part' | undefined {
  if (isEnd || empty.has(name)) return undefined;
  if (name === 'nav') return 'page-navigation';
  if (name === 'footer') return 'page-foot';
  return hidden || /display\s*:\s*none/i.test(style) ? 'hidden-part' : undefined;
}

class OutlineWriter {
  readonly #text: string[] = [];
  readonly #lines: number[] = [];
  /** The lists around: the number of the item that was begun last, or undefined where items have none. */
  readonly #lists: (number | undefined)[] = [];
  /** Where emphasis began in the piece of text that is being written. */
  readonly #open: { readonly name: string; readonly at: number }[] = [];
  /** Whether each `<span>` around is bold, in that piece. */
  readonly #spans: boolean[] = [];
  /** How many lines there were where each container around begins. */
  readonly #containers: number[] = [];
  /** The rank of the last heading, and how many parts that a person may open are open here. */
  #rank = 0;
  #details = 0;
  /** Whether what is being written is what a list explains. */
  #isTerm = false;
  #start = '';
  #piece = '';
  #line = 1;

  add(html: string): void {
    const text = decodeReferences(html).replace(/\s+/g, ' ');
    this.#piece += text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  }

  tag({ name, isEnd }: Tag, line: number, isBold: boolean): void {
    const mark = emphasis.get(name);
    const [, depth] = heading.exec(name) ?? [];
    if (isEnd && name === 'p') this.#emphasize(name, isEnd, bold);
    if (name === 'span') this.#span(isEnd, isBold);
    else if (name === 'sup') this.#emphasize(name, isEnd, '');
    else if (mark !== undefined) this.#emphasize(name, isEnd, mark);
    else if (depth !== undefined) {
      this.#begin('', line);
      if (!isEnd) this.#start = `${'#'.repeat(Number(depth))} ${this.#takeKicker()}`;
      this.#rank = Number(depth);
    } else if (name === 'summary')
      this.#begin(isEnd ? '' : `${'#'.repeat(Math.min(6, this.#rank + this.#details))} `, line);
    else if (name === 'li') this.#begin(isEnd ? '' : this.#item(), line);
    else if (name === 'dt') {
      this.#begin('', line);
      this.#isTerm = !isEnd;
    } else if (name === 'ul' || name === 'ol') {
      this.#begin('', line);
      if (isEnd) this.#lists.pop();
      else if (this.#lists.length < deepest) this.#lists.push(name === 'ol' ? 0 : undefined);
    } else if (blocks.has(name)) this.#begin(this.#isFresh() ? this.#start : '', line);
    if (isBold && name === 'p') this.#emphasize(name, isEnd, bold);
    if (name === 'details') this.#details = Math.max(0, this.#details + (isEnd ? -1 : 1));
    if (!containers.has(name)) return;
    if (isEnd) this.#containers.pop();
    else this.#containers.push(this.#text.length);
  }

  end(): Omit<PageOutline, 'notes'> {
    this.#begin('', this.#line);
    return { text: this.#text.join('\n'), lines: this.#lines };
  }

  /** Whether an item or a heading has begun, and nothing of it is written yet. */
  #isFresh(): boolean {
    return this.#start !== '' && this.#piece.trim() === '';
  }

  /**
   * A line that stands before a heading in the same container belongs to it, and not to what is above: a code is the start
   * of the heading, any other line stands apart.
   */
  #takeKicker(): string {
    const start = this.#containers.at(-1) ?? this.#text.length;
    const [kicker = '', ...others] = this.#text.slice(start).filter((text) => text !== '');
    const isKicker = others.length === 0 && /^[^#\s-]/.test(kicker) && kicker.length <= longestKicker;
    if (!isKicker) return '';
    const { code, title } = readHeading(kicker.replaceAll('\\', ''));
    const isCode = code !== undefined && title === undefined;
    if (isCode) {
      this.#text.splice(start);
      this.#lines.splice(start);
      return `${kicker} `;
    }
    this.#text.splice(start, 0, '', '---', '');
    this.#lines.splice(start, 0, this.#line, this.#line, this.#line);
    return '';
  }

  #item(): string {
    const depth = Math.max(this.#lists.length, 1);
    const last = this.#lists.at(-1);
    if (last !== undefined) this.#lists[this.#lists.length - 1] = last + 1;
    return `${'    '.repeat(depth - 1)}${last === undefined ? '-' : `${last + 1}.`} `;
  }

  #span(isEnd: boolean, isBold: boolean): void {
    if (!isEnd) this.#spans.push(isBold);
    if (isEnd ? this.#spans.pop() : isBold) this.#emphasize('span', isEnd, bold);
  }

  #emphasize(name: string, isEnd: boolean, mark: string): void {
    if (!isEnd) return void this.#open.push({ name, at: this.#piece.length });
    const opened = this.#open.pop();
    if (opened?.name !== name || this.#piece.length - opened.at > longestEmphasis) return;
    const [before, inside] = [this.#piece.slice(0, opened.at), this.#piece.slice(opened.at)];
    const words = inside.trim();
    if (name === 'sup') this.#piece = reference.test(words) ? before : this.#piece;
    else if (words !== '') {
      const marked = `${mark}${mark === bold ? words.replaceAll(bold, '') : words}${mark}`;
      this.#piece = `${before}${inside.replace(words, () => marked)}`;
    }
  }

  /** Writes what there is, and begins something else. */
  #begin(start: string, line: number): void {
    const piece = this.#piece.trim().replace(seam, '$1');
    const words = this.#isTerm && piece !== '' && !piece.startsWith('**') ? `**${piece}**` : piece;
    this.#isTerm = false;
    if (words !== '') {
      const isItem = /^ *(?:-|\d+\.) $/.test(this.#start);
      // Further paragraphs of an item stand below it.
      const below = !isItem && this.#start === '' && this.#lists.length > 0;
      const place = below ? '    '.repeat(this.#lists.length) : this.#start;
      if (!isItem) this.#write('', this.#line);
      this.#write(`${place}${words}`, this.#line);
      if (!isItem) this.#write('', this.#line);
    }
    this.#open.length = 0;
    this.#spans.length = 0;
    this.#piece = '';
    this.#start = start;
    this.#line = line;
  }

  #write(text: string, line: number): void {
    this.#text.push(text);
    this.#lines.push(line);
  }
}
