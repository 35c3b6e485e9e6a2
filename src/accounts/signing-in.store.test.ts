import { randomUUID } from 'node:crypto';
import * as argon from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { accountsRoom, home, knownAs, password, right, somebody } from '../../test/accounts.ts';
import { codeAt } from './totp.ts';

// Called as ever, and counted; what another file of this process loaded before would not be.
vi.hoisted(() => vi.resetModules());
vi.mock('@node-rs/argon2', { spy: true });

const { accounts, letters, member, memberWithPasskey, now, pass, signIn, store } = await accountsRoom();

describe('signing in with a password', () => {
  it('asks for the password and a code of the app', async () => {
    const who = await member();
    const signedIn = right(await signIn(who, home));
    expect(signedIn.session).toMatchObject({ login: who.login, proof: 'code' });
    expect(await accounts.session(signedIn.token)).toEqual(signedIn.session);
  });

  it('takes the login in capitals and with another letter i', async () => {
    const who = await member({ ...somebody(), login: `ilkin${randomUUID()}` });
    right(await signIn({ ...who, login: who.login.replace('ilkin', 'İLKIN') }, home));
  });

  it('has one answer to an unknown login, a wrong password and a wrong code', async () => {
    const who = await member();
    pass(60_000);
    const code = codeAt(who.secret, now());
    const answers = [
      await accounts.signInByPassword('nobody.at.all', password, code, home),
      await accounts.signInByPassword('\u0000', password, code, home),
      await accounts.signInByPassword(who.login, `${password}!`, code, home),
      await accounts.signInByPassword(who.login, password, code === '123456' ? '654321' : '123456', home),
      await accounts.signInByPassword(who.login, password, '', home),
    ];
    expect(answers).toEqual(Array.from({ length: 5 }, () => ({ wrong: 'badCredentials' })));
  });

  it('takes a code once, even if two arrive at the same instant', async () => {
    const who = await member();
    pass(30_000);
    const code = codeAt(who.secret, now());
    const twice = [1, 2].map(() => accounts.signInByPassword(who.login, password, code, home));
    const answers = await Promise.all(twice);
    expect(answers.filter((answer) => 'wrong' in answer)).toEqual([{ wrong: 'badCredentials' }]);
    expect(await accounts.signInByPassword(who.login, password, code, home)).toEqual({ wrong: 'badCredentials' });
  });

  it('does not take the code again with which the account was made', async () => {
    const who = await member();
    expect(await accounts.signInByPassword(who.login, password, codeAt(who.secret, now()), home)).toEqual({
      wrong: 'badCredentials',
    });
  });

  it('takes the password however it was composed', async () => {
    const who = await member();
    right(await signIn(who, home, password.normalize('NFD')));
  });

  it('an account without a password cannot be signed in to with any', async () => {
    const { login, account } = await memberWithPasskey();
    const { rows } = await store.pool.query('select password from account where account = $1', [account]);
    expect(rows).toEqual([{ password: null }]);
    for (const given of ['', 'null', password]) {
      expect(await accounts.signInByPassword(login, given, '123456', home)).toEqual({ wrong: 'badCredentials' });
    }
  });

  it('hashes a password again that was hashed with less', async () => {
    const who = await member();
    const { hash } = await import('@node-rs/argon2');
    const weak = await hash(password, { memoryCost: 1_024, timeCost: 1 });
    await store.pool.query('update account set password = $2 where account = $1', [who.account, weak]);
    right(await signIn(who, home));
    const { rows } = await store.pool.query('select password from account where account = $1', [who.account]);
    expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    right(await signIn(who, home));
  });
});

describe('recovery codes', () => {
  it('stand in for the app, each once', async () => {
    const who = await member();
    const [first = '', second = ''] = who.joined.recoveryCodes;
    const signedIn = right(await accounts.signInByRecoveryCode(who.login, password, first.toUpperCase(), home));
    expect(signedIn.session.proof).toBe('recoveryCode');
    expect(await accounts.signInByRecoveryCode(who.login, password, first, home)).toEqual({ wrong: 'badCredentials' });
    expect(right(await accounts.signInByPassword(who.login, password, second, home)).session.proof).toBe(
      'recoveryCode',
    );
    expect((await accounts.account(who.account))?.recoveryCodesLeft).toBe(8);
  });

  it('do not stand in for the password', async () => {
    const who = await member();
    const [code = ''] = who.joined.recoveryCodes;
    expect(await accounts.signInByRecoveryCode(who.login, 'something else', code, home)).toEqual({
      wrong: 'badCredentials',
    });
    expect((await accounts.account(who.account))?.recoveryCodesLeft).toBe(10);
  });

  it('alone let in who has passkeys and no password', async () => {
    const who = await memberWithPasskey();
    const [code = ''] = who.joined.recoveryCodes;
    right(await accounts.signInByRecoveryCode(who.login, '', code, home));
  });

  it('of one account are worth nothing in another', async () => {
    const [one, other] = [await memberWithPasskey(), await memberWithPasskey()];
    const [code = ''] = one.joined.recoveryCodes;
    expect(await accounts.signInByRecoveryCode(other.login, '', code, home)).toEqual({ wrong: 'badCredentials' });
  });

  it('are all replaced by new ones', async () => {
    const who = await member();
    const codes = await accounts.newRecoveryCodes(who.account);
    const [old = ''] = who.joined.recoveryCodes;
    expect(await accounts.signInByRecoveryCode(who.login, password, old, home)).toEqual({ wrong: 'badCredentials' });
    right(await accounts.signInByRecoveryCode(who.login, password, codes[9] ?? '', home));
  });

  it('are told of when they are used', async () => {
    const who = await member();
    right(
      await accounts.signInByRecoveryCode(who.login, password, who.joined.recoveryCodes[0] ?? '', knownAs(who.joined)),
    );
    expect(letters.map(({ occasion }) => occasion.replace(/\/.*/, ''))).toEqual(['recovery-code']);
  });
});

describe('a stranger', () => {
  const tried = (login: string) => [
    () => accounts.signInByPassword(login, 'something else', '123456', { ...home, network: randomUUID() }),
    () => accounts.signInByPassword(login, 'something else', 'abcd-efgh-jkmn', { ...home, network: randomUUID() }),
    () => accounts.signInByRecoveryCode(login, '', 'abcd-efgh-jkmn', { ...home, network: randomUUID() }),
  ];

  /** How often an attempt has the costly functions work. */
  async function work(attempt: () => Promise<unknown>): Promise<readonly number[]> {
    vi.mocked(argon.verify).mockClear();
    vi.mocked(argon.hashRaw).mockClear();
    await attempt();
    return [vi.mocked(argon.verify).mock.calls.length, vi.mocked(argon.hashRaw).mock.calls.length];
  }

  it('learns from the work that is done neither who has an account nor what was wrong', async () => {
    const logins = ['nobody.at.all', (await member()).login, (await memberWithPasskey()).login];
    for (const login of logins) {
      const done = [];
      for (const attempt of tried(login)) done.push(await work(attempt));
      expect(done).toEqual([
        [1, 0],
        [1, 1],
        [1, 1],
      ]);
    }
    const who = await member();
    pass(30_000);
    const right = () => accounts.signInByPassword(who.login, password, codeAt(who.secret, now()), home);
    expect(await work(right)).toEqual([1, 0]);
  });
});
