import type { Pool } from 'pg';
import type { Thing } from './vocabulary.ts';

/** Somebody read a thing that is for fewer than the whole Group, or took a copy of it. */
export type ReadingRow = {
  readonly thing: Thing;
  readonly person: string;
  readonly how: 'seen' | 'downloaded' | 'mailed';
  /** SHA-256 of the copy, hex. */
  readonly copy: string | null;
  readonly at: string;
};

export type Visit = { readonly group: string; readonly person: string; readonly at: string };

/**
 * Records that the person has these before him, once a visit: not again where he has read the thing since `since`. A page
 * that refreshes itself is no new visit, but is recorded if nothing was.
 */
export async function recordSeen(
  pool: Pool,
  { group, person, at }: Visit,
  things: readonly Thing[],
  since: string,
): Promise<void> {
  if (things.length === 0) return;
  await pool.query(
    `insert into reading (group_id, thing, person, how, at)
      select $1, t.thing, $2, 'seen', $4 from unnest($3::text[]) as t(thing)
      where not exists (select from reading r where r.group_id = $1 and r.person = $2 and r.thing = t.thing
        and r.how = 'seen' and r.at > $5)`,
    [group, person, things, at, since],
  );
}

/** Records that the person now holds a copy of these; `copy` is its SHA-256, hex. */
export async function recordCopy(
  pool: Pool,
  { group, person, at }: Visit,
  things: readonly Thing[],
  how: 'downloaded' | 'mailed',
  copy: string,
): Promise<void> {
  if (things.length === 0) return;
  await pool.query(
    `insert into reading (group_id, thing, person, how, copy, at)
      select $1, t.thing, $2, $5, $6, $4 from unnest($3::text[]) as t(thing)`,
    [group, person, things, at, how, copy],
  );
}

const columns = 'thing, person, how, copy, at';
const rowOf = (row: Omit<ReadingRow, 'at'> & { readonly at: Date }): ReadingRow => ({
  ...row,
  at: row.at.toISOString(),
});

/** Who read these things and took copies of them, the latest first. */
export async function listReadings(
  pool: Pool,
  group: string,
  things: readonly Thing[],
): Promise<readonly ReadingRow[]> {
  const { rows } = await pool.query(
    `select ${columns} from reading where group_id = $1 and thing = any($2) order by at desc, person`,
    [group, things],
  );
  return rows.map(rowOf);
}

/** What the person has read and taken, the latest first. */
export async function listReadingsBy(
  pool: Pool,
  group: string,
  person: string,
  limit: number,
): Promise<readonly ReadingRow[]> {
  const { rows } = await pool.query(
    `select ${columns} from reading where group_id = $1 and person = $2 order by at desc, thing limit $3`,
    [group, person, limit],
  );
  return rows.map(rowOf);
}
