import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Blobs } from '../blobs.ts';
import { KEPT, LEFT } from '../kept.ts';
import { ArchiveRefused } from '../refused.ts';
import { columnsOf, quoted, standing } from './catalogue.ts';
import type { Receiver } from './read.ts';

/** Rows, and bytes of them, that go in one statement, about. */
const MOST = { rows: 1_000, bytes: 4_000_000 };

/** Larger than any file that is taken in or made: packs of papers are the largest. */
const LARGEST = 2_000_000_000;

/** The tables that hold something already. Nobody else may write into them until the transaction ends. */
export async function tablesInUse(client: pg.PoolClient): Promise<readonly string[]> {
  const tables = await standing(
    client,
    [...KEPT, ...LEFT].filter((table) => !OWN.includes(table)),
  );
  await client.query(`LOCK TABLE ${tables.map(quoted).join(', ')} IN EXCLUSIVE MODE`);
  const used: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ used: boolean }>(`SELECT EXISTS (SELECT FROM ${quoted(table)}) AS used`);
    if (rows[0]?.used) used.push(table);
  }
  return used;
}

/** What a store holds of itself as soon as it is opened. */
const OWN: readonly string[] = ['migration', 'view_version'];

/**
 * Puts the rows of an archive into `tables`, in their order and in a transaction of the caller, and its blobs into their
 * folder; `came` is told of each that was not there.
 */
export function filling(
  client: pg.PoolClient,
  tables: readonly string[],
  blobs: Blobs,
  came: (hash: string) => void,
): Omit<Receiver, 'header'> {
  let done = 0;
  const nothingDue = () => {
    if (done < tables.length) throw new ArchiveRefused(`the table ${tables[done]} is missing`);
  };
  return {
    end: nothingDue,
    async rows(table, columns, lines) {
      if (tables[done] !== table) throw new ArchiveRefused(`the table ${table} does not belong there`);
      done += 1;
      const insert = await insertion(client, table, columns);
      let batch: string[] = [];
      let bytes = 0;
      const flush = async () => {
        if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`]);
        batch = [];
        bytes = 0;
      };
      for await (const line of lines) {
        batch.push(line);
        bytes += line.length;
        if (batch.length >= MOST.rows || bytes >= MOST.bytes) await flush();
      }
      await flush();
    },
    async blob(hash, size, lines) {
      nothingDue();
      if (size > LARGEST) throw new ArchiveRefused('a paper in it is too large');
      const parts: Buffer[] = [];
      let length = 0;
      for await (const line of lines) {
        parts.push(Buffer.from(line, 'base64'));
        length += parts.at(-1)?.length ?? 0;
        if (length > size) break;
      }
      const bytes = Buffer.concat(parts);
      if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== hash) {
        throw new ArchiveRefused(`the paper ${hash} has other bytes than its name says`);
      }
      if (!(await blobs.get(hash))) {
        came(hash);
        await blobs.put(bytes);
      }
    },
  };
}

async function insertion(client: pg.PoolClient, table: string, columns: readonly string[]): Promise<string> {
  const known = await columnsOf(client, table);
  const types = new Map(known.map(({ name, type }) => [name, type]));
  const same = columns.length === known.length && columns.every((column) => types.has(column));
  if (!same) throw new ArchiveRefused(`the columns of ${table} are others than those of this store`);
  const list = columns.map(quoted).join(', ');
  const values = columns.map((column, index) => `(row->>${index})::${types.get(column)}`).join(', ');
  return `INSERT INTO ${quoted(table)} (${list}) SELECT ${values} FROM json_array_elements($1::json) AS given (row)`;
}
