import type { Block } from './blocks.js';
import { groupBy } from './group-by.js';
import { findLabels } from './labels.js';
import { isFact } from './level-words.js';
import { withoutOwnNames } from './own-names.js';
import { plainText } from './plain-text.js';
import { findRemarks } from './remarks.js';

/** A line of text, or several that belong together, as plain text. */
interface Passage {
  readonly text: string;
  /** The text as it is written, but for emphasis: an escaped word has no special meaning. */
  readonly said: string;
  readonly line: number;
}

/** A table, its cells as plain text, and the headings that it stands below, outermost first. */
export interface OutlineTable {
  readonly rows: readonly (readonly string[])[];
  readonly line: number;
  /** The line of each row. */
  readonly lines: readonly number[];
  readonly under: readonly OutlineNode[];
}

/**
 * A heading, a line in bold that serves as one, a paragraph that begins with a label, or a list item, and what stands
 * below it. `rank` says how deep: 1 to 6 for headings, 7 for lines in bold, 8 for labels of paragraphs, 9 for words such
 * as "Examples:", 10 and more for items; 0 is the whole text.
 */
export interface OutlineNode extends Passage {
  readonly rank: number;
  /** The label that an item begins with, and the other words. */
  readonly lead?: { readonly label: string; readonly text: string };
  /** The number of an ordered item. */
  readonly number?: number;
  /** The paragraphs right below it. */
  readonly about: readonly Passage[];
  readonly children: readonly OutlineNode[];
}

/** What says nothing: code, a comment, an address to refer to, or marks alone. */
interface Aside {
  readonly what: 'code' | 'comment' | 'reference' | 'markup';
  readonly text: string;
  readonly line: number;
}

/** A text as a tree of headings and items, with what is no part of that. */
export interface Outline {
  readonly root: OutlineNode;
  readonly tables: readonly OutlineTable[];
  /** What holds no words of a ladder: code, comments, definitions of links, markup without words. */
  readonly asides: readonly Aside[];
}

interface OpenNode extends OutlineNode {
  readonly about: Passage[];
  readonly children: OpenNode[];
}

export const titleRank = 7;
export const labelRank = 8;
const exampleRank = 9;
export const itemRank = 10;
const deepest = itemRank + 20;

/** Words in italics at the start of an item, with the colon that makes them a label. */
const italic = /^\s*([*_])(?![*_])((?:[^*_\\:]|\\.)+)(?::\1|\1\s*:)(.*)$/s;
/** Words before a colon: a label where they name a level. */
const levelLabel = /^\s*([^:*_\\]{1,40}):\s+(?=\S)(.*)$/s;
const bold = /^\s*(?:\*\*|__)((?:[^*_\\]|\\.)+)(?:\*\*|__)(?!\*|_)(.*)$/s;
const exampleLabel = /^(?:examples?|for example|for instance|e\.\s?g\.?)\s*:?$/i;

const saidIn = (markup: string): string => markup.replace(/[*_]/g, '').trim();

/** Whether a text says that what stands below it are examples. */
export const isExampleLabel = (text: string): boolean => text.length < 20 && exampleLabel.test(text.trim());

const exampleStart = /^(?:example|for example|for instance|e\.\s?g\.)[:,]\s+(?=\S)/i;

/** Whether a text is an example that says so: "e.g., a talk at a conference". */
export const isExampleStart = (text: string): boolean => exampleStart.test(text);

/** An example without the words that say so. */
export const withoutExampleStart = (text: string): string => text.replace(exampleStart, '');

/** What an item begins with, and the rest: words in bold, in italics before a colon, or a level before a colon. */
function labelOf(text: string, isLevel: (text: string) => boolean): readonly string[] | undefined {
  const inBold = bold.exec(text);
  if (inBold) return inBold;
  const inItalics = italic.exec(text);
  if (inItalics) return inItalics.slice(1);
  const named = levelLabel.exec(text);
  return named && isLevel(named[1] ?? '') ? named : undefined;
}

