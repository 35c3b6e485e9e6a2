import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { House } from './house.ts';
import { loopbackOnly } from './loopback.tsx';

const asked = async (publicUrl: string, caller: string | undefined) => {
  const house = { publicUrl: new URL(publicUrl), assets: { page: { css: '', script: '', icon: '', fonts: [] } } };
  const app = new Hono();
  app.use(loopbackOnly(house as unknown as House));
  app.get('/', (c) => c.text('inside'));
  const answer = await app.request('/', {}, { incoming: { socket: { remoteAddress: caller } } });
  return answer.status;
};

it('lets the computer itself in, by each of its loopback addresses', async () => {
  for (const url of ['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787']) {
    for (const caller of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])
      expect(await asked(url, caller)).toBe(200);
  }
});

it('lets nobody in from elsewhere, whatever name the program is called by', async () => {
  expect(await asked('http://localhost:8787', '192.0.2.7')).toBe(403);
  expect(await asked('http://localhost:8787', '::ffff:192.0.2.7')).toBe(403);
});

it('lets nobody in under a public name, so that a proxy does not open it', async () => {
  expect(await asked('https://vahid.example', '127.0.0.1')).toBe(403);
  expect(await asked('http://localhost.example', '127.0.0.1')).toBe(403);
});
