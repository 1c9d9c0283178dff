import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines, readHeading } from '../grid/heading.js';
import { withoutColumns, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/** What tracks are called that share competencies: those of experts, and those of people who lead. */
const kinds =
  /\b(?:individual contributors?|ic|ics|contributors?|management|managers?|managerial|people|leadership|technical|expert|experts|specialist|specialists|professional|professionals|track|path|stream|fachlaufbahn|führungslaufbahn|expertenlaufbahn|fachkarriere|führungskarriere|expertise|encadrement|especialista|especialistas|gestión|gestão|liderazgo|liderança)\b/iu;

/** What levels are called that several tracks begin with. */
const shared =
  /^(?:shared|common|core|both|all|joint|early career|gemeinsam|gemeinsame stufen|commun|tronc commun|común|comum|comune|gedeeld|共通)$/iu;

/**
 * The tables in one whose levels stand in groups below a row that names a track over each, such as one of experts and one of
 * managers: each with the columns of competencies, and the levels that they share.
 */
export function splitGroups(table: SourceTable): SourceTable[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return [table];
  const above = header.row - 1;
  // A heading beside the groups may span both rows.
  const starts = (rows[above] ?? []).flatMap((cell, column) =>
    cell === '' || cell === rows[header.row]?.[column] ? [] : [column],
  );
  const levels = header.columns.filter(
    (column) => header.headingOf(column) !== '' && roleOf(header.headingOf(column)) === undefined,
  );
  const [first = 0] = starts;
  const groups = starts.map((start, index) =>
    levels.filter((column) => column >= start && column < (starts[index + 1] ?? Infinity)),
  );
  const names = starts.map((column) => rows[above]?.[column] ?? '');
  const isWhole =
    starts.length > 1 &&
    groups.every((group) => group.length > 1) &&
    levels.every((column) => column >= first) &&
    new Set(names).size === names.length;
  const tracks = names.filter((name) => !shared.test(name));
  const lettersOf = (column: number): string =>
    /^\p{L}+/u.exec(readHeading(header.headingOf(column)).code ?? '')?.[0] ?? '';
  const letters = groups
    .filter((_, place) => tracks.includes(names[place] as string))
    .map((group) => new Set(group.map(lettersOf)));
  // "E1", "E2" below one name, and "M1", "M2" below another.
  const areCoded =
    letters.every((set) => set.size === 1 && !set.has('')) &&
    new Set(letters.flatMap((set) => [...set])).size === letters.length;
  if (!isWhole || tracks.length < 2 || !(areCoded || tracks.every((name) => kinds.test(name))))
    return [table];
  return tracks.map((name, index) => {
    const others = groups.filter(
      (_, place) => names[place] !== name && tracks.includes(names[place] as string),
    );
    const part = withoutColumns(table, others.flat());
    // The row of groups becomes the name of the track; what stands above all of them describes the first.
    const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
    const order = [above, ...rows.keys()].filter(
      (row, place) => place === 0 || (row !== above && (row > above || index === 0)),
    );
    return {
      ...part,
      name,
      rows: order.map((row) => (row === above ? [name] : (part.rows[row] ?? []))),
      rowNumbers: order.map((row) => numbers[row] ?? row + 1),
    };
  });
}
