import { readHeading } from '../grid/heading.js';
import { groupBy } from './group-by.js';
import { levelKey } from './level-words.js';
import { itemRank, isExampleLabel, type OutlineNode } from './outline.js';

/** Which ranks of an outline hold what. */
export interface Tiers {
  /** The rank of levels, or that of ordered items whose numbers are the levels. */
  readonly level: number;
  readonly competency?: number;
  readonly theme?: number;
  readonly track?: number;
  /** The rank of items that are known by the label at their start. */
  readonly lead?: number;
  /** How levels were told apart from the rest. */
  readonly by: 'words' | 'repetition' | 'numbers';
}

type Path = readonly OutlineNode[];
type IsLevel = (text: string) => boolean;

/** What a node is called: the label where items are known by it. */
export const nameOf = (node: OutlineNode, lead?: number): string =>
  (node.rank === lead ? node.lead?.label : undefined) ?? node.text;

/** Finds out what each rank holds, from words that name levels, else from what repeats, else from numbers. */
export function findTiers(root: OutlineNode, isLevel: IsLevel): Tiers | undefined {
  const nodes = listNodes(root);
  const structural = new Set(
    [...groupBy(nodes, ({ rank }) => rank)]
      .filter(([rank, list]) => rank < itemRank || isMost(list, hasItems))
      .map(([rank]) => rank),
  );
  const items = [...groupBy(nodes, ({ rank }) => rank)].filter(([rank]) => !structural.has(rank));
  const lead = items.find(([, list]) => isMost(list, (node) => (node.lead?.text ?? '') !== ''))?.[0];
  const all = pathsOf(root, new Set([...structural, ...(lead === undefined ? [] : [lead])]));
  const filled = all.filter((path) => hasContent(path.at(-1) as OutlineNode, lead));
  const paths = filled.length > 0 ? filled : all;

  const known = findLevelsByWords(paths, isLevel, lead) ?? findLevelsByWords(all, isLevel, lead);
  if (known !== undefined) return arrange(all, known, 'words', lead);
  const repeated = findLevelsByRepetition(paths, lead);
  if (repeated !== undefined) return arrange(all, repeated, 'repetition', lead);
  return findNumbers(nodes, lead);
}

function findLevelsByWords(paths: readonly Path[], isLevel: IsLevel, lead?: number): number | undefined {
  let best: { rank: number; score: number } | undefined;
  for (const [rank, nodes] of nodesByRank(paths)) {
    const share = nodes.filter((node) => isLevel(nameOf(node, lead))).length / nodes.length;
    const names = nodes.map((node) => nameOf(node, lead));
    const several = new Set(names.map(levelKey)).size > 1;
    const outright = names.every((name) => name.startsWith('['));
    const coded = names.every((name) => readHeading(name).code !== undefined);
    const score = outright ? 3 : share + (several ? 1 : 0);
    if (share >= 0.5 && (several || outright || coded) && (best === undefined || score >= best.score))
      best = { rank, score };
  }
  return best?.rank;
}

function findLevelsByRepetition(paths: readonly Path[], lead?: number): number | undefined {
  const ranks = [...nodesByRank(paths)].map(([rank]) => rank);
  return ranks
    .slice(1)
    .reverse()
    .find(
      (rank) =>
        ranks.some((outer) => outer < rank && rank !== lead && repeats(paths, outer, rank, lead) >= 0.6) &&
        areSeveral(paths, rank, lead),
    );
}

/** Whether the nodes of a rank have different names. */
const areSeveral = (paths: readonly Path[], rank: number, lead?: number): boolean =>
  new Set((nodesByRank(paths).get(rank) ?? []).map((node) => plainKey(nameOf(node, lead)))).size > 1;

/** Lists of the same length below several headings: their numbers are the levels. */
function findNumbers(nodes: readonly OutlineNode[], lead?: number): Tiers | undefined {
  const lists = nodes.filter(({ rank, children }) => rank < itemRank && isNumbered(children));
  const sizes = groupBy(lists, ({ rank, children }) => `${rank} ${children.length}`);
  const [most] = [...sizes.values()].sort((a, b) => b.length - a.length);
  if (most === undefined || most.length < 2) return undefined;
  const [{ rank, children }] = most as [OutlineNode];
  const level = children[0]?.rank ?? itemRank;
  return { level, competency: rank, by: 'numbers', ...(lead === level && { lead }) };
}

const isNumbered = (items: readonly OutlineNode[]): boolean =>
  items.length >= 2 && items.length <= 12 && items.every(({ number }) => number !== undefined);

