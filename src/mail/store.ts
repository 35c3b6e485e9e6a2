import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { oneLine } from './address.ts';
import { memory, patience, turn } from './trying.ts';
import type { Due, Letter, OutboxCounts, OutboxRow, Post } from './vocabulary.ts';

/** Keeps letters until they are sent; those of an occasion that was mailed before are let go. */
export function outboxOf(pool: Pool, clock: () => Date): Post {
  return async (letters) => {
    if (letters.length > 0) await keep(pool, letters, clock());
  };
}

/** Of a letter about a meeting to somebody without an address only what is shown is kept: to be printed. */
async function keep(pool: Pool, letters: readonly Letter[], at: Date): Promise<void> {
  await pool.query(
    `insert into outbox (letter, occasion, address, subject, body, group_id, meeting, person, things, shown, calendar,
                         written_at, due_at, given_up_at)
       select letter, occasion, address,
              case when printed then null else subject end, case when printed then null else body end,
              group_id, meeting, person, things, shown, calendar, $2, $2,
              case when printed then $2::timestamptz end
         from jsonb_to_recordset($1::jsonb) as given
           (letter uuid, occasion text, address text, subject text, body text, group_id text, meeting text, person text,
            things text[], shown jsonb, calendar text, printed boolean)
       on conflict (occasion) do nothing`,
    [JSON.stringify(letters.map(rowOf)), at],
  );
}

const rowOf = ({ occasion, address, subject, body, kept, calendar }: Letter) => ({
  letter: randomUUID(),
  occasion,
  address,
  subject: oneLine(subject),
  body,
  group_id: kept?.group,
  meeting: kept?.meeting,
  person: kept?.person,
  things: kept?.things,
  shown: kept && { ...kept.shown, subject: oneLine(kept.shown.subject) },
  calendar,
  printed: kept !== undefined && address === '',
});

/** Occasions of the letters about a meeting that were written, sent or not. */
export async function listOccasions(pool: Pool, group: string, meeting: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ occasion: string }>(
    'select occasion from outbox where group_id = $1 and meeting = $2',
    [group, meeting],
  );
  return rows.map(({ occasion }) => occasion);
}

const shownRow = `letter, address, meeting, person, things, shown, written_at as "writtenAt", sent_at as "sentAt",
  given_up_at as "givenUpAt", tries, trouble, calendar is not null as "hasCalendar"`;

/** Letters about meetings of the group, the newest first; never those that open an account. */
export async function listOutbox(pool: Pool, group: string, most = 300): Promise<readonly OutboxRow[]> {
  const { rows } = await pool.query<OutboxRow>(
    `select ${shownRow} from outbox where group_id = $1 and shown is not null
       order by written_at desc, person, letter limit $2`,
    [group, most],
  );
  return rows;
}

/** One of them, with its file for calendars. */
export async function readOutbox(
  pool: Pool,
  group: string,
  letter: string,
): Promise<(OutboxRow & { readonly calendar: string | null }) | undefined> {
  const { rows } = await pool.query<OutboxRow & { readonly calendar: string | null }>(
    `select ${shownRow}, calendar from outbox where group_id = $1 and letter = $2 and shown is not null`,
    [group, letter],
  );
  return rows[0];
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
       returning letter, address, subject, body, calendar, tries, written_at as "writtenAt"`,
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
            count(*) filter (where given_up_at > $1::timestamptz - interval '30 days' and (address <> '' or shown is null))::int as "givenUp"
       from outbox`,
    [at],
  );
  return rows[0] ?? { waiting: 0, failing: 0, givenUp: 0 };
}
