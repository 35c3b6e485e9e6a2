import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { Turns, takeTurns } from './turns.ts';

/** Something that lasts until it is told to end. */
function task(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(name);
    await ended;
  };
  return { run, end };
}

const settled = () => pause(5);

it('open pages are refreshed in the order in which they asked, two at once', async () => {
  const [log, turns] = [[] as string[], new Turns(() => 0)];
  const pages = ['first', 'second', 'third'].map((name) => task(log, name));
  const done = pages.map(({ run }) => turns.refresh(run));
  await settled();
  expect(log).toEqual(['first', 'second']);
  pages[0]?.end();
  await settled();
  expect(log).toEqual(['first', 'second', 'third']);
  for (const { end } of pages) end();
  await Promise.all(done);
});

it('what hangs on the wall goes before all others that wait', async () => {
  const [log, turns] = [[] as string[], new Turns(() => 0)];
  const pages = ['first', 'second', 'third'].map((name) => task(log, name));
  const done = pages.map(({ run }) => turns.refresh(run));
  const wall = turns.refresh(async () => void log.push('wall'), true);
  for (const { end } of pages) end();
  await Promise.all([...done, wall]);
  expect(log).toEqual(['first', 'second', 'wall', 'third']);
});

it('no refresh is begun while somebody acts, and it is begun when he has been answered', async () => {
  const [log, turns] = [[] as string[], new Turns(() => 0)];
  await turns.refresh(async () => void log.push('before'));
  const ballot = task(log, 'ballot');
  const acting = turns.act(ballot.run);
  const refreshing = turns.refresh(async () => void log.push('page'));
  await settled();
  expect(log).toEqual(['before', 'ballot']);
  ballot.end();
  await Promise.all([acting, refreshing]);
  expect(log).toEqual(['before', 'ballot', 'page']);
});

it('an act never waits for a turn', async () => {
  const [log, turns] = [[] as string[], new Turns(() => 0)];
  const pages = ['first', 'second', 'third'].map((name) => task(log, name));
  const done = pages.map(({ run }) => turns.refresh(run));
  await settled();
  await turns.act(async () => void log.push('ballot'));
  expect(log).toEqual(['first', 'second', 'ballot']);
  for (const { end } of pages) end();
  await Promise.all(done);
});

it('a refresh that has waited long is begun although others act again and again', async () => {
  const log: string[] = [];
  let now = 0;
  const turns = new Turns(() => now);
  await turns.refresh(async () => void log.push('before'));
  now = 200;
  const ballot = task(log, 'ballot');
  const acting = turns.act(ballot.run);
  const refreshing = turns.refresh(async () => void log.push('page'));
  await settled();
  expect(log).toEqual(['before', 'ballot']);
  now = 250;
  await refreshing;
  expect(log).toEqual(['before', 'ballot', 'page']);
  ballot.end();
  await acting;
});

it('an act that lasts long, as a large file does, holds no page back after a moment', async () => {
  const log: string[] = [];
  let now = 0;
  const turns = new Turns(() => now);
  const file = task(log, 'file');
  const acting = turns.act(file.run);
  for (now = 250; now < 260; now += 1) await turns.refresh(async () => void log.push('page'));
  expect(log).toHaveLength(11);
  file.end();
  await acting;
});

it('what fails gives its turn back', async () => {
  const turns = new Turns(() => 0);
  const fails = async () => {
    throw new Error('no store');
  };
  for (const _ of [1, 2, 3]) await expect(turns.refresh(fails)).rejects.toThrow('no store');
  await expect(turns.act(fails)).rejects.toThrow('no store');
  expect(await turns.refresh(async () => 'a page')).toBe('a page');
});

it('a refresh is sent compressed to whoever takes it so, and nothing else is', async () => {
  const app = new Hono();
  app.use(takeTurns());
  const words = 'Nümayiş '.repeat(500);
  app.get('/page', (c) => c.html(words));
  app.get('/data', (c) => c.json({ words }));
  app.notFound((c) => c.html(words, 404));
  const live = { 'x-vahid-live': '1', 'accept-encoding': 'br, gzip' };
  const ask = async (path: string, headers: Record<string, string>) => {
    const answer = await app.request(path, { headers });
    return { encoding: answer.headers.get('content-encoding'), bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const { encoding, bytes } = await ask('/page', live);
  expect(encoding).toBe('gzip');
  expect(gunzipSync(bytes).toString()).toBe(words);
  expect(await ask('/page', { 'x-vahid-live': '1' })).toMatchObject({ encoding: null });
  expect(await ask('/page', { 'accept-encoding': 'gzip' })).toMatchObject({ encoding: null });
  expect(await ask('/data', live)).toMatchObject({ encoding: null });
  expect(await ask('/nowhere', live)).toMatchObject({ encoding: null });
});