/** Which of the ranks above and below the levels are competencies, themes and tracks. */
function arrange(all: readonly Path[], level: number, by: Tiers['by'], lead?: number): Tiers {
  const paths = all.filter((path) => path.some(({ rank }) => rank === level));
  const often = [...groupBy(paths.flat(), ({ rank }) => rank)]
    .filter(([, nodes]) => nodes.length * 2 >= paths.length)
    .map(([rank]) => rank)
    .sort((a, b) => a - b);
  const counts = new Map([...nodesByRank(paths)].map(([rank, nodes]) => [rank, nodes.length]));
  const isSingle = (rank: number): boolean => counts.get(rank) === 1;
  // A label that stands everywhere, as "Levels:", tells nothing apart.
  const above = often.filter((rank) => rank < level && (isSingle(rank) || areSeveral(paths, rank, lead)));
  const below = often.filter((rank) => rank > level && rank !== lead);
  const leads = lead !== undefined && lead > level && often.includes(lead);
  const base = { level, by, ...(lead !== undefined && (leads || lead === level) && { lead }) };

  const [nearest] = above.slice(-1);
  const areRows = nearest !== undefined && !isSingle(nearest) && repeats(paths, nearest, level, lead) >= 0.5;
  const [inner] = below.slice(-1);
  if (inner !== undefined && (!areRows || repeats(paths, level, inner, lead, plainKey) >= 0.5)) {
    const theme = below.at(-2);
    const track = above.findLast((rank) => !isSingle(rank));
    return { ...base, competency: inner, ...(theme && { theme }), ...(track && { track }) };
  }
  const isLone = above.length > 1 && above.every(isSingle);
  if (!areRows && !isLone && (leads || nearest === undefined || isSingle(nearest))) {
    const track = above.findLast((rank) => !isSingle(rank));
    return { ...base, ...(leads && { competency: lead }), ...(track && { track }) };
  }
  const competency = nearest as number;
  const { lead: _, ...rest } = base;
  const tiers = lead === level ? base : rest;
  const upper = above.slice(0, -1);
  if (upper[0] !== undefined && isSingle(upper[0])) upper.shift();
  const group = upper.at(-1);
  if (group === undefined) return { ...tiers, competency };
  if (repeats(paths, group, competency, lead, plainKey) >= 0.5) return { ...tiers, competency, track: group };
  const track = upper.at(-2);
  return { ...tiers, competency, theme: group, ...(track && { track }) };
}

const plainKey = (name: string): string => name.toLowerCase();

/** The share of the nodes of a rank whose names come again below another node of an outer rank. */
function repeats(
  paths: readonly Path[],
  outer: number,
  inner: number,
  lead?: number,
  keyOf: (name: string) => string = levelKey,
): number {
  const parents = new Map<string, Set<OutlineNode>>();
  const names: string[] = [];
  const seen = new Set<OutlineNode>();
  for (const path of paths) {
    const parent = path.find(({ rank }) => rank === outer);
    const node = path.find(({ rank }) => rank === inner);
    if (!parent || !node || seen.has(node)) continue;
    seen.add(node);
    const name = keyOf(nameOf(node, lead));
    names.push(name);
    parents.set(name, (parents.get(name) ?? new Set()).add(parent));
  }
  return names.filter((name) => (parents.get(name)?.size ?? 0) > 1).length / Math.max(1, names.length);
}

/** The different nodes that paths hold, by their rank, from the outermost. */
function nodesByRank(paths: readonly Path[]): Map<number, OutlineNode[]> {
  const grouped = groupBy([...new Set(paths.flat())], ({ rank }) => rank);
  return new Map([...grouped].sort(([a], [b]) => a - b));
}

/** Every way down from the top over the given ranks, as far as each goes. */
function pathsOf(root: OutlineNode, ranks: ReadonlySet<number>): Path[] {
  const paths: Path[] = [];
  const walk = (node: OutlineNode, path: Path): void => {
    const own = ranks.has(node.rank) && !isExampleLabel(node.said) ? [...path, node] : path;
    const further = node.children.filter(({ rank, said }) => ranks.has(rank) && !isExampleLabel(said));
    if (further.length === 0 && own.length > 0) paths.push(own);
    for (const child of further) walk(child, own);
  };
  walk(root, []);
  return paths;
}

const hasItems = (node: OutlineNode): boolean =>
  node.about.length > 0 || node.children.some(({ said }) => !isExampleLabel(said));
const hasContent = (node: OutlineNode, lead?: number): boolean =>
  node.rank === lead || node.about.length > 0 || node.children.length > 0;
const isMost = <T>(list: readonly T[], test: (item: T) => boolean): boolean =>
  list.filter(test).length * 2 > list.length;

function listNodes(root: OutlineNode): OutlineNode[] {
  return root.children.flatMap((node) => [node, ...listNodes(node)]);
}
