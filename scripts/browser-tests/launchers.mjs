import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArgs } from './chromium-args.mjs';

/** From an engine that `findBrowsers` found to a launcher for the test runner. */
export const launchers = {
  Chromium: ({ path }) =>
    puppeteerLauncher({ launchOptions: { executablePath: path, headless: true, args: chromiumArgs } }),
  Firefox: ({ path }) =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        headless: true,
        // The panel of downloads takes the focus from the page, and Enter then presses no button.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
    }),
  WebKit: (found) => (process.platform === 'darwin' ? safari(found) : webkitGtk(found)),
};

function safari({ driver }) {
  return viaDriver(driver, { browserName: 'safari' });
}

async function webkitGtk({ driver, path }) {
  const screen = process.env.DISPLAY ? undefined : await startScreen();
  const env = {
    ...process.env,
    DISPLAY: screen?.name ?? process.env.DISPLAY,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
  };
  return viaDriver(driver, capabilities, env, screen?.process);
}

/** A screen in memory, on a display number of its own choice. */
async function startScreen() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(xvfb.stdio[3], 'data');
  return { process: xvfb, name: `:${String(number).trim()}` };
}

/** Starts a WebDriver server; it ends with the launcher, and so does the screen that it draws on. */
async function viaDriver(driver, capabilities, env = process.env, screen = undefined) {
  const port = await freePort();
  const server = spawn(driver, ['-p', String(port)], { stdio: 'ignore', env });
  const end = () => [server, screen].forEach((child) => child?.kill());
  process.once('exit', end);
  await answering(port);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities,
  });
  // Keys given together are pressed as a chord, where a letter that is still down is not typed again.
  const sendKeys = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (session, keys) => {
    for (const key of keys) await sendKeys(session, [key]);
  };
  const stop = launcher.stop.bind(launcher);
  launcher.stop = () => stop().finally(end);
  return launcher;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answering(port) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answered) return;
    await setTimeout(100);
  }
  throw new Error('The WebDriver server did not start within 15 seconds.');
}
