import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { boundaryElements, boundaryFiles, boundaryPolicies, ownedPackages } from './eslint.layers.js';

const typescript = ['packages/*/{src,testing}/**/*.ts', 'examples/**/*.ts'];
const sources = ['packages/*/src/**/*.ts'];
const elements = ['packages/elements/src/**/*.ts'];
const tests = ['**/*.test.ts'];

const modeComparison = [
  'BinaryExpression:has(> :matches(MemberExpression[property.name="mode"], Identifier[name="mode"])):has(> Literal)',
  'SwitchStatement:matches([discriminant.name="mode"], [discriminant.property.name="mode"])',
];

/** Which packages a folder may not import: those that belong to another, and core but by what it exports. */
const restrictedImports = (folder) => [
  'error',
  {
    patterns: [
      ...ownedPackages
        .filter(({ owner }) => owner !== folder)
        .map(({ pattern, message }) => ({ regex: pattern, message })),
      { regex: '^\\..*/core/(src|dist)/', message: 'Core is imported by its public entries only.' },
    ],
  },
];

export default ts.config(
  {
    ignores: ['**/dist/', '**/.cache/', 'coverage/', 'docs/api/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: false, fetch: false, performance: false, process: false, URL: false },
    },
  },
  {
    files: ['examples/**/*.{js,mjs}'],
    languageOptions: { globals: { document: false, location: false, Option: false, URLSearchParams: false } },
  },
  {
    files: typescript,
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Methods of an element are handed to templates as listeners; Lit binds them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  { files: elements, extends: [lit['flat/recommended'], wc['flat/recommended']] },
  {
    files: sources,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.test.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': restrictedImports(),
    },
  },
  ...ownedPackages.map(({ owner }) => ({
    files: [`${owner}/**/*.ts`],
    rules: { 'no-restricted-imports': restrictedImports(owner) },
  })),
  {
    files: sources,
    ignores: tests,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': boundaryElements,
      'boundaries/files': boundaryFiles,
      'import/resolver': { typescript: { project: 'tsconfig.test.json' } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: boundaryPolicies }],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: elements,
    ignores: ['**/modes/**', '**/modes.ts', ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...modeComparison.map((selector) => ({
          selector,
          message: 'Ask the mode object: do not compare modes by name.',
        })),
      ],
    },
  },
);
