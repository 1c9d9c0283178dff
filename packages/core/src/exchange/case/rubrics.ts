import { excerpt } from '../report/excerpt.js';
import type { TakeCaseNote } from './case-notes.js';
import type { CaseSource, SourceItem } from './case-source.js';
import type { CompetencyOf } from './competencies.js';
import type { DraftCompetency, DraftTrack } from './draft.js';
import { ancestorsOf, type ItemNode } from './item-tree.js';
import { isLevelItem, levelKeys } from './level-items.js';
import { readRubric } from './rubric-track.js';

/** The rubrics of a package, each as a track. Items that no rubric uses are noted as left out. */
export function readRubrics(
  { rubrics, items, endOf }: CaseSource,
  nodes: readonly ItemNode[],
  competencyOf: CompetencyOf,
  note: TakeCaseNote,
): DraftTrack[] {
  const nodeOf = new Map<SourceItem, ItemNode>(nodes.map((node) => [node.item, node]));
  const used = new Set<SourceItem>();
  const competencyAt = (link: unknown): DraftCompetency | undefined => {
    const { item } = endOf(link);
    const node = item && nodeOf.get(item);
    if (!node) return undefined;
    for (const { item: above } of [...ancestorsOf(node), node]) used.add(above);
    return competencyOf(node);
  };
  const levels = levelItemsByKey(nodes);
  const describeLevel = (key: string): string | undefined => {
    const level = levels.get(key);
    if (level) used.add(level);
    return level?.notes;
  };
  const around = { competencyAt, describeLevel, note };
  const tracks = rubrics.map((rubric, index) => readRubric(rubric, `CFRubrics[${index}]`, around));
  for (const item of items) {
    if (!used.has(item))
      note('left-out', 'item-without-rubric', { text: excerpt(item.statement) }, item.path);
  }
  return tracks;
}

/** The items that are levels, by the keys that rubrics have for them. */
function levelItemsByKey(nodes: readonly ItemNode[]): ReadonlyMap<string, SourceItem> {
  const levels = nodes.filter(({ item }) => isLevelItem(item));
  const keys = levelKeys(
    levels.map(({ item, place }) => ({ text: item.statement, order: Number(item.enumeration) || place })),
  );
  return new Map(levels.map(({ item }, index) => [keys[index] as string, item]));
}
