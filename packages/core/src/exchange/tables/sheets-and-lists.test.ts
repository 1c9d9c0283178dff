import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables, type SourceTable } from './index.js';

function tracks(...tables: readonly SourceTable[]): string[] {
  const result = readTables(tables, { name: 'Shop' });
  assert.ok(result.ok, JSON.stringify(result));
  return trackLines(result.value);
}

describe('sheets below the same title', () => {
  it('are called by their own names, and described by the title', () => {
    const sheet = (name: string): SourceTable => ({
      name,
      rows: [['Skills of the shop'], ['Skill', 'L1', 'L2'], ['Care', 'asks', `helps ${name}`]],
    });
    const result = readTables([sheet('Sales'), sheet('Stock')], { name: 'Shop' });
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.tracks.map(({ name, description }) => `${name}: ${description ?? ''}`),
      ['Sales: Skills of the shop', 'Stock: Skills of the shop'],
    );
  });
});

describe('sheets of one level each', () => {
  it('are one track by the lines above their tables, and other lines there are named in the report', () => {
    const sheet = (name: string, title: string, years: string): SourceTable => ({
      name,
      rows: [
        [title],
        ['Experience', years],
        ['Skill', 'Expected behaviour', 'Met', 'HR comments'],
        ['Care', `${title} cares`, '', ''],
        ['Trust', `${title} is trusted`, '', ''],
      ],
    });
    const tables = [sheet('One', 'Junior', 'none'), sheet('Two', 'Senior', '3 years')];
    assert.deepEqual(tracks(...tables), [
      'Shop: Junior Senior: Care=Junior cares,Senior cares Trust=Junior is trusted,Senior is trusted',
    ]);
    const { notes, origins } = readTables(tables, { name: 'Shop' }).report;
    for (const text of ['Experience none', 'Experience 3 years', 'Met', 'HR comments'])
      assert.ok(
        notes.some(({ kind, values }) => kind === 'left-out' && values?.['text'] === text),
        text,
      );
    assert.deepEqual(
      origins.map(({ sheet: name, row, column }) => [name, row, column].join(':')),
      ['One:4:2', 'Two:4:2', 'One:5:2', 'Two:5:2'],
    );
  });
});

describe('a list of competencies without levels', () => {
  const groups: SourceTable = {
    name: 'Groups',
    rows: [
      ['Name', 'Description', 'Slug'],
      ['Looking after people', 'All about people', 'people'],
      ['Making things', 'All about things', 'things'],
      ['Selling', 'All about money', 'money'],
    ],
  };
  const skills: SourceTable = {
    name: 'Skills',
    rows: [
      ['Name', 'Description', 'Competency', 'Rank'],
      ['Care', 'Finds out what people need', 'people', '3'],
      ['Trust', 'Keeps what was promised', 'people', '2'],
      ['Wood', 'Knows what becomes of which tree', 'things', '1'],
      ['Glass', 'Knows what breaks', 'things', '4'],
    ],
  };

  it('is a track without levels and cells, which is a question, and has its groups by what another table calls them', () => {
    const result = readTables([groups, skills], { name: 'Shop' });
    assert.ok(result.ok);
    const { value, report } = result;
    assert.deepEqual(
      value.competencies.map(({ name, description, theme }) => [name, description, theme].join(' | ')),
      [
        'Care | Finds out what people need | people',
        'Trust | Keeps what was promised | people',
        'Wood | Knows what becomes of which tree | things',
        'Glass | Knows what breaks | things',
      ],
    );
    assert.deepEqual(
      value.themes?.map(({ name }) => name),
      ['Looking after people', 'Making things'],
    );
    assert.deepEqual([value.tracks[0]?.levels, report.cells], [undefined, 0]);
    const { layout, confidence, issues } = report.tables[1] ?? assert.fail('no table');
    assert.deepEqual([layout, confidence, issues], ['competencies', 0.6, []]);
    const leftOut = report.notes.flatMap(({ kind, sheet, values }) =>
      kind === 'left-out' ? [`${sheet ?? ''} ${values?.['text'] ?? values?.['count'] ?? ''}`] : [],
    );
    assert.deepEqual(leftOut, ['Skills Rank', 'Groups 12']);
  });

  it('is left out beside a ladder, but where somebody says that it is one', () => {
    const ladder = {
      name: 'Ladder',
      rows: [
        ['Skill', 'L1', 'L2'],
        ['Care', 'asks', 'helps'],
      ],
    };
    assert.deepEqual(tracks(ladder, groups), ['Shop: L1 L2: Care=asks,helps']);
    const said = readTables([ladder, groups], { name: 'Shop', layouts: [undefined, 'competencies'] });
    assert.deepEqual(said.ok && said.value.tracks.map(({ name }) => name), ['Ladder', 'Groups']);
  });

  it('is refused where nothing says what each is', () => {
    const rows = skills.rows.map(([name = '', , group = '', rank = '']) => [name, group, rank]);
    assert.ok(!readTables([{ rows }], { layouts: ['competencies'] }).ok);
  });
});

describe('tracks in one table', () => {
  it('are those of a column whose texts each come with levels of their own, in a list', () => {
    const rows = [
      ['Squad', 'Level', 'Level title', 'Competency', 'Expected behaviour'],
      ['Sea', 'S1', 'Hand', 'Care', 'asks'],
      ['Sea', 'S2', 'Mate', 'Care', 'helps'],
      ['Land', 'L1', 'Clerk', 'Care', 'answers'],
      ['Land', 'L2', 'Head', 'Care', 'explains'],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Sea: S1/Hand S2/Mate: Care=asks,helps',
      'Land: L1/Clerk L2/Head: Care=answers,explains',
    ]);
  });

  it('stand below one another beside their levels, where a first column names each', () => {
    const rows = [
      ['All jobs'],
      ['Job family', 'Job code', 'Job title', 'Grade', 'Scope', 'Comments'],
      ['Sea', 'S1', 'Hand', '10', 'one boat', ''],
      ['', 'S2', 'Mate', '11', 'all boats', 'two posts'],
      ['Land', 'L1', 'Clerk', '10', 'one shop', ''],
      ['Land', 'L2', 'Head', '12', 'all shops', ''],
    ];
    assert.deepEqual(tracks({ rows }), [
      'Sea: S1/Hand/Grade: 10 S2/Mate/Grade: 11: Scope=one boat,all boats',
      'Land: L1/Clerk/Grade: 10 L2/Head/Grade: 12: Scope=one shop,all shops',
    ]);
    const result = readTables([{ rows }], { name: 'Shop' });
    assert.equal(result.ok && result.value.tracks[0]?.description, 'All jobs');
    const { notes, origins } = result.report;
    assert.deepEqual(
      origins.map(({ row, column }) => `${row ?? ''}:${column ?? ''}`),
      ['3:5', '4:5', '5:5', '6:5'],
    );
    const leftOut = notes.flatMap(({ kind, values, column }) =>
      kind === 'left-out' ? [`${values?.['text'] ?? ''} ${column ?? ''}`] : [],
    );
    assert.deepEqual(leftOut, ['Comments 6', 'Comments 6']);
  });
});
