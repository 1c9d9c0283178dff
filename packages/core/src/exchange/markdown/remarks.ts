import type { Block } from './blocks.js';

/** An address of e-mail within a text, or an address of a page that is all of it. */
const address = /[^\s@<>]@[^\s@<>]+\.\p{L}{2}|^<?https?:\/\/\S+$/iu;

/**
 * The paragraphs that are about no part of a text: those between a line across the page and the next heading, or the end,
 * and the last one of all where it gives an address to write to, or is one.
 */
export function findRemarks(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
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
