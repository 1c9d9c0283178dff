import { readName } from '../grid/name.js';
import type { DraftCell, DraftRow, DraftTrack } from './draft.js';
import { groupBy } from './group-by.js';
import { levelsOfBranches } from './branch-levels.js';
import { nameOf } from './outline-paths.js';
import type { Tiers } from './tiers.js';
import { itemRank, type OutlineNode } from './outline.js';
import { readCell, type OutlineReader } from './outline-cell.js';

/** A cell, and the nodes that say where it belongs. */
interface Unit {
  readonly cell: OutlineNode;
  readonly level: OutlineNode;
  readonly competency?: OutlineNode;
  readonly theme?: OutlineNode;
  readonly track?: OutlineNode;
  readonly path: readonly OutlineNode[];
}

/** A competency as it is found: the node of a heading, or what the same name below several levels stands for. */
interface OpenRow {
  readonly name: string;
  readonly node?: OutlineNode;
  readonly theme?: OutlineNode;
  readonly units: Unit[];
}

/** The ladder of an outline, and how sure its rows are, from 0 to 1. */
export interface OutlineLadder {
  readonly tracks: readonly DraftTrack[];
  readonly sureOfRows: number;
}

/** Reads an outline as one ladder, or one for each track, by what its ranks hold. */
export function readOutlineLadder(
  root: OutlineNode,
  tiers: Tiers,
  reader: OutlineReader,
  fallbackName: string,
  isLevel: (text: string) => boolean,
): OutlineLadder {
  const units = levelsOnly(findUnits(root, tiers), tiers, isLevel);
  const title = commonAncestor(units, tiers);
  const groups = groupBy(units, ({ track }) => track);
  let sureOfRows = 1;
  const tracks = [...groups].map(([track, own]): DraftTrack => {
    const { rows, sureness } = findRows(own, tiers, reader, title?.text ?? fallbackName);
    sureOfRows = Math.min(sureOfRows, sureness);
    const node = track ?? title;
    return {
      ...readRows(rows, own, tiers, reader),
      ...describe(node, reader),
      name: readName(node?.text ?? fallbackName),
    };
  });
  if (title) describe(title, reader);
  return { tracks, sureOfRows };
}

function findUnits(root: OutlineNode, tiers: Tiers): Unit[] {
  const { level, competency, theme, track, lead } = tiers;
  const units: Unit[] = [];
  const walk = (cell: OutlineNode, above: readonly OutlineNode[]): void => {
    const path = [...above, cell];
    const at = (rank: number | undefined): OutlineNode | undefined => path.find((node) => node.rank === rank);
    const isNamed = cell.rank !== lead || cell.lead !== undefined || tiers.by === 'numbers';
    const levelNode = at(level);
    const row = at(competency);
    if (cell.rank === Math.max(level, competency ?? 0) && isNamed && levelNode && (row || !competency)) {
      if (tiers.by === 'numbers' && cell.number === undefined) return;
      const [themeNode, trackNode] = [at(theme), at(track)];
      units.push({
        cell,
        level: levelNode,
        ...(row && { competency: row }),
        ...(themeNode && { theme: themeNode }),
        ...(trackNode && { track: trackNode }),
        path: above,
      });
    } else for (const child of cell.children) walk(child, path);
  };
  for (const child of root.children) walk(child, []);
  return units;
}

/**
 * Without the parts that stand beside levels and are none: where most levels have the same competencies below, those
 * that have others, and that do not sound like a level.
 */
function levelsOnly(
  units: readonly Unit[],
  tiers: Tiers,
  isLevel: (text: string) => boolean,
): readonly Unit[] {
  const { level, competency = 0, lead, by } = tiers;
  if (by === 'numbers' || competency <= level) return units;
  const nameOfUnit = (unit: Unit): string =>
    (unit.competency ? nameOf(unit.competency, lead) : '').toLowerCase();
  const levelsBelow = groupBy(units, nameOfUnit);
  const isShared = (unit: Unit): boolean =>
    levelsBelow.get(nameOfUnit(unit))?.some((other) => other.level !== unit.level) === true;
  const byLevel = [...groupBy(units, (unit) => unit.level)];
  const sharing = new Set(byLevel.filter(([, own]) => own.some(isShared)).map(([node]) => node));
  if (sharing.size * 2 < byLevel.length) return units;
  return units.filter((unit) => sharing.has(unit.level) || isLevel(nameOf(unit.level, lead)));
}

