import type { Pool } from 'pg';
import type { Post } from '#mail/vocabulary.ts';
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

/** The accounts of an installation on its store. */
export function createAccounts(options: AccountsOptions): Accounts {
  const later = (): never => {
    throw new Error(`not there yet, for ${options.publicUrl.origin}`);
  };
  return {
    setUpLink: later,
    isNew: later,
    openLink: later,
    newLink: later,
    useSetUpLink: later,
    openLinks: later,
    join: later,
    joinAs: later,
    creationOptions: later,
    requestOptions: later,
    signInByPasskey: later,
    signInByPassword: later,
    signInByRecoveryCode: later,
    signInByIssuer: later,
    session: later,
    endSession: later,
    endOtherSessions: later,
    endSessionsOf: later,
    prove: later,
    account: later,
    addPasskey: later,
    removePasskey: later,
    offerTotp: later,
    setPassword: later,
    newRecoveryCodes: later,
    linkIssuer: later,
    choose: later,
    accountsOf: later,
    newSystemToken: later,
    system: later,
    tidy: later,
  };
}
