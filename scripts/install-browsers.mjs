import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Installs the engines that are missing, where that needs no password: on Debian and its kin, as root. */
export async function installBrowsers() {
  const missing = (await findBrowsers()).filter((browser) => !browser.available);
  if (missing.length === 0) return;
  if (canInstall) {
    apt('update', '--quiet=2');
    // One by one: where a package is unknown, the others are still installed.
    for (const { packages } of missing) {
      apt('install', '--yes', '--quiet=2', '--no-install-recommends', ...packages);
    }
  }
  for (const { name, available, reason } of await findBrowsers()) {
    if (!available) console.log(`${name} is missing: ${reason}.`);
  }
}

if (process.argv[1] === import.meta.filename) await installBrowsers();
