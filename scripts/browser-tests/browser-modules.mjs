/** Makes the packages that were not written for a browser without a bundler load in one. */
export function browserModules() {
  return {
    name: 'browser-modules',
    transform({ path, body, response }) {
      if (!response.is('js')) return undefined;
      if (path.includes('/immer/')) return body.replaceAll('process.env.NODE_ENV', '"development"');
      if (path.includes('/papaparse/')) return asModule(body);
      return undefined;
    },
  };
}

/** A CommonJS file without dependencies, as a module with one default export. */
function asModule(body) {
  const head = 'const module = { exports: {} }; const exports = module.exports;';
  return `${head}\n${body}\nexport default module.exports;`;
}
