import { excerpt } from '../report/excerpt.js';
import type { TakeCaseNote } from './case-notes.js';
import type { CaseSource, SourceAssociation, SourceItem } from './case-source.js';
import { inOrder, numberIn } from './json-value.js';

/** An item with what lies below it. */
export interface ItemNode {
  readonly item: SourceItem;
  readonly parent?: ItemNode;
  readonly children: readonly ItemNode[];
  /** Its place among the children of its parent, or among the first items, from 1. */
  readonly place: number;
  /** How many items stand above it. */
  readonly depth: number;
}

const mostAbove = 8;

interface OpenNode extends ItemNode {
  parent?: OpenNode;
  readonly children: OpenNode[];
}

/**
 * The items of a package, parents before children, in their order. An item with several parents stands below the
 * first. Of items that are one another's parents in a circle, the first stands alone.
 */
export function readItemTree({ items, associations }: CaseSource, note: TakeCaseNote): readonly ItemNode[] {
  const { parents, below } = findParents(associations, note);
  const nodes = new Map<SourceItem, OpenNode>();
  const ordered: OpenNode[] = [];
  let roots = 0;
  const grow = (root: SourceItem): void => {
    const open: { item: SourceItem; parent?: OpenNode }[] = [{ item: root }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { item, parent } = next;
      if (nodes.has(item)) continue;
      const place = parent ? parent.children.length + 1 : (roots += 1);
      const depth = parent ? parent.depth + 1 : 0;
      const node: OpenNode = { item, children: [], place, depth, ...(parent && { parent }) };
      nodes.set(item, node);
      ordered.push(node);
      parent?.children.push(node);
      for (const child of (below.get(item) ?? []).toReversed()) open.push({ item: child, parent: node });
    }
  };
  for (const item of below.get(undefined) ?? []) grow(item);
  for (const item of items) if (!parents.has(item)) grow(item);
  for (const item of items) {
    if (nodes.has(item)) continue;
    note('guessed', 'item-below-itself', { text: excerpt(item.statement) }, item.path);
    grow(item);
  }
  const deep = ordered.filter(({ depth }) => depth > mostAbove).length;
  if (deep > 0) note('left-out', 'items-too-deep', { most: mostAbove, count: deep });
  return ordered;
}

interface Parents {
  /** By item, its parent; undefined for the document, and for a parent that is not in the package. */
  readonly parents: ReadonlyMap<SourceItem, SourceItem | undefined>;
  readonly below: ReadonlyMap<SourceItem | undefined, readonly SourceItem[]>;
}

function findParents(associations: readonly SourceAssociation[], note: TakeCaseNote): Parents {
  const parents = new Map<SourceItem, SourceItem | undefined>();
  const found = new Map<SourceItem | undefined, { item: SourceItem; sequence: number | undefined }[]>();
  for (const { type, origin, destination, sequence, path } of associations) {
    if (type !== 'isChildOf') continue;
    const { item } = origin;
    if (!item) {
      note('left-out', 'child-not-in-package', {}, path);
    } else if (parents.has(item)) {
      note('left-out', 'another-parent', { text: excerpt(item.statement) }, path);
    } else {
      if (!destination.item && !destination.isDocument)
        note('guessed', 'parent-not-in-package', { text: excerpt(item.statement) }, path);
      parents.set(item, destination.item);
      const siblings = found.get(destination.item) ?? [];
      siblings.push({ item, sequence: numberIn(sequence) });
      found.set(destination.item, siblings);
    }
  }
  const below = new Map(
    Array.from(found, ([parent, siblings]) => [
      parent,
      inOrder(siblings, ({ sequence }) => sequence).map(({ item }) => item),
    ]),
  );
  return { parents, below };
}

/** The items above one, topmost first: the eight nearest. */
export function ancestorsOf(node: ItemNode): readonly ItemNode[] {
  const above: ItemNode[] = [];
  for (let next = node.parent; next && above.length < mostAbove; next = next.parent) above.push(next);
  return above.reverse();
}
