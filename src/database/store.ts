import type pg from 'pg';
import { openEmbedded } from './embedded.ts';
import { connect } from './pool.ts';
import { openServer } from './remote.ts';

/** The one PostgreSQL in which everything is kept, whoever runs it. */
export type Store = {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  /** For a connection outside the pool (LISTEN). May hold a password: never to be shown. */
  readonly url: string;
  /** Closes all connections and, when it is ours, ends PostgreSQL in order. */
  stop(): Promise<void>;
};

export type StoreOptions = {
  /** Folder of the embedded PostgreSQL. */
  readonly data: string;
  /** A PostgreSQL server in its place. */
  readonly databaseUrl?: string;
  /** Told of an idle connection that broke; the pool replaces it. */
  readonly onLost?: (error: Error) => void;
};

/** @throws StoreRefused with a sentence for the person who starts the program. */
export async function openStore({ data, databaseUrl, onLost }: StoreOptions): Promise<Store> {
  if (databaseUrl) return openServer(databaseUrl, onLost);
  const embedded = await openEmbedded(data);
  const pool = connect(embedded.url, onLost);
  return {
    kind: 'embedded',
    pool,
    url: embedded.url,
    async stop() {
      await pool.end();
      await embedded.stop();
    },
  };
}
