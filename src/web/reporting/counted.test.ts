import { expect, it } from 'vitest';
import type { House } from '../house.ts';
import { whileNothingHappens } from './counted.ts';

/** A store of which only the head of the journal is asked. */
const journalAt = (head: { position: number }) =>
  ({
    query: async () => ({ rows: [{ position: head.position, hash: '', at: new Date(0) }] }),
  }) as unknown as House['pool'];

it('asks again after an act, of another group and for other words, and never before', async () => {
  const head = { position: 1 };
  const pool = journalAt(head);
  let asked = 0;
  const count = whileNothingHappens(async (_pool, _group, _bodies: readonly string[]) => (asked += 1));
  expect([await count(pool, 'a', ['x']), await count(pool, 'a', ['x'])]).toEqual([1, 1]);
  expect(await count(pool, 'a', ['y'])).toBe(2);
  expect(await count(pool, 'b', ['x'])).toBe(3);
  expect(await count(journalAt(head), 'a', ['x'])).toBe(4);
  head.position = 2;
  expect([await count(pool, 'a', ['x']), await count(pool, 'a', ['x'])]).toEqual([5, 5]);
});

it('keeps no failure', async () => {
  const pool = journalAt({ position: 1 });
  let fails = true;
  const count = whileNothingHappens(async () => {
    if (fails) throw new Error('the store is away');
    return 7;
  });
  await expect(count(pool, 'a')).rejects.toThrow('away');
  fails = false;
  expect(await count(pool, 'a')).toBe(7);
});
