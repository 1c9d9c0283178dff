import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { policyHeaders } from './security-policy.mjs';

const host = '127.0.0.1';
const headers = { ...policyHeaders, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

/** What the playground needs of the project; nothing else of the folder is served. */
const served = [/^examples\//, /^packages\/[^/]+\/(dist|schemas)\//];

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The file for a path of the address, or undefined: links are followed before the check. */
async function findFile(root, path) {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  try {
    const file = await realpath(join(root, decodeURIComponent(name)));
    const inside = relative(root, file).split(sep).join('/');
    const isServed = served.some((pattern) => pattern.test(inside)) && !inside.includes('node_modules/');
    return isServed && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function send(response, status, body, more = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers, ...more }).end(body);
}

async function sendData(response, data) {
  try {
    send(response, 200, await data(), { 'content-type': contentTypes['.json'] });
  } catch (error) {
    send(response, 500, error.message);
  }
}

async function answer(request, response, { root, data }) {
  const { pathname, search } = new URL(`http://${host}${request.url}`);
  // A page of another site whose name was made to point here sends its own name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 403, 'Not this host.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET only.');
  if (pathname === '/') return send(response, 302, '', { location: `/examples/playground/${search}` });
  if (pathname === '/favicon.ico') return send(response, 204);
  // What the playground was given: it asks for the list, because asking for what is not there logs an error.
  if (pathname === '/data/index.json')
    return sendData(response, () => JSON.stringify(data ? ['framework.json'] : []));
  if (pathname === '/data/framework.json' && data) return sendData(response, data);

  const file = await findFile(root, pathname);
  if (!file) return send(response, 404, 'Not found.');
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...headers });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves the playground to this machine only, every response with the security policy.
 * @param options.port preferred; another one is taken when it is in use (0: any)
 * @param options.root the project's folder
 * @param options.data gives the text of `/data/framework.json`, asked on each request
 * @returns the address, and `close`
 */
export async function serve({ port, root, data }) {
  const options = { root: await realpath(root), data };
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error) => send(response, 400, error.message));
  });
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await once(server.listen(0, host), 'listening');
  }
  return { address: `http://${host}:${server.address().port}/`, close: () => server.close() };
}
