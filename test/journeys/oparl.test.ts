import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopled } from '../access/group.ts';
import { type Caller, openHouse, type TestHouse } from '../house.ts';
import { type Found, objectsIn, wrongWith } from '../oparl/schemas.ts';

let house: TestHouse;
let head: Caller;
let officer: Caller;
let ngo: Caller;
beforeAll(async () => {
  house = await openHouse({ demo: true });
  [head, officer, ngo] = [house.as('aslanli'), house.as('orucova'), house.as('ahmadova')];
});
afterAll(() => house?.stop());

const base = '/g/demo/oparl';
const json = { accept: 'application/json' };
const lists = [
  ...['bodies', 'organizations', 'persons', 'memberships', 'meetings', 'agenda-items', 'papers', 'files'],
  ...['consultations', 'locations', 'legislative-terms'],
];

type Page = {
  readonly data: readonly Found[];
  readonly pagination: {
    readonly totalElements: number;
    readonly totalPages: number;
    readonly elementsPerPage: number;
  };
  readonly links: Readonly<Record<string, string>>;
};

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

async function page(by: Caller, path: string): Promise<Page> {
  const answer = await by.get(path, json);
  expect(answer.status, `${path}: ${answer.text.slice(0, 300)}`).toBe(200);
  return answer.json as Page;
}

/** What a reader finds in the system and in all its lists, by id: all valid, and every address in it leads to one of them. */
async function whole(by: Pick<Caller, 'get'>, from = base): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const known = new Set<string>();
  const named = new Set<string>();
  for (const path of [from, ...lists.map((list) => `${from}/${list}`)]) {
    const answer = await by.get(path, json);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    known.add(path);
    for (const each of objectsIn(answer.json)) {
      expect(wrongWith(each)).toEqual([]);
      found.set(each.id, { ...found.get(each.id), ...each });
      known.add(pathOf(each.id));
    }
    const addresses = answer.text.match(/"https?:[^"]*\/oparl[^"]*"/g) ?? [];
    for (const address of addresses) named.add(pathOf(JSON.parse(address) as string));
  }
  expect([...named].filter((address) => !known.has(address))).toEqual([]);
  return found;
}

const attached = async (title: string): Promise<void> => {
  const form = new FormData();
  form.set('title', title);
  form.set('paper', new File([Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')], 'kagiz.pdf'));
  const answer = await officer.attach('/g/demo/meetings/2026-4/items/1/papers', form);
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,500}/)?.[0]).toBe(303);
};

describe('the demonstration as OParl', () => {
  it('holds to the schemas, gives each object at its own address, and says the same twice', async () => {
    await attached('Arayış');
    const all = await whole(head);
    const counts = Object.fromEntries(
      lists.map((list) => [list, [...all.keys()].filter((id) => id.includes(`/oparl/${list}/`)).length]),
    );
    expect(counts).toMatchObject({ bodies: 1, papers: 2, consultations: 2, 'legislative-terms': 0 });
    for (const list of ['organizations', 'persons', 'memberships', 'meetings', 'agenda-items', 'files', 'locations'])
      expect(counts[list], list).toBeGreaterThan(1);
    for (const list of lists) {
      const first = await head.get(`${base}/${list}`, json);
      expect((await head.get(`${base}/${list}`, json)).text).toBe(first.text);
      for (const each of (first.json as Page).data)
        expect((await head.get(pathOf(each.id), json)).json, each.id).toEqual(each);
    }
  });

  it('says what was decided, who was there, and how a meeting stands', async () => {
    const { data } = await page(head, `${base}/meetings`);
    const signed = data.find(({ meetingState }) => meetingState === 'durchgeführt') as Found;
    expect(signed.participant).not.toEqual([]);
    expect(pathOf(String((signed.resultsProtocol as Found).accessUrl))).toMatch(/\/protocol\.pdf$/);
    const items = (await page(head, `${base}/agenda-items`)).data;
    expect(items.some(({ resolutionText }) => typeof resolutionText === 'string' && resolutionText !== '')).toBe(true);
    expect(data.filter(({ cancelled }) => cancelled).map((each) => each['vahid:stage'])).toEqual(['not held']);
  });

  it('tells of a paper that was removed only that it was, and only to whoever asks for changes', async () => {
    house.pass(5);
    const before = house.now().toISOString();
    const removal = '/g/demo/meetings/2026-4/items/1/papers/1/removal';
    const answer = await officer.post(removal, { reason: 'Səhv sənəd.' });
    expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,500}/)?.[0]).toBe(303);
    const left = async (list: string) => (await page(head, `${base}/${list}`)).data.map(({ id }) => pathOf(id));
    expect(await left('papers')).toEqual([`${base}/papers/2026-3.1`]);
    const since = await page(head, `${base}/papers?modified_since=${encodeURIComponent(before)}`);
    expect(since.data).toEqual([
      {
        id: expect.stringMatching(/\/oparl\/papers\/2026-4\.1$/),
        type: 'https://schema.oparl.org/1.1/Paper',
        created: expect.any(String),
        modified: expect.any(String),
        deleted: true,
      },
    ]);
    expect((await head.get(pathOf(since.data[0]?.id ?? ''), json)).json).toEqual(since.data[0]);
    expect(await left('consultations')).toEqual([`${base}/consultations/2026-3.1`]);
  });

  it('keeps a meeting that was cancelled, and says that it was', async () => {
    const path = '/g/demo/meetings/2026-4/cancellation';
    expect((await head.post(path, { reason: 'Rəhbər ezamiyyətdədir.' })).status).toBe(303);
    expect((await head.get(`${base}/meetings/2026-4`, json)).json).toMatchObject({
      cancelled: true,
      'vahid:stage': 'cancelled',
    });
  });

  it('pages its lists, keeps filters in the addresses of all pages, and says no to what it cannot read', async () => {
    const all = (await page(head, `${base}/persons`)).data.map(({ id }) => id);
    const paged: string[] = [];
    const first = `${base}/persons?elementsPerPage=3&created_since=2020-01-01T00%3A00%3A00%2B04%3A00`;
    for (let path: string | undefined = first; path !== undefined; ) {
      const { data, links, pagination } = await page(head, path);
      expect(pagination).toMatchObject({ totalElements: all.length, totalPages: Math.ceil(all.length / 3) });
      expect(data.length).toBeLessThanOrEqual(3);
      expect(new URL(links.self ?? '').searchParams.get('created_since')).toBe('2019-12-31T20:00:00.000Z');
      paged.push(...data.map(({ id }) => id));
      path = links.next === undefined ? undefined : pathOf(links.next);
    }
    expect(paged).toEqual(all);
    expect((await page(head, `${base}/persons?created_until=2020-01-01T00:00:00Z`)).data).toEqual([]);
    for (const query of ['modified_since=2026-11-20', 'page=0', 'elementsPerPage=none'])
      expect((await head.get(`${base}/persons?${query}`, json)).status, query).toBe(400);
    for (const path of ['persons/nobody', 'meetings/2026-99', 'agenda-items/2026-3.99', 'votes'])
      expect((await head.get(`${base}/${path}`, json)).status, path).toBe(404);
  });
});

