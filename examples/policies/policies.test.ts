import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('policies scores one person under six systems, each with its reason and a proof that holds', () => {
  const output = execFileSync(process.execPath, ['policies.mjs'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  const results = output.split('\n').filter((line) => /ready|evidence/.test(line) && !line.startsWith(' '));
  assert.deepEqual(results, [
    'Default policy: insufficient-evidence, 0.75 to 0.85 of 1',
    'AG5 compliance: not-ready, 0.6 to 0.7 of 1',
    'SAP SuccessFactors, ratio to the expected rating: not-ready, 0.75 to 0.85 of 1',
    'Mews: not-ready, 2.2 to 2.3 of 3',
    'Medium Snowflake: not-ready, 19 to 22 of 30',
    'Etsy, advanced in several and beginner in none: insufficient-evidence, 0.75 to 0.85 of 1',
  ]);
  assert.equal(output.match(/The proof holds: true/g)?.length, 6);
});
