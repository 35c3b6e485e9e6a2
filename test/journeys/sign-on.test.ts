import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cookies } from '../cookies.ts';
import { foundingFields } from '../founded.ts';
import { type Answer, type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';
import { client, type Issuer, openIssuer, throughIssuer } from '../issuer.ts';

let issuer: Issuer;
let house: TestHouse;
let first: Entered;
let invitation = '';
let group = '';

beforeAll(async () => {
  issuer = await openIssuer();
  issuer.there = false;
  const settings = {
    oidcIssuer: issuer.url,
    oidcClientId: client.client_id,
    oidcClientSecret: client.client_secret,
    oidcName: 'Nazirliyin xidməti',
  };
  house = await openHouse({ settings, begins: new Date() });
  issuer.admit(house.url);
  const founded = await house.visitor().send(new URL(house.setUp ?? '').pathname, foundingFields);
  const { result, invitations } = founded.json as { result: string; invitations: readonly string[] };
  group = result;
  first = await house.enter(invitations[0] ?? '', 'quruculu');
  invitation = new URL(invitations[1] ?? '', house.url).pathname.split('/')[2] ?? '';
});
afterAll(async () => {
  await house?.stop();
  await issuer?.stop();
});

/** The issuer looks at the computer's own clock. */
const setClock = () => house.pass((Date.now() - house.now().getTime()) / 60_000);

type Fields = Record<string, string>;

/** Leaves for the issuer; gives where to. */
async function leave(browser: Caller, fields: Fields = {}): Promise<string> {
  const page = await browser.post('/sign-on', fields);
  expect(page.status, page.text.slice(0, 300)).toBe(200);
  return page.headers.get('refresh')?.replace(/^0; url=/, '') ?? '';
}

/** There and back: what the program answers to whoever comes back as that person. */
async function signOn(
  browser: Caller,
  person: string | undefined,
  fields?: Fields,
  cookies?: Cookies,
): Promise<Answer> {
  issuer.person = person;
  const address = await leave(browser, fields);
  return arrive(browser, await throughIssuer(address, house.url, cookies));
}

const arrive = (browser: Caller, { pathname, search }: URL) => browser.get(pathname + search);

const isIn = async (browser: Caller) => (await browser.get(group)).status === 200;

describe('signing in through the issuer of the organisation', () => {
  it('is offered on the page, and while the issuer is away nothing else is', async () => {
    const browser = house.visitor();
    expect((await browser.get('/sign-in')).text).toMatch(/action="\/sign-on"[\s\S]*Nazirliyin xidməti/);
    const answer = await browser.post('/sign-on', { to: group });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Nazirliyin xidməti cavab vermir');
    expect(answer.text).toContain(`/sign-in?to=${encodeURIComponent(group)}`);
    issuer.there = true;
  });

  it('asks for a code with PKCE, a state and a nonce, and for no more than who it is', async () => {
    const asked = new URL(await leave(house.visitor())).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      redirect_uri: `${house.url}/sign-on/return`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.has('prompt')).toBe(false);
  });

  it('makes nobody an account', async () => {
    const browser = house.visitor();
    const answer = await signOn(browser, 'stranger', { to: group });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('buradakı heç bir hesaba bağlı deyilsiniz');
    expect(await isIn(browser)).toBe(false);
  });

  it('says so when it was broken off there', async () => {
    const answer = await signOn(house.visitor(), undefined);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('kimliyinizi təsdiq etmədi');
  });
});

describe('one who was invited', () => {
  it('keeps the invitation when the issuer is not the way', async () => {
    expect((await signOn(house.visitor(), undefined, { link: invitation })).status).toBe(401);
    expect((await house.visitor().get(`/invitation/${invitation}`)).status).toBe(200);
  });

  it('joins by the issuer, is shown recovery codes, and comes in that way from then on', async () => {
    const browser = house.visitor();
    expect((await browser.get(`/invitation/${invitation}`)).text).toMatch(/action="\/sign-on"/);
    const joined = await signOn(browser, 'komekci', { link: invitation });
    expect(joined.status, joined.text.slice(0, 300)).toBe(303);
    expect(joined.headers.get('location')).toBe('/recovery-codes');
    expect((await browser.get('/recovery-codes')).text).toMatch(/(\w{4}-\w{4}-\w{4}[\s\S]*){10}/);
    expect(await isIn(browser)).toBe(true);
    const account = (await browser.get('/account', { accept: 'application/json' })).json;
    expect(account).toMatchObject({
      login: 'komekci.nazirlik',
      issuers: [issuer.url],
      hasPassword: false,
      fresh: true,
    });

    const later = house.visitor();
    const back = await signOn(later, 'komekci', { to: `${group}/composition` });
    expect(back.headers.get('location')).toBe(`${group}/composition`);
    expect(await isIn(later)).toBe(true);
    expect((await house.visitor().get(`/invitation/${invitation}`)).status).toBe(404);
    expect((await house.visitor().post('/sign-on', { link: invitation })).status).toBe(404);
  });

  it('is led to no page of another site', async () => {
    const back = await signOn(house.visitor(), 'komekci', { to: 'https://evil.example/' });
    expect(back.headers.get('location')).toMatch(new RegExp(`^${group}`));
  });

  it('of another group joins as the account that the issuer knows already', async () => {
    const link = await house.accounts.invite('somebody', 'other');
    const browser = house.visitor();
    expect((await signOn(browser, 'komekci', { link })).headers.get('location')).toBe('/g/other');
    expect(await isIn(browser)).toBe(true);
  });
});

