import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../schema/framework.js';
import { readGrid, type ReadResult, type ReadGridOptions } from './index.js';

type Grid = readonly (readonly string[])[];

function read(grid: Grid, options?: ReadGridOptions): Framework {
  const result = readGrid(grid, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** The track in short: levels, and rows as theme / name: cells. */
function shape(grid: Grid, options?: ReadGridOptions): { levels: string[]; rows: string[] } {
  const { tracks, competencies, themes = [] } = read(grid, options);
  const [track] = tracks;
  const levels = track?.levels ?? [];
  return {
    levels: levels.map(({ code = '', title = '' }) => `${code}|${title}`),
    rows: (track?.competencies ?? []).map(({ expectations = {} }, index) => {
      const { name = '', theme } = competencies[index] ?? {};
      const cells = levels.map(({ id }) => {
        const cell = expectations[id];
        return typeof cell === 'object' ? cell.statements?.map(({ text }) => text).join(' + ') : (cell ?? '');
      });
      return `${themes.find(({ id }) => id === theme)?.name ?? ''} / ${name}: ${cells.join(' | ')}`;
    }),
  };
}

const notes = (result: ReadResult, kind: string): string[] =>
  result.report.notes
    .filter((note) => note.kind === kind)
    .map(({ message, row = '', column = '' }) => `${row}:${column} ${message}`);

describe('readGrid', () => {
  it('reads a plain ladder, with holes and with what is not expected', () => {
    const grid = [
      ['Competency', 'A1 Analyst', 'Senior'],
      ['Planning', 'Plans\nTracks', ''],
      ['Quality', 'N/A', 'Tests'],
    ];
    assert.deepEqual(shape(grid), {
      levels: ['A1|Analyst', '|Senior'],
      rows: [' / Planning: Plans + Tracks | ', ' / Quality: not-expected | Tests'],
    });
    const { report } = readGrid(grid);
    assert.deepEqual(
      { ...report, notes: [] },
      {
        notes: [],
        origins: [
          { track: 'track', competency: 'planning', level: 'a1', row: 2, column: 2, confidence: 1 },
          { track: 'track', competency: 'quality', level: 'a1', row: 3, column: 2, confidence: 1 },
          { track: 'track', competency: 'quality', level: 'senior', row: 3, column: 3, confidence: 1 },
        ],
        tracks: 1,
        levels: 2,
        competencies: 2,
        themes: 0,
        cells: 3,
        statements: 3,
      },
    );
    assert.deepEqual(read(grid).tracks[0]?.competencies?.[0], {
      competency: 'planning',
      expectations: {
        a1: {
          statements: [
            { id: 's1', text: 'Plans' },
            { id: 's2', text: 'Tracks' },
          ],
        },
      },
    });
  });

  it('gives a frozen framework', () => {
    assert.ok(
      Object.isFrozen(
        read([
          ['', 'A1'],
          ['Plan', 'x'],
        ]).tracks[0],
      ),
    );
  });

  it('passes over blank rows and columns, and copes with rows of any length', () => {
    const grid = [
      [],
      ['', ''],
      ['', 'Skill', '', 'A1', 'A2', ''],
      [],
      ['', 'Plan', '', 'x'],
      ['', 'Test', '', '', 'y', ''],
      [''],
    ];
    assert.deepEqual(shape(grid), { levels: ['A1|', 'A2|'], rows: [' / Plan: x | ', ' / Test:  | y'] });
  });

  it('names the track after the line above the header', () => {
    const grid = [['', 'Data analysts'], ['As of spring'], ['Skill', 'A1', 'A2'], ['Plan', 'x', 'y']];
    const framework = read(grid, { name: 'Acme', language: 'en' });
    assert.deepEqual([framework.id, framework.name, framework.language], ['acme', 'Acme', 'en']);
    const { id, name, description } = framework.tracks[0] ?? {};
    assert.deepEqual([id, name, description], ['data-analysts', 'Data analysts', 'As of spring']);
    assert.equal(read(grid).name, 'Data analysts');
  });

  it('leaves out lines about the document above a header that names its competencies', () => {
    const grid = [
      ['Owner:', 'Jane'],
      ['Competency', 'A1', 'A2'],
      ['Plan', 'x', 'y'],
    ];
    assert.equal(read(grid).competencies.length, 1);
    assert.deepEqual(notes(readGrid(grid), 'left-out'), ['1: "Owner: Jane" stands above the header.']);
  });

  it('reads codes and titles that have a row each', () => {
    const grid = [
      ['Skill', 'A1', 'A2'],
      ['', 'Junior', 'Analyst'],
      ['Plan', 'x', 'y'],
      ['Test', 'x', 'y'],
    ];
    assert.deepEqual(shape(grid).levels, ['A1|Junior', 'A2|Analyst']);
    assert.deepEqual(notes(readGrid(grid), 'guessed'), ['2: Taken for the titles of the levels.']);
  });

  it('reads a single level without a heading over the competencies', () => {
    assert.deepEqual(
      shape([
        ['', 'A1'],
        ['Plan', 'x'],
      ]),
      { levels: ['A1|'], rows: [' / Plan: x'] },
    );
  });

  it('reads descriptions, weights and must-haves', () => {
    const grid = [
      ['Competency', 'Definition', 'Weight (%)', 'Required?', 'A1'],
      ['Plan', 'Sets work out', '12,5 %', 'Yes', 'x'],
      ['Test', '', '2', 'no', 'y'],
      ['Help', '', '-1', 'perhaps', 'z'],
    ];
    const { competencies, tracks } = read(grid);
    assert.deepEqual(competencies[0], { id: 'plan', name: 'Plan', description: 'Sets work out' });
    const values = tracks[0]?.competencies?.map(({ weight, mustHave }) => [weight, mustHave]);
    assert.deepEqual(values, [
      [12.5, true],
      [2, undefined],
      [undefined, undefined],
    ]);
    assert.deepEqual(notes(readGrid(grid), 'left-out'), [
      '4:3 "-1" is not a weight from 0 to 1000.',
      '4:4 "perhaps" is neither yes nor no.',
    ]);
  });

  it('takes further lines of a name, or a column without a heading, for the description', () => {
    const lines = read([
      ['Skill', 'A1'],
      ['Plan\nSets work out', 'x'],
    ]);
    assert.deepEqual(lines.competencies, [{ id: 'plan', name: 'Plan', description: 'Sets work out' }]);
    const column = read([
      ['', '', 'A1', 'A2'],
      ['Plan', 'Sets work out', 'x'],
      ['Test', 'Finds faults', 'y'],
    ]);
    assert.deepEqual(column.competencies[0], { id: 'plan', name: 'Plan', description: 'Sets work out' });
  });

  it('leaves out columns that are no part of a ladder, and says so', () => {
    const result = readGrid([
      ['#', 'ID', 'Skill', 'A1', 'Notes'],
      ['1', 's7', 'Plan', 'x', 'ask Jo'],
      ['2', 's8', 'Test', 'y', ''],
    ]);
    assert.ok(result.ok);
    assert.equal(result.report.levels, 1);
    assert.deepEqual(notes(result, 'left-out'), [
      ':1 "#" is no part of a track.',
      ':2 "ID" is no part of a track.',
      ':5 "Notes" is no part of a track.',
    ]);
  });

  it('keeps empty names, and levels without a heading', () => {
    const grid = [
      ['Skill', 'A1', ''],
      ['', 'x', 'y'],
      ['', 'z', ''],
    ];
    const { competencies, tracks } = read(grid);
    assert.deepEqual(competencies, [
      { id: 'competency', name: '' },
      { id: 'competency-2', name: '' },
    ]);
    assert.deepEqual(tracks[0]?.levels, [{ id: 'a1', code: 'A1' }, { id: 'level-2' }]);
  });

  it('gives ids of their own to levels of the same heading', () => {
    const grid = [
      ['', 'Lead', 'Lead'],
      ['Plan', 'x', 'y'],
    ];
    assert.deepEqual(
      read(grid).tracks[0]?.levels?.map(({ id }) => id),
      ['lead', 'lead-2'],
    );
    assert.ok(notes(readGrid(grid), 'guessed').includes(':3 Another level "Lead".'));
  });

  it('goes by the words that it is given', () => {
    const words = {
      competency: ['Kompetenz'],
      theme: ['Bereich'],
      weight: ['Gewicht'],
      notExpected: ['entfällt'],
    };
    const grid = [
      ['Bereich', 'Kompetenz', 'Gewicht', 'A1', 'A2'],
      ['Fach', 'Plan', '2', 'Entfällt', '-'],
    ];
    assert.deepEqual(shape(grid, { words }).rows, ['Fach / Plan: not-expected | -']);
  });
});
