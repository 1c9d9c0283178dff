import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/**
 * Runs a command line in the project's folder, shows what it prints (unless `quiet`), and gives its exit code
 * and what it printed.
 */
export function run(command, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const pass = (target) => (chunk) => {
      output += chunk;
      if (!quiet) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', pass(process.stdout));
    child.stderr.setEncoding('utf8').on('data', pass(process.stderr));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** pnpm in the version that package.json names: npm fetches it, so only Node and npm have to be there. */
function pnpm(args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `npx --yes ${packageManager} ${args}`;
}

async function quietly(what, command, options) {
  console.log(`${what} …`);
  const { code, output } = await run(command, { quiet: true, ...options });
  if (code !== 0) console.error(output);
  return code === 0;
}

/** Both say what went wrong and give false when they fail. */
export function install() {
  const frozen = existsSync(join(root, 'pnpm-lock.yaml')) ? ' --frozen-lockfile' : '';
  // CI: pnpm asks no question where there is nobody to answer.
  return quietly('Installing what is missing', pnpm(`install${frozen}`), { env: { CI: 'true' } });
}

export function build() {
  return quietly('Building', 'npm run --silent build');
}
