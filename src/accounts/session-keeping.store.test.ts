import { describe, expect, it, vi } from 'vitest';
import { accountsRoom, attacker, home, knownAs, minutes, publicUrl, right } from '../../test/accounts.ts';
import { codeAt } from './totp.ts';

const { accounts, letters, member, memberWithPasskey, now, pass, signIn, store } = await accountsRoom();

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
    expect(await seen()).toEqual(now());
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
    expect(await accounts.endSessionsOf('other', who.person, now())).toBe(0);
    expect(await accounts.endSessionsOf('wg', who.person, now())).toBe(1);
    expect(await accounts.session(who.joined.token)).toBeUndefined();
  });

  it('is proved again by a passkey of the same account, or by a code', async () => {
    const [who, other] = [await memberWithPasskey(), await memberWithPasskey()];
    const session = who.joined.session;
    pass(10 * minutes);
    const options = await accounts.requestOptions(who.account);
    expect(options).toMatchObject({ allowCredentials: [{ type: 'public-key' }] });
    expect(await accounts.prove(session, { assertion: who.device.get(options) })).toEqual({
      provedAt: now().toISOString(),
    });
    expect((await accounts.session(who.joined.token))?.provedAt).toBe(now().toISOString());
    const foreign = other.device.get(await accounts.requestOptions(other.account));
    expect(await accounts.prove(session, { assertion: foreign })).toEqual({ wrong: 'badPasskey' });
    // What was asked of anybody, to sign in, is no answer to who is signed in.
    const signingIn = who.device.get(await accounts.requestOptions());
    expect(await accounts.prove(session, { assertion: signingIn })).toEqual({ wrong: 'badPasskey' });
    const byCode = await member();
    pass(10 * minutes);
    expect(await accounts.prove(byCode.joined.session, { code: codeAt(byCode.secret, now()) })).toEqual({
      provedAt: now().toISOString(),
    });
    expect(await accounts.prove(byCode.joined.session, { code: codeAt(byCode.secret, now()) })).toEqual({
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
    const code = codeAt(who.secret, now());
    expect(await accounts.prove(who.joined.session, { code })).toMatchObject({ wrong: 'tooManyAttempts' });
    right(await accounts.prove(mine.session, { code }));
  });

  it('that has ended is not proved again', async () => {
    const who = await member();
    await accounts.endSession(who.account, who.joined.session.session);
    pass(30_000);
    expect(await accounts.prove(who.joined.session, { code: codeAt(who.secret, now()) })).toEqual({
      wrong: 'badCredentials',
    });
  });

  it('is found with one question to the store, for it runs on every request', async () => {
    const { joined } = await member();
    const asked = vi.spyOn(store.pool, 'query');
    expect(await accounts.session(joined.token)).toBeDefined();
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
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
    letters.length = 0;
    right(await signIn(who, { ...attacker, device: planted }));
    expect(letters).toHaveLength(1);
  });

  it('of two people knows both again', async () => {
    const [one, other] = [await member(), await member()];
    const shared = right(await signIn(other, knownAs(one.joined))).device;
    letters.length = 0;
    right(await signIn(one, { ...home, device: shared }));
    right(await signIn(other, { ...home, device: shared }));
    expect(letters).toEqual([]);
  });
});
