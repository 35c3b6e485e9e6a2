import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { Revealed } from '#page/act-route.ts';
import { reveal, revealedOnce } from './revealed.ts';

const link: Revealed = {
  kind: 'invitation',
  of: 'head',
  value: 'https://vahid.example/invitation/t',
  mailedTo: null,
  until: '2026-11-23T08:00:00.000Z',
};

function appOf(address: string) {
  const house = { publicUrl: new URL(address) };
  const app = new Hono();
  app.post('/give', (c) => {
    reveal(house, c, '/page', link);
    return c.redirect('/page', 303);
  });
  for (const page of ['/page', '/other']) app.get(page, (c) => c.json(revealedOnce(house, c) ?? null));
  return app;
}

const cookieOf = (answer: Response) => answer.headers.get('set-cookie') ?? '';

it('hands a link to the next page, which forgets it', async () => {
  const app = appOf('http://localhost');
  const given = await app.request('/give', { method: 'POST' });
  expect(given.headers.get('location')).toBe('/page');
  const [cookie = ''] = cookieOf(given).split(';');
  const shown = await app.request('/page', { headers: { cookie } });
  expect(await shown.json()).toEqual(link);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(cookieOf(shown)).toMatch(/^revealed-[0-9a-f]{16}=; Max-Age=0; Path=\//);
});

it('keeps it from scripts, from other sites, from other pages, and for five minutes at most', async () => {
  const plain = cookieOf(await appOf('http://localhost').request('/give', { method: 'POST' }));
  expect(plain).toMatch(/; Max-Age=300; Path=\/; HttpOnly; SameSite=Strict$/);
  const secure = cookieOf(await appOf('https://vahid.example').request('/give', { method: 'POST' }));
  expect(secure).toMatch(/^__Host-revealed-[0-9a-f]{16}=.*; Path=\/;.*; Secure;/);
  const [cookie = ''] = plain.split(';');
  const elsewhere = await appOf('http://localhost').request('/other', { headers: { cookie } });
  expect([await elsewhere.json(), cookieOf(elsewhere)]).toEqual([null, '']);
});

it('over TLS takes none that another host of the domain may have written', async () => {
  const app = appOf('https://vahid.example');
  const [cookie = ''] = cookieOf(await app.request('/give', { method: 'POST' })).split(';');
  const read = async (sent: string) => (await app.request('/page', { headers: { cookie: sent } })).json();
  expect([await read(cookie), await read(cookie.replace('__Host-', ''))]).toEqual([link, null]);
});

it('shows nothing of a cookie that it did not write', async () => {
  const app = appOf('http://localhost');
  const forged = Buffer.from('{"kind":"invitation"}').toString('base64url');
  const [name = ''] = cookieOf(await app.request('/give', { method: 'POST' })).split('=');
  for (const value of ['nonsense', forged, '']) {
    const cookie = `${name}=${value}`;
    const shown = await app.request('/page', { headers: { cookie } });
    expect(await shown.json()).toBeNull();
  }
  expect(await (await app.request('/page')).json()).toBeNull();
});
