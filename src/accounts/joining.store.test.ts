import { describe, expect, it, vi } from 'vitest';
import { accountsRoom, attacker, home, password, publicUrl, right, somebody } from '../../test/accounts.ts';
import { Authenticator } from '../../test/authenticator.ts';
import { codeAt } from './totp.ts';
import type { NewMeans } from './vocabulary.ts';

const { accounts, byPassword, letters, linkFor, member, memberWithPasskey, now, pass, store } = await accountsRoom();

describe('joining', () => {
  it('makes an account that is the person, and signs in', async () => {
    const who = await member();
    const session = await accounts.session(who.joined.token);
    expect(session).toEqual(who.joined.session);
    expect(session).toMatchObject({ login: who.login, tongue: 'az', proof: 'code', provedAt: now().toISOString() });
    expect(session?.persons).toEqual(new Map([['wg', who.person]]));
    expect(await accounts.account(who.account)).toMatchObject({
      address: `${who.login}@example.az`,
      hasPassword: true,
      recoveryCodesLeft: 10,
      mail: { notices: true },
    });
  });

  it('shows ten recovery codes and keeps none of them readable', async () => {
    const { joined, account } = await member();
    expect(joined.recoveryCodes).toHaveLength(10);
    const { rows } = await store.pool.query('select * from recovery_code where account = $1', [account]);
    const kept = JSON.stringify(rows.map(({ hash }) => hash.toString('latin1')));
    expect(rows).toHaveLength(10);
    for (const code of joined.recoveryCodes) expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  it('with a wrong code, a weak password or a login of another leaves the link open', async () => {
    const taken = await member();
    const token = await linkFor(somebody());
    const means = await byPassword(token, 'somebody.new');
    const join = (changed: object) => accounts.join(token, { ...means, ...changed } as NewMeans, home, 'az');
    expect(await join({ code: '000000' })).toEqual({ wrong: 'badCode' });
    expect(await join({ password: 'qısa' })).toEqual({ wrong: 'shortPassword' });
    expect(await join({ password: 'a1'.repeat(65) })).toEqual({ wrong: 'longPassword' });
    expect(await join({ password: 'Salam12345678' })).toEqual({ wrong: 'breachedPassword' });
    expect(await join({ login: 'a b' })).toEqual({ wrong: 'badLogin' });
    expect(await join({ login: taken.login.toUpperCase() })).toEqual({ wrong: 'loginTaken' });
    expect(await accounts.openLink(token)).toBeDefined();
    right(await join({}));
  });

  it('sends no letter on the first sign-in', async () => {
    await member();
    expect(letters).toEqual([]);
  });

  it('an invited person who has an account elsewhere joins with that account', async () => {
    const who = await member();
    const elsewhere = { ...somebody(), group: 'other' };
    const token = await linkFor(elsewhere);
    expect(await accounts.joinAs(token, who.account)).toMatchObject({ group: 'other', person: elsewhere.person });
    expect((await accounts.session(who.joined.token))?.persons).toEqual(
      new Map([
        ['wg', who.person],
        ['other', elsewhere.person],
      ]),
    );
    expect(await accounts.joinAs(token, who.account)).toEqual({ wrong: 'linkDead' });
  });

  it('one account is not two persons of a group', async () => {
    const who = await member();
    const token = await linkFor(somebody());
    expect(await accounts.joinAs(token, who.account)).toEqual({ wrong: 'signedInAsAnother' });
    expect(await accounts.openLink(token)).toBeDefined();
  });

  it('through an issuer that has known them for hours proves no more than that', async () => {
    const who = somebody();
    const means = { by: 'issuer', login: who.login, issuer: 'https://id.example', subject: who.login } as const;
    right(await accounts.join(await linkFor(who), means, home, 'en'));
    const proved = async (at: Date) =>
      right(await accounts.signInByIssuer('https://id.example', who.login, home, at)).session.provedAt;
    expect(await proved(new Date('2026-09-18T01:00:00.000Z'))).toBe('2026-09-18T01:00:00.000Z');
    expect(await proved(new Date('2026-09-19T01:00:00.000Z'))).toBe(now().toISOString());
  });

  it('through an issuer makes an account that signs in through it, and nobody else is taken for it', async () => {
    const who = somebody();
    const token = await linkFor(who);
    const means = { by: 'issuer', login: who.login, issuer: 'https://id.example', subject: who.login } as const;
    const { session } = right(await accounts.join(token, means, home, 'en'));
    const again = right(await accounts.signInByIssuer('https://id.example', who.login, home, now()));
    expect(again.session).toMatchObject({ account: session.account, proof: 'issuer' });
    expect(await accounts.signInByIssuer('https://id.example', 'another', home, now())).toEqual({
      wrong: 'badCredentials',
    });
    expect(await accounts.signInByIssuer('https://other.example', who.login, home, now())).toEqual({
      wrong: 'badCredentials',
    });
    const second = await linkFor(somebody());
    expect(await accounts.join(second, { ...means, login: 'twice.over' }, home, 'en')).toEqual({
      wrong: 'signedInAsAnother',
    });
  });
});

async function waiting(): Promise<number> {
  const { rows } = await store.pool.query(
    `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0].count;
}

describe('coming back after a lost device', () => {
  it('replaces every means, ends every session, and keeps the account', async () => {
    const who = await memberWithPasskey();
    const secret = await accounts.offerTotp(who.account);
    right(await accounts.setPassword(who.account, password, codeAt(secret, now())));
    right(await accounts.linkIssuer(who.account, 'https://id.example', `s-${who.login}`));
    await accounts.joinAs(await linkFor({ ...who, group: 'second', person: who.person }), who.account);
    letters.length = 0;
    pass(60_000);
    const token = await linkFor(who, 'recovery');
    const device = new Authenticator(publicUrl.origin);
    const options = right(await accounts.creationOptions({ link: token, login: who.login }));
    const means = { by: 'passkey', login: who.login, attestation: device.create(options), label: 'Yeni' } as const;
    const joined = right(await accounts.join(token, means, attacker, 'ru'));
    expect(joined.session.account).toBe(who.account);
    expect(joined.session.tongue).toBe('az');
    // The officers of one group give nobody back to another.
    expect([...joined.session.persons.keys()]).toEqual(['wg']);
    expect(await accounts.session(who.joined.token)).toBeUndefined();
    const again = await accounts.signInByPasskey(who.device.get(await accounts.requestOptions()), home);
    expect(again).toEqual({ wrong: 'badPasskey' });
    expect(await accounts.signInByPassword(who.login, password, codeAt(secret, now()), home)).toEqual({
      wrong: 'badCredentials',
    });
    expect(await accounts.signInByIssuer('https://id.example', `s-${who.login}`, home, now())).toEqual({
      wrong: 'badCredentials',
    });
    const [old = ''] = who.joined.recoveryCodes;
    expect(await accounts.signInByRecoveryCode(who.login, '', old, home)).toEqual({ wrong: 'badCredentials' });
    right(await accounts.signInByPasskey(device.get(await accounts.requestOptions()), home));
    right(await accounts.signInByRecoveryCode(who.login, '', joined.recoveryCodes[0] ?? '', home));
    expect(await accounts.openLink(token)).toBeUndefined();
  });

  it('lets nobody in who was proving the old means at that moment', async () => {
    const who = await member();
    const token = await linkFor(who, 'recovery');
    pass(30_000);
    const means = await byPassword(token, who.login);
    // The sign-in stands still after its proof, until everything is replaced.
    const held = await store.pool.connect();
    await held.query('begin');
    await held.query('select from account where account = $1 for update', [who.account]);
    const code = who.joined.recoveryCodes[0] ?? '';
    const late = accounts.signInByRecoveryCode(who.login, password, code, attacker);
    await vi.waitFor(async () => expect(await waiting()).toBe(1));
    await held.query('update account set renewals = renewals + 1 where account = $1', [who.account]);
    await held.query('commit');
    held.release();
    expect(await late).toEqual({ wrong: 'badCredentials' });
    const joined = right(await accounts.join(token, means, home, 'az'));
    const { rows } = await store.pool.query('select renewals from account where account = $1', [who.account]);
    expect(rows).toEqual([{ renewals: 2 }]);
    expect((await accounts.account(who.account))?.sessions.map(({ session }) => session)).toEqual([
      joined.session.session,
    ]);
  });

  it('is told of by letter', async () => {
    const who = await member();
    const token = await linkFor(who, 'recovery');
    right(await accounts.join(token, await byPassword(token, who.login), attacker, 'az'));
    expect(letters.map(({ occasion }) => occasion.replace(/\/.*/, ''))).toEqual(['recovered']);
  });

  it('may choose another login, but not that of somebody else', async () => {
    const [who, other] = [await member(), await member()];
    const token = await linkFor(who, 'recovery');
    const join = async (login: string) => accounts.join(token, await byPassword(token, login), home, 'az');
    expect(await join(other.login)).toEqual({ wrong: 'loginTaken' });
    expect((await accounts.session(who.joined.token))?.login).toBe(who.login);
    expect(right(await join(`new-${who.login}`)).session.login).toBe(`new-${who.login}`);
  });
});
