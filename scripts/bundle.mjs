import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';

/** What turns the compiled modules and all that they import into one small file for a browser. */
export const bundlePlugins = () => [
  nodeResolve({ browser: true }),
  commonjs({ include: '**/node_modules/papaparse/**' }),
  // immer and Lit ask for it, and a browser has no `process`.
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } }),
];

/** The compiler's helper for decorators asks for `this`, which a module does not have; it does without. */
const harmless = ['THIS_IS_UNDEFINED'];
const harmlessInDependencies = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'];

export function onwarn(warning, warn) {
  const isForeign = [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules'));
  if (harmless.includes(warning.code)) return;
  if (isForeign && harmlessInDependencies.includes(warning.code)) return;
  warn(warning);
}
