import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { add, gather, Tables } from '#journal/tables.ts';
import type { Rows } from '#journal/vocabulary.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { Authenticator } from '../../test/authenticator.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { createAccounts } from './accounts.ts';
import { limits } from './limits.ts';
import { codeAt } from './totp.ts';
import type { Accounts, Client, Joined, NewMeans, SignedIn, Wrong } from './vocabulary.ts';

const publicUrl = new URL('https://vahid.example.az');
const password = 'tut ağacı kölgə salır';
const home: Client = {
  network: '203.0.113.7',
  agent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
  device: undefined,
};
const attacker: Client = { network: '198.51.100.9', agent: 'curl/8', device: undefined };

let store: FreshDatabase;
let accounts: Accounts;
let now: Date;
let letters: Letter[];

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
  accounts = createAccounts({
    pool: store.pool,
    clock: () => now,
    publicUrl,
    post: async (posted) => void letters.push(...posted),
  });
});
afterAll(async () => {
  vi.useRealTimers();
  await store.drop();
});
beforeEach(() => {
  // The library that counts attempts looks at the computer's own clock.
  vi.useFakeTimers({ toFake: ['Date'] });
  setNow(new Date('2026-09-18T06:00:00.000Z'));
  letters = [];
});

function setNow(instant: Date): void {
  now = instant;
  vi.setSystemTime(instant);
}
const pass = (milliseconds: number) => setNow(new Date(now.getTime() + milliseconds));
const minutes = 60_000;

/** Writes rows as the clerk does with what lies beside the chain. */
async function write(rows: Rows): Promise<void> {
  await add(store.pool, gather(new Map(), await new Tables().describe(store.pool, [rows.table]), [rows]));
}

type Person = { readonly group: string; readonly person: string; readonly login: string };

const somebody = (): Person => ({ group: 'wg', person: randomUUID(), login: `p${randomUUID()}` });

async function linkFor(
  { group, person, login }: Person,
  kind: 'invitation' | 'recovery' = 'invitation',
): Promise<string> {
  const address = `${login}@example.az`;
  const made = accounts.newLink({ kind, command: randomUUID(), group, person, address, at: now.toISOString() });
  await write(made.rows);
  return made.token;
}

async function byPassword(token: string, login: string): Promise<NewMeans & { readonly secret: string }> {
  const secret = (await accounts.openLink(token))?.totpSecret ?? '';
  return { by: 'password', login, password, code: secret && codeAt(secret, now), secret };
}

function right<Answer>(answer: Answer | Wrong): Answer {
  if (typeof answer === 'object' && answer !== null && 'wrong' in answer) throw new Error(answer.wrong);
  return answer as Answer;
}

/** Joins with a password; gives what is needed to sign in again. */
async function member(who = somebody()): Promise<Person & { secret: string; joined: Joined; account: string }> {
  const token = await linkFor(who);
  const means = await byPassword(token, who.login);
  const joined = right(await accounts.join(token, means, home, 'az'));
  return { ...who, secret: means.secret, joined, account: joined.session.account };
}

async function memberWithPasskey(who = somebody()) {
  const token = await linkFor(who);
  const device = new Authenticator(publicUrl.origin);
  const options = right(await accounts.creationOptions({ link: token, login: who.login }));
  const means = { by: 'passkey', login: who.login, attestation: device.create(options), label: 'Telefon' } as const;
  const joined = right(await accounts.join(token, means, home, 'az'));
  return { ...who, token, device, joined, account: joined.session.account };
}

const knownAs = (signedIn: SignedIn, client = home): Client => ({ ...client, device: signedIn.device });

/** Signs in with password and code, half a minute later than the code before. */
function signIn(who: { login: string; secret: string }, client: Client, given = password) {
  pass(30_000);
  return accounts.signInByPassword(who.login, given, codeAt(who.secret, now), client);
}

