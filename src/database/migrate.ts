import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { root } from '#root.ts';
import { StoreRefused } from './refused.ts';

/** One file of `db/`: `001-journal.sql` has number 1. */
type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly checksum: string };

/** A file that ran on a store, by its number, name and checksum. */
export type Ran = { readonly number: number; readonly name: string; readonly checksum: string };

/** "vahid" as a number, so that no other program on the same server takes the same lock by chance. */
const LOCK = 0x76616869;

/** One message, so one transaction: IF NOT EXISTS alone does not keep two programs from making it at the same time. */
const TABLE = `SELECT pg_advisory_xact_lock(${LOCK});
  CREATE TABLE IF NOT EXISTS migration (
    number integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    ran_at timestamptz NOT NULL DEFAULT now())`;

/**
 * Brings the tables up to date: runs each SQL file of `folder` once, in the order of its number, each in a transaction
 * of its own. Several programs may start at once: they wait for each other.
 * `through` leaves out those of higher numbers: for rows that an older version wrote.
 * Returns the names of the files that ran now.
 * @throws StoreRefused when a file that ran was changed or is gone, or when a file does not run.
 */
export async function migrate(
  pool: pg.Pool,
  folder: string = join(root, 'db'),
  through: number = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  await pool.query(TABLE);
  const before = await history(pool);
  checkHistory(migrations, before);
  const ran: string[] = [];
  for (const migration of migrations.slice(before.length, through)) {
    if (await runOnce(pool, migration)) ran.push(migration.name);
  }
  return ran;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  migrations.forEach((migration, index) => {
    if (migration.number === index + 1) return;
    throw new StoreRefused(
      `The files of ${folder} must be numbered 001, 002, ... without gaps: ${migration.name} is not.`,
    );
  });
  return migrations;
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  // Git may write CRLF on Windows; the same file must have the same checksum everywhere.
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  return { number: Number.parseInt(name, 10), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** The files that ran on this store; none on one that nobody has opened yet. */
export async function ranOn(client: pg.Pool | pg.PoolClient): Promise<readonly Ran[]> {
  const { rows } = await client.query<{ made: boolean }>(`SELECT to_regclass('migration') IS NOT NULL AS made`);
  return rows[0]?.made ? history(client) : [];
}

async function history(client: pg.Pool | pg.PoolClient): Promise<Ran[]> {
  return (await client.query<Ran>('SELECT number, name, checksum FROM migration ORDER BY number')).rows;
}

function checkHistory(migrations: readonly Migration[], ran: readonly Ran[]): void {
  for (const old of ran) {
    const migration = migrations[old.number - 1];
    if (!migration) {
      throw new StoreRefused(
        `The store was brought up to date by a newer version of Vahid (${old.name}): open it with that version or a later one.`,
      );
    }
    if (migration.checksum !== old.checksum) {
      throw new StoreRefused(
        `${migration.name} was changed after it ran on this store: restore the file and put the change into a new one.`,
      );
    }
  }
}

/** False when another program has run it in the meantime. */
async function runOnce(pool: pg.Pool, migration: Migration): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const ran = await history(client);
    const due = !ran.some((old) => old.number === migration.number);
    if (due) await run(client, migration);
    await client.query('COMMIT');
    return due;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function run(client: pg.PoolClient, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw new StoreRefused(
      `${name} does not run on this store: ${error instanceof Error ? error.message : String(error)}.`,
      {
        cause: error,
      },
    );
  }
  await client.query('INSERT INTO migration (number, name, checksum) VALUES ($1, $2, $3)', [number, name, checksum]);
}
