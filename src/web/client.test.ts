import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { clientOf, knowClient } from './client.ts';

async function seen(trusted: readonly string[], remoteAddress: string | undefined, headers: Record<string, string>) {
  const app = new Hono();
  app.use(knowClient(trusted));
  app.get('/', (c) => c.json(clientOf(c)));
  const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } };
  const answer = await app.request('/', { headers }, env);
  return (await answer.json()) as { network: string; agent: string; device?: string };
}

const from = (list: string) => ({ 'x-forwarded-for': list });

describe('the address of a caller', () => {
  test('is that of the connection, whatever a header says', async () => {
    expect((await seen([], '203.0.113.7', from('198.51.100.1'))).network).toBe('203.0.113.7');
    expect((await seen(['127.0.0.1'], '203.0.113.7', from('127.0.0.1'))).network).toBe('203.0.113.7');
  });

  test('is what a trusted proxy reports', async () => {
    expect((await seen(['127.0.0.1'], '127.0.0.1', from('198.51.100.1'))).network).toBe('198.51.100.1');
    expect((await seen(['127.0.0.0/8'], '::ffff:127.0.0.1', from('198.51.100.1:4711'))).network).toBe('198.51.100.1');
    expect((await seen(['fd00::/8'], 'fd00::2', from('[2001:db8::1]:443'))).network).toBe('2001:db8::1');
  });

  test('is the last one that nobody trusted has reported, whatever the caller wrote before it', async () => {
    const proxies = ['127.0.0.1', '10.0.0.0/8'];
    expect((await seen(proxies, '127.0.0.1', from('6.6.6.6, 198.51.100.1, 10.1.2.3'))).network).toBe('198.51.100.1');
  });

  test('is the proxy’s own where it reports nothing that is an address', async () => {
    for (const junk of ['', 'unknown', ',', '6.6.6.6, evil', '<script>']) {
      expect((await seen(['127.0.0.1'], '127.0.0.1', from(junk))).network).toBe('127.0.0.1');
    }
  });

  test('is empty for what has no connection', async () => {
    expect((await seen(['127.0.0.1'], undefined, from('198.51.100.1'))).network).toBe('');
  });
});

test('a browser is named in 200 characters at most', async () => {
  expect((await seen([], '203.0.113.7', { 'user-agent': 'x'.repeat(900) })).agent).toHaveLength(200);
});
