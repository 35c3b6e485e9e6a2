import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

/** In the demonstration four proposals were sent: silent, executed, declined, and taken on. */
const duties = '/g/demo/duties';
const json = { accept: 'application/json' };

let house: TestHouse;
let officer: Caller;
let head: Caller;
let member: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  [officer, head, member] = [house.as('orucova'), house.as('aslanli'), house.as('quliyeva')];
});
afterAll(() => house?.stop());

async function done(by: Caller, path: string, fields: Record<string, string> = {}): Promise<Answer> {
  const answer = await by.post(`/g/demo${path}`, fields);
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,500}/)?.[0]).toBe(303);
  return answer;
}

type Listed = {
  readonly duties: readonly { readonly sending: string; readonly state: string; readonly body: string }[];
};
const listed = async (by: Caller, query = '') => ((await by.get(`${duties}${query}`, json)).json as Listed).duties;
const stateOf = async (sending: string) =>
  ((await officer.get(`${duties}/${sending}`, json)).json as { readonly state: string }).state;

it('a register shows what was sent by state, body and words, and takes the same away', async () => {
  expect((await listed(officer)).map(({ sending, state }) => [sending, state])).toEqual([
    ['4', 'under control'],
    ['3', 'declined'],
    ['2', 'executed'],
    ['1', 'silent'],
  ]);
  expect((await listed(officer, '?state=declined')).map(({ body }) => body)).toEqual(['labour']);
  expect(await listed(officer, '?body=health&text=İNDİKATOR')).toHaveLength(1);
  expect((await officer.get(`${duties}.csv?state=silent`)).text.trim().split('\n')).toHaveLength(2);
  const page = await officer.get(duties);
  expect(page.text).toContain('id="months"');
});

it('for how many days a body is silent is shown to whoever sees lateness alone', async () => {
  const other = house.as('ahmadova');
  for (const path of [duties, `${duties}/1`]) {
    expect((await officer.get(path)).text, path).toContain('Keçən günlər');
    expect((await other.get(path)).text, path).not.toContain('Keçən günlər');
  }
  const row = async (by: Caller) => (await by.get(`${duties}.csv?state=silent`)).text.trim().split('\n').at(-1);
  expect(await row(officer)).toMatch(/\d\s*$/);
  expect(await row(other)).not.toMatch(/\d\s*$/);
});

it('a duty is reported, returned, reported anew, accepted and taken off control, never by its executor', async () => {
  const own = (noun: string) => `/duties/4/${noun}`;
  await done(member, own('reports'), { done: 'Vəsait hazırlanır.' });
  expect((await member.post(`/g/demo${own('reports/1/acceptance')}`)).status).toBe(409);
  await done(head, own('reports/1/return'), { reason: 'Neçə müəssisəyə göndərildiyi yazılmayıb.' });
  await done(member, own('extensions'), { until: '2027-12-01', reason: 'Çap gecikir.' });
  await done(house.as('rzayeva'), own('extensions/grant'), { until: '2027-11-01' });
  const refused = await officer.post(`/g/demo${own('removal')}`);
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('nəzarətdən çıxarılır')]);
  const form = new FormData();
  form.set('done', 'Vəsait 214 müəssisəyə göndərilib.');
  form.set('executed', 'yes');
  form.set('evidence1', new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], 'arayis.pdf'));
  form.set('evidence1Title', 'Arayış');
  expect((await member.attach(`${duties}/4/reports`, form)).status).toBe(303);
  const file = await head.get(`${duties}/4/reports/2/files/1`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  await done(officer, own('reports/2/acceptance'));
  expect(await stateOf('4')).toBe('under control');
  await done(officer, own('removal'));
  expect(await stateOf('4')).toBe('executed');
});

it('what was declined offers itself for the next agenda with one press, and then no more', async () => {
  const page = await head.get('/g/demo/suggestions');
  const offer = /id="act-offer-3"[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? '';
  const fields = Object.fromEntries(
    [...offer.matchAll(/name="(title|kind|why|sending)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  expect(fields).toMatchObject({ sending: '3', kind: 'discussion' });
  await done(head, '/suggestions', { ...fields, meeting: '' });
  const after = await head.get('/g/demo/suggestions');
  expect(after.text).not.toContain('id="act-offer-3"');
  expect(after.text).toContain('id="act-offer-1"');
  const agenda = (await head.get('/g/demo/meetings/2026-4/agenda')).text;
  expect([agenda.includes('id="act-offer-3"'), agenda.includes('id="act-offer-1"')]).toEqual([false, true]);
});

it('the people of the addressee read what was sent to them, and others around the Group find nothing', async () => {
  const leader = house.as('ismayilov');
  expect((await listed(leader)).map(({ sending }) => sending)).toEqual(['3']);
  expect((await leader.get(`${duties}/3`)).status).toBe(200);
  expect((await leader.get(`${duties}/4`)).status).toBe(404);
  expect((await leader.get(`${duties}/99`)).status).toBe(404);
});

/** Addresses in a page below the group's, without what stands after `?` and `#`. */
const linksIn = ({ text }: Answer) =>
  new Set([...text.matchAll(/href="(\/g\/demo\/[^"#?]+)/g)].map(([, address]) => address ?? ''));

it('from every link of the chain every other is at most three clicks away', async () => {
  const list = (await officer.get(`${duties}/2`)).text;
  const chain = /id="chain"[\s\S]*?<\/table>/.exec(list)?.[0] ?? '';
  const found = [...chain.matchAll(/href="(\/g\/demo\/[^"#?]+)/g)].map(([, address]) => address ?? '');
  const links = [...new Set(found.filter((address) => !address.includes('/charter/')))];
  expect(links.map((link) => link.replace(/\d{4}-\d+/, 'm'))).toEqual([
    '/g/demo/meetings/m',
    '/g/demo/meetings/m/protocol',
    '/g/demo/duties/2',
  ]);
  // The whole page of the meeting is that of its item: the address says which.
  const pages = new Map<string, Answer>();
  const open = async (address: string) => {
    const asked = /\/meetings\/[\d-]+$/.test(address) ? `${address}?item=1` : address;
    const answer = pages.get(asked) ?? (await officer.get(asked));
    pages.set(asked, answer);
    return answer;
  };
  const starts = [...links, '/g/demo/decisions'];
  for (const from of starts) {
    let reached = new Set([from]);
    for (let clicks = 0; clicks < 3; clicks += 1) {
      if (links.every((link) => reached.has(link))) break;
      const own = [...reached].filter((address) => starts.includes(address));
      const next = await Promise.all(own.map(async (address) => linksIn(await open(address))));
      reached = new Set([...reached, ...next.flatMap((each) => [...each])]);
    }
    expect(
      links.filter((link) => !reached.has(link)),
      from,
    ).toEqual([]);
  }
});
