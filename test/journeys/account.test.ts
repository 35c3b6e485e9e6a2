import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundGroup } from '../founded.ts';
import { type Answer, type Entered, openHouse, type TestHouse } from '../house.ts';
import { testPassword } from '../test-accounts.ts';

let house: TestHouse;
let first: Entered;
let second: Entered;

beforeAll(async () => {
  house = await openHouse();
  ({ first, second } = await foundGroup(house));
});
afterAll(() => house?.stop());

type Session = { readonly session: string; readonly current: boolean };
type Account = {
  readonly login: string;
  readonly fresh: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly unknown[];
  readonly sessions: readonly Session[];
  readonly mail: { readonly notices: boolean };
  readonly groups: readonly { readonly group: string; readonly offices: readonly { readonly en: string }[] }[];
};

const json = { accept: 'application/json' };
const mine = async (of: Entered) => (await of.get('/account', json)).json as Account;
const refused = ({ status, json: said }: Answer) => [status, (said as { refused: string }).refused];

/** Another browser of the same person. */
async function another(of: Entered) {
  const browser = house.visitor();
  house.pass(1);
  const answer = await browser.send('/sign-in', { login: of.login, password: of.password, code: of.code() });
  expect(answer.status, answer.text).toBe(201);
  return browser;
}

describe('one’s own account', () => {
  it('is shown to its owner alone: whoever is signed out is sent to sign in', async () => {
    const visitor = house.visitor();
    for (const path of ['/account', '/account/password']) {
      const page = await visitor.get(path);
      expect([page.status, page.headers.get('location')]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`]);
      expect(refused(await visitor.get(path, json))).toEqual([401, 'signInFirst']);
    }
    for (const path of ['proof', 'passkeys', 'password', 'recovery-codes', 'address', 'choices', 'sessions/end']) {
      expect(refused(await visitor.send(`/account/${path}`)), path).toEqual([401, 'signInFirst']);
    }
    expect(refused(await visitor.send('/passkeys/creation-options'))).toEqual([401, 'signInFirst']);
    expect(refused(await visitor.send('/passkeys/request-options', { own: true }))).toEqual([401, 'signInFirst']);
  });

  it('says who one is in which group, and under what office', async () => {
    const { login, groups } = await mine(first);
    expect(login).toBe('quruculu');
    expect(groups.map(({ group, offices }) => [group, offices.map(({ en }) => en)])).toEqual([
      ['isci-qrup', ['Secretariat']],
    ]);
  });

  it('is kept in no cache', async () => {
    expect((await first.get('/account')).headers.get('cache-control')).toContain('no-store');
  });
});

describe('a way to sign in', () => {
  const acts = [
    ['passkeys', { attestation: '{}' }],
    ['passkeys/removal', { credential: 'x' }],
    ['password', { password: 'bir başqa uzun parol', code: '123456' }],
    ['recovery-codes', {}],
    ['address', { address: 'a@example.org' }],
  ] as const;

  it('is not changed with a proof that is older than five minutes', async () => {
    house.pass(6);
    for (const [path, fields] of acts) {
      expect(refused(await second.send(`/account/${path}`, fields)), path).toEqual([409, 'proofNeeded']);
    }
    const page = await second.get('/account');
    expect(page.text).toContain('action="/account/proof"');
    expect(page.text).not.toContain('action="/account/recovery-codes"');
  });

  it('is changed after a code, by forms that go back to where it is seen', async () => {
    const proved = await second.post('/account/proof', { code: second.code(), to: '/account' });
    expect([proved.status, proved.headers.get('location')]).toEqual([303, '/account?done=proved']);
    expect((await mine(second)).fresh).toBe(true);
    house.pass(1);
    const changed = await second.post('/account/password', { password: testPassword, code: second.code() });
    expect([changed.status, changed.headers.get('location')]).toEqual([303, '/account?done=passwordSet#password']);
  });

  it('is not a password that is short or widely known; the page says why and shows the same secret again', async () => {
    const secretOf = (text: string) => /class="secret">([^<]+)</.exec(text)?.[1];
    const before = secretOf((await second.get('/account/password')).text);
    const answer = await second.post('/account/password', { password: 'qısa', code: '123456' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('ən azı 12');
    expect(before).toBeDefined();
    expect(secretOf(answer.text)).toBe(before);
  });

  it('leads back to no other page than the account’s own', async () => {
    for (const to of ['https://evil.example/', '//evil.example', '/g/isci-qrup', '']) {
      const answer = await second.post('/account/proof', { to });
      expect(answer.headers.get('location'), to).toBe('/account?done=proved');
    }
  });
});

describe('recovery codes', () => {
  it('are made anew and shown once; the old ones are dead', async () => {
    await first.send('/account/proof', { code: first.code() });
    const made = await first.post('/account/recovery-codes');
    expect([made.status, made.headers.get('location')]).toEqual([303, '/recovery-codes']);
    const page = await first.get('/recovery-codes');
    expect(page.text.match(/<li>[\w-]+<\/li>/g)).toHaveLength(10);
    const [old = ''] = first.recoveryCodes;
    const fields = { login: first.login, password: first.password, code: old };
    expect((await house.visitor().send('/sign-in/recovery', fields)).status).toBe(401);
    expect((await mine(first)).recoveryCodesLeft).toBe(10);
  });
});

describe('sessions', () => {
  it('are listed, this one marked, and another one is ended: its next request is sent to sign in', async () => {
    const other = await another(first);
    const { sessions } = await mine(first);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const theirs = ((await other.get('/account', json)).json as Account).sessions.find(({ current }) => current);
    expect((await other.get('/g/isci-qrup')).status).toBe(200);
    await first.send('/account/sessions/end', { session: theirs?.session });
    expect((await other.get('/g/isci-qrup')).status).toBe(303);
    expect((await first.get('/g/isci-qrup')).status).toBe(200);
  });

  it('of another account are not ended, and nothing tells whether they exist', async () => {
    const [theirs] = (await mine(second)).sessions;
    const unknown = await first.send('/account/sessions/end', { session: '00000000-0000-4000-8000-000000000000' });
    const foreign = await first.send('/account/sessions/end', { session: theirs?.session });
    expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
    expect((await second.get('/account')).status).toBe(200);
  });

  it('are all ended but this one', async () => {
    const others = [await another(first), await another(first)];
    await first.send('/account/sessions/others/end');
    for (const other of others) expect((await other.get('/account')).status).toBe(303);
    expect((await mine(first)).sessions).toHaveLength(1);
  });
});

describe('language and letters', () => {
  it('are chosen without a proof, and the pages follow', async () => {
    house.pass(6);
    const chosen = await first.post('/account/choices', { tongue: 'ru' });
    expect(chosen.headers.get('location')).toBe('/account?done=chosen#choices');
    expect((await first.get('/account')).text).toContain('Моя учётная запись');
    expect((await mine(first)).mail.notices).toBe(false);
  });

  it('go to an address that can be one', async () => {
    await first.send('/account/proof', { code: first.code() });
    const bad = await first.post('/account/address', { address: 'Nizami <n@example.org>' });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('Nizami &lt;n@example.org');
    expect((await first.send('/account/address', { address: 'n.quruculu@example.org' })).json).toEqual({
      done: 'addressChanged',
    });
  });
});
