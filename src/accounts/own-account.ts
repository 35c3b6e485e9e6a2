import { randomUUID } from 'node:crypto';
import {
  type Choices,
  deleteIdentity,
  type Holder,
  insertIdentity,
  keepChoices,
  keepPassword,
  keepRecoveryCodes,
  keepTotp,
  lockHolder,
  readHolder,
  readHoldings,
  useStep,
} from './account-rows.ts';
import { hashPassword, stretch } from './argon.ts';
import { sessionBuckets } from './buckets.ts';
import { offerSecret, readOffer, withdrawOffer } from './challenge-rows.ts';
import { sessionRow } from './desk.ts';
import { labelOf } from './joining.ts';
import type { SecurityEvent } from './letters.ts';
import { after, limits } from './limits.ts';
import { deletePasskey, insertPasskey, listPasskeys } from './passkey-rows.ts';
import { type Asked, madePasskey, optionsToCreate } from './passkeys.ts';
import { passwordOf, passwordProblem } from './password.ts';
import type { Database, Registry } from './registry.ts';
import { send } from './sending.ts';
import { listSessions } from './session-rows.ts';
import { lasts } from './sessions.ts';
import { judged } from './signing-in.ts';
import { hashOf, newCodes, newTotpSecret } from './tokens.ts';
import { stepOf } from './totp.ts';
import { inTransaction } from './transaction.ts';
import type { AccountId, AccountRow, PasskeyRow, Wrong } from './vocabulary.ts';

export async function accountRow({ pool, clock }: Registry, account: AccountId): Promise<AccountRow | undefined> {
  const holder = await readHolder(pool, account);
  if (!holder) return undefined;
  const { codes, issuers, mail } = await readHoldings(pool, account);
  const passkeys = await listPasskeys(pool, account);
  const sessions = await listSessions(pool, account, clock());
  const { login, address, tongue } = holder;
  return {
    account,
    login,
    address,
    tongue,
    hasPassword: holder.password !== null,
    passkeys: passkeys.map(({ transports: _transports, ...row }) => row),
    recoveryCodesLeft: codes,
    issuers,
    sessions: sessions.filter((row) => lasts(row, clock())).map(sessionRow),
    mail: { notices: mail.notices ?? true },
  };
}

const askedFor = (account: AccountId): Asked => ({ purpose: 'add', account, data: {} });

/** @throws Error for an account that does not exist. */
export async function creationOptionsFor(registry: Registry, account: AccountId): Promise<object> {
  const { login } = await holderOf(registry, account);
  return optionsToCreate(registry, askedFor(account), { account, login });
}

export async function addPasskey(
  registry: Registry,
  account: AccountId,
  attestation: unknown,
  typed: string,
): Promise<PasskeyRow | Wrong> {
  const passkey = await madePasskey(registry, askedFor(account), attestation);
  const now = registry.clock();
  const label = labelOf(typed);
  if (!passkey || !(await insertPasskey(registry.pool, account, passkey, label, now))) return { wrong: 'badPasskey' };
  await tell(registry, account, 'passkeyAdded');
  return { credential: passkey.credential, label, createdAt: now.toISOString(), usedAt: null };
}

export async function removePasskey(registry: Registry, account: AccountId, credential: string): Promise<true | Wrong> {
  const removed = await inTransaction(registry.pool, async (db): Promise<true | Wrong> => {
    // Locked, so that two passkeys removed at the same instant do not leave none.
    const holder = await lockHolder(db, account);
    if (!holder || !isCredential(credential) || !(await deletePasskey(db, account, credential)))
      return { wrong: 'badPasskey' };
    return (await hasWayIn(db, holder)) ? true : { wrong: 'lastWayIn' };
  });
  if (removed === true) await tell(registry, account, 'passkeyRemoved');
  return removed;
}

async function hasWayIn(db: Database, { account, password }: Holder): Promise<boolean> {
  const { issuers } = await readHoldings(db, account);
  return password !== null || issuers.length > 0 || (await listPasskeys(db, account)).length > 0;
}

/** As base64url writes it; it may come from a form. */
const isCredential = (text: string): boolean => /^[\w-]+$/.test(text);

