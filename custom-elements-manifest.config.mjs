import { posix } from 'node:path';

/** `./x.js` beside a module, `/src/x.js` and `src/x.ts` all become what the package ships: `dist/x.js`. */
function shippedPath(path, modulePath) {
  const full = path.startsWith('.') ? posix.join(posix.dirname(modulePath), path) : path.replace(/^\//, '');
  return full.replace(/^src\/(.*)\.[jt]s$/, 'dist/$1.js');
}

const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const sourcePath = module.path;
      const visit = (node) => {
        if (typeof node?.module === 'string') node.module = shippedPath(node.module, sourcePath);
        if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
      };
      visit(module);
      module.path = shippedPath(sourcePath, sourcePath);
    }
  },
};

/** How `scripts/generate.mjs` reads the elements' sources for packages/elements/custom-elements.json. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [shippedPaths],
};
