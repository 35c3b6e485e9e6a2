import type { Database } from './registry.ts';
import type { AccountId, PasskeyRow } from './vocabulary.ts';

/** A passkey as checking an answer needs it. */
export type StoredPasskey = {
  readonly credential: string;
  readonly account: AccountId;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
};

/** A passkey as an authenticator has just made it. */
export type NewPasskey = Omit<StoredPasskey, 'account'>;

/** False when the passkey is known already, to whomever. */
export async function insertPasskey(
  db: Database,
  account: AccountId,
  passkey: NewPasskey,
  label: string,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into passkey (credential, account, public_key, counter, transports, label, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [passkey.credential, account, Buffer.from(passkey.publicKey), passkey.counter, passkey.transports, label, at],
  );
  return rowCount === 1;
}

export async function readPasskey(db: Database, credential: string): Promise<StoredPasskey | undefined> {
  const { rows } = await db.query<Omit<StoredPasskey, 'publicKey'> & { readonly publicKey: Buffer }>(
    `select credential, account, public_key as "publicKey", counter, transports from passkey where credential = $1`,
    [credential],
  );
  return rows[0] && { ...rows[0], publicKey: Uint8Array.from(rows[0].publicKey) };
}

/** Notes a use; false when the counter does not go on, as when a copy of the authenticator was used in the meantime. */
export async function usePasskey(db: Database, credential: string, counter: number, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `update passkey set counter = $2, used_at = $3
       where credential = $1 and (counter < $2 or (counter = 0 and $2 = 0))`,
    [credential, counter, at],
  );
  return rowCount === 1;
}

export async function deletePasskey(db: Database, account: AccountId, credential: string): Promise<boolean> {
  const { rowCount } = await db.query('delete from passkey where account = $1 and credential = $2', [
    account,
    credential,
  ]);
  return rowCount === 1;
}

export async function listPasskeys(
  db: Database,
  account: AccountId,
): Promise<readonly (PasskeyRow & { readonly transports: readonly string[] })[]> {
  const { rows } = await db.query<{
    credential: string;
    label: string;
    created_at: Date;
    used_at: Date | null;
    transports: string[];
  }>(
    `select credential, label, created_at, used_at, transports from passkey
       where account = $1 order by created_at, credential`,
    [account],
  );
  return rows.map(({ credential, label, created_at, used_at, transports }) => ({
    credential,
    label,
    createdAt: created_at.toISOString(),
    usedAt: used_at?.toISOString() ?? null,
    transports,
  }));
}
