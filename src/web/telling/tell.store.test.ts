import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import type { Written } from '#accounts/vocabulary.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { outboxOf } from '#mail/store.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { root } from '#root.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/store.ts';
import { openDemonstration } from '../demonstration.ts';
import type { House } from '../house.ts';
import { tell } from './tell.ts';

let store: FreshDatabase;
let house: House;
let folder: string;
let now = new Date('2026-11-22T09:00:00Z');
let written: readonly Written[] = [];
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

const to = (person: string): Written => ({ person, address: `${person}@example.az`, tongue: 'az' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-telling-'));
  store = await freshDatabase();
  const { pool } = store;
  await migrate(pool);
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  await ensureViews(pool, law);
  const clock = () => now;
  const clerk = createClerk({ pool, law, clock });
  const assets = { page: { css: '', script: '', icon: '', fonts: [] }, get: () => undefined };
  const publicUrl = new URL('https://vahid.example.az');
  const post = outboxOf(pool, clock);
  const accounts = { ...createAccounts({ pool, clock, publicUrl, post }), writtenTo: async () => written };
  const blobs = folderOfBlobs(folder);
  house = { pool, clerk, law, accounts, post, charters, blobs, assets, clock, publicUrl, log: () => {} };
  await openDemonstration(house);
});
afterAll(async () => {
  await house.clerk.stop();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  written = [to('tahirli')];
  await store.pool.query('delete from outbox');
  await store.pool.query('delete from told');
});

async function letters(): Promise<readonly Letter[]> {
  const { rows } = await store.pool.query<Letter>(
    'select occasion, address, subject, body from outbox order by written_at, address',
  );
  return rows;
}

/** The head sets another day in December, which the Coordinator has to agree to anew. */
async function anotherDay(day: number): Promise<void> {
  const place = { ref: 'place', digest: '0'.repeat(64) };
  const on = `2026-12-${day}T06:00:00.000Z`;
  const command = { type: 'changeMeeting', meeting: '2026-4', on, place, link: null } as const;
  const id = `telling-day-${day}`;
  const answer = await house.clerk.submit({ group: 'demo', id, by: 'aslanli', command, said: id, beside: [] });
  expect(answer).toHaveProperty('done');
}

it('what waits is written once, however often it is looked at', async () => {
  for (const _ of [1, 2, 3]) {
    await tell(house, 'demo');
    pass(90);
  }
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ address: 'tahirli@example.az', subject: 'Vahid: Sizi gözləyən məsələlər var' });
  expect(letter?.occasion).toMatch(/^waiting\/demo\/tahirli\/\d+$/);
  expect(letter?.body).toContain('Sizi üç məsələ gözləyir.');
  expect(letter?.body).toContain('https://vahid.example.az/g/demo\n');
});

it('two programs on one store write one letter, though the journal grows between their looks', async () => {
  let other: Promise<void> | undefined;
  const one: House = {
    ...house,
    async post(posted) {
      await anotherDay(17);
      other = tell(house, 'demo');
      await new Promise((done) => setTimeout(done, 300));
      await house.post(posted);
    },
  };
  await tell(one, 'demo');
  await other;
  expect(await letters()).toHaveLength(1);
});

it('a program that ends after the letter and before it is remembered does not write it again', async () => {
  const ending: House = {
    ...house,
    async post(posted) {
      await house.post(posted);
      throw new Error('ended');
    },
  };
  await expect(tell(ending, 'demo')).rejects.toThrow('ended');
  expect(await letters()).toHaveLength(1);
  await tell(house, 'demo');
  await tell(house, 'demo');
  expect(await letters()).toHaveLength(1);
});

it('what another causes is written to whom it waits for, an hour after the last letter at the soonest', async () => {
  written = [to('tahirli'), to('aslanli')];
  await tell(house, 'demo');
  await store.pool.query('delete from outbox');
  await anotherDay(16);
  pass(30);
  await tell(house, 'demo');
  expect(await letters()).toEqual([]);
  pass(31);
  await tell(house, 'demo');
  expect((await letters()).map(({ address }) => address)).toEqual(['tahirli@example.az']);
});

it('who is nobody in the group, or for whom nothing waits, gets nothing', async () => {
  written = [to('yusifova'), to('nobody')];
  await tell(house, 'demo');
  expect(await letters()).toEqual([]);
});