/** Puts each block below the heading or the item that it belongs to. */
export function readOutline(written: readonly Block[], isLevel: (text: string) => boolean): Outline {
  const blocks = withoutOwnNames(written, isLevel);
  const references = new Set(
    blocks.flatMap((block) =>
      block.kind === 'aside' && block.what === 'reference' ? [block.text.trim().toLowerCase()] : [],
    ),
  );
  const plain = (markup: string): string => plainText(markup, references);
  const labels = findLabels(blocks, isLevel);
  const apart = findRemarks(blocks);
  const closing: ClosingRemark[] = [];
  const facts: Below[] = [];
  const root: OpenNode = { rank: 0, text: '', said: '', line: 1, about: [], children: [] };
  const tables: OutlineTable[] = [];
  const asides: Aside[] = [];
  const path: OpenNode[] = [root];
  const top = (): OpenNode => path.at(-1) as OpenNode;
  const add = (node: OpenNode): void => {
    while (top().rank >= node.rank) path.pop();
    top().children.push(node);
    path.push(node);
  };

  for (const [place, block] of blocks.entries()) {
    const { line } = block;
    if (block.kind === 'rule') continue;
    if (apart.has(block) && 'text' in block) {
      root.about.push({ text: plain(block.text), said: saidIn(block.text), line });
    } else if (block.kind === 'table') {
      const { rows, lines } = block;
      const under = path.filter(({ rank }) => rank > 0 && rank < labelRank);
      tables.push({ rows: rows.map((row) => row.map(plain)), line, lines, under });
    } else if (block.kind === 'aside') {
      asides.push({ text: block.text, line, what: block.what });
    } else if (block.kind === 'heading') {
      const text = plain(block.text);
      add({ rank: block.depth, text, said: saidIn(block.text), line, about: [], children: [] });
      const [parent, node] = [path.at(-2), top()];
      if (parent && isFact(text)) facts.push({ node, parent });
    } else if (block.kind === 'item') {
      const { inside, number } = block;
      const [known] = labels.get(block) ?? [];
      const [, label = '', rest = ''] =
        labelOf(block.text, isLevel) ?? (known ? ['', known.label, known.rest] : []);
      const words = plain(label).replace(/\s*[:.]$/, '');
      const text = plain(rest).replace(/^\s*(?::|[-–—](?=\s))\s*/, '');
      add({
        rank: Math.min(itemRank + inside, deepest),
        text: plain(block.text),
        said: saidIn(block.text),
        line,
        ...(words !== '' && { lead: { label: words, text } }),
        ...(number !== undefined && { number }),
        about: [],
        children: [],
      });
    } else {
      const text = plain(block.text);
      const [, label, rest = ''] = bold.exec(block.text) ?? [];
      const isExamples = isExampleLabel(saidIn(block.text));
      const isTitle = isExamples || (label !== undefined && /^\s*:?\s*$/.test(rest));
      const own = isTitle ? undefined : labels.get(block);
      if (text === '') asides.push({ text: block.text.trim(), line, what: 'markup' });
      else if (block.inside === 0 && isTitle)
        add({
          rank: isExamples ? exampleRank : titleRank,
          text: text.replace(/\s*:$/, ''),
          said: saidIn(block.text),
          line,
          about: [],
          children: [],
        });
      else if (own)
        for (const each of own) {
          const about = [{ text: plain(each.rest), said: saidIn(each.rest), line: each.line }];
          const [name, said] = [plain(each.label), saidIn(each.label)];
          add({ rank: labelRank, text: name, said, line: each.line, about, children: [] });
        }
      else {
        // "Skills:" above a list is about what the labels above it are about.
        const isIntroduction = /[:：]$/u.test(text) && blocks[place + 1]?.kind === 'item';
        const below = isIntroduction && block.inside === 0 ? labelRank : itemRank + block.inside;
        while (top().rank >= below) path.pop();
        const [parent, node] = [path.at(-2), top()];
        const passage = { text, said: saidIn(block.text), line };
        if (parent && label !== undefined && node.children.length > 0)
          closing.push({ label: plain(label), passage, node, parent });
        node.about.push(passage);
      }
    }
  }
  liftRemarks(closing);
  liftFacts(facts, isLevel);
  return { root, tables, asides };
}

/** A node, and what it stands below. */
interface Below {
  readonly node: OpenNode;
  readonly parent: OpenNode;
}

/** A paragraph with a label below the list of a node. */
interface ClosingRemark extends Below {
  readonly label: string;
  readonly passage: Passage;
}

/** Paragraphs with the same label that close the last part of several parents each are about those parents. */
function liftRemarks(remarks: readonly ClosingRemark[]): void {
  for (const same of groupBy(remarks, ({ label }) => label).values()) {
    const isClosing = same.every(({ node, parent }) => parent.children.at(-1) === node);
    if (new Set(same.map(({ parent }) => parent)).size < Math.max(2, same.length) || !isClosing) continue;
    for (const { passage, node, parent } of same) {
      node.about.splice(node.about.indexOf(passage), 1);
      parent.about.push(passage);
    }
  }
}

/** What headings such as "Pay" have below them, where most stand below levels, is about these. */
function liftFacts(facts: readonly Below[], isLevel: (text: string) => boolean): void {
  for (const same of groupBy(facts, ({ node }) => node.text.toLowerCase()).values()) {
    if (same.filter(({ parent }) => isLevel(parent.text)).length * 2 <= same.length) continue;
    for (const { node, parent } of same) {
      const [first, ...others] = node.about;
      if (!first || node.children.length > 0 || parent.children.length < 2) continue;
      parent.children.splice(parent.children.indexOf(node), 1);
      parent.about.push({ ...first, text: `${node.text}: ${first.text}` }, ...others);
    }
  }
}
