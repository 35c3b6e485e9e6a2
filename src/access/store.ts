import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { limits } from '#accounts/limits.ts';
import { hashOf, hexOf, newToken } from '#accounts/tokens.ts';
import type { Rows } from '#journal/vocabulary.ts';
import { countOutbox } from '#mail/store.ts';
import type { OutboxCounts } from '#mail/vocabulary.ts';

/** When each system of the group last asked; null for one that never did. Instants in UTC. */
export async function usesOfSystems(pool: Pool, group: string): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await pool.query<{ system: string; used_at: Date | null }>(
    'select system, used_at from system_token where group_id = $1',
    [group],
  );
  return new Map(rows.map(({ system, used_at }) => [system, used_at?.toISOString() ?? null]));
}

/** Whether the token was kept: that of a command sent twice is not. Looking is no use of it. */
export async function isKept(pool: Pool, token: string): Promise<boolean> {
  const hash = createHash('sha256').update(token).digest();
  const { rowCount } = await pool.query('select from system_token where hash = $1', [hash]);
  return rowCount === 1;
}

/** What goes on in the whole installation, in numbers alone. */
export type Traffic = { readonly sessions: number } & OutboxCounts;

/** Sessions that last, and what became of letters. */
export async function trafficOf(pool: Pool, now: Date): Promise<Traffic> {
  const used = new Date(now.getTime() - limits.idle);
  const { rows } = await pool.query<{ sessions: number }>(
    `select count(*)::int as sessions from session where ended_at is null and ends_at > $1 and seen_at > $2`,
    [now, used],
  );
  return { sessions: rows[0]?.sessions ?? 0, ...(await countOutbox(pool, now)) };
}

/** A token for a screen, with what the store keeps of it. */
export function newWallToken(group: string, wall: string): { readonly token: string; readonly rows: Rows } {
  const token = newToken();
  return { token, rows: { table: 'wall_link', rows: [{ hash: hexOf(hashOf(token)), group_id: group, wall }] } };
}

/** The link of a token, as long as the store has it; whether it still opens stands in the journal. */
export async function readWall(
  pool: Pool,
  token: string,
): Promise<{ readonly group: string; readonly wall: string } | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const { rows } = await pool.query<{ group: string; wall: string }>(
    'select group_id as "group", wall from wall_link where hash = $1',
    [hashOf(token)],
  );
  return rows[0];
}
