import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('import turns a table with its levels in rows into a track, and writes it as Markdown', () => {
  const output = execFileSync(process.execPath, ['import.mjs'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.match(output, /^csv: 1 tracks, 2 levels, 2 competencies, 4 cells\.$/m);
  assert.match(output, /^planning at c2: row 3, column 3 \(0.9\)$/m);
  assert.match(output, /\| Planning \| Plans a day/);
});
