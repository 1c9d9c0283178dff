import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundlePlugins, onwarn } from './scripts/bundle.mjs';

const dist = 'packages/elements/dist';

/** What readers need now and then is in the file as well, so that reading takes one file and no other. */
const reading = [
  'modes/work.js',
  'modes/view/narrow-reading.js',
  'career-track/source-state.js',
  'render/loading.js',
  'render/ladder.js',
  'styles/fixed-colours.js',
];
const entry = resolve(dist, 'career-tracks.js');
const inTheFile = {
  name: 'in-the-file',
  resolveId: (source) => (source === 'career-tracks' ? { id: entry, moduleSideEffects: true } : undefined),
  // What the entry exports is in it; that the file then exports nothing is for `preserveEntrySignatures`.
  load: (id) =>
    id === entry
      ? `import './define.js';\n${reading.map((path, index) => `export * as part${index} from './${path}';`).join('\n')}`
      : undefined,
};

/** What a new build does not write must not stay beside what it does. */
const emptyParts = {
  name: 'empty-parts',
  generateBundle: () => rmSync(`${dist}/career-tracks.parts`, { recursive: true, force: true }),
};

/**
 * The compiler has written the modules; this adds the file for a page without a bundler. The modes lie in a
 * folder beside it, and are loaded when a person goes there: docs/decisions/0013-script-tag.md.
 */
export default {
  input: { 'career-tracks': 'career-tracks' },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: dist,
    entryFileNames: '[name].min.js',
    chunkFileNames: 'career-tracks.parts/[name]-[hash].min.js',
    format: 'es',
    sourcemap: true,
    banner: ({ isEntry }) => (isEntry ? '/*! Career Tracks | MIT */' : ''),
  },
  plugins: [inTheFile, ...bundlePlugins(), emptyParts],
  onwarn,
};
