import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { type Challenge, insertChallenge, takeChallenge } from './challenge-rows.ts';
import { after, limits } from './limits.ts';
import { listPasskeys, type NewPasskey, readPasskey, type StoredPasskey, usePasskey } from './passkey-rows.ts';
import type { Registry } from './registry.ts';
import { hashOf, newToken } from './tokens.ts';
import type { AccountId } from './vocabulary.ts';

/** What a challenge is for; the answer must be for the same. */
export type Asked = Omit<Challenge, 'hash'>;

const part = z
  .string()
  .max(20_000)
  .regex(/^[\w=+/-]*$/);

/** An answer of a browser, as far as we read it ourselves; the library checks the rest. */
const answered = z.object({ id: part, rawId: part, type: z.literal('public-key') });
const attested = answered.extend({
  response: z.object({ clientDataJSON: part, attestationObject: part, transports: z.array(part).max(10).catch([]) }),
});
const asserted = answered.extend({
  response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part, userHandle: part.nullish() }),
});

/** `PublicKeyCredentialCreationOptionsJSON` for a passkey that is found without a login and asks who uses it. */
export async function optionsToCreate(
  registry: Registry,
  asked: Asked,
  { account, login }: { readonly account: AccountId; readonly login: string },
): Promise<object> {
  const known = await listPasskeys(registry.pool, account);
  return generateRegistrationOptions({
    rpName: 'Vahid',
    rpID: registry.publicUrl.hostname,
    userName: login,
    userDisplayName: login,
    userID: Uint8Array.from(Buffer.from(account.replaceAll('-', ''), 'hex')),
    challenge: await challengeFor(registry, asked),
    timeout: limits.challenge,
    attestationType: 'none',
    excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** `PublicKeyCredentialRequestOptionsJSON`: for any passkey of this place, or for those of one account. */
export async function optionsToRequest(registry: Registry, asked: Asked): Promise<object> {
  const own = asked.account === null ? [] : await listPasskeys(registry.pool, asked.account);
  return generateAuthenticationOptions({
    rpID: registry.publicUrl.hostname,
    challenge: await challengeFor(registry, asked),
    timeout: limits.challenge,
    userVerification: 'required',
    allowCredentials: own.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
  });
}

async function challengeFor({ pool, clock }: Registry, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = newToken();
  await insertChallenge(pool, { ...asked, hash: hashOf(challenge) }, after(clock(), limits.challenge));
  return Uint8Array.from(Buffer.from(challenge, 'base64url'));
}

/** The passkey that a browser made as it was asked to; undefined if anything about it is wrong. */
export async function madePasskey(
  registry: Registry,
  asked: Asked,
  attestation: unknown,
): Promise<NewPasskey | undefined> {
  const { data: response } = attested.safeParse(attestation);
  const challenge = response && (await takenChallenge(registry, asked, response.response.clientDataJSON));
  if (!response || challenge === undefined) return undefined;
  const { origin, hostname } = registry.publicUrl;
  const checked = await unlessThrown(() =>
    verifyRegistrationResponse({
      response: { ...response, response: response.response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostname,
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) return undefined;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return { credential: id, publicKey, counter, transports: response.response.transports };
}

/** The passkey that an answer names, before anything about it is checked. */
export async function namedPasskey({ pool }: Registry, assertion: unknown): Promise<StoredPasskey | undefined> {
  const { data } = asserted.safeParse(assertion);
  return data && readPasskey(pool, data.id);
}

/** Whether a browser answered with that passkey to what it was asked. Notes the use, so that the same answer is good once. */
export async function isAnswered(
  registry: Registry,
  asked: Asked,
  passkey: StoredPasskey | undefined,
  assertion: unknown,
): Promise<boolean> {
  const { data: response } = asserted.safeParse(assertion);
  const challenge = response && (await takenChallenge(registry, asked, response.response.clientDataJSON));
  if (!response || challenge === undefined || !passkey || passkey.credential !== response.id) return false;
  const { origin, hostname } = registry.publicUrl;
  const { userHandle, ...rest } = response.response;
  const checked = await unlessThrown(() =>
    verifyAuthenticationResponse({
      response: {
        ...response,
        response: { ...rest, ...(userHandle ? { userHandle } : {}) },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostname,
      credential: { id: passkey.credential, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) return false;
  return usePasskey(registry.pool, passkey.credential, checked.authenticationInfo.newCounter, registry.clock());
}

const clientData = z.object({ challenge: z.string().max(200) });

/** The challenge that was answered, taken out of the store before anything else is looked at: a second answer finds none. */
async function takenChallenge({ pool, clock }: Registry, asked: Asked, encoded: string): Promise<string | undefined> {
  const { data } = clientData.safeParse(parsed(Buffer.from(encoded, 'base64url').toString('utf8')));
  if (!data) return undefined;
  return (await takeChallenge(pool, { ...asked, hash: hashOf(data.challenge) }, clock())) ? data.challenge : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The library throws at what does not parse, and answers `verified: false` to what is not signed: both are a no. */
async function unlessThrown<Checked>(check: () => Promise<Checked>): Promise<Checked | undefined> {
  try {
    return await check();
  } catch {
    return undefined;
  }
}
