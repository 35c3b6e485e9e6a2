import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { assetCaching } from './assets.ts';
import { guard } from './guard.ts';

const site = 'https://vahid.example';

function program(publicUrl = site) {
  const app = new Hono();
  app.use(guard({ publicUrl: new URL(publicUrl) }));
  app.get('/page', (c) => c.html('<p>here</p>'));
  app.get('/set-up/:token', (c) => c.html('<p>here</p>', 200, { 'Referrer-Policy': 'no-referrer' }));
  app.get('/export', (c) => c.body('{}', 200, { 'Content-Type': 'application/x-ndjson' }));
  app.get('/assets/a.css', (c) => c.body('', 200, { 'Cache-Control': assetCaching }));
  app.post('/act', (c) => c.text('done'));
  const host = new URL(publicUrl).host;
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(publicUrl + path, { method, headers: { host, ...headers } });
  return { ask, post: async (headers: Record<string, string>) => (await ask('/act', headers, 'POST')).status };
}

const session = { cookie: '__Host-session=abc' };

describe('a form', () => {
  const { post } = program();

  test('of our own page is taken', async () => {
    expect(await post({ ...session, origin: site })).toBe(200);
    expect(await post({ ...session, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await post({ ...session, origin: site, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  test('of our own page that keeps its address to itself is taken: browsers then say “null”, and that it is ours', async () => {
    expect(await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(200);
    for (const where of ['cross-site', 'same-site', 'none', ''])
      expect(await post({ origin: 'null', 'sec-fetch-site': where }), where).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
  });

  test('of another site is refused, whatever else it says', async () => {
    const others = ['https://evil.example', 'http://vahid.example', 'https://vahid.example:8443', 'null', ''];
    for (const origin of others) expect(await post({ ...session, origin }), origin).toBe(403);
    for (const where of ['cross-site', 'same-site']) expect(await post({ 'sec-fetch-site': where })).toBe(403);
    expect(await post({ origin: site, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ origin: 'https://evil.example', 'content-type': 'application/json' })).toBe(403);
  });

  test('that shows a session and does not say where it comes from is refused', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain; x=application/json', '']) {
      expect(await post({ ...session, 'content-type': type }), type).toBe(403);
    }
    expect(await post({ cookie: 'session=abc' })).toBe(403);
  });

  test('of a program that is no browser is taken: as JSON, or without a session', async () => {
    expect(await post({ ...session, 'content-type': 'application/json; charset=utf-8' })).toBe(200);
    expect(await post({ authorization: 'Bearer abc', 'content-type': 'application/json' })).toBe(200);
    expect(await post({})).toBe(200);
  });
});

test('another name than the program’s own is answered with that name only', async () => {
  const answer = await program().ask('/page', { host: 'localhost:8787' });
  expect(answer.status).toBe(421);
  expect(await answer.text()).toContain(site);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
});

describe('the headers', () => {
  const headersOf = async (path: string, publicUrl = site) => (await program(publicUrl).ask(path)).headers;

  test('of a page let it run our own script, and send forms to us, and nothing else', async () => {
    const headers = await headersOf('/page');
    const policy = headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      expect.stringMatching(/^script-src 'nonce-[\w+/=-]{16,}'$/),
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "form-action 'self'",
      'upgrade-insecure-requests',
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('publickey-credentials-get=(self)'),
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    });
  });

  test('of anything else let nothing run at all', async () => {
    const headers = await headersOf('/export');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('leave a page stricter than others as strict as it is', async () => {
    expect((await headersOf('/set-up/abc')).get('referrer-policy')).toBe('no-referrer');
  });

  test('let assets be kept', async () => {
    expect((await headersOf('/assets/a.css')).get('cache-control')).toBe(assetCaching);
  });

  test('ask for no TLS where there is none', async () => {
    const headers = await headersOf('/page', 'http://localhost:8787');
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });
});
