import type { Pool } from 'pg';
import { hashOf, hexOf, newToken } from '#accounts/tokens.ts';
import type { Rows } from '#journal/vocabulary.ts';

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
