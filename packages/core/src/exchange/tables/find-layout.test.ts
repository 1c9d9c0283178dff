import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTables, type SourceTable } from './index.js';

type Rows = SourceTable['rows'];
const read = (rows: Rows): ReturnType<typeof readTables> => readTables([{ rows }], { name: 'Sewing' });

describe('the layout of a table', () => {
  const keys = [
    ['Skill', 'Tools', 'See also'],
    ['Sewing', 'needle|sewing-machine', 'cutting-out'],
    ['Cutting out', 'https://example.org/A', 'sewing'],
  ];

  it('is none where no heading is a level, the cells hold keys, and the rows have a number', () => {
    const result = read(keys.map((row, index) => [...row, index === 0 ? 'Rank' : `${index}0`]));
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['no-levels'],
    );
    assert.deepEqual(result.report.tables[0]?.layout, 'none');
    assert.ok(result.report.notes.some(({ kind }) => kind === 'left-out'));
  });

  it('is a question where the cells hold keys, and nothing else speaks against levels', () => {
    const { report } = read(keys);
    assert.equal(report.tables[0]?.confidence, 0.6);
    assert.ok(report.origins.length > 0 && report.origins.every(({ confidence }) => confidence <= 0.6));
  });

  it('is sure where a heading is a level, or the cells hold words', () => {
    const [, ...body] = keys;
    assert.equal(read([['Skill', 'L1', 'L2'], ...body]).report.tables[0]?.confidence, 1);
    const words = [
      ['Skill', 'Bronze'],
      ['Sewing', 'Sews on a button'],
      ['Ironing', 'crease-free'],
    ];
    assert.equal(read(words).report.tables[0]?.confidence, 1);
  });

  it('is that of one competency where all headings are levels: what the file or a line above is called', () => {
    const rows = [
      ['Junior', 'Senior'],
      ['Sews by hand', 'Sews by machine'],
      ['Asks', ''],
    ];
    for (const [table, name] of [
      [rows, 'Sewing'],
      [[['Mending'], ...rows], 'Mending'],
    ] as const) {
      const result = read(table);
      assert.ok(result.ok);
      assert.deepEqual(
        result.value.competencies.map((competency) => competency.name),
        [name],
      );
      assert.equal(result.report.tables[0]?.layout, 'one-competency');
      assert.ok(result.report.origins.every(({ confidence }) => confidence <= 0.6));
      assert.deepEqual([result.report.cells, result.report.statements], [2, 3]);
    }
  });

  it('is not that of a list where a row below the header only reads like the header of one', () => {
    const result = read([
      ['Competency', '[]'],
      ['Level', 'Skill'],
      ['Care', 'Asks'],
      ['Trust', 'Helps'],
    ]);
    assert.equal(result.report.tables[0]?.layout, 'levels-across');
    assert.deepEqual(result.report.competencies, 3);
  });
});
