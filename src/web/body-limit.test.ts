import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { limitBody } from './body-limit.ts';

const app = new Hono();
app.use(
  limitBody(
    (c) => (c.req.path === '/files' ? 20 : 10),
    (c) => c.text('too long', 413),
  ),
);
app.post('/', async (c) => c.text(await c.req.text()));
app.post('/files', async (c) => c.text(await c.req.text()));

const post = (body: string | ReadableStream, headers: Record<string, string>) =>
  app.request('/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

const streamOf = (text: string) => new Blob([text]).stream();

describe('a body', () => {
  test('as long as allowed is read', async () => {
    expect(await (await post('0123456789', { 'content-length': '10' })).text()).toBe('0123456789');
  });

  test('longer than allowed is refused by the length it says', async () => {
    expect((await post('01234567890', { 'content-length': '11' })).status).toBe(413);
  });

  test('may be longer where more is allowed', async () => {
    const headers = { 'content-length': '11' };
    const long = await app.request('/files', { method: 'POST', body: '01234567890', headers });
    expect(await long.text()).toBe('01234567890');
  });

  test('that does not say its length is counted as it is read', async () => {
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await post(streamOf('01234567890'), chunked)).status).toBe(413);
    expect(await (await post(streamOf('0123456789'), chunked)).text()).toBe('0123456789');
  });
});
