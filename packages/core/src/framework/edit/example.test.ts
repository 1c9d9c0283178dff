import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { applyRecipe, type Recipe } from '../../edit.js';
import { buildMatrix, parseFramework, type Framework, type MatrixCell, type Track } from '../../index.js';

/**
 * `base` has two levels and three rows, two of them under `craft`; `lead` extends it, words one cell and brings in a
 * row of its own; `flat` has no levels, and shares a competency.
 */
export const example: Framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'example',
    name: 'Example',
    themes: [
      { id: 'craft', name: 'Craft' },
      { id: 'people', name: 'People', description: 'How we work together' },
    ],
    competencies: [
      { id: 'plan', name: 'Planning', description: 'What comes next', theme: 'craft' },
      { id: 'listen', name: 'Listening', theme: 'people' },
      { id: 'test', name: 'Testing', theme: 'craft' },
      { id: 'coach', name: 'Coaching', theme: 'people' },
    ],
    tracks: [
      {
        id: 'base',
        name: 'Base',
        owner: 'People team',
        levels: [
          { id: 'a1', code: 'A1', title: 'Junior' },
          { id: 'a2', code: 'A2', title: 'Senior' },
        ],
        competencies: [
          {
            competency: 'plan',
            expectations: {
              a1: { summary: 'A week', statements: ['Plans a week', 'Keeps a list'], examples: ['A board'] },
              a2: [{ id: 'month', text: 'Plans a month', change: 'wider' }],
            },
          },
          { competency: 'listen', weight: 2, expectations: { a1: 'not-expected' } },
          { competency: 'test', expectations: { a2: ['Writes a test'] } },
        ],
      },
      {
        id: 'lead',
        name: 'Lead',
        extends: 'base',
        competencies: [
          { competency: 'plan', mustHave: true, expectations: { a2: ['Plans a year'] } },
          { competency: 'coach', expectations: { a2: ['Coaches a person'] } },
        ],
      },
      {
        id: 'flat',
        name: 'Flat',
        competencies: [{ competency: 'test', expectations: { role: ['Tries it out'] } }],
      },
    ],
    moves: [
      { from: { track: 'base', level: 'a2' }, to: { track: 'lead', level: 'a2' }, kind: 'switch' },
      { from: { track: 'base', level: 'a1' }, to: { track: 'flat', level: 'role' }, kind: 'lateral' },
    ],
  }),
);

/** The example after some recipes, which a parser reads back as it is. */
export function edited(...recipes: Recipe<Framework>[]): Framework {
  const document = recipes.reduce<Framework>(applyRecipe, example);
  assert.deepEqual(valueOf(parseFramework(JSON.stringify(document))), document);
  return document;
}

/** A track as its document has it. */
export const track = ({ tracks }: Framework, id: string): Track =>
  tracks.find((one) => one.id === id) as Track;

/** The ids of a track's levels, and of its rows by theme, as a reader sees them. */
export function layout(framework: Framework, id: string): [levels: string[], rows: string[][]] {
  const { columns, groups } = buildMatrix(framework, id);
  return [
    columns.map((level) => level.id),
    groups.map(({ theme, rows }) => [theme?.id ?? '-', ...rows.map(({ competency }) => competency)]),
  ];
}

/** A cell as a reader sees it. */
export function cell(framework: Framework, id: string, competency: string, level: string): MatrixCell {
  const { columns, groups } = buildMatrix(framework, id);
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.competency === competency);
  return row?.cells[columns.findIndex((one) => one.id === level)] as MatrixCell;
}

/** The statements of a cell as a reader sees them, each as `id: text`; or else the state of the cell. */
export function words(
  framework: Framework,
  id: string,
  competency: string,
  level: string,
): string | string[] {
  const found = cell(framework, id, competency, level);
  if (found.state !== 'defined') return found.state;
  return (found.expectation.statements ?? []).map((statement) => `${statement.id}: ${statement.text}`);
}

test('the example shows tracks as they are written', () => {
  assert.deepEqual(layout(example, 'lead'), [
    ['a1', 'a2'],
    [
      ['craft', 'plan', 'test'],
      ['people', 'listen', 'coach'],
    ],
  ]);
  assert.deepEqual(words(example, 'lead', 'plan', 'a2'), ['s1: Plans a year']);
  assert.deepEqual(words(example, 'lead', 'listen', 'a2'), 'undefined');
});
