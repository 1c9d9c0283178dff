import { CellText } from './cell-text.js';
import { decodeReferences } from './character-references.js';
import { readTags, type Tag } from './html-tags.js';

const structure = new Set(['table', 'tr', 'td', 'th']);
const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'table',
]);
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
const hidesByStyle = ({ style }: Tag): boolean => /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
const keepsBlanks = ({ style }: Tag): boolean => /white-space\s*:\s*(?:pre|break)/i.test(style);

interface Cell {
  readonly tag: Tag;
  readonly text: CellText;
}

/** One table, with what names it: texts that are empty where nothing does. */
export interface HtmlTable {
  readonly rows: string[][];
  /** Where a text spans columns: the row and the columns, from 0. The text is in the first of them. */
  readonly spans: { readonly row: number; readonly columns: readonly number[] }[];
  /** The last heading before it, outside of all cells, and behind it those that it is below, the nearest first. */
  readonly headings: readonly string[];
  caption: string;
  /** How many characters of the HTML come before it. */
  readonly at: number;
}

/**
 * The tables of HTML, in order, as rows of texts. Rows outside of any table are a table as well. A cell that spans rows is repeated in each; one that
 * spans columns leaves the others empty. List items and line breaks become lines; a table within a cell is text
 * of that cell. Rows, cells and pieces that the program hid are left out.
 */
export class HtmlTables {
  readonly tables: HtmlTable[] = [];
  /** What stands outside of all cells. */
  readonly outside = new CellText(false);
  merged = 0;
  hidden = 0;
  /** Tables within cells. */
  nested = 0;
  isTooLarge = false;

  #cells = 0;
  /** The headings that are open, by their rank from 1. */
  #headings: string[] = [];
  #table: HtmlTable | undefined;
  /** The heading or the caption that is open, outside of all cells. */
  #label: CellText | undefined;
  #row:
    | {
        readonly texts: string[];
        readonly spans: number[][];
        readonly isHidden: boolean;
        readonly at: number;
      }
    | undefined;
  #cell: Cell | undefined;
  /** By column, the cell of a row above that reaches down, and for how many rows still. */
  #above: { readonly text: string; left: number }[] = [];
  #keepsBlanks = false;
  /** How many tables are open within the present cell, or within what is being left out. */
  #inner = 0;
  /** The hidden element that is being left out, and how many of its name are open. */
  #skipped: { readonly name: string; open: number } | undefined;

  readonly #isHidden: (tag: Tag) => boolean;