describe('a link', () => {
  it('is open until it is used, for seventy-two hours', async () => {
    const who = somebody();
    const token = await linkFor(who);
    expect(await accounts.openLink(token)).toMatchObject({
      kind: 'invitation',
      group: 'wg',
      person: who.person,
      expiresAt: '2026-09-21T06:00:00.000Z',
    });
    pass(limits.link - 1);
    expect(await accounts.openLink(token)).toBeDefined();
    pass(1);
    expect(await accounts.openLink(token)).toBeUndefined();
  });

  it('offers the same secret each time it is opened', async () => {
    const token = await linkFor(somebody());
    expect((await accounts.openLink(token))?.totpSecret).toBe((await accounts.openLink(token))?.totpSecret);
  });

  it('that is used, expired or unknown gets one answer', async () => {
    const who = somebody();
    const used = await linkFor(who);
    right(await accounts.join(used, await byPassword(used, who.login), home, 'az'));
    const expired = await linkFor(somebody());
    const means = await byPassword(expired, 'anybody');
    pass(limits.link);
    const answers = [used, expired, 'no-such-link', '\u0000'].map((token) => accounts.join(token, means, home, 'az'));
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 4 }, () => ({ wrong: 'linkDead' })));
  });

  it('is dead once another link of the same person is used', async () => {
    const who = somebody();
    const [first, second] = [await linkFor(who), await linkFor(who)];
    right(await accounts.join(second, await byPassword(second, who.login), home, 'az'));
    expect(await accounts.openLink(first)).toBeUndefined();
  });

  it('that invites a person who has an account by now does not replace that account', async () => {
    const who = await member();
    const later = await linkFor(who);
    expect(await accounts.openLink(later)).toBeUndefined();
    const means = { by: 'issuer', login: 'thief', issuer: 'i', subject: 's' } as const;
    expect(await accounts.join(later, means, attacker, 'az')).toEqual({ wrong: 'linkDead' });
  });

  it('to recover does nothing for a person without an account', async () => {
    expect(await accounts.openLink(await linkFor(somebody(), 'recovery'))).toBeUndefined();
  });

  it('is used by one of two browsers at the same instant', async () => {
    const who = somebody();
    const token = await linkFor(who);
    const logins = Array.from({ length: 6 }, () => `r${randomUUID()}`);
    const means = await Promise.all(logins.map((login) => byPassword(token, login)));
    const answers = await Promise.all(means.map((each) => accounts.join(token, each, home, 'az')));
    expect(answers.filter((answer) => 'wrong' in answer)).toEqual(
      Array.from({ length: 5 }, () => ({ wrong: 'linkDead' })),
    );
  });

  it('and another of the same person are not both used at the same instant', async () => {
    const who = somebody();
    const tokens = await Promise.all(Array.from({ length: 4 }, () => linkFor(who)));
    const joins = tokens.map(async (token) =>
      accounts.join(token, await byPassword(token, `q${randomUUID()}`), home, 'az'),
    );
    const answers = await Promise.all(joins);
    expect(answers.filter((answer) => !('wrong' in answer))).toHaveLength(1);
  });

  it('is listed for its group until it is used', async () => {
    const who = { ...somebody(), group: `g${randomUUID()}` };
    const token = await linkFor(who);
    expect(await accounts.openLinks(who.group)).toEqual([
      {
        person: who.person,
        kind: 'invitation',
        createdAt: '2026-09-18T06:00:00.000Z',
        expiresAt: '2026-09-21T06:00:00.000Z',
      },
    ]);
    right(await accounts.join(token, await byPassword(token, who.login), home, 'az'));
    expect(await accounts.openLinks(who.group)).toEqual([]);
  });
});

