import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPath, parseFramework, serialize } from '../../packages/core/src/index.ts';
import { account, sizeOf } from './accounting.mjs';
import { direct } from './direct.mjs';
import { engineeringladders } from './engineeringladders.mjs';
import { financialTimes } from './financial-times.mjs';
import { mews } from './mews.mjs';
import { monzo } from './monzo.mjs';
import { snowflake } from './snowflake.mjs';
import { unidays } from './unidays.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the published frameworks are. They are read there and never become part of the project. */
export const laddersFolder = resolve(root, process.env.CAREER_TRACKS_LADDERS ?? '../shared/ladders');

/**
 * A reader takes a way to read its owner's files, and gives frameworks: `name`, the document, `notes` on what was
 * decided, `files` that it answers for, `kindOf` (which texts of them are statements or examples), `leftOut`
 * (patterns of texts that are not part of a framework, each with the reason) and, where tracks repeat the text of
 * others, `isCopy`.
 */
const readers = [mews, financialTimes, monzo, engineeringladders, unidays, direct, snowflake];

/** Every framework of the folder: as parsed, with its size, and with the account of what became of its source. */
export function convertAll(folder = laddersFolder) {
  return readers.flatMap((reader) => {
    const readFile = (name) => readFileSync(join(folder, reader.folder, name), 'utf8');
    return reader.read(readFile).map((result) => {
      const parsed = parseFramework(result.framework);
      if (!parsed.ok) {
        const faults = parsed.issues.map(({ path, message }) => `  ${formatPath(path)}: ${message}`);
        throw new Error([`${result.name} is not a framework:`, ...faults].join('\n'));
      }
      const framework = parsed.value;
      const accounted = account({ ...result, framework }, readFile);
      return {
        name: result.name,
        notes: result.notes,
        framework,
        size: sizeOf(framework),
        account: accounted,
      };
    });
  });
}

const columns = {
  framework: ({ name }) => name,
  tracks: ({ size }) => size.tracks,
  levels: ({ size }) => size.levels,
  competencies: ({ size }) => size.competencies,
  'cells (in effect)': ({ size }) => `${size.cells} (${size.cellsInEffect})`,
  holes: ({ size }) => size.holes,
  'statements: source': ({ account: { source } }) => source.statement,
  result: ({ account: { result } }) => result.statement,
  copied: ({ account: { result } }) => result.copied,
  'examples: source': ({ account: { source } }) => source.example,
  'result ': ({ account: { result } }) => result.example,
  'other texts': ({ account: { source } }) => source.text,
  'left out': ({ account: { leftOut } }) => [...leftOut.values()].reduce((sum, count) => sum + count, 0),
  missing: ({ account: { missing } }) => missing.length,
  invented: ({ account: { invented } }) => invented.length,
};

function printTable(results) {
  const rows = [
    Object.keys(columns),
    ...results.map((row) => Object.values(columns).map((cell) => `${cell(row)}`)),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    );
  }
}

function printDetails({ name, notes, account: { missing, invented, leftOut } }) {
  console.log(`\n${name}`);
  for (const note of notes) console.log(`  - ${note}`);
  for (const [reason, count] of leftOut) console.log(`  - Left out: ${count} texts: ${reason}.`);
  for (const place of missing) console.log(`  ! Missing: ${place}`);
  for (const text of invented) console.log(`  ! Not in the source: ${text}`);
}

function main(outDir = join(root, '.cache/ladders')) {
  if (!existsSync(laddersFolder)) {
    console.error(
      `There is no folder ${laddersFolder}. Set CAREER_TRACKS_LADDERS to where the frameworks are.`,
    );
    return 1;
  }
  const results = convertAll();
  mkdirSync(outDir, { recursive: true });
  for (const { name, framework } of results)
    writeFileSync(join(outDir, `${name}.json`), serialize(framework));
  printTable(results);
  results.forEach(printDetails);
  console.log(`\nWritten to ${outDir}`);
  return results.some(({ account: { missing, invented } }) => missing.length + invented.length > 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2]);
