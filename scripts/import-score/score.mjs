import { basename } from 'node:path';
import { readTrackFile } from '../../packages/core/src/exchange/file/index.ts';
import { compareTables, rightSpots } from './compare.mjs';
import { countsOf, placeKey, tablesOf } from './ladder-table.mjs';

/** At this confidence and less, a reader asks. */
const asks = ({ confidence }) => confidence <= 0.6;

/** Reads a file as a user would, without a hint or an answer, and holds the result against what there is. */
async function scoreOf({ file, content, there, spots, rowsByPlace }) {
  const { ok, value, report } = await readTrackFile({ name: basename(file), content });
  const tables = ok ? tablesOf(value) : [];
  const unsure = report.origins.filter(asks);
  const asked = new Set(unsure.map(({ track, competency, level }) => placeKey(track, competency, level)));
  const { right, cellsAt } = compareTables(there, tables, { rowsByPlace });
  return {
    file,
    isRefused: !ok,
    there: countsOf(there),
    found: countsOf(tables),
    right: right.length,
    unasked: right.filter(({ place }) => !asked.has(place)).length,
    spots: { of: spots.length, right: rightSpots(spots, cellsAt) },
    questions: unsure.length + report.tables.filter(asks).length,
  };
}

/** All of them one after the other, as the first to read a format loads its reader. */
export async function scoresOf(cases) {
  const scores = [];
  for (const one of cases) scores.push(await scoreOf(one));
  return scores;
}
