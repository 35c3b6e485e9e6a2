import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accountsRoom, home, knownAs, publicUrl, right, somebody } from '../../test/accounts.ts';
import { Authenticator } from '../../test/authenticator.ts';
import { limits } from './limits.ts';

const { accounts, letters, linkFor, member, memberWithPasskey, now, pass } = await accountsRoom();

describe('passkeys', () => {
  it('sign in without a login', async () => {
    const who = await memberWithPasskey();
    const signedIn = right(
      await accounts.signInByPasskey(who.device.get(await accounts.requestOptions()), knownAs(who.joined)),
    );
    expect(signedIn.session).toMatchObject({ account: who.account, login: who.login, proof: 'passkey' });
    const [row] = (await accounts.account(who.account))?.passkeys ?? [];
    expect(row).toMatchObject({ label: 'Telefon', usedAt: now().toISOString() });
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
