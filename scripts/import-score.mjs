import { readFileSync, writeFileSync } from 'node:fs';
import { caseGroups } from './import-score/groups.mjs';
import { noLadders } from './import-score/ladder-cases.mjs';
import { pagePath, pageWith } from './import-score/page.mjs';
import { scoreTable } from './import-score/score-table.mjs';
import { scoresOf } from './import-score/score.mjs';

/** Prints how well files are read that nobody prepared; `--update` writes it into the page of the docs. */
let page = readFileSync(pagePath, 'utf8');
if (noLadders) console.log(noLadders);
for (const [name, cases] of Object.entries(caseGroups())) {
  if (cases.length === 0) continue;
  const table = scoreTable(await scoresOf(cases));
  console.log(`\n${name}\n\n${table}`);
  page = pageWith(page, name, table);
}
if (process.argv.includes('--update')) writeFileSync(pagePath, page);
