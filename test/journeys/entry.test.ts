import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { link } from '#cli/set-up.ts';
import { foundingFields } from '../founded.ts';
import { type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.stop());

const pathOf = (address: string | undefined) => new URL(address ?? '', 'http://localhost').pathname;

const form = async (browser: Caller) => {
  const page = (await browser.get(pathOf(house.setUp))).text;
  return {
    command: /name="command" value="([\w-]+)"/.exec(page)?.[1] ?? '',
    charter: /name="charter"[^>]*value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '',
    address: 'isci-qrup',
    host_az: 'Daxili İşlər Nazirliyi',
    host_en: 'Ministry of Internal Affairs',
    host_ru: 'Министерство внутренних дел',
    host_kind: 'state',
    name: 'A. Quruculu',
    position: 'Böyük inspektor',
    second_name: 'B. Köməkçi',
    second_position: '',
  };
};

let first: Entered;
let second: Entered;
let invitations: string[] = [];

describe('a group founded by the link that the console shows', () => {
  it('is founded by nobody without the link', async () => {
    const nobody = house.visitor();
    expect((await nobody.post('/groups', await form(nobody))).status).toBe(404);
    for (const dead of ['/set-up/x', `/set-up/${'A'.repeat(43)}`]) {
      expect((await nobody.get(dead)).status).toBe(404);
      expect((await nobody.post(dead, await form(nobody))).status).toBe(404);
    }
    expect((await nobody.get('/')).text).toContain('Hələ heç kimin hesabı yoxdur');
  });

  it('offers the charter of the Working Group, says why others wait, and gives its address to no other page', async () => {
    const page = await house.visitor().get(pathOf(house.setUp), { 'accept-language': 'en' });
    expect(page.text.match(/name="charter"/g)).toHaveLength(1);
    expect(page.text).toContain('OPEC');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.text).not.toContain(encodeURIComponent(pathOf(house.setUp)));
  });

  it('keeps what was typed when something is missing or wrong', async () => {
    const browser = house.visitor();
    const refused = await browser.post(pathOf(house.setUp), {
      ...(await form(browser)),
      address: 'Böyük Hərf',
      second_name: '',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Böyük Hərf"');
    expect(refused.text).toContain('value="A. Quruculu"');
    expect(refused.text).toContain('href="#second_name"');
    expect((await browser.post(pathOf(house.setUp), { ...(await form(browser)), address: 'demo' })).status).toBe(422);
  });

  it('has two officers, whose links are shown to the founder alone; a double click is one founding', async () => {
    const browser = house.visitor();
    const typed = await form(browser);
    const answers = await Promise.all([1, 2].map(() => browser.post(pathOf(house.setUp), typed)));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, '/founded'],
      [303, '/founded'],
    ]);
    const { text } = await browser.get('/founded');
    const handed = /http:\/\/localhost:\d+(\/invitation\/[\w-]{43})/.exec(text)?.[1] ?? '';
    expect(text).toContain('B. Köməkçi');
    expect((await house.visitor().get('/founded')).status).toBe(404);
    const onward = (await browser.post('/founded')).headers.get('location') ?? '';
    expect(onward).toMatch(/^\/invitation\/[\w-]{43}$/);
    expect((await browser.get('/founded')).status).toBe(404);
    invitations = [onward, handed];
    expect(onward).not.toBe(handed);
  });

  it('is founded once: the link is dead after it', async () => {
    const nobody = house.visitor();
    expect((await nobody.get(pathOf(house.setUp))).status).toBe(404);
    const again = await nobody.post(pathOf(house.setUp), { ...(await form(nobody)), address: 'basqa-qrup' });
    expect(again.status).toBe(404);
    expect((await nobody.send(pathOf(house.setUp), {})).json).toMatchObject({ refused: 'linkDead' });
  });
});