describe('what comes back is believed', () => {
  it('once', async () => {
    const browser = house.visitor();
    issuer.person = 'komekci';
    const back = await throughIssuer(await leave(browser), house.url);
    expect((await arrive(browser, back)).status).toBe(303);
    const again = await arrive(browser, back);
    expect(again.status).toBe(401);
    expect(again.text).toContain('Bu cəhd artıq başa çatıb');
  });

  it('only in the browser that left', async () => {
    const [one, other] = [house.visitor(), house.visitor()];
    issuer.person = 'komekci';
    const back = await throughIssuer(await leave(one), house.url);
    expect((await arrive(other, back)).status).toBe(401);
    await leave(other);
    expect((await arrive(other, back)).status).toBe(401);
    expect(await isIn(other)).toBe(false);
    expect((await arrive(one, back)).status).toBe(303);
  });

  it('only within ten minutes', async () => {
    const browser = house.visitor();
    issuer.person = 'komekci';
    const back = await throughIssuer(await leave(browser), house.url);
    house.pass(10);
    expect((await arrive(browser, back)).status).toBe(401);
    setClock();
  });

  it.each<[string, (back: URL) => void]>([
    ['another state', (back) => back.searchParams.set('state', 'a'.repeat(43))],
    ['no state', (back) => back.searchParams.delete('state')],
    ['another code', (back) => back.searchParams.set('code', 'b'.repeat(43))],
    ['no code', (back) => back.searchParams.delete('code')],
    ['another issuer', (back) => back.searchParams.set('iss', 'https://other.example')],
    ['no issuer, where it says that it always names itself', (back) => back.searchParams.delete('iss')],
    ['two states', (back) => back.searchParams.append('state', 'a'.repeat(43))],
  ])('not with %s', async (_, change) => {
    const browser = house.visitor();
    issuer.person = 'komekci';
    const back = await throughIssuer(await leave(browser), house.url);
    change(back);
    expect((await arrive(browser, back)).status).toBe(401);
    expect(await isIn(browser)).toBe(false);
  });

  it('not with a nonce that was not asked for', async () => {
    const browser = house.visitor();
    issuer.person = 'komekci';
    const address = new URL(await leave(browser));
    address.searchParams.set('nonce', 'c'.repeat(43));
    const answer = await arrive(browser, await throughIssuer(address.href, house.url));
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('yoxlamadan keçmədi');
  });

  it('not with a code that somebody was given elsewhere', async () => {
    const [thief, owner] = [house.visitor(), house.visitor()];
    issuer.person = 'komekci';
    const stolen = await throughIssuer(await leave(owner), house.url);
    const own = await throughIssuer(await leave(thief), house.url);
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect((await arrive(thief, own)).status).toBe(401);
    expect(await isIn(thief)).toBe(false);
  });
});

