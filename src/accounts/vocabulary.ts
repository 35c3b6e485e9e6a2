import type { Rows } from '#journal/vocabulary.ts';
import type { Tongue } from '#text/vocabulary.ts';

/** UUID of an account of the installation. */
export type AccountId = string;

/** How somebody proved who they are: a passkey, a password with a code, a recovery code, or another issuer. */
export type Proof = 'passkey' | 'code' | 'recoveryCode' | 'issuer';

/** Who asks: for limits, for the list of sessions, and to know a browser again. */
export type Client = {
  /** Address of the network, as the connection or a trusted proxy says. */
  readonly network: string;
  /** `User-Agent`, cut to 200 characters. */
  readonly agent: string;
  /** The browser's own cookie, if it has one. */
  readonly device: string | undefined;
};

/** A signed-in browser, as one request sees it. */
export type Session = {
  /** Names the session in lists; not what proves it. */
  readonly session: string;
  readonly account: AccountId;
  readonly login: string;
  readonly tongue: Tongue;
  /** Which person the account is, by group. */
  readonly persons: ReadonlyMap<string, string>;
  readonly proof: Proof;
  /** Instant of the last proof; official acts of weight ask for one not older than five minutes. */
  readonly provedAt: string;
};

/** A new session with what the browser must keep. */
export type SignedIn = {
  readonly session: Session;
  readonly token: string;
  /** Cookie by which the browser is known again. */
  readonly device: string;
  readonly endsAt: string;
};

export type LinkKind = 'setUp' | 'invitation' | 'recovery';

/** An open link: known, not used, not expired. Everything else looks the same from outside. */
export type Link = {
  readonly kind: LinkKind;
  readonly group: string | null;
  readonly person: string | null;
  readonly address: string | null;
  readonly expiresAt: string;
  /** Base32 secret for an authenticator app, the same until the link is used. */
  readonly totpSecret: string;
};

/** Why it was not done. `retryAfter` in seconds. */
export type Wrong =
  | {
      readonly wrong:
        | 'linkDead'
        | 'badCredentials'
        | 'badCode'
        | 'badPasskey'
        | 'loginTaken'
        | 'lastWayIn'
        | 'signedInAsAnother';
    }
  | { readonly wrong: 'badLogin' | 'shortPassword' | 'longPassword' | 'breachedPassword' }
  | { readonly wrong: 'tooManyAttempts'; readonly retryAfter: number };

/** What somebody brings who accepts an invitation or comes back after a lost device. */
export type NewMeans =
  | { readonly by: 'passkey'; readonly login: string; readonly attestation: unknown; readonly label: string }
  | { readonly by: 'password'; readonly login: string; readonly password: string; readonly code: string }
  | { readonly by: 'issuer'; readonly login: string; readonly issuer: string; readonly subject: string };

export type Joined = SignedIn & {
  /** Shown once; ten of them, `xxxx-xxxx-xxxx`. Empty when the account had them before. */
  readonly recoveryCodes: readonly string[];
};

export type SessionRow = {
  readonly session: string;
  readonly agent: string;
  readonly network: string;
  readonly proof: Proof;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
};

export type PasskeyRow = {
  readonly credential: string;
  readonly label: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
};

/** What the owner of an account sees of it. */
export type AccountRow = {
  readonly account: AccountId;
  readonly login: string;
  readonly address: string | null;
  readonly tongue: Tongue;
  readonly hasPassword: boolean;
  readonly passkeys: readonly PasskeyRow[];
  readonly recoveryCodesLeft: number;
  readonly issuers: readonly string[];
  readonly sessions: readonly SessionRow[];
  readonly mail: MailChoices;
};

/** What the account wants mailed; security letters (new device, recovery) are always mailed. */
export type MailChoices = { readonly notices: boolean };

/** Somebody who wants to be written to about what waits. */
export type Written = { readonly person: string; readonly address: string; readonly tongue: Tongue };

/** What the secretariat sees of the account of a person of its group. */
export type PersonAccount = {
  readonly person: string;
  readonly login: string;
  readonly address: string | null;
  readonly lastSeenAt: string | null;
  readonly sessions: readonly SessionRow[];
};

