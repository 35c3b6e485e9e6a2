import { afterAll, beforeAll, expect, it } from 'vitest';
import { boxes } from '../journal/boxes.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';
import { runAndKill, Told } from './running.ts';
import { expectWhole } from './whole.ts';

let store: FreshDatabase;

beforeAll(async () => {
  store = await freshDatabase();
});
afterAll(() => store.drop());

it('two programs write one group at once, are killed one after the other, and its chain is whole', async () => {
  const told = new Told();
  const ends = await Promise.all([
    runAndKill(told, ['url', store.url], 'left', { enough: 400, more: 3 }),
    runAndKill(told, ['url', store.url], 'right', { enough: 900, more: 11 }),
  ]);
  expect(ends.map(({ signal, errors }) => ({ signal, errors }))).toEqual([
    { signal: 'SIGKILL', errors: '' },
    { signal: 'SIGKILL', errors: '' },
  ]);
  expect([...told.done.keys()].filter((id) => id.startsWith('left')).length).toBeGreaterThanOrEqual(400);
  expect([...told.done.keys()].filter((id) => id.startsWith('right')).length).toBeGreaterThanOrEqual(900);
  await expectWhole(store.pool, 'g', boxes, told);
});
