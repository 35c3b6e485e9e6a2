import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import type { Command } from '#group/vocabulary.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { outboxOf } from '#mail/store.ts';
import { root } from '#root.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/store.ts';
import { openDemonstration } from '../demonstration.ts';
import type { House } from '../house.ts';
import { tellNotices } from './tell.ts';

let store: FreshDatabase;
let house: House;
let folder: string;
let now = new Date('2026-11-22T09:00:00Z');
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-notices-'));
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
  const accounts = createAccounts({ pool, clock, publicUrl, post });
  const blobs = folderOfBlobs(folder);
  house = { pool, clerk, law, accounts, post, charters, blobs, assets, clock, publicUrl, log: () => {} };
  await openDemonstration(house);
  await done('tahirli', { type: 'agreeToMeeting', meeting, revision: 1 });
  await done('tahirli', { type: 'agreeToAgenda', meeting, revision: 1 });
  await done('orucova', { type: 'sendNotice', meeting });
});
afterAll(async () => {
  await house.clerk.stop();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});
const meeting = '2026-4';
let commands = 0;

async function done(by: string, command: Command): Promise<void> {
  commands += 1;
  const id = `notice-${commands}-${command.type}`;
  expect(await house.clerk.submit({ group: 'demo', id, by, command, said: id, beside: [] })).toHaveProperty('done');
}

async function letters(): Promise<readonly { occasion: string; person: string; subject: string }[]> {
  const { rows } = await store.pool.query(
    `select occasion, person, shown->>'subject' as subject from outbox where group_id = 'demo' order by written_at`,
  );
  return rows;
}

it('a program that ends amid the letters writes the others when it starts again, and none twice', async () => {
  let left = 3;
  const ending: House = {
    ...house,
    async post(posted) {
      if (left === 0) throw new Error('ended');
      left -= 1;
      await house.post(posted);
    },
  };
  await expect(tellNotices(ending, 'demo')).rejects.toThrow('ended');
  expect(await letters()).toHaveLength(3);
  await Promise.all([tellNotices(house, 'demo'), tellNotices(house, 'demo')]);
  await tellNotices(house, 'demo');
  const written = await letters();
  const state = (await house.clerk.look('demo', [`meeting/${meeting}`])).get(`meeting/${meeting}`);
  const invited = state?.about === 'meeting' ? (state.notice.tellings[0]?.persons ?? []) : [];
  expect(invited.length).toBeGreaterThan(5);
  expect(written.map(({ person }) => person).sort()).toEqual([...invited, 'tahirli'].sort());
});

it('who has left hears that the invitation is off, and nothing of the new day', async () => {
  const place = { ref: 'place', digest: '0'.repeat(64) };
  const leaver = 'karimova';
  const ending = { ref: 'ending', digest: '0'.repeat(64) };
  await done('tahirli', { type: 'endMembership', person: leaver, reason: ending });
  await done('aslanli', { type: 'changeMeeting', meeting, on: '2026-12-17T06:00:00.000Z', place, link: null });
  await tellNotices(house, 'demo');
  const told = (await letters()).slice(-20).filter(({ subject }) => !subject.startsWith('İclas haqqında'));
  expect(told.filter(({ person }) => person === leaver).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^İclasa dəvət qüvvədən düşüb: (?!17)/),
  ]);
  expect(told.find(({ person }) => person === 'aslanli')?.subject).toMatch(
    /^İclasın vaxtı və ya yeri dəyişib: 17 dekabr/,
  );
});

it('what is older than a letter may wait is not written any more', async () => {
  const before = await letters();
  await done('aslanli', { type: 'cancelMeeting', meeting, reason: { ref: 'reason', digest: '0'.repeat(64) } });
  pass(73 * 60);
  await tellNotices(house, 'demo');
  expect(await letters()).toEqual(before);
});
