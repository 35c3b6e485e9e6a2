import { createHash } from 'node:crypto';
import type { Tongue } from '#text/vocabulary.ts';
import {
  dropMeans,
  findHolder,
  findHolderOf,
  type Holder,
  insertAccount,
  insertIdentity,
  keepPassword,
  keepRecoveryCodes,
  keepTotp,
  leaveOtherGroups,
  linkPerson,
  lockHolder,
  renameAccount,
} from './account-rows.ts';
import { hashPassword, stretch } from './argon.ts';
import { type LinkRow, readOpenLink, useLink } from './link-rows.ts';
import { isLogin, loginOf } from './login.ts';
import { openSession } from './opening.ts';
import { insertPasskey, type NewPasskey } from './passkey-rows.ts';
import { type Asked, madePasskey, optionsToCreate } from './passkeys.ts';
import { passwordOf, passwordProblem } from './password.ts';
import { type Database, isWrong, type Registry } from './registry.ts';
import { type Occasion, send } from './sending.ts';
import { endSessions } from './session-rows.ts';
import { hashOf, newCodes } from './tokens.ts';
import { stepOf } from './totp.ts';
import { inTransaction } from './transaction.ts';
import type { AccountId, Client, Joined, Link, NewMeans, Proof, Wrong } from './vocabulary.ts';

/** Means of signing in that were checked, and only have to be kept. */
type Checked =
  | { readonly by: 'passkey'; readonly passkey: NewPasskey; readonly label: string }
  | { readonly by: 'password'; readonly hash: string; readonly secret: string; readonly step: number }
  | { readonly by: 'issuer'; readonly issuer: string; readonly subject: string };

const proofs: Readonly<Record<Checked['by'], Proof>> = { passkey: 'passkey', password: 'code', issuer: 'issuer' };

const dead: Wrong = { wrong: 'linkDead' };

/** A link of a person: not the one that sets up an installation. */
type PersonLink = LinkRow & { readonly group: string; readonly person: string };

export async function join(
  registry: Registry,
  token: string,
  means: NewMeans,
  client: Client,
  tongue: Tongue,
): Promise<Joined | Wrong> {
  const link = await personLink(registry, token);
  if (!link) return dead;
  const login = loginOf(means.login);
  if (!isLogin(login)) return { wrong: 'badLogin' };
  const checked = await check(registry, token, link, means, login);
  if (isWrong(checked)) return checked;
  const now = registry.clock();
  const codes = newCodes();
  const known = await findHolderOf(registry.pool, link.group, link.person);
  const account = known?.account ?? accountOf(token);
  const hashes = await Promise.all(codes.map((code) => stretch(code.replaceAll('-', ''), account)));
  const done = await inTransaction(registry.pool, async (db) => {
    if (!(await useLink(db, hashOf(token), now))) return dead;
    const holder =
      link.kind === 'recovery'
        ? await comeBack(db, account, link.group, login, now)
        : await enter(db, { account, login, address: link.address, tongue }, link, now);
    if (isWrong(holder)) return holder;
    const kept = await keep(db, account, checked, now);
    if (isWrong(kept)) return kept;
    await keepRecoveryCodes(db, account, hashes);
    return { holder, opened: await openSession(db, holder, proofs[checked.by], client, now) };
  });
  if (isWrong(done)) return done;
  const { signedIn } = done.opened;
  if (link.kind === 'recovery') await tell(registry, done.holder, link, signedIn.session.session, client);
  return { ...signedIn, recoveryCodes: codes };
}

async function personLink({ pool, clock }: Registry, token: string): Promise<PersonLink | undefined> {
  const link = await readOpenLink(pool, hashOf(token), clock());
  if (!link || link.group === null || link.person === null || link.kind === 'setUp') return undefined;
  return { ...link, group: link.group, person: link.person };
}

async function check(
  registry: Registry,
  token: string,
  link: PersonLink,
  means: NewMeans,
  login: string,
): Promise<Checked | Wrong> {
  switch (means.by) {
    case 'passkey': {
      const passkey = await madePasskey(registry, askedForLink(token), means.attestation);
      return passkey ? { by: 'passkey', passkey, label: labelOf(means.label) } : { wrong: 'badPasskey' };
    }
    case 'password': {
      const problem = passwordProblem(means.password, login);
      if (problem) return problem;
      const step = stepOf(link.totpSecret, means.code, registry.clock());
      if (step === undefined) return { wrong: 'badCode' };
      return { by: 'password', hash: await hashPassword(passwordOf(means.password)), secret: link.totpSecret, step };
    }
    case 'issuer':
      return { by: 'issuer', issuer: means.issuer, subject: means.subject };
  }
}

