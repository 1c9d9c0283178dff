import { join } from 'node:path';
import { root } from '../run.mjs';

/** The page of the docs that shows the score. */
export const pagePath = join(root, 'docs/import-score.md');

const marks = (name) => [`<!-- table: ${name} -->`, '<!-- end of table -->'];

/** Where the table of that name is in a page of the docs. Throws where the page has no place for it. */
function placeOf(page, name) {
  const [start, end] = marks(name);
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`The page has no place for the table "${name}".`);
  return [from, to];
}

/** The table of that name in a page. */
export const tableIn = (page, name) => page.slice(...placeOf(page, name)).trim();

/** The page with this table in the place of the one of that name. */
export function pageWith(page, name, table) {
  const [from, to] = placeOf(page, name);
  return `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`;
}
