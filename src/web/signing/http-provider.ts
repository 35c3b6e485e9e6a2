import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '#config.ts';
import type { SigningAnswer, SigningInvitation, SigningProvider } from '#signing/provider.ts';
import type { House } from '../house.ts';
import { PendingSignatures } from './pending.ts';

const invitation = z.object({
  qr: z.string().min(1).max(2000),
  code: z.string().min(1).max(40),
  until: z.iso.datetime(),
});
const answer = z.object({
  reference: z.string().max(100),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  cms: z.base64().max(60_000),
});

const patience = 10_000;

/**
 * A provider that is reached over HTTP: it is asked by `POST <url>` with the secret as a bearer token, and answers to the
 * callback with a body whose HMAC-SHA256 under the same secret stands in the header `X-Signature`, hex.
 */
export function httpProvider({ url, secret, name }: { url: string; secret: string; name: string }): SigningProvider {
  return {
    name,
    async begin(request): Promise<SigningInvitation> {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ ...request, algorithm: 'SHA-256' }),
        signal: AbortSignal.timeout(patience),
        redirect: 'error',
      });
      if (!response.ok) throw new Error(`the signing provider answered ${response.status}`);
      return invitation.parse(await response.json());
    },
    read(body, proof): SigningAnswer | undefined {
      if (!isProof(createHmac('sha256', secret).update(body).digest(), proof)) return undefined;
      const { data } = answer.safeParse(jsonIn(body));
      return data && { ...data, cms: new Uint8Array(Buffer.from(data.cms, 'base64')) };
    },
  };
}

function isProof(expected: Buffer, proof = ''): boolean {
  const given = Buffer.from(proof, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The provider that is set, with room for what is awaited from it. */
export function elsewhereOf({ signingUrl: url, signingSecret: secret, signingName }: Config): Pick<House, 'elsewhere'> {
  if (!url || !secret) return {};
  const provider = httpProvider({ url, secret, name: signingName ?? new URL(url).host });
  return { elsewhere: { provider, pending: new PendingSignatures() } };
}
