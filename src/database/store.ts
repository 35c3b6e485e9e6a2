import { setTimeout as pause } from 'node:timers/promises';
import { openEmbedded } from './embedded.ts';
import { connect } from './pool.ts';
import { openServer } from './remote.ts';
import type { Store } from './vocabulary.ts';

export type { Store };

export type StoreOptions = {
  /** Folder of the embedded PostgreSQL. */
  readonly data: string;
  /** A PostgreSQL server in its place. */
  readonly databaseUrl?: string;
  /** Told of an idle connection that broke; the pool replaces it. */
  readonly onLost?: (error: Error) => void;
};

/** Milliseconds that running queries have to end before PostgreSQL breaks them off. */
const PATIENCE = 5_000;

/** @throws StoreRefused with a sentence for the person who starts the program. */
export async function openStore({ data, databaseUrl, onLost }: StoreOptions): Promise<Store> {
  if (databaseUrl) return openServer(databaseUrl, onLost);
  const embedded = await openEmbedded(data);
  let stopping = false;
  const pool = connect(embedded.url, (error) => void (stopping || onLost?.(error)));
  return {
    kind: 'embedded',
    pool,
    url: embedded.url,
    async stop() {
      stopping = true;
      await Promise.race([pool.end(), pause(PATIENCE, undefined, { ref: false })]);
      await embedded.stop();
    },
  };
}
