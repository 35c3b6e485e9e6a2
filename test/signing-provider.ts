import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedDigest } from '#signing/cms.ts';
import type { SigningRequest } from '#signing/provider.ts';
import type { SigningKey } from '#signing/vocabulary.ts';

export const providerSecret = 'a secret of forty letters between the two';

/** What is sent to the callback, as the double would send it or spoilt. */
export type Sent = { readonly body: string; readonly proof: string };

/** A double of a national provider: it gives a QR code and a verification code, and signs when the test has it do so. */
export type SigningDouble = {
  readonly url: string;
  readonly asked: readonly SigningRequest[];
  /** The answer to the last request, signed with that key: another digest or secret where they are given. */
  answer(key: SigningKey, spoilt?: { readonly digest?: string; readonly secret?: string }): Sent;
  stop(): Promise<void>;
};

export async function signingDouble(): Promise<SigningDouble> {
  const asked: SigningRequest[] = [];
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${providerSecret}`) return response.writeHead(401).end();
    asked.push(JSON.parse(await textOf(request)) as SigningRequest);
    const until = new Date(Date.parse('2026-11-20T08:30:00.000Z')).toISOString();
    const invitation = { qr: `double://sign/${asked.length}`, code: `48 2${asked.length}`, until };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(invitation));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sign`,
    asked,
    answer(key, spoilt = {}) {
      const request = asked.at(-1);
      if (!request) throw new Error('nothing was asked');
      const digest = spoilt.digest ?? request.digest;
      const cms = Buffer.from(signedDigest(Buffer.from(digest, 'hex'), key)).toString('base64');
      const body = JSON.stringify({ reference: request.reference, digest, cms });
      const proof = createHmac('sha256', spoilt.secret ?? providerSecret)
        .update(body)
        .digest('hex');
      return { body, proof };
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
