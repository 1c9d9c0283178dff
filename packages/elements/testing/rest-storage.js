/** Saves at `address`, whose server gives ETags and heeds If-Match and If-None-Match. */
export function restStorage(address) {
  async function ask(key, request) {
    const response = await fetch(`${address}/${key}`, request);
    const { ok, status } = response;
    if (ok || status === 404 || status === 412) return response;
    const name = status === 401 || status === 403 ? 'NotAllowedError' : 'Error';
    throw Object.assign(new Error(`Status ${status}`), { name });
  }
  return {
    async load(key) {
      const response = await ask(key);
      if (response.status === 404) return undefined;
      return { revision: response.headers.get('etag'), saved: await response.json() };
    },
    async save(key, saved, expected) {
      const condition = expected === undefined ? { 'if-none-match': '*' } : { 'if-match': expected };
      const headers = { 'content-type': 'application/json', ...condition };
      const response = await ask(key, { method: 'PUT', headers, body: JSON.stringify(saved) });
      return response.ok ? { revision: response.headers.get('etag') } : 'conflict';
    },
  };
}
