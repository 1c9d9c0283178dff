import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables, type SourceTable } from './index.js';

type Rows = SourceTable['rows'];

/** The tracks of tables: their levels, and what is expected where. */
function tracks(...tables: readonly SourceTable[]): string[] {
  const result = readTables(tables, { name: 'Shop' });
  assert.ok(result.ok);
  return trackLines(result.value);
}
const notes = (rows: Rows): string[] =>
  readTables([{ rows }], { name: 'Shop' }).report.notes.map(({ row, message }) => `${row ?? ''} ${message}`);

describe('levels', () => {
  it('have their titles, pay and experience from rows below the header, whatever stands in the corner', () => {
    const rows = [
      ['Level', 'L1', 'L2'],
      ['Title', 'Clerk', 'Head'],
      ['Salary band', '10k', '20k'],
      ['Care', 'asks', 'helps'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Shop: L1/Clerk/Salary band: 10k L2/Head/Salary band: 20k: Care=asks,helps',
    ]);
    assert.ok(notes(rows).includes('3 "Salary band" is about the levels: it is in their headings.'));
  });

  it('have their pay from a column where they go down', () => {
    const rows = [
      ['Level', 'Care', 'Salary range'],
      ['L1', 'asks', '10k'],
      ['L2', 'helps', '20k'],
    ];
    assert.deepEqual(tracks({ rows }), ['Shop: L1/Salary range: 10k L2/Salary range: 20k: Care=asks,helps']);
  });

  it('go down below a corner that names both sides, where the first column reads like levels', () => {
    const rows = [
      ['Level/Skill', 'Care', 'Trust'],
      ['1', 'asks', 'keeps'],
      ['2', 'helps', 'gives'],
    ];
    assert.deepEqual(tracks({ rows }), ['Shop: 1 2: Care=asks,helps Trust=keeps,gives']);
  });

  it('go down by their codes, beside their titles', () => {
    const rows = [
      ['Code', 'Title', 'Care', 'Trust'],
      ['L1', 'Clerk', 'asks', 'keeps'],
      ['L2', 'Head', 'helps', 'gives'],
    ];
    assert.deepEqual(tracks({ rows }), ['Shop: L1/Clerk L2/Head: Care=asks,helps Trust=keeps,gives']);
  });

  it('that go down may have several rows each', () => {
    const rows = [
      ['Level', 'Care', 'Trust'],
      ['L1', 'asks', 'keeps'],
      ['L1', 'waits', ''],
      ['L2', 'helps', 'gives'],
    ];
    assert.deepEqual(tracks({ rows }), ['Shop: L1 L2: Care=asks+waits,helps Trust=keeps,gives']);
  });

  it('are the sheets that have the same header, with a column of expectations', () => {
    const sheet = (name: string, said: string): SourceTable => ({
      name,
      rows: [
        ['Skill', 'Expectation', 'Examples'],
        ['Care', said, ''],
      ],
    });
    const sheets = [sheet('Junior clerk', 'asks'), sheet('Senior clerk', 'helps')];
    assert.deepEqual(tracks(...sheets), ['Shop: Junior clerk Senior clerk: Care=asks,helps']);
    const { origins } = readTables(sheets, { name: 'Shop' }).report;
    assert.deepEqual(
      origins.map(({ sheet, row, column }) => [sheet, row, column]),
      [
        ['Junior clerk', 2, 2],
        ['Senior clerk', 2, 2],
      ],
    );
  });
});

describe('sheets that say one text for each level', () => {
  it('are a question: a track each, or a competency each', () => {
    const sheet = (name: string): SourceTable => ({
      name,
      rows: [
        ['Level', 'Behaviours'],
        ['Basic', 'asks of a colleague what to do'],
        ['Expert', 'is asked by colleagues what to do'],
      ],
    });
    const isSure = (...tables: readonly SourceTable[]): boolean =>
      readTables(tables).report.origins.every(({ confidence }) => confidence > 0.6);
    assert.ok(isSure(sheet('Care')));
    assert.ok(!isSure(sheet('Care'), sheet('Trust')));
  });
});

describe('lists with families and roles', () => {
  const header = ['Family', 'Role', 'Level', 'Competency', 'Expectation'];

  it('have a track for each role, where roles have levels', () => {
    const rows = [
      header,
      ['Sites', 'Planner', 'L1', 'Craft', 'Draws'],
      ['Sites', 'Planner', 'L2', 'Craft', 'Leads'],
      ['Sites', 'Builder', 'L1', 'Craft', 'Lays'],
      ['Sites', 'Builder', 'L2', 'Craft', 'Checks'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Planner: L1 L2: Craft=Draws,Leads',
      'Builder: L1 L2: Craft=Lays,Checks',
    ]);
    assert.ok(notes(rows).some((note) => note.includes('"Family" is no part of a track.')));
  });

  it('have a track for each family, where a role is a level by another name', () => {
    const rows = [
      header,
      ['Sites', 'Planner', 'L1', 'Craft', 'Draws'],
      ['Sites', 'Head planner', 'L2', 'Craft', 'Leads'],
    ];
    assert.deepEqual(tracks({ rows }), ['Sites: L1 L2: Craft=Draws,Leads']);
  });
});

describe('tables beside one another', () => {
  it('are a track each, by the line above', () => {
    const rows = [
      ['Makers', '', '', '', 'Leaders'],
      ['Skill', 'L1', 'L2', '', 'Skill', 'M1'],
      ['Care', 'asks', 'helps', '', 'Trust', 'gives'],
    ];
    assert.deepEqual(tracks({ rows }), ['Makers: L1 L2: Care=asks,helps', 'Leaders: M1: Trust=gives']);
    const { origins } = readTables([{ rows }]).report;
    assert.equal(origins.at(-1)?.column, 6);
  });
});

describe('a table without a ladder', () => {
  const ladder = {
    name: 'Ladder',
    rows: [
      ['Skill', 'L1', 'L2'],
      ['Care', 'asks', 'helps'],
    ],
  };
  for (const [what, rows] of [
    [
      'points of a scale',
      [
        ['Score', 'Meaning'],
        ['1', 'Below'],
        ['2', 'Above'],
      ],
    ],
    [
      'steps to do',
      [
        ['Step', 'What to do'],
        ['1', 'Read all of the ladder, and think about it'],
        ['2', 'Talk with a colleague whom you trust'],
      ],
    ],
    [
      'changes by date',
      [
        ['Date', 'Author', 'Change'],
        ['2024-01-02', 'Kim', 'First'],
        ['2024-02-03', 'Sam', 'Second'],
      ],
    ],
    [
      'scores that nobody has given yet',
      [
        ['Skill', 'Own view', 'Their view'],
        ['Care', '', ''],
      ],
    ],
  ] as const)
    it(`is left out beside one with a ladder, and a question: ${what}`, () => {
      assert.equal(tracks(ladder, { name: 'Other', rows }).length, 1);
      const { report } = readTables([ladder, { name: 'Other', rows }]);
      assert.deepEqual(
        report.tables.map(({ layout, confidence }) => [layout, confidence]),
        [
          ['levels-across', 1],
          ['none', 0.6],
        ],
      );
      assert.ok(report.notes.some(({ kind, sheet }) => kind === 'left-out' && sheet === 'Other'));
    });
});
