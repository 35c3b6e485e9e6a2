import {
  findHolder,
  findHolderByIdentity,
  type Holder,
  keepPassword,
  lockHolder,
  readHolder,
  useRecoveryCode,
  useStep,
} from './account-rows.ts';
import { hashPassword, isOutdated, isPassword, stretch } from './argon.ts';
import { type Bucket, bucketsOf, passkeyBuckets } from './buckets.ts';
import { isLogin, loginOf } from './login.ts';
import { knownDevice, type Opened, openSession } from './opening.ts';
import { isAnswered, namedPasskey } from './passkeys.ts';
import { passwordOf } from './password.ts';
import { recoveryCodeOf } from './recovery-codes.ts';
import { isWrong, type Registry } from './registry.ts';
import { send } from './sending.ts';
import { stepOf } from './totp.ts';
import { inTransaction } from './transaction.ts';
import type { Client, Proof, SignedIn, Wrong } from './vocabulary.ts';

/** The one answer to a login that nobody has, a wrong password and a wrong code: it tells none of them. */
const no: Wrong = { wrong: 'badCredentials' };

/** Salt of the codes of nobody: an unknown login takes as long as a known one. */
const nobody = '00000000-0000-4000-8000-000000000000';

export async function signInByPassword(
  registry: Registry,
  typed: string,
  password: string,
  code: string,
  client: Client,
): Promise<SignedIn | Wrong> {
  const login = loginOf(typed);
  const holder = await namedHolder(registry, login);
  return judged(registry, await bucketsFor(registry, login, holder, client), async () => {
    // Both are worked out before either is looked at: from the time taken nobody learns which of them was wrong.
    const right = await isPassword(holder?.password ?? null, passwordOf(password));
    const spare = await stretched(code, holder);
    if (!holder || !right) return no;
    const proof = spare ? await bySpare(registry, holder, spare) : await byCode(registry, holder, code);
    if (!proof) return no;
    if (holder.password !== null && isOutdated(holder.password)) {
      await keepPassword(registry.pool, holder.account, await hashPassword(passwordOf(password)));
    }
    return begin(registry, holder, proof, client);
  });
}

export async function signInByRecoveryCode(
  registry: Registry,
  typed: string,
  password: string,
  code: string,
  client: Client,
): Promise<SignedIn | Wrong> {
  const login = loginOf(typed);
  const holder = await namedHolder(registry, login);
  return judged(registry, await bucketsFor(registry, login, holder, client), async () => {
    const right = await isPassword(holder?.password ?? null, passwordOf(password));
    const spare = await stretched(code, holder);
    if (!holder || !spare || (holder.password !== null && !right)) return no;
    const proof = await bySpare(registry, holder, spare);
    return proof ? begin(registry, holder, proof, client) : no;
  });
}

export async function signInByPasskey(
  registry: Registry,
  assertion: unknown,
  client: Client,
): Promise<SignedIn | Wrong> {
  const passkey = await namedPasskey(registry, assertion);
  const holder = passkey && (await readHolder(registry.pool, passkey.account));
  const known = await knownDevice(registry.pool, holder, client);
  return judged(registry, known ? [] : passkeyBuckets(client.network), async () => {
    const asked = { purpose: 'signIn', account: null, data: {} } as const;
    if (!(await isAnswered(registry, asked, passkey, assertion)) || !holder) return { wrong: 'badPasskey' };
    return begin(registry, holder, 'passkey', client);
  });
}

/** The issuer has already said who it is, and counts attempts itself. */
export async function signInByIssuer(
  registry: Registry,
  issuer: string,
  subject: string,
  client: Client,
  provedAt: Date,
): Promise<SignedIn | Wrong> {
  const holder = await findHolderByIdentity(registry.pool, issuer, subject);
  return holder ? begin(registry, holder, 'issuer', client, provedAt) : no;
}

/** Counts an attempt before it is judged, and forgets it if it was right. */
export async function judged<Right>(
  { attempts }: Registry,
  buckets: readonly Bucket[],
  judge: () => Promise<Right | Wrong>,
): Promise<Right | Wrong> {
  const attempt = await attempts.begin(buckets);
  if (isWrong(attempt)) return attempt;
  const answer = await judge();
  if (!isWrong(answer)) await attempt.succeeded();
  return answer;
}

/** What cannot be a login is not looked for: the store could not even be asked for some of it. */
async function namedHolder({ pool }: Registry, login: string): Promise<Holder | undefined> {
  return isLogin(login) ? findHolder(pool, login) : undefined;
}

async function bucketsFor(
  { pool }: Registry,
  login: string,
  holder: Holder | undefined,
  client: Client,
): Promise<readonly Bucket[]> {
  return bucketsOf(login, client.network, (await knownDevice(pool, holder, client))?.toString('hex'));
}

async function stretched(typed: string, holder: Holder | undefined): Promise<Buffer | undefined> {
  const code = recoveryCodeOf(typed);
  return code === undefined ? undefined : stretch(code, holder?.account ?? nobody);
}

async function bySpare({ pool, clock }: Registry, holder: Holder, spare: Buffer): Promise<Proof | undefined> {
  return (await useRecoveryCode(pool, holder.account, spare, clock())) ? 'recoveryCode' : undefined;
}

async function byCode({ pool, clock }: Registry, holder: Holder, code: string): Promise<Proof | undefined> {
  const step = holder.totpSecret === null ? undefined : stepOf(holder.totpSecret, code, clock());
  return step !== undefined && (await useStep(pool, holder.account, step)) ? 'code' : undefined;
}

/** Begins a session; not if the account's means were all replaced while these were being proved. */
async function begin(
  registry: Registry,
  holder: Holder,
  proof: Proof,
  client: Client,
  provedAt?: Date,
): Promise<SignedIn | Wrong> {
  const opened = await inTransaction(registry.pool, async (db): Promise<Opened | Wrong> => {
    const now = await lockHolder(db, holder.account);
    return now?.renewals === holder.renewals ? openSession(db, now, proof, client, registry.clock(), provedAt) : no;
  });
  if (isWrong(opened)) return opened;
  const { signedIn, newDevice } = opened;
  const { session } = signedIn.session;
  if (newDevice) await send(registry, holder, { kind: 'newDevice', id: session, client });
  if (proof === 'recoveryCode') await send(registry, holder, { kind: 'recoveryCodeUsed', id: session, client });
  return signedIn;
}
