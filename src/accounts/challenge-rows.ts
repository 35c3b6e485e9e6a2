import type { Database } from './registry.ts';
import type { AccountId } from './vocabulary.ts';

/** What an authenticator was asked for: a passkey for a link or for an account, to sign in, to prove itself again. */
export type Purpose = 'join' | 'add' | 'signIn' | 'prove' | 'secret';

export type Challenge = {
  readonly hash: Buffer;
  readonly purpose: Purpose;
  readonly account: AccountId | null;
  readonly data: Readonly<Record<string, string>>;
};

export async function insertChallenge(db: Database, challenge: Challenge, expiresAt: Date): Promise<void> {
  await db.query('insert into challenge (hash, purpose, account, data, expires_at) values ($1, $2, $3, $4, $5)', [
    challenge.hash,
    challenge.purpose,
    challenge.account,
    JSON.stringify(challenge.data),
    expiresAt,
  ]);
}

/** Takes a challenge out, so that it is good once, whatever comes of it. */
export async function takeChallenge(
  db: Database,
  { hash, purpose, account, data }: Challenge,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `delete from challenge where hash = $1 and purpose = $2 and account is not distinct from $3::uuid
       and data = $4 and expires_at > $5`,
    [hash, purpose, account, JSON.stringify(data), at],
  );
  return rowCount === 1;
}

/** The secret offered to an account, as long as one is; else `secret`, offered from now on. */
export async function offerSecret(
  db: Database,
  offer: {
    readonly account: AccountId;
    readonly hash: Buffer;
    readonly secret: string;
    readonly at: Date;
    readonly until: Date;
  },
): Promise<string> {
  const { rows } = await db.query<{ secret: string }>(
    `insert into challenge as offered (hash, purpose, account, data, expires_at)
       values ($1, 'secret', $2, jsonb_build_object('secret', $3::text), $4)
       on conflict (hash) do update set
         data = case when offered.expires_at > $5 then offered.data else excluded.data end,
         expires_at = case when offered.expires_at > $5 then offered.expires_at else excluded.expires_at end
       returning data ->> 'secret' as secret`,
    [offer.hash, offer.account, offer.secret, offer.until, offer.at],
  );
  return rows[0]?.secret ?? offer.secret;
}

export async function readOffer(db: Database, hash: Buffer, at: Date): Promise<string | undefined> {
  const { rows } = await db.query<{ secret: string }>(
    `select data ->> 'secret' as secret from challenge where hash = $1 and purpose = 'secret' and expires_at > $2`,
    [hash, at],
  );
  return rows[0]?.secret;
}

export async function withdrawOffer(db: Database, hash: Buffer): Promise<void> {
  await db.query(`delete from challenge where hash = $1 and purpose = 'secret'`, [hash]);
}
