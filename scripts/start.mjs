import { spawn } from 'node:child_process';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, install, root } from './run.mjs';
import { serve } from './serve.mjs';

const { values, positionals } = parseArgs({
  options: { 'no-open': { type: 'boolean' } },
  allowPositionals: true,
});
// npm runs scripts in the project's folder and remembers where the person was.
const file = positionals[0] && resolve(process.env.INIT_CWD ?? '.', positionals[0]);

function stop(message) {
  console.error(message);
  process.exit(1);
}

async function checkFile() {
  const readable = await access(file, constants.R_OK)
    .then(() => stat(file))
    .then((found) => found.isFile())
    .catch(() => false);
  if (!readable) stop(`${file} is missing or cannot be read.`);
}

/** The user's file as the text of a framework in JSON, read anew each time so that a reload shows an edit. */
async function readFramework() {
  const { readTrackFile } = await import(
    pathToFileURL(join(root, 'packages/core/dist/exchange/file/index.js')).href
  );
  const content = new Uint8Array(await readFile(file));
  const { ok, value, issues = [], report } = await readTrackFile({ name: basename(file), content });
  printOnce([...report.notes, ...issues].map(describe).join('\n'));
  if (!ok) throw new Error(`${basename(file)} could not be read as a framework.`);
  return JSON.stringify(value);
}

function describe({ kind, sheet, row, line, message }) {
  const place = [kind, sheet, row && `row ${row}`, line && `line ${line}`].filter(Boolean).join(', ');
  return `  ${place ? `${place}: ` : ''}${message}`;
}

/** A page asks for its file more than once; what was found in it is news only after an edit. */
let printed = '';
function printOnce(report) {
  if (report !== printed) console.log(`${basename(file)}:\n${report}`);
  printed = report;
}

function openBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const command = { darwin: 'open', win32: 'start' }[process.platform] ?? 'xdg-open';
  const hasScreen = command !== 'xdg-open' || DISPLAY || WAYLAND_DISPLAY;
  if (values['no-open'] || CI || !hasScreen) return;
  // `start` is a word of the Windows shell, and takes the first quoted word for a title.
  const [program, args] = command === 'start' ? ['cmd', ['/c', 'start', '', address]] : [command, [address]];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

if (file) await checkFile();
if (!((await install()) && (await build()))) process.exit(1);
if (file) await readFramework().catch((error) => stop(error.message));
const server = await serve({ port: 4173, root, data: file && readFramework });
console.log(`Career Tracks is at ${server.address} (Ctrl+C ends it)`);
openBrowser(server.address);
