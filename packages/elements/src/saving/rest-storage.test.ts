import { expect } from 'chai';
import { notes, TestDesk } from '../../testing/saving.js';
import { restStorage } from '../../testing/rest-storage.js';
import { documentStorage } from './document-storage.js';
import type { TrackStorage } from './track-storage.js';

/** A server as the guide asks for. */
class Server {
  status = 200;
  readonly files = new Map<string, { readonly etag: string; readonly body: string }>();
  #count = 0;

  readonly fetch = (
    address: string,
    { method = 'GET', headers, body }: RequestInit = {},
  ): Promise<Response> => {
    const file = this.files.get(address);
    const given = new Headers(headers);
    const answer = (status: number, etag = '', text: string | null = null): Promise<Response> =>
      Promise.resolve(new Response(text, { status, headers: { etag } }));
    if (this.status !== 200) return answer(this.status);
    if (method === 'GET') return file ? answer(200, file.etag, file.body) : answer(404);
    const fits = given.get('if-none-match') === '*' ? !file : given.get('if-match') === file?.etag;
    if (!fits) return answer(412);
    const etag = `"${(this.#count += 1)}"`;
    this.files.set(address, { etag, body: body as string });
    return answer(204, etag);
  };
}

describe('The storage in the guide', () => {
  const { fetch } = globalThis;
  let desk: TestDesk;
  let server: Server;
  beforeEach(() => {
    desk = new TestDesk();
    server = new Server();
    Object.assign(globalThis, { fetch: server.fetch });
  });
  afterEach(async () => {
    server.status = 200;
    await desk.clear();
    Object.assign(globalThis, { fetch });
  });

  const open = async (...lines: string[]) => {
    const { device } = desk.tab();
    const storage = documentStorage(restStorage('/api') as TrackStorage, () => device, desk.clock);
    return desk.opened(notes(...lines), { storage });
  };

  it('is the one that is tested here', async () => {
    // The server of the tests prints what it serves in its own way.
    const codeOf = (text: string): string =>
      text
        .replace(/\/\*\*.*\*\/|\/\/#.*/g, '')
        .replace(/["'`]/g, "'")
        .replace(/[\s,;]/g, '')
        .replaceAll('void0', 'undefined');
    const [guide, source] = await Promise.all(
      ['/docs/guides/saving.md', '/packages/elements/testing/rest-storage.js'].map(async (address) =>
        codeOf(await (await fetch(address)).text()),
      ),
    );
    expect(source).to.match(/^exportfunctionrestStorage/);
    expect(guide).to.include(source);
  });

  it('saves, is read again, and refuses what somebody else changed', async () => {
    const first = await open('base');
    const second = await open('base');
    first.write('first');
    expect(await first.autosave.flush()).to.equal(true);
    first.write('more');
    expect(await first.autosave.flush()).to.equal(true);
    second.write('second');
    await second.autosave.flush();
    expect(second.autosave.status.state).to.equal('conflict');
    expect(await second.autosave.merge()).to.equal(true);
    const third = await open('base');
    expect(third.store.document.lines).to.deep.equal(['base', 'first', 'more', 'second']);
    expect([...server.files.keys()]).to.deep.equal(['/api/key']);
  });

  for (const [status, reason] of [
    [403, 'refused'],
    [500, 'failed'],
  ] as const) {
    it(`says "${reason}" when the server answers with ${status}`, async () => {
      const { autosave, write } = await open();
      server.status = status;
      write('one');
      await autosave.flush();
      expect(autosave.status).to.include({ state: 'not-saved', reason });
    });
  }
});