it('an item that is closed to a reader is in no list, no count and no time of change', async () => {
  const mark = {
    ...{ thing: 'meeting/2026-3/item/2', audience: 'state', bodies: [], offices: [] },
    ...{ domestic: 'officialUse', personalData: 'without', tlp: 'AMBER' },
  };
  const count = async (by: Caller) => (await page(by, `${base}/agenda-items`)).pagination.totalElements;
  const before = await count(ngo);
  const [meeting, item] = [`${base}/meetings/2026-3`, `${base}/agenda-items/2026-3.2`];
  const whenChanged = async () => ((await ngo.get(meeting, json)).json as Found).modified;
  const changed = await whenChanged();
  house.pass(10);
  expect((await officer.send('/g/demo/marks', mark)).status).toBe(201);
  const never = await ngo.get(`${base}/agenda-items/2026-3.99`, json);
  const closed = await ngo.get(item, json);
  expect([closed.status, closed.text]).toEqual([404, never.text]);
  expect(await count(ngo)).toBe(before - 1);
  expect(await count(head)).toBe(before);
  expect((await ngo.get(meeting, json)).text).not.toMatch(/QHT-lərin idarə etdiyi/);
  const own = (await ngo.get(meeting, json)).json as { agendaItem: readonly { number: string; order: number }[] };
  expect(own.agendaItem.map(({ number, order }) => [number, order])).toEqual(
    own.agendaItem.map((_, index) => [String(index + 1), index]),
  );
  expect(await whenChanged()).toBe(changed);
  expect((await head.get(item, json)).status).toBe(200);
  await whole(ngo);
  // Opened again it has changed, or nobody would fetch it.
  const closedAt = house.now().toISOString();
  house.pass(10);
  expect((await officer.send('/g/demo/marks', { ...mark, audience: 'group', domestic: 'unrestricted' })).status).toBe(
    201,
  );
  const news = await page(ngo, `${base}/agenda-items?modified_since=${encodeURIComponent(closedAt)}`);
  expect(news.data.map(({ id }) => id)).toContainEqual(expect.stringMatching(/2026-3\.2$/));
});

it('a group with meetings taken over, ended mandates, an erased name and a body’s system holds to the schemas too', async () => {
  const other = await openHouse();
  try {
    const readers = await peopled(other);
    await other.database.pool.query("update person set erased_at = now() where person = 'ended'");
    // Names are read anew after an act that may bring a person.
    const end = await fetch(`${other.url}/g/qrup/secretariat/offices/h-observer/end`, {
      method: 'POST',
      headers: { ...readers.get('secretariat'), accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(end.status, await end.text()).toBe(201);
    const as = (column: string) =>
      ({
        get: async (path: string, headers?: Record<string, string>) => {
          const answer = await fetch(other.url + path, { headers: { ...readers.get(column), ...headers } });
          const text = await answer.text();
          return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) as unknown };
        },
      }) as Caller;
    const group = '/g/qrup/oparl';
    const found = [...(await whole(as('head'), group)).values()];
    const past = found.find((each) => 'vahid:day' in each);
    expect(past).toMatchObject({ cancelled: false, meetingState: 'durchgeführt' });
    expect(found.find(({ id }) => id.endsWith('/persons/ended'))).toMatchObject({ name: '(adı silinib)' });
    expect(found.filter((each) => each.type.endsWith('/Membership') && each.endDate !== undefined)).not.toEqual([]);
    expect(found.some(({ id }) => id.endsWith('/persons/tomorrow'))).toBe(false);
    // The system reads the composition, and of meetings nothing.
    const read = [...(await whole(as('system'), group)).values()].map(({ type }) => type.split('/').at(-1));
    expect([...new Set(read)].sort()).toEqual(['Body', 'Membership', 'Organization', 'Person', 'System']);
  } finally {
    await other.stop();
  }
});