describe('setting up', () => {
  it('a set-up link is used once, and makes no account', async () => {
    const token = await accounts.setUpLink();
    expect(await accounts.openLink(token)).toMatchObject({ kind: 'setUp', group: null, person: null });
    const means = { by: 'issuer', login: 'founder', issuer: 'i', subject: 's' } as const;
    expect(await accounts.join(token, means, home, 'az')).toEqual({ wrong: 'linkDead' });
    const used = await Promise.all([accounts.useSetUpLink(token), accounts.useSetUpLink(token)]);
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await accounts.openLink(token)).toBeUndefined();
  });

  it('a new set-up link ends those before it', async () => {
    const first = await accounts.setUpLink();
    const second = await accounts.setUpLink();
    expect(await accounts.openLink(first)).toBeUndefined();
    expect(await accounts.useSetUpLink(first)).toBe(false);
    expect(await accounts.useSetUpLink(second)).toBe(true);
  });

  it('an invitation is no set-up link', async () => {
    const token = await linkFor(somebody());
    expect(await accounts.useSetUpLink(token)).toBe(false);
    expect(await accounts.openLink(token)).toBeDefined();
  });

  it('an installation is new until a group other than the demonstration has an account', async () => {
    const fresh = await freshDatabase();
    await migrate(fresh.pool);
    const empty = createAccounts({ pool: fresh.pool, clock: () => now, publicUrl, post: async () => {} });
    expect(await empty.isNew()).toBe(true);
    const row = { account: randomUUID(), login: 'a', address: null, tongue: 'az', password: null, totp_secret: null };
    await fresh.pool.query(`insert into account (account, login, tongue, created_at) values ($1, 'a', 'az', now())`, [
      row.account,
    ]);
    const link = 'insert into account_person (group_id, person, account, linked_at) values ($1, $2, $3, now())';
    await fresh.pool.query(link, ['demo', 'p', row.account]);
    expect(await empty.isNew()).toBe(true);
    await fresh.pool.query(link, ['wg', 'p', row.account]);
    expect(await empty.isNew()).toBe(false);
    await fresh.drop();
  });
});

