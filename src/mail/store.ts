import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { oneLine } from './address.ts';
import { memory, patience, turn } from './trying.ts';
import type { Due, Letter, OutboxCounts, Post } from './vocabulary.ts';

/** Keeps letters until they are sent; those of an occasion that was mailed before are let go. */
export function outboxOf(pool: Pool, clock: () => Date): Post {
  return async (letters) => {
    if (letters.length > 0) await keep(pool, letters, clock());
  };
}

async function keep(pool: Pool, letters: readonly Letter[], at: Date): Promise<void> {
  await pool.query(
    `insert into outbox (letter, occasion, address, subject, body, written_at, due_at)
       select given.*, $6, $6 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as given
       on conflict (occasion) do nothing`,
    [
      letters.map(() => randomUUID()),
      letters.map(({ occasion }) => occasion),
      letters.map(({ address }) => address),
      letters.map(({ subject }) => oneLine(subject)),
      letters.map(({ body }) => body),
      at,
    ],
  );
}

/**
 * Takes the letter that has waited longest, if one is due. It is due again after a while unless somebody says what came of
 * it: a program that stops between loses nothing, and two programs do not wait for each other.
 */
export async function takeDue(pool: Pool, at: Date): Promise<Due | undefined> {
  const { rows } = await pool.query<Due>(
    `update outbox set tries = tries + 1, due_at = $2
       where letter = (select letter from outbox where body is not null and due_at <= $1
                       order by due_at, occasion limit 1 for update skip locked)
       returning letter, address, subject, body, tries, written_at as "writtenAt"`,
    [at, new Date(at.getTime() + turn)],
  );
  return rows[0];
}

/** It was sent: its text is erased. */
export async function markSent(pool: Pool, letter: string, at: Date): Promise<void> {
  await pool.query(
    `update outbox set sent_at = $2, subject = null, body = null, trouble = null where letter = $1 and body is not null`,
    [letter, at],
  );
}

/** It was not sent. Without `again` it is given up and its text erased. */
export async function markFailed(
  pool: Pool,
  letter: string,
  { code, again, at }: { readonly code: string; readonly again: Date | undefined; readonly at: Date },
): Promise<void> {
  await pool.query(
    again
      ? 'update outbox set trouble = $2, due_at = $3 where letter = $1 and body is not null'
      : `update outbox set trouble = $2, given_up_at = $3, subject = null, body = null
           where letter = $1 and body is not null`,
    [letter, code, again ?? at],
  );
}

/** Gives up what has waited too long, also where nothing is sent at all, and forgets what is long over. */
export async function tidyOutbox(pool: Pool, at: Date): Promise<void> {
  await pool.query(
    `update outbox set given_up_at = $1, subject = null, body = null where body is not null and written_at < $2`,
    [at, new Date(at.getTime() - patience)],
  );
  await pool.query('delete from outbox where coalesce(sent_at, given_up_at) < $1', [new Date(at.getTime() - memory)]);
}

/** Counts of the whole installation; `givenUp` in the last thirty days. */
export async function countOutbox(pool: Pool, at: Date): Promise<OutboxCounts> {
  const { rows } = await pool.query<OutboxCounts>(
    `select count(*) filter (where body is not null)::int as waiting,
            count(*) filter (where body is not null and trouble is not null)::int as failing,
            count(*) filter (where given_up_at > $1::timestamptz - interval '30 days')::int as "givenUp"
       from outbox`,
    [at],
  );
  return rows[0] ?? { waiting: 0, failing: 0, givenUp: 0 };
}
