import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import * as core from '../packages/core/src/index.js';
import { root } from './run.mjs';

/** Every page that a user reads, with its blocks of code. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', name)),
]
  .filter((name) => name.endsWith('.md') && !name.includes('api'))
  .map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({
      language,
      code,
    }));
    return { name, text, blocks };
  });
const blocksIn = (language) =>
  pages.flatMap(({ name, blocks }) =>
    blocks.filter((block) => block.language === language).map(({ code }) => ({ name, code })),
  );

const sample = (name) => readFileSync(join(root, 'examples/frameworks', name), 'utf8');
const frameworkJson = sample('data-analyst.json');
const assessmentJson = sample('analyst-assessment.json');

/** The entries that a snippet may import from, by name: `@career-tracks/core/growth` and so on. */
const { exports: entries } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'));
const modules = new Map([['@career-tracks/core', core]]);
for (const entry of Object.keys(entries).filter((name) => name !== '.' && !name.includes('*'))) {
  const source = entries[entry].default.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
  modules.set(`@career-tracks/core${entry.slice(1)}`, await import(join(root, 'packages/core', source)));
}

/** Runs a snippet, and gives what it declares. */
function run(code, given) {
  const names = [...code.matchAll(/^const (?:[{[]([^}\]]*)[}\]]|(\w+))/gm)].flatMap(([, several, one]) =>
    (several ?? one).split(',').map((name) => name.trim().split(/[ :]/)[0]),
  );
  const body = code.replace(
    /^import (\{[^}]*\}) from '([^']+)';$/gm,
    (_, what, from) => `const ${what.replaceAll(' as ', ': ')} = modules.get('${from}');`,
  );
  return new Function(
    'modules',
    ...Object.keys(given),
    `${body}\nreturn { ${names.filter(Boolean).join(', ')} };`,
  )(modules, ...Object.values(given));
}

describe('the docs', () => {
  test('show documents that parse', () => {
    const blocks = blocksIn('json');
    assert.ok(blocks.length >= 2);
    for (const { name, code } of blocks) {
      const parse = code.includes('"ratings"')
        ? core.parseAssessment
        : code.includes('"bar"')
          ? modules.get('@career-tracks/core/policies').parsePolicy
          : core.parseFramework;
      assert.equal(parse(code).ok, true, `${name}\n${code}`);
    }
  });

  test('show code that runs, and does what it says', () => {
    const blocks = blocksIn('js').filter(({ code }) => code.includes('@career-tracks/core'));
    assert.ok(blocks.length >= 2);
    for (const { name, code } of blocks) {
      const declared = code.includes('const framework')
        ? {}
        : {
            framework: core.parseFramework(frameworkJson).value,
            assessment: core.parseAssessment(assessmentJson).value,
          };
      const found = run(code, { frameworkJson, assessmentJson, ...declared });
      assert.ok(Object.keys(found).length > 0, `${name} shows nothing\n${code}`);
      for (const [what, value] of Object.entries(found))
        assert.notEqual(value, undefined, `${name}: ${what}`);
      if ('verdict' in found) {
        assert.ok(['ready', 'not-ready', 'insufficient-evidence'].includes(found.verdict), name);
      }
    }
  });

  test('name scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const { name, text } of pages) {
      for (const [, script] of text.matchAll(/npm run ([\w:]+)/g))
        assert.ok(script in scripts, `${name}: ${script}`);
    }
  });

  test('link to files that are there', () => {
    for (const { name, text } of pages) {
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        assert.ok(existsSync(join(root, dirname(name), target)), `${name}: ${target}`);
      }
    }
  });
});
