import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { connect } from '#database/pool.ts';
import { type Clerk, createClerk } from '#journal/clerk.ts';
import { ensureViews, rebuild } from '#journal/rebuild.ts';
import { readSealed } from '#journal/store.ts';
import { StoreSilent } from '#journal/trouble.ts';
import { verifyGroup } from '#journal/verify.ts';
import type { Envelope } from '#journal/vocabulary.ts';
import { ballot, boxes, type Command, enrol, type Refusal, type State } from '../journal/boxes.ts';
import { dump } from '../journal/dump.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';

type BoxClerk = Clerk<Command, State, Refusal>;

const MEMBERS = 20;
const BALLOTS = 400;
const CUTS = 25;

let store: FreshDatabase;

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
  await ensureViews(store.pool, boxes);
});
afterAll(() => store.drop());

/** Ends every connection to the database but the one that says so, at whatever moment it is: in a COMMIT, too. */
async function cutAll(): Promise<void> {
  await store.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
}

/** As a browser does: the same id again until there is an answer. */
async function castUntilAnswered(clerk: BoxClerk, envelope: Envelope<Command>): Promise<number> {
  for (;;) {
    try {
      const answer = await clerk.submit(envelope);
      if (!('done' in answer)) throw new Error(JSON.stringify(answer));
      return answer.done.from;
    } catch (error) {
      if (!(error instanceof StoreSilent)) throw error;
    }
  }
}

it('connections are cut again and again amid ballots, and each ballot is answered and stands once', async () => {
  const pool = connect(store.url);
  const clerk = createClerk({ pool, law: boxes, clock: () => new Date() });
  const heard: number[] = [];
  clerk.onCommit((_, entries) => heard.push(...entries.map(({ position }) => position)));
  for (let member = 0; member < MEMBERS; member++) await clerk.submit(enrol('g', `m${member}`));

  const told = new Map<string, number>();
  let next = 0;
  async function castOneByOne(): Promise<void> {
    for (let number = next++; number < BALLOTS; number = next++) {
      const envelope = ballot('g', `${Math.floor(number / MEMBERS)}`, `m${number % MEMBERS}`);
      told.set(envelope.id, await castUntilAnswered(clerk, envelope));
    }
  }
  async function cutAgainAndAgain(): Promise<void> {
    for (let cut = 0; cut < CUTS; cut++) {
      await setTimeout(10 + ((cut * 37) % 90));
      await cutAll();
    }
  }
  await Promise.all([cutAgainAndAgain(), ...Array.from({ length: 10 }, castOneByOne)]);
  expect(told.size).toBe(BALLOTS);

  const { head, broken } = await verifyGroup(store.pool, 'g');
  expect(broken).toBeUndefined();
  expect(head.position).toBe(BALLOTS + MEMBERS);
  const sealed = await readSealed(store.pool, 'g', 0, head.position);
  const positions = new Map(sealed.map(({ entry }) => [entry.command, entry.position]));
  for (const [id, position] of told) expect(positions.get(id), id).toBe(position);
  await expect.poll(() => heard.length).toBe(head.position);
  expect(heard).toEqual(sealed.map(({ entry }) => entry.position));

  const seen = (await clerk.look('g', ['box/0'])).get('box/0');
  expect(seen?.ballots.size).toBe(MEMBERS);
  await clerk.stop();
  await pool.end();
  const tables = boxes.views.map(({ name }) => name);
  const before = await dump(store.pool, tables);
  await rebuild(store.pool, boxes);
  expect(await dump(store.pool, tables)).toEqual(before);
});