export type OpenLinkRow = {
  readonly person: string;
  readonly kind: LinkKind;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** Accounts of the installation. Every method is safe to call from outside: what is wrong is returned, not thrown. */
export type Accounts = {
  // Links. Tokens are 32 random bytes, base64url; the store keeps their SHA-256.
  /** A new set-up link's token (72 hours); the ones before it are dead. */
  setUpLink(): Promise<string>;
  /** Whether a set-up link should be printed: no group but a demonstration has an account. */
  isNew(): Promise<boolean>;
  openLink(token: string): Promise<Link | undefined>;
  /** A link's token, and its row to be written with the act that makes it; earlier links of the person die at its use. */
  newLink(link: {
    readonly kind: 'invitation' | 'recovery';
    readonly command: string;
    readonly group: string;
    readonly person: string;
    readonly address: string | null;
    readonly at: string;
  }): { readonly token: string; readonly rows: Rows };
  /** Marks a set-up link as used, once; false if it was not open. */
  useSetUpLink(token: string): Promise<boolean>;
  /** Open links of a group's persons. */
  openLinks(group: string): Promise<readonly OpenLinkRow[]>;

  // Joining
  /** Makes the account (or, after a lost device, replaces its means and ends its sessions), uses the link, signs in. */
  join(token: string, means: NewMeans, client: Client, tongue: Tongue): Promise<Joined | Wrong>;
  /** One who is signed in becomes the invited person of another group too. */
  joinAs(token: string, account: AccountId): Promise<Link | Wrong>;
  /** Options for making a passkey (`PublicKeyCredentialCreationOptionsJSON`), for a link or for an account. */
  creationOptions(
    whom: { readonly link: string; readonly login: string } | { readonly account: AccountId },
  ): Promise<object | Wrong>;

  // Signing in
  /** Options for any discoverable passkey (`PublicKeyCredentialRequestOptionsJSON`); for an account only its own. */
  requestOptions(account?: AccountId): Promise<object>;
  signInByPasskey(assertion: unknown, client: Client): Promise<SignedIn | Wrong>;
  /** `code` from the authenticator app, or a recovery code. */
  signInByPassword(login: string, password: string, code: string, client: Client): Promise<SignedIn | Wrong>;
  /** A recovery code in place of the device; with the password if the account has one. */
  signInByRecoveryCode(login: string, password: string, code: string, client: Client): Promise<SignedIn | Wrong>;
  /** `provedAt`: when they last proved themselves to the issuer, which may have known them for hours; never later than now. */
  signInByIssuer(issuer: string, subject: string, client: Client, provedAt: Date): Promise<SignedIn | Wrong>;

  // Sessions
  /** The session of that token if it lasts, undefined for every other. It is moved on unless nobody but the page asks. */
  session(token: string, by?: 'reader' | 'page'): Promise<Session | undefined>;
  endSession(account: AccountId, session: string): Promise<boolean>;
  endOtherSessions(account: AccountId, session: string): Promise<number>;
  /** For the secretariat. Those begun after `until` go on: asked again, it ends nothing that the first time did not. */
  endSessionsOf(group: string, person: string, until: Date): Promise<number>;
  /** A fresh proof within a session: a passkey's assertion, a code of the authenticator app, or who an issuer has just said it is. */
  prove(
    session: Session,
    given:
      | { readonly assertion: unknown }
      | { readonly code: string }
      | { readonly issuer: string; readonly subject: string },
  ): Promise<{ readonly provedAt: string } | Wrong>;

  // One's own account
  account(account: AccountId): Promise<AccountRow | undefined>;
  addPasskey(account: AccountId, attestation: unknown, label: string): Promise<PasskeyRow | Wrong>;
  /** Never the last way in. */
  removePasskey(account: AccountId, credential: string): Promise<true | Wrong>;
  /** A secret to be confirmed with a code by `setPassword`. */
  offerTotp(account: AccountId): Promise<string>;
  /** The code is of the secret that was offered last, or of the app that the account has already. */
  setPassword(account: AccountId, password: string, code: string): Promise<true | Wrong>;
  newRecoveryCodes(account: AccountId): Promise<readonly string[]>;
  linkIssuer(account: AccountId, issuer: string, subject: string): Promise<true | Wrong>;
  /** Never the last way in; what is not connected stays so. */
  unlinkIssuer(account: AccountId, issuer: string): Promise<true | Wrong>;
  choose(
    account: AccountId,
    choices: { readonly tongue?: Tongue; readonly mail?: MailChoices; readonly address?: string | null },
  ): Promise<void>;

  /** Persons of the group who have an address and want to be written to about what waits for them. */
  writtenTo(group: string): Promise<readonly Written[]>;
  /** Persons of the group who have an address, for the notice of a meeting, which nobody may decline. */
  addressedIn(group: string): Promise<readonly Written[]>;

  // For the secretariat's desk
  accountsOf(group: string): Promise<ReadonlyMap<string, PersonAccount>>;

  // Systems. `system` is the id under which the journal knows the holder.
  newSystemToken(group: string, system: string): { readonly token: string; readonly rows: Rows };
  /** Group and system of a bearer's token; whether it still counts the journal says. */
  system(token: string): Promise<{ readonly group: string; readonly system: string } | undefined>;

  /** Puts away what has expired. */
  tidy(): Promise<void>;
};
