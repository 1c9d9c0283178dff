import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables, type SourceTable } from './index.js';

function tracks(table: SourceTable): string[] {
  const result = readTables([table], { name: 'Shop' });
  assert.ok(result.ok, JSON.stringify(result));
  return trackLines(result.value);
}

describe('texts that span columns', () => {
  const rows = [
    ['Skill', 'L1', 'L2', 'L3'],
    ['For everybody', '', '', ''],
    ['Care', 'asks', 'helps', ''],
    ['Trust', 'keeps', '', 'gives'],
  ];

  it('are expected at each level that they span, and a theme over all is none of them', () => {
    const spans = [
      { row: 1, columns: [0, 1, 2, 3] },
      { row: 2, columns: [2, 3] },
      { row: 3, columns: [1, 2] },
    ];
    assert.deepEqual(tracks({ rows, spans }), [
      'Shop: L1 L2 L3: For everybody>Care=asks,helps,helps For everybody>Trust=keeps,keeps,gives',
    ]);
  });
});

describe('a spreadsheet that was published as a page', () => {
  it('is read without its letters and numbers, and places are those of the sheet', () => {
    const table = {
      rows: [
        ['', 'A', 'B', 'C'],
        ['1', 'All skills', '', ''],
        ['2', 'Skill', 'Junior', 'Senior'],
        ['', '', '', ''],
        ['3', 'Care', 'asks', ''],
      ],
      spans: [{ row: 4, columns: [2, 3] }],
    };
    assert.deepEqual(tracks(table), ['All skills: Junior Senior: Care=asks,asks']);
    const { origins } = readTables([table]).report;
    assert.deepEqual(
      origins.map(({ row }) => row),
      [3, 3],
    );
  });
});

describe('tables of other levels below or beside one another', () => {
  it('are a track each, by the line above each; a line above all names none of them', () => {
    const rows = [
      ['All of us'],
      [],
      ['Makers'],
      ['Area', 'Skill', 'L1 Maker', 'L2 Master'],
      ['Craft', 'Wood', 'saws', 'carves'],
      [],
      ['Leaders'],
      ['Area', 'Skill', 'L3 Head', ''],
      ['People', 'Growth', 'helps', ''],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Makers: L1/Maker L2/Master: Craft>Wood=saws,carves',
      'Leaders: L3/Head: People>Growth=helps',
    ]);
    const beside = [
      ['All of us', '', '', '', '', ''],
      ['Makers', '', '', 'Leaders', '', ''],
      ['Skill', 'L1', 'L2', 'Skill', 'L3', 'L4'],
      ['Wood', 'saws', 'carves', 'Growth', 'helps', 'hires'],
    ];
    assert.deepEqual(tracks({ rows: beside }), [
      'Makers: L1 L2: Wood=saws,carves',
      'Leaders: L3 L4: Growth=helps,hires',
    ]);
  });

  it('are a track each where a row of codes stands over each row of titles', () => {
    const rows = [
      ['Makers'],
      ['', 'M1', 'M2'],
      ['Skill', 'Maker', 'Master'],
      ['Wood', 'saws along a line', 'draws the line'],
      [],
      ['Leaders'],
      ['', 'L1', 'L2'],
      ['Skill', 'Head', 'Chief'],
      ['Growth', 'helps all of them', 'hires all of them'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Makers: M1/Maker M2/Master: Wood=saws along a line,draws the line',
      'Leaders: L1/Head L2/Chief: Growth=helps all of them,hires all of them',
    ]);
  });

  it('are themes where the header comes again with another name in its corner', () => {
    const rows = [
      ['CRAFT', 'Junior', 'Senior'],
      ['Wood', 'saws', 'carves'],
      ['PEOPLE', 'Junior', 'Senior'],
      ['Care', 'asks', 'helps'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Shop: Junior Senior: CRAFT>Wood=saws,carves PEOPLE>Care=asks,helps',
    ]);
  });
});
