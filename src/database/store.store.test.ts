import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { root } from '#root.ts';
import { throwAwayFolder } from '../../test/setup/folder.ts';
import { StoreRefused } from './refused.ts';
import { openStore, type Store } from './store.ts';

describe.runIf(inject('store').kind === 'embedded')('the embedded store', () => {
  let made: string;
  let data: string;

  beforeAll(async () => {
    made = throwAwayFolder('vahid-made');
    await opened(made, ({ pool }) => pool.query('CREATE TABLE note AS SELECT 7 AS n'));
    rmSync(join(made, 'socket'), { recursive: true, force: true });
  });

  /** A store that was made before, with a note in it: making one takes long. */
  beforeEach(({ skip }) => {
    skip(existsSync(join(made, 'elsewhere')), 'PostgreSQL cannot enter here, and its store lies outside');
    data = throwAwayFolder('vahid-data');
    cpSync(made, data, { recursive: true });
  });

  test('keeps what was written', async () => {
    expect(await opened(data, readNote)).toEqual([{ n: 7 }]);
  });

  test('is durable, in UTF-8, with checksums, and knows Azerbaijani order', async () => {
    const facts = `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
      current_setting('data_checksums') AS checksums, current_setting('server_encoding') AS encoding,
      (SELECT string_agg(n, '' ORDER BY n COLLATE "az-x-icu") FROM unnest('{q,x,h,ə,e,ı,i}'::text[]) AS n) AS letters`;
    expect(await opened(data, async ({ pool }) => (await pool.query(facts)).rows)).toEqual([
      { fsync: 'on', commit: 'on', checksums: 'on', encoding: 'UTF8', letters: 'eəhxıiq' },
    ]);
  });

  test('listens on no network, and on a socket behind closed rights', async () => {
    const listening = await opened(data, async ({ pool }) => (await pool.query('SHOW listen_addresses')).rows);
    expect(listening).toEqual([{ listen_addresses: '' }]);
    expect(lstatSync(join(data, 'socket')).mode & 0o777).toBe(0o700);
    expect(lstatSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
  });

  test('a deep folder works', async () => {
    const deep = join(data, 'a'.repeat(100), 'b'.repeat(100));
    cpSync(made, deep, { recursive: true });
    expect(await opened(deep, readNote)).toEqual([{ n: 7 }]);
  });

  test('a second opening of one folder gets a sentence, and the first goes on', async () => {
    await opened(data, async (store) => {
      await expect(openStore({ data })).rejects.toThrow(/is already open in another Vahid \(process \d+\)/);
      expect((await store.pool.query('SELECT 7 AS n')).rows).toEqual([{ n: 7 }]);
    });
  });

  test('two first openings at once make one store', async () => {
    const fresh = join(data, 'fresh');
    const openings = await Promise.allSettled([openStore({ data: fresh }), openStore({ data: fresh })]);
    const stores = openings.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(stores).toHaveLength(1);
    await Promise.all(stores.map((store) => store.stop()));
    expect(readdirSync(fresh).sort()).toEqual(['log', 'postgres', 'socket']);
  });

  test('ends with a program that is killed, loses nothing, and opens again at once', async () => {
    const program = await runProgram(data);
    program.kill('SIGKILL');
    expect(await opened(data, readNote)).toEqual([{ n: 8 }]);
  });

  test('comes back when it is killed under a program that lives', async () => {
    await opened(data, async (store) => {
      process.kill(postmaster(data), 'SIGKILL');
      expect(await patiently(() => readNote(store))).toEqual([{ n: 7 }]);
    });
  });

  test('opens when its old number now belongs to another program', async () => {
    writeFileSync(
      join(data, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(data, 'postgres')}\n1\n5432\n\n\n\n`,
    );
    expect(await opened(data, readNote)).toEqual([{ n: 7 }]);
  });

  test('a store of another major version gets a sentence', async () => {
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n');
    const opening = openStore({ data });
    await expect(opening).rejects.toThrow(StoreRefused);
    await expect(opening).rejects.toThrow(/was made by PostgreSQL 17, and this Vahid brings PostgreSQL 18/);
  });

  test('a copy with open rights is closed, and opened', async () => {
    chmodSync(join(data, 'postgres'), 0o755);
    expect(await opened(data, readNote)).toEqual([{ n: 7 }]);
    expect(lstatSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
  });

  test('what a first start left behind that was cut off is cleared away', async () => {
    mkdirSync(join(data, 'postgres.new-999999999', 'base'), { recursive: true });
    await opened(data, ({ pool }) => pool.query('SELECT'));
    expect(existsSync(join(data, 'postgres.new-999999999'))).toBe(false);
  });

  test('a store that PostgreSQL cannot read gets a sentence with the reason', async () => {
    writeFileSync(join(data, 'postgres', 'postgresql.conf'), 'nonsense = on\n');
    await expect(openStore({ data })).rejects.toThrow(
      /PostgreSQL did not start on .*: configuration file .*postgres\.log/,
    );
  });
});

describe.runIf(inject('store').kind === 'server')('a PostgreSQL server', () => {
  test('is opened by its address', async () => {
    const { url } = inject('store');
    const store = await openStore({ data: '/nowhere', databaseUrl: url });
    expect(store.kind).toBe('server');
    expect((await store.pool.query('SELECT 7 AS n')).rows).toEqual([{ n: 7 }]);
    await store.stop();
  });

  test.each([
    ['postgresql://vahid:secret@127.0.0.1:1/vahid', /does not answer: .*ECONNREFUSED/],
    ['postgresql://vahid:secret@[/vahid', /is not an address of a PostgreSQL database/],
  ])('%s gets a sentence without the password', async (databaseUrl, sentence) => {
    const opening = openStore({ data: '/nowhere', databaseUrl });
    await expect(opening).rejects.toThrow(StoreRefused);
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.not.toThrow(/secret/);
  });

  test('a database that is not there gets a sentence', async () => {
    const url = new URL(inject('store').url);
    url.pathname = '/absent';
    await expect(openStore({ data: '/nowhere', databaseUrl: url.href })).rejects.toThrow(/"absent" does not exist/);
  });
});

async function opened<T>(data: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ data });
  try {
    return await use(store);
  } finally {
    await store.stop();
  }
}

async function readNote({ pool }: Store): Promise<unknown[]> {
  return (await pool.query('SELECT n FROM note')).rows;
}

const postmaster = (data: string): number =>
  Number.parseInt(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);

/** For as long as a restart takes. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await pause(50);
  }
  return ask();
}

/** A program of its own that opens the store, writes, and goes on. */
async function runProgram(data: string): Promise<ChildProcess> {
  const program = `
    import { openStore } from '#database/store.ts';
    const { pool } = await openStore({ data: ${JSON.stringify(data)} });
    await pool.query('UPDATE note SET n = 8');
    console.log('written');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('It ended'))),
  ]);
  return child;
}
