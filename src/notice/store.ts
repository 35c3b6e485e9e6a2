import type { Pool } from 'pg';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

/** For whom a link answers, and to what. */
export type ReplyLink = {
  readonly group: string;
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly revision: number;
};

export type KeptReplyLink = ReplyLink & { readonly usedAt: Date | null };

/** Keeps what is known of links (SHA-256 of their tokens), and forgets those that are older than a year. */
export async function keepReplyLink(pool: Pool, hash: Buffer, link: ReplyLink, at: Date): Promise<void> {
  await pool.query(`delete from reply_link where made_at < $1::timestamptz - interval '1 year'`, [at]);
  await pool.query(
    `insert into reply_link (hash, group_id, meeting, person, revision, made_at) values ($1, $2, $3, $4, $5, $6)`,
    [hash, link.group, link.meeting, link.person, link.revision, at],
  );
}

export async function readReplyLink(pool: Pool, hash: Buffer): Promise<KeptReplyLink | undefined> {
  const { rows } = await pool.query<KeptReplyLink>(
    `select group_id as "group", meeting, person, revision, used_at as "usedAt" from reply_link where hash = $1`,
    [hash],
  );
  return rows[0];
}

export async function markReplyLinkUsed(pool: Pool, hash: Buffer, at: Date): Promise<void> {
  await pool.query('update reply_link set used_at = coalesce(used_at, $2) where hash = $1', [hash, at]);
}