/** One offer an account: a page that is loaded again shows the same secret. */
const offerOf = (account: AccountId): Buffer => hashOf(`secret ${account}`);

export function offerTotp({ pool, clock }: Registry, account: AccountId): Promise<string> {
  const at = clock();
  const until = after(at, limits.offeredSecret);
  return offerSecret(pool, { account, hash: offerOf(account), secret: newTotpSecret(), at, until });
}

export async function setPassword(
  registry: Registry,
  account: AccountId,
  password: string,
  code: string,
): Promise<true | Wrong> {
  const { login, totpSecret } = await holderOf(registry, account);
  const problem = passwordProblem(password, login);
  if (problem) return problem;
  const set = await judged<true>(registry, sessionBuckets(account), async () => {
    const offered = await readOffer(registry.pool, offerOf(account), registry.clock());
    const secrets = [offered, totpSecret].filter((secret) => typeof secret === 'string');
    return keepWithCode(registry, account, await hashPassword(passwordOf(password)), secrets, code);
  });
  if (set === true) await tell(registry, account, 'passwordSet');
  return set;
}

/** Keeps a password, and the first of these secrets that gives the code. */
function keepWithCode(
  { pool, clock }: Registry,
  account: AccountId,
  hash: string,
  secrets: readonly string[],
  code: string,
): Promise<true | Wrong> {
  return inTransaction(pool, async (db): Promise<true | Wrong> => {
    const holder = await lockHolder(db, account);
    for (const secret of secrets) {
      const step = stepOf(secret, code, clock());
      if (step === undefined) continue;
      // The code of an app that the account has already is good once; that of a new one begins with it.
      if (secret === holder?.totpSecret && !(await useStep(db, account, step))) continue;
      await keepTotp(db, account, secret, step);
      await keepPassword(db, account, hash);
      await withdrawOffer(db, offerOf(account));
      return true;
    }
    return { wrong: 'badCode' };
  });
}

export async function newRecoveryCodes(registry: Registry, account: AccountId): Promise<readonly string[]> {
  const codes = newCodes();
  const hashes = await Promise.all(codes.map((code) => stretch(code.replaceAll('-', ''), account)));
  await inTransaction(registry.pool, async (db) => {
    await lockHolder(db, account);
    await keepRecoveryCodes(db, account, hashes);
  });
  await tell(registry, account, 'codesMade');
  return codes;
}

export async function linkIssuer(
  registry: Registry,
  account: AccountId,
  issuer: string,
  subject: string,
): Promise<true | Wrong> {
  if (!(await insertIdentity(registry.pool, account, { issuer, subject }, registry.clock()))) {
    return { wrong: 'signedInAsAnother' };
  }
  await tell(registry, account, 'issuerLinked');
  return true;
}

export async function unlinkIssuer(registry: Registry, account: AccountId, issuer: string): Promise<true | Wrong> {
  let was = false;
  const done = await inTransaction(registry.pool, async (db): Promise<true | Wrong> => {
    const holder = await lockHolder(db, account);
    was = await deleteIdentity(db, account, issuer);
    return holder && was && !(await hasWayIn(db, holder)) ? { wrong: 'lastWayIn' } : true;
  });
  if (done === true && was) await tell(registry, account, 'issuerUnlinked');
  return done;
}

/** The old address is told of a new one: whoever changed it could otherwise keep the owner from hearing. */
export async function choose(registry: Registry, account: AccountId, choices: Choices): Promise<void> {
  const before = await holderOf(registry, account);
  await keepChoices(registry.pool, account, choices);
  if (choices.address !== undefined && choices.address !== before.address) {
    await send(registry, before, { kind: 'addressChanged', id: randomUUID() });
  }
}

async function tell(registry: Registry, account: AccountId, kind: SecurityEvent): Promise<void> {
  await send(registry, await holderOf(registry, account), { kind, id: randomUUID() });
}

async function holderOf({ pool }: Registry, account: AccountId) {
  const holder = await readHolder(pool, account);
  if (!holder) throw new Error(`There is no account ${account}`);
  return holder;
}
