import type { Tongue } from '#text/vocabulary.ts';
import type { Database } from './registry.ts';
import type { AccountId, MailChoices, Written } from './vocabulary.ts';

/** An account as signing in needs it. */
export type Holder = {
  readonly account: AccountId;
  readonly login: string;
  readonly address: string | null;
  readonly tongue: Tongue;
  readonly password: string | null;
  readonly totpSecret: string | null;
  /** How often all its means were replaced. */
  readonly renewals: number;
};

const holder = 'account, login, address, tongue, password, totp_secret as "totpSecret", renewals';

export async function readHolder(db: Database, account: AccountId): Promise<Holder | undefined> {
  const { rows } = await db.query<Holder>(`select ${holder} from account where account = $1`, [account]);
  return rows[0];
}

export async function findHolder(db: Database, login: string): Promise<Holder | undefined> {
  const { rows } = await db.query<Holder>(`select ${holder} from account where login = $1`, [login]);
  return rows[0];
}

/** The account, kept from others until the transaction ends: for what must look before it changes. */
export async function lockHolder(db: Database, account: AccountId): Promise<Holder | undefined> {
  const { rows } = await db.query<Holder>(`select ${holder} from account where account = $1 for update`, [account]);
  return rows[0];
}

export async function findHolderOf(db: Database, group: string, person: string): Promise<Holder | undefined> {
  const { rows } = await db.query<Holder>(
    `select ${holder} from account join account_person using (account) where group_id = $1 and person = $2`,
    [group, person],
  );
  return rows[0];
}

export async function findHolderByIdentity(db: Database, issuer: string, subject: string): Promise<Holder | undefined> {
  const { rows } = await db.query<Holder>(
    `select ${holder} from account join identity using (account) where issuer = $1 and subject = $2`,
    [issuer, subject],
  );
  return rows[0];
}

