import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledCell, levelKeys } from './ladder-table.mjs';

const folder = join(import.meta.dirname, 'made-up');

/** Made-up frameworks in layouts that the published ones do not have, with all the text that should be found. */
export const madeUpCases = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { file, tracks } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return {
        file,
        content: readFileSync(join(folder, 'fixtures', file)),
        there: tracks.map(tableOfTrack),
        spots: [],
      };
    });

/** A level is its title, or its code and title; a cell is its statements, or null. */
const tableOfTrack = ({ name, levels, rows }) => ({
  name,
  levels: levels.map((level) => levelKeys([level].flat())),
  rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => filledCell(cell ?? [])) })),
});
