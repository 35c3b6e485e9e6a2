import { EventEmitter } from 'node:events';
import { Hono } from 'hono';
import { describe, expect, test, vi } from 'vitest';
import { knowClient } from './client.ts';
import { limitOpen, limitRate, networkKey } from './limits.ts';

const refuse = () => new Response('too many', { status: 429 });

/** A program behind a door that lets three requests a minute through, or three streams at once. */
function program(limit: typeof limitRate | typeof limitOpen) {
  const app = new Hono();
  app.use(knowClient([]));
  app.use(limit(3, networkKey, refuse));
  app.get('/', (c) => c.text('here'));
  return async (remoteAddress: string, outgoing = new EventEmitter()) =>
    app.request('/', {}, { incoming: { socket: { remoteAddress } }, outgoing });
}

const statuses = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe('requests of one network', () => {
  test('are answered up to the limit, and then told truly how long to wait', async () => {
    vi.useFakeTimers();
    const ask = program(limitRate);
    expect(await statuses([ask('203.0.113.7'), ask('203.0.113.7'), ask('203.0.113.7')])).toEqual([200, 200, 200]);
    vi.advanceTimersByTime(20_000);
    const refused = await ask('203.0.113.7');
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBe(40);
    vi.advanceTimersByTime((wait - 1) * 1000);
    expect((await ask('203.0.113.7')).status).toBe(429);
    vi.advanceTimersByTime(1001);
    expect((await ask('203.0.113.7')).status).toBe(200);
    vi.useRealTimers();
  });

  test('do not use up what another network has', async () => {
    const ask = program(limitRate);
    await statuses([1, 2, 3, 4].map(() => ask('203.0.113.7')));
    expect((await ask('203.0.113.8')).status).toBe(200);
  });

  test('are one network from all addresses of an IPv6 /64', async () => {
    const ask = program(limitRate);
    const same = ['2001:db8::1', '2001:db8::2:2', '2001:0DB8:0:0:1::', '2001:db8:0:0:ffff:ffff:ffff:ffff'];
    expect(await statuses(same.map((address) => ask(address)))).toEqual([200, 200, 200, 429]);
    expect((await ask('2001:db8:0:1::1')).status).toBe(200);
  });
});

describe('streams', () => {
  test('count while they are open, and no longer', async () => {
    const ask = program(limitOpen);
    const first = new EventEmitter();
    expect(await statuses([ask('203.0.113.7', first), ask('203.0.113.7'), ask('203.0.113.7')])).toEqual([
      200, 200, 200,
    ]);
    expect((await ask('203.0.113.7')).status).toBe(429);
    expect((await ask('203.0.113.8')).status).toBe(200);
    first.emit('close');
    expect(await statuses([ask('203.0.113.7'), ask('203.0.113.7')])).toEqual([200, 429]);
  });
});
