import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareTables, rightSpots } from './import-score/compare.mjs';
import { caseGroups } from './import-score/groups.mjs';
import { countsOf, filledCell, hashOf, levelKeys } from './import-score/ladder-table.mjs';
import { noLadders } from './import-score/ladder-cases.mjs';
import { pagePath, pageWith, tableIn } from './import-score/page.mjs';
import { scoreTable } from './import-score/score-table.mjs';
import { scoresOf } from './import-score/score.mjs';
import { laddersFolder } from './ladders/convert.mjs';

const groups = caseGroups();
const page = readFileSync(pagePath, 'utf8');
const outdated = 'Look at what changed, and write it with: pnpm import-score --update';

const tableWith = (levels, rows) => ({
  name: 'Guide',
  levels: levels.map((level) => levelKeys([level])),
  rows: Object.entries(rows).map(([name, cells]) => ({
    name,
    cells: cells.map((text) => filledCell(text ? [text] : [])),
  })),
});
const there = tableWith(['Level 1', 'Level 2'], { Care: ['Feeds', 'Heals'], Talk: ['', 'Calms'] });
const right = (found, options) => compareTables([there], [found], options).right.length;

describe('the comparison of two frameworks', () => {
  it('finds every cell again, whatever the order and the setting', () => {
    assert.equal(right(there), 3);
    const other = tableWith(['2', '1'], { '🗣 Talk': ['**Calms**'], care: ['heals', 'FEEDS '] });
    assert.equal(right(other), 3);
  });

  it('finds a text wrong at another level, at another competency, and with other words', () => {
    assert.equal(right(tableWith(['1', '2'], { Care: ['Heals', 'Feeds'], Talk: ['', 'Calms'] })), 1);
    assert.equal(right(tableWith(['1', '2'], { Talk: ['Feeds', 'Heals'], Care: ['', 'Calms'] })), 0);
    assert.equal(right(tableWith(['1', '2'], { Care: ['Feeds well', 'Heals'] })), 1);
  });

  it('counts no cell twice', () => {
    const twice = tableWith(['1', '2'], { Talk: ['', 'Calms'], talk: ['', 'Calms'] });
    assert.equal(compareTables([twice], [there]).right.length, 1);
    assert.equal(right(twice), 1);
  });

  it('goes by the order of competencies where the source has no names for them', () => {
    const found = tableWith(['1', '2'], { Heals: ['Feeds', ''], Calms: ['', 'someone'] });
    assert.equal(right(found), 0);
    assert.equal(right(found, { rowsByPlace: true }), 1);
    const named = tableWith(['1', '2'], { A: ['', ''], B: ['', 'Calms someone'] });
    assert.equal(compareTables([named], [found], { rowsByPlace: true }).right.length, 1);
  });

  it('looks at spots statement by statement', () => {
    const spots = [
      { place: [1, 1, 2, 1], hash: hashOf('HEALS') },
      { place: [1, 2, 2, 1], hash: hashOf('Heals') },
      { place: [1, 2, 2, 2], hash: hashOf('Calms') },
      { place: [2, 1, 1, 1], hash: hashOf('Feeds') },
    ];
    const twoTracks = [there, { ...there, name: 'Another' }];
    assert.equal(rightSpots(spots, compareTables(twoTracks, [there]).cellsAt), 1);
  });
});

describe('the import score', () => {
  const laddersOnly = { skip: noLadders };

  it('does not count a right cell as unasked where the reader is not sure of it', async () => {
    const content = 'Skill,Yellow,Green\nCooking,Boils,Fries\n';
    const tables = [{ ...tableWith(['Yellow', 'Green'], { Cooking: ['Boils', 'Fries'] }), name: 'belts' }];
    const scoreOf = async (text) => {
      const [score] = await scoresOf([{ file: 'belts.csv', content: text, there: tables, spots: [] }]);
      return [score.right, score.unasked, score.questions];
    };
    assert.deepEqual(await scoreOf(content), [2, 2, 0]);
    assert.deepEqual(await scoreOf(content.replace('Skill', 'What')), [2, 0, 3]);
  });

  it('has something to score in every made-up file', () => {
    assert.ok(groups['made up'].length >= 6);
    for (const { file, there: tables } of groups['made up']) assert.ok(countsOf(tables).cells > 0, file);
  });

  it('knows every file of the published frameworks', laddersOnly, () => {
    const files = readdirSync(laddersFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== laddersFolder)
      .map(({ parentPath, name }) => join(parentPath, name).slice(laddersFolder.length + 1));
    const known = [...groups.published, ...groups['without cells']].map(({ file }) => file);
    assert.deepEqual(known.sort(), files.sort());
  });

  for (const { file, counts, spots, there: tables } of [...groups.published, ...groups['without cells']]) {
    it(`holds ${file} against what was read in it by hand`, () => {
      assert.deepEqual(countsOf(tables), counts);
      assert.equal(spots.length, Math.min(10, counts.statements));
      const self = compareTables(tables, tables);
      assert.equal(self.right.length, counts.cells);
      assert.equal(rightSpots(spots, self.cellsAt), spots.length);
    });
  }

  for (const [name, cases] of Object.entries(groups)) {
    const skip = cases.length === 0 ? noLadders : false;
    it(`of files ${name} is the one in the docs`, { skip }, async () => {
      assert.equal(tableIn(page, name), scoreTable(await scoresOf(cases)), outdated);
    });
  }

  it('changes one table of the page and nothing else', () => {
    const changed = pageWith(page, 'made up', 'another');
    assert.equal(tableIn(changed, 'made up'), 'another');
    assert.equal(pageWith(changed, 'made up', tableIn(page, 'made up')), page);
    assert.throws(() => pageWith(page, 'no such table', ''), /no place/);
  });
});
