import { writeSync } from 'node:fs';

function count(suite, totals) {
  for (const test of suite.tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, totals);
}

/** One session is one test file in one engine. */
function countSession({ passed, testResults }, totals) {
  const before = { ...totals };
  if (testResults) count(testResults, totals);
  const ranTests = Object.keys(totals).some((key) => totals[key] > before[key]);
  // A file that did not load, broke outside a test, or holds no test must not read as a success.
  if ((!passed || !ranTests) && totals.failed === before.failed) totals.failed += 1;
}

/**
 * A test runner reporter that ends the output with one plain line: `N passed, M failed`.
 * @param missing engines that are not there; in continuous integration each counts as a failure
 */
export function plainSummary(missing) {
  const totals = { passed: 0, failed: process.env.CI ? missing.length : 0, skipped: 0 };
  return {
    stop({ sessions }) {
      for (const session of sessions) countSession(session, totals);
      const notes = missing.map(({ name, reason }) => `Not tested in ${name}: ${reason}.\n`).join('');
      const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
      const summary = `\n${notes}${totals.passed} passed, ${totals.failed} failed${skipped}\n`;
      process.once('exit', (code) => {
        writeSync(process.stdout.fd, summary);
        if (code === 0 && totals.failed > 0) process.exitCode = 1;
      });
    },
  };
}
