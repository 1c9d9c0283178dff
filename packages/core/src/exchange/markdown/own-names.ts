import type { Block } from './blocks.js';
import { groupBy } from './group-by.js';
import { isFact } from './level-words.js';

type Title = Extract<Block, { kind: 'heading' }>;

/**
 * The blocks of a text in which headings below levels do not begin with the name of their level: "Senior Clerk duties" below
 * "Senior Clerk" is "duties". So they are where the same words are left below several levels, and these are no level.
 */
export function withoutOwnNames(
  blocks: readonly Block[],
  isLevel: (text: string) => boolean,
): readonly Block[] {
  const above: Title[] = [];
  const found: { readonly title: Title; readonly parent: Title; readonly rest: string }[] = [];
  for (const title of blocks) {
    if (title.kind !== 'heading') continue;
    while ((above.at(-1)?.depth ?? 0) >= title.depth) above.pop();
    const parent = above.at(-1);
    above.push(title);
    const rest = parent && restOf(title.text, parent.text);
    if (rest !== undefined && (isFact(rest) || !isLevel(rest)))
      found.push({ title, parent: parent as Title, rest });
  }
  const short = new Map<Block, Block>();
  for (const same of groupBy(found, ({ rest }) => rest.toLowerCase()).values()) {
    const parents = [...new Set(same.map(({ parent }) => parent.text))];
    if (parents.length < 2 || parents.filter(isLevel).length * 2 <= parents.length) continue;
    for (const { title, rest } of same) short.set(title, { ...title, text: rest });
  }
  return blocks.map((block) => short.get(block) ?? block);
}

/** What follows a name at the start of a text, if anything does. */
function restOf(text: string, name: string): string | undefined {
  if (name === '' || text.length <= name.length) return undefined;
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return undefined;
  return /^\s*[\s:–—-]\s*(\S.*)$/su.exec(text.slice(name.length))?.[1];
}
