import { findHolderByIdentity, findHolderOf, readHolder, useStep } from './account-rows.ts';
import { sessionBuckets } from './buckets.ts';
import { isAnswered, namedPasskey } from './passkeys.ts';
import type { Registry } from './registry.ts';
import { endSessions, keepProof, moveOn, readSession } from './session-rows.ts';
import { isToBeSeen, lasts } from './sessions.ts';
import { judged } from './signing-in.ts';
import { hashOf } from './tokens.ts';
import { stepOf } from './totp.ts';
import type { Accounts, Proof, Session, Wrong } from './vocabulary.ts';

export async function sessionOf(
  { pool, clock }: Registry,
  token: string,
  by: 'reader' | 'page' = 'reader',
): Promise<Session | undefined> {
  const row = await readSession(pool, hashOf(token));
  const now = clock();
  if (!row || !lasts(row, now)) return undefined;
  if (by === 'reader' && isToBeSeen(row, now)) await moveOn(pool, row.session, now);
  const { session, account, login, tongue, proof } = row;
  return {
    session,
    account,
    login,
    tongue,
    persons: new Map(Object.entries(row.persons)),
    proof,
    provedAt: row.provedAt.toISOString(),
  };
}

export async function endSessionsOf(
  { pool, clock }: Registry,
  group: string,
  person: string,
  until: Date,
): Promise<number> {
  const holder = await findHolderOf(pool, group, person);
  return holder ? endSessions(pool, holder.account, clock(), { until }) : 0;
}

type Given = Parameters<Accounts['prove']>[1];

export async function prove(
  registry: Registry,
  session: Session,
  given: Given,
): Promise<{ readonly provedAt: string } | Wrong> {
  const proof = await proofOf(registry, session, given);
  if (typeof proof !== 'string') return proof;
  const now = registry.clock();
  if (!(await keepProof(registry.pool, session.session, proof, now))) return { wrong: 'badCredentials' };
  return { provedAt: now.toISOString() };
}

async function proofOf(registry: Registry, session: Session, given: Given): Promise<Proof | Wrong> {
  if ('assertion' in given) return byPasskey(registry, session, given.assertion);
  if ('code' in given) return byCode(registry, session, given.code);
  const holder = await findHolderByIdentity(registry.pool, given.issuer, given.subject);
  return holder?.account === session.account ? 'issuer' : { wrong: 'badCredentials' };
}

async function byPasskey(registry: Registry, session: Session, assertion: unknown): Promise<Proof | Wrong> {
  const passkey = await namedPasskey(registry, assertion);
  const asked = { purpose: 'prove', account: session.account, data: {} } as const;
  const own = passkey?.account === session.account ? passkey : undefined;
  return (await isAnswered(registry, asked, own, assertion)) ? 'passkey' : { wrong: 'badPasskey' };
}

async function byCode(registry: Registry, session: Session, code: string): Promise<Proof | Wrong> {
  const { pool, clock } = registry;
  return judged<Proof>(registry, sessionBuckets(session.session), async () => {
    const secret = (await readHolder(pool, session.account))?.totpSecret;
    const step = secret ? stepOf(secret, code, clock()) : undefined;
    return step !== undefined && (await useStep(pool, session.account, step)) ? 'code' : { wrong: 'badCode' };
  });
}