/** A new account becomes the person. */
async function enter(
  db: Database,
  account: Omit<Holder, 'password' | 'totpSecret' | 'renewals'>,
  link: PersonLink,
  now: Date,
): Promise<Holder | Wrong> {
  if (!(await insertAccount(db, account, now))) return { wrong: 'loginTaken' };
  if (!(await linkPerson(db, account.account, link, now))) return dead;
  return { ...account, password: null, totpSecret: null, renewals: 0 };
}

/**
 * The account stays, as the person of the group whose officers give it back; whatever led into it before does so no more.
 * The officers of one group decide nothing for another: there the person is invited again.
 */
async function comeBack(
  db: Database,
  account: AccountId,
  group: string,
  login: string,
  now: Date,
): Promise<Holder | Wrong> {
  const holder = await lockHolder(db, account);
  if (!holder) return dead;
  if (!(await renameAccount(db, account, login))) return { wrong: 'loginTaken' };
  await dropMeans(db, account);
  await leaveOtherGroups(db, account, group);
  await endSessions(db, account, now);
  return { ...holder, login, password: null, totpSecret: null, renewals: holder.renewals + 1 };
}

async function keep(db: Database, account: AccountId, means: Checked, now: Date): Promise<Wrong | undefined> {
  switch (means.by) {
    case 'passkey':
      if (!(await insertPasskey(db, account, means.passkey, means.label, now))) return { wrong: 'badPasskey' };
      return undefined;
    case 'password':
      await keepPassword(db, account, means.hash);
      await keepTotp(db, account, means.secret, means.step);
      return undefined;
    case 'issuer':
      if (!(await insertIdentity(db, account, means, now))) return { wrong: 'signedInAsAnother' };
      return undefined;
  }
}

async function tell(registry: Registry, holder: Holder, link: LinkRow, session: string, client: Client): Promise<void> {
  const occasion: Occasion = { kind: 'recovered', id: session, client };
  await send(registry, holder, occasion);
  if (link.address !== null && link.address !== holder.address) {
    await send(registry, { ...holder, address: link.address }, { ...occasion, id: `${session}/link` });
  }
}

export async function joinAs({ pool, clock }: Registry, token: string, account: AccountId): Promise<Link | Wrong> {
  const now = clock();
  return inTransaction(pool, async (db): Promise<Link | Wrong> => {
    const link = await useLink(db, hashOf(token), now);
    if (link?.kind !== 'invitation' || link.group === null || link.person === null) return dead;
    const person = { group: link.group, person: link.person };
    if (!(await linkPerson(db, account, person, now))) return { wrong: 'signedInAsAnother' };
    return { ...link, expiresAt: link.expiresAt.toISOString() };
  });
}

/** Options for the first passkey of an invited person, or for the new one of somebody who comes back. */
export async function creationOptionsForLink(
  registry: Registry,
  token: string,
  typed: string,
): Promise<object | Wrong> {
  const link = await personLink(registry, token);
  if (!link) return dead;
  const login = loginOf(typed);
  if (!isLogin(login)) return { wrong: 'badLogin' };
  const known = await findHolderOf(registry.pool, link.group, link.person);
  const named = await findHolder(registry.pool, login);
  if (named && named.account !== known?.account) return { wrong: 'loginTaken' };
  return optionsToCreate(registry, askedForLink(token), { account: known?.account ?? accountOf(token), login });
}

const askedForLink = (token: string): Asked => ({
  purpose: 'join',
  account: null,
  data: { link: hashOf(token).toString('hex') },
});

/**
 * Id of the account that a link will make: an authenticator is told it before there is an account, and should not keep
 * two passkeys for somebody who tries twice. From the link's secret, so that it is as hard to guess as any id.
 */
function accountOf(token: string): AccountId {
  const hash = createHash('sha256').update(`account ${token}`).digest();
  // The marks of a UUID of version 8: its bits are ours to choose (RFC 9562).
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const labelOf = (typed: string): string =>
  typed
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, 60);
