import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { blobsIn, folderOfBlobs } from '#database/blobs.ts';
import { KEPT, LEFT } from '#database/kept.ts';
import { migrate, ranOn } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { add, gather, Tables } from '#journal/tables.ts';
import { verifyGroup } from '#journal/verify.ts';
import type { Rows } from '#journal/vocabulary.ts';
import { root } from '#root.ts';
import { openDemonstration } from '#web/demonstration.ts';
import { dump } from '../../test/journal/dump.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const law = groupLaw(await chartersOf(join(root, 'charters')));
const publicUrl = new URL('http://localhost:8787');
const clock = () => new Date('2026-11-22T09:00:00Z');
const client = { agent: 'a browser', network: '127.0.0.1', device: undefined };
const password = 'a long and quiet river 7';
const post = async () => {};

let folder: string;
let store: FreshDatabase;
let archive: string;
let secret: string;
let said: string[] = [];
const terminal = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };
const opened: FreshDatabase[] = [];

/** An empty store with a folder of its own for papers, as one is restored into. */
async function emptyStore() {
  const database = await freshDatabase();
  opened.push(database);
  const papers = await mkdtemp(join(folder, 'papers-'));
  return { pool: database.pool, folder: papers, blobs: folderOfBlobs(papers) };
}

const papersOf = () => join(folder, 'blobs');

async function insert(rows: Rows): Promise<void> {
  const tables = await new Tables().describe(store.pool, [rows.table]);
  const connection = await store.pool.connect();
  await add(connection, gather(new Map(), tables, [rows])).finally(() => connection.release());
}

