import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { ReadReport } from '../report/read-report.js';
import { identifiersOf, readCase } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

function read(input: unknown): { readonly framework: Framework; readonly report: ReadReport } {
  const result = readCase(input);
  assert.ok(result.ok, JSON.stringify(result));
  return { framework: result.value, report: result.report };
}

/** A track as a table: a row of levels, then for each competency its theme, name and cells. */
function table(framework: Framework, trackId: string): unknown[] {
  const { levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const cells = rows.map(({ competency, name, cells }) => [
    framework.themes?.find(({ id }) => id === competency.theme)?.name ?? '',
    name,
    ...cells.map((cell) => (typeof cell === 'object' ? cell.statements?.map(({ text }) => text) : cell)),
  ]);
  return [levels.map(({ code, title }) => [code, title].filter(Boolean).join(' ')), ...cells];
}

const notes = ({ notes }: ReadReport, kind: string): string[] =>
  notes.filter((note) => note.kind === kind).map(({ message, path = '' }) => `${path} ${message}`.trim());

/** A package of items, each below the one that its third entry names. */
const outline = (
  ...items: (readonly [id: string, statement: string, parent?: string | undefined, type?: string])[]
): object => ({
  CFItems: items.map(([identifier, fullStatement, , CFItemType]) => ({
    identifier,
    fullStatement,
    CFItemType,
  })),
  CFAssociations: items
    .filter(([, , parent]) => parent)
    .map(([id, , parent]) => ({
      associationType: 'isChildOf',
      originNodeURI: { identifier: id },
      destinationNodeURI: { identifier: parent },
    })),
});
const outlineTable = (...items: Parameters<typeof outline>): unknown[] => {
  const { framework } = read(outline(...items));
  return table(framework, framework.tracks[0]?.id ?? '');
};

describe('readCase of items', () => {
  const { framework, report } = read(fixture('outline.case.json'));

  it('takes education levels for levels, in the order of the sequence numbers', () => {
    assert.deepEqual(table(framework, 'harbour-crew'), [
      ['Deckhand', 'Mate'],
      [
        'On deck',
        'Mooring',
        ['Ties up a small boat.'],
        ['Ties up a small boat.', 'Ties up a ferry in wind.'],
      ],
      ['On deck', 'Watch keeping', undefined, undefined],
    ]);
    assert.equal(framework.competencies[0]?.description, 'Mooring and letting go');
    assert.deepEqual(framework.themes, [{ id: 'on-deck', name: 'On deck', description: 'Outside work' }]);
  });

  it('says where every cell came from, and how sure that is', () => {
    assert.deepEqual(
      report.origins.map(({ level, path, confidence }) => ({ level, path, confidence })),
      [
        { level: 'deckhand', path: 'CFItems[2]', confidence: 0.9 },
        { level: 'mate', path: 'CFItems[2]', confidence: 0.9 },
      ],
    );
  });

  it('notes what is left out: other parents, ends that are missing, other associations, what has no level', () => {
    assert.deepEqual(notes(report, 'left-out'), [
      'CFAssociations[6] "Keeps a log." has another parent already.',
      'CFAssociations[7] What this says is the child of another is not in the package.',
      'CFAssociations[9] What this matches has no address of the web.',
      'Associations of the kind "isPeerOf": 1.',
      'CFItems[5] "Keeps a log." is of no level.',
      'CFDocument.language The language is no tag such as en-GB.',
    ]);
  });

  it('keeps addresses elsewhere, under the name of the list they belong to', () => {
    assert.deepEqual(
      framework.competencies.map((each) => identifiersOf(each)),
      [
        [
          { scheme: 'CASE', uri: 'https://skills.example/i/c1' },
          { scheme: 'ESCO', uri: 'https://data.europa.eu/esco/skill/42' },
        ],
        [],
      ],
    );
  });

  it('takes items below a level, or levels below a competency, for its cells', () => {
    const expected = [
      ['Junior', 'Senior'],
      ['', 'Planning', ['Plans a day.'], ['Plans a year.']],
    ];
    const type = 'Proficiency level';
    assert.deepEqual(
      outlineTable(
        ...(['Junior', 'Senior'] as const).map((level) => [level, level, undefined, type] as const),
        ['p1', 'Planning', 'Junior'],
        ['p2', 'Planning', 'Senior'],
        ['x', 'Plans a day.', 'p1'],
        ['y', 'Plans a year.', 'p2'],
      ),
      expected,
    );
    assert.deepEqual(
      outlineTable(
        ['p', 'Planning'],
        ['j', 'Junior', 'p', type],
        ['s', 'Senior', 'p', type],
        ['x', 'Plans a day.', 'j'],
        ['y', 'Plans a year.', 's'],
      ),
      expected,
    );
  });

  it('guesses statements from depth and wording where there are no levels', () => {
    assert.deepEqual(outlineTable(['a', 'Planning'], ['b', 'Listening']), [
      [''],
      ['', 'Planning', undefined],
      ['', 'Listening', undefined],
    ]);
    assert.deepEqual(outlineTable(['t', 'Craft'], ['a', 'Planning', 't']), [
      [''],
      ['Craft', 'Planning', undefined],
    ]);
    assert.deepEqual(outlineTable(['a', 'Planning'], ['s', 'Plans a day.', 'a']), [
      [''],
      ['', 'Planning', ['Plans a day.']],
    ]);
    assert.deepEqual(outlineTable(['t', 'Craft'], ['a', 'Planning', 't'], ['s', 'Plans', 'a']), [
      [''],
      ['Craft', 'Planning', ['Plans']],
    ]);
  });

  it('notes items that lie so deep that not all above them count, and what else levels say', () => {
    const names = Array.from({ length: 11 }, (_, index) => `n${index}`);
    const deep = read(outline(...names.map((name, index) => [name, name, names[index - 1]] as const))).report;
    assert.deepEqual(notes(deep, 'left-out'), [
      'Items with more than 8 above them: 2. Only the nearest ones count.',
    ]);
    const items = [
      { identifier: 'a', fullStatement: 'Junior', CFItemType: 'Level', notes: 'New here' },
      { identifier: 'b', fullStatement: 'junior', CFItemType: 'Level', notes: 'In the first year' },
      { identifier: 'c', fullStatement: 'Planning' },
    ];
    const { framework, report } = read({ CFItems: items });
    assert.equal(framework.tracks[0]?.levels?.[0]?.description, 'New here');
    assert.deepEqual(notes(report, 'left-out'), ['More of a level: "In the first year"']);
    const rubric = { CFRubricCriteria: [{ category: 'Planning' }] };
    assert.equal(notes(read({ CFItems: items, CFRubrics: [rubric] }).report, 'left-out').length, 3);
  });

  it('breaks circles at their first item', () => {
    const circle = outline(['a', 'A', 'b'], ['b', 'B', 'a'], ['c', 'C', 'c']);
    const { framework, report } = read(circle);
    assert.deepEqual(table(framework, 'track'), [[''], ['A', 'B', undefined], ['', 'C', undefined]]);
    assert.equal(notes(report, 'guessed').filter((note) => note.includes('lies below itself')).length, 2);
  });
});

describe('readCase of rubrics', () => {
  const { framework, report } = read(fixture('rubrics.case.json'));

  it('takes criteria for rows and their levels for columns, by quality and position', () => {
    assert.deepEqual(table(framework, 'cooks'), [
      ['Commis', 'Second', 'Chef'],
      ['', 'Tasting', 'not-expected', ['Seasons every dish.'], undefined],
      ['', 'Knife work', ['Cuts vegetables.'], undefined, ['Teaches others.', 'Picks the knives.']],
      ['', 'Keeps the kitchen clean.', undefined, undefined, undefined],
    ]);
    const [tasting, knives] = framework.tracks[0]?.competencies ?? [];
    assert.equal(tasting?.weight, 0.333);
    assert.equal(knives?.weight, undefined);
  });

  it('goes by position alone where levels have no quality, and shares competencies between rubrics', () => {
    assert.deepEqual(table(framework, 'bakers'), [
      ['', ''],
      ['', 'Tasting', ['Smells when bread is done.'], ['Mends a recipe.']],
      ['', 'Tasting', undefined, undefined],
    ]);
    assert.equal(
      framework.tracks[0]?.competencies?.[0]?.competency,
      framework.tracks[1]?.competencies?.[0]?.competency,
    );
    assert.equal(framework.competencies.at(-1)?.description, 'Sugar.');
  });

  it('counts what it found, with the place and the confidence of each cell', () => {
    const { tracks, levels, competencies, themes, cells, statements, origins } = report;
    assert.deepEqual(
      { tracks, levels, competencies, themes, cells, statements },
      { tracks: 2, levels: 5, competencies: 4, themes: 0, cells: 6, statements: 6 },
    );
    assert.deepEqual(origins[0], {
      track: 'cooks',
      competency: 'tasting',
      level: 'commis',
      path: 'CFRubrics[0].CFRubricCriteria[1].CFRubricCriterionLevels[0]',
      confidence: 1,
    });
    assert.equal(origins.at(-1)?.confidence, 0.9);
  });

  it('notes feedback, weights that are none, and items that no rubric uses', () => {
    assert.deepEqual(notes(report, 'left-out'), [
      'CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[1] Feedback: "Slow down."',
      'CFRubrics[0].CFRubricCriteria[0] The weight is none from 0 to 1000.',
      'CFItems[1] "Plating" is in no rubric.',
    ]);
  });

  it('calls the framework what the options say', () => {
    const result = readCase(fixture('rubrics.case.json'), { id: 'k', name: 'K' });
    assert.ok(result.ok);
    assert.deepEqual([result.value.id, result.value.name, result.value.language], ['k', 'K', 'fr']);
  });
});
