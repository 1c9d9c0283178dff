import { rmSync } from 'node:fs';
import { bundlePlugins, onwarn } from './scripts/bundle.mjs';

const dist = 'packages/elements/dist';

/** What readers need now and then is in the file as well, so that reading takes one file and no other. */
const reading =
  /elements\/dist\/(define|modes\/(work|view\/narrow-reading)|render\/(notices|loading|ladder)|controllers\/table-reader|styles\/fixed-colours)\.js$/;

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
  input: { 'career-tracks': `${dist}/define.js` },
  preserveEntrySignatures: false,
  output: {
    dir: dist,
    entryFileNames: '[name].min.js',
    chunkFileNames: 'career-tracks.parts/[name]-[hash].min.js',
    manualChunks: (id) => (reading.test(id) ? 'career-tracks' : undefined),
    format: 'es',
    sourcemap: true,
    banner: ({ isEntry }) => (isEntry ? '/*! Career Tracks | MIT */' : ''),
  },
  plugins: [...bundlePlugins(), emptyParts],
  onwarn,
};
