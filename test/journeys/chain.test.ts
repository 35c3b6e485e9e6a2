import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { outboxOf } from '#mail/store.ts';
import { root } from '#root.ts';
import { officialDate } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { tellFollowing } from '#web/following/tell.ts';
import { press } from '../forms.ts';
import { type Caller, openHouse, type TestHouse } from '../house.ts';

/** One problem from its register to its end; every step is taken in the form that its page offers. */
const base = '/g/demo';
const json = { accept: 'application/json' };
const day = 24 * 60;
const title = 'Sığınacaqda tibbi müayinə gecikir';
const text = 'Səhiyyə Nazirliyinə sığınacaqda ilk müayinənin bir gün ərzində aparılması tövsiyə edilsin.';
const better = 'Səhiyyə Nazirliyinə sığınacaqda ilk müayinənin altı saat ərzində aparılması tövsiyə edilsin.';

let house: TestHouse;
let mail: Awaited<ReturnType<typeof openMail>>;
const as = (person: string): Caller => house.as(person);
const [ngo, health, labour] = ['ahmadova', 'quliyeva', 'mammadov'];
const [desk, head, coordinator] = ['orucova', 'aslanli', 'tahirli'];

beforeAll(async () => {
  house = await openHouse({ demo: true });
  mail = await openMail();
  await mail.since();
});
afterAll(async () => {
  await mail?.stop();
  await house?.stop();
});

/** A second program on the same store, which writes letters to whoever registered the problem. */
async function openMail() {
  const { pool } = house.database;
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  const clock = house.now;
  const clerk = createClerk({ pool, law, clock });
  const post = outboxOf(pool, clock);
  const publicUrl = new URL('https://vahid.example.az');
  const address = `${ngo}@example.az`;
  const accounts = {
    ...createAccounts({ pool, clock, publicUrl, post }),
    writtenTo: async () => [{ person: ngo, address, tongue: 'az' as const }],
  };
  let read = 0;
  return {
    stop: () => clerk.stop(),
    /** Letters written to her since the last call, a day after what happened. */
    async since(): Promise<string> {
      house.pass(day);
      await tellFollowing({ pool, clerk, law, accounts, clock, publicUrl, post, log: () => {} }, 'demo');
      const { rows } = await pool.query<{ body: string }>(
        'select body from outbox where address = $1 order by written_at offset $2',
        [address, read],
      );
      read += rows.length;
      return rows.map(({ body }) => body).join('\n');
    },
  };
}