/** False when the login is taken. */
export async function insertAccount(
  db: Database,
  { account, login, address, tongue }: Omit<Holder, 'password' | 'totpSecret' | 'renewals'>,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into account (account, login, address, tongue, created_at) values ($1, $2, $3, $4, $5)
       on conflict (login) do nothing`,
    [account, login, address, tongue, at],
  );
  return rowCount === 1;
}

/** False when the login is another's. */
export async function renameAccount(db: Database, account: AccountId, login: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `update account set login = $2
       where account = $1 and not exists (select from account other where other.login = $2 and other.account <> $1)`,
    [account, login],
  );
  return rowCount === 1;
}

/** False when the person has an account, or the account is another person of the group. */
export async function linkPerson(
  db: Database,
  account: AccountId,
  { group, person }: { readonly group: string; readonly person: string },
  at: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into account_person (group_id, person, account, linked_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [group, person, account, at],
  );
  return rowCount === 1;
}

export async function listPersonsOf(db: Database, account: AccountId): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ group_id: string; person: string }>(
    'select group_id, person from account_person where account = $1',
    [account],
  );
  return new Map(rows.map(({ group_id, person }) => [group_id, person]));
}

/** Persons of a group who have an address and want to be written to about what waits for them. */
export async function listWritten(db: Database, group: string): Promise<readonly Written[]> {
  const { rows } = await db.query<Written>(
    `select p.person, a.address, a.tongue from account_person p join account a using (account)
       where p.group_id = $1 and a.address is not null and coalesce((a.mail->>'notices')::boolean, true)
       order by p.person`,
    [group],
  );
  return rows;
}

/** Everybody of the group who has an address, whatever they chose to be mailed. */
export async function listAddressed(db: Database, group: string): Promise<readonly Written[]> {
  const { rows } = await db.query<Written>(
    `select p.person, a.address, a.tongue from account_person p join account a using (account)
       where p.group_id = $1 and a.address is not null order by p.person`,
    [group],
  );
  return rows;
}

/** Takes every means of signing in from an account, and every browser it was known by. */
export async function dropMeans(db: Database, account: AccountId): Promise<void> {
  for (const table of ['passkey', 'recovery_code', 'identity', 'device']) {
    await db.query(`delete from ${table} where account = $1`, [account]);
  }
  await db.query(
    `update account set password = null, totp_secret = null, totp_step = null, renewals = renewals + 1 where account = $1`,
    [account],
  );
}

/** The account is a person of this group alone from now on. */
export async function leaveOtherGroups(db: Database, account: AccountId, group: string): Promise<void> {
  await db.query('delete from account_person where account = $1 and group_id <> $2', [account, group]);
}

export async function keepPassword(db: Database, account: AccountId, password: string): Promise<void> {
  await db.query('update account set password = $2 where account = $1', [account, password]);
}

export async function keepTotp(db: Database, account: AccountId, secret: string, step: number): Promise<void> {
  await db.query('update account set totp_secret = $2, totp_step = $3 where account = $1', [account, secret, step]);
}

/** Notes the step of a code; false when that code, or a later one, was used before. */
export async function useStep(db: Database, account: AccountId, step: number): Promise<boolean> {
  const { rowCount } = await db.query(
    'update account set totp_step = $2 where account = $1 and (totp_step is null or totp_step < $2)',
    [account, step],
  );
  return rowCount === 1;
}

export async function keepRecoveryCodes(db: Database, account: AccountId, hashes: readonly Buffer[]): Promise<void> {
  await db.query('delete from recovery_code where account = $1', [account]);
  await db.query('insert into recovery_code (account, hash) select $1, unnest($2::bytea[])', [account, hashes]);
}

/** False when there is no such code, or it was used before. */
export async function useRecoveryCode(db: Database, account: AccountId, hash: Buffer, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update recovery_code set used_at = $3 where account = $1 and hash = $2 and used_at is null',
    [account, hash, at],
  );
  return rowCount === 1;
}

/** False when somebody at that issuer is already an account. */
export async function insertIdentity(
  db: Database,
  account: AccountId,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  at: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'insert into identity (issuer, subject, account, linked_at) values ($1, $2, $3, $4) on conflict do nothing',
    [issuer, subject, account, at],
  );
  return rowCount === 1;
}

/** Whoever it was at that issuer; false when nobody was. */
export async function deleteIdentity(db: Database, account: AccountId, issuer: string): Promise<boolean> {
  const { rowCount } = await db.query('delete from identity where account = $1 and issuer = $2', [account, issuer]);
  return (rowCount ?? 0) > 0;
}

export type Choices = {
  readonly tongue?: Tongue;
  readonly mail?: MailChoices;
  readonly address?: string | null;
};

export async function keepChoices(db: Database, account: AccountId, choices: Choices): Promise<void> {
  await db.query(
    `update account set tongue = coalesce($2, tongue), mail = coalesce($3, mail),
       address = case when $4 then $5 else address end where account = $1`,
    [
      account,
      choices.tongue ?? null,
      choices.mail ? JSON.stringify(choices.mail) : null,
      choices.address !== undefined,
      choices.address ?? null,
    ],
  );
}

/** What an account holds beside its passkeys and its sessions. */
export type Holdings = {
  readonly codes: number;
  readonly issuers: readonly string[];
  readonly mail: Partial<MailChoices>;
};

export async function readHoldings(db: Database, account: AccountId): Promise<Holdings> {
  const { rows } = await db.query<Holdings>(
    `select mail,
       (select count(*)::int from recovery_code c where c.account = a.account and c.used_at is null) as codes,
       array(select issuer from identity i where i.account = a.account order by linked_at) as issuers
     from account a where account = $1`,
    [account],
  );
  return rows[0] ?? { codes: 0, issuers: [], mail: {} };
}

/** Whether any group but `demonstration` has an account. */
export async function hasAccounts(db: Database, demonstration: string): Promise<boolean> {
  const { rows } = await db.query('select from account_person where group_id <> $1 limit 1', [demonstration]);
  return rows.length > 0;
}
