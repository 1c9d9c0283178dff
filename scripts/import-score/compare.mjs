import { comparable, hashOf, nameKey } from './ladder-table.mjs';

/**
 * Holds tables that were found against those that there are, cell by cell. A cell is right where its text is right, and
 * it stands at the same competency and level of the same track. Levels and competencies are known by their names. Where
 * a file does not name its competencies (`rowsByPlace`), they are known by their order, and the first words of a cell
 * may have become the name of its row.
 *
 * Gives the found cells that are right, and `cellsAt`: what was found for a place in `there`, right or not.
 */
export function compareTables(there, found, { rowsByPlace = false } = {}) {
  const ways = there.map((table, index) =>
    wayTo(trackFor(table, index, there, found), table, rowsByPlace ? sameOrder : sameName),
  );
  const isSame = (cell, { row, cell: other }) =>
    other.text === cell.text || (rowsByPlace && `${comparable(row.name)} ${other.text}` === cell.text);
  const used = new Set();
  there.forEach(({ rows }, track) =>
    rows.forEach(({ cells }, row) =>
      cells.forEach((cell, level) => {
        const match = cell && ways[track](row, level).find((one) => isSame(cell, one) && !used.has(one.cell));
        if (match) used.add(match.cell);
      }),
    ),
  );
  return {
    right: [...used],
    cellsAt: (track, row, level) => ways[track](row, level).map(({ cell }) => cell),
  };
}

/** The track of the same name; else, where there are as many, the one at the same place. */
function trackFor(table, index, there, found) {
  const named = found.find(({ name }) => nameKey(name) === nameKey(table.name));
  return named ?? (there.length === found.length ? found[index] : undefined);
}

const sameName = ({ name }, other) => nameKey(name) === nameKey(other.name);
const sameOrder = (row, other, { rows }, found) => rows.indexOf(row) === found.rows.indexOf(other);

/** A way from the place of a cell (from 0) to the cells that were found for it. */
function wayTo(found, there, isRow) {
  if (!found) return () => [];
  const levels = there.levels.map((names) =>
    found.levels.findIndex((others) => others.some((name) => names.includes(name))),
  );
  const rows = there.rows.map((row) => found.rows.filter((other) => isRow(row, other, there, found)));
  return (row, level) =>
    rows[row].flatMap((one) => {
      const cell = one.cells[levels[level]];
      return cell ? [{ row: one, cell }] : [];
    });
}

/** How many spots are right: places counted from 1, each with the hash of the statement that stands there. */
export const rightSpots = (spots, cellsAt) =>
  spots.filter(({ place, hash }) => {
    const [track, row, level, statement] = place.map((number) => number - 1);
    return cellsAt(track, row, level).some(
      ({ statements }) => statements[statement] !== undefined && hashOf(statements[statement]) === hash,
    );
  }).length;
