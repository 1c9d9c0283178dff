import { excerpt } from '../report/excerpt.js';
import type { TakeCaseNote } from './case-notes.js';
import type { SourceItem } from './case-source.js';
import { nameOf, type CompetencyOf } from './competencies.js';
import type { DraftCell, DraftRow, DraftTrack } from './draft.js';
import { ancestorsOf, type ItemNode } from './item-tree.js';
import { isLevelItem, LevelColumns, levelKeys, type NamedLevel } from './level-items.js';

const competencyType = /\b(?:abilit|attribute|capabilit|competenc|knowledge|skill|topic)/i;
const statementType = /\b(?:behaviou?r|criteri|descriptor|evidence|indicator|outcome|statement|task)/i;
const sentence = /[.!?。]\s*$|^.{81}/su;

/** What an item without others below it says: which competency, at which levels, and what there. */
interface Leaf {
  /** None for a level of the track as a whole. */
  readonly competency: ItemNode | undefined;
  readonly levels: readonly NamedLevel[];
  /** Empty where it only names a competency or a level. */
  readonly text: string;
  readonly node: ItemNode;
  readonly confidence: number;
}

/**
 * The items of a package without rubrics as a track. Items whose type says so are levels, and so is what `educationLevel`
 * says; the last items are statements of the competencies above them, or competencies where nothing tells them from
 * those.
 */
export function readOutline(
  nodes: readonly ItemNode[],
  competencyOf: CompetencyOf,
  note: TakeCaseNote,
): Omit<DraftTrack, 'name' | 'description'> {
  const columns = new LevelColumns();
  const descriptions = new Map<string, string>();
  const keyOf = (level: NamedLevel): string => {
    const [key = ''] = levelKeys([level]);
    columns.add(key, level);
    return key;
  };
  const describe = (key: string, text: string): void => {
    if (!descriptions.get(key)) descriptions.set(key, text);
    else if (text !== '') note('left-out', 'more-of-level', { text: excerpt(text) });
  };
  const canonical = createMerger();
  const found = new Map<ItemNode, { readonly leaf: Leaf; readonly keys: readonly string[] }[]>();
  for (const node of nodes) {
    if (node.children.length > 0) {
      if (isLevelItem(node.item)) describe(keyOf(levelOf(node)), node.item.notes);
      continue;
    }
    const above = ancestorsOf(node).filter(({ item }) => !isLevelItem(item));
    const leaf = isLevelItem(node.item) ? readLevelLeaf(node, above.at(-1)) : readLeaf(node, above);
    const keys = leaf.levels.map(keyOf);
    if (!leaf.competency) {
      for (const key of keys) describe(key, node.item.notes);
      continue;
    }
    const competency = canonical(leaf.competency);
    const own = found.get(competency) ?? [];
    own.push({ leaf, keys });
    found.set(competency, own);
  }

  const { levels, places } = columns.end((key) => descriptions.get(key));
  const rows = Array.from(found, ([node, leaves]): DraftRow => {
    const cells = new Map<number, { readonly texts: string[]; readonly leaf: Leaf }>();
    for (const { leaf, keys } of leaves) {
      const { item } = leaf.node;
      if (leaf.text === '') continue;
      if (item.notes !== '' && leaf.text !== item.notes)
        note('left-out', 'notes-of-item', { text: excerpt(item.notes) }, item.path);
      if (keys.length === 0 && levels.length > 0)
        note('left-out', 'item-without-level', { text: excerpt(leaf.text) }, item.path);
      for (const place of keys.length > 0 ? keys.map((key) => places.get(key) ?? 0) : flatPlace(levels)) {
        const cell = cells.get(place) ?? { texts: [], leaf };
        cell.texts.push(leaf.text);
        cells.set(place, cell);
      }
    }
    return {
      competency: competencyOf(node),
      mustHave: false,
      cells: Array.from(cells, ([level, { texts, leaf }]): DraftCell => {
        const { confidence } = leaf;
        return { level, content: texts, path: leaf.node.item.path, confidence };
      }),
    };
  });
  return { levels, rows };
}

/** A track without levels has one place. */
const flatPlace = (levels: readonly unknown[]): number[] => (levels.length === 0 ? [0] : []);

/** A function that gives the first competency of the same name, where each level has items of its own for it. */
function createMerger(): (competency: ItemNode) => ItemNode {
  const known = new Map<string, ItemNode>();
  return (competency) => {
    const line = [...ancestorsOf(competency), competency];
    const named = line.filter(({ item }) => !isLevelItem(item));
    if (named.length === line.length) return competency;
    const key = JSON.stringify(named.map(({ item }) => nameOf(item)));
    const first = known.get(key) ?? competency;
    known.set(key, first);
    return first;
  };
}

/** A level without items below it: of the competency above, in its own words, or of the track as a whole. */
function readLevelLeaf(node: ItemNode, competency: ItemNode | undefined): Leaf {
  const { short, statement, notes } = node.item;
  const text = short === '' ? notes : statement;
  return { competency, levels: [levelOf(node)], text: competency ? text : '', node, confidence: 0.9 };
}

function readLeaf(node: ItemNode, above: readonly ItemNode[]): Leaf {
  const { item } = node;
  const levels = levelsOf(node);
  const parent = above.at(-1);
  const isSure = statementType.test(item.type) || competencyType.test(item.type);
  const isStatement = levels.length > 0 || statementType.test(item.type) || isGuessed(item, above.length);
  const text = isStatement && (parent || levels.length > 0) ? item.statement : '';
  const competency = isStatement ? (parent ?? node) : node;
  return { competency, levels, text, node, confidence: levels.length > 0 ? 0.9 : isSure ? 0.8 : 0.6 };
}

/** Whether an item without a level reads as a statement: it lies deep, or is a sentence below another item. */
const isGuessed = ({ type, statement }: SourceItem, depth: number): boolean =>
  !competencyType.test(type) && (depth > 1 || (depth === 1 && sentence.test(statement)));

const levelOf = ({ item, place }: ItemNode): NamedLevel => ({
  text: item.short === '' ? nameOf(item) : item.short,
  order: place,
});

/** The level item above an item, or else the education levels of the nearest item that has any. */
function levelsOf(node: ItemNode): readonly NamedLevel[] {
  const line = [...ancestorsOf(node), node].reverse();
  const above = line.find(({ item }) => isLevelItem(item));
  if (above) return [levelOf(above)];
  const { levels = [] } = line.find(({ item }) => item.levels.length > 0)?.item ?? {};
  return levels.map((text) => ({ text, order: /^\d{1,4}$/.test(text) ? Number(text) : 0 }));
}
