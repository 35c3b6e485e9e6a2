import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { isLoopback } from './loopback.ts';

const asked = async (url: string, caller: string | undefined, headers: Record<string, string> = {}) => {
  const app = new Hono();
  app.get('/', (c) => c.text(isLoopback({ publicUrl: new URL(url) }, c) ? 'own' : 'other'));
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: caller } } });
  return answer.text();
};

it('knows the computer itself, by each of its loopback addresses', async () => {
  for (const url of ['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787']) {
    for (const caller of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])
      expect(await asked(url, caller)).toBe('own');
  }
});

it('knows nobody from elsewhere, whatever name the program is called by', async () => {
  expect(await asked('http://localhost:8787', '192.0.2.7')).toBe('other');
  expect(await asked('http://localhost:8787', '::ffff:192.0.2.7')).toBe('other');
});

it('knows nobody under a public name, so that a proxy does not open it', async () => {
  expect(await asked('https://vahid.example', '127.0.0.1')).toBe('other');
  expect(await asked('http://localhost.example', '127.0.0.1')).toBe('other');
});

it('knows nobody for whom a proxy asks, be it on this computer and under a loopback name', async () => {
  for (const name of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Forwarded-Host'])
    expect(await asked('http://localhost:8787', '127.0.0.1', { [name]: '127.0.0.1' })).toBe('other');
});
