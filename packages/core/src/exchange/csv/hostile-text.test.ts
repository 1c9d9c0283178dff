import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFramework } from '../../schema/parse-framework.js';
import { readGrid } from '../grid/index.js';
import { readCsv, type CsvReport } from './index.js';

const pieces = [
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\\',
  "'",
  '=',
  '-',
  '•',
  '[]',
  '\uFEFF',
  '\uD800',
];
const words = [
  'Theme',
  'Competency',
  'Weight',
  'Level',
  'A1',
  'n/a',
  'x',
  '__proto__',
  'constructor',
  '1',
  'sep=;',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 60 }).map((parts) => parts.join('')),
);
const anyGrid = fc.array(
  fc.array(fc.oneof(fc.constantFrom(...words, ...pieces, ''), fc.string()), { maxLength: 7 }),
  {
    maxLength: 8,
  },
);

/** Every cell that says something has been counted, left out with a note, or is why there is no table. */
function check(result: ReturnType<typeof readGrid>): void {
  const { levels, competencies, statements, notes } = result.report;
  for (const { kind, message, row = 1, column = 1 } of notes) {
    assert.ok(
      ['understood', 'guessed', 'left-out'].includes(kind) && message !== '' && row > 0 && column > 0,
    );
  }
  if (!result.ok) {
    assert.ok(result.issues.length > 0);
    return;
  }
  const { value } = result;
  assert.ok(Object.isFrozen(value));
  const copy = parseFramework(JSON.parse(JSON.stringify(value)));
  assert.ok(copy.ok);
  assert.deepEqual(copy.value, value);
  const [track] = value.tracks;
  assert.deepEqual([track?.levels?.length, value.competencies.length], [levels, competencies]);
  const cells = (track?.competencies ?? []).flatMap(({ expectations = {} }) => Object.values(expectations));
  const found = cells.flatMap((cell) => (cell === 'not-expected' ? [] : (cell.statements ?? [])));
  assert.equal(found.length, statements);
  assert.equal(cells.length, result.report.cells);
}

describe('hostile input', () => {
  it('never makes readCsv throw, and gives a valid framework or reasons', () => {
    fc.assert(
      fc.property(anyText, (text) => check(readCsv(text))),
      { numRuns: 300 },
    );
  });

  it('never makes readGrid throw, and gives a valid framework or reasons', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => check(readGrid(grid))),
      { numRuns: 300 },
    );
  });

  it('loses nothing silently: each text is in the framework, in a note, or in a column that was left out', () => {
    const heading = fc.constantFrom(
      '',
      'Theme',
      'Competency',
      'Name',
      'Description',
      'Weight',
      'Must-have',
      'Notes',
      'A1',
    );
    const kinds = fc.array(fc.constantFrom('', 'own', 'again'), { minLength: 7, maxLength: 7 });
    const law = fc.property(
      fc.array(heading, { minLength: 7, maxLength: 7 }),
      fc.array(kinds, { maxLength: 7 }),
      fc.nat({ max: 2 }),
      (headings, body, above) => {
        const rows = body.map((row, y) =>
          row.map((kind, x) => (kind === 'own' ? `t${y}x${x}.` : kind && `t${x}.`)),
        );
        const grid = [...rows.slice(0, above), headings, ...rows.slice(above)];
        const result = readGrid(grid);
        if (!result.ok) return;
        const { notes } = result.report;
        const kept = JSON.stringify([result.value, notes]);
        const dropped = notes.filter(({ kind, row }) => kind === 'left-out' && row === undefined);
        grid.forEach((row, y) =>
          row.forEach((text, x) => {
            const isOut =
              dropped.some(({ column }) => column === x + 1) ||
              notes.some(
                (note) => note.kind === 'left-out' && note.row === y + 1 && note.column === undefined,
              );
            assert.ok(y === above || isOut || kept.includes(text), `${text} in ${JSON.stringify(grid)}`);
          }),
        );
      },
    );
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 300) });
  });

  const repeat = (unit: string, length = 500_000): string => unit.repeat(Math.floor(length / unit.length));
  const long: Record<string, string> = {
    'nothing but commas': repeat(','),
    'nothing but line breaks': repeat('\n'),
    'nothing but quotes': repeat('"'),
    'quotes out of place': `Competency,A1\n"a${repeat('"x')}`,
    'quotes out of place beside blanks': `Competency,A1\n"a${repeat('"x')}${repeat(' ')},b`,
    'a quote in every cell': repeat('"a"b,c\n'),
    'a quote that never closes': `Competency,A1\n"${repeat('a,b\n')}`,
    'short rows': repeat('a,b\n'),
    'one long row': repeat('A1,'),
    'ten thousand levels': `Competency${',A1'.repeat(10_000)}\nPlan${',x'.repeat(10_000)}\n`,
    'a long heading': `Competency,A1 ${repeat('( ')}\nPlan,x`,
    'many bullets': `Competency,A1\nPlan,"${repeat('- a\n')}"`,
    'many bullets on a line': `Competency,A1\nPlan,${repeat('• a ')}`,
    'many backslashes': `Competency,A1\nPlan,${repeat('\\')}`,
    'many broken lines': `Competency,A1\nPlan,"${repeat('a\\\n')}"`,
    'many equal names': `Competency,A1\n${repeat('Plan,x\n', 30_000)}`,
  };
  for (const [name, text] of Object.entries(long)) {
    it(`does not make readCsv take long: ${name}`, () => {
      const start = performance.now();
      const result = readCsv(text);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < 10, `${seconds} s`);
      assert.ok(result.ok || result.issues.length > 0);
    });
  }

  it('is refused beyond 4,000,000 characters, without being read', () => {
    const result: { ok: boolean; report: CsvReport } = readCsv(repeat('a,b\n', 4_000_004));
    assert.deepEqual([result.ok, result.report.notes], [false, []]);
  });
});
