import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { ranOn } from './migrate.ts';

/** How the store is. */
export type Condition = {
  /** `18.1` */
  readonly version: string;
  /** Bytes of the whole database. */
  readonly bytes: number;
  /** The last file of `db/` that ran on it. */
  readonly migration: string;
  /** Milliseconds in which it answered. */
  readonly answeredIn: number;
};

/** Asks the store how it is; throws when it does not answer. */
export async function conditionOf(pool: pg.Pool): Promise<Condition> {
  const asked = performance.now();
  const { rows } = await pool.query<{ version: string; bytes: string }>(
    `SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`,
  );
  const answeredIn = performance.now() - asked;
  const ran = await ranOn(pool);
  const [row] = rows;
  return {
    version: row?.version ?? '',
    bytes: Number(row?.bytes ?? 0),
    migration: ran.at(-1)?.name ?? '',
    answeredIn,
  };
}