describe('an invitation', () => {
  it('says for whom it is, and opening it changes nothing', async () => {
    const scanner = house.visitor();
    for (const _ of [1, 2, 3]) expect((await scanner.get(invitations[0] ?? '')).status).toBe(200);
    const { text, headers } = await scanner.get(invitations[0] ?? '');
    expect(text).toContain('A. Quruculu');
    expect(text).toContain('Katiblik, Daxili İşlər Nazirliyi');
    expect(text).toContain('<svg class="qr-code"');
    expect(text).not.toContain('style=');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const { json } = await scanner.get(invitations[0] ?? '', { accept: 'application/json' });
    expect(json).toMatchObject({ kind: 'invitation', group: 'isci-qrup' });
  });

  it('takes no weak password and no wrong code, keeps the login, and stays open', async () => {
    const browser = house.visitor();
    const weak = await browser.post(invitations[0] ?? '', {
      by: 'password',
      login: 'quruculu',
      password: 'qisa',
      code: '1',
    });
    expect(weak.status).toBe(422);
    expect(weak.text).toContain('value="quruculu"');
    expect(weak.text).not.toContain('value="qisa"');
    const wrong = await browser.post(invitations[0] ?? '', {
      by: 'password',
      login: 'quruculu',
      password: 'bir az uzun parol cümləsi',
      code: '000000',
    });
    expect(wrong.status).toBe(401);
    expect((await browser.get(invitations[0] ?? '')).status).toBe(200);
  });

  it('makes an account, shows ten recovery codes until they are kept, and leads into the group', async () => {
    first = await house.enter(invitations[0] ?? '', 'quruculu');
    expect(first.recoveryCodes).toHaveLength(10);
    expect((await first.get('/g/isci-qrup')).status).toBe(200);

    const browser = house.visitor();
    const { json } = await browser.get(invitations[1] ?? '', { accept: 'application/json' });
    const { totpSecret } = json as { totpSecret: string };
    const { codeAt } = await import('#accounts/totp.ts');
    const joined = await browser.post(invitations[1] ?? '', {
      by: 'password',
      login: 'komekci',
      password: 'başqa uzun parol cümləsi',
      code: codeAt(totpSecret, house.now()),
    });
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/recovery-codes']);
    for (const _ of ['opened', 'opened again']) {
      const { text } = await browser.get('/recovery-codes');
      expect(text.match(/<li>[\w]{4}(-[\w]{4})+<\/li>/g)).toHaveLength(10);
    }
    expect((await house.visitor().get('/recovery-codes')).status).toBe(303);
    expect((await browser.post('/recovery-codes')).headers.get('location')).toBe('/g/isci-qrup');
    expect((await browser.get('/recovery-codes')).text).not.toMatch(/<li>[\w]{4}-/);
    second = {
      ...browser,
      login: 'komekci',
      password: 'başqa uzun parol cümləsi',
      recoveryCodes: [],
      code: () => codeAt(totpSecret, house.now()),
    };
    expect((await second.get('/g/isci-qrup/secretariat')).text).toContain('B. Köməkçi');
  });

  it('is dead after it, as one that is too old and one that never was: the same answer', async () => {
    const old = await house.accounts.invite('somebody', 'isci-qrup');
    house.pass(73 * 60);
    const nobody = house.visitor();
    const answers = await Promise.all(
      [invitations[0] ?? '', `/invitation/${old}`, `/invitation/${'A'.repeat(43)}`, '/invitation/x'].map((path) =>
        nobody.get(path),
      ),
    );
    const bare = answers.map(({ status, text }) => [status, text.replace(/nonce="[^"]+"/g, '')]);
    expect(answers[0]?.status).toBe(404);
    for (const answer of bare) expect(answer).toEqual(bare[0]);
    const used = await nobody.post(invitations[0] ?? '', { by: 'password', login: 'ikinci', password: 'p', code: '1' });
    expect(used.status).toBe(404);
  });
});

describe('signing in', () => {
  const credentials = (who: Entered) => ({ login: who.login, password: who.password, code: who.code() });

  it('leads to the page that was asked for, and to pages of this program only', async () => {
    const browser = house.visitor();
    const asked = await browser.get('/g/isci-qrup/journal?stream=group');
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/sign-in?to=%2Fg%2Fisci-qrup%2Fjournal%3Fstream%3Dgroup');
    expect((await browser.get(asked.headers.get('location') ?? '')).text).toContain(
      'value="/g/isci-qrup/journal?stream=group"',
    );
    const to = '/g/isci-qrup/journal?stream=group';
    const signedIn = await browser.post('/sign-in', { ...credentials(first), to });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, to]);
    expect((await browser.get(to)).status).toBe(200);
    house.pass(1);
    for (const abroad of ['https://elsewhere.example/', '//elsewhere.example', '/sign-out', '']) {
      house.pass(1);
      const answer = await house.visitor().post('/sign-in', { ...credentials(first), to: abroad });
      expect(answer.headers.get('location'), abroad).toBe('/g/isci-qrup');
    }
  });

  it('says the same of a wrong login, a wrong password and a wrong code', async () => {
    house.pass(1);
    const right = credentials(second);
    const answers = await Promise.all(
      [
        { ...right, login: 'nobody' },
        { ...right, password: 'wrong' },
        { ...right, code: '000000' },
      ].map((typed) => house.visitor().post('/sign-in', typed)),
    );
    const bare = answers.map(({ status, text }) => [status, text.replace(/nonce="[^"]+"|value="[^"]*"/g, '')]);
    expect(bare[0]?.[0]).toBe(401);
    for (const answer of bare) expect(answer).toEqual(bare[0]);
    for (const { text } of answers) expect(text).not.toContain(right.password);
  });

  it('asks for patience after many wrong attempts, and says how long', async () => {
    const guesser = house.visitor();
    const wrong = { login: 'komekci', password: 'wrong', code: '000000' };
    const answers = [];
    for (let attempt = 0; attempt < 30; attempt++) {
      answers.push(await guesser.post('/sign-in', wrong));
      if (answers.at(-1)?.status === 429) break;
    }
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.text).toContain('Cəhdlər həddindən çox oldu');
    const asJson = await guesser.send('/sign-in', wrong);
    expect([asJson.status, asJson.json]).toMatchObject([429, { refused: 'tooManyAttempts' }]);
    expect(asJson.headers.get('retry-after')).not.toBeNull();
  });

  it('works once by each recovery code, and says what the secretariat can do without one', async () => {
    house.pass(60 * 24);
    const browser = house.visitor();
    expect((await browser.get('/sign-in/recovery')).text).toContain('Kodlar da yoxdur');
    const typed = { login: first.login, password: first.password, code: first.recoveryCodes[0] ?? '' };
    expect((await browser.post('/sign-in/recovery', typed)).headers.get('location')).toBe('/g/isci-qrup');
    expect((await house.visitor().post('/sign-in/recovery', typed)).status).toBe(401);
  });
});