/** A year of real acts, an account with a password and its session, a letter that waits, a text being typed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-archive-'));
  store = await freshDatabase();
  await migrate(store.pool);
  await ensureViews(store.pool, law);
  const clerk = createClerk({ pool: store.pool, law, clock });
  const accounts = createAccounts({ pool: store.pool, clock, publicUrl, post });
  const assets = { page: { css: '', script: '', icon: '', fonts: [] }, get: () => undefined };
  const blobs = folderOfBlobs(papersOf());
  const charters = await chartersOf(join(root, 'charters'));
  await openDemonstration({
    ...{ pool: store.pool, clerk, law, accounts, post, charters, blobs, assets, clock, publicUrl },
    log: () => {},
  });
  await clerk.stop();
  const at = clock().toISOString();
  const whom = { group: 'demo', person: 'head', address: null, command: 'c1', at };
  const { token, rows } = accounts.newLink({ kind: 'invitation', ...whom });
  await insert(rows);
  const link = await accounts.openLink(token);
  secret = link && link.kind !== 'setUp' ? link.totpSecret : '';
  const joined = await accounts.join(
    token,
    { by: 'password', login: 'rehber', password, code: codeNow() },
    client,
    'az',
  );
  if ('wrong' in joined) throw new Error(joined.wrong);
  await store.pool.query(
    `insert into working_copy (group_id, person, place, fields) values ('demo', 'head', '/x', '{"a": "sətir\\u2028b"}')`,
  );
  archive = join(folder, 'vahid.backup');
  expect(await backup({ pool: store.pool, folder: papersOf(), blobs }, archive, terminal)).toBe(0);
});
afterEach(() => {
  said = [];
});
afterAll(async () => {
  for (const database of [store, ...opened]) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const codeNow = (later = 0) => new TOTP({ secret }).generate({ timestamp: clock().getTime() + later });

const views = law.views.map(({ name }) => name);

describe('what a back-up holds', () => {
  it('is every table but those that are made anew or that nobody may copy', async () => {
    const { rows } = await store.pool.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...KEPT, ...LEFT, ...views].sort());
  });

  it('comes back equal: every row, every view made anew, every paper, every chain', async () => {
    const into = await emptyStore();
    expect(await restore(into, archive, law, terminal)).toBe(0);
    const before = await dump(store.pool, [...KEPT, ...views]);
    expect(await dump(into.pool, [...KEPT, ...views])).toEqual(before);
    for (const table of ['entry', 'wording', 'account', 'recovery_code', 'working_copy', 'meeting_view']) {
      expect(before[table], table).not.toEqual([]);
    }
    expect((await verifyGroup(into.pool, 'demo')).broken).toBeUndefined();
    const papers = await namesIn(papersOf());
    expect(papers.length).toBeGreaterThan(0);
    expect(await namesIn(into.folder)).toEqual(papers);
    for (const hash of papers) {
      const bytes = await into.blobs.get(hash);
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      ).toBe(hash);
    }
    expect(said.at(-1)).toContain('Everybody signs in again');
  });

  it('lets people sign in as before, and nobody stay signed in', async () => {
    const into = await emptyStore();
    await restore(into, archive, law, terminal);
    const { rows } = await into.pool.query('select 1 from session');
    expect(rows).toEqual([]);
    const later = () => new Date(clock().getTime() + 60_000);
    const accounts = createAccounts({ pool: into.pool, clock: later, publicUrl, post });
    expect(await accounts.signInByPassword('rehber', password, codeNow(60_000), client)).toHaveProperty('token');
    expect(await accounts.signInByPassword('rehber', `${password}x`, codeNow(60_000), client)).toHaveProperty('wrong');
  });

  it('is for its owner’s eyes alone, and is never written over', async () => {
    if (process.platform !== 'win32') expect((await stat(archive)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(archive);
    expect(
      await backup({ pool: store.pool, folder: papersOf(), blobs: folderOfBlobs(papersOf()) }, archive, terminal),
    ).toBe(2);
    expect(said).toEqual([`${archive} is there already: name another file.`]);
    expect(await readFile(archive)).toEqual(bytes);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

it('a back-up that an older version made goes into the tables of that version, which are then brought up to date', async () => {
  const old = await emptyStore();
  await migrate(old.pool, undefined, 2);
  await old.pool.query(`insert into person (group_id, person, name) values ('g', 'p', 'Somebody')`);
  const file = join(folder, 'old.backup');
  expect(await backup(old, file, terminal)).toBe(0);
  const into = await emptyStore();
  expect(await restore(into, file, law, terminal)).toBe(0);
  expect(await dump(into.pool, ['person'])).toEqual(await dump(old.pool, ['person']));
  const all = await ranOn(store.pool);
  expect((await ranOn(into.pool)).map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  const late = await emptyStore();
  await migrate(late.pool);
  said = [];
  expect(await restore(late, file, law, terminal)).toBe(2);
  expect(said.join()).toContain('an older version of Vahid made it, and this store was opened by a newer one');
});

describe('a file that is not whole and unchanged changes nothing', () => {
  /** What the terminal is told, the store and the folder of papers having stayed empty. */
  async function refusal(bytes: Uint8Array | string): Promise<string> {
    const file = join(folder, 'hurt.backup');
    await writeFile(file, bytes);
    const into = await emptyStore();
    said = [];
    expect(await restore(into, file, law, terminal)).toBe(2);
    const rows = Object.values(await dump(into.pool, await kept(into.pool))).flat();
    expect(rows).toEqual([]);
    expect(await namesIn(into.folder)).toEqual([]);
    return said.join('\n').replace(file, 'FILE');
  }
  const lines = async () =>
    gunzipSync(await readFile(archive))
      .toString('utf8')
      .split('\n');
  const zipped = (all: readonly string[]) => gzipSync(all.join('\n'));

  it('a flipped byte, wherever it is', async () => {
    const whole = await readFile(archive);
    for (const part of [0.001, 0.3, 0.6, 0.9999]) {
      const at = Math.max(12, Math.floor(whole.length * part));
      const hurt = Buffer.from(whole);
      hurt[at] = (hurt[at] ?? 0) ^ 0x10;
      expect(await refusal(hurt), `byte ${at}`).toMatch(/^Nothing was restored from FILE: \w/);
    }
  });

  it('one that is cut off, in its bytes or in its lines', async () => {
    const whole = await readFile(archive);
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('Nothing was restored from FILE: it is cut off.');
    expect(await refusal(zipped((await lines()).slice(0, -3)))).toBe('Nothing was restored from FILE: it is cut off.');
  });

  it('one that is cut off while a paper is being written', async () => {
    const whole = await readFile(archive);
    const into = await emptyStore();
    const slow: typeof into.blobs = {
      ...into.blobs,
      async put(bytes) {
        await setTimeout(200);
        return into.blobs.put(bytes);
      },
    };
    await writeFile(join(folder, 'hurt.backup'), whole.subarray(0, Math.floor(whole.length * 0.9)));
    expect(await restore({ ...into, blobs: slow }, join(folder, 'hurt.backup'), law, terminal)).toBe(2);
    await setTimeout(400);
    expect(await namesIn(into.folder)).toEqual([]);
  });

  it('another file', async () => {
    const foreign = 'it is no back-up of Vahid, or was changed';
    expect(await refusal('hello')).toBe(`Nothing was restored from FILE: ${foreign}.`);
    expect(await refusal(gzipSync('{"hello":1}\n'))).toContain('it is no back-up of Vahid, or one of a version');
    expect(await refusal(gzipSync(''))).toContain('it is cut off');
  });

  it('one whose lines were changed, left out, doubled or followed by others', async () => {
    const all = await lines();
    const person = lineOf(all, '["demo", "head"');
    const changed = all.with(person, (all[person] ?? '').replace('"head"', '"haed"'));
    for (const hurt of [changed, all.toSpliced(person, 1), all.toSpliced(person, 0, all[person] ?? '')]) {
      expect(await refusal(zipped(hurt))).toBe('Nothing was restored from FILE: it was changed.');
    }
    expect(await refusal(zipped([...all.slice(0, -1), '{"table":"entry","columns":[]}', '']))).toContain(
      'follows its end',
    );
  });

  it('one that somebody put together anew, with a journal that does not hold', async () => {
    const all = await lines();
    const at = lineOf(all, '["demo", "3",');
    const forged = resealed(all.with(at, (all[at] ?? '').replace('clause', 'clausa')));
    expect(await refusal(zipped(forged))).toContain('the journal of demo does not hold at entry 3');
  });

  it('one that names a table or a column of its own', async () => {
    const all = await lines();
    const opening = lineOf(all, '{"table":"answer"');
    const other = (line: string) => refusal(zipped(resealed(all.with(opening, line))));
    expect(await other('{"table":"migration","columns":["name"]}')).toContain(
      'the table migration does not belong there',
    );
    expect(await other('{"table":"answer","columns":["group_id"]}')).toContain('the columns of answer are others');
  });

  it('one of a newer version, or of another program’s tables', async () => {
    const all = await lines();
    const header = JSON.parse(all[0] ?? '') as { migrations: { number: number; name: string; checksum: string }[] };
    const migrations = [...header.migrations, { number: 999, name: '999-later.sql', checksum: 'x' }];
    const later = all.with(0, JSON.stringify({ ...header, migrations }));
    expect(await refusal(zipped(later))).toContain('a newer version of Vahid made it (999-later.sql)');
    const foreign = header.migrations.map((each) => ({ ...each, checksum: 'x' }));
    expect(await refusal(zipped(all.with(0, JSON.stringify({ ...header, migrations: foreign }))))).toContain(
      'another Vahid made it',
    );
  });

  it('nor one that is not there, of which a sentence tells', async () => {
    const into = { pool: store.pool, folder: papersOf(), blobs: folderOfBlobs(papersOf()) };
    expect(await restore(into, '/nowhere/none.vahid', law, terminal)).toBe(2);
    expect(said.join('\n')).toContain('Nothing was restored from /nowhere/none.vahid: there is no such file.');
  });

  it('and none is restored into a store that holds something', async () => {
    const into = { pool: store.pool, folder: papersOf(), blobs: folderOfBlobs(papersOf()) };
    const before = await dump(store.pool, [...KEPT]);
    expect(await restore(into, archive, law, terminal)).toBe(2);
    expect(said.join('\n')).toContain('the store is not empty (table entry)');
    expect(await dump(store.pool, [...KEPT])).toEqual(before);
  });
});

