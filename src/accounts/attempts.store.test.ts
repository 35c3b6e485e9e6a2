import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accountsRoom, attacker, home, knownAs, minutes, password, right } from '../../test/accounts.ts';
import { codeAt } from './totp.ts';
import type { Client } from './vocabulary.ts';

const { accounts, member, memberWithPasskey, now, pass, signIn, store } = await accountsRoom();

describe('too many attempts', () => {
  const wrong = (login: string, client: Client) =>
    accounts.signInByPassword(login, 'not the password at all', '123456', client);

  it('from one network at one account have to wait, and are told how long', async () => {
    const who = await member();
    for (let time = 0; time < 5; time++) {
      expect(await wrong(who.login, attacker)).toEqual({ wrong: 'badCredentials' });
    }
    expect(await wrong(who.login, attacker)).toEqual({ wrong: 'tooManyAttempts', retryAfter: 15 * 60 });
    pass(5 * minutes + 400);
    expect(await wrong(who.login, attacker)).toEqual({ wrong: 'tooManyAttempts', retryAfter: 10 * 60 });
    expect(await signIn(who, attacker)).toMatchObject({ wrong: 'tooManyAttempts' });
    pass(10 * minutes);
    right(await signIn(who, attacker));
  });

  it('at the same instant are counted each', async () => {
    const who = await member();
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong(who.login, attacker)));
    expect(answers.filter((answer) => 'wrong' in answer && answer.wrong === 'badCredentials')).toHaveLength(5);
  });

  it('are counted alike for a login that nobody has', async () => {
    const login = `n${randomUUID()}`;
    const client = { ...attacker, network: '198.51.100.77' };
    for (let time = 0; time < 5; time++) await wrong(login, client);
    expect(await wrong(login, client)).toMatchObject({ wrong: 'tooManyAttempts' });
  });

  it('of somebody else do not lock the owner out: neither a known browser, nor a passkey, nor another network', async () => {
    const who = await memberWithPasskey();
    const secret = await accounts.offerTotp(who.account);
    right(await accounts.setPassword(who.account, password, codeAt(secret, now())));
    const owner = knownAs(who.joined, attacker);
    for (let time = 0; time < 8; time++) await wrong(who.login, attacker);
    expect(await wrong(who.login, attacker)).toMatchObject({ wrong: 'tooManyAttempts' });
    // The owner sits behind the same address as the attacker.
    right(await signIn({ login: who.login, secret }, owner));
    right(await accounts.signInByPasskey(who.device.get(await accounts.requestOptions()), attacker));
    right(await signIn({ login: who.login, secret }, { ...home, network: '203.0.113.99' }));
  });

  it('from very many networks stop strangers everywhere, and still not the owner', async () => {
    const who = await member();
    for (let time = 0; time < 50; time++) await wrong(who.login, { ...attacker, network: `192.0.2.${time}` });
    expect(await signIn(who, { ...home, network: '203.0.113.98' })).toMatchObject({ wrong: 'tooManyAttempts' });
    right(await signIn(who, knownAs(who.joined)));
  });

  it('from one network at many accounts have to wait', async () => {
    const client = { ...attacker, network: '198.51.100.200' };
    for (let time = 0; time < 40; time++) await wrong(`m${randomUUID()}`, client);
    expect(await wrong(`m${randomUUID()}`, client)).toMatchObject({ wrong: 'tooManyAttempts' });
  });

  it('of the owner are forgotten when one is right', async () => {
    const who = await member();
    const client = { ...home, network: '203.0.113.55' };
    for (let round = 0; round < 3; round++) {
      for (let time = 0; time < 4; time++) await wrong(who.login, client);
      right(await signIn(who, client));
    }
  });

  it('from a known browser wait as well', async () => {
    const who = await member();
    const client = knownAs(who.joined);
    for (let time = 0; time < 10; time++) await wrong(who.login, client);
    expect(await wrong(who.login, client)).toMatchObject({ wrong: 'tooManyAttempts' });
  });

  it('keep no login in the clear', async () => {
    await wrong('somebody.typed.a.password', attacker);
    const { rows } = await store.pool.query('select key from attempt');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('somebody');
  });
});
