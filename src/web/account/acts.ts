import { agentName } from '#accounts/agents.ts';
import type { Session, Wrong } from '#accounts/vocabulary.ts';
import type { RefusedForm } from '#page/view.ts';
import type { House } from '../house.ts';
import { isTongue } from '../request.ts';
import { wrongSentence, wrongStatus } from '../wrong.ts';
import { type Done, words } from './words.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What came of it: the word for what was done, new codes to be shown once, or why not. */
export type Outcome =
  | { readonly done: Done }
  | { readonly codes: readonly string[] }
  | { readonly wrong: string; readonly sentence: RefusedForm['sentence']; readonly status: 409 | 422 | 429 };

/** Something that the owner does with the account, as a noun below `/account`. */
export type AccountAct = {
  readonly path: string;
  /** Changes a way to sign in, and therefore asks for a fresh proof. */
  readonly means: boolean;
  /** The part of the page that shows the result. */
  readonly at: string;
  carryOut(house: House, session: Session, fields: Fields, agent: string): Promise<Outcome>;
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const outcomeOf = (wrong: Wrong): Outcome => ({
  ...wrong,
  sentence: wrongSentence(wrong),
  status: wrongStatus(wrong),
});

const done = (result: object | true, code: Done): Outcome =>
  typeof result === 'object' && 'wrong' in result ? outcomeOf(result as Wrong) : { done: code };

export const accountActs: readonly AccountAct[] = [
  {
    path: '/passkeys',
    means: true,
    at: 'passkeys',
    async carryOut({ accounts }, { account }, { attestation, label }, agent) {
      const name = text(label) || agentName(agent);
      return done(await accounts.addPasskey(account, parsed(text(attestation)), name), 'passkeyAdded');
    },
  },
  {
    path: '/passkeys/removal',
    means: true,
    at: 'passkeys',
    carryOut: async ({ accounts }, { account }, { credential }) =>
      done(await accounts.removePasskey(account, text(credential)), 'passkeyRemoved'),
  },
  {
    path: '/issuers/removal',
    means: true,
    at: 'issuers',
    carryOut: async ({ accounts }, { account }, { issuer }) =>
      done(await accounts.unlinkIssuer(account, text(issuer)), 'issuerRemoved'),
  },
  {
    path: '/password',
    means: true,
    at: 'password',
    // A password may begin and end with spaces.
    carryOut: async ({ accounts }, { account }, { password, code }) =>
      done(await accounts.setPassword(account, String(password ?? ''), text(code)), 'passwordSet'),
  },
  {
    path: '/recovery-codes',
    means: true,
    at: 'recovery-codes',
    carryOut: async ({ accounts }, { account }) => ({ codes: await accounts.newRecoveryCodes(account) }),
  },
  {
    path: '/address',
    means: true,
    at: 'address',
    async carryOut({ accounts }, { account }, fields) {
      const address = text(fields.address);
      if (!isAddress(address)) return { wrong: 'badAddress', sentence: words.badAddress, status: 422 };
      await accounts.choose(account, { address });
      return { done: 'addressChanged' };
    },
  },
  {
    path: '/choices',
    means: false,
    at: 'choices',
    async carryOut({ accounts }, { account }, { tongue, notices }) {
      const chosen = text(tongue);
      const mail = { notices: notices === 'yes' || notices === true };
      await accounts.choose(account, { mail, ...(isTongue(chosen) ? { tongue: chosen } : {}) });
      return { done: 'chosen' };
    },
  },
  {
    path: '/sessions/end',
    means: false,
    at: 'sessions',
    async carryOut({ accounts }, { account }, { session }) {
      await accounts.endSession(account, text(session));
      return { done: 'sessionEnded' };
    },
  },
  {
    path: '/sessions/others/end',
    means: false,
    at: 'sessions',
    async carryOut({ accounts }, { account, session }) {
      await accounts.endOtherSessions(account, session);
      return { done: 'othersEnded' };
    },
  },
];

/** Enough to know a slip of the pen; whether letters arrive only a letter can tell. */
const isAddress = (address: string) =>
  address.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(address);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
