import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTables, type ReadTablesOptions, type SourceTable, type TablesReport } from './index.js';

type Rows = SourceTable['rows'];

/** The tracks in short: levels, and rows as theme / name: cells. */
function shape(tables: readonly SourceTable[], options?: ReadTablesOptions): Record<string, string[]> {
  const result = readTables(tables, options);
  assert.ok(result.ok, JSON.stringify(result));
  const { tracks, competencies, themes = [] } = result.value;
  return Object.fromEntries(
    tracks.map(({ name, levels = [], competencies: rows = [] }) => [
      name,
      [
        levels.map(({ code, title }) => [code, title].filter(Boolean).join(' ')).join(', '),
        ...rows.map(({ competency, expectations = {} }) => {
          const { name: named = '', theme } = competencies.find(({ id }) => id === competency) ?? {};
          const cells = levels.map(({ id }) => {
            const cell = expectations[id];
            return typeof cell === 'object'
              ? cell.statements?.map(({ text }) => text).join(' + ')
              : (cell ?? '');
          });
          const over = themes.find(({ id }) => id === theme)?.name;
          return `${over ? `${over} / ` : ''}${named}: ${cells.join(' | ')}`;
        }),
      ],
    ]),
  );
}

const one = (rows: Rows, options?: ReadTablesOptions): string[] => shape([{ rows }], options)[''] ?? [];
const reportOf = (rows: Rows): TablesReport => readTables([{ rows }]).report;

const ladder = ['A1 Analyst, A2 Senior', 'Planning: Plans | Leads', 'Care: not-expected | Checks + Guides'];

