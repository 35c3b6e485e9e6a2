import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { type Blobs, folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { compositionOf, groupOf, meetingOf } from '#group/states.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { readHead } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import { quartersOf } from '#meetings/quarter.ts';
import { listMeetings } from '#meetings/views.ts';
import { membersAt } from '#membership/composition.ts';
import { root } from '#root.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { openDemonstration } from './demonstration.ts';
import type { House } from './house.ts';

let store: FreshDatabase;
let house: House;
let folder: string;
const now = new Date('2026-11-22T09:00:00Z');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-demonstration-'));
  store = await freshDatabase();
  house = await furnish(store, folderOfBlobs(folder));
  await openDemonstration(house);
});
afterAll(async () => {
  await house.clerk.stop();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

async function furnish({ pool }: FreshDatabase, blobs: Blobs): Promise<House> {
  await migrate(pool);
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  await ensureViews(pool, law);
  const clock = () => now;
  const clerk = createClerk({ pool, law, clock });
  const assets = { page: { css: '', script: '', icon: '', fonts: [] }, get: () => undefined };
  const publicUrl = new URL('http://localhost:8787');
  const post = async () => {};
  const accounts = createAccounts({ pool, clock, publicUrl, post });
  return { pool, clerk, law, accounts, post, charters, blobs, assets, clock, publicUrl, log: () => {} };
}

describe('the demonstration group', () => {
  it('has fourteen members, one nomination that waits, and says that it is a demonstration', async () => {
    const states = await house.clerk.look('demo', ['group', 'composition']);
    const composition = compositionOf(states);
    expect(groupOf(states).demonstration).toBe(true);
    expect(membersAt(composition, now.toISOString())).toHaveLength(14);
    expect([...composition.nominations.values()].filter(({ state }) => state === 'awaiting')).toHaveLength(1);
  });

  it('has a year behind it, one meeting of it without quorum, and one ahead', async () => {
    const meetings = await listMeetings(house.pool, 'demo');
    expect(meetings.map(({ stage }) => stage)).toEqual(['proposed', 'held', 'not held', 'held', 'held']);
    const states = await house.clerk.look('demo', ['group']);
    const charter = house.law.charterOf(groupOf(states));
    if (!charter) throw new Error('no charter');
    const founded = groupOf(states).foundedAt ?? '';
    const ribbon = quartersOf(charter, meetings, 2026, now.toISOString(), founded);
    expect(ribbon.map(({ state }) => state)).toEqual(['held', 'not held', 'held', 'planned']);
  });

  it('holds a tie that the side of the head won, and a proposal that was not adopted', async () => {
    const results = await house.pool.query(
      `select outcome, count(*)::int as count from proposal_view where group_id = 'demo' and outcome is not null
       group by outcome order by outcome`,
    );
    expect(results.rows).toEqual([
      { outcome: 'adopted', count: 5 },
      { outcome: 'not adopted', count: 1 },
    ]);
    const { proposals } = meetingOf(await house.clerk.look('demo', ['meeting/2026-3']), '2026-3');
    expect(proposals.get('1')?.vote?.result).toMatchObject({ outcome: 'adopted', by: 'deciding vote' });
  });

  it('holds what else a meeting may hold: an amendment, an election, speeches, replies, a paper and an opinion', async () => {
    const of = async (meeting: string) => meetingOf(await house.clerk.look('demo', [`meeting/${meeting}`]), meeting);
    const [first, second, last] = [await of('2025-1'), await of('2026-1'), await of('2026-3')];
    expect(first.proposals.get('1')?.versions.map(({ how, amendment }) => [how, amendment])).toEqual([
      ['drafted', null],
      ['carried', '1.1'],
    ]);
    const rounds = second.proposals.get('e1')?.election?.rounds.map(({ result }) => result.end);
    expect(rounds).toEqual([
      { is: 'next round', candidates: ['cafarov', 'sixaliyev'] },
      { is: 'elected', person: 'cafarov' },
    ]);
    expect(last.floor.speeches.map(({ speaker, until }) => [speaker, until !== undefined])).toEqual([
      ['ahmadova', true],
      ['mammadov', true],
      ['safarova', true],
    ]);
    expect(last.notice.replies.size).toBe(11);
    expect(last.protocol.dissents).toMatchObject([{ by: 'mammadov', proposal: '1' }]);
    const [paper] = last.papers.values();
    expect((await house.blobs.get(paper?.hash ?? ''))?.length).toBe(paper?.size);
  });

  it('has its papers signed and kept', async () => {
    const { rows } = await house.pool.query(`select paper, stage from protocol_view where stage = 'signed'`);
    expect(rows).toHaveLength(4);
    for (const { paper } of rows) {
      expect(Buffer.from((await house.blobs.get(paper)) ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    }
  });

  it('is a whole chain in which nothing happens in the future', async () => {
    const head = await readHead(house.pool, 'demo');
    expect(await verifyGroup(house.pool, 'demo')).toEqual({ group: 'demo', head });
    expect(head.at < now.toISOString()).toBe(true);
  });

  it('is not opened twice', async () => {
    const { position } = await readHead(house.pool, 'demo');
    await openDemonstration(house);
    expect((await readHead(house.pool, 'demo')).position).toBe(position);
  });

  it('goes on where it ended when its opening was interrupted, and comes out the same', async () => {
    const other = await freshDatabase();
    const blobs = folderOfBlobs(folder);
    let pressed = 0;
    const full: Blobs = {
      ...blobs,
      async put(bytes) {
        pressed += 1;
        if (pressed === 2) throw new Error('the disk is full');
        return blobs.put(bytes);
      },
    };
    const shaken = await furnish(other, full);
    try {
      await expect(openDemonstration(shaken)).rejects.toThrow('the disk is full');
      await openDemonstration(shaken);
      const { position } = await readHead(house.pool, 'demo');
      expect((await readHead(other.pool, 'demo')).position).toBe(position);
      expect(await verifyGroup(other.pool, 'demo')).not.toHaveProperty('broken');
    } finally {
      await shaken.clerk.stop();
      await other.drop();
    }
  });
});
