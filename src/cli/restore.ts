import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { standing } from '#database/archive/catalogue.ts';
import { filling, tablesInUse } from '#database/archive/fill.ts';
import type { Header } from '#database/archive/format.ts';
import { linesOf } from '#database/archive/lines.ts';
import { readArchive } from '#database/archive/read.ts';
import type { Backed } from '#database/archive/write.ts';
import { folderOfBlobs, removeBlob } from '#database/blobs.ts';
import { KEPT } from '#database/kept.ts';
import { migrate, ranOn } from '#database/migrate.ts';
import { ArchiveRefused } from '#database/refused.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { withConnection } from '#journal/connection.ts';
import { type Projecting, rebuild } from '#journal/rebuild.ts';
import { readGroups } from '#journal/store.ts';
import { walk } from '#journal/verify.ts';
import { root } from '#root.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Puts a back-up into an empty store, all of it or nothing: exit 0 when it holds, 2 when nothing was restored. */
export const command: Command = {
  usage: 'restore FILE',
  about: 'put a back-up into an empty store, all of it or nothing, and verify every chain',
  async run(words, console) {
    const [file, ...more] = words;
    if (!file || more.length > 0 || file.startsWith('-')) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    const law = groupLaw(await chartersOf(join(root, 'charters')));
    return withStore(
      console,
      ({ pool }, { data }) => {
        const folder = join(data, 'blobs');
        return restore({ pool, folder, blobs: folderOfBlobs(folder) }, file, law, console);
      },
      // A back-up of an older version goes into the tables of that version, which are then brought up to date.
      { migrated: false },
    );
  },
};

export async function restore<State>(
  into: Backed,
  file: string,
  law: Projecting<State>,
  console: Console,
): Promise<number> {
  try {
    const chains = await fill(into, file);
    await migrate(into.pool);
    const tables = await rebuild(into.pool, law, (done, of) => console.err(`${done} of ${of} entries`));
    for (const { group, position, hash } of chains)
      console.out(`${group}: ${position} entries, all hold. Head ${hash}.`);
    console.out(`Restored from ${file}; ${tables.length} tables made again. Everybody signs in again.`);
    return 0;
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    console.err(`Nothing was restored from ${file}: ${why}.`);
    return 2;
  }
}

type Chain = { readonly group: string; readonly position: number; readonly hash: string };

/** Rows in one transaction, which ends well only when every chain holds; papers that came in vain are taken back. */
async function fill(into: Backed, file: string): Promise<readonly Chain[]> {
  const came: string[] = [];
  let filled: Promise<readonly Chain[]> = Promise.resolve([]);
  try {
    await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      filled = withConnection(into.pool, (client) => fillFrom(into, client, linesOf(chunks), came));
      await filled;
    });
    return await filled;
  } catch (error) {
    // A file that is cut off ends the pipeline at once, and a paper may still be on its way to the disk.
    await filled.catch(() => {});
    for (const hash of came) await removeBlob(into.folder, hash);
    throw error;
  }
}

async function fillFrom(
  { pool, blobs }: Backed,
  client: pg.PoolClient,
  lines: AsyncGenerator<string>,
  came: string[],
): Promise<readonly Chain[]> {
  const tables: string[] = [];
  const receiver = filling(client, tables, blobs, (hash) => came.push(hash));
  await readArchive(lines, {
    ...receiver,
    async header(header) {
      await bringTo(pool, header);
      await client.query('BEGIN');
      const [used] = await tablesInUse(client);
      if (used) {
        throw new ArchiveRefused(
          `the store is not empty (table ${used}): restore into another VAHID_DATA, or into a new database`,
        );
      }
      tables.push(...(await standing(client, KEPT)));
    },
  });
  const chains = await chainsIn(client);
  await client.query('COMMIT');
  return chains;
}

/** The tables as the version had them that made the back-up. */
async function bringTo(pool: pg.Pool, { migrations }: Header): Promise<void> {
  await migrate(pool, undefined, migrations.length);
  const ran = await ranOn(pool);
  const differs = migrations.find(({ checksum }, index) => ran[index]?.checksum !== checksum);
  if (differs) {
    throw new ArchiveRefused(
      ran.length < migrations.length
        ? `a newer version of Vahid made it (${differs.name}): restore it with that version or a later one`
        : `another Vahid made it: its ${differs.name} is not ours`,
    );
  }
  if (ran.length > migrations.length) {
    throw new ArchiveRefused(
      'an older version of Vahid made it, and this store was opened by a newer one: restore into a folder or a database that no Vahid has opened yet',
    );
  }
}

async function chainsIn(client: pg.PoolClient): Promise<readonly Chain[]> {
  const chains: Chain[] = [];
  for (const group of await readGroups(client)) {
    const { head, broken } = await walk(client, group);
    if (broken) throw new ArchiveRefused(`the journal of ${group} does not hold at entry ${broken.position}`);
    chains.push({ group, position: head.position, hash: head.hash });
  }
  return chains;
}

/** Why nothing was restored, for people; undefined for what is a mistake of ours, or has its sentence already. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ArchiveRefused) return error.message;
  // What PostgreSQL says of a row may hold somebody's data.
  if (error instanceof pg.DatabaseError) return `its rows do not fit the store (PostgreSQL ${error.code})`;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'it is a folder, and no back-up';
  if (error.code === 'EACCES') return 'it may not be read by this user';
  if (error.code === 'Z_BUF_ERROR') return 'it is cut off';
  if (error.code === 'Z_DATA_ERROR') return 'it is no back-up of Vahid, or was changed';
  return 'syscall' in error ? error.message : undefined;
}
