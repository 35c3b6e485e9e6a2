import type pg from 'pg';
import type { Post } from '#mail/vocabulary.ts';
import type { Attempts } from './attempts.ts';
import type { Wrong } from './vocabulary.ts';

/** What every part of the accounts is given. */
export type Registry = {
  readonly pool: pg.Pool;
  readonly clock: () => Date;
  readonly publicUrl: URL;
  readonly post: Post;
  readonly zone: string;
  readonly attempts: Attempts;
};

/** The store, or a connection that holds a transaction on it. */
export type Database = pg.Pool | pg.PoolClient;

export const isWrong = (answer: unknown): answer is Wrong =>
  typeof answer === 'object' && answer !== null && 'wrong' in answer;