describe('readTables', () => {
  it('reads levels across', () => {
    const rows = [
      ['Competency', 'A1 Analyst', 'A2 Senior'],
      ['Planning', 'Plans', 'Leads'],
      ['Care', 'n/a', 'Checks\nGuides'],
    ];
    assert.deepEqual(one(rows), ladder);
    assert.deepEqual(reportOf(rows).tables, [{ layout: 'levels-across', confidence: 1, issues: [] }]);
  });

  it('turns levels that go down, named by their heading', () => {
    const rows = [
      ['Level', 'Title', 'Planning', 'Care'],
      ['A1', 'Analyst', 'Plans', 'n/a'],
      ['A2', 'Senior', 'Leads', 'Checks\nGuides'],
    ];
    assert.deepEqual(one(rows), ladder);
    const { tables, origins } = reportOf(rows);
    assert.equal(tables[0]?.layout, 'levels-down');
    assert.deepEqual(
      origins.map(({ competency, level, row, column }) => [competency, level, row, column]),
      [
        ['planning', 'a1', 2, 3],
        ['planning', 'a2', 3, 3],
        ['care', 'a1', 2, 4],
        ['care', 'a2', 3, 4],
      ],
    );
  });

  it('turns levels that go down without a heading, below a title and under themes', () => {
    const rows = [
      ['Care ladder'],
      ['', 'Craft', '', 'People'],
      ['', 'Planning', 'Care', 'Feedback'],
      ['Junior nurse', 'Plans', 'Checks', 'Asks'],
      ['Nurse', 'Leads', 'Guides', 'Gives'],
      ['Senior nurse', 'Decides', 'Improves', 'Coaches'],
    ];
    assert.deepEqual(shape([{ rows }]), {
      'Care ladder': [
        'Junior nurse, Nurse, Senior nurse',
        'Craft / Planning: Plans | Leads | Decides',
        'Craft / Care: Checks | Guides | Improves',
        'People / Feedback: Asks | Gives | Coaches',
      ],
    });
    assert.equal(reportOf(rows).tables[0]?.confidence, 0.9);
  });

  it('reads a list: a row for each competency at each level', () => {
    const rows = [
      ['Level', 'Level name', 'Competency', 'Behaviour', 'Source'],
      ['A2', 'Senior', 'Planning', 'Leads', 'x'],
      ['A1', 'Analyst', 'Planning', 'Plans', ''],
      ['A1', 'Analyst', 'Care', 'n/a', ''],
      ['A2', 'Senior', 'Care', 'Checks', ''],
      ['A2', 'Senior', 'Care', 'Guides', ''],
    ];
    const { tables, origins, notes } = reportOf(rows);
    assert.equal(tables[0]?.layout, 'list');
    assert.deepEqual(one(rows).slice(1).toSorted(), [
      'Care: Checks + Guides | not-expected',
      'Planning: Leads | Plans',
    ]);
    assert.deepEqual(
      origins.map(({ competency, level, row, column }) => [competency, level, row, column]),
      [
        ['planning', 'a2', 2, 4],
        ['planning', 'a1', 3, 4],
        ['care', 'a2', 5, 4],
        ['care', 'a1', 4, 4],
      ],
    );
    assert.ok(notes.some(({ kind, column }) => kind === 'left-out' && column === 5));
  });

  it('reads a deep list: path, title, competency, skill, behaviour', () => {
    const rows = [
      ['Path', 'Title', 'Competency', 'Skill', 'Behaviour'],
      ['Design', 'Designer', 'Craft', 'Research', 'Asks users'],
      ['', 'Senior designer', 'Craft', 'Research', 'Plans studies'],
      ['', 'Designer', 'People', 'Feedback', 'Asks for it'],
      ['Data', 'Analyst', 'Craft', 'Research', 'Asks data'],
    ];
    assert.deepEqual(shape([{ rows }]), {
      Design: [
        'Designer, Senior designer',
        'Craft / Research: Asks users | Plans studies',
        'People / Feedback: Asks for it | ',
      ],
      Data: ['Analyst', 'Craft / Research: Asks data'],
    });
  });

  it('makes a track of each sheet, which share the competencies of the same name', () => {
    const sheet = (name: string, said: string): SourceTable => ({
      name,
      rows: [
        ['Competency', 'L1', 'L2'],
        ['Planning', said, 'Leads'],
      ],
    });
    const tables = [
      sheet('Design', 'Draws'),
      sheet('Data', 'Counts'),
      { name: 'Read me', rows: [['Hello']] },
    ];
    assert.deepEqual(shape(tables), {
      Design: ['L1, L2', 'Planning: Draws | Leads'],
      Data: ['L1, L2', 'Planning: Counts | Leads'],
    });
    const result = readTables(tables);
    assert.equal(result.ok && result.value.competencies.length, 1);
    const left = result.report.notes.filter(({ sheet: name }) => name === 'Read me');
    assert.deepEqual([left.length, left[0]?.kind], [1, 'left-out']);
    assert.deepEqual(
      result.report.origins.map(({ track, sheet: name }) => `${track} ${name}`),
      ['design Design', 'design Design', 'data Data', 'data Data'],
    );
  });

  it('makes one track of sheets that are about a competency each', () => {
    const sheet = (name: string, levels: string[], said: string[][]): SourceTable => ({
      name,
      rows: [levels, ...said],
    });
    const levels = ['Beginner', '0', 'Advanced'];
    const tables = [
      sheet('DomainKnowledge', levels, [
        ['Learns', '1', 'Teaches'],
        ['Asks', '', ''],
      ]),
      sheet('Delivery', levels, [['Ships', '0', 'Plans']]),
    ];
    assert.deepEqual(shape(tables), {
      '': ['Beginner, Advanced', 'Domain Knowledge: Learns + Asks | Teaches', 'Delivery: Ships | Plans'],
    });
    const { origins, notes } = readTables(tables).report;
    assert.deepEqual(origins[1], {
      track: 'track',
      competency: 'domain-knowledge',
      level: 'advanced',
      sheet: 'DomainKnowledge',
      row: 2,
      column: 3,
      confidence: 0.9,
    });
    assert.equal(notes.filter(({ kind, column }) => kind === 'left-out' && column === 2).length, 2);
  });

  it('reads by the layout that somebody says, and is not sure where both ways fit', () => {
    const rows = [
      ['', 'Red', 'Green'],
      ['Blue', 'a', 'b'],
      ['White', 'c', 'd'],
    ];
    assert.equal(reportOf(rows).tables[0]?.confidence, 0.6);
    assert.ok(reportOf(rows).origins.every(({ confidence }) => confidence <= 0.6));
    assert.deepEqual(one(rows), ['Red, Green', 'Blue: a | b', 'White: c | d']);
    assert.deepEqual(one(rows, { layouts: ['levels-down'] }), ['Blue, White', 'Red: a | c', 'Green: b | d']);
    const none = readTables([{ rows }], { layouts: ['none'] });
    assert.deepEqual([none.ok, none.report.notes[0]?.kind], [false, 'left-out']);
  });

  it('says the places of a source that has hidden rows and columns', () => {
    const table = {
      name: 'Design',
      rows: [
        ['Competency', 'L1'],
        ['Planning', 'Plans'],
      ],
      rowNumbers: [3, 7],
      columnNumbers: [2, 5],
    };
    const [origin] = readTables([table]).report.origins;
    assert.deepEqual([origin?.row, origin?.column], [7, 5]);
  });

  it('refuses where there is no ladder, with the reason for each table', () => {
    const result = readTables([{ rows: [['a']] }, { rows: [] }]);
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['no-table', 'no-table'],
    );
    assert.ok(!readTables([]).ok);
  });
});
