import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { knowClient } from './client.ts';
import { createLog, logRequests, requestOf, troubleLog } from './logging.ts';

const now = new Date('2026-11-20T08:00:00Z');

function logged() {
  const lines: string[] = [];
  return {
    lines,
    log: createLog(
      (line) => lines.push(line),
      () => now,
    ),
  };
}

function program() {
  const { lines, log } = logged();
  const app = new Hono();
  app.use(knowClient([]));
  app.use(logRequests(log));
  app.get('/invitation/:token', (c) => c.text(requestOf(c)));
  app.post('/g/:group/letters', (c) => c.text('', 503));
  const env = { incoming: { socket: { remoteAddress: '203.0.113.7' } } };
  const ask = (path: string, init: RequestInit = {}) => app.request(path, init, env);
  return { app, ask, lines };
}

test('a request is one line of JSON that names the route and nothing that was asked for', async () => {
  const { ask, lines } = program();
  const answer = await ask('/invitation/s3cr3t-token?to=/g/demo', { headers: { cookie: 'session=abc' } });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\}\n$/);
  const line = JSON.parse(lines[0] ?? '') as { request: string };
  expect(line).toEqual({
    at: now.toISOString(),
    level: 'info',
    message: 'request',
    request: expect.stringMatching(/^[0-9a-f-]{36}$/),
    method: 'GET',
    route: '/invitation/:token',
    status: 200,
    ms: expect.any(Number),
    network: '203.0.113.7',
    account: null,
  });
  expect(answer.headers.get('x-request-id')).toBe(line.request);
  expect(await answer.text()).toBe(line.request);
});

test('an address that is none is not repeated, and a failure stands out', async () => {
  const { ask, lines } = program();
  await ask('/nobody/Aliyev');
  await ask('/g/demo/letters', { method: 'POST', body: 'secret=1' });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { route: null, status: 404, level: 'info' },
    { route: '/g/:group/letters', status: 503, level: 'error' },
  ]);
  expect(lines.join('')).not.toMatch(/Aliyev|secret/);
});

test('what the program asks of itself is not logged', async () => {
  const { app, lines } = program();
  await app.request('/invitation/x');
  await app.request('/invitation/x', {}, { incoming: {}, refused: {} });
  expect(lines).toEqual([]);
});

test('trouble is told with its cause, and without the secrets that an error may carry', () => {
  const { lines, log } = logged();
  const cause = new Error('postgres://vahid:hunter2@db/vahid does not answer');
  troubleLog(log)(
    'GET /set-up/abcDEF_-1 and /screen/abcDEF_-1 and /reply/abcDEF_-1 failed',
    new Error('Bearer abc.def', { cause }),
  );
  troubleLog(log)('views are made anew', undefined);
  expect(lines.join('')).not.toMatch(/hunter2|abcDEF|abc\.def/);
  const [first, second] = lines.map((line) => JSON.parse(line) as { level: string; message: string; error?: string });
  expect(first).toMatchObject({ level: 'error', message: 'GET /set-up/… and /screen/… and /reply/… failed' });
  expect(first?.error).toContain('caused by Error: postgres://…@db/vahid does not answer');
  expect(second).toEqual({ at: now.toISOString(), level: 'info', message: 'views are made anew' });
});
