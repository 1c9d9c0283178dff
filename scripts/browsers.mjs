import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Where each system's installers put a program; bare names are looked up on the PATH. */
const usualPlaces = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: windowsPrograms(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPrograms('Mozilla Firefox\\firefox.exe'),
  },
};

function windowsPrograms(...paths) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

/** The path of the first of the programs that this machine can run. */
function findProgram(candidates = []) {
  const folders = (env.PATH ?? '').split(delimiter);
  const paths = candidates.flatMap((name) =>
    /[\\/]/.test(name) ? name : folders.map((folder) => join(folder, name)),
  );
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** WebKitGTK keeps its test browser in a folder named after the processor and its own version. */
function miniBrowsers() {
  const below = (folder, pattern) => {
    try {
      return readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return below('/usr/lib', /./)
    .flatMap((folder) => below(folder, /^webkit2gtk-4\./))
    .map((folder) => join(folder, 'MiniBrowser'))
    .reverse();
}

function findChromium() {
  const path = findProgram([env.CHROME_PATH, ...(usualPlaces.chromium[platform] ?? [])].filter(Boolean));
  return path
    ? { path }
    : { reason: 'install Chrome, Chromium or Edge, or set CHROME_PATH to one', packages: ['chromium'] };
}

function findFirefox() {
  const path = findProgram(usualPlaces.firefox[platform]);
  return path ? { path } : { reason: 'install Firefox', packages: ['firefox-esr'] };
}

function findWebkit() {
  if (platform === 'darwin') {
    const driver = findProgram(['/usr/bin/safaridriver']);
    return driver ? { driver } : { reason: 'Safari and its safaridriver are missing' };
  }
  if (platform !== 'linux') return { reason: 'it runs on Linux and macOS only' };
  const found = {
    driver: findProgram(['WebKitWebDriver']),
    path: findProgram(miniBrowsers()),
    display: env.DISPLAY || findProgram(['Xvfb']),
  };
  if (found.driver && found.path && found.display) return found;
  return {
    reason: 'install WebKitWebDriver with its MiniBrowser (Debian: webkit2gtk-driver), and Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
  };
}

/**
 * The three engines, each either available (`path` of the program and `launcher`, which gives a launcher for
 * the test runner) or not (`reason`: what to do about it; `packages`: the Debian packages that hold it).
 */
export async function findBrowsers() {
  const engines = { Chromium: findChromium(), Firefox: findFirefox(), WebKit: findWebkit() };
  return Object.entries(engines).map(([name, found]) => {
    if (found.reason) return { name, available: false, ...found };
    const launcher = async () => (await import('./browser-tests/launchers.mjs')).launchers[name](found);
    return { name, available: true, ...found, launcher };
  });
}
