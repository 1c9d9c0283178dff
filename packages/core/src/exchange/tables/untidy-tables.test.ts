import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables, type SourceTable } from './index.js';

type Rows = SourceTable['rows'];

function tracks(...tables: readonly SourceTable[]): string[] {
  const result = readTables(tables, { name: 'Shop' });
  assert.ok(result.ok, JSON.stringify(result));
  return trackLines(result.value);
}
const leftOut = (...tables: readonly SourceTable[]): string[] =>
  readTables(tables, { name: 'Shop' }).report.notes.flatMap(({ kind, row, column, message }) =>
    kind === 'left-out' ? [`${row ?? ''}:${column ?? ''} ${message}`] : [],
  );
const isSure = (...tables: readonly SourceTable[]): boolean =>
  readTables(tables, { name: 'Shop' }).report.origins.every(({ confidence }) => confidence > 0.6);

const across = [
  ['Skill', 'Junior', 'Senior'],
  ['Care', 'asks what to do next', 'knows what to do next'],
  ['Trust', 'keeps what was promised', 'promises what can be kept'],
];

describe('columns beside levels', () => {
  it('are left out where they hold ticks, numbers, letters or days', () => {
    const marks = [
      ['✓', 'Target', 'Duty?', 'Seen'],
      ['☐', '3', 'Y', 'Sep-24'],
      ['☑', '12', 'N', '2024-10-01'],
    ];
    const rows = across.map((row, index) => [...row, ...(marks[index] ?? [])]);
    assert.deepEqual(tracks({ rows }), tracks({ rows: across }));
    assert.deepEqual(leftOut({ rows }), [
      ':4 "✓" is no part of a track.',
      ':5 "Target" is no part of a track.',
      ':6 "Duty?" is no part of a track.',
      ':7 "Seen" is no part of a track.',
    ]);
  });

  it('are left out where they are empty, and all others read like levels', () => {
    const rows = across.map((row, index) => [...row, index === 0 ? 'How I see it' : '']);
    assert.deepEqual(tracks({ rows }), tracks({ rows: across }));
  });

  it('are levels where a heading says so in brackets, or no level says more', () => {
    const said = across.map((row, index) => [...row, index === 0 ? '[X] Target' : '3']);
    assert.deepEqual(tracks({ rows: said }), [
      'Shop: Junior Senior X/Target: Care=asks what to do next,knows what to do next,3 ' +
        'Trust=keeps what was promised,promises what can be kept,3',
    ]);
    const numbers = [
      ['Skill', 'Junior', 'Senior'],
      ['Calls', '10', '20'],
    ];
    assert.deepEqual(tracks({ rows: numbers }), ['Shop: Junior Senior: Calls=10,20']);
  });
});

describe('levels that go down', () => {
  it('have their numbers in their headings, and a remark below them is none', () => {
    const rows = [
      ['Level', 'Points', 'Baking', 'Time'],
      ['Helper', '1-2', 'weighs', '2 years'],
      ['Baker', '3+', 'shapes', '£20k–£25k'],
      ['', '', '', ''],
      ['Agreed with all shops: spring.', '', '', ''],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Shop: Helper/Points: 1-2\nTime: 2 years Baker/Points: 3+\nTime: £20k–£25k: Baking=weighs,shapes',
    ]);
    assert.deepEqual(leftOut({ rows }), ['5: "Agreed with all shops: spring." is no part of a track.']);
  });

  it('are one where only numbers differ between their rows', () => {
    const rows = [
      ['Level', 'Step', 'Baking', 'Selling'],
      ['Helper', '1', 'weighs', 'listens'],
      ['Helper', '2', 'weighs', 'listens'],
      ['Baker', '1', 'shapes', 'explains'],
      ['Baker', '2', 'shapes', 'explains'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Shop: Helper/Step: 1, 2 Baker/Step: 1, 2: Baking=weighs,shapes Selling=listens,explains',
    ]);
  });

  it('stand below groups of competencies, which are themes', () => {
    const rows = [
      ['Level', 'Making', '', 'Selling'],
      ['Level', 'Dough', 'Oven', 'Till'],
      ['Helper', 'weighs', 'loads', 'counts'],
      ['Baker', 'shapes', 'bakes', 'closes'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Shop: Helper Baker: Making>Dough=weighs,shapes Making>Oven=loads,bakes Selling>Till=counts,closes',
    ]);
  });
});

describe('tables of one competency each, with their levels in rows', () => {
  const part = (...lines: readonly string[]): Rows => [
    ...lines.map((line) => [line]),
    ['Grade', 'Title', 'What good looks like', 'Evidence'],
    ['G2', 'Lead', `${lines[0] ?? ''} for all`, 'letters'],
    ['G1', 'Clerk', `${lines[0] ?? ''} for one`, ''],
  ];

  it('are one track where they have the same header, by the line above', () => {
    const tables = ['Care', 'Trust', 'Order'].map((name) => ({ name, rows: part(name, 'Goes a long way.') }));
    assert.deepEqual(tracks(...tables), [
      'Shop: G2/Lead G1/Clerk: Care=Care for all,Care for one Trust=Trust for all,Trust for one ' +
        'Order=Order for all,Order for one',
    ]);
    assert.ok(isSure(...tables));
  });

  it('are one track where they stand below one another in a sheet, with what stands before them left out', () => {
    const rows = [['All skills'], ['FIRST PART'], ...part('Care - Goes a long way.'), [], ['SECOND PART']];
    const all = [...rows, ...part('Trust - Goes further.')];
    const result = readTables([{ rows: all }], { name: 'Shop' });
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.competencies.map(({ name, description }) => `${name}: ${description ?? ''}`),
      ['Care: Goes a long way.', 'Trust: Goes further.'],
    );
    const said = result.report.notes.map(({ message }) => message).join('\n');
    for (const line of ['All skills', 'FIRST PART', 'SECOND PART'])
      assert.ok(said.includes(`"${line}"`), line);
    assert.deepEqual(
      result.report.origins.map(({ row, column }) => `${row ?? ''}:${column ?? ''}`),
      ['5:3', '6:3', '11:3', '12:3'],
    );
  });
});

describe('other tables of a file', () => {
  const all = { name: 'Skills', rows: across };

  it('are left out where they list versions, amounts or what levels mean', () => {
    const versions = [
      ['Version', 'Date', 'What changed'],
      ['1.0', '2024-05-01', 'First'],
    ];
    const pay = [
      ['Level', 'From', 'To'],
      ['Junior', '£20,000', '£25,000'],
      ['Senior', '£26,000', '£35,000'],
    ];
    const meanings = [
      ['Level', 'Title', 'Meaning'],
      ['1', 'Junior', 'is guided by others in this'],
      ['2', 'Senior', 'guides all others in this'],
    ];
    for (const rows of [versions, pay, meanings])
      assert.deepEqual(tracks(all, { name: 'Other', rows }), tracks(all), JSON.stringify(rows));
    assert.equal(leftOut(all, { name: 'Other', rows: pay }).length, 1);
  });

  it('are left out where they are an overview of the ladder', () => {
    const overview = [
      ['', 'Junior', 'Senior'],
      ['Care', 'asks', 'knows'],
      ['Trust', 'keeps', 'promises'],
    ];
    assert.deepEqual(tracks({ name: 'Overview', rows: overview }, all), tracks(all));
    const same = [
      { ...all, name: 'One' },
      { ...all, name: 'Two' },
    ];
    assert.equal(tracks(...same).length, 2);
  });
});
