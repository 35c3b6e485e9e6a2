import type pg from 'pg';
import { type Head, noHead, read, type Stored } from './chain.ts';
import { Mistake } from './trouble.ts';
import type { Entry, Receipt, Sealed } from './vocabulary.ts';

/** A pool, or one connection of it within a transaction. */
export type Database = pg.Pool | pg.PoolClient;

/** What is remembered of an accepted command. */
export type Remembered = {
  readonly command: string;
  readonly author: string;
  /** Hex. */
  readonly salt: string;
  readonly said: string;
  readonly receipt: Receipt;
};

/** Entries per query when a chain is walked: large enough to hide the round trip, small enough for memory. */
export const PAGE = 5_000;

type EntryRow = [position: number, stream: string, bytes: string, hash: string];
type HeadRow = { readonly position: number; readonly hash: string; readonly at: string };

/** All groups that have an entry or a head; reads one entry per group, however many there are. */
export async function readGroups(db: Database): Promise<readonly string[]> {
  const { rows } = await db.query<{ group_id: string }>(`
    WITH RECURSIVE found (group_id) AS (
      (SELECT min(group_id) FROM entry)
      UNION ALL
      SELECT (SELECT min(e.group_id) FROM entry e WHERE e.group_id > found.group_id) FROM found
      WHERE found.group_id IS NOT NULL
    )
    SELECT group_id FROM found WHERE group_id IS NOT NULL UNION SELECT group_id FROM head ORDER BY group_id`);
  return rows.map((row) => row.group_id);
}

export async function readHead(db: Database, group: string): Promise<Head> {
  const { rows } = await db.query<HeadRow>({
    name: 'journal-head',
    text: `SELECT position, encode(hash, 'hex') AS hash, at FROM head WHERE group_id = $1`,
    values: [group],
  });
  return rows[0] ?? noHead;
}

/** Entries as stored, positions above `after` up to `through`, in order; at most `limit`. */
export async function readStored(
  db: Database,
  group: string,
  after: number,
  through: number,
  limit = PAGE,
): Promise<readonly Stored[]> {
  const { rows } = await db.query<EntryRow>({
    name: 'journal-stored',
    text: `SELECT position, stream, body, encode(hash, 'hex') FROM entry
      WHERE group_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4`,
    values: [group, after, through, limit],
    rowMode: 'array',
  });
  return rows.map(([position, stream, bytes, hash]) => ({ position, stream, bytes, hash }));
}

type PageRow = [first: number, last: number, streams: string, bodies: string, hashes: string];

/**
 * The next entries as stored, like `readStored`, but a page in one row: three times faster for the driver, and that is
 * most of the time that walking a million entries takes. A page that does not come apart as it should (a gap, a line
 * break where none can be) has been tampered with: it is read row by row, for the check to say where.
 */
export async function readPage(db: Database, group: string, after: number): Promise<readonly Stored[]> {
  const { rows } = await db.query<PageRow>({
    name: 'journal-page',
    text: `SELECT min(position), max(position), string_agg(stream, E'\\n' ORDER BY position),
        string_agg(body, E'\\n' ORDER BY position), encode(string_agg(hash, '' ORDER BY position), 'hex')
      FROM (SELECT position, stream, body, hash FROM entry WHERE group_id = $1 AND position > $2
        ORDER BY position LIMIT $3) AS page HAVING count(*) > 0`,
    values: [group, after, PAGE],
    rowMode: 'array',
  });
  const [page] = rows;
  if (!page) return [];
  const [first, last, streams, bodies, hashes] = page;
  const [stream, bytes] = [streams.split('\n'), bodies.split('\n')];
  const whole = [last - first + 1, stream.length, hashes.length / HASH_LENGTH].every((count) => count === bytes.length);
  if (!whole) return readStored(db, group, after, Number.MAX_SAFE_INTEGER);
  return bytes.map((body, index) => ({
    position: first + index,
    stream: stream[index] ?? '',
    bytes: body,
    hash: hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH),
  }));
}

const HASH_LENGTH = 64;

/** Sealed entries, positions above `after` up to `through`, in order; at most `limit`. */
export async function readSealed(
  db: Database,
  group: string,
  after: number,
  through: number,
  limit = PAGE,
): Promise<readonly Sealed[]> {
  const stored = await readStored(db, group, after, through, limit);
  return stored.map(({ bytes, hash }) => ({ entry: read(bytes), bytes, hash }));
}

/** All entries of these streams up to `through`, in the order of the journal. Scans no other stream. */
export async function readStreams(
  db: Database,
  group: string,
  streams: readonly string[],
  through: number,
): Promise<readonly Entry[]> {
  const { rows } = await db.query<[string]>({
    name: 'journal-streams',
    text: `SELECT body FROM entry WHERE group_id = $1 AND stream = ANY($2) AND position <= $3 ORDER BY position`,
    values: [group, streams, through],
    rowMode: 'array',
  });
  return rows.map(([bytes]) => read(bytes));
}

