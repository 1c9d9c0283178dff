import { createWording } from '../grid/grid-words.js';
import { cleanLines } from '../grid/heading.js';
import { listWords, type ListRole } from './list-words.js';
import type { SourceTable } from './source-table.js';

/** Where a list has what. Rows and columns count from 0. */
export interface ListColumns {
  readonly header: number;
  readonly track?: number;
  readonly level: number;
  /** The title of the level, where another column has its code. */
  readonly title?: number;
  readonly theme?: number;
  readonly name: number;
  readonly description?: number;
  readonly weight?: number;
  readonly mustHave?: number;
  readonly statement: number;
  /** Columns that a track has no place for. */
  readonly others: readonly number[];
}

const roles = Object.keys(listWords) as ListRole[];
const roleOf = createWording(listWords, roles);
/** How far down the header may be. */
const furthest = 20;
/** Texts that are longer on the whole are no names. */
const longName = 24;

/** Where the columns of a list are, if this is one: it says in every row which level and which competency it is about. */
export function findListColumns({ rows }: SourceTable): ListColumns | undefined {
  for (let header = 0; header < Math.min(rows.length, furthest); header += 1) {
    const found = readHeader(rows, header);
    if (found && repeats(rows, header, found)) return found;
    if (isHeader(rows[header] ?? [])) return undefined;
  }
  return undefined;
}

/** Whether a row is the header of another table: it names the column of competencies. */
function isHeader(row: readonly string[]): boolean {
  const headings = row.map((cell) => cleanLines(cell)).filter((cell) => cell !== '');
  return (
    headings.length > 1 && headings.some((heading) => ['competency', 'skill'].includes(roleOf(heading) ?? ''))
  );
}

function readHeader(rows: SourceTable['rows'], header: number): ListColumns | undefined {
  const places = new Map<ListRole, number>();
  const others: number[] = [];
  const tracks: number[] = [];
  (rows[header] ?? []).forEach((heading, column) => {
    const text = cleanLines(heading);
    const role = text === '' ? undefined : roleOf(text);
    if (role === 'track') tracks.push(column);
    else if (role && role !== 'ignored' && !places.has(role)) places.set(role, column);
    else if (text !== '') others.push(column);
  });
  const at = (role: ListRole): number | undefined => places.get(role);
  const level = at('level') ?? at('title');
  const body = rows.slice(header + 1);
  const track =
    level === undefined
      ? tracks[0]
      : (finestTrack(body, tracks, level) ?? others.find((column) => partsLevels(body, column, level)));
  others.push(...tracks.filter((column) => column !== track));
  if (track !== undefined && others.includes(track)) others.splice(others.indexOf(track), 1);
  const said = at('skill') ?? at('competency');
  const area = at('theme');
  const isStatement =
    said !== undefined &&
    area !== undefined &&
    at('statement') === undefined &&
    areSentences(rows.slice(header + 1), said);
  // Where nothing else names the rows of statements, their area does.
  const isArea = isStatement || (said === undefined && at('statement') !== undefined);
  if (isArea) places.delete('theme');
  const name = isArea ? area : said;
  if (level === undefined || name === undefined) return undefined;
  const named = isStatement ? said : (at('statement') ?? at('description'));
  const statement = named ?? longest(rows.slice(header + 1), others);
  if (statement === undefined) return undefined;
  const above = at('skill') === undefined || isStatement ? undefined : at('competency');
  const optional = {
    track,
    title: at('level') === undefined ? undefined : at('title'),
    theme: at('theme') ?? above,
    description: at('statement') === undefined && !isStatement ? undefined : at('description'),
    weight: at('weight'),
    mustHave: at('mustHave'),
  };
  const hasBoth = at('theme') !== undefined && above !== undefined;
  return {
    header,
    level,
    name,
    statement,
    ...Object.fromEntries(Object.entries(optional).filter(([, column]) => column !== undefined)),
    others: others.filter((column) => column !== statement).concat(hasBoth ? [above] : []),
  };
}

/** Whether each text of a column is another, and they are too long for names on the whole: expectations, whatever stands over them. */
function areSentences(body: SourceTable['rows'], column: number): boolean {
  const texts = body.map((row) => cleanLines(row[column])).filter((text) => text !== '');
  const isLong = texts.join('').length > texts.length * longName;
  return texts.length > 2 && isLong && new Set(texts).size === texts.length;
}

/** Whether each text of a column comes with levels of its own, at least two each: that is a track, whatever stands over it. */
function partsLevels(body: SourceTable['rows'], column: number, level: number): boolean {
  const owners = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const row of body) {
    const [owner, name] = [cleanLines(row[column]), cleanLines(row[level])];
    if (owner === '' || name === '') continue;
    const known = owners.get(name);
    if (known !== undefined && known !== owner) return false;
    if (known === undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    owners.set(name, owner);
  }
  return counts.size > 1 && [...counts.values()].every((count) => count > 1);
}

/** Of columns such as families and roles, the last one that tells most tracks apart, some of them with several levels. */
function finestTrack(
  body: SourceTable['rows'],
  columns: readonly number[],
  level: number,
): number | undefined {
  const levelsOf = (column: number): Map<string, Set<string>> => {
    const levels = new Map<string, Set<string>>();
    for (const row of body) {
      const name = cleanLines(row[column]);
      if (name !== '') levels.set(name, (levels.get(name) ?? new Set()).add(cleanLines(row[level])));
    }
    return levels;
  };
  const [first, ...others] = columns.map((column) => ({ column, levels: levelsOf(column) }));
  const finest = others.reduce(
    (best, each) =>
      best && each.levels.size >= best.levels.size && [...each.levels.values()].some(({ size }) => size > 1)
        ? each
        : best,
    first,
  );
  return finest?.column;
}

/** Of columns that say nothing by their headings, the one with the longest texts. */
function longest(body: SourceTable['rows'], columns: readonly number[]): number | undefined {
  const lengthOf = (column: number): number =>
    body.reduce((sum, row) => sum + (row[column] ?? '').trim().length, 0);
  const [first] = [...columns].sort((one, other) => lengthOf(other) - lengthOf(one));
  return first !== undefined && lengthOf(first) > 0 ? first : undefined;
}

/** Whether levels or competencies come more than once, as they do in a list; or the list is a single row. */
function repeats(rows: SourceTable['rows'], header: number, { level, name }: ListColumns): boolean {
  const body = rows
    .slice(header + 1)
    .map((row) => [cleanLines(row[level]), cleanLines(row[name])] as const)
    .filter(([levelText, nameText]) => levelText !== '' && nameText !== '');
  const distinct = (index: 0 | 1): number => new Set(body.map((pair) => pair[index])).size;
  return body.length === 1 || distinct(0) < body.length || distinct(1) < body.length;
}
