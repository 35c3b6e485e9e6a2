import type pg from 'pg';
import { withConnection } from '#journal/connection.ts';
import { isWrong } from './registry.ts';

/** Does it all or nothing: what is answered as wrong leaves nothing behind. */
export function inTransaction<Answer>(pool: pg.Pool, change: (db: pg.PoolClient) => Promise<Answer>): Promise<Answer> {
  return withConnection(pool, async (db) => {
    await db.query('begin');
    const answer = await change(db);
    await db.query(isWrong(answer) ? 'rollback' : 'commit');
    return answer;
  });
}