describe('a session', () => {
  it('ends when its owner signs out: the next request is sent to sign in', async () => {
    const browser = house.as('somebody', 'isci-qrup');
    expect((await browser.get('/')).text).toContain('Qruplarınız');
    expect((await browser.post('/sign-out')).headers.get('location')).toBe('/');
    expect((await browser.get('/g/isci-qrup')).status).toBe(303);
    expect((await browser.get('/')).text).not.toContain('Qruplarınız');
  });

  it('is asked for by every address of a group the same, whether there is such a group or not', async () => {
    const nobody = house.visitor();
    for (const path of [
      '',
      '/journal',
      '/no-such-page',
      '/live',
      '/place',
      '/export',
      '/meetings/2026-1/protocol.pdf',
    ]) {
      for (const group of ['isci-qrup', 'no-such-group', 'demo2']) {
        const answer = await nobody.get(`/g/${group}${path}`);
        expect([answer.status, answer.headers.get('location')], `${group}${path}`).toEqual([
          303,
          `/sign-in?to=${encodeURIComponent(`/g/${group}${path}`)}`,
        ]);
        const { status, json } = await nobody.get(`/g/${group}${path}`, { accept: 'application/json' });
        expect([status, json], path).toMatchObject([401, { refused: 'signInFirst' }]);
      }
    }
  });

  it('gives back what was typed into a form whose session is over', async () => {
    const answer = await house.visitor().post('/g/isci-qrup/meetings', { place: 'Üzeyir Hacıbəyli küçəsi 1' });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Üzeyir Hacıbəyli küçəsi 1');
  });

  it('opens the groups of its account only: others are as addresses that do not exist', async () => {
    const stranger = house.as('stranger', 'another-group');
    const bare = ({ status, text, headers }: Awaited<ReturnType<Caller['get']>>, group: string) => ({
      status,
      type: headers.get('content-type'),
      text: text
        .replaceAll(group, 'GROUP')
        .replace(/nonce="[^"]+"/g, '')
        .replace(/content="\d+"/g, ''),
    });
    for (const path of ['', '/journal', '/meetings/2026-1', '/live', '/place', '/secretariat/people']) {
      const own = bare(await stranger.get(`/g/isci-qrup${path}`), 'isci-qrup');
      const none = bare(await stranger.get(`/g/xxxx-qrup${path}`), 'xxxx-qrup');
      expect(own.status, path).toBe(404);
      expect(own, path).toEqual(none);
    }
    const posted = await stranger.send('/g/isci-qrup/meetings', {});
    expect(posted.status).toBe(404);
    expect((await stranger.get('/', { accept: 'application/json' })).json).toEqual({ groups: [] });
  });

  it('opens a second group by an invitation, and its owner goes from one to the other', async () => {
    const link = await house.accounts.invite('first-in-other', 'isci-qrup');
    const browser = house.as('first-in-other', 'another-group');
    const page = await browser.get(`/invitation/${link}`);
    expect(page.text).toContain('name="by" value="session"');
    expect(page.text).not.toContain('qr-code');
    const joined = await browser.post(`/invitation/${link}`, { by: 'session' });
    // Nobody has recorded an office for this person: the first page says so, the group's would not be there.
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/']);
    expect((await browser.get(`/invitation/${link}`)).status).toBe(404);
    const { json } = await browser.get('/', { accept: 'application/json' });
    expect(json).toMatchObject({ groups: [{ group: 'isci-qrup' }] });
  });

  it('is not made somebody else of a group in which its account is somebody already', async () => {
    const link = await house.accounts.invite('second-self', 'isci-qrup');
    const browser = house.as('first-self', 'isci-qrup');
    const page = await browser.get(`/invitation/${link}`);
    expect(page.text).not.toContain('value="session"');
    const refused = await browser.post(`/invitation/${link}`, { by: 'session' });
    expect(refused.status).toBe(409);
    expect((await house.visitor().get(`/invitation/${link}`)).status).toBe(200);
    const out = await browser.post('/sign-out', { to: `/invitation/${link}` });
    expect(out.headers.get('location')).toBe(`/invitation/${link}`);
    expect((await browser.get(`/invitation/${link}`)).text).toContain('qr-code');
  });

  it('ends for an open page at its next request when the secretariat ends it', async () => {
    const browser = house.as('somebody-open', 'isci-qrup');
    expect((await browser.get('/', { accept: 'application/json' })).json).toMatchObject({ groups: [{}] });
    await house.accounts.endSessions('somebody-open', 'isci-qrup');
    expect((await browser.get('/g/isci-qrup')).status).toBe(303);
    expect((await browser.get('/g/isci-qrup/live')).status).toBe(303);
    expect((await browser.send('/g/isci-qrup/meetings', {})).status).toBe(401);
  });
});

