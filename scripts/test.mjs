import { parseArgs } from 'node:util';
import { installBrowsers } from './install-browsers.mjs';
import { build, install, run } from './run.mjs';

/** Each check is one script of package.json, and passes or fails as a whole. */
const checks = ['types', 'lint', 'format', 'unused', 'packages', 'api', 'manifest', 'docs', 'sizes'];

/** In this order; a step without a part always runs, because the others read what it makes. */
const steps = [
  { name: 'build', run: async () => countCheck(await build()) },
  ...checks.map((name) => ({
    part: 'checks',
    name,
    run: async () => countCheck((await script(`check:${name}`)).code === 0),
  })),
  { part: 'core', name: 'core tests', run: async () => countTests(await script('test:core')) },
  {
    part: 'elements',
    name: 'elements tests',
    run: async () => {
      await installBrowsers();
      return countTests(await script('test:elements'));
    },
  },
];
const parts = ['checks', 'core', 'elements'];

function script(name) {
  return run(`npm run --silent ${name}`, { env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : {} });
}

function countCheck(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** A test script ends with a plain line; one that ran no test, or broke without saying so, failed. */
function countTests({ code, output }) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].at(-1) ?? [];
  const [passed, failed, skipped] = [1, 2, 3].map((index) => Number(line[index] ?? 0));
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed, skipped };
}

const plainLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const { positionals } = parseArgs({ allowPositionals: true });
const [wanted] = positionals;
if (positionals.length > 1 || (wanted && !parts.includes(wanted))) {
  console.error(`Say which part to run: ${parts.join(', ')}, or nothing for all of them.`);
  process.exit(1);
}

const results = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const record = (name, counts, seconds) => {
  results.push(
    `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(16)}${plainLine(counts)} (${seconds.toFixed(1)} s)`,
  );
  for (const key of Object.keys(total)) total[key] += counts[key];
};

if (!(await install())) process.exit(1);

for (const step of steps.filter(({ part }) => !wanted || !part || part === wanted)) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const counts = await step.run();
  record(step.name, counts, (performance.now() - start) / 1000);
}

console.log(`\n${results.join('\n')}\n\n${plainLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
