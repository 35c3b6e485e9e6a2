import type { Pool } from 'pg';
import type { Post } from '#mail/vocabulary.ts';
import { hasAccounts, listAddressed, listWritten } from './account-rows.ts';
import { attemptsOf } from './attempts.ts';
import { accountsOf } from './desk.ts';
import { creationOptionsForLink, join, joinAs } from './joining.ts';
import { listOpenLinks } from './link-rows.ts';
import { newLink, openLink, setUpLink, useSetUpLink } from './links.ts';
import {
  accountRow,
  addPasskey,
  choose,
  creationOptionsFor,
  linkIssuer,
  newRecoveryCodes,
  offerTotp,
  removePasskey,
  setPassword,
  unlinkIssuer,
} from './own-account.ts';
import { optionsToRequest } from './passkeys.ts';
import type { Registry } from './registry.ts';
import { endSessionsOf, prove, sessionOf } from './session-keeping.ts';
import { endSession, endSessions } from './session-rows.ts';
import { signInByIssuer, signInByPasskey, signInByPassword, signInByRecoveryCode } from './signing-in.ts';
import { newSystemToken, systemOf } from './systems.ts';
import { tidy } from './tidying.ts';
import type { Accounts } from './vocabulary.ts';

export type AccountsOptions = {
  readonly pool: Pool;
  readonly clock: () => Date;
  /** Read at each call, not once: its port may be known only after listening. */
  readonly publicUrl: URL;
  readonly post: Post;
  /** Zone in which letters tell the time; the Group's own without it. */
  readonly zone?: string;
};

/** The one group that needs no accounts, and whose accounts do not count. */
const demonstration = 'demo';

/** The accounts of an installation on its store, whose tables are up to date. */
export function createAccounts(options: AccountsOptions): Accounts {
  const { pool, clock } = options;
  const registry: Registry = { zone: 'Asia/Baku', ...options, attempts: attemptsOf(pool) };
  return {
    setUpLink: () => setUpLink(registry),
    isNew: async () => !(await hasAccounts(pool, demonstration)),
    openLink: (token) => openLink(registry, token),
    newLink,
    useSetUpLink: (token) => useSetUpLink(registry, token),
    openLinks: (group) => listOpenLinks(pool, group, clock()),
    join: (...given) => join(registry, ...given),
    joinAs: (...given) => joinAs(registry, ...given),
    creationOptions: (whom) =>
      'link' in whom
        ? creationOptionsForLink(registry, whom.link, whom.login)
        : creationOptionsFor(registry, whom.account),
    requestOptions: (account) =>
      optionsToRequest(registry, { purpose: account ? 'prove' : 'signIn', account: account ?? null, data: {} }),
    signInByPasskey: (...given) => signInByPasskey(registry, ...given),
    signInByPassword: (...given) => signInByPassword(registry, ...given),
    signInByRecoveryCode: (...given) => signInByRecoveryCode(registry, ...given),
    signInByIssuer: (...given) => signInByIssuer(registry, ...given),
    session: (...given) => sessionOf(registry, ...given),
    endSession: async (account, session) => isId(session) && endSession(pool, account, session, clock()),
    endOtherSessions: (account, session) => endSessions(pool, account, clock(), { but: session }),
    endSessionsOf: (...given) => endSessionsOf(registry, ...given),
    prove: (...given) => prove(registry, ...given),
    account: (account) => accountRow(registry, account),
    addPasskey: (...given) => addPasskey(registry, ...given),
    removePasskey: (...given) => removePasskey(registry, ...given),
    offerTotp: (account) => offerTotp(registry, account),
    setPassword: (...given) => setPassword(registry, ...given),
    newRecoveryCodes: (account) => newRecoveryCodes(registry, account),
    linkIssuer: (...given) => linkIssuer(registry, ...given),
    unlinkIssuer: (...given) => unlinkIssuer(registry, ...given),
    choose: (...given) => choose(registry, ...given),
    writtenTo: (group) => listWritten(pool, group),
    addressedIn: (group) => listAddressed(pool, group),
    accountsOf: (group) => accountsOf(registry, group),
    newSystemToken,
    system: (token) => systemOf(registry, token),
    tidy: () => tidy(registry),
  };
}

/** A session's id may come from a form; the store knows no other kind. */
const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
