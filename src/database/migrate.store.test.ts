import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { migrate } from './migrate.ts';
import { StoreRefused } from './refused.ts';

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vahid-migrations-'));
  await file('001-notes.sql', 'CREATE TABLE note (id integer PRIMARY KEY); CREATE INDEX ON note (id);');
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const file = (name: string, sql: string) => writeFile(join(folder, name), sql);

test('each file runs once, in order', async () => {
  await file('002-notes-text.sql', 'ALTER TABLE note ADD text text;');
  expect(await migrate(database.pool, folder)).toEqual(['001-notes.sql', '002-notes-text.sql']);
  expect(await migrate(database.pool, folder)).toEqual([]);
  await file('003-more.sql', 'ALTER TABLE note ADD more text;');
  expect(await migrate(database.pool, folder)).toEqual(['003-more.sql']);
});

test('several programs that start at once run each file once', async () => {
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool, folder)));
  expect(ran.flat()).toEqual(['001-notes.sql']);
});

test('a file that was changed after it ran is refused', async () => {
  await migrate(database.pool, folder);
  await file('001-notes.sql', 'CREATE TABLE other (id integer);');
  await expect(migrate(database.pool, folder)).rejects.toThrow(/001-notes.sql was changed after it ran/);
});

test('line ends may differ', async () => {
  await file('001-notes.sql', 'CREATE TABLE note (\nid integer);\n');
  await migrate(database.pool, folder);
  await file('001-notes.sql', 'CREATE TABLE note (\r\nid integer);\r\n');
  expect(await migrate(database.pool, folder)).toEqual([]);
});

test('a store of a newer version is refused', async () => {
  await file('002-newer.sql', 'CREATE TABLE newer (id integer);');
  await migrate(database.pool, folder);
  await rm(join(folder, '002-newer.sql'));
  await expect(migrate(database.pool, folder)).rejects.toThrow(/newer version of Vahid \(002-newer.sql\)/);
});

test('a file that does not run leaves no trace, and says which it is', async () => {
  await file('002-broken.sql', 'CREATE TABLE half (id integer); SELECT nonsense;');
  const failed = migrate(database.pool, folder);
  await expect(failed).rejects.toThrow(StoreRefused);
  await expect(failed).rejects.toThrow(/002-broken.sql does not run on this store: .*nonsense/);
  const { rows } = await database.pool.query("SELECT to_regclass('half') AS half, to_regclass('note') AS note");
  expect(rows).toEqual([{ half: null, note: 'note' }]);
});

test('a gap in the numbers is refused', async () => {
  await file('003-far.sql', 'SELECT 1;');
  await expect(migrate(database.pool, folder)).rejects.toThrow(/without gaps: 003-far.sql/);
});

test('counts come as numbers', async () => {
  expect((await database.pool.query('SELECT count(*) AS n FROM pg_class WHERE false')).rows).toEqual([{ n: 0 }]);
  await expect(database.pool.query('SELECT 9007199254740993::bigint')).rejects.toThrow(/too large/);
});
