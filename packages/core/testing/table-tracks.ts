import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTrack, resolveTrack } from '../src/framework/resolve-track.js';
import { parseFramework, type Framework } from '../src/index.js';
import { valueOf } from './arbitrary.js';

/** Everything about a track that a table can carry. */
function carriedByTable(framework: Framework, trackId: string): unknown {
  const { levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
  return {
    levels: levels.map(({ code, title, description }) => ({ code, title, description })),
    rows: rows.map(({ competency, name, description, weight, mustHave, cells }) => ({
      theme: themes.get(competency.theme ?? ''),
      name,
      description,
      weight,
      mustHave,
      cells: cells.map((cell) =>
        typeof cell === 'object' ? cell.statements?.map(({ text }) => text) : cell,
      ),
    })),
  };
}

/** Asserts that the first track of one framework says what a track of the other does, as far as tables carry it. */
export function assertSameTable(found: Framework, expected: Framework, trackId: string): void {
  assert.deepEqual(carriedByTable(found, found.tracks[0]?.id ?? ''), carriedByTable(expected, trackId));
}

const awkward = [
  ...[
    '- x',
    '-x',
    '-5 %',
    '–',
    '-',
    'n/a',
    'N/A',
    '•',
    '• a • b',
    '1. x',
    'a) x',
    '* x',
    '\\',
    '\\\\',
    '\\- x',
    'x\\',
  ],
  ...[
    '[]',
    '\\[]',
    '[A]',
    '[A3] x',
    'Theme',
    'Competency',
    'Weight',
    'Level',
    'A3',
    'A3 Senior',
    'Level 3: x',
    'x (A3)',
  ],
  ...[
    '=1+1',
    "'=1",
    '"',
    'a,b;c|d',
    '<b>',
    '</td></tr>',
    '<script>x</script>',
    '<!--',
    '&amp;',
    '&',
    '&#60;',
    ']]>',
  ],
  ...['خطة', '计划', 'योजना', '🧑‍🔬', '__proto__', 'constructor', '\u2028', '\u0000', '\uFEFF', 'yes', '1'],
];
const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.array(fc.constantFrom(...awkward, ' '), { maxLength: 4 }).map((parts) => parts.join('')),
);

/** Text on one line, with single blanks inside and none at its ends; never empty. */
const plainLine = anyText
  .map((text) => text.replace(/[ \t\r\n\f]+/g, ' ').trim())
  .filter((text) => text !== '');

/** A framework whose track "track" has a random shape and extends another in half of the cases. */
export const tableFrameworks: fc.Arbitrary<Framework> = fc
  .record({
    title: plainLine,
    levels: fc.array(
      fc.record({ code: plainLine, title: plainLine, description: plainLine }, { requiredKeys: [] }),
      { maxLength: 4 },
    ),
    themes: fc.uniqueArray(plainLine, { maxLength: 3 }),
    rows: fc.array(
      fc.record(
        {
          name: fc.oneof({ weight: 4, arbitrary: plainLine }, fc.constant('')),
          theme: fc.nat({ max: 3 }),
          description: plainLine,
          weight: fc.nat({ max: 1_000_000 }).map((thousandths) => thousandths / 1000),
          mustHave: fc.boolean(),
          cells: fc.array(
            fc.oneof(
              fc.constant(undefined),
              fc.constant('not-expected'),
              fc.array(plainLine, { minLength: 1, maxLength: 3 }),
            ),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: ['name', 'cells'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    inherits: fc.boolean(),
    drop: fc.subarray(['weight', 'mustHave', 'description', 'theme'] as const),
  })
  .map(({ title, levels, themes, rows, inherits, drop }) => {
    const ids = levels.length === 0 ? ['role'] : levels.map((_, index) => `l${index}`);
    const keeps = (key: (typeof drop)[number]): boolean => !drop.includes(key);
    return valueOf(
      parseFramework({
        schemaVersion: 1,
        id: 'f',
        name: title,
        themes: themes.map((theme, index) => ({ id: `t${index}`, name: theme })),
        competencies: rows.map(({ name, description, theme = 9 }, index) => ({
          id: `c${index}`,
          name,
          ...(keeps('description') && description !== undefined && { description }),
          ...(keeps('theme') && themes[theme] !== undefined && { theme: `t${theme}` }),
        })),
        tracks: [
          {
            id: 'track',
            name: title,
            ...(inherits && { extends: 'base' }),
            ...(levels.length > 0 && {
              levels: levels.map((level, index) => ({ id: ids[index], ...level })),
            }),
            competencies: rows.map(({ weight, mustHave, cells }, index) => ({
              competency: `c${index}`,
              ...(keeps('weight') && weight !== undefined && { weight }),
              ...(keeps('mustHave') && mustHave !== undefined && { mustHave }),
              expectations: Object.fromEntries<unknown>(
                cells.slice(0, ids.length).map((cell, place) => [ids[place] ?? '', cell]),
              ),
            })),
          },
          { id: 'base', name: '', competencies: [{ competency: 'c0', weight: 3 }] },
        ],
      }),
    );
  });
