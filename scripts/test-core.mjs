import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './run.mjs';

/** Runs the tests that need no browser, and ends with one plain line: `N passed, M failed`. */
const places = { 'packages/core/src': '.test.ts', examples: '.test.ts', scripts: '.test.mjs' };

// Node 20 knows no glob patterns yet.
const files = Object.entries(places).flatMap(([folder, ending]) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
        .map((name) => join(root, folder, name))
    : [],
);

const totals = { passed: 0, failed: 0, skipped: 0 };
const counted = (outcome) => (test) => {
  if (test.details.type === 'suite') return;
  // A file without a test passes under its own name: that is no success.
  const isFile = test.nesting === 0 && files.includes(resolve(test.name));
  const skipped = test.skip !== undefined || test.todo !== undefined;
  totals[skipped ? 'skipped' : isFile ? 'failed' : outcome] += 1;
  if (isFile && outcome === 'passed') console.log(`${test.name} holds no test.`);
};

run({ files, concurrency: true })
  .on('test:pass', counted('passed'))
  .on('test:fail', counted('failed'))
  .on('end', () => {
    if (totals.passed + totals.failed === 0) totals.failed = 1;
    process.exitCode = totals.failed > 0 ? 1 : 0;
  })
  .compose(new spec())
  .on('end', () => {
    const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
    console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
  })
  .pipe(process.stdout);
