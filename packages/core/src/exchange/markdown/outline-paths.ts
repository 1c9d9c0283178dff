import { groupBy } from './group-by.js';
import { levelKey } from './level-words.js';
import { isExampleLabel, type OutlineNode } from './outline.js';

/** A way down from the top of an outline, over nodes of some of its ranks. */
export type Path = readonly OutlineNode[];

/** What a node is called: the label where items are known by it. */
export const nameOf = (node: OutlineNode, lead?: number): string =>
  (node.rank === lead ? node.lead?.label : undefined) ?? node.text;

/** What makes two names the same, where they are no levels. */
export const plainKey = (name: string): string => name.toLowerCase();

/** The share of the nodes of a rank whose names come again below another node of an outer rank. */
export function repeats(
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
export function nodesByRank(paths: readonly Path[]): Map<number, OutlineNode[]> {
  const grouped = groupBy([...new Set(paths.flat())], ({ rank }) => rank);
  return new Map([...grouped].sort(([a], [b]) => a - b));
}

/** Every way down from the top over the given ranks, as far as each goes. */
export function pathsOf(root: OutlineNode, ranks: ReadonlySet<number>): Path[] {
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

/** Whether the nodes of a rank have different names. */
export const areSeveral = (paths: readonly Path[], rank: number, lead?: number): boolean =>
  new Set((nodesByRank(paths).get(rank) ?? []).map((node) => plainKey(nameOf(node, lead)))).size > 1;

/** The ways down on which a name stands that comes again below another node: what a matrix is made of. */
export function findCore(paths: readonly Path[], lead?: number): readonly Path[] {
  const parents = new Map<string, Set<OutlineNode>>();
  const keysOf = (path: Path): [key: string, parent: OutlineNode][] =>
    path
      .slice(1)
      .flatMap((node, place): [string, OutlineNode][] =>
        path
          .slice(0, place + 1)
          .map((outer) => [`${node.rank} ${outer.rank} ${plainKey(nameOf(node, lead))}`, outer]),
      );
  for (const path of paths)
    for (const [key, outer] of keysOf(path)) parents.set(key, (parents.get(key) ?? new Set()).add(outer));
  return paths.filter((path) => keysOf(path).some(([key]) => (parents.get(key)?.size ?? 0) > 1));
}

/** All nodes below one, each before those below it. */
export function listNodes(root: OutlineNode): OutlineNode[] {
  return root.children.flatMap((node) => [node, ...listNodes(node)]);
}
