import type { Block } from './blocks.js';

/** An address of e-mail within a text, or an address of a page that is all of it. */
const address = /[^\s@<>]@[^\s@<>]+\.\p{L}{2}|^<?https?:\/\/\S+$/iu;

/**
 * The paragraphs that are about no part of a text: those between a line across the page and the next heading, or the end;
 * the last one of all where it gives an address to write to, or is one; links alone that lead to another place of the
 * text; and lines to write on, which may be items as well.
 */
export function findRemarks(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>([...findForms(blocks), ...blocks.filter(isWayThrough)]);
  let since: Block[] | undefined;
  let isFilled = false;
  for (const block of [...blocks, undefined]) {
    if (!block || block.kind === 'heading') {
      for (const text of since ?? []) found.add(text);
      since = undefined;
      isFilled = false;
    } else if (block.kind === 'rule') {
      if (isFilled) since = [];
    } else if (block.kind === 'text') {
      since?.push(block);
      isFilled = true;
    } else if (block.kind !== 'aside') {
      since = undefined;
      isFilled = true;
    }
  }
  const last = blocks.at(-1);
  if (last?.kind === 'text' && last.inside === 0 && address.test(last.text.trim().replaceAll('\\', '')))
    found.add(last);
  return found;
}

const link = /\[[^[\]]+\]\(#[^()\s]*\)|<a\s([^<>]*)>[^<>]+<\/a\s*>/giu;
const toPlace = /(?:^|\s)href\s*=\s*["']?#/iu;

/** Whether a paragraph is nothing but links to places of the same text. One in bold may be a heading. */
function isWayThrough(block: Block): boolean {
  if (block.kind !== 'text' || /^\s*(?:\*\*|__)/.test(block.text)) return false;
  const rest = block.text.replace(link, (whole, attributes?: string) =>
    attributes === undefined || toPlace.test(attributes) ? '' : whole,
  );
  return rest !== block.text && !/[\p{L}\p{N}]/u.test(rest.replace(/<[^<>]*>/g, ''));
}

/** Where something is to be written by hand. */
const blank = /(?<=[\s:(])(?:\\?_){3,}(?=[\s),.;|]|$)/u;
const longestLabel = 40;
const emptyLabel = /^[^:：*_\n]{1,40}[:：]$/u;

/** The lines of a form: what ends in a blank, and labels alone that end a part, or stand above a blank. */
function findForms(blocks: readonly Block[]): Block[] {
  let depth = 0;
  return blocks.filter((block, place) => {
    if (block.kind === 'heading') depth = block.depth;
    if (block.kind !== 'text') return isBlank(block);
    if (!emptyLabel.test(block.text.trim())) return isBlank(block);
    const next = blocks[place + 1];
    const endsPart = !next || next.kind === 'rule' || (next.kind === 'heading' && next.depth <= depth);
    return endsPart || isBlank(next);
  });
}

/** Whether every line of an item or a paragraph is a label of a few words with a blank behind it, or several. */
function isBlank(block: Block): boolean {
  if (block.kind !== 'text' && block.kind !== 'item') return false;
  return block.text.split('\n').every((line) => {
    const labels = line.split(blank).map((label) => label.replace(/[*\s\\|]+/g, ' ').trim());
    const isOpen = labels.at(-1) === '' || labels[0]?.endsWith(':') === true;
    return labels.length > 1 && isOpen && labels.every(({ length }) => length <= longestLabel);
  });
}