/** The rows of a track: a heading each, or what has the same name, or the same place, below each level. */
function findRows(
  units: readonly Unit[],
  tiers: Tiers,
  { notes }: OutlineReader,
  fallbackName: string,
): { readonly rows: OpenRow[]; readonly sureness: number } {
  const { competency, level, lead } = tiers;
  if (competency === undefined) {
    notes.take('guessed', 'levels-without-competencies', {}, units[0]?.cell.line);
    return { rows: [{ name: fallbackName, units: [...units] }], sureness: 0.6 };
  }
  if (competency < level) {
    const rows = [...groupBy(units, (unit) => unit.competency)].map(([node, own]): OpenRow => {
      const [{ theme }] = own as [Unit];
      return { name: node?.text ?? '', ...(node && { node }), ...(theme && { theme }), units: own };
    });
    return { rows, sureness: 1 };
  }

  const nameOfUnit = ({ competency: node }: Unit): string => (node ? nameOf(node, lead) : '');
  const lists = [...groupBy(units, (unit) => unit.level).values()];
  if (competency === lead && areInPlace(lists, nameOfUnit)) {
    const rows = (lists[0] ?? []).map((_, place): OpenRow => {
      const own = lists.map((list) => list[place] as Unit);
      return { name: [...new Set(own.map(nameOfUnit))].join(' / '), units: own };
    });
    const isSure = rows.every(({ units: [first], name }) => first && name === nameOfUnit(first));
    const recurs = ({ units: own }: OpenRow): boolean => new Set(own.map(nameOfUnit)).size < own.length;
    if (!isSure) notes.take('guessed', 'competencies-in-order', {}, units[0]?.cell.line);
    // Names that come again do so at the same place: with several, places are what counts.
    const sureInPlace = rows.filter(recurs).length > Math.max(1, rows.length / 2) ? 0.8 : 0.6;
    return { rows, sureness: isSure ? 1 : sureInPlace };
  }
  const rows = new Map<string, OpenRow>();
  for (const list of lists) {
    const counts = new Map<string, number>();
    for (const unit of list) {
      const name = nameOfUnit(unit);
      const id = JSON.stringify([unit.theme?.text, name]);
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      const key = `${count} ${id}`;
      const row = rows.get(key) ?? { name, ...(unit.theme && { theme: unit.theme }), units: [] };
      row.units.push(unit);
      rows.set(key, row);
    }
  }
  const found = [...rows.values()];
  // Labels that most levels have are names; a label that one level has may be the start of a sentence.
  const isSure = found.every(({ units: own }) => own.length > 1 && own.length * 2 > lists.length);
  return { rows: found, sureness: competency === lead && !isSure ? 0.6 : 1 };
}

/** Whether each level has the same number of items, and no name ever stands at two places. */
function areInPlace(lists: readonly (readonly Unit[])[], nameOfUnit: (unit: Unit) => string): boolean {
  const [first = []] = lists;
  const places = new Map<string, number>();
  const isAt = (unit: Unit, place: number): boolean => {
    const name = nameOfUnit(unit);
    places.set(name, places.get(name) ?? place);
    return places.get(name) === place;
  };
  return (
    lists.length > 1 &&
    first.length > 1 &&
    lists.every((list) => list.length === first.length && list.every(isAt)) &&
    places.size < lists.length * first.length
  );
}

function readRows(
  rows: readonly OpenRow[],
  units: readonly Unit[],
  tiers: Tiers,
  reader: OutlineReader,
): Pick<DraftTrack, 'levels' | 'rows'> {
  const { competency = 0, level, lead, by } = tiers;
  const isRowFirst = competency < level && competency > 0;
  const levelText = (unit: Unit): string => {
    if (by === 'numbers') return `${unit.cell.number}`;
    const name = nameOf(unit.level, lead);
    return unit.level.rank < itemRank ? name : name.replace(/\s*:$/, '');
  };
  const levelNodes = [...new Map(units.map((unit) => [unit.level, unit])).values()];
  const branches = isRowFirst ? rows.map((row) => row.units) : [levelNodes];
  const { levels, places } = levelsOfBranches(branches.map((branch) => branch.map(levelText)));
  const placeOfLevel = new Map(levelNodes.map((unit, index) => [unit.level, places[0]?.[index] ?? 0]));
  const descriptions = new Map<number, string>();
  if (!isRowFirst && competency > 0)
    for (const [node, place] of placeOfLevel) {
      const { description } = describe(node, reader);
      if (description !== undefined && !descriptions.has(place)) descriptions.set(place, description);
    }
  const leadKeeps = (name: string, unit: Unit): 'name' | 'summary' | undefined => {
    if (lead !== unit.cell.rank) return undefined;
    return by === 'numbers' || (competency === lead && name !== unit.cell.lead?.label) ? 'summary' : 'name';
  };
  return {
    levels: levels.map((heading, place) => {
      const description = descriptions.get(place);
      return description === undefined ? heading : { ...heading, description };
    }),
    rows: rows.map(({ name, node, theme, units: own }, index): DraftRow => {
      const cells = new Map<number, DraftCell>();
      own.forEach((unit, order) => {
        const cell = readCell(unit.cell, reader, leadKeeps(name, unit));
        const place = isRowFirst ? places[index]?.[order] : placeOfLevel.get(unit.level);
        if (cell && place !== undefined) cells.set(place, cell);
      });
      const { description: themeDescription } = describe(theme, reader);
      return {
        name: readName(name),
        ...describe(node, reader),
        ...(theme && readName(theme.text) !== '' && { theme: readName(theme.text) }),
        ...(themeDescription !== undefined && { themeDescription }),
        cells,
      };
    }),
  };
}

/** The paragraphs below a node, as its description. */
function describe(node: OutlineNode | undefined, { used }: OutlineReader): { description?: string } {
  if (!node) return {};
  used.add(node);
  for (const passage of node.about) used.add(passage);
  const description = node.about.map(({ text }) => text).join('\n\n');
  return description === '' ? {} : { description };
}

/** The innermost node that is above every cell and has no other part in the ladder: it names the ladder. */
function commonAncestor(units: readonly Unit[], tiers: Tiers): OutlineNode | undefined {
  const roles = new Set([tiers.level, tiers.competency, tiers.theme, tiers.track]);
  const [first, ...others] = units;
  const shared = others.reduce(
    (path, unit) => path.filter((node, index) => unit.path[index] === node),
    first?.path ?? [],
  );
  return shared.findLast(({ rank }) => !roles.has(rank));
}
