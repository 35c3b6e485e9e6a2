import { createAccounts } from '#accounts/accounts.ts';
import { codeAt } from '#accounts/totp.ts';
import type { Accounts } from '#accounts/vocabulary.ts';
import { add, gather, Tables } from '#journal/tables.ts';
import type { FreshDatabase } from './store.ts';

export const testPassword = 'bir az uzun parol cümləsi';

/** Accounts made without a page: for tests of what is behind the door, not of the door. */
export class TestAccounts {
  readonly #database: FreshDatabase;
  readonly #clock: () => Date;
  readonly #accounts: Accounts;
  readonly #sessions = new Map<string, Promise<string>>();

  constructor(database: FreshDatabase, clock: () => Date, url: string) {
    this.#database = database;
    this.#clock = clock;
    const publicUrl = new URL(url);
    this.#accounts = createAccounts({ pool: database.pool, clock, publicUrl, post: async () => {} });
  }

  /** An open invitation, as the secretariat gives one. */
  async invite(person: string, group: string, address: string | null = null): Promise<string> {
    const command = `invite-${person}-${group}-${Math.random().toString(36).slice(2)}`;
    const at = this.#clock().toISOString();
    const { token, rows } = this.#accounts.newLink({ kind: 'invitation', command, group, person, address, at });
    const { pool } = this.#database;
    await add(pool, gather(new Map(), await new Tables().describe(pool, [rows.table]), [rows]));
    return token;
  }

  /** The token of a session of that person, made at the first call. */
  session(person: string, group: string): Promise<string> {
    const key = `${group}/${person}`;
    const session = this.#sessions.get(key) ?? this.#join(person, group);
    this.#sessions.set(key, session);
    return session;
  }

  /** Ends every session of that person, as the secretariat does. */
  endSessions(person: string, group: string): Promise<number> {
    return this.#accounts.endSessionsOf(group, person, this.#clock());
  }

  async #join(person: string, group: string): Promise<string> {
    const link = await this.invite(person, group);
    const secret = (await this.#accounts.openLink(link))?.totpSecret ?? '';
    const login = `p-${person}@${group}`.replace(/[^\w.@-]/g, '-').toLowerCase();
    const means = { by: 'password', login, password: testPassword, code: codeAt(secret, this.#clock()) } as const;
    const joined = await this.#accounts.join(link, means, { network: '', agent: 'test', device: undefined }, 'az');
    if ('wrong' in joined) throw new Error(`${person} of ${group} has no account: ${joined.wrong}`);
    return joined.token;
  }
}