/** The last place, up to that one, at which something happened in one of these streams; 0 if nothing did. */
export async function lastPlaceOf(
  db: Database,
  group: string,
  streams: readonly string[],
  through: number,
): Promise<number> {
  const { rows } = await db.query<{ readonly last: number }>(
    `SELECT coalesce(max(last), 0)::int AS last FROM unnest($2::text[]) AS named (stream), LATERAL
       (SELECT max(position) AS last FROM entry WHERE group_id = $1 AND stream = named.stream AND position <= $3) AS own`,
    [group, streams, through],
  );
  return rows[0]?.last ?? 0;
}

/** Bytes of entries stream by stream, after this one, at most `limit`: the order in which views are rebuilt. */
export async function readByStream(
  db: Database,
  group: string,
  after: { readonly stream: string; readonly position: number },
  through: number,
  limit = PAGE,
): Promise<readonly Entry[]> {
  const { rows } = await db.query<[string]>({
    name: 'journal-by-stream',
    text: `SELECT body FROM entry WHERE group_id = $1 AND (stream, position) > ($2, $3) AND position <= $4
      ORDER BY stream, position LIMIT $5`,
    values: [group, after.stream, after.position, through, limit],
    rowMode: 'array',
  });
  return rows.map(([bytes]) => read(bytes));
}

/** The head and the answers to those of these commands that were accepted before, as of one instant. */
export async function readStanding(
  db: Database,
  group: string,
  commands: readonly string[],
): Promise<{ readonly head: Head; readonly remembered: readonly Remembered[] }> {
  const { rows } = await db.query<[HeadRow | null, Remembered[] | null]>({
    name: 'journal-standing',
    text: `SELECT
      (SELECT json_build_object('position', position, 'hash', encode(hash, 'hex'), 'at', at)
        FROM head WHERE group_id = $1),
      (SELECT json_agg(json_build_object('command', command, 'author', author,
          'salt', encode(salt, 'hex'), 'said', encode(said, 'hex'), 'receipt',
          json_build_object('from', from_position, 'to', to_position, 'at', at, 'hash', encode(hash, 'hex'))))
        FROM answer WHERE group_id = $1 AND command = ANY($2))`,
    values: [group, commands],
    rowMode: 'array',
  });
  const [head, remembered] = rows[0] ?? [null, null];
  return { head: head ?? noHead, remembered: remembered ?? [] };
}

/**
 * Appends entries and answers, moves the head from `before` and tells the other processes, in one statement.
 * @throws Mistake when the head is not `before`: somebody wrote without the group's lock.
 */
export async function append(
  db: Database,
  group: string,
  before: Head,
  sealed: readonly Sealed[],
  answers: readonly Remembered[],
  notice: { readonly channel: string; readonly payload: string },
): Promise<void> {
  const last = sealed.at(-1);
  if (!last) return;
  const { rows } = await db.query<[number]>({
    name: 'journal-append',
    text: `WITH entries AS (
        INSERT INTO entry (group_id, position, stream, body, hash)
        SELECT $1, e.position, e.stream, e.body, decode(e.hash, 'hex')
        FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[]) AS e (position, stream, body, hash)
      ), answers AS (
        INSERT INTO answer (group_id, command, author, salt, said, from_position, to_position, at, hash)
        SELECT $1, a.command, a.author, decode(a.salt, 'hex'), decode(a.said, 'hex'), a.first, a.last, a.at,
          decode(a.hash, 'hex')
        FROM unnest($6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::bigint[], $12::text[],
          $13::text[]) AS a (command, author, salt, said, first, last, at, hash)
      ), moved AS (
        INSERT INTO head AS h (group_id, position, hash, at) VALUES ($1, $14, decode($15, 'hex'), $16)
        ON CONFLICT (group_id) DO UPDATE
          SET position = excluded.position, hash = excluded.hash, at = excluded.at
          WHERE h.position = $17 AND h.hash = decode($18, 'hex')
        RETURNING 1
      )
      SELECT (SELECT count(*) FROM moved), pg_notify($19, $20)`,
    values: [
      group,
      sealed.map(({ entry }) => entry.position),
      sealed.map(({ entry }) => entry.stream),
      sealed.map(({ bytes }) => bytes),
      sealed.map(({ hash }) => hash),
      answers.map(({ command }) => command),
      answers.map(({ author }) => author),
      answers.map(({ salt }) => salt),
      answers.map(({ said }) => said),
      answers.map(({ receipt }) => receipt.from),
      answers.map(({ receipt }) => receipt.to),
      answers.map(({ receipt }) => receipt.at),
      answers.map(({ receipt }) => receipt.hash),
      last.entry.position,
      last.hash,
      last.entry.at,
      before.position,
      before.hash,
      notice.channel,
      notice.payload,
    ],
    rowMode: 'array',
  });
  if (Number(rows[0]?.[0]) !== 1) throw new Mistake(`The head of ${group} moved while its lock was held`);
}
