import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '#database/pool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL of the project that runs the test, and a folder for what files of one run share beside it. */
    store: { kind: 'embedded' | 'server'; url: string; shelf: string };
    /** Path of the browser, in the projects `browser:*`, `timed:*` and `page`. */
    chromium: string;
  }
}

export type FreshDatabase = {
  readonly kind: 'embedded' | 'server';
  readonly url: string;
  readonly pool: pg.Pool;
  /** Closes the pool and removes the database, whoever is still connected. */
  drop(): Promise<void>;
};

/**
 * A new database on the store under test, empty or the copy of another to which nobody is connected: take one for each
 * file, run `migrate` on it, drop it at the end.
 */
export async function freshDatabase(copyOf?: string): Promise<FreshDatabase> {
  const { kind, url: server } = inject('store');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await tell(server, `CREATE DATABASE ${name}${copyOf ? ` TEMPLATE ${copyOf}` : ''}`);
  const url = withDatabase(server, name);
  const pool = connect(url);
  return {
    kind,
    url,
    pool,
    async drop() {
      await pool.end();
      await tell(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
