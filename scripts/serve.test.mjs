import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { securityPolicy } from './security-policy.mjs';
import { serve } from './serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
let server;
let data = () => '{"id":"mine"}';

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** As it is: `fetch` would tidy the path up. */
function get(path, options = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, ...options }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

describe('the playground server', () => {
  before(async () => {
    write('secret.txt', 'secret');
    write('examples/playground/index.html', '<!doctype html>');
    write('examples/playground/playground.css', 'body { margin: 0 }');
    write('packages/core/dist/index.js', 'export {};');
    write('packages/core/src/index.ts', 'export {};');
    symlinkSync(join(root, 'secret.txt'), join(root, 'examples/link.txt'));
    server = await serve({ port: 0, root, data: () => data() });
  });

  after(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  it('sends every response with the security policy, and nothing may keep it', async () => {
    for (const path of ['/', '/examples/playground/', '/data/framework.json', '/nowhere']) {
      const { headers } = await get(path);
      assert.equal(headers['content-security-policy'], securityPolicy, path);
      assert.equal(headers['cache-control'], 'no-store', path);
    }
  });

  it('serves what the playground needs, with its content type', async () => {
    const types = { '/examples/playground/': 'text/html', '/packages/core/dist/index.js': 'text/javascript' };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], `${type}; charset=utf-8`);
    }
    const style = await get('/examples/playground/playground.css');
    assert.equal(style.body, 'body { margin: 0 }');
  });

  it('leads from the root to the playground, and keeps the query', async () => {
    const { status, headers } = await get('/?sample=flat');
    assert.equal(status, 302);
    assert.equal(headers.location, '/examples/playground/?sample=flat');
  });

  it('serves nothing else, however it is asked for', async () => {
    const paths = [
      '/secret.txt',
      '/packages/core/src/index.ts',
      '/examples/link.txt',
      '/examples/playground/%zz',
    ];
    for (const dots of ['..', '%2e%2e', '..%2f', '%2e%2e%2f', '..%5c'])
      paths.push(`/examples/${dots}/secret.txt`);
    paths.push('//secret.txt', '/examples/playground/index.html%00.js', '/examples/../../../../etc/passwd');
    for (const path of paths) {
      const { status, body } = await get(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /secret|root:/, path);
    }
  });

  it('answers only a reader of this machine who asks by its name', async () => {
    assert.equal((await get('/', { headers: { host: 'evil.example' } })).status, 403);
    assert.equal((await get('/', { method: 'POST' })).status, 405);
  });

  it('asks for the data on each request, and says when it cannot be had', async () => {
    assert.equal((await get('/data/index.json')).body, '["framework.json"]');
    assert.equal((await get('/data/framework.json')).body, '{"id":"mine"}');
    data = () => '{"id":"edited"}';
    assert.equal((await get('/data/framework.json')).body, '{"id":"edited"}');
    data = () => {
      throw new Error('mine.csv could not be read.');
    };
    const { status, body } = await get('/data/framework.json');
    assert.equal(status, 500);
    assert.equal(body, 'mine.csv could not be read.');
  });

  it('takes another port when the one it prefers is in use', async () => {
    const { port } = new URL(server.address);
    const second = await serve({ port: Number(port), root });
    assert.notEqual(second.address, server.address);
    assert.equal((await fetch(`${second.address}data/framework.json`)).status, 404);
    assert.deepEqual(await (await fetch(`${second.address}data/index.json`)).json(), []);
    second.close();
  });
});