/** The same lines with checksums that go with them: what somebody makes who knows the format. */
function resealed(lines: readonly string[]): readonly string[] {
  const whole = createHash('sha256');
  let part = createHash('sha256');
  let count = 0;
  return lines.map((line) => {
    const said = line.startsWith('{') ? (JSON.parse(line) as { end?: string; parts?: number }) : undefined;
    const closed = { end: 'part', lines: count, sha256: part.copy().digest('hex') };
    const sealed =
      said?.end === 'part'
        ? JSON.stringify(closed)
        : said?.end === 'archive'
          ? JSON.stringify({ ...said, sha256: whole.copy().digest('hex') })
          : line;
    if (said) {
      part = createHash('sha256');
      count = 0;
    } else {
      part.update(`${line}\n`);
      count += 1;
    }
    whole.update(`${sealed}\n`);
    return sealed;
  });
}

function lineOf(lines: readonly string[], start: string): number {
  const found = lines.findIndex((line) => line.startsWith(start));
  if (found < 0) throw new Error(`no line begins with ${start}`);
  return found;
}

async function namesIn(papers: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const hash of blobsIn(papers)) names.push(hash);
  return names;
}

async function kept(pool: FreshDatabase['pool']): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    'select name from unnest($1::text[]) as asked (name) where to_regclass(name) is not null',
    [KEPT],
  );
  return rows.map(({ name }) => name);
}
