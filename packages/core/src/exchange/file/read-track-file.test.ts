import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeXlsx } from '../xlsx/index.js';
import {
  readTrackFile,
  writeTrackFile,
  type FileReport,
  type TrackFile,
  type WrittenFormat,
} from './index.js';
import { parseFramework } from '../../schema/parse-framework.js';

const rows = [
  ['Competency', 'C1', 'C2'],
  ['Planning', 'Plans a day', 'Plans a wéek'],
];
const csv = rows.map((row) => row.join(';')).join('\n');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, mark: readonly number[], isBig: boolean): Uint8Array =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  ]);
const reportOf = async (file: TrackFile): Promise<FileReport> => (await readTrackFile(file)).report;

async function lastCell(file: TrackFile): Promise<string | undefined> {
  const result = await readTrackFile(file);
  assert.ok(result.ok, JSON.stringify(result));
  const cell = result.value.tracks[0]?.competencies?.[0]?.expectations?.['c2'];
  return typeof cell === 'object' ? cell.statements?.[0]?.text : undefined;
}

describe('readTrackFile', () => {
  const formats: [string, FileReport['format'], TrackFile][] = [
    ['a workbook', 'xlsx', { content: writeXlsx([{ name: 'Care', rows }]) }],
    ['a workbook of another name', 'xlsx', { name: 'x.csv', content: writeXlsx([{ name: 'Care', rows }]) }],
    ['CSV', 'csv', { content: csv }],
    ['CSV in a file', 'csv', { name: 'Care.CSV', content: bytes(csv) }],
    [
      'a Markdown table',
      'markdown',
      { content: '| Competency | C1 | C2 |\n|---|---|---|\n| Planning | Plans a day | Plans a wéek |' },
    ],
    [
      'Markdown headings',
      'markdown',
      { name: 'x.md', content: '# T\n\n## Planning\n\n### C1\n- Plans a day\n\n### C2\n- Plans a wéek\n' },
    ],
    [
      'a page',
      'html',
      {
        content: `<!doctype html><h1>T</h1><table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`,
      },
    ],
    [
      'JSON',
      'data',
      {
        content: JSON.stringify([
          { competency: 'Planning', level: 'C1', text: 'Plans a day' },
          { competency: 'Planning', level: 'C2', text: 'Plans a wéek' },
        ]),
      },
    ],
    [
      'YAML',
      'data',
      {
        name: 'x.yaml',
        content:
          'competencies:\n  - name: Planning\n    levels:\n      C1: [Plans a day]\n      C2: [Plans a wéek]\n',
      },
    ],
  ];
  for (const [what, format, file] of formats)
    it(`knows ${what} by what it says`, async () => {
      assert.equal((await reportOf(file)).format, format);
      assert.equal(await lastCell(file), 'Plans a wéek');
    });

  const encodings: [string, Uint8Array, boolean][] = [
    ['UTF-8', bytes(csv), false],
    ['UTF-8 with a mark', bytes(`\uFEFF${csv}`), false],
    ['UTF-16 with a mark', wide(csv, [0xff, 0xfe], false), false],
    ['UTF-16 the other way round', wide(csv, [0xfe, 0xff], true), false],
    ['UTF-16 without a mark', wide(csv, [], false), true],
    ['older Windows letters', latin(csv), true],
  ];
  for (const [what, content, isGuessed] of encodings)
    it(`reads ${what}, and says where that is a guess`, async () => {
      assert.equal(await lastCell({ content }), 'Plans a wéek');
      const { notes } = await reportOf({ content });
      assert.equal(
        notes.some(({ message }) => message.startsWith('No mark says how')),
        isGuessed,
      );
    });

  it('reads a page in the letters that it names, and dashes as Windows wrote them', async () => {
    const table = rows.map((row) => `<tr><td>${row.join('<td>')}`).join('');
    const polish = latin(
      `<meta charset="windows-1250"><table>${table.replace('wéek', 'tydzie\xf1')}</table>`,
    );
    assert.equal(await lastCell({ content: polish }), 'Plans a tydzień');
    assert.ok(!(await reportOf({ content: polish })).notes.some(({ code }) => code === 'encoding-guessed'));
    assert.equal(await lastCell({ content: latin(csv.replace('a wéek', '\x96 w\xe9ek')) }), 'Plans – wéek');
  });

  it('takes a Markdown link at the top for no list of data', async () => {
    const content =
      '[Back](index.md)\n\n| Competency | C1 | C2 |\n|---|---|---|\n| Planning | Day | Wéek |\n';
    assert.equal(await lastCell({ name: 'Care.md', content }), 'Wéek');
  });

  it('names the track as the file, without its folders and its ending', async () => {
    const result = await readTrackFile({ name: 'C:\\ladders\\Care team.csv', content: csv });
    assert.equal(result.ok && result.value.tracks[0]?.name, 'Care team');
  });

  it('reads our own documents as they are', async () => {
    const sample = readFileSync(
      new URL('../../../../../examples/frameworks/data-analyst.json', import.meta.url),
      'utf8',
    );
    const result = await readTrackFile({ content: sample });
    const parsed = parseFramework(sample);
    assert.ok(result.ok && parsed.ok);
    assert.deepEqual(result.value, parsed.value);
  });

  const refusals: [string, string, Uint8Array | string][] = [
    ['nothing at all', 'empty', ''],
    ['a picture', 'not-text', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256)],
    ['an old spreadsheet', 'encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a package that is no workbook', 'malformed', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['a page without a table', 'no-table', '<html><script>alert(1)</script><p onclick="x()">Hi'],
    ['more than fifty megabytes', 'too-large', new Uint8Array(50_000_001)],
  ];
  for (const [what, code, content] of refusals)
    it(`refuses ${what}, with a reason`, async () => {
      const result = await readTrackFile({ content });
      assert.deepEqual(result.ok ? [] : result.issues.map((issue) => issue.code), [code]);
    });

  it('never rejects, whatever the bytes and the name', async () => {
    const endings = fc.constantFrom('csv', 'md', 'html', 'json', 'yaml', 'xlsx', '__proto__', '');
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(endings, contents, async (ending, content) => {
        const result = await readTrackFile({ name: `x.${ending}`, content });
        assert.ok(result.ok || result.issues.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('writeTrackFile', () => {
  const given = parseFramework(
    readFileSync(new URL('../../../../../examples/frameworks/data-analyst.json', import.meta.url), 'utf8'),
  );
  assert.ok(given.ok);
  const framework = given.value;
  const names: Record<WrittenFormat, string> = {
    json: 'data-analyst.json',
    xlsx: 'data-analyst.xlsx',
    csv: 'analyst.csv',
    markdown: 'analyst.md',
    html: 'analyst.html',
    'json-ld': 'analyst.jsonld',
  };
  for (const [format, name] of Object.entries(names) as [WrittenFormat, string][])
    it(`writes ${format}${format === 'json-ld' ? '' : ', which reads back with every cell'}`, async () => {
      const file = await writeTrackFile(framework, 'analyst', format);
      assert.equal(file.name.replace(/^.*\./, ''), name.replace(/^.*\./, ''));
      if (format === 'json-ld') return assert.ok(!String(file.content).includes('<'));
      const back = await readTrackFile(file);
      assert.ok(back.ok, JSON.stringify(back));
      const cellsOf = (track: string): number =>
        framework.tracks
          .find(({ id }) => id === track)
          ?.competencies?.flatMap(({ expectations = {} }) => Object.keys(expectations)).length ?? 0;
      const first = back.value.tracks[0]?.competencies?.flatMap(({ expectations = {} }) =>
        Object.keys(expectations),
      );
      assert.equal(first?.length, cellsOf('analyst'));
    });

  it('is refused for a track or a format that there is not', async () => {
    await assert.rejects(writeTrackFile(framework, 'nobody', 'csv'), RangeError);
    await assert.rejects(writeTrackFile(framework, 'analyst', 'constructor' as WrittenFormat), RangeError);
  });
});