async function done(by: string, page: string, end: string, typed: Parameters<typeof press>[3] = {}): Promise<string> {
  const answer = await press(as(by), base + page, end, typed);
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,700}/)?.[0] ?? answer.text.slice(0, 300)).toBe(303);
  return (answer.headers.get('location') ?? '').slice(base.length).replace(/[?#].*/, '');
}

const read = async (by: string, page: string) => (await as(by).get(base + page, json)).json as Record<string, unknown>;
type Waiting = { readonly waiting: readonly { readonly what: string | null }[] };
const waits = async (by: string) => ((await as(by).get(base, json)).json as Waiting).waiting.map(({ what }) => what);
const today = () => dateIn(house.now().toISOString(), 'Asia/Baku');
const moved = async (page: string) => expect(await mail.since(), page).toContain(`/g/demo${page}\n`);

let problem = '';
let draft = '';
let meeting = '';
let item = '';
let duty = '';

it('a problem met by an NGO becomes a draft on which the bodies concerned have worked', async () => {
  problem = await done(ngo, '/problems/new', '/problems', {
    ...{ title, what: 'Müayinə üç gün gözlənilir.', gravity: 'grave', measures: '4.3.1', concerns: ['health'] },
  });
  expect((await as(health).get(base)).text).toContain(`href="${base}${problem}"`);
  await done(ngo, problem, `${problem}/versions`, { what: 'Müayinə üç-dörd gün gözlənilir.' });
  expect(await read(desk, problem)).toMatchObject({
    version: 2,
    what: 'Müayinə üç-dörd gün gözlənilir.',
    bodies: ['health'],
    measures: [{ plan: '2', measure: '8' }],
  });
  await done(health, problem, `${problem}/comments`, { comment: 'Növbətçi həkim yoxdur.' });
  await moved(problem);
  await done(desk, problem, `${problem}/officer`, { person: desk });
  await moved(problem);
  const shown = `/drafts/new?problem=${problem.split('/').at(-1)}`;
  draft = await done(labour, shown, '/drafts', { title: 'İlk müayinə', text, addressee: 'health' });
  await moved(draft);
  await done(ngo, draft, `${draft}/amendments`, { text: better, why: 'Bir gün gecdir.' });
  await done(labour, draft, '/acceptance');
  await moved(draft);
  await done(labour, draft, `${draft}/drafter`, { person: health, reason: 'Məzuniyyət.' });
  expect((await as(labour).get(base + draft)).text).not.toContain('id="act-revise"');
  await done(desk, draft, `${draft}/drafter`, { person: labour, reason: 'Məzuniyyət bitib.' });
});

it('it comes onto an agenda with both keys, and is adopted', async () => {
  await done(labour, draft, `${draft}/offers`, { why: 'Müayinə gecikir.' });
  await moved(draft);
  const called = await press(as(head), `${base}/meetings/new`, '/meetings', {
    ...{ on: `${today()}T16:00`, place: 'Bakı', title: ['Müxtəlif'], kind: ['discussion'] },
    ...{ rapporteur: [''], item: [''] },
  });
  meeting = (called.headers.get('location') ?? called.text).slice(base.length).replace(/[?#].*/, '');
  const { text: suggestions } = await as(head).get(`${base}/suggestions`);
  const waiting = (await as(head).get(`${base}/suggestions`, json)).json as { suggestion: string; title: string }[];
  const offered = waiting.find((each) => each.title === 'İlk müayinə')?.suggestion;
  expect(suggestions).toContain(`/suggestions/${offered}/agenda`);
  await done(head, '/suggestions', `/suggestions/${offered}/agenda`, { meeting: meeting.split('/').at(-1) ?? '' });
  ({ item } = (await read(ngo, draft)).on as { item: string });
  await done(coordinator, meeting, `${meeting}/date-agreement`);
  await done(coordinator, meeting, `${meeting}/agenda-agreement`);
  await done(desk, meeting, `${meeting}/notice`);
  await done(desk, `${meeting}?item=${item}`, `/items/${item}/drafts/${draft.split('/').at(-1)}`);
  const voters = [
    head,
    ngo,
    health,
    labour,
    'cafarov',
    'huseynli',
    'sixaliyev',
    'karimova',
    'valiyev',
    'safarova',
    'qasimov',
  ];
  for (const person of voters) await as(desk).post(`${base}${meeting}/arrivals`, { person, presence: 'in room' });
  await done(head, meeting, `${meeting}/opening`);
  const here = `${meeting}?item=${item}`;
  await done(head, here, `${meeting}/item-in-hand`, { item });
  await done(head, here, `${meeting}/proposals/1/vote`);
  for (const person of voters) await done(person, here, `${meeting}/proposals/1/ballots`, { choice: 'for' });
  await done(head, here, `${meeting}/proposals/1/closing`);
  await done(head, meeting, `${meeting}/closing`);
  await moved(meeting);
  const protocol = `${meeting}/protocol`;
  await done(desk, protocol, `${protocol}/items/${item}`, { heard: 'Məruzə dinlənildi.' });
  await done(desk, protocol, `${protocol}/submission`, { number: '7/2026' });
  await done(head, protocol, `${protocol}/signature`);
});

it('it is sent from the page of the protocol with one press, and taken on with a term', async () => {
  const protocol = `${meeting}/protocol`;
  expect(await waits(desk)).toContain('send adopted');
  const filled = await as(desk).get(base + protocol);
  expect(filled.text).toContain('name="body" value="health"');
  duty = await done(desk, protocol, `${meeting}/proposals/1/sendings`);
  expect(duty).toMatch(/^\/duties\/\d+$/);
  await moved(duty);
  expect(await read(health, duty)).toMatchObject({ body: 'health', state: 'awaiting', text: better });
  await done(health, duty, `${duty}/taking-on`, { until: addDays(today(), 10), how: 'Növbətçilik qurulacaq.' });
  await moved(duty);
});

it('past its term it is late on every page, and offers itself for the next agenda', async () => {
  const { until } = (await read(health, duty)) as { until: string };
  const link = `href="${base}${duty}"`;
  expect(await waits(health)).not.toContain('duty late');
  house.pass(11 * day);
  expect(await read(desk, duty)).toMatchObject({ state: 'late', until });
  expect(await waits(health)).toContain('duty late');
  for (const [by, page] of [
    [health, ''],
    [health, '/duties?state=late'],
    [head, '/duties?state=late'],
    [head, '/bodies/health'],
    [health, '/bodies/health'],
    [head, '/suggestions'],
  ] as const)
    expect((await as(by).get(base + page)).text.includes(link), `${by} ${page}`).toBe(true);
  expect((await as(head).get(`${base}/suggestions`)).text).toContain(`id="act-offer-${duty.split('/').at(-1)}"`);
});

it('a later term is asked and granted, and the old one stays; a report is returned, and another accepted', async () => {
  const { until: before } = (await read(health, duty)) as { until: string };
  const until = addDays(today(), 20);
  await done(health, duty, `${duty}/extensions`, { until, reason: 'Ştat cədvəli təsdiqlənir.' });
  expect(await waits(desk)).toContain('judge extensions');
  const own = async () => ((await as(ngo).get(base, json)).json as { own: readonly unknown[] }).own;
  expect(await own()).toMatchObject([{ sending: duty.split('/').at(-1), type: 'ExtensionAsked' }]);
  expect(await mail.since()).toContain('üzrə icra müddətinin uzadılması xahiş olunub');
  await done(desk, duty, `${duty}/extensions/grant`);
  expect(await own()).toMatchObject([{ type: 'ExtensionGranted' }]);
  expect((await as(ngo).get(base)).text).toMatch(new RegExp(`id="own-problems"[\\s\\S]*${officialDate(until, 'az')}`));
  expect(await read(health, duty)).toMatchObject({ state: 'under control', until });
  expect((await as(health).get(base + duty)).text).toContain(officialDate(before, 'az'));
  await moved(duty);
  await done(health, duty, `${duty}/reports`, { done: 'Qayda hazırlanıb.' });
  await moved(duty);
  await done(desk, duty, `${duty}/reports/1/return`, { reason: 'Növbə cədvəli yoxdur.' });
  await moved(duty);
  await done(health, duty, `${duty}/reports`, { done: 'Növbə qurulub.', executed: 'yes' });
  await moved(duty);
  expect(await waits(desk)).toContain('judge duty reports');
  await done(head, duty, `${duty}/reports/2/acceptance`);
  expect([await waits(desk), await waits(head)].map((each) => each.includes('take off control'))).toEqual([
    true,
    false,
  ]);
  expect((await as(head).get(base + duty)).text).toContain('Öhdəliyi nəzarətdən çıxarır');
  await moved(duty);
});

it('it is taken off control, and the problem closed', async () => {
  await done(desk, duty, `${duty}/removal`);
  await moved(duty);
  await done(desk, problem, `${problem}/closing`, { reason: 'Növbətçi həkim var.' });
  await moved(problem);
  expect(await read(ngo, problem)).toMatchObject({ closed: expect.any(String) });
  const chain = /id="chain"[\s\S]*?<\/table>/.exec((await as(ngo).get(base + duty)).text)?.[0] ?? '';
  expect(chain.match(/<tr/g)).toHaveLength(1 + 14);
});

/** Addresses in the page below the group's, each with what it asks for. */
const linksIn = (html: string) =>
  [...html.matchAll(/href="\/g\/demo(\/[^"#]*)/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

it('from every page of the chain every other is at most three clicks away', async () => {
  const pages = [problem, draft, `${meeting}?item=${item}`, `${meeting}/protocol`, duty];
  const leading = new Map<string, readonly string[]>();
  for (const page of pages) leading.set(page, linksIn((await as(ngo).get(base + page)).text));
  for (const from of pages) {
    let reached: readonly string[] = [from];
    for (const _ of [1, 2, 3])
      reached = [...new Set([...reached, ...reached.flatMap((page) => leading.get(page) ?? [])])];
    expect(
      pages.filter((page) => !reached.includes(page)),
      from,
    ).toEqual([]);
  }
  const register = linksIn((await as(ngo).get(`${base}/decisions`)).text);
  expect(register).toContain(duty);
});

it('whoever is outside the mark finds nothing of it where others find it', async () => {
  const found = /İlk müayinə|ilk müayinənin|Sığınacaqda tibbi|Müayinə üç|Növbətçi həkim|Növbə qurulub/;
  const own = [problem, draft, duty];
  const like = `/problems/new?title=${encodeURIComponent('Sığınacaqda müayinə gecikir')}`;
  const pages = [
    ...['', '/problems', '/problems.csv', like, problem, draft, '/plans/2/measures/8'],
    ...['/suggestions', meeting, `${meeting}?item=${item}`, `${meeting}/agenda`, `${meeting}/protocol`],
    ...[`${meeting}/protocol.akn.xml`, '/decisions', '/decisions.csv', '/duties', '/duties.csv', duty],
  ];
  const meets = async (person: string, page: string): Promise<boolean> => {
    const shown = await Promise.all([{}, json].map((headers) => as(person).get(base + page, headers)));
    return shown.some(({ text: says }) => found.test(says) || own.some((each) => says.includes(`"${base}${each}"`)));
  };
  const stranger = 'sixaliyev';
  for (const page of pages) {
    expect(await meets(stranger, page), page).toBe(true);
    // Whoever leads a body is of those around the Group, and no more.
    expect(await meets('ismayilov', page), page).toBe(false);
  }
  const mark = { domestic: 'officialUse', personalData: 'without', tlp: 'RED', audience: 'offices', bodies: [] };
  const narrow = { ...mark, thing: problem.slice(1).replace('problems', 'problem'), offices: ['head', 'secretariat'] };
  expect((await as(desk).send(`${base}/marks`, narrow)).status).toBe(201);
  for (const page of pages) {
    expect(await meets(head, page), page).toBe(true);
    expect(await meets(stranger, page), page).toBe(false);
  }
  for (const page of own) expect((await as(stranger).get(base + page)).status, page).toBe(404);
});
