import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accountsRoom, home, password, right, somebody } from '../../test/accounts.ts';
import { limits } from './limits.ts';
import { codeAt } from './totp.ts';

const { accounts, letters, linkFor, member, memberWithPasskey, now, pass, signIn, store, write } = await accountsRoom();

describe('one’s own account', () => {
  it('gets a password with the code of the secret that was offered', async () => {
    const { account, login } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    expect(await accounts.offerTotp(account)).toBe(secret);
    expect(await accounts.setPassword(account, 'qısa', codeAt(secret, now()))).toEqual({ wrong: 'shortPassword' });
    expect(await accounts.setPassword(account, password, '12345x')).toEqual({ wrong: 'badCode' });
    expect(await accounts.setPassword(account, password, codeAt(secret, now()))).toBe(true);
    expect(await accounts.offerTotp(account)).not.toBe(secret);
    right(await signIn({ login, secret }, home));
  });

  it('changes its password with the app it has, and each code serves once', async () => {
    const who = await member();
    pass(30_000);
    const code = codeAt(who.secret, now());
    expect(await accounts.setPassword(who.account, 'başqa bir uzun parol', code)).toBe(true);
    expect(await accounts.setPassword(who.account, 'üçüncü bir uzun parol', code)).toEqual({ wrong: 'badCode' });
    expect(await signIn(who, home)).toEqual({ wrong: 'badCredentials' });
    right(await signIn(who, home, 'başqa bir uzun parol'));
  });

  it('an offered secret lasts an hour', async () => {
    const { account } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    pass(limits.offeredSecret);
    expect(await accounts.setPassword(account, password, codeAt(secret, now()))).toEqual({ wrong: 'badCode' });
    expect(await accounts.offerTotp(account)).not.toBe(secret);
  });

  it('codes are not guessed by setting passwords', async () => {
    const { account } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    for (let time = 0; time < 5; time++) {
      expect(await accounts.setPassword(account, password, '00000x')).toEqual({ wrong: 'badCode' });
    }
    expect(await accounts.setPassword(account, password, codeAt(secret, now()))).toMatchObject({
      wrong: 'tooManyAttempts',
    });
  });

  it('lets go of an issuer, tells the owner, and keeps another way in', async () => {
    const who = await memberWithPasskey();
    const issuer = 'https://id.example';
    right(await accounts.linkIssuer(who.account, issuer, who.login));
    right(await accounts.signInByIssuer(issuer, who.login, home, now()));
    letters.length = 0;
    const [credential = ''] = (await accounts.account(who.account))?.passkeys.map((each) => each.credential) ?? [];
    const answers = await Promise.all([
      accounts.unlinkIssuer(who.account, issuer),
      accounts.removePasskey(who.account, credential),
    ]);
    expect(answers.filter((answer) => answer === true)).toHaveLength(1);
    expect(answers).toContainEqual({ wrong: 'lastWayIn' });
    expect(letters).toHaveLength(1);
  });

  it('has no issuer that was let go, and says nothing of one that it never had', async () => {
    const who = await member();
    const issuer = 'https://id.example';
    right(await accounts.linkIssuer(who.account, issuer, who.login));
    letters.length = 0;
    expect(await accounts.unlinkIssuer(who.account, 'https://other.example')).toBe(true);
    expect(letters).toHaveLength(0);
    expect(await accounts.unlinkIssuer(who.account, issuer)).toBe(true);
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Vahid: təşkilatın hesabı (vahid giriş xidməti) hesabınızdan ayrılıb',
    ]);
    expect(await accounts.signInByIssuer(issuer, who.login, home, now())).toEqual({ wrong: 'badCredentials' });
  });

  it('keeps what is chosen and leaves the rest', async () => {
    const who = await member();
    await accounts.choose(who.account, { tongue: 'ru' });
    await accounts.choose(who.account, { mail: { notices: false } });
    expect(await accounts.account(who.account)).toMatchObject({
      tongue: 'ru',
      mail: { notices: false },
      address: `${who.login}@example.az`,
    });
    expect(letters).toEqual([]);
    await accounts.choose(who.account, { address: null });
    expect((await accounts.account(who.account))?.address).toBeNull();
    expect(letters).toMatchObject([{ address: `${who.login}@example.az` }]);
  });

  it('of nobody is not there', async () => {
    expect(await accounts.account(randomUUID())).toBeUndefined();
  });
});

describe('the secretariat’s desk', () => {
  it('sees who of its group has an account, and when they were last there', async () => {
    const group = `g${randomUUID()}`;
    const [one, two] = [await member({ ...somebody(), group }), await member({ ...somebody(), group })];
    await member();
    await accounts.endSession(two.account, two.joined.session.session);
    const seen = await accounts.accountsOf(group);
    expect([...seen.keys()].sort()).toEqual([one.person, two.person].sort());
    expect(seen.get(one.person)).toMatchObject({ login: one.login, lastSeenAt: now().toISOString() });
    expect(seen.get(one.person)?.sessions).toHaveLength(1);
    expect(seen.get(two.person)).toMatchObject({ lastSeenAt: now().toISOString(), sessions: [] });
  });
});

describe('who is written to about what waits', () => {
  it('has an address and did not decline, in that group and in the chosen language', async () => {
    const group = `g${randomUUID()}`;
    const [first, declined, silent] = [
      await member({ ...somebody(), group }),
      await member({ ...somebody(), group }),
      await member({ ...somebody(), group }),
    ];
    await member();
    await accounts.choose(first.account, { tongue: 'ru' });
    await accounts.choose(declined.account, { mail: { notices: false } });
    await accounts.choose(silent.account, { address: null });
    const written = { person: first.person, address: `${first.login}@example.az`, tongue: 'ru' };
    expect(await accounts.writtenTo(group)).toEqual([written]);
    await accounts.choose(declined.account, { mail: { notices: true } });
    expect(await accounts.writtenTo(group)).toHaveLength(2);
  });
});

describe('systems', () => {
  it('are known by their token, of which the store has only the hash', async () => {
    const { token, rows } = accounts.newSystemToken('wg', 'sys-1');
    expect(JSON.stringify(rows)).not.toContain(token);
    await write(rows);
    expect(await accounts.system(token)).toEqual({ group: 'wg', system: 'sys-1' });
    expect(await accounts.system('another')).toBeUndefined();
  });
});

it('tidying puts away what has expired and nothing else', async () => {
  const who = await member();
  const stale = await linkFor(somebody());
  await accounts.requestOptions();
  pass(limits.link);
  const open = await linkFor(somebody());
  await accounts.requestOptions();
  await accounts.tidy();
  const count = async (what: string) => (await store.pool.query(`select count(*) from ${what}`)).rows[0].count;
  expect(await count('challenge')).toBe(1);
  expect(await accounts.openLink(open)).toBeDefined();
  expect(await count('link where totp_secret is not null')).toBe(1);
  expect(await accounts.openLink(stale)).toBeUndefined();
  expect(await count(`session where account = '${who.account}'`)).toBe(1);
  expect(await count('attempt')).toBe(0);
  pass(limits.endedSession);
  await accounts.tidy();
  expect(await count('session')).toBe(0);
});
