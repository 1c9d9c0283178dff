/**
 * The layers of each package, lowest first, and what each may import of the others. A folder of `src` is one
 * layer; so is each file beside the folders.
 */
const low = ['events', 'i18n', 'styles', 'navigation'];
const shared = [...low, 'controllers', 'render'];
const shells = ['career-track', 'track-workbook'];

const layers = {
  core: {
    schema: [],
    store: [],
    framework: ['schema'],
    assessment: ['framework', 'schema'],
    analysis: ['framework', 'schema'],
    growth: ['analysis', 'framework', 'schema'],
    workbook: ['analysis', 'framework', 'schema'],
    exchange: ['framework', 'schema'],
    'index.ts': ['schema', 'framework', 'analysis', 'growth', 'workbook'],
    'assess.ts': ['assessment', 'schema'],
    'checker.ts': ['framework'],
    'edit.ts': ['framework', 'schema'],
    'growth.ts': ['growth', 'analysis', 'schema'],
    'ladder.ts': ['framework'],
    'library.ts': ['workbook', 'schema'],
    'policies.ts': ['analysis', 'schema'],
    'proof.ts': ['analysis'],
    'versions.ts': ['framework'],
    'what-if.ts': ['analysis'],
    'workbook.ts': ['workbook', 'schema'],
    'store.ts': ['store'],
  },
  elements: {
    events: [],
    i18n: [],
    locales: ['i18n'],
    styles: [],
    navigation: [],
    controllers: low,
    render: low,
    saving: shared,
    files: [...shared, 'saving', 'modes'],
    modes: [...shared, 'saving'],
    'define-element.ts': [],
    'career-track': [...shared, 'files', 'modes', 'saving', 'define-element.ts'],
    'track-workbook': [...shared, 'modes', 'saving', 'define-element.ts'],
    'define-elements.ts': [...shells, 'define-element.ts'],
    'define.ts': ['define-elements.ts'],
    'index.ts': [...shared, ...shells, 'modes', 'saving', 'define-elements.ts'],
  },
};

/** The packages that only one layer may import. */
export const ownedPackages = [
  {
    pattern: '^zod(/|$)',
    owner: 'packages/core/src/schema',
    message: 'Documents are parsed in schema/ only.',
  },
  { pattern: '^immer(/|$)', owner: 'packages/core/src/store', message: 'Changes are made in store/ only.' },
  {
    pattern: '^(fflate|yaml)$',
    owner: 'packages/core/src/exchange',
    message: 'Files are read in exchange/ only.',
  },
  {
    pattern: '^papaparse$',
    owner: 'packages/core/src/exchange',
    message: 'Files are read in exchange/ only.',
  },
  { pattern: '^lit(/|$)', owner: 'packages/elements/src', message: 'Core knows no DOM.' },
];

const table = Object.entries(layers).flatMap(([name, allowed]) =>
  Object.entries(allowed).map(([layer, others]) => ({
    id: `${name}/${layer}`,
    pattern: `packages/${name}/src/${layer}`,
    others: others.map((other) => `${name}/${other}`),
  })),
);
const isFile = (id) => id.endsWith('.ts');

/** eslint-plugin-boundaries calls a folder an element, and classifies single files apart from them. */
const selector = (id) => (isFile(id) ? { file: { categories: id } } : { element: { type: id } });

export const boundaryElements = table
  .filter(({ id }) => !isFile(id))
  .map(({ id, pattern }) => ({ type: id, pattern }));

export const boundaryFiles = table
  .filter(({ id }) => isFile(id))
  .map(({ id, pattern }) => ({ category: id, pattern }));

export const boundaryPolicies = table.map(({ id, others }) => ({
  from: selector(id),
  allow: [id, ...others].map((to) => ({ to: selector(to) })),
}));
