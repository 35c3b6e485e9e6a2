import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, openHouse, type TestHouse } from '../house.ts';
import { faultsOf } from '../journal/golden.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const meeting = '/g/demo/meetings/2026-3';
const item = 'meeting/2026-3/item/2';
const stateOnly = {
  thing: item,
  audience: 'state',
  bodies: [],
  offices: [],
  domestic: 'officialUse',
  personalData: 'without',
  tlp: 'AMBER',
};
const forAll = { ...stateOnly, audience: 'group', domestic: 'unrestricted' };
const marked = async (by: Caller, fields: object = stateOnly) => {
  const answer = await by.send('/g/demo/marks', fields);
  expect(answer.status, answer.text).toBe(201);
};

type Readings = {
  readonly own: readonly { thing: string; how: string }[];
  readonly followed: readonly {
    thing: string;
    readings: readonly { person: string; how: string; copy: string | null; mayReadNow: boolean }[];
  }[];
};
const readings = async (by: Caller) => (await by.get('/g/demo/readings', json)).json as Readings;
const readersOf = async (by: Caller, thing: string) =>
  (await readings(by)).followed.find((each) => each.thing === thing)?.readings ?? [];

it('an item is closed to an NGO at once, and a widened mark opens it again', async () => {
  const [desk, ngo] = [house.as('orucova'), house.as('ahmadova')];
  const title = /QHT-lərin idarə etdiyi/;
  expect((await ngo.get(meeting)).text).toMatch(title);
  const page = `/g/demo/marks?thing=${encodeURIComponent(item)}`;
  expect((await desk.get(page)).text).toContain('id="set-mark"');
  expect((await ngo.get(page)).text).not.toContain('id="set-mark"');
  await marked(desk);
  expect((await ngo.get(meeting)).text).not.toMatch(title);
  await marked(desk, forAll);
  expect((await ngo.get(meeting)).text).toMatch(title);
});

it('the journal that an NGO downloads withholds what is closed to it, and its chain can still be followed', async () => {
  const [desk, ngo] = [house.as('orucova'), house.as('ahmadova')];
  const exported = async (by: Caller) => (await by.get('/g/demo/journal/export')).text.split('\n').slice(0, -1);
  const withheld = (lines: readonly string[]) =>
    lines.filter((line) => /^\{"hash":"[0-9a-f]{64}","withheld":\d+\}$/.test(line));
  await marked(desk);
  const lines = await exported(ngo);
  const [closed = '', ...more] = withheld(lines);
  expect(more.length).toBeGreaterThan(0);
  expect(await faultsOf(lines)).toEqual([]);
  expect(withheld(await exported(desk))).toEqual([]);
  // Another act in its place does not go unseen, though its bytes are not there.
  const forged = closed.replace(/[0-9a-f]{64}/, 'f'.repeat(64));
  expect(await faultsOf(lines.map((line) => (line === closed ? forged : line)))).not.toEqual([]);
  expect(await faultsOf(lines.filter((line) => line !== closed))).not.toEqual([]);
  await marked(desk, forAll);
});

it('others release only with the recorded consent of whoever set the mark', async () => {
  const [desk, head, member, ngo] = ['orucova', 'aslanli', 'quliyeva', 'ahmadova'].map((person) =>
    house.as(person),
  ) as [Caller, Caller, Caller, Caller];
  await marked(desk);
  const refused = await head.send('/g/demo/marks', forAll);
  expect([refused.status, (refused.json as { refused: string }).refused]).toEqual([409, 'consentNeeded']);

  const asked = await member.send('/g/demo/releases', { ...forAll, reason: 'Koalisiya bu məsələdə iştirak edir.' });
  expect(asked.status).toBe(201);
  const waits = async (by: Caller) =>
    ((await by.get('/g/demo', json)).json as { waiting: readonly { kind: string }[] }).waiting.some(
      ({ kind }) => kind === 'release',
    );
  expect([await waits(desk), await waits(head), await waits(member)]).toEqual([true, false, false]);
  expect((await desk.get('/g/demo')).text).toContain('İşarənin dəyişdirilməsinə razılığınız gözlənilir');
  const page = `/g/demo/marks?thing=${encodeURIComponent(item)}`;
  const [release] = ((await desk.get(page, json)).json as { releases: readonly { release: string; reason: string }[] })
    .releases;
  expect(release?.reason).toBe('Koalisiya bu məsələdə iştirak edir.');
  const consent = `/g/demo/releases/${release?.release}/consent`;
  expect(((await head.send(consent, { thing: item })).json as { refused: string }).refused).toBe('notOriginator');
  expect((await ngo.get(page)).status).toBe(404);

  const answered = await desk.post(consent, { thing: item });
  expect(answered.status).toBe(303);
  expect((await ngo.get(page)).status).toBe(200);
  expect((await ngo.get(answered.headers.get('location') ?? '')).text).not.toContain('Jurnala yazıldı');
  expect((await desk.get(answered.headers.get('location') ?? '')).text).toContain('Jurnala yazıldı');
});