describe('one account in two groups', () => {
  it('goes from one to the other by the menu, and others see neither', async () => {
    const said: string[] = [];
    const terminal = { out: (line: string) => said.push(line), err: () => {} };
    await link(house.database.pool, new URL(house.url), undefined, terminal, house.now);
    const typed = { ...(await form(house.visitor())), ...foundingFields, address: 'ikinci-qrup' };
    const founded = await house.visitor().send(pathOf(said[0]), { ...typed, command: 'second-founding' });
    const { invitations } = founded.json as { invitations: string[] };
    const browser = house.visitor();
    house.pass(1);
    const own = { by: 'account', login: first.login, password: first.password, code: first.code() };
    const joined = await browser.post(pathOf(invitations[0]), own);
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/g/ikinci-qrup']);
    expect((await browser.get('/g/ikinci-qrup')).text).toMatch(/href="\/g\/isci-qrup"[^>]*>[^<]+ · isci-qrup</);
    expect((await browser.get('/g/isci-qrup')).text).toMatch(/href="\/g\/ikinci-qrup"[^>]*>[^<]+ · ikinci-qrup</);
    const { json } = await browser.get('/', { accept: 'application/json' });
    expect(json).toMatchObject({ groups: [{ group: 'isci-qrup' }, { group: 'ikinci-qrup' }] });
    const other = house.as('somebody-else', 'isci-qrup');
    expect((await other.get('/')).text).not.toContain('ikinci-qrup');
    expect((await other.get('/g/ikinci-qrup')).status).toBe(404);
  });
});

describe('a page left open', () => {
  it('keeps nobody signed in who has gone', async () => {
    const browser = house.as('who-goes', 'isci-qrup');
    expect((await browser.get('/', { accept: 'application/json' })).json).toMatchObject({ groups: [{}] });
    for (let passed = 0; passed < 60; passed += 15) {
      house.pass(15);
      await browser.get('/', { 'x-vahid-live': '1' });
    }
    expect((await browser.get('/g/isci-qrup')).status).toBe(303);
  });

  it('hears nothing more once its reader has signed out', async () => {
    const browser = house.visitor();
    house.pass(1);
    const typed = { login: first.login, password: first.password, code: first.code() };
    const signedIn = await browser.post('/sign-in', typed);
    const cookie = /session=[\w-]+/.exec(signedIn.headers.get('set-cookie') ?? '')?.[0] ?? '';
    const events = await fetch(`${house.url}/g/isci-qrup/live`, { headers: { cookie } });
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    await browser.post('/sign-out');
    // The stream ends at its next beat, and with it the text of the answer.
    expect(await events.text()).toMatch(/^event: beat\n.*event: over\ndata: signIn\n\n$/s);
    // A browser that asks again would take a page for a fault.
    const again = await fetch(`${house.url}/g/isci-qrup/live`, { headers: { cookie, accept: 'text/event-stream' } });
    expect(again.headers.get('content-type')).toContain('text/event-stream');
    expect(await again.text()).toBe('event: over\ndata: signIn\n\n');
  });
});

describe('behind a public name', () => {
  it('the demonstration is for the program’s own computer only', async () => {
    const here = house.visitor();
    const proxied = { 'x-forwarded-for': '192.0.2.7' };
    expect((await here.get('/')).text).toContain('action="/demonstration"');
    expect((await here.get('/', proxied)).text).not.toContain('action="/demonstration"');
    expect((await here.post('/demonstration', {}, proxied)).status).toBe(404);
    expect((await here.get('/g/demo/place', proxied)).status).toBe(303);
  });
});
