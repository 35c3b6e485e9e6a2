import * as oidc from 'openid-client';
import type { Config } from '#config.ts';

/** What was asked of the issuer in one browser, to be compared with what comes back. */
export type Asked = {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: who has only read the code cannot use it. */
  readonly verifier: string;
  /** Our own address that the issuer leads back to. */
  readonly returnTo: string;
};

/** Who the issuer says it is. */
export type Said = {
  readonly issuer: string;
  readonly subject: string;
  /** Name under which the issuer knows them; may change, and proves nothing. */
  readonly name: string | undefined;
  /** When they proved themselves to the issuer; undefined if it does not say. */
  readonly at: Date | undefined;
};

/** `away`: it does not answer; `cancelled`: it says that they did not sign in; `unbelieved`: what came is not what was asked. */
export type Failure = 'away' | 'cancelled' | 'unbelieved';

/** The one issuer of OpenID Connect that this installation trusts. */
export type SignOn = {
  /** By which people know it. */
  readonly name: string;
  /** As `OIDC_ISSUER` says it; accounts are kept under this. */
  readonly issuer: string;
  /** Where a browser goes to sign in; `again`: also if the issuer knows it already. */
  address(asked: Asked, again: boolean): Promise<string | Failure>;
  /** Exchanges what the browser brought back, once. */
  said(returned: URL, asked: Asked): Promise<Said | Failure>;
};

/** Seconds that the issuer may take to answer. */
const patience = 10;
const hour = 3_600_000;

/** Nothing is asked of the issuer before somebody wants to sign in: while it is away the program starts and runs. */
export function signOnOf(
  { oidcIssuer, oidcClientId, oidcClientSecret, oidcName }: Config,
  log: (message: string, error: unknown) => void,
): SignOn | undefined {
  if (!oidcIssuer || !oidcClientId) return undefined;
  const known = rememberer(() => discover(new URL(oidcIssuer), oidcClientId, oidcClientSecret));
  const failed = (error: unknown): Failure => {
    const failure = failureOf(error);
    if (failure !== 'cancelled') log(`sign-on: the issuer is ${failure} (${codeOf(error)})`, undefined);
    return failure;
  };
  return {
    name: oidcName ?? new URL(oidcIssuer).hostname,
    issuer: oidcIssuer,
    address: (asked, again) => known().then((client) => addressOf(client, asked, again), failed),
    said: (returned, asked) =>
      known()
        .then((client) => exchange(client, returned, asked))
        .catch(failed),
  };
}

function discover(issuer: URL, clientId: string, secret: string | undefined): Promise<oidc.Configuration> {
  // Settings allow http only for an issuer on this computer.
  const open = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const own = secret === undefined ? oidc.None() : bySecret(secret);
  return oidc.discovery(issuer, clientId, secret, own, {
    // Signatures are looked at even where TLS says already who answers.
    execute: [...open, oidc.enableNonRepudiationChecks],
    timeout: patience,
  });
}

/** In the head of the request, as OpenID Connect has it where nothing else is said; else as the issuer says. */
function bySecret(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (as, ...rest) => {
    const methods = as.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(as, ...rest);
  };
}

/** Asks once an hour; while the issuer is away, what was known before is good enough. */
function rememberer(ask: () => Promise<oidc.Configuration>): () => Promise<oidc.Configuration> {
  let kept: { readonly answer: Promise<oidc.Configuration>; readonly at: number } | undefined;
  return () => {
    const now = performance.now();
    if (kept && now - kept.at < hour) return kept.answer;
    const before = kept?.answer;
    const answer = ask().catch((error: unknown) => before ?? Promise.reject(error));
    const asked = { answer, at: now };
    kept = asked;
    answer.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return answer;
  };
}

async function addressOf(client: oidc.Configuration, asked: Asked, again: boolean): Promise<string> {
  const { href } = oidc.buildAuthorizationUrl(client, {
    redirect_uri: asked.returnTo,
    scope: 'openid profile',
    state: asked.state,
    nonce: asked.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
    code_challenge_method: 'S256',
    ...(again ? { prompt: 'login', max_age: '0' } : {}),
  });
  return href;
}

async function exchange(client: oidc.Configuration, returned: URL, asked: Asked): Promise<Said> {
  const tokens = await oidc.authorizationCodeGrant(client, returned, {
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    pkceCodeVerifier: asked.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no ID token');
  const { iss: issuer, sub: subject, auth_time: at, preferred_username: name } = claims;
  return {
    issuer,
    subject,
    name: typeof name === 'string' ? name : undefined,
    at: typeof at === 'number' ? new Date(at * 1_000) : undefined,
  };
}

/** The issuer's own no, or a refusal to take what it said; everything else is the network. */
function failureOf(error: unknown): Failure {
  if (error instanceof oidc.AuthorizationResponseError) return 'cancelled';
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.WWWAuthenticateChallengeError)
    return 'unbelieved';
  const code = codeOf(error);
  const away = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'fetch failed'];
  return away.includes(code) ? 'away' : 'unbelieved';
}

/** Without what came with it: that may hold codes and names. */
function codeOf(error: unknown): string {
  if (error instanceof oidc.ResponseBodyError) return error.error;
  if (error instanceof oidc.ClientError && error.code) return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
