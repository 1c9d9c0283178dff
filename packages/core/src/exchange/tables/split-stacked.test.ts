import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTables, type SourceTable } from './index.js';

type Rows = SourceTable['rows'];

/** Each track with its levels and the names of its competencies. */
function tracks(rows: Rows, name?: string): string[] {
  const result = readTables([{ rows, ...(name !== undefined && { name }) }], { name: 'Shop' });
  assert.ok(result.ok, JSON.stringify(result));
  const names = new Map(result.value.competencies.map((competency) => [competency.id, competency.name]));
  return result.value.tracks.map(
    (track) =>
      `${track.name}: ${track.levels?.map(({ code, title }) => code ?? title).join(' ')}: ` +
      (track.competencies ?? []).map(({ competency }) => names.get(competency)).join(', '),
  );
}

describe('tables that stand below one another', () => {
  const header = ['Competency', 'L1', 'L2'];
  const care = ['Care', 'Asks', 'Helps'];
  const plan = ['Plan', 'Plans', 'Leads'];

  it('are a track each, by the line above, wherever blank rows stand', () => {
    const expected = ['Sales: L1 L2: Care, Plan', 'Stock: L1 L2: Care'];
    const sales = [['Sales'], header, care, plan];
    assert.deepEqual(tracks([...sales, [], ['Stock'], header, care]), expected);
    assert.deepEqual(tracks([...sales, ['', ''], [], ['Stock'], [], header, care]), expected);
    const shared = [...sales, [], ['Stock'], header, care, [], [], ['Till'], header, plan];
    assert.deepEqual(tracks(shared), [...expected, 'Till: L1 L2: Plan']);
  });

  it('are a track each, by what stands in the corner', () => {
    const rows = [['Sales', 'L1', 'L2'], care, [], ['Stock', 'L1', 'L2'], plan];
    assert.deepEqual(
      readTables([{ rows }]).report.tables.map(({ layout }) => layout),
      ['levels-across', 'levels-across'],
    );
    assert.equal(tracks(rows).length, 2);
  });

  it('are one table where nothing tells them apart: it was cut for pages', () => {
    assert.deepEqual(tracks([header, care, [], header, plan]), ['Shop: L1 L2: Care, Plan']);
  });

  it('are one track where each is about one competency, by the line above', () => {
    const levels = ['Starter', 'Skilled', 'Expert'];
    const said = ['Asks', 'Helps', 'Leads'];
    const rows = [['Care'], levels, said, [], ['Plan'], levels, said];
    const expected = ['Shop: Starter Skilled Expert: Care, Plan'];
    assert.deepEqual(tracks(rows), expected);
    assert.deepEqual(tracks(rows, 'Sheet1'), expected);
    assert.deepEqual(tracks(rows, 'Shop'), expected);
  });

  it('keep the places of their cells', () => {
    const rows = [['Sales'], header, care, [], ['Stock'], header, plan];
    const { origins } = readTables([{ name: 'Jobs', rows, rowNumbers: [1, 2, 3, 4, 5, 6, 9] }]).report;
    assert.deepEqual(
      origins.map(({ track, sheet, row, column }) => [track, sheet, row, column]),
      [
        ['sales', 'Jobs', 3, 2],
        ['sales', 'Jobs', 3, 3],
        ['stock', 'Jobs', 9, 2],
        ['stock', 'Jobs', 9, 3],
      ],
    );
  });

  it('are refused in a number that could take long', () => {
    const rows = Array.from({ length: 501 }, (_, index) => [[`Job ${index}`], header, care, []]).flat();
    const result = readTables([{ rows }]);
    assert.equal(!result.ok && result.issues[0]?.code, 'too-large');
  });

  it('are not what a competency with the words of the header makes, without a blank row before it', () => {
    assert.deepEqual(tracks([header, care, header]), ['Shop: L1 L2: Care, Competency']);
  });

  it('are themes of one track where a line more stands above the first, which names it', () => {
    const band = (theme: string, name: string): string[][] => [
      [theme],
      ['Skill', 'L1', 'L2'],
      [name, 'a', 'b'],
      [],
    ];
    const result = readTables([
      { rows: [['Ladder'], [], ...band('Craft', 'Care'), ...band('Team', 'Trust')] },
    ]);
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.themes?.map(({ name }) => name),
      ['Craft', 'Team'],
    );
    assert.deepEqual(
      result.value.tracks.map(({ name }) => name),
      ['Ladder'],
    );
    assert.deepEqual(
      result.report.origins.map(({ row }) => row),
      [5, 5, 9, 9],
    );
  });
});
