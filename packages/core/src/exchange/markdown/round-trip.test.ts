import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { readMarkdown, writeMarkdown, type WriteMarkdownOptions } from './index.js';

const awkward = [
  ...[
    '- x',
    '-5 %',
    '–',
    'n/a',
    'N/A',
    '•',
    '• x',
    '1. x',
    '1) x',
    '* x',
    '+ x',
    '# x',
    'x #',
    '##',
    '> x',
    '    x',
  ],
  ...[
    '\\',
    '\\\\',
    'x\\',
    '\\n/a',
    '[]',
    '[A]',
    '[A3] x',
    '[x](y)',
    '![x](y)',
    '[x]: y',
    '[ ] x',
    '`',
    '``x`',
    '~~~',
    '```',
  ],
  ...[
    '**x**',
    '__x__',
    '*',
    '_x_',
    '<b>',
    '<br>',
    '<!--',
    '<script>alert(1)</script>',
    '&amp;',
    '&#65;',
    '&',
    '|',
    '\\|',
    '---',
    '===',
  ],
  ...[
    'Examples',
    'Examples:',
    'e.g. x',
    'Example: x',
    'Competency',
    'Level',
    'Theme',
    'A3',
    'A3 Senior',
    'Senior',
    'x (A3)',
    '12',
    'II',
  ],
  ...[
    'http://a.b',
    'www.a.b',
    'a@b.c',
    '$x$',
    '__proto__',
    'constructor',
    'خطة',
    '计划',
    '\u2028',
    '\uFEFF',
    '🧑‍🔬',
    ':x:',
  ],
];
const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(fc.constantFrom(...awkward, '\n', '\n\n', ' ', ' \\\n'), { maxLength: 5 })
    .map((parts) => parts.join('')),
);
/** Text as Markdown carries it: not empty, nothing blank at the ends of its lines, no control characters. */
const lines = anyText
  .map((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
      .join('\n')
      .trim(),
  )
  .filter((text) => text !== '');
const line = lines.map((text) => text.split('\n').filter(Boolean).join(' '));
const name = fc.oneof({ weight: 5, arbitrary: line }, fc.constant(''));

const statement = fc.record(
  { text: lines, examples: fc.array(lines, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['text'] },
);
const cell = fc.oneof(
  fc.constant(undefined),
  fc.constant('not-expected'),
  fc.record(
    {
      statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
      summary: lines,
      examples: fc.array(lines, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['statements'] },
  ),
);

const written = fc.record({
  title: name,
  description: fc.oneof(fc.constant(''), lines),
  levels: fc.array(fc.record({ code: line, title: line, description: lines }, { requiredKeys: [] }), {
    maxLength: 4,
  }),
  themes: fc.uniqueArray(line, { maxLength: 3 }),
  rows: fc.uniqueArray(
    fc.record(
      {
        name,
        theme: fc.nat({ max: 3 }),
        description: lines,
        weight: fc.nat({ max: 1000 }),
        mustHave: fc.boolean(),
        cells: fc.array(cell, { maxLength: 4 }),
      },
      { requiredKeys: ['name', 'cells'] },
    ),
    { minLength: 1, maxLength: 5, selector: (row) => row.name.toLowerCase() },
  ),
});

const frameworks = written.map(({ title, description, levels, themes, rows }): Framework => {
  const ids = levels.length === 0 ? ['role'] : levels.map((_, index) => `l${index}`);
  return valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: title,
      themes: themes.map((theme, index) => ({ id: `t${index}`, name: theme })),
      competencies: rows.map((row, index) => ({
        id: `c${index}`,
        name: row.name,
        ...(row.description !== undefined && { description: row.description }),
        ...(themes[row.theme ?? 9] !== undefined && { theme: `t${row.theme}` }),
      })),
      tracks: [
        {
          id: 'track',
          name: title,
          ...(description && { description }),
          ...(levels.length > 0 && { levels: levels.map((level, index) => ({ id: ids[index], ...level })) }),
          competencies: rows.map((row, index) => ({
            competency: `c${index}`,
            ...(row.weight !== undefined && { weight: row.weight }),
            ...(row.mustHave !== undefined && { mustHave: row.mustHave }),
            expectations: Object.fromEntries(
              row.cells
                .slice(0, ids.length)
                .flatMap((value, place) => (value ? [[ids[place] ?? '', value]] : [])),
            ),
          })),
        },
      ],
    }),
  );
});

/** Everything about a track that both layouts can carry, and what only one of them can. */
function carried(framework: Framework, trackId: string, layout: 'table' | 'headings'): unknown {
  const isTable = layout === 'table';
  const { track, levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const themes = new Map(framework.themes?.map((theme) => [theme.id, theme.name]));
  return {
    name: track.name,
    description: track.description,
    levels: levels.map(({ code, title, description }) => ({ code, title, ...(isTable && { description }) })),
    rows: rows.map(({ competency, name: own, description, weight, mustHave, cells }) => ({
      theme: themes.get(competency.theme ?? ''),
      name: own,
      description,
      ...(isTable && { weight, mustHave }),
      cells: cells.map((value) => {
        if (typeof value !== 'object') return value;
        const { statements = [], summary, examples } = value;
        return isTable
          ? statements.map(({ text }) => text)
          : { statements: statements.map(({ text, examples: own }) => ({ text, own })), summary, examples };
      }),
    })),
  };
}

describe('a track that is written as Markdown and read back', () => {
  for (const layout of ['table', 'headings'] as const) {
    it(`is the same in ${layout}, for what that carries`, () => {
      const law = fc.property(frameworks, (framework) => {
        const text = writeMarkdown(framework, 'track', { layout });
        const result = readMarkdown(text, { id: 'f' });
        assert.ok(result.ok, JSON.stringify(result) + text);
        const [track] = result.value.tracks;
        assert.deepEqual(
          carried(result.value, track?.id ?? '', layout),
          carried(framework, 'track', layout),
          text,
        );
      });
      fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
    });

    it(`gives the same text again in ${layout}`, () => {
      const law = fc.property(frameworks, (framework) => {
        const options: WriteMarkdownOptions = { layout };
        const text = writeMarkdown(framework, 'track', options);
        const back = valueOf(readMarkdown(text));
        assert.equal(writeMarkdown(back, back.tracks[0]?.id ?? '', options), text);
      });
      fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
    });
  }
});
