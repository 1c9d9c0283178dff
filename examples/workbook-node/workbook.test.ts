import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('the workbook leads from answers to a track, dates, a report and a calendar', () => {
  const output = execFileSync(process.execPath, ['workbook.mjs'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.match(output, /^4 of 10 steps answered; next: benefits\nA first track: 3 competencies, no levels$/m);
  assert.match(output, /^Development {5}2027-01-04 to 2027-\d\d-\d\d, Noor$/m);
  assert.match(output, /^Your readiness lies between 48% and 85%; 70% is enough\.$/m);
  assert.match(output, /^The report has 7 headings\.\nThe calendar has 4 events\.$/m);
});
