import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFramework } from '../../schema/parse-framework.js';
import { readMarkdown, writeMarkdown } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.md'));
const pieces = [
  ...[
    '#',
    '##',
    '- ',
    '  - ',
    '1. ',
    '**',
    '__',
    '*',
    '`',
    '```',
    '~~~',
    '|',
    '|-|-|',
    '---',
    '===',
    '> ',
    '<',
    '>',
    '<!--',
    '-->',
  ],
  ...[
    '[',
    '](',
    ')',
    '![',
    '\\',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '    ',
    '&',
    '&#0;',
    '&lt;',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '\u2028',
  ],
  ...[
    'L1',
    'Senior',
    'Level',
    'Competency',
    'Examples:',
    'n/a',
    '__proto__',
    'constructor',
    '<script>',
    'a: &a [*a]',
    '[]',
    '[A]',
  ],
];

/** A valid framework whose every cell has an origin in the text, or reasons; and nothing about objects has changed. */
function check(text: string): void {
  const result = readMarkdown(text);
  assert.equal(Object.keys(Object.prototype).length, 0);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  for (const { kind, message, line = 1 } of result.report.notes)
    assert.ok(['understood', 'guessed', 'left-out'].includes(kind) && message !== '' && line > 0);
  assert.ok(result.report.confidence >= 0 && result.report.confidence <= 1);
  if (!result.ok) {
    assert.ok(result.issues.length > 0);
    return;
  }
  const { value, report } = result;
  assert.deepEqual(parseFramework(JSON.parse(JSON.stringify(value))), { ok: true, value });
  const cells = value.tracks.flatMap(({ competencies = [] }) =>
    competencies.flatMap(({ expectations = {} }) => Object.values(expectations)),
  );
  assert.deepEqual([cells.length, report.origins.length], [report.cells, report.cells]);
  const lines = text.split(/\r\n?|\n/).length;
  for (const { track, competency, level, line = 0 } of report.origins) {
    const row = value.tracks
      .find(({ id }) => id === track)
      ?.competencies?.find((item) => item.competency === competency);
    assert.ok(row?.expectations && Object.hasOwn(row.expectations, level) && line >= 1 && line <= lines);
  }
}

describe('hostile Markdown', () => {
  for (const name of fixtures)
    it(`is refused with a reason, or read, after 500 changes to ${name}`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const change = fc.record({
        at: fc.nat({ max: text.length }),
        cut: fc.nat({ max: 12 }),
        put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
      });
      const law = fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        check(changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text));
      });
      fc.assert(law, { numRuns: 500 });
    });

  it('never makes readMarkdown throw, whatever the text', () => {
    const anyText = fc
      .array(fc.constantFrom(...pieces, 'word'), { maxLength: 80 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(anyText, check), { numRuns: 500 });
  });

  it('comes out as text, and goes back in as text', () => {
    const result = readMarkdown(readFileSync(new URL('hostile.md', folder), 'utf8'));
    assert.ok(result.ok);
    const [track] = result.value.tracks;
    assert.equal(track?.name, '<script>alert(1)</script>');
    for (const layout of ['table', 'headings'] as const)
      assert.doesNotMatch(
        writeMarkdown(result.value, track.id, { layout }),
        /(?<!\\)<(?!br>)|\]\(|(?<!\\)!\[/,
      );
  });

  const fill = (unit: string, length = 480_000): string => unit.repeat(Math.floor(length / unit.length));
  const long: Record<string, string> = {
    stars: fill('*'),
    'emphasis that never closes': fill('*_a '),
    brackets: fill('['),
    'links that never close': fill('[a]('),
    quotations: fill('> '),
    bars: fill('|a'),
    'backticks of every length': Array.from({ length: 900 }, (_, index) => `${'`'.repeat(index)}a`).join(''),
    'items in items': fill('- '),
    'ever deeper items': Array.from({ length: 600 }, (_, index) => `${' '.repeat(index * 2)}- a\n`).join(''),
    'tags that never close': fill('<a '),
    'comments that never close': fill('<!--\n'),
    'tables of HTML that never close': `${fill('<table>\n')}</table>`,
    'tables of HTML without rows': fill('<table>\n</table>\n'),
    'a table of HTML that is too wide': `<table>${fill('<td colspan=1000>')}</table>`,
    'lines with tabs': fill('a\tb\n\n'),
    'one long list of labels': fill('**a:** b\n'),
    'labels below headings': fill('# a\n\n**b:** c\n\n**d:** e\n\n', 200_000),
    'spaces where a label could end': fill(`**a${' '.repeat(70)}\n`),
    'parts that fold': fill('<summary>a</summary>\n', 300_000),
    fences: fill('```\n'),
    blanks: `a${fill(' ')}b`,
    tables: fill('|a|b|\n|-|-|\n'),
    'one wide table': `${fill('|a', 150_000)}\n${fill('|-', 150_000)}\n${fill('|x', 150_000)}`,
    'many tracks': fill('# a\n## b\n### c\n- d\n', 90_000),
    'many levels': fill('## a\n### L1\n- x\n', 90_000),
    'deep data': `---\na: ${fill('[', 100_000)}\n---\n`,
    'data that doubles': `---\na: &a [x]\n${Array.from({ length: 40 }, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}\n---\n`,
  };
  for (const [name, text] of Object.entries(long))
    it(`does not take long: ${name}`, () => {
      const start = performance.now();
      check(text);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < 10, `${seconds} s`);
    });
});
