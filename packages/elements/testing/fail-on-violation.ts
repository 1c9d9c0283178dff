/**
 * Fails the test during which the page broke its Content-Security-Policy. The test server puts an import of
 * this file before everything else in every test file.
 */
const pending: SecurityPolicyViolationEvent[] = [];
const outsideTests: SecurityPolicyViolationEvent[] = [];

window.addEventListener('securitypolicyviolation', (event) => pending.push(event), { capture: true });

/** Browsers report in a task of its own, after the code that did it. */
const { setTimeout } = window;
const reported = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function takePending(): Promise<SecurityPolicyViolationEvent[]> {
  await reported();
  return pending.splice(0);
}

function describeViolation(event: SecurityPolicyViolationEvent): string {
  const place = event.sourceFile ? `${event.sourceFile}:${event.lineNumber}` : 'an unknown place';
  const sample = event.sample ? `: ${event.sample}` : '';
  return `${event.effectiveDirective} blocked ${event.blockedURI || 'something'} from ${place}${sample}`;
}

function violationError(events: SecurityPolicyViolationEvent[]): Error {
  return new Error(
    `The page broke its Content-Security-Policy:\n${events.map(describeViolation).join('\n')}`,
  );
}

/** For a test that breaks the policy on purpose: runs it and returns what the browser reported, at least once. */
export async function expectViolation(run: () => unknown): Promise<SecurityPolicyViolationEvent[]> {
  const before = await takePending();
  await run();
  for (let turn = 0; turn < 50 && pending.length === 0; turn++) await reported(turn);
  const violations = await takePending();
  pending.push(...before);
  if (violations.length === 0) throw new Error('No violation was reported.');
  return violations;
}

before(async () => void outsideTests.push(...(await takePending())));
beforeEach(async () => void outsideTests.push(...(await takePending())));

// A hook that throws would end the whole file: the test itself is marked, and the others still run.
afterEach(async function () {
  const events = await takePending();
  const test = this.currentTest;
  if (events.length === 0 || !test) return;
  const own = test.err?.message;
  test.state = 'failed';
  test.err = violationError(events);
  if (own) test.err.message = `${own}\n${test.err.message}`;
});

after(async () => {
  outsideTests.push(...(await takePending()));
  if (outsideTests.length > 0) throw violationError(outsideTests);
});