  /** Stops where there are more cells than `maxCells`. Programs hide by style, pages by attribute as well. */
  constructor(html: string, maxCells: number, hidesBy: 'style' | 'style-or-attribute' = 'style') {
    this.#isHidden = (tag) => hidesByStyle(tag) || (tag.hidden && hidesBy === 'style-or-attribute');
    for (const token of readTags(html)) {
      if (typeof token !== 'string') this.#take(token);
      else if (!this.#skipped) for (const text of this.#open()) text.add(decodeReferences(token));
      this.isTooLarge = this.#cells > maxCells;
      if (this.isTooLarge) return;
    }
    this.#endRow();
    this.isTooLarge = this.#cells > maxCells;
  }

  /** The rows of all tables, one below the other. */
  get rows(): string[][] {
    return this.tables.flatMap(({ rows }) => rows);
  }

  /** The texts that what comes next belongs to. */
  #open(): CellText[] {
    if (this.#cell) return [this.#cell.text];
    return this.#label ? [this.outside, this.#label] : [this.outside];
  }

  #take(tag: Tag): void {
    const { name, isEnd } = tag;
    const isStructure = this.#inner === 0 && structure.has(name);
    if (this.#skipped) {
      // The end of a cell ends what it holds, closed or not.
      const isCut = isStructure && (isEnd || name !== 'table');
      if (name === this.#skipped.name) this.#skipped.open += isEnd ? -1 : 1;
      if (name === 'table' && !isCut) this.#inner += isEnd ? -1 : 1;
      if (isCut || this.#skipped.open === 0) this.#skipped = undefined;
      if (!isCut) return;
    }
    const isPart = isStructure && name !== 'table';
    const isBullet = /mso-list\s*:\s*ignore/i.test(tag.style);
    if (!isEnd && !isPart && !empty.has(name) && (isBullet || this.#isHidden(tag))) {
      if (isBullet) this.#cell?.text.startBlock('- ');
      else this.hidden += 1;
      if (name === 'table') this.#inner += 1;
      this.#skipped = { name, open: 1 };
    } else if (isStructure && (isEnd || !this.#cell || isPart)) this.#takeStructure(tag);
    else this.#takeContent(tag);
  }

  #takeStructure(tag: Tag): void {
    const { name, isEnd, at } = tag;
    this.#label = undefined;
    if (name === 'td' || name === 'th') {
      this.#endCell();
      if (isEnd) return;
      this.#row ??= { texts: [], spans: [], isHidden: false, at };
      this.#cell = { tag, text: new CellText(this.#keepsBlanks || keepsBlanks(tag)) };
      return;
    }
    this.#endRow();
    if (name === 'tr' && !isEnd) this.#row = { texts: [], spans: [], isHidden: this.#isHidden(tag), at };
    if (name === 'table') {
      this.#above = [];
      this.#keepsBlanks = !isEnd && keepsBlanks(tag);
      this.#table = isEnd ? undefined : this.#begin(at);
    }
  }

  #begin(at: number): HtmlTable {
    const table = {
      rows: [],
      spans: [],
      headings: this.#headings.filter(Boolean).reverse(),
      caption: '',
      at,
    };
    this.tables.push(table);
    return table;
  }

  #takeContent({ name, isEnd }: Tag): void {
    if (!this.#cell && (name === 'caption' || isHeading(name))) this.#takeLabel(name, isEnd);
    for (const text of this.#open()) {
      if (name === 'br') text.breakLine();
      else if (name === 'li') text.startBlock(isEnd ? '' : '- ');
      else if (name === 'td' || name === 'th') text.add(' ');
      else if (blocks.has(name)) text.startBlock();
    }
    if (name === 'table') {
      this.#inner += isEnd ? -1 : 1;
      if (!isEnd) this.nested += 1;
    }
  }

  #takeLabel(name: string, isEnd: boolean): void {
    const text = this.#label?.end();
    this.#label = isEnd ? undefined : new CellText(false);
    if (!isEnd || text === undefined) return;
    const rank = Number(name.slice(1));
    if (name !== 'caption')
      this.#headings = [
        ...Array.from({ length: rank }, (_, index) => this.#headings[index] ?? '').slice(0, rank - 1),
        text,
      ];
    else if (this.#table) this.#table.caption = text;
  }

  #endCell(): void {
    if (!this.#cell || !this.#row) return;
    const { tag, text } = this.#cell;
    const { texts, spans } = this.#row;
    this.#cell = undefined;
    this.#inner = 0;
    let next = text.end();
    if (this.#isHidden(tag)) {
      if (next !== '') this.hidden += 1;
      return;
    }
    while (this.#above[texts.length]?.left) this.#carryDown(texts);
    const { columns, rows, style } = tag;
    if ((columns > 1 || rows > 1) && !/mso-ignore\s*:\s*colspan/i.test(style)) this.merged += 1;
    const first = texts.length;
    if (columns > 1 && next !== '') spans.push(Array.from({ length: columns }, (_, index) => first + index));
    for (let across = 0; across < columns; across += 1) {
      this.#above[texts.length] = { text: next, left: rows - 1 };
      texts.push(next);
      next = '';
    }
    this.#cells += columns;
  }

  #endRow(): void {
    this.#endCell();
    if (!this.#row) return;
    const { texts, spans, isHidden, at } = this.#row;
    this.#row = undefined;
    while (texts.length < this.#above.length) this.#carryDown(texts);
    this.#cells += 1;
    if (!isHidden) {
      const table = (this.#table ??= this.#begin(at));
      table.spans.push(...spans.map((columns) => ({ row: table.rows.length, columns })));
      table.rows.push(texts);
    } else if (texts.some((text) => text !== '')) this.hidden += 1;
  }

  /** Fills the next column of a row: with the cell that reaches down there, or with nothing. */
  #carryDown(texts: string[]): void {
    const above = this.#above[texts.length];
    texts.push(above?.left ? above.text : '');
    if (above?.left) above.left -= 1;
    this.#cells += 1;
  }
}
