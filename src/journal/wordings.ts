import type { Database } from './store.ts';

/** The texts behind these references; null for one that was erased. One that never was is not in the map. */
export async function readWordings(
  db: Database,
  group: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await db.query<{ ref: string; body: string | null }>({
    name: 'wordings',
    text: 'SELECT ref, body FROM wording WHERE group_id = $1 AND ref = ANY($2)',
    values: [group, refs],
  });
  const found = new Map<string, string | null>();
  for (const { ref, body } of rows) found.set(ref, body);
  return found;
}

/** A row of `wording` with its salt in hex; `salt` and `body` are null when it was erased. */
export type WordingRow = { readonly ref: string; readonly salt: string | null; readonly body: string | null };

/** All wordings of a group, by reference, in pages: those after this one. */
export async function readWordingPage(
  db: Database,
  group: string,
  after: string,
  limit: number,
): Promise<readonly WordingRow[]> {
  const { rows } = await db.query<WordingRow>(
    `SELECT ref, encode(salt, 'hex') AS salt, body FROM wording WHERE group_id = $1 AND ref > $2 ORDER BY ref LIMIT $3`,
    [group, after, limit],
  );
  return rows;
}

/**
 * Erases a text for ever, and with it what could confirm a guess of it: its salt, and the digest of the command that
 * brought it. The chain stays whole. `command` is that of the entry that holds the reference.
 */
export async function eraseWording(db: Database, group: string, ref: string, command: string): Promise<void> {
  await db.query(
    `WITH forgotten AS (UPDATE answer SET salt = '\\x', said = '\\x' WHERE group_id = $1 AND command = $3)
     UPDATE wording SET body = NULL, salt = NULL, erased_at = now() WHERE group_id = $1 AND ref = $2 AND body IS NOT NULL`,
    [group, ref, command],
  );
}
