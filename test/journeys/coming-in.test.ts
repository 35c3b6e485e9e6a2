import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundGroup } from '../founded.ts';
import { type Answer, type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
let first: Entered;
let second: Entered;
let base: string;

beforeAll(async () => {
  house = await openHouse();
  const founded = await foundGroup(house);
  ({ first, second, base } = founded);
  for (const [person, fields] of Object.entries(holders))
    made(await first.send(`${base}/secretariat/offices`, fields, { 'idempotency-key': person }));
  await confirmOffices(second, base);
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };

const holders = {
  'the-coordinator': { office: 'coordinator', name: 'M. Koordinator', position: 'Nazirin müavini' },
  'the-head': { office: 'head', name: 'R. Rəhbər', position: 'Baş idarənin rəisi' },
  'the-observer': { office: 'observer', name: 'Q. Qonaq', position: 'Ekspert' },
  'the-administrator': { office: 'administrator', name: 'V. İnzibatçı', position: 'Mühəndis' },
};

function made(answer: Answer): Record<string, unknown> {
  expect(answer.status, answer.text.slice(0, 400)).toBe(201);
  return answer.json as Record<string, unknown>;
}

const pageOf = (person: string) => `${base}/secretariat/people/${person}`;
const revealedIn = (answer: Answer) => made(answer).revealed as { kind: string; value: string; of: string };

const lineOf = async (person: string) => {
  const { json: body } = await first.get(pageOf(person), json);
  return body as { entrance: { is: string }; account: { sessions: object[] } | null; recovery?: { recovery: string } };
};

const refusalOf = ({ json: body, status }: Answer) => ({ status, ...(body as { refused: string; clause: string }) });

const journalHas = async (text: string) => {
  const { rows } = await house.database.pool.query('select 1 from entry where body like $1', [`%${text}%`]);
  return rows.length > 0;
};

describe('an invitation', () => {
  it('is shown once to the officer who gives it, and to nobody in any address', async () => {
    const given = await first.post(`${pageOf('the-head')}/invitations`, { address: '', language: 'az' });
    expect(given.status, given.text.slice(0, 300)).toBe(303);
    const next = given.headers.get('location') ?? '';
    expect(next).toMatch(/\/the-head\?done=\d+$/);
    expect(given.headers.get('set-cookie')).toMatch(
      /^revealed-[0-9a-f]{16}=.*Max-Age=300; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const shown = await first.get(next);
    expect(shown.headers.get('cache-control')).toContain('no-store');
    expect(shown.text).toMatch(/\/invitation\/[\w-]{43}</);
    expect((await first.get(next)).text).not.toMatch(/\/invitation\/[\w-]{43}/);
  });

  it('opens an account, with which the person comes in', async () => {
    expect((await lineOf('the-coordinator')).entrance.is).toBe('notInvited');
    const { value, kind } = revealedIn(await first.send(`${pageOf('the-coordinator')}/invitations`));
    expect(kind).toBe('invitation');
    expect((await lineOf('the-coordinator')).entrance.is).toBe('invited');
    const coordinator = await house.enter(value, 'm.koordinator');
    expect((await coordinator.get(base)).status).toBe(200);
    const { entrance, account } = await lineOf('the-coordinator');
    expect([entrance.is, account?.sessions.length]).toEqual(['seen', 1]);
  });

  it('is no way into an account that is there: nothing is shown, and nothing opens', async () => {
    const again = made(await first.send(`${pageOf('the-coordinator')}/invitations`));
    expect(again.revealed).toBeUndefined();
    expect((await first.get(pageOf('the-coordinator'))).text).not.toContain('id="invite"');
  });

  it('leaves neither link nor address in the journal', async () => {
    const { value } = revealedIn(
      await first.send(`${pageOf('the-head')}/invitations`, { address: 'r.rehber@example.org', language: 'ru' }),
    );
    expect(await journalHas(value.slice(-43))).toBe(false);
    expect(await journalHas('example.org')).toBe(false);
    expect(await journalHas('PersonInvited')).toBe(true);
  });

  it('sent twice is one invitation, and no link that nobody kept is shown', async () => {
    const ask = () => first.send(`${pageOf('the-head')}/invitations`, {}, { 'idempotency-key': 'invite-once' });
    const [once, again] = [made(await ask()), made(await ask())];
    expect([again.from, again.revealed]).toEqual([once.from, undefined]);
  });

  it('asks for an address that is one, and gives back what was typed', async () => {
    const wrong = await first.post(`${pageOf('the-head')}/invitations`, { address: 'head at body', language: 'en' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="head at body"');
    expect(wrong.text).toContain('e-poçt ünvanı deyil');
  });

  it('is for nobody whom the group does not know', async () => {
    const refused = await first.send(`${pageOf('nobody')}/invitations`);
    expect(refusalOf(refused)).toMatchObject({ status: 409, refused: 'strangerToGroup', clause: '4.2' });
  });
});

describe('the desk', () => {
  it('counts who has not signed in, and shows them alone', async () => {
    const shown = await first.get(`${base}/secretariat/people?show=never`, json);
    const { people } = shown.json as { people: { person: string }[] };
    expect(people.map(({ person }) => person).sort()).toEqual(['the-administrator', 'the-head', 'the-observer']);
  });

  it('is read by the secretariat alone: to others it does not exist', async () => {
    const head = house.as('the-head', 'isci-qrup');
    const unknown = await head.get(`${base}/secretariat/nothing`, json);
    for (const page of ['people', 'people/the-coordinator', 'systems']) {
      const answer = await head.get(`${base}/secretariat/${page}`, json);
      expect([answer.status, answer.text]).toEqual([404, unknown.text]);
    }
  });

  it('ends the open sessions of a person before it answers', async () => {
    const observer = house.as('the-observer', 'isci-qrup');
    expect((await observer.get(base)).status).toBe(200);
    made(await first.send(`${pageOf('the-observer')}/sessions-end`));
    expect((await observer.get(base)).status).toBe(303);
    expect((await lineOf('the-observer')).account?.sessions).toEqual([]);
  });
});

describe('a recovery', () => {
  let recovery: string;
  const startFor = async (person: string) => made(await first.send(`${pageOf(person)}/recoveries`));

  it('is started by one officer, and not confirmed by the same', async () => {
    await startFor('the-coordinator');
    recovery = (await lineOf('the-coordinator')).recovery?.recovery ?? '';
    const path = `${pageOf('the-coordinator')}/recoveries/${recovery}/confirmation`;
    expect(refusalOf(await first.send(path))).toMatchObject({ status: 409, refused: 'secondOfficer', clause: '4.2' });
    const page = await first.get(pageOf('the-coordinator'));
    expect(page.text).toContain('Bərpaya başlayan əməkdaş onu özü təsdiq edə bilməz');
    expect(page.text).not.toContain('id="confirm-recovery"');
  });

  it('waits on the desk of the other officer', async () => {
    const { text } = await second.get(`${base}/secretariat`);
    expect(text).toContain('Hesabın bərpası təsdiq gözləyir');
  });

  it('confirmed by another ends the sessions and gives a link, with which the person comes back', async () => {
    const path = `${pageOf('the-coordinator')}/recoveries/${recovery}/confirmation`;
    const { kind, value } = revealedIn(await second.send(path));
    expect(kind).toBe('recovery');
    expect((await lineOf('the-coordinator')).account?.sessions).toEqual([]);
    const back = await house.enter(value, 'm.koordinator');
    expect((await back.get(base)).status).toBe(200);
    await expect(house.enter(value, 'm.koordinator')).rejects.toThrow();
  });

  it('once withdrawn leads nowhere', async () => {
    await startFor('the-head');
    const { recovery: waiting } = await lineOf('the-head');
    const path = `${pageOf('the-head')}/recoveries/${waiting?.recovery}`;
    made(await first.send(`${path}/withdrawal`));
    expect(refusalOf(await second.send(`${path}/confirmation`))).toMatchObject({ refused: 'recoveryNotAwaiting' });
  });
});

describe('the administrator of the installation', () => {
  it('sees how the program runs, and no name, title or number of the group', async () => {
    const administrator = house.as('the-administrator', 'isci-qrup');
    const { status, text } = await administrator.get(`${base}/installation?check=now`);
    expect(status).toBe(200);
    expect(text).toContain('zəncir bütövdür');
    for (const name of ['Koordinator', 'Rəhbər', 'Səhiyyə', 'e-səhiyyə']) expect(text).not.toContain(`${name}<`);
    expect(text).not.toContain(house.database.url);
  });

  it('is led there from the first page and after signing in, not to what is not there', async () => {
    const administrator = house.as('the-administrator', 'isci-qrup');
    expect((await administrator.get('/')).text).toContain(`href="${base}/installation"`);
    expect((await first.get('/')).text).toContain(`href="${base}"`);
  });

  it('finds that page from the account as well', async () => {
    const administrator = house.as('the-administrator', 'isci-qrup');
    expect((await administrator.get('/account')).text).toContain(`href="${base}/installation"`);
  });

  it('reads nothing of the group: each address is as one that does not exist', async () => {
    const administrator = house.as('the-administrator', 'isci-qrup');
    const unknown = await administrator.get(`${base}/nothing`, json);
    expect(unknown.status).toBe(404);
    for (const page of ['', '/composition', '/meetings', '/charter', '/journal', '/journal/1', '/secretariat', '/live'])
      expect(await administrator.get(base + page, json)).toMatchObject({ status: 404, text: unknown.text });
  });

  it('is the only one who sees it', async () => {
    const unknown = await first.get(`${base}/nothing`, json);
    for (const reader of [first, second, house.as('the-head', 'isci-qrup')])
      expect(await reader.get(`${base}/installation`, json)).toMatchObject({ status: 404, text: unknown.text });
  });
});

describe('a system', () => {
  let token: string;
  let system: string;
  let caller: Caller;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    caller.get(path, { ...json, authorization: `Bearer ${token}`, ...headers });

  beforeAll(async () => {
    caller = house.visitor();
    const name = {
      name_az: 'Səhiyyə Nazirliyi',
      name_en: 'Ministry of Health',
      name_ru: 'Министерство здравоохранения',
    };
    const fields = { ...name, kind: 'state', since: '' };
    made(await first.send(`${base}/secretariat/bodies`, fields, { 'idempotency-key': 'health-1' }));
    const admitted = await first.send(`${base}/secretariat/systems`, {
      name: 'e-səhiyyə',
      body: 'health-1',
      until: '2027-06-01',
    });
    ({ value: token, of: system } = revealedIn(admitted));
  });

  it('reads with its token what a focal point may read, as JSON alone', async () => {
    expect((await ask(`${base}/composition`)).status).toBe(200);
    expect((await ask(`${base}/composition`, { accept: 'text/html' })).status).toBe(406);
  });

  it('finds nothing else: not the meetings, not the desk, no other group, no first page', async () => {
    const unknown = await ask(`${base}/nothing`);
    expect(unknown.status).toBe(404);
    for (const path of [
      `${base}/meetings`,
      `${base}/secretariat/people`,
      `${base}/journal`,
      '/g/other',
      '/',
      '/account',
    ])
      expect(await ask(path)).toMatchObject({ status: 404, text: unknown.text });
  });

  it('gives no command', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const refused = await caller.send(
      `${base}/composition/nominations`,
      { body: 'health-1', name: 'K. Kimsə' },
      headers,
    );
    expect(refusalOf(refused)).toMatchObject({ status: 409, refused: 'notAuthorised' });
  });

  it('is not helped by the session of whoever sends it, nor hidden by it', async () => {
    const wrong = await first.get(`${base}/composition`, { ...json, authorization: 'Bearer nothing' });
    expect(refusalOf(wrong)).toMatchObject({ status: 401, refused: 'badToken' });
    const desk = await first.get(`${base}/secretariat/people`, { ...json, authorization: `Bearer ${token}` });
    expect(desk.status).toBe(404);
  });

  it('is kept as a hash, and its last request is known', async () => {
    const { rows } = await house.database.pool.query('select hash, used_at from system_token');
    expect(rows).toHaveLength(1);
    expect(rows[0].hash.toString('utf8')).not.toContain(token);
    const { json: body } = await first.get(`${base}/secretariat/systems`, json);
    const [shown] = (body as { systems: { name: string; lastUsedAt: string | null }[] }).systems;
    expect(shown).toMatchObject({ name: 'e-səhiyyə', lastUsedAt: rows[0].used_at.toISOString() });
  });

  it('ended, unknown and expired are one answer', async () => {
    made(await first.send(`${base}/secretariat/systems/${system}/end`));
    const ended = await ask(`${base}/composition`);
    expect([ended.status, ended.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const short = await first.send(`${base}/secretariat/systems`, {
      name: 'bir günlük',
      body: 'health-1',
      until: '2026-11-20',
    });
    token = revealedIn(short).value;
    expect((await ask(`${base}/composition`)).status).toBe(200);
    house.pass(24 * 60);
    const expired = await ask(`${base}/composition`);
    token = 'unknown';
    const unknown = await ask(`${base}/composition`);
    expect([expired.status, expired.text]).toEqual([ended.status, ended.text]);
    expect([unknown.status, unknown.text]).toEqual([ended.status, ended.text]);
  });
});

describe('somebody who holds no office, or none any more', () => {
  it('reads so on the first page and in the account, and is led nowhere', async () => {
    const former = house.as('the-former', 'isci-qrup');
    for (const page of ['/', '/account']) {
      const { text } = await former.get(page);
      expect(text).toContain('Milli Koordinator yanında İşçi Qrup');
      expect(text).toContain('hazırda vəzifəsi yoxdur');
      expect(text).not.toContain(`href="${base}"`);
    }
  });
});
