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

/** Runs a snippet that imports from core, and gives what it declares. */
function run(code, given) {
  const names = [...code.matchAll(/^const (?:\{([^}]*)\}|(\w+))/gm)].flatMap(([, several, one]) =>
    (several ?? one).split(',').map((name) => name.trim()),
  );
  const body = code.replace(/^import (\{[^}]*\}) from '@career-tracks\/core';$/gm, 'const $1 = core;');
  return new Function(
    'core',
    ...Object.keys(given),
    `${body}\nreturn { ${names.filter(Boolean).join(', ')} };`,
  )(core, ...Object.values(given));
}

describe('the docs', () => {
  test('show documents that parse', () => {
    const blocks = blocksIn('json');
    assert.ok(blocks.length >= 2);
    for (const { name, code } of blocks) {
      const parse = code.includes('"ratings"') ? core.parseAssessment : core.parseFramework;
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
      const { verdict, range } = run(code, { frameworkJson, assessmentJson, ...declared });
      assert.ok(['ready', 'not-ready', 'insufficient-evidence'].includes(verdict), name);
      assert.ok(range.low <= range.high, name);
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
