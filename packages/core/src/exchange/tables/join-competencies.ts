import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { isSaying } from '../grid/rows.js';
import { listWords, type ListRole } from './list-words.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const listRoleOf = createWording(listWords, Object.keys(listWords) as ListRole[]);
/** A word of a heading that stands over what is expected, whatever the competency. */
const expecting =
  /(?:^|\s)(?:definitions?|descriptions?|descriptors?|illustrations?|examples?|behaviou?rs?|indicators?|expectations?|criteria|statements?|requirements?)$/iu;

const saying =
  /^(?:you(?:\s(?:will|can|are|should))?|.*(?:…|\.{3})|(?:for )?examples?|(?:what|how|when|why|ce qu|was|wie|qu[ée]|o que|cosa|wat)(?:\P{L}.*)?|verhalten|beschreibung|erwartung(?:en)?|beispiele?|attentes?|attendus?|exemples?|par exemple|ejemplos?|por ejemplo|exemplos?|por exemplo|descripci[oó]n|descri[cç][aã]o|descrizione|esempi|omschrijving|voorbeeld(?:en)?|例|説明|描述|مثال|أمثلة|الوصف)$/iu;

/** A table about one competency, whose levels are in its rows. */
interface CompetencyPart {
  readonly table: SourceTable;
  readonly rows: readonly (readonly string[])[];
  /** Where its header is, and the lines above it. */
  readonly header: number;
  readonly lines: readonly string[];
  readonly key: string;
  readonly level: number;
  readonly title: number | undefined;
  readonly texts: readonly number[];
}

/**
 * Tables of one competency each as a list: they have the same header, a row for each level, and what is expected in one column or
 * two, and each has its name above it, or is called by it. Other tables stay as they are, behind it.
 */
export function joinCompetencies(tables: readonly SourceTable[]): readonly SourceTable[] {
  const parts = tables.flatMap((table) => partOf(table) ?? []);
  const [first] = parts;
  const group = parts.filter(({ key }) => key === first?.key);
  const names = new Set(group.map((part) => nameOf(part).name));
  if (!first || group.length < 2 || names.size < group.length || names.has('')) return tables;
  const joined = new Set(group.map(({ table }) => table));
  // Two sheets may as well be a track each.
  const isSure = group.length > 2 || new Set(group.map(({ table }) => table.name)).size === 1;
  return [
    { ...listOf(group), confidence: isSure ? 1 : 0.6 },
    ...tables.filter((table) => !joined.has(table)),
  ];
}

function partOf(table: SourceTable): CompetencyPart | undefined {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const found = findHeader(rows, roleOf, () => undefined);
  if ('message' in found) return undefined;
  const said = found.columns.map((column) => ({ column, heading: found.headingOf(column) }));
  const at = (role: ListRole): number | undefined =>
    said.find(({ heading }) => listRoleOf(heading) === role)?.column;
  const level = at('level') ?? at('title');
  const title = at('level') === undefined ? undefined : at('title');
  const others = said.filter(
    ({ column, heading }) =>
      column !== level &&
      column !== title &&
      listRoleOf(heading) !== 'ignored' &&
      roleOf(heading) !== 'ignored',
  );
  const isText = ({ heading }: { readonly heading: string }): boolean =>
    listRoleOf(heading) === 'statement' || expecting.test(heading) || saying.test(heading);
  const texts = others.filter(isText).map(({ column }) => column);
  const isOfOne =
    texts.length > 0 && texts.length < 3 && others.every((each) => isText(each) || isEvidence(each));
  if (level === undefined || !isOfOne) return undefined;
  const key = JSON.stringify(said.map(({ heading }) => heading));
  return { table, rows, header: found.row, lines: found.titles, key, level, title, texts };
}

const isEvidence = ({ heading }: { readonly heading: string }): boolean =>
  /^(?:evidence|notes?|comments?|examples?)(?:\s|$)/iu.test(heading);

/** The competency of a table: what stands right above it, or the name of its sheet. */
function nameOf({ table, lines }: CompetencyPart): {
  readonly name: string;
  readonly description: string;
  readonly above: readonly string[];
} {
  const [last = table.name ?? '', before, ...rest] = [...lines].reverse();
  const [, name, description] = /^(.{2,60}?)\s+[-–—]\s+(.+)$/su.exec(last) ?? [];
  if (name !== undefined && description !== undefined)
    return { name, description, above: before === undefined ? [] : [...rest.reverse(), before] };
  if (isSaying(last) && before !== undefined)
    return { name: before, description: last, above: rest.reverse() };
  return { name: last, description: '', above: before === undefined ? [] : [...rest.reverse(), before] };
}

function listOf(group: readonly CompetencyPart[]): SourceTable {
  const word = (role: ListRole): string => listWords[role][0] as string;
  const [first] = group;
  const lines = group.flatMap((part) => {
    const { table, rows, header, level, title, texts } = part;
    const { name, description, above } = nameOf(part);
    const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
    const line = (cells: readonly string[], row: number): ListLine => ({
      cells,
      number: numbers[row] ?? row + 1,
      sheet: table.name ?? '',
    });
    const levels = rows.flatMap((cells, row) => {
      if (row <= header || (cells[level] ?? '') === '') return [];
      const said = texts.map((column) => cells[column] ?? '').filter(Boolean);
      const titled = title === undefined ? '' : (cells[title] ?? '');
      return [line([name, description, cells[level] ?? '', titled, said.join('\n\n')], row)];
    });
    return { above: above.map((text) => line([text], Math.max(0, header - 1))), levels };
  });
  const heading = [word('competency'), word('description'), word('level'), word('title'), word('statement')];
  const all: ListLine[] = [
    ...lines.flatMap(({ above }) => above),
    { cells: heading, number: (first?.header ?? 0) + 1, sheet: first?.table.name ?? '' },
    ...lines.flatMap(({ levels }) => levels),
  ];
  const column = (place: number | undefined): number =>
    place === undefined ? 1 : (first?.table.columnNumbers?.[place] ?? place + 1);
  return {
    rows: all.map(({ cells }) => cells),
    rowNumbers: all.map(({ number }) => number),
    rowSheets: all.map(({ sheet }) => sheet),
    columnNumbers: [1, 1, first?.level, first?.title, first?.texts[0]].map((place, index) =>
      index < 2 ? 1 : column(place),
    ),
  };
}

interface ListLine {
  readonly cells: readonly string[];
  readonly number: number;
  readonly sheet: string;
}
