import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { start } from '#web/run.ts';
import { withDatabase } from './store.ts';

/** The demonstration as it was told: the database to copy, and the folder that holds its files beside the store. */
export type Told = { readonly database: string; readonly folder: string };

const database = 'demonstration';
/** Of the two workers of a run one tells the story, the other waits for it. */
const turn = 2_023_05_17;

/**
 * The demonstration group, told once in a run on the store under test: telling its year takes seconds, copying it does not.
 * `src/web/demonstration.store.test.ts` and the houses with settings of their own tell it themselves.
 */
export async function demonstrationTold(): Promise<Told> {
  const { url, shelf } = inject('store');
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    await server.query('select pg_advisory_lock($1)', [turn]);
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await tell(server, withDatabase(url, 'telling'), shelf);
    return { database, folder: shelf };
  } finally {
    await server.end();
  }
}

async function tell(server: pg.Client, databaseUrl: string, data: string): Promise<void> {
  await server.query('drop database if exists telling with (force)');
  await server.query('create database telling');
  const settings = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:0', log: 'trouble', demo: true } as const;
  // Its clock stands at the moment at which those of the houses begin: nothing of it is later than what they do.
  const running = await start({ ...settings, data, databaseUrl }, () => new Date(beginning));
  await running.stop();
  // Only what was told whole bears the name that is copied.
  await server.query(`alter database telling rename to ${database}`);
}

/** Noon in Baku on a working Friday. */
export const beginning = '2026-11-20T08:00:00.000Z';

/** Puts the files of the story where a house keeps its own. */
export const copyFiles = ({ folder }: Told, data: string): Promise<void> =>
  cp(join(folder, 'blobs'), join(data, 'blobs'), { recursive: true });
