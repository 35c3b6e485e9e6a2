import { read } from './chain.ts';
import type { Database } from './store.ts';
import type { Sealed } from './vocabulary.ts';

/** Which part of a journal is read: entries before this position, of one stream or of all. */
export type Part = { readonly before: number; readonly stream: string | undefined; readonly limit: number };

/** Entries before a position, the newest first. Costs the same wherever in the journal it is asked. */
export async function readBackwards(db: Database, group: string, part: Part): Promise<readonly Sealed[]> {
  const { before, stream, limit } = part;
  const { rows } = await db.query<[string, string]>({
    name: stream === undefined ? 'journal-back' : 'journal-back-stream',
    text: `SELECT body, encode(hash, 'hex') FROM entry
      WHERE group_id = $1 AND position < $2 ${stream === undefined ? '' : 'AND stream = $4'}
      ORDER BY position DESC LIMIT $3`,
    values: [group, before, limit, ...(stream === undefined ? [] : [stream])],
    rowMode: 'array',
  });
  return rows.map(([bytes, hash]) => ({ entry: read(bytes), bytes, hash }));
}

/** Names of the group's streams; reads one entry per stream, however many entries there are. */
export async function readStreamNames(db: Database, group: string): Promise<readonly string[]> {
  const { rows } = await db.query<[string]>({
    name: 'journal-stream-names',
    text: `WITH RECURSIVE found (stream) AS (
        (SELECT min(stream) FROM entry WHERE group_id = $1)
        UNION ALL
        SELECT (SELECT min(e.stream) FROM entry e WHERE e.group_id = $1 AND e.stream > found.stream) FROM found
        WHERE found.stream IS NOT NULL
      )
      SELECT stream FROM found WHERE stream IS NOT NULL`,
    values: [group],
    rowMode: 'array',
  });
  return rows.map(([stream]) => stream);
}

/** A text outside the chain with the salt (hex) that makes its digest; both null when it was erased. */
export type KeptText = { readonly ref: string; readonly salt: string | null; readonly body: string | null };

export async function readKeptTexts(
  db: Database,
  group: string,
  refs: readonly string[],
): Promise<readonly KeptText[]> {
  const { rows } = await db.query<KeptText>({
    name: 'journal-kept-texts',
    text: `SELECT ref, encode(salt, 'hex') AS salt, body FROM wording WHERE group_id = $1 AND ref = ANY($2)`,
    values: [group, refs],
  });
  return rows;
}
