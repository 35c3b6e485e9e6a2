import { randomUUID } from 'node:crypto';
import { type Holder, listPersonsOf } from './account-rows.ts';
import { after, limits } from './limits.ts';
import type { Database } from './registry.ts';
import { insertDevice, insertSession, isKnownDevice } from './session-rows.ts';
import { hashOf, newToken } from './tokens.ts';
import type { Client, Proof, SignedIn } from './vocabulary.ts';

/** A session that has just begun, and whether its browser was seen for the first time. */
export type Opened = { readonly signedIn: SignedIn; readonly newDevice: boolean };

/** Hash of the browser's cookie, if the account has signed in from it before. */
export async function knownDevice(
  db: Database,
  holder: Pick<Holder, 'account'> | undefined,
  { device }: Client,
): Promise<Buffer | undefined> {
  if (!holder || device === undefined) return undefined;
  const hash = hashOf(device);
  return (await isKnownDevice(db, holder.account, hash)) ? hash : undefined;
}

/** Begins a session for whoever has just proved to be the holder. */
export async function openSession(
  db: Database,
  holder: Holder,
  proof: Proof,
  client: Client,
  now: Date,
  /** Earlier than now where somebody else says when it was. */
  proved: Date = now,
): Promise<Opened> {
  const token = newToken();
  const { account, login, tongue } = holder;
  const endsAt = after(now, limits.session);
  const row = {
    session: randomUUID(),
    account,
    proof,
    provedAt: proved < now ? proved : now,
    createdAt: now,
    seenAt: now,
    endsAt,
    endedAt: null,
  };
  await insertSession(
    db,
    { ...row, agent: client.agent.slice(0, 200), network: client.network.slice(0, 100) },
    hashOf(token),
  );
  const known = await knownDevice(db, holder, client);
  const device = known && client.device !== undefined ? client.device : await newDevice(db, holder, client, now);
  const persons = await listPersonsOf(db, account);
  const provedAt = row.provedAt.toISOString();
  return {
    signedIn: {
      session: { session: row.session, account, login, tongue, persons, proof, provedAt },
      token,
      device,
      endsAt: endsAt.toISOString(),
    },
    newDevice: !known,
  };
}

async function newDevice(db: Database, { account }: Holder, client: Client, at: Date): Promise<string> {
  const token = newToken();
  const before = client.device === undefined ? null : hashOf(client.device);
  await insertDevice(db, { account, hash: hashOf(token), before, agent: client.agent.slice(0, 200), at });
  return token;
}
