import type { Block } from './blocks.js';
import { isFact, levelKey } from './level-words.js';

/** Words that a line begins with, which say what it is about, and the rest. Both still have their markup. */
interface Label {
  readonly label: string;
  readonly rest: string;
  readonly line: number;
}

type Words = Extract<Block, { kind: 'item' | 'text' }>;
type Labels = ReadonlyMap<Block, readonly Label[]>;

/** What stands together below one heading or item, with the labels that it begins with. */
interface Group {
  readonly kind: Words['kind'];
  readonly labels: Map<Words, readonly Label[]>;
  blocks: number;
}

/** Words in bold or italics, with a colon or a full stop within or a colon or a dash after; all may be escaped. */
const emphasized =
  /^\s*(\*\*\*|___|\*\*|__|[*_])(?![*_])((?:[^*_\\\n]|\\.){1,80}?)(?:(?<=[:.])\1\s*|\1\s*\\?(?::|(?<=\s\\?)[-–—](?=\s))\s*)(?=\S)(.*)$/su;
const plain = /^\s*([^\s:*_\\\n|][^:*_\\\n|]{0,39}?)(?:\\?:\s+|\s+\\?[-–—]\s+)(?=\S)(.*)$/su;

/**
 * The labels of paragraphs and items, where it shows that they are labels: the same ones stand below several headings or
 * items, or most of those that stand together sound like levels.
 */
export function findLabels(blocks: readonly Block[], isLevel: (text: string) => boolean): Labels {
  const groups = groupsOf(blocks).filter(
    ({ labels, kind, blocks: all }) => keysOf(labels).size > 1 && (kind === 'text' || labels.size === all),
  );
  const counts = new Map<string, number>();
  for (const { labels, kind } of groups)
    for (const key of keysOf(labels)) counts.set(`${kind} ${key}`, (counts.get(`${kind} ${key}`) ?? 0) + 1);
  const found = new Map<Block, readonly Label[]>();
  for (const { labels, kind } of groups) {
    const keys = [...keysOf(labels)];
    // "Reports to" is about the level that it stands below.
    if (keys.length - [...labels.values()].flat().filter(({ label }) => isFact(label)).length < 2) continue;
    const shared = keys.filter((key) => (counts.get(`${kind} ${key}`) ?? 0) > 1);
    const named = [...labels.values()].flat().filter(({ label }) => isLevel(wordsOf(label)));
    if (shared.length * 2 > keys.length || named.length * 2 > keys.length)
      for (const [block, own] of labels) found.set(block, own);
  }
  return found;
}

function groupsOf(blocks: readonly Block[]): Group[] {
  const groups = new Map<string, Group>();
  let heading = 0;
  /** The items around, outermost first, by their place. */
  let items: number[] = [];
  blocks.forEach((block, place) => {
    if (block.kind === 'heading' || (block.kind === 'text' && isTitle(block))) {
      heading = place + 1;
      items = [];
    }
    if (block.kind !== 'item' && (block.kind !== 'text' || block.inside > 0)) return;
    items = items.slice(0, block.inside);
    const key = `${block.kind} ${heading} ${items.join(' ')}`;
    if (block.kind === 'item') items.push(place);
    const group = groups.get(key) ?? { kind: block.kind, labels: new Map(), blocks: 0 };
    groups.set(key, group);
    const labels = labelsIn(block);
    group.blocks += 1;
    if (labels.length > 0) group.labels.set(block, labels);
  });
  return [...groups.values()];
}

const isTitle = ({ text }: Words): boolean => /^\s*(\*\*|__)[^*_]+\1\s*:?\s*$/.test(text);

function labelsIn({ kind, text, line }: Words): Label[] {
  if (kind === 'item') {
    const [, , words, rest] = emphasized.exec(text) ?? ['', ...(plain.exec(text) ?? [])];
    return words === undefined || rest === undefined ? [] : [{ label: wordsOf(words), rest, line }];
  }
  const found: { label: string; rest: string; line: number }[] = [];
  for (const [index, own] of text.split('\n').entries()) {
    const [, , words, rest = ''] = emphasized.exec(own) ?? [];
    const last = found.at(-1);
    if (words !== undefined) found.push({ label: wordsOf(words), rest, line: line + index });
    else if (last) last.rest += `\n${own}`;
    else return index === 0 ? plainLabels(text, line) : [];
  }
  return found;
}

/** Lines that begin with a label each. Where the line breaks are said to be within a text, it is one. */
function plainLabels(text: string, line: number): Label[] {
  const lines = text.split('\n');
  const found = lines.flatMap((own, index): Label[] => {
    const [, label, rest] = plain.exec(own) ?? [];
    return label === undefined || rest === undefined ? [] : [{ label, rest, line: line + index }];
  });
  const areAll = found.length === lines.length && !lines.some((own) => own.endsWith('\\'));
  return areAll ? found : found.slice(0, 1).map(({ label }) => ({ label, rest: restOf(text), line }));
}

const restOf = (text: string): string => plain.exec(text)?.[2] ?? '';

const wordsOf = (label: string): string => label.trim().replace(/\s*\\?[:.]$/, '');

const keysOf = (labels: Group['labels']): Set<string> =>
  new Set([...labels.values()].flat().map(({ label }) => levelKey(label)));
