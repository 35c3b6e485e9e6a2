import type { Pool, PoolClient } from 'pg';
import type { Told } from './news.ts';

/** Held to the end of the transaction: of two programs on one store the second finds what the first has told. */
export async function takeTurn(db: PoolClient, group: string): Promise<void> {
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vahid:told:${group}`]);
}

export async function readTold(db: Pool | PoolClient, group: string): Promise<ReadonlyMap<string, Told>> {
  const { rows } = await db.query<Told>('select person, position, matters, at from told where group_id = $1', [group]);
  return new Map(rows.map((row) => [row.person, row]));
}

export async function keepTold(db: PoolClient, group: string, { person, position, matters, at }: Told): Promise<void> {
  await db.query(
    `insert into told (group_id, person, position, matters, at) values ($1, $2, $3, $4, $5)
       on conflict (group_id, person) do update set position = $3, matters = $4, at = $5`,
    [group, person, position, matters, at],
  );
}
