import type pg from 'pg';

/** The one PostgreSQL in which everything is kept, whoever runs it. */
export type Store = {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  /** For a connection outside the pool (LISTEN). May hold a password: never to be shown. */
  readonly url: string;
  /** Closes all connections and, when it is ours, ends PostgreSQL in order. */
  stop(): Promise<void>;
};
