import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { ballot, boxes, enrol } from '../../test/journal/boxes.ts';
import { dump } from '../../test/journal/dump.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { createClerk } from './clerk.ts';
import { ensureViews, rebuild } from './rebuild.ts';

const tables = boxes.views.map(({ name }) => name);
let store: FreshDatabase;

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
});
afterAll(() => store.drop());

/** Three groups, written in many batches of different sizes, long and short streams mixed. */
async function write(): Promise<void> {
  const clerk = createClerk({ pool: store.pool, law: boxes, clock: () => new Date(), memory: 3 });
  for (const group of ['a', 'b', 'c']) {
    await Promise.all(Array.from({ length: 60 }, (_, index) => clerk.submit(enrol(group, `m${index}`))));
    for (let box = 0; box < 12; box++) {
      const members = Array.from({ length: box * 5 }, (_, index) => `m${index}`);
      await Promise.all(members.map((member) => clerk.submit(ballot(group, `${box % 7}`, `${member}`))));
    }
  }
  await clerk.stop();
}

it('missing view tables are made at the start, and then no more', async () => {
  expect(await ensureViews(store.pool, boxes)).toEqual(tables);
  expect(await ensureViews(store.pool, boxes)).toEqual([]);
});

it('a rebuild from the journal alone makes equal tables', async () => {
  await write();
  const before = await dump(store.pool, tables);
  expect(before.box_ballot?.length).toBeGreaterThan(300);
  await store.pool.query(`UPDATE box_count SET acts = 0; DELETE FROM box_ballot WHERE box = '3'`);
  expect(await dump(store.pool, tables)).not.toEqual(before);
  const progress: [number, number][] = [];
  expect(await rebuild(store.pool, boxes, (done, of) => progress.push([done, of]))).toEqual(tables);
  expect(await dump(store.pool, tables)).toEqual(before);
  const [done, of] = progress.at(-1) ?? [];
  expect(done).toBe(of);
});

it('a table of another version is rebuilt at the start, and the others are left alone', async () => {
  await store.pool.query(`UPDATE box_count SET acts = -1`);
  const before = await dump(store.pool, tables);
  const law = {
    ...boxes,
    views: boxes.views.map((view) => (view.name === 'box_ballot' ? { ...view, version: 2 } : view)),
  };
  expect(await ensureViews(store.pool, law)).toEqual(['box_ballot']);
  expect(await dump(store.pool, tables)).toEqual(before);
});

it('a rebuild that fails leaves the old tables', async () => {
  const before = await dump(store.pool, tables);
  const law = {
    ...boxes,
    project(): never {
      throw new Error('cannot be projected');
    },
  };
  await expect(rebuild(store.pool, law)).rejects.toThrow('cannot be projected');
  expect(await dump(store.pool, tables)).toEqual(before);
});
