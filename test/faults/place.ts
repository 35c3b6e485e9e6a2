import { inject } from 'vitest';
import { connect } from '#database/pool.ts';
import { openStore } from '#database/store.ts';
import type { Store } from '#database/vocabulary.ts';
import { throwAwayFolder } from '../setup/folder.ts';
import { freshDatabase } from '../store.ts';

/**
 * Where a program to be killed keeps its data, on the store under test: the embedded PostgreSQL is its own and dies with
 * it; a server lives on.
 */
export type Place = {
  readonly data: string;
  /** Of the server; undefined on the embedded store. */
  readonly databaseUrl: string | undefined;
  /** For a look from outside while no program runs. */
  open(): Promise<Pick<Store, 'pool' | 'stop'>>;
  drop(): Promise<void>;
};

export async function newPlace(): Promise<Place> {
  const data = throwAwayFolder('vahid-kill');
  if (inject('store').kind === 'embedded') {
    return { data, databaseUrl: undefined, open: () => openStore({ data }), drop: async () => {} };
  }
  const { url, drop } = await freshDatabase();
  const open = async () => {
    const pool = connect(url);
    return { pool, stop: () => pool.end() };
  };
  return { data, databaseUrl: url, open, drop };
}
