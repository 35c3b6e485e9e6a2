import type pg from 'pg';
import { type Blobs, blobsIn } from '../blobs.ts';
import { KEPT } from '../kept.ts';
import { ranOn } from '../migrate.ts';
import { columnsOf, quoted, standing } from './catalogue.ts';
import { FORMAT, Measure } from './format.ts';

/** What a back-up is made of. */
export type Backed = { readonly pool: pg.Pool; readonly blobs: Blobs; readonly folder: string };

/** How many rows and blobs it holds. */
export type Counts = { readonly rows: number; readonly blobs: number };

/** Rows fetched at a time. */
const PAGE = 1_000;

/** Bytes of a blob in a line. */
const CHUNK = 48 * 1024;

/**
 * The lines of a back-up as of one instant, beside those who write. Blobs come last: a paper is on the disk before an act
 * names it, so that whatever the rows name is among them.
 */
export async function* archiveLines({ pool, blobs, folder }: Backed, made: string): AsyncGenerator<string, Counts> {
  const client = await pool.connect();
  const whole = new Measure();
  const pass = (line: string): string => {
    whole.add(line);
    return line;
  };
  const counts = { rows: 0, blobs: 0 };
  let broken = true;
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL timezone = 'UTC';
      SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex'`);
    yield pass(JSON.stringify({ format: FORMAT, made, migrations: await ranOn(client) }));
    const tables = await standing(client, KEPT);
    for (const table of tables) {
      const columns = (await columnsOf(client, table)).map(({ name }) => name);
      yield pass(JSON.stringify({ table, columns }));
      const measure = new Measure();
      for await (const line of rowLines(client, table, columns)) {
        measure.add(line);
        yield pass(line);
      }
      yield pass(closing(measure));
      counts.rows += measure.lines;
    }
    for await (const hash of blobsIn(folder)) {
      const bytes = await blobs.get(hash);
      if (!bytes) continue;
      yield pass(JSON.stringify({ blob: hash, size: bytes.length }));
      const measure = new Measure();
      for (const line of base64Lines(bytes)) {
        measure.add(line);
        yield pass(line);
      }
      yield pass(closing(measure));
      counts.blobs += 1;
    }
    const parts = tables.length + counts.blobs;
    yield JSON.stringify({ end: 'archive', parts, sha256: whole.sha256 });
    await client.query('ROLLBACK');
    broken = false;
    return counts;
  } finally {
    // One that is broken off in the middle still has its cursor and its transaction.
    client.release(broken);
  }
}

const closing = ({ lines, sha256 }: Measure): string => JSON.stringify({ end: 'part', lines, sha256 });

/** Each row as PostgreSQL itself writes it: a JSON array of texts. */
async function* rowLines(client: pg.PoolClient, table: string, columns: readonly string[]): AsyncGenerator<string> {
  const texts = columns.map((column) => `${quoted(column)}::text`).join(', ');
  await client.query(`DECLARE kept NO SCROLL CURSOR FOR SELECT json_build_array(${texts})::text FROM ${quoted(table)}`);
  for (;;) {
    const { rows } = await client.query<[string]>({ text: `FETCH ${PAGE} FROM kept`, rowMode: 'array' });
    if (rows.length === 0) break;
    for (const [line] of rows) yield line;
  }
  await client.query('CLOSE kept');
}

function* base64Lines(bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.length; start += CHUNK) {
    yield Buffer.from(bytes.subarray(start, start + CHUNK)).toString('base64');
  }
}
