import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { exportGroup } from '#journal/export.ts';
import { ensureViews, rebuild } from '#journal/rebuild.ts';
import { root } from '#root.ts';
import { openDemonstration } from '#web/demonstration.ts';
import type { House } from '#web/house.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';
import { dump } from './dump.ts';
import { entriesOf, faultsOf, foldAll, readLines } from './golden.ts';

let store: FreshDatabase;
let house: House;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-journal-'));
  store = await freshDatabase();
  await migrate(store.pool);
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  await ensureViews(store.pool, law);
  const clock = () => new Date('2026-11-22T09:00:00Z');
  const clerk = createClerk({ pool: store.pool, law, clock });
  const assets = { page: { css: '', script: '', icon: '', fonts: [] }, get: () => undefined };
  const publicUrl = new URL('http://localhost:8787');
  const blobs = folderOfBlobs(folder);
  const post = async () => {};
  const accounts = createAccounts({ pool: store.pool, clock, publicUrl, post });
  house = { pool: store.pool, clerk, law, accounts, post, charters, blobs, assets, clock, publicUrl, log: () => {} };
  await openDemonstration(house);
});
afterAll(async () => {
  await house.clerk.stop();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

it('the tables that screens read are made again equal from a year of real acts', async () => {
  const tables = house.law.views.map(({ name }) => name);
  const before = await dump(store.pool, tables);
  for (const table of tables) expect(before[table], table).not.toEqual([]);
  expect(await rebuild(store.pool, house.law)).toEqual(tables);
  expect(await dump(store.pool, tables)).toEqual(before);
});

it('a year of real acts is exported with its texts, holds offline, and folds to the states that are shown', async () => {
  const file = join(folder, 'demo.jsonl');
  const head = await exportGroup(store.pool, 'demo', file, true);
  const lines = await readLines(file);
  expect(await faultsOf(lines)).toEqual([]);
  const entries = entriesOf(lines);
  expect(entries).toHaveLength(head.position);
  const folded = foldAll(house.law, entries);
  expect(await house.clerk.look('demo', [...folded.keys()])).toEqual(folded);
});
