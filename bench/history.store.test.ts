import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews, rebuild } from '#journal/rebuild.ts';
import { verifyGroup } from '#journal/verify.ts';
import { dump } from '../test/journal/dump.ts';
import { type FreshDatabase, freshDatabase } from '../test/store.ts';
import { compose, pastMeeting, Teller, workingGroup } from './group.ts';
import { liveThrough } from './history.ts';
import { liveLargely } from './large.ts';

const stores: FreshDatabase[] = [];

beforeAll(async () => {
  const { law } = await workingGroup();
  for (const _ of ['told', 'sealed', 'large']) {
    const store = await freshDatabase();
    await migrate(store.pool);
    await ensureViews(store.pool, law);
    stores.push(store);
  }
});
afterAll(() => Promise.all(stores.map((store) => store.drop())));

/** A group of five and its head; `live` gives it a history. */
async function live(
  { pool }: FreshDatabase,
  history: (teller: Teller, people: readonly string[]) => Promise<void>,
): Promise<void> {
  const { law } = await workingGroup();
  const clerk = createClerk({ pool, law, clock: () => new Date('2026-03-02T08:00:00.000Z') });
  const teller = new Teller(clerk, 'group');
  await history(teller, await compose(teller, 5));
  await clerk.stop();
}

/** Acts without what differs from one telling to another: ids of commands, and the hashes that follow from them. */
const acts = async ({ pool }: FreshDatabase) => {
  const { rows } = await pool.query<{ body: string }>('SELECT body FROM entry ORDER BY position');
  return rows.map(({ body }) => ({ ...JSON.parse(body), command: '', previous: '' }));
};

it('a history that is sealed without being decided is what the clerk would have written', async () => {
  const [told, sealed] = stores;
  if (!told || !sealed) throw new Error('there are no stores');
  await live(told, async (teller, people) => {
    for (let number = 1; number <= 400; number += 1) await pastMeeting(teller, `2025-${number}`, people);
    await teller.finish();
  });
  const all = await acts(told);
  await live(sealed, (teller, people) => liveThrough(sealed.pool, teller, people, all.length));

  expect(await acts(sealed)).toEqual(all);
  expect((await verifyGroup(sealed.pool, 'group')).broken).toBeUndefined();
  const { law } = await workingGroup();
  const views = law.views.map(({ name }) => name);
  const written = await dump(sealed.pool, views);
  expect(written).toEqual(await dump(told.pool, views));
  await rebuild(sealed.pool, law);
  expect(await dump(sealed.pool, views)).toEqual(written);
});

it('large meetings are told by acts alone, and those who have not voted may', async () => {
  const large = stores[2];
  if (!large) throw new Error('there is no store');
  const { law } = await workingGroup();
  const now = new Date('2026-11-20T08:00:00.000Z');
  const clerk = createClerk({ pool: large.pool, law, clock: () => now });
  const { open, inHand, people, awaited } = await liveLargely(
    new Teller(clerk, 'group'),
    { items: 6, members: 7 },
    now,
  );

  expect([people.length, awaited.length]).toEqual([8, 3]);
  const cast = { type: 'castBallot', meeting: open, proposal: inHand, choice: 'for' } as const;
  expect(await clerk.ask('group', awaited[0] ?? '', cast)).toBeUndefined();
  expect(await clerk.ask('group', people[0] ?? '', cast)).toMatchObject({ refused: 'alreadyVoted' });
  expect((await verifyGroup(large.pool, 'group')).broken).toBeUndefined();
  await clerk.stop();
});
