import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertSameTable } from '../../../testing/table-tracks.js';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readGrid, writeGrid } from '../grid/index.js';
import { readCsv, writeCsv, type Delimiter, type WriteCsvOptions } from './index.js';

const awkward = [
  ...[
    '- x',
    '-x',
    '-5 %',
    '–',
    '-',
    'n/a',
    'N/A',
    'not expected',
    '•',
    '• x',
    '• a • b',
    '1. x',
    'a) x',
    '* x',
  ],
  ...[
    '\\',
    '\\\\',
    '\\- x',
    '\\n/a',
    'x\\',
    '[]',
    '\\[]',
    '[A]',
    '[A3] x',
    '[',
    'Theme',
    'Competency',
    'Skill',
  ],
  ...[
    'Weight',
    'Level',
    'Notes',
    'Description (x)',
    'A3',
    'A3 Senior',
    'A3: Senior',
    'Level 3: x',
    'x (A3)',
    '12',
  ],
  ...[
    '=1+1',
    "'=1+1",
    "''@x",
    '+x',
    '@x',
    '＝x',
    '\t=x',
    "'",
    'sep=;',
    '"',
    '""',
    'a "b" c',
    'a,b;c|d\te',
    ',',
    ';',
  ],
  ...['خطة', '计划', 'योजना', '__proto__', 'constructor', '<b>', '\u2028', '\u0000', '\uFEFF', 'yes', '1'],
];
const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(fc.constantFrom(...awkward, '\n', '\r', ' ', ' \\\n'), { maxLength: 5 })
    .map((parts) => parts.join('')),
);
/** Text as a table carries it: not empty, nothing blank at its ends, line breaks as `\n` or none. */
const cleanText = anyText.map((text) => text.replace(/\r\n?/g, '\n').trim()).filter((text) => text !== '');
const cleanLine = cleanText
  .map((text) =>
    text
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' '),
  )
  .filter((text) => text !== '');

interface Texts {
  readonly line: fc.Arbitrary<string>;
  readonly name: fc.Arbitrary<string>;
  readonly lines: fc.Arbitrary<string>;
}

/** A framework with one track of random shape; the track extends another in half of the cases. */
function frameworks({ line, name, lines }: Texts): fc.Arbitrary<Framework> {
  const level = fc.record({ code: line, title: line, description: lines }, { requiredKeys: [] });
  const cell = fc.oneof(
    fc.constant(undefined),
    fc.constant('not-expected'),
    fc.array(lines, { minLength: 1, maxLength: 3 }),
  );
  const row = fc.record(
    {
      name,
      theme: fc.nat({ max: 3 }),
      description: lines,
      weight: fc.oneof(
        fc.constantFrom(0, 1, 1000),
        fc.nat({ max: 1_000_000 }).map((n) => n / 1000),
      ),
      mustHave: fc.boolean(),
      cells: fc.array(cell, { maxLength: 4 }),
    },
    { requiredKeys: ['name', 'cells'] },
  );
  const shape = fc.record({
    title: name,
    levels: fc.array(level, { maxLength: 4 }),
    themes: fc.uniqueArray(line, { maxLength: 3 }),
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    inherits: fc.boolean(),
    // A column of weights or must-haves, or of descriptions, in a part of the cases only.
    drop: fc.subarray(['weight', 'mustHave', 'description', 'theme'] as const),
  });
  return shape.map(({ title, levels, themes, rows, inherits, drop }) => {
    const ids = levels.length === 0 ? ['role'] : levels.map((_, index) => `l${index}`);
    const has = (key: (typeof drop)[number]): boolean => !drop.includes(key);
    const parsed = parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: title,
      themes: themes.map((theme, index) => ({ id: `t${index}`, name: theme })),
      competencies: rows.map((item, index) => ({
        id: `c${index}`,
        name: item.name,
        ...(has('description') && item.description !== undefined && { description: item.description }),
        ...(has('theme') && themes[item.theme ?? 9] !== undefined && { theme: `t${item.theme}` }),
      })),
      tracks: [
        {
          id: 'track',
          name: title,
          ...(inherits ? { extends: 'base' } : {}),
          ...(levels.length > 0 && { levels: levels.map((item, index) => ({ id: ids[index], ...item })) }),
          competencies: rows.map((item, index) => ({
            competency: `c${index}`,
            ...(has('weight') && item.weight !== undefined && { weight: item.weight }),
            ...(has('mustHave') && item.mustHave !== undefined && { mustHave: item.mustHave }),
            expectations: Object.fromEntries<unknown>(
              item.cells.slice(0, ids.length).map((value, place) => [ids[place] ?? '', value]),
            ),
          })),
        },
        { id: 'base', name: '', competencies: [{ competency: 'c0', weight: 3 }] },
      ],
    });
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  });
}

const clean = frameworks({
  line: cleanLine,
  name: fc.oneof({ weight: 4, arbitrary: cleanLine }, fc.constant('')),
  lines: cleanText,
});
const messy = frameworks({ line: anyText, name: anyText, lines: anyText });
const optionsOfCsv: fc.Arbitrary<WriteCsvOptions> = fc.record(
  {
    delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
    bom: fc.boolean(),
    lineEnding: fc.constantFrom('\r\n' as const, '\n' as const),
    title: fc.boolean(),
  },
  { requiredKeys: [] },
);

function readBack(text: string, framework: Framework): Framework {
  const result = readCsv(text, { id: framework.id, name: framework.name });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('a track that is written as a table and read back', () => {
  it('has the same names, themes, levels, order, statements, states, weights and must-haves as a grid', () => {
    const law = fc.property(clean, fc.boolean(), (framework, title) => {
      const result = readGrid(writeGrid(framework, 'track', { title }));
      assert.ok(result.ok, JSON.stringify(result));
      assertSameTable(result.value, framework, 'track');
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('has the same as CSV, whatever the delimiter, the line endings and the byte order mark', () => {
    const law = fc.property(clean, optionsOfCsv, (framework, options) => {
      const back = readBack(writeCsv(framework, 'track', options), framework);
      assertSameTable(back, framework, 'track');
      if (options.title && framework.name !== '') assert.equal(back.tracks[0]?.name, framework.name);
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('gives the same text, byte for byte, when it is written again', () => {
    const law = fc.property(messy, optionsOfCsv, (framework, options) => {
      const first = writeCsv(framework, 'track', options);
      const back = readBack(first, framework);
      assert.equal(writeCsv(back, back.tracks[0]?.id ?? '', options), first);
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('keeps the wording and weights that it inherits, as its reader sees them', () => {
    const parsed = parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: [{ id: 'plan', name: 'Planning' }],
      tracks: [
        {
          id: 'general',
          name: 'General',
          levels: [{ id: 'a1', code: 'A1' }],
          competencies: [{ competency: 'plan', weight: 2, expectations: { a1: ['Plans own work'] } }],
        },
        {
          id: 'data',
          name: 'Data',
          extends: 'general',
          competencies: [{ competency: 'plan', mustHave: true }],
        },
      ],
    });
    assert.ok(parsed.ok);
    assert.equal(
      writeCsv(parsed.value, 'data'),
      'Competency,Weight,Must-have,A1\r\nPlanning,2,yes,Plans own work\r\n',
    );
  });
});