it('reading what is for fewer than the Group is recorded once a visit, a refresh is none, a copy by its hash', async () => {
  const [desk, member] = [house.as('mirzayev'), house.as('huseynli')];
  await marked(desk, { ...stateOnly, thing: 'meeting/2026-3/item/3' });
  const thing = 'meeting/2026-3/item/3';
  const seen = async () => (await readersOf(desk, thing)).filter(({ person }) => person === 'huseynli');

  await member.get(meeting, { 'x-vahid-live': '1' });
  await member.get(meeting);
  await member.get(meeting, json);
  expect((await seen()).map(({ how }) => how)).toEqual(['seen']);
  house.pass(61);
  await member.get(meeting, { 'x-vahid-live': '1' });
  expect(await seen()).toHaveLength(1);
  await member.get(meeting);
  expect(await seen()).toHaveLength(2);

  const bytes = await fetch(`${house.url}${meeting}/protocol.pdf`, { headers: { cookie: 'place-demo=huseynli' } });
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  const copies = (await seen()).filter(({ how }) => how === 'downloaded');
  expect(copies.map(({ copy }) => copy)).toEqual([Buffer.from(digest).toString('hex')]);
});

it('who has read is told to the originator and the secretariat; everyone else sees his own readings only', async () => {
  const [member, other, desk] = [house.as('huseynli'), house.as('sixaliyev'), house.as('orucova')];
  expect((await readings(member)).own.map(({ thing }) => thing)).toContain('meeting/2026-3/item/3');
  expect((await readings(other)).followed).toEqual([]);
  expect((await readings(other)).own.every(({ thing }) => thing !== 'meeting/2026-3/item/3')).toBe(true);
  expect((await readersOf(desk, 'meeting/2026-3/item/3')).length).toBeGreaterThan(0);
});

it('what is for the whole Group is read without a record', async () => {
  const member = house.as('karimova');
  await member.get('/g/demo/meetings/2026-1');
  expect((await readings(member)).own).toEqual([]);
});

it('who holds a copy and may no longer read is named as such, and has lost every page at the next request', async () => {
  const [desk, coordinator, member] = [house.as('orucova'), house.as('tahirli'), house.as('huseynli')];
  const page = await member.get(meeting);
  expect(page.status).toBe(200);
  const ended = await coordinator.send('/g/demo/composition/members/huseynli/end', { reason: 'Başqa işə keçib.' });
  expect(ended.status, ended.text).toBe(201);
  for (const path of [meeting, '/g/demo', '/g/demo/journal', '/g/demo/readings', `${meeting}/protocol.pdf`])
    expect((await member.get(path)).status, path).toBe(404);
  const rows = await readersOf(desk, 'meeting/2026-3/item/3');
  expect(rows.filter(({ person }) => person === 'huseynli').every(({ mayReadNow }) => !mayReadNow)).toBe(true);
});

it('what is typed into a form is not kept for a thing that is not there, nor given back once it is closed', async () => {
  const [desk, officer] = [house.as('orucova'), house.as('mirzayev')];
  const place = '/meetings/2026-3/protocol/items/4';
  const kept = await officer.post(`/g/demo/working-copies${place}`, { heard: 'Yarımçıqsöz' });
  expect(kept.status).toBe(204);
  await marked(desk, { ...stateOnly, thing: 'meeting/2026-3/item/4', audience: 'offices', offices: ['coordinator'] });
  expect((await officer.post(`/g/demo/working-copies${place}`, { heard: 'x' })).status).toBe(404);
  expect((await officer.get(`${meeting}/protocol`)).text).not.toContain('Yarımçıqsöz');
});

it('a commit is signalled to those who may read what it tells of, and to nobody else', async () => {
  const [desk, head] = [house.as('orucova'), house.as('aslanli')];
  await marked(desk, { ...stateOnly, thing: 'meeting/2026-4/item/2' });
  const [ngo, member] = [await listen('ahmadova'), await listen('quliyeva')];
  const act = await head.send('/g/demo/meetings/2026-4/proposals', { item: '2', text: 'Təklif', addressee: '' });
  expect(act.status, act.text).toBe(201);
  const open = await head.send('/g/demo/meetings/2026-4/proposals', { item: '1', text: 'Təklif', addressee: '' });
  expect(open.status, open.text).toBe(201);
  expect(await member.heard(2)).toBe(2);
  expect(await ngo.heard(1)).toBe(1);
  ngo.stop();
  member.stop();
});

it('nobody hears signals of a group that he reads nothing of', async () => {
  expect((await house.as('huseynli').get('/g/demo/live')).status).toBe(404);
});

/** The stream of signals as an open page holds it; counts commits. */
async function listen(person: string) {
  const over = new AbortController();
  const answer = await fetch(`${house.url}/g/demo/live`, {
    headers: { cookie: `place-demo=${person}` },
    signal: over.signal,
  });
  let text = '';
  const commits = () => text.split('event: commit').length - 1;
  const reading = (async () => {
    for await (const bytes of answer.body ?? []) text += Buffer.from(bytes).toString();
  })().catch(() => {});
  return {
    /** How many commits were heard once that many came, or a moment after too few. */
    async heard(wanted: number): Promise<number> {
      for (let tries = 0; tries < 100 && commits() < wanted; tries++) await new Promise((go) => setTimeout(go, 20));
      await new Promise((go) => setTimeout(go, 100));
      return commits();
    },
    stop() {
      over.abort();
      void reading;
    },
  };
}