describe('joining', () => {
  it('makes an account that is the person, and signs in', async () => {
    const who = await member();
    const session = await accounts.session(who.joined.token);
    expect(session).toEqual(who.joined.session);
    expect(session).toMatchObject({ login: who.login, tongue: 'az', proof: 'code', provedAt: now.toISOString() });
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

  it('through an issuer makes an account that signs in through it, and nobody else is taken for it', async () => {
    const who = somebody();
    const token = await linkFor(who);
    const means = { by: 'issuer', login: who.login, issuer: 'https://id.example', subject: who.login } as const;
    const { session } = right(await accounts.join(token, means, home, 'en'));
    const again = right(await accounts.signInByIssuer('https://id.example', who.login, home));
    expect(again.session).toMatchObject({ account: session.account, proof: 'issuer' });
    expect(await accounts.signInByIssuer('https://id.example', 'another', home)).toEqual({ wrong: 'badCredentials' });
    expect(await accounts.signInByIssuer('https://other.example', who.login, home)).toEqual({
      wrong: 'badCredentials',
    });
    const second = await linkFor(somebody());
    expect(await accounts.join(second, { ...means, login: 'twice.over' }, home, 'en')).toEqual({
      wrong: 'signedInAsAnother',
    });
  });
});

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
    const code = codeAt(who.secret, now);
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
    const code = codeAt(who.secret, now);
    const twice = [1, 2].map(() => accounts.signInByPassword(who.login, password, code, home));
    const answers = await Promise.all(twice);
    expect(answers.filter((answer) => 'wrong' in answer)).toEqual([{ wrong: 'badCredentials' }]);
    expect(await accounts.signInByPassword(who.login, password, code, home)).toEqual({ wrong: 'badCredentials' });
  });

  it('does not take the code again with which the account was made', async () => {
    const who = await member();
    expect(await accounts.signInByPassword(who.login, password, codeAt(who.secret, now), home)).toEqual({
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

describe('passkeys', () => {
  it('sign in without a login', async () => {
    const who = await memberWithPasskey();
    const signedIn = right(
      await accounts.signInByPasskey(who.device.get(await accounts.requestOptions()), knownAs(who.joined)),
    );
    expect(signedIn.session).toMatchObject({ account: who.account, login: who.login, proof: 'passkey' });
    const [row] = (await accounts.account(who.account))?.passkeys ?? [];
    expect(row).toMatchObject({ label: 'Telefon', usedAt: now.toISOString() });
  });

  it('are asked to be discoverable and to know their owner', async () => {
    const token = await linkFor(somebody());
    expect(await accounts.creationOptions({ link: token, login: 'leyla.h' })).toMatchObject({
      rp: { id: 'vahid.example.az', name: 'Vahid' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await accounts.requestOptions()).toMatchObject({
      rpId: 'vahid.example.az',
      userVerification: 'required',
      allowCredentials: [],
    });
  });

  it('answer each question once', async () => {
    const who = await memberWithPasskey();
    const assertion = who.device.get(await accounts.requestOptions());
    right(await accounts.signInByPasskey(assertion, home));
    expect(await accounts.signInByPasskey(assertion, home)).toEqual({ wrong: 'badPasskey' });
  });

  it('answer within five minutes', async () => {
    const who = await memberWithPasskey();
    const options = await accounts.requestOptions();
    pass(limits.challenge);
    expect(await accounts.signInByPasskey(who.device.get(options), home)).toEqual({ wrong: 'badPasskey' });
  });

  it.each([
    ['another site', { origin: 'https://vahid.example.com' }],
    ['another port', { origin: 'https://vahid.example.az:8443' }],
    ['nobody recognised', { userVerified: false }],
    ['a foreign signature', { forged: true }],
  ])('are refused with %s', async (_, slips) => {
    const who = await memberWithPasskey();
    const assertion = who.device.get(await accounts.requestOptions(), slips);
    expect(await accounts.signInByPasskey(assertion, home)).toEqual({ wrong: 'badPasskey' });
  });

  it('whose count goes back are refused', async () => {
    const who = await memberWithPasskey();
    const answer = async (counter: number) =>
      accounts.signInByPasskey(who.device.get(await accounts.requestOptions(), { counter }), home);
    right(await answer(7));
    expect(await answer(7)).toEqual({ wrong: 'badPasskey' });
    expect(await answer(3)).toEqual({ wrong: 'badPasskey' });
    right(await answer(8));
  });

  it('that never count are taken each time', async () => {
    const who = await memberWithPasskey();
    for (let time = 0; time < 2; time++) {
      right(await accounts.signInByPasskey(who.device.get(await accounts.requestOptions(), { counter: 0 }), home));
    }
  });

  it('made for another link, or on another site, are refused', async () => {
    const [token, other] = [await linkFor(somebody()), await linkFor(somebody())];
    const device = new Authenticator(publicUrl.origin);
    const make = async (slips = {}) =>
      device.create(right(await accounts.creationOptions({ link: token, login: 'leyla.h' })), slips);
    const join = (link: string, attestation: unknown) =>
      accounts.join(link, { by: 'passkey', login: `l${randomUUID()}`, attestation, label: '' }, home, 'az');
    expect(await join(other, await make())).toEqual({ wrong: 'badPasskey' });
    expect(await join(token, await make({ origin: 'https://evil.example' }))).toEqual({ wrong: 'badPasskey' });
    expect(await join(token, await make({ userVerified: false }))).toEqual({ wrong: 'badPasskey' });
    right(await join(token, await make()));
  });

  it.each([
    null,
    'text',
    {},
    { id: 'a', rawId: 'a', type: 'public-key', response: {} },
    {
      id: '\u0000',
      rawId: 'a',
      type: 'public-key',
      response: { clientDataJSON: '', authenticatorData: '', signature: '' },
    },
    {
      id: 'a',
      rawId: 'a',
      type: 'public-key',
      response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' },
    },
  ])('that are no passkeys are refused: %j', async (assertion) => {
    expect(await accounts.signInByPasskey(assertion, home)).toEqual({ wrong: 'badPasskey' });
    expect(await accounts.addPasskey((await member()).account, assertion, 'x')).toEqual({ wrong: 'badPasskey' });
  });

  it('are added to an account, and removed but for the last way in', async () => {
    const who = await memberWithPasskey();
    const second = new Authenticator(publicUrl.origin);
    const options = right(await accounts.creationOptions({ account: who.account }));
    expect(options).toMatchObject({ excludeCredentials: [{ type: 'public-key' }] });
    expect(() => who.device.create(options)).toThrow('already');
    const added = right(await accounts.addPasskey(who.account, second.create(options), '  Noutbuk\n'));
    expect(added).toMatchObject({ label: 'Noutbuk', usedAt: null });
    const both = (await accounts.account(who.account))?.passkeys.map(({ credential }) => credential) ?? [];
    expect(both).toContain(added.credential);
    const answers = await Promise.all(both.map((credential) => accounts.removePasskey(who.account, credential)));
    expect(answers.filter((answer) => answer === true)).toHaveLength(1);
    expect(answers).toContainEqual({ wrong: 'lastWayIn' });
    expect((await accounts.account(who.account))?.passkeys).toHaveLength(1);
    expect(await accounts.removePasskey(who.account, 'no-such')).toEqual({ wrong: 'badPasskey' });
    expect(letters.map(({ occasion }) => occasion.replace(/\/.*/, ''))).toEqual(['passkey-added', 'passkey-removed']);
  });

  it('of one account are not removed by another', async () => {
    const [one, other] = [await memberWithPasskey(), await member()];
    const [row] = (await accounts.account(one.account))?.passkeys ?? [];
    expect(await accounts.removePasskey(other.account, row?.credential ?? '')).toEqual({ wrong: 'badPasskey' });
    expect((await accounts.account(one.account))?.passkeys).toHaveLength(1);
  });
});

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
    right(await accounts.setPassword(who.account, password, codeAt(secret, now)));
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

describe('a session', () => {
  it('lasts an hour without use, is moved on by use, and twelve hours at most', async () => {
    const { joined } = await member();
    for (let time = 0; time < 12; time++) {
      pass(59 * minutes);
      expect(await accounts.session(joined.token), `${time}`).toBeDefined();
    }
    pass(13 * minutes);
    expect(await accounts.session(joined.token)).toBeUndefined();
    const other = await member();
    pass(60 * minutes);
    expect(await accounts.session(other.joined.token)).toBeUndefined();
  });

  it('is written at most once a minute', async () => {
    const { joined } = await member();
    const seen = async () =>
      (await store.pool.query('select seen_at from session where session = $1', [joined.session.session])).rows[0]
        .seen_at;
    const before = await seen();
    pass(59_000);
    await accounts.session(joined.token);
    expect(await seen()).toEqual(before);
    pass(1_000);
    await accounts.session(joined.token);
    expect(await seen()).toEqual(now);
  });

  it('is known by its token alone, and the store has only its hash', async () => {
    const { joined } = await member();
    expect(await accounts.session('')).toBeUndefined();
    expect(await accounts.session(joined.session.session)).toBeUndefined();
    const { rows } = await store.pool.query('select session::text, encode(hash, $1) as hash from session', ['escape']);
    expect(JSON.stringify(rows)).not.toContain(joined.token);
  });

  it('ends at once when its owner ends it, and only its owner can', async () => {
    const [who, other] = [await member(), await member()];
    expect(await accounts.endSession(other.account, who.joined.session.session)).toBe(false);
    expect(await accounts.endSession(who.account, 'no uuid')).toBe(false);
    expect(await accounts.session(who.joined.token)).toBeDefined();
    expect(await accounts.endSession(who.account, who.joined.session.session)).toBe(true);
    expect(await accounts.session(who.joined.token)).toBeUndefined();
    expect(await accounts.endSession(who.account, who.joined.session.session)).toBe(false);
  });

  it('is spared when the others are ended', async () => {
    const who = await member();
    const others = [right(await signIn(who, home)), right(await signIn(who, home))];
    expect(await accounts.endOtherSessions(who.account, who.joined.session.session)).toBe(2);
    for (const { token } of others) expect(await accounts.session(token)).toBeUndefined();
    expect(await accounts.session(who.joined.token)).toBeDefined();
    expect((await accounts.account(who.account))?.sessions).toHaveLength(1);
  });

  it('is ended by the secretariat of the person’s group, and of no other', async () => {
    const who = await member();
    expect(await accounts.endSessionsOf('other', who.person)).toBe(0);
    expect(await accounts.endSessionsOf('wg', who.person)).toBe(1);
    expect(await accounts.session(who.joined.token)).toBeUndefined();
  });

  it('is proved again by a passkey of the same account, or by a code', async () => {
    const [who, other] = [await memberWithPasskey(), await memberWithPasskey()];
    const session = who.joined.session;
    pass(10 * minutes);
    const options = await accounts.requestOptions(who.account);
    expect(options).toMatchObject({ allowCredentials: [{ type: 'public-key' }] });
    expect(await accounts.prove(session, { assertion: who.device.get(options) })).toEqual({
      provedAt: now.toISOString(),
    });
    expect((await accounts.session(who.joined.token))?.provedAt).toBe(now.toISOString());
    const foreign = other.device.get(await accounts.requestOptions(other.account));
    expect(await accounts.prove(session, { assertion: foreign })).toEqual({ wrong: 'badPasskey' });
    // What was asked of anybody, to sign in, is no answer to who is signed in.
    const signingIn = who.device.get(await accounts.requestOptions());
    expect(await accounts.prove(session, { assertion: signingIn })).toEqual({ wrong: 'badPasskey' });
    const byCode = await member();
    pass(10 * minutes);
    expect(await accounts.prove(byCode.joined.session, { code: codeAt(byCode.secret, now) })).toEqual({
      provedAt: now.toISOString(),
    });
    expect(await accounts.prove(byCode.joined.session, { code: codeAt(byCode.secret, now) })).toEqual({
      wrong: 'badCode',
    });
  });

  it('in which codes are guessed has to wait, and the owner’s other session need not', async () => {
    const who = await member();
    const mine = right(await signIn(who, home));
    pass(30_000);
    for (let time = 0; time < 5; time++) {
      expect(await accounts.prove(who.joined.session, { code: '00000x' })).toEqual({ wrong: 'badCode' });
    }
    const code = codeAt(who.secret, now);
    expect(await accounts.prove(who.joined.session, { code })).toMatchObject({ wrong: 'tooManyAttempts' });
    right(await accounts.prove(mine.session, { code }));
  });

  it('that has ended is not proved again', async () => {
    const who = await member();
    await accounts.endSession(who.account, who.joined.session.session);
    pass(30_000);
    expect(await accounts.prove(who.joined.session, { code: codeAt(who.secret, now) })).toEqual({
      wrong: 'badCredentials',
    });
  });

  it('is found in less than a millisecond or two', async () => {
    const { joined } = await member();
    await accounts.session(joined.token);
    vi.useRealTimers();
    const began = performance.now();
    for (let time = 0; time < 200; time++) await accounts.session(joined.token);
    expect((performance.now() - began) / 200).toBeLessThan(5);
  });
});

describe('a browser', () => {
  it('that the account has not signed in from is told of by letter', async () => {
    const who = await member();
    const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1';
    const { session, device } = right(await signIn(who, { ...attacker, agent }));
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ occasion: `device/${session.session}`, address: `${who.login}@example.az` });
    expect(letters[0]?.subject).toBe('Vahid: hesabınıza yeni cihazdan daxil olunub');
    for (const part of ['18 sentyabr 2026, 10:00', 'Safari, iPhone', '198.51.100.9', `${publicUrl.origin}/account`]) {
      expect(letters[0]?.body).toContain(part);
    }
    right(await signIn(who, { ...attacker, agent, device }));
    expect(letters).toHaveLength(1);
  });

  it('keeps its cookie while it is known', async () => {
    const who = await member();
    expect(right(await signIn(who, knownAs(who.joined))).device).toBe(who.joined.device);
    expect(letters).toEqual([]);
  });

  it('never takes on a cookie that somebody else may have put there', async () => {
    const [who, thief] = [await member(), await member()];
    const planted = thief.joined.device;
    const signedIn = right(await signIn(who, { ...home, device: planted }));
    expect(signedIn.device).not.toBe(planted);
    letters = [];
    right(await signIn(who, { ...attacker, device: planted }));
    expect(letters).toHaveLength(1);
  });

  it('of two people knows both again', async () => {
    const [one, other] = [await member(), await member()];
    const shared = right(await signIn(other, knownAs(one.joined))).device;
    letters = [];
    right(await signIn(one, { ...home, device: shared }));
    right(await signIn(other, { ...home, device: shared }));
    expect(letters).toEqual([]);
  });
});

describe('coming back after a lost device', () => {
  it('replaces every means, ends every session, and keeps the account', async () => {
    const who = await memberWithPasskey();
    const secret = await accounts.offerTotp(who.account);
    right(await accounts.setPassword(who.account, password, codeAt(secret, now)));
    right(await accounts.linkIssuer(who.account, 'https://id.example', `s-${who.login}`));
    await accounts.joinAs(await linkFor({ ...who, group: 'second', person: who.person }), who.account);
    letters = [];
    pass(60_000);
    const token = await linkFor(who, 'recovery');
    const device = new Authenticator(publicUrl.origin);
    const options = right(await accounts.creationOptions({ link: token, login: who.login }));
    const means = { by: 'passkey', login: who.login, attestation: device.create(options), label: 'Yeni' } as const;
    const joined = right(await accounts.join(token, means, attacker, 'ru'));
    expect(joined.session.account).toBe(who.account);
    expect(joined.session.tongue).toBe('az');
    expect([...joined.session.persons.keys()].sort()).toEqual(['second', 'wg']);
    expect(await accounts.session(who.joined.token)).toBeUndefined();
    const again = await accounts.signInByPasskey(who.device.get(await accounts.requestOptions()), home);
    expect(again).toEqual({ wrong: 'badPasskey' });
    expect(await accounts.signInByPassword(who.login, password, codeAt(secret, now), home)).toEqual({
      wrong: 'badCredentials',
    });
    expect(await accounts.signInByIssuer('https://id.example', `s-${who.login}`, home)).toEqual({
      wrong: 'badCredentials',
    });
    const [old = ''] = who.joined.recoveryCodes;
    expect(await accounts.signInByRecoveryCode(who.login, '', old, home)).toEqual({ wrong: 'badCredentials' });
    right(await accounts.signInByPasskey(device.get(await accounts.requestOptions()), home));
    right(await accounts.signInByRecoveryCode(who.login, '', joined.recoveryCodes[0] ?? '', home));
    expect(await accounts.openLink(token)).toBeUndefined();
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

describe('one’s own account', () => {
  it('gets a password with the code of the secret that was offered', async () => {
    const { account, login } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    expect(await accounts.offerTotp(account)).toBe(secret);
    expect(await accounts.setPassword(account, 'qısa', codeAt(secret, now))).toEqual({ wrong: 'shortPassword' });
    expect(await accounts.setPassword(account, password, '12345x')).toEqual({ wrong: 'badCode' });
    expect(await accounts.setPassword(account, password, codeAt(secret, now))).toBe(true);
    expect(await accounts.offerTotp(account)).not.toBe(secret);
    right(await signIn({ login, secret }, home));
  });

  it('changes its password with the app it has, and each code serves once', async () => {
    const who = await member();
    pass(30_000);
    const code = codeAt(who.secret, now);
    expect(await accounts.setPassword(who.account, 'başqa bir uzun parol', code)).toBe(true);
    expect(await accounts.setPassword(who.account, 'üçüncü bir uzun parol', code)).toEqual({ wrong: 'badCode' });
    expect(await signIn(who, home)).toEqual({ wrong: 'badCredentials' });
    right(await signIn(who, home, 'başqa bir uzun parol'));
  });

  it('an offered secret lasts an hour', async () => {
    const { account } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    pass(limits.offeredSecret);
    expect(await accounts.setPassword(account, password, codeAt(secret, now))).toEqual({ wrong: 'badCode' });
    expect(await accounts.offerTotp(account)).not.toBe(secret);
  });

  it('codes are not guessed by setting passwords', async () => {
    const { account } = await memberWithPasskey();
    const secret = await accounts.offerTotp(account);
    for (let time = 0; time < 5; time++) {
      expect(await accounts.setPassword(account, password, '00000x')).toEqual({ wrong: 'badCode' });
    }
    expect(await accounts.setPassword(account, password, codeAt(secret, now))).toMatchObject({
      wrong: 'tooManyAttempts',
    });
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
    expect(seen.get(one.person)).toMatchObject({ login: one.login, lastSeenAt: now.toISOString() });
    expect(seen.get(one.person)?.sessions).toHaveLength(1);
    expect(seen.get(two.person)).toMatchObject({ lastSeenAt: now.toISOString(), sessions: [] });
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
