import type { Pool } from 'pg';
import type { PersonId } from '#people/vocabulary.ts';

export type BroughtFile = { readonly hash: string; readonly kind: string; readonly size: number };

/** Writes down that this person brought this file into the group. */
export async function keepFile(
  pool: Pool,
  group: string,
  person: PersonId,
  { hash, kind, size }: BroughtFile,
  at: string,
): Promise<void> {
  await pool.query(
    `insert into brought_file (group_id, person, hash, kind, size, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (group_id, person, hash) do nothing`,
    [group, person, hash, kind, size, at],
  );
}

/** What was brought under this hash, by whomever; undefined when nobody brought it into the group. */
export async function readBrought(
  pool: Pool,
  group: string,
  hash: string,
): Promise<Pick<BroughtFile, 'kind' | 'size'> | undefined> {
  const { rows } = await pool.query<{ kind: string; size: string }>(
    'select kind, size from brought_file where group_id = $1 and hash = $2 limit 1',
    [group, hash],
  );
  const [file] = rows;
  return file && { kind: file.kind, size: Number(file.size) };
}

/** Whether this person brought it: a hash is no secret, and whoever knows one must not come to the file by it. */
export async function hasBrought(pool: Pool, group: string, person: PersonId, hash: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select 1 from brought_file where group_id = $1 and person = $2 and hash = $3',
    [group, person, hash],
  );
  return rowCount === 1;
}
