import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserModules } from './scripts/browser-tests/browser-modules.mjs';
import { plainSummary } from './scripts/browser-tests/plain-summary.mjs';
import { sendPolicy, strictPages } from './scripts/browser-tests/strict-pages.mjs';
import { findBrowsers } from './scripts/browsers.mjs';

const engines = await findBrowsers();
const available = engines.filter((engine) => engine.available);
const missing = engines.filter((engine) => !engine.available);
for (const { name, reason } of missing) console.log(`${name} is missing: ${reason}.`);
if (available.length === 0) throw new Error('No browser to test in.');

export default {
  files: 'packages/elements/src/**/*.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [sendPolicy],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.test.json' }),
    browserModules(),
    strictPages(),
  ],
  browsers: await Promise.all(available.map((engine) => engine.launcher())),
  // WebKit's driver has one window.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), plainSummary(missing)],
};
