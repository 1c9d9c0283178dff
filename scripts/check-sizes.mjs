import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundlePlugins, onwarn } from './bundle.mjs';
import { root } from './run.mjs';

/** What a page has to load, minified and compressed, with its dependencies but for the external ones. */
const bundles = [
  {
    name: '<career-track>, reading',
    entry: `import './elements/dist/career-track/define.js'`,
    budget: 28,
    // Each with all that it needs at once; `documents`, with immer, comes with whichever is first.
    modes: { edit: 14, assess: 12 },
  },
  {
    name: '<track-workbook>',
    entry: `import './elements/dist/track-workbook/define.js'`,
    budget: 40,
    isBrief: true,
  },
  { name: 'both elements', entry: `import './elements/dist/define.js'`, budget: 62, isBrief: true },
  { name: 'core, zod in', entry: `export * from './core/dist/index.js'`, budget: 16 },
  {
    // Everything but the parsers, which are all that needs zod.
    name: 'core for checked documents',
    entry: `export { analyzeGaps, buildMatrix, compareLevels, defaultPolicy, defaultRatingScale, flatLevel,
      formatPath, schemaVersion, scoreReadiness, serialize } from './core/dist/index.js'`,
    budget: 6,
  },
  {
    name: 'core, zod left out',
    entry: `export * from './core/dist/index.js'`,
    external: ['zod'],
  },
  ...[
    'policies',
    'what-if',
    'proof',
    'growth',
    'checker',
    'versions',
    'edit',
    'assess',
    'workbook',
    'library',
  ].map((entry) => ({
    name: `core/${entry}`,
    entry: `export * from './core/dist/${entry}.js'`,
  })),
  { name: 'core/store, with immer', entry: `export * from './core/dist/store.js'` },
  {
    name: 'core/exchange/xlsx, reading',
    entry: `export { readXlsx } from './core/dist/exchange/xlsx/index.js'`,
    budget: 14,
  },
  {
    name: 'core/exchange/file, any format',
    entry: `export { readTrackFile } from './core/dist/exchange/file/index.js'`,
  },
  ...[
    'exchange/case',
    'exchange/clipboard',
    'exchange/csv',
    'exchange/data',
    'exchange/html',
    'exchange/icalendar',
    'exchange/json-ld',
    'exchange/markdown',
    'exchange/people',
    'exchange/tables',
  ].map((folder) => ({
    name: `core/${folder}`,
    entry: `export * from './core/dist/${folder}/index.js'`,
  })),
];

const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1024;

function virtualEntry(code) {
  const id = join(root, 'packages', 'virtual-entry.js');
  return {
    name: 'virtual-entry',
    resolveId: (source) => (source === 'virtual-entry' ? { id, moduleSideEffects: true } : undefined),
    load: (source) => (source === id ? code : undefined),
  };
}

/** The entry's chunk and those that it needs at once, without what is imported on demand. */
function loadedAtOnce(chunks, chunk = chunks.find(({ isEntry }) => isEntry), found = new Set()) {
  if (!chunk || found.has(chunk)) return found;
  found.add(chunk);
  for (const fileName of chunk.imports) {
    loadedAtOnce(chunks, chunks.find((other) => other.fileName === fileName) ?? null, found);
  }
  return found;
}

const sizeOf = (chunks) => [...chunks].reduce((sum, { code }) => sum + kilobytes(code), 0);

/** What a mode adds to reading and to the way to the modes. */
function sizeOfMode(name, chunks, atOnce) {
  const named = (wanted) => chunks.find((chunk) => chunk.name === wanted) ?? null;
  const before = loadedAtOnce(chunks, named('work'), new Set(atOnce));
  loadedAtOnce(chunks, named('documents'), before);
  return sizeOf(
    [...loadedAtOnce(chunks, named(name), new Set(before))].filter((chunk) => !before.has(chunk)),
  );
}

async function measure({ entry, external = [], modes = {} }) {
  const bundle = await rollup({
    input: 'virtual-entry',
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [virtualEntry(entry), ...bundlePlugins()],
    onwarn,
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const atOnce = loadedAtOnce(chunks);
  return {
    size: sizeOf(atOnce),
    modes: Object.entries(modes).map(([name, budget]) => ({
      name: `  entering ${name}`,
      size: sizeOfMode(name, chunks, atOnce),
      budget,
    })),
    onDemand: chunks.filter((chunk) => !atOnce.has(chunk)),
  };
}

const shipped = join(root, 'packages/elements/dist');
const rows = [
  {
    name: 'career-tracks.min.js',
    size: kilobytes(readFileSync(join(shipped, 'career-tracks.min.js'))),
    budget: 62,
  },
];
for (const bundle of bundles) {
  const { size, modes, onDemand } = await measure(bundle);
  rows.push({ ...bundle, size }, ...modes);
  // What both elements load on demand is listed once.
  if (bundle.isBrief) continue;
  for (const { name, code } of onDemand) rows.push({ name: `  + on demand: ${name}`, size: kilobytes(code) });
}

console.log('Sizes in kB (1 kB = 1024 bytes), minified and gzipped:\n');
for (const { name, size, budget } of rows) {
  const limit = budget ? `of ${String(budget).padStart(2)}${size > budget ? '  TOO LARGE' : ''}` : '';
  console.log(`${name.padEnd(34)}${size.toFixed(2).padStart(6)} ${limit}`.trimEnd());
}
process.exitCode = rows.some(({ size, budget }) => size > budget) ? 1 : 0;
