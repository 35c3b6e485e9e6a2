import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, vi } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { codeAt } from '#accounts/totp.ts';
import type { Client, Joined, NewMeans, SignedIn, Wrong } from '#accounts/vocabulary.ts';
import { migrate } from '#database/migrate.ts';
import { add, gather, Tables } from '#journal/tables.ts';
import type { Rows } from '#journal/vocabulary.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { Authenticator } from './authenticator.ts';
import { freshDatabase } from './store.ts';

export const publicUrl = new URL('https://vahid.example.az');
export const password = 'tut ağacı kölgə salır';
export const home: Client = {
  network: '203.0.113.7',
  agent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
  device: undefined,
};
export const attacker: Client = { network: '198.51.100.9', agent: 'curl/8', device: undefined };
/** Milliseconds. */
export const minutes = 60_000;

export type TestPerson = { readonly group: string; readonly person: string; readonly login: string };

export const somebody = (): TestPerson => ({ group: 'wg', person: randomUUID(), login: `p${randomUUID()}` });

/** The same browser, now that the account is known in it. */
export const knownAs = (signedIn: SignedIn, client = home): Client => ({ ...client, device: signedIn.device });

/** What was answered if it was not wrong; what was wrong ends the test. */
export function right<Answer>(answer: Answer | Wrong): Answer {
  if (typeof answer === 'object' && answer !== null && 'wrong' in answer) throw new Error(answer.wrong);
  return answer as Answer;
}

/**
 * Accounts on an empty store of their own, with a clock that each test begins on 18 September 2026 at ten in Baku, and
 * with people who join them.
 */
export async function accountsRoom() {
  const store = await freshDatabase();
  await migrate(store.pool);
  const letters: Letter[] = [];
  // The library that counts attempts looks at the computer's own clock, so that one is set.
  const now = () => new Date();
  const post = async (posted: readonly Letter[]) => void letters.push(...posted);
  const accounts = createAccounts({ pool: store.pool, clock: now, publicUrl, post });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-09-18T06:00:00.000Z'));
    letters.length = 0;
  });
  afterAll(async () => {
    vi.useRealTimers();
    await store.drop();
  });

  const pass = (milliseconds: number) => void vi.setSystemTime(now().getTime() + milliseconds);

  /** Writes rows as the clerk does with what lies beside the chain. */
  async function write(rows: Rows): Promise<void> {
    await add(store.pool, gather(new Map(), await new Tables().describe(store.pool, [rows.table]), [rows]));
  }

  async function linkFor(who: TestPerson, kind: 'invitation' | 'recovery' = 'invitation'): Promise<string> {
    const address = `${who.login}@example.az`;
    const { group, person } = who;
    const link = { kind, command: randomUUID(), group, person, address, at: now().toISOString() };
    const { token, rows } = accounts.newLink(link);
    await write(rows);
    return token;
  }

  async function byPassword(token: string, login: string): Promise<NewMeans & { readonly secret: string }> {
    const secret = (await accounts.openLink(token))?.totpSecret ?? '';
    return { by: 'password', login, password, code: secret && codeAt(secret, now()), secret };
  }

  /** Joins with a password; gives what is needed to sign in again. */
  async function member(who = somebody()): Promise<TestPerson & { secret: string; joined: Joined; account: string }> {
    const token = await linkFor(who);
    const means = await byPassword(token, who.login);
    const joined = right(await accounts.join(token, means, home, 'az'));
    return { ...who, secret: means.secret, joined, account: joined.session.account };
  }

  async function memberWithPasskey(who = somebody()) {
    const token = await linkFor(who);
    const device = new Authenticator(publicUrl.origin);
    const options = right(await accounts.creationOptions({ link: token, login: who.login }));
    const means = { by: 'passkey', login: who.login, attestation: device.create(options), label: 'Telefon' } as const;
    const joined = right(await accounts.join(token, means, home, 'az'));
    return { ...who, device, joined, account: joined.session.account };
  }

  /** Signs in with password and code, half a minute later than the code before. */
  function signIn(who: { readonly login: string; readonly secret: string }, client: Client, given = password) {
    pass(30_000);
    return accounts.signInByPassword(who.login, given, codeAt(who.secret, now()), client);
  }

  return { accounts, byPassword, letters, linkFor, member, memberWithPasskey, now, pass, signIn, store, write };
}
