import { groupBy } from './group-by.js';
import { likenessOf, mostLike, scoreOf, type LevelGrade, type Likeness } from './level-ranks.js';
import { levelKey } from './level-words.js';
import { itemRank, isExampleLabel, type OutlineNode } from './outline.js';
import {
  areSeveral,
  findCore,
  listNodes,
  nameOf,
  nodesByRank,
  pathsOf,
  plainKey,
  repeats,
  type Path,
} from './outline-paths.js';

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
  /** Whether the competencies could be the levels about as well. */
  readonly isOpen?: boolean;
}

/** Finds out what each rank holds, from words that name levels, else from what repeats, else from numbers. */
export function findTiers(root: OutlineNode, gradeOf: LevelGrade): Tiers | undefined {
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
  const core = findCore(paths, lead);

  const likeness = (tried: readonly Path[]): ReadonlyMap<number, Likeness> =>
    new Map([...nodesByRank(tried)].map(([rank, own]) => [rank, likenessOf(own, gradeOf, lead)]));
  for (const tried of [core, paths, all]) {
    const found = likeness(tried);
    const level = mostLike(found);
    if (level === undefined) continue;
    const tiers = arrange(all, level, 'words', lead);
    const [own, other] = [found.get(level), found.get(tiers.competency ?? level)];
    const isRivalled = other !== own && (other?.share ?? 0) >= 0.5 && scoreOf(other) > scoreOf(own) - 0.1;
    const isNumbersAlone = other !== own && own !== undefined && own.share <= 0.6 && own.most <= 0.6;
    const isOpen = isRivalled || (isNumbersAlone && !own.isAkin);
    return { ...tiers, ...(isOpen && { isOpen }) };
  }
  const repeated = findLevelsByRepetition(paths, lead);
  if (repeated === undefined) return findNumbers(nodes, lead);
  const tiers = arrange(all, repeated, 'repetition', lead);
  const { competency } = tiers;
  if (competency === undefined || competency > repeated) return tiers;
  const found = likeness(core);
  const hint = (rank: number): number => {
    const { share = 0, isAkin = false, isListed = false } = found.get(rank) ?? {};
    return isListed ? -0.3 : share + (isAkin ? 0.3 : 0);
  };
  const lean = hint(repeated) - hint(competency);
  if (lean < -0.1) return arrange(all, competency, 'repetition', lead);
  return { ...tiers, ...(lean <= 0.1 && { isOpen: true }) };
}

function findLevelsByRepetition(paths: readonly Path[], lead?: number): number | undefined {
  const ranks = [...nodesByRank(paths)].map(([rank]) => rank);
  return ranks
    .slice(1)
    .reverse()
    .find(
      (rank) =>
        ranks.some(
          // Items may begin with the same word now and then.
          (outer) => outer < rank && repeats(paths, outer, rank, lead) >= (rank === lead ? 0.8 : 0.6),
        ) && areSeveral(paths, rank, lead),
    );
}

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
  if (track === undefined && haveOwnLevels(paths, { group, competency, level, lead }))
    return { ...tiers, competency, track: group };
  return { ...tiers, competency, theme: group, ...(track && { track }) };
}

/** Whether each of several groups of competencies repeats levels that no other group has, as tracks do. */
function haveOwnLevels(
  paths: readonly Path[],
  ranks: Readonly<{ group: number; competency: number; level: number; lead: number | undefined }>,
): boolean {
  const { group, competency, level, lead } = ranks;
  const at = (path: Path, rank: number): OutlineNode | undefined => path.find((node) => node.rank === rank);
  const groups = [...groupBy(paths, (path) => at(path, group)).values()];
  const levels = groups.flatMap((own) => [
    ...new Set(own.flatMap((path) => at(path, level) ?? []).map((node) => levelKey(nameOf(node, lead)))),
  ]);
  return (
    groups.length > 1 &&
    new Set(levels).size === levels.length &&
    groups.every((own) => areSeveral(own, level, lead) && repeats(own, competency, level, lead) >= 0.5)
  );
}

const hasItems = (node: OutlineNode): boolean =>
  node.about.length > 0 || node.children.some(({ said }) => !isExampleLabel(said));
const hasContent = (node: OutlineNode, lead?: number): boolean =>
  node.rank === lead || node.about.length > 0 || node.children.length > 0;
const isMost = <T>(list: readonly T[], test: (item: T) => boolean): boolean =>
  list.filter(test).length * 2 > list.length;
