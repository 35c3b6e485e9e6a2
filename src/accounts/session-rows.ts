import type { Tongue } from '#text/vocabulary.ts';
import type { Database } from './registry.ts';
import { lasts, type SessionTimes } from './sessions.ts';
import type { AccountId, Proof } from './vocabulary.ts';

export type StoredSession = {
  readonly session: string;
  readonly account: AccountId;
  readonly proof: Proof;
  readonly provedAt: Date;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly agent: string;
  readonly network: string;
};

/** A session with its account, as every request asks for it. */
export type OpenedSession = StoredSession & {
  readonly login: string;
  readonly tongue: Tongue;
  /** Person by group. */
  readonly persons: Readonly<Record<string, string>>;
};

const session = `s.session, s.account, s.proof, s.proved_at as "provedAt", s.created_at as "createdAt", s.seen_at as "seenAt",
  s.ends_at as "endsAt", s.ended_at as "endedAt", s.agent, s.network`;

export async function insertSession(db: Database, row: StoredSession, hash: Buffer): Promise<void> {
  await db.query(
    `insert into session (session, hash, account, proof, proved_at, created_at, seen_at, ends_at, agent, network)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.session,
      hash,
      row.account,
      row.proof,
      row.provedAt,
      row.createdAt,
      row.seenAt,
      row.endsAt,
      row.agent,
      row.network,
    ],
  );
}

/** One query, prepared once a connection: it runs on every request. */
export async function readSession(db: Database, hash: Buffer): Promise<OpenedSession | undefined> {
  const { rows } = await db.query<OpenedSession>({
    name: 'session',
    text: `select ${session}, a.login, a.tongue, coalesce((select jsonb_object_agg(p.group_id, p.person)
        from account_person p where p.account = s.account), '{}') as persons
      from session s join account a using (account) where s.hash = $1`,
    values: [hash],
  });
  return rows[0];
}

export async function moveOn(db: Database, session: string, at: Date): Promise<void> {
  await db.query('update session set seen_at = $2 where session = $1 and ended_at is null and seen_at < $2', [
    session,
    at,
  ]);
}

/** False when the session has ended in the meantime. */
export async function keepProof(db: Database, session: string, proof: Proof, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update session set proof = $2, proved_at = $3 where session = $1 and ended_at is null',
    [session, proof, at],
  );
  return rowCount === 1;
}

export async function endSession(db: Database, account: AccountId, session: string, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update session set ended_at = $3 where account = $1 and session = $2 and ended_at is null',
    [account, session, at],
  );
  return rowCount === 1;
}

/** Ends the sessions of an account, but for one, or those begun until then; returns how many of them still lasted. */
export async function endSessions(
  db: Database,
  account: AccountId,
  at: Date,
  { but = null, until = null }: { readonly but?: string | null; readonly until?: Date | null } = {},
): Promise<number> {
  const { rows } = await db.query<SessionTimes>(
    `update session s set ended_at = $2 where account = $1 and ended_at is null and session is distinct from $3::uuid
         and ($4::timestamptz is null or created_at <= $4)
       returning s.seen_at as "seenAt", s.ends_at as "endsAt", null as "endedAt"`,
    [account, at, but, until],
  );
  return rows.filter((row) => lasts(row, at)).length;
}

/** Sessions of an account that nobody ended and that are not at their end, the last seen first. */
export async function listSessions(db: Database, account: AccountId, at: Date): Promise<readonly StoredSession[]> {
  const { rows } = await db.query<StoredSession>(
    `select ${session} from session s where s.account = $1 and s.ended_at is null and s.ends_at > $2
       order by s.seen_at desc, s.session`,
    [account, at],
  );
  return rows;
}

/** What a person of a group signs in with, and when they were last seen. */
export type PersonHolder = {
  readonly person: string;
  readonly account: AccountId;
  readonly login: string;
  readonly address: string | null;
  readonly lastSeenAt: Date | null;
};

export async function listPersonHolders(db: Database, group: string): Promise<readonly PersonHolder[]> {
  const { rows } = await db.query<PersonHolder>(
    `select p.person, p.account, a.login, a.address,
       (select max(s.seen_at) from session s where s.account = p.account) as "lastSeenAt"
     from account_person p join account a using (account) where p.group_id = $1 order by p.person`,
    [group],
  );
  return rows;
}

/** As `listSessions`, of every account of a group. */
export async function listPersonSessions(db: Database, group: string, at: Date): Promise<readonly StoredSession[]> {
  const { rows } = await db.query<StoredSession>(
    `select ${session} from session s join account_person p using (account)
       where p.group_id = $1 and s.ended_at is null and s.ends_at > $2 order by s.seen_at desc, s.session`,
    [group, at],
  );
  return rows;
}

export async function isKnownDevice(db: Database, account: AccountId, hash: Buffer): Promise<boolean> {
  const { rows } = await db.query('select from device where account = $1 and hash = $2', [account, hash]);
  return rows.length > 0;
}

/**
 * Knows a browser again from now on. Whoever knew it by its old cookie knows it by the new one too: the old one may have
 * been put there by somebody else, so it is never taken on for another account.
 */
export async function insertDevice(
  db: Database,
  device: {
    readonly account: AccountId;
    readonly hash: Buffer;
    readonly before: Buffer | null;
    readonly agent: string;
    readonly at: Date;
  },
): Promise<void> {
  await db.query(
    `insert into device (account, hash, agent, first_at)
       select account, $2::bytea, agent, first_at from device where hash = $3
       union all select $1::uuid, $2::bytea, $4::text, $5::timestamptz`,
    [device.account, device.hash, device.before, device.agent, device.at],
  );
}
