import { bundlePlugins, onwarn } from './scripts/bundle.mjs';

/** The compiler has written the modules; this adds the one file for a page without a bundler. */
export default {
  input: 'packages/elements/dist/define.js',
  output: {
    file: 'packages/elements/dist/career-tracks.min.js',
    format: 'es',
    inlineDynamicImports: true,
    sourcemap: true,
    banner: '/*! Career Tracks | MIT */',
  },
  plugins: bundlePlugins(),
  onwarn,
};
