import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import type { Written } from '#accounts/vocabulary.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import type { Command } from '#group/vocabulary.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { outboxOf } from '#mail/store.ts';
import { root } from '#root.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/store.ts';
import { forAll } from '../../../test/working-group.ts';
import { openDemonstration } from '../demonstration.ts';
import type { House } from '../house.ts';
import { tellFollowing } from './tell.ts';

let store: FreshDatabase;
let house: House;
let folder: string;
const start = new Date('2026-11-22T09:00:00Z');
let now = start;
let written: readonly Written[] = [];
const to = (person: string): Written => ({ person, address: `${person}@example.az`, tongue: 'en' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-following-'));
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
  await give('schedule', 'orucova', {
    type: 'scheduleReports',
    plan: '2',
    schedule: { every: 'dates', on: [dueOn] },
    measures: ['1'],
    documents: false,
  });
});
afterAll(async () => {
  await house.clerk.stop();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Of the first measure of the plan in force, which the ministry of justice executes. */
const dueOn = addDays(dateIn(start.toISOString(), 'Asia/Baku'), 40);
const member = 'sixaliyev';
/** So many days before (negative) or after that date, at noon. */
const at = (days: number) => {
  now = new Date(`${addDays(dueOn, days)}T08:00:00Z`);
};

async function give(id: string, by: string, command: Command): Promise<void> {
  const answer = await house.clerk.submit({ group: 'demo', id, by, command, said: id, beside: [] });
  expect(answer).toHaveProperty('done');
}

type Row = { readonly occasion: string; readonly address: string; readonly body: string };

async function lettersOf(person: string): Promise<readonly Row[]> {
  const { rows } = await store.pool.query<Row>(
    'select occasion, address, body from outbox where address = $1 order by written_at',
    [to(person).address],
  );
  return rows;
}

it('what falls due in seven days is one letter, however often and by how many programs it is looked at', async () => {
  written = [to(member)];
  at(-7);
  for (const _ of [1, 2, 3]) await tellFollowing(house, 'demo');
  await Promise.all([tellFollowing(house, 'demo'), tellFollowing(house, 'demo')]);
  const [letter, ...others] = await lettersOf(member);
  expect(others).toEqual([]);
  expect(letter?.occasion).toBe(`following/demo/${member}/${addDays(dueOn, -7)}`);
  expect(letter?.body).toContain('reports due within seven days');
  expect(letter?.body).toContain('https://vahid.example.az/g/demo\n');
  // Neither a body nor a measure is named.
  expect(letter?.body).not.toMatch(/Ədliyyə|4\.1\.1/);
});

it('nothing more until the day after; a program that ends after the letter writes no second one', async () => {
  const count = (await lettersOf(member)).length;
  at(0);
  await tellFollowing(house, 'demo');
  expect(await lettersOf(member)).toHaveLength(count);
  at(1);
  const ending: House = {
    ...house,
    async post(posted) {
      await house.post(posted);
      throw new Error('ended');
    },
  };
  await expect(tellFollowing(ending, 'demo')).rejects.toThrow('ended');
  await tellFollowing(house, 'demo');
  const letters = await lettersOf(member);
  expect(letters).toHaveLength(count + 1);
  expect(letters.at(-1)?.body).toContain('reports past their date');
});

it('who registered a problem hears of its next step, the day after the last letter at the soonest, and not of his own', async () => {
  const originator = 'quliyeva';
  at(2);
  written = [to(originator)];
  await tellFollowing(house, 'demo');
  const before = (await lettersOf(originator)).length;
  const text = { ref: 'following', digest: '0'.repeat(64) };
  await give('problem', originator, {
    type: 'registerProblem',
    problem: '90',
    title: text,
    what: text,
    measures: [],
    bodies: [],
    gravity: 'minor',
    evidence: [],
    mark: forAll,
  });
  at(3);
  await tellFollowing(house, 'demo');
  expect((await lettersOf(originator)).map(({ body }) => body).join()).not.toContain('/problems/90');
  await give('assign', 'orucova', { type: 'assignProblem', problem: '90', person: 'orucova' });
  at(4);
  await tellFollowing(house, 'demo');
  await tellFollowing(house, 'demo');
  const told = (await lettersOf(originator)).slice(before).filter(({ body }) => body.includes('/problems/90'));
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain('a new step on a problem that you registered');
});

it('nobody hears of what his mark closes to him', async () => {
  written = [to('orucova'), to('mirzayev'), to(member)];
  at(10);
  await tellFollowing(house, 'demo');
  const text = { ref: 'following-2', digest: '0'.repeat(64) };
  await give('closed', 'mirzayev', {
    type: 'registerProblem',
    problem: '91',
    title: text,
    what: text,
    measures: [],
    bodies: ['justice'],
    gravity: 'minor',
    evidence: [],
    mark: { ...forAll, tlp: 'RED', audience: { for: 'offices', offices: ['secretariat'] } },
  });
  at(11);
  await tellFollowing(house, 'demo');
  const all = await Promise.all(written.map(({ person }) => lettersOf(person)));
  const named = all.map((letters) => letters.some(({ body }) => body.includes('/problems/91')));
  // The other officer, not the one who registered it, and nobody of the body that it concerns.
  expect(named).toEqual([true, false, false]);
});

it('who is nobody in the group gets nothing', async () => {
  written = [to('nobody')];
  at(20);
  await tellFollowing(house, 'demo');
  expect(await lettersOf('nobody')).toEqual([]);
});
