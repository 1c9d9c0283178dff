import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.mjs';
import { chromiumArgs } from './browser-tests/chromium-args.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

/**
 * Pictures of the playground, to look at a change: `node scripts/screenshots.mjs [folder]`, after a build.
 * Fails when a page logs an error.
 */
const folder = process.argv[2] ?? join(root, '.cache', 'screenshots');
const page = (query) => `examples/playground/index.html?bare&${query}`;

/** A view may also say `media` ('print'), `rtl` (from right to left) and `zoom` (of the screen's pixels). */
const views = [
  { name: 'analyst', url: page('sample=data-analyst&level=a3') },
  { name: 'flat', url: page('sample=support-flat') },
  { name: 'arabic', url: page('sample=nurse-ar'), rtl: true },
  ...['compare', 'assess', 'edit'].map((mode) => ({
    name: mode,
    url: page(`sample=data-analyst&level=a3&mode=${mode}`),
  })),
];
const widths = [360, 768, 1280];
const schemes = ['light', 'dark'];

const pictures = [
  ...views.flatMap((view) =>
    widths.flatMap((width) => schemes.map((scheme) => ({ ...view, width, scheme }))),
  ),
  { ...views[0], width: 1280, scheme: 'light', media: 'print' },
  { ...views[0], width: 640, scheme: 'light', zoom: 2 },
];

async function takePicture(browser, address, { name, url, width, scheme, media, rtl, zoom = 1 }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    deviceScaleFactor: zoom,
  });
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (media) await tab.emulateMedia({ media });
  await tab.goto(`${address}${url}${rtl ? '&dir=rtl' : ''}`, { waitUntil: 'networkidle' });
  const parts = [name, width, scheme, media, zoom > 1 && `x${zoom}`].filter(Boolean);
  await tab.screenshot({ path: join(folder, `${parts.join('-')}.png`), fullPage: true });
  await context.close();
  return errors.map((error) => `${parts.join('-')}: ${error}`);
}

const { path, reason } = (await findBrowsers()).find(({ name }) => name === 'Chromium');
if (!path) throw new Error(`Chromium is missing: ${reason}.`);
await mkdir(folder, { recursive: true });
const server = await serve({ port: 0, root });
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
const errors = [];
for (const picture of pictures) errors.push(...(await takePicture(browser, server.address, picture)));
await browser.close();
server.close();

console.log(`${pictures.length} pictures are in ${folder}`);
if (errors.length > 0) console.error(errors.join('\n'));
process.exitCode = errors.length > 0 ? 1 : 0;