describe('one who is signed in', () => {
  it('connects the account of the organisation, after a fresh proof, and comes in with it', async () => {
    house.pass(6);
    const early = await first.post('/sign-on', { connect: 'yes' });
    expect(early.headers.get('location')).toBe('/account#proof');
    await first.send('/account/proof', { code: first.code() });
    expect((await first.get('/account')).text).toContain('name="connect"');
    const connected = await signOn(first, 'quruculu', { connect: 'yes' });
    expect(connected.headers.get('location')).toBe('/account?done=issuerLinked#issuers');
    const page = (await first.get('/account?done=issuerLinked')).text;
    expect(page).toContain('Təşkilatın hesabı bağlandı.');
    expect(page).not.toContain('name="connect"');
    const browser = house.visitor();
    expect((await signOn(browser, 'quruculu')).status).toBe(303);
    expect(await isIn(browser)).toBe(true);
  });

  it('connects nobody who is somebody else here', async () => {
    const answer = await signOn(first, 'komekci', { connect: 'yes' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('artıq buradakı başqa hesaba bağlıdır');
  });

  it('connects nothing when the session ended on the way', async () => {
    setClock();
    const { browser } = await entered('quruculu');
    issuer.person = 'new';
    const back = await throughIssuer(await leave(browser, { connect: 'yes' }), house.url);
    await browser.post('/sign-out');
    expect((await arrive(browser, back)).status).toBe(401);
  });

  it('and who is not, is sent to sign in first', async () => {
    expect((await house.visitor().post('/sign-on', { connect: 'yes' })).status).toBe(401);
  });
});

const fresh = async (browser: Caller) =>
  ((await browser.get('/account', { accept: 'application/json' })).json as { fresh: boolean }).fresh;

/** A browser that is known at the issuer, and now here. */
async function entered(person: string) {
  const [browser, cookies] = [house.visitor(), new Cookies()];
  expect((await signOn(browser, person, {}, cookies)).status).toBe(303);
  return { browser, cookies };
}

describe('one who disconnects it', () => {
  it('does so only with another way in', async () => {
    setClock();
    const { browser } = await entered('komekci');
    const refused = await browser.post('/account/issuers/removal', { issuer: issuer.url });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('yeganə yoludur');
  });

  it('is let in by it no more', async () => {
    const { browser } = await entered('quruculu');
    expect((await browser.get('/account')).text).toContain('action="/account/issuers/removal"');
    const removed = await browser.post('/account/issuers/removal', { issuer: issuer.url });
    expect(removed.headers.get('location')).toBe('/account?done=issuerRemoved#issuers');
    expect((await browser.get('/account')).text).toContain('name="connect"');
    expect((await signOn(house.visitor(), 'quruculu')).status).toBe(401);
    expect((await signOn(browser, 'quruculu', { connect: 'yes' })).status).toBe(303);
  });
});

describe('a fresh proof', () => {
  it('is no sign-in by which the issuer only knew the browser again', async () => {
    const { cookies } = await entered('komekci');
    house.pass(6);
    const [later, asked] = [house.visitor(), issuer.asked];
    expect((await signOn(later, 'komekci', {}, cookies)).status).toBe(303);
    expect(issuer.asked).toBe(asked);
    expect(await isIn(later)).toBe(true);
    expect(await fresh(later)).toBe(false);
    setClock();
  });

  it('is given by signing in there anew, and keeps the session', async () => {
    const { browser, cookies } = await entered('komekci');
    const before = (await sessionsOf(browser)).find(({ current }) => current)?.session;
    const asked = issuer.asked;
    const back = await signOn(browser, 'komekci', { to: `${group}/meetings` }, cookies);
    expect(issuer.asked).toBe(asked + 1);
    expect(back.headers.get('location')).toBe(`${group}/meetings`);
    expect(await fresh(browser)).toBe(true);
    expect((await sessionsOf(browser)).find(({ current }) => current)?.session).toBe(before);
  });

  it('is not given by somebody else, who comes in as themselves', async () => {
    const { browser } = await entered('komekci');
    await signOn(browser, 'quruculu');
    const account = (await browser.get('/account', { accept: 'application/json' })).json;
    expect(account).toMatchObject({ login: 'quruculu' });
  });
});

async function sessionsOf(browser: Caller) {
  const { json } = await browser.get('/account', { accept: 'application/json' });
  return (json as { sessions: readonly { session: string; current: boolean }[] }).sessions;
}

it.each([
  ['what the issuer signed is believed', false, 'unknown'],
  ['what somebody else signed is not', true, 'unbelieved'],
])('%s', async (_, otherKeys, refused) => {
  const settings = { oidcIssuer: issuer.url, oidcClientId: client.client_id, oidcClientSecret: client.client_secret };
  const other = await openHouse({ settings });
  try {
    issuer.admit(other.url);
    issuer.otherKeys = otherKeys;
    issuer.person = 'komekci';
    const browser = other.visitor();
    const { pathname, search } = await throughIssuer(await leave(browser), other.url);
    const answer = await browser.get(pathname + search, { accept: 'application/json' });
    expect(answer.json).toMatchObject({ refused });
  } finally {
    issuer.otherKeys = false;
    await other.stop();
  }
});

it('where no issuer is set there is no such way', async () => {
  const plain = await openHouse();
  try {
    expect((await plain.visitor().post('/sign-on')).status).toBe(404);
    expect((await plain.visitor().get('/sign-in')).text).not.toContain('/sign-on');
  } finally {
    await plain.stop();
  }
});
