import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('node-gap prints a verdict with its range, and contributions that add up', () => {
  const output = execFileSync(process.execPath, ['node-gap.mjs'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.match(output, /^Towards A4: not-ready\nBetween 53% and 86%, where 80% is the bar\.$/m);
  const points = [...output.matchAll(/(\d+) to (\d+) of (\d+) points/g)].map((line) =>
    line.slice(1).map(Number),
  );
  const sum = points.pop();
  for (const column of [0, 1, 2]) {
    assert.equal(
      points.reduce((total, line) => total + (line[column] ?? 0), 0),
      sum?.[column],
    );
  }
});
