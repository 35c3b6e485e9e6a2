import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { Cookies } from './cookies.ts';

export const client = { client_id: 'vahid', client_secret: 'a secret of the program at the issuer' };

/** An issuer of OpenID Connect on loopback that asks nobody for a password: whoever `person` names is who signs in. */
export type Issuer = {
  readonly url: string;
  /** Subject of whoever signs in next; undefined: they break it off. */
  person: string | undefined;
  /** How often somebody had to sign in, and was not known from before. */
  asked: number;
  /** While true, it shows keys that it does not sign with. */
  otherKeys: boolean;
  /** While false, it hangs up on everybody. */
  there: boolean;
  /** Knows the program at that address. */
  admit(program: string): void;
  stop(): Promise<void>;
};

export async function openIssuer(): Promise<Issuer> {
  let answer = (_: IncomingMessage, response: ServerResponse): void => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  server.on('connection', (socket) => issuer.there || socket.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: Issuer = {
    url,
    person: undefined,
    asked: 0,
    otherKeys: false,
    there: true,
    admit(program) {
      const provider = providerFor(url, program);
      const callback = provider.callback();
      answer = (request, response) => {
        if (issuer.otherKeys && request.url === '/jwks') return void response.end(otherKeys());
        if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
        issuer.asked += 1;
        const result =
          issuer.person === undefined ? { error: 'access_denied' } : { login: { accountId: issuer.person } };
        void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      };
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return issuer;
}

function providerFor(url: string, program: string): Provider {
  const provider = new Provider(url, {
    clients: [{ ...client, redirect_uris: [`${program}/sign-on/return`] }],
    claims: { openid: ['sub', 'auth_time'], profile: ['preferred_username'] },
    // Names in the ID token, as most issuers have it.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: `${id}.nazirlik` }) }),
    // Nobody is asked whether this program may know who they are.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: client.client_id, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['of a test'] },
    ttl: { Session: 3_600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  });
  return provider;
}

/** Under the name of the key that signs, another. */
function otherKeys(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return JSON.stringify({
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'keystore-CHANGE-ME', use: 'sig', alg: 'RS256' }],
  });
}

/** A browser at the issuer: goes from there until it is led back to the program, and says to which address. */
export async function throughIssuer(address: string, program: string, cookies = new Cookies()): Promise<URL> {
  let next = new URL(address);
  for (let step = 0; step < 10; step += 1) {
    if (next.origin === program) return next;
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: cookies.for(next.pathname) } });
    cookies.take(response.headers);
    const to = response.headers.get('location');
    if (!to) throw new Error(`the issuer leads nowhere: ${response.status} ${await response.text()}`);
    next = new URL(to, next);
  }
  throw new Error('the issuer leads round in a circle');
}
