import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, start } from '#web/run.ts';
import { foundingFields } from '../founded.ts';
import { noon } from '../house.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';

/** The program as it stands behind a proxy that ends TLS: a public https name, listening on loopback, the demonstration open. */
let running: Running;
let database: FreshDatabase;
let data: string;
let port: number;

const host = 'vahid.example';
/** What a proxy adds, and what an attacker adds who wants to seem to sit here. */
const ways: readonly (readonly [string, Record<string, string>])[] = [
  ['as the proxy asks', { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https', 'x-forwarded-host': host }],
  ['through a proxy that says nothing', {}],
  [
    'as if from this computer',
    { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1', 'x-real-ip': '127.0.0.1' },
  ],
];

beforeAll(async () => {
  database = await freshDatabase();
  data = await mkdtemp(join(tmpdir(), 'vahid-proxy-'));
  port = await freePort();
  const listen = { host: '127.0.0.1', port, publicUrl: `https://${host}`, trustedProxy: ['127.0.0.1'] };
  running = await start({ data, databaseUrl: database.url, demo: true, log: 'trouble', ...listen }, noon());
});
afterAll(async () => {
  await running?.stop();
  await database?.drop();
  await rm(data, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    }),
  );
}

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly text: string };

/** By `node:http`: `fetch` writes the header Host itself. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const method = body === undefined ? 'GET' : 'POST';
  const all = { host, accept: 'text/html', 'accept-language': 'az', ...headers };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: all }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded', origin: `https://${host}` };
const place = { cookie: 'place-demo=orucova' };

describe.each(ways)('nothing meant for this computer is reachable: %s', (_, more) => {
  it('no page of the demonstration, whatever place a cookie says was taken', async () => {
    for (const path of ['', '/composition', '/meetings', '/secretariat', '/journal', '/live', '/journal/export']) {
      const page = await ask(`/g/demo${path}`, { ...place, ...more });
      expect([path, page.status, page.headers.location?.slice(0, 12)]).toEqual([path, 303, '/sign-in?to=']);
      const json = await ask(`/g/demo${path}`, { ...place, ...more, accept: 'application/json' });
      expect([path, json.status]).toEqual([path, 401]);
      expect(json.text).not.toContain('Orucova');
    }
  });

  it('no place to take, no demonstration to open, and no act', async () => {
    const taking = await ask('/g/demo/place', { ...form, ...more }, 'person=orucova');
    expect(taking.headers['set-cookie'] ?? []).toEqual([]);
    expect([303, 401, 404]).toContain(taking.status);
    expect((await ask('/demonstration', { ...form, ...more }, '')).status).toBe(404);
    const before = await database.pool.query('select position from head');
    const act = await ask('/g/demo/secretariat/offices', { ...form, ...place, ...more }, 'office=observer&name=X');
    expect([303, 401]).toContain(act.status);
    expect((await database.pool.query('select position from head')).rows).toEqual(before.rows);
  });

  it('no word of it on the first page', async () => {
    const { status, text } = await ask('/', more);
    expect(status).toBe(200);
    expect(text).not.toMatch(/nümayiş|\/g\/demo|\/demonstration/i);
  });
});

describe('the public name', () => {
  it('is the only one that is answered to', async () => {
    for (const other of [`localhost:${port}`, `127.0.0.1:${port}`, 'evil.example', `${host}:8443`]) {
      expect([other, (await ask('/', { host: other })).status]).toEqual([other, 421]);
    }
    expect((await ask('/health')).status).toBe(200);
  });

  it('stands in the link that founds the first group, which founds it, with cookies that leave over https alone', async () => {
    expect(running.url).toBe(`https://${host}`);
    const { pathname, origin } = new URL(running.setUp ?? '');
    expect(origin).toBe(`https://${host}`);
    const json = { accept: 'application/json', 'content-type': 'application/json', origin };
    const founded = await ask(pathname, json, JSON.stringify(foundingFields));
    expect(founded.status).toBe(201);
    const { invitations } = JSON.parse(founded.text) as { invitations: readonly string[] };
    expect(invitations.map((link) => new URL(link, origin).origin)).toEqual([origin, origin]);
    const invited = await ask(new URL(invitations[0] ?? '', origin).pathname);
    expect(invited.status).toBe(200);
    expect(invited.headers['strict-transport-security']).toMatch(/max-age=\d+/);
    for (const cookie of invited.headers['set-cookie'] ?? []) expect(cookie).toMatch(/; Secure/);
  });
});
