import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupLaw } from '#group/law.ts';
import { rebuild } from '#journal/rebuild.ts';
import { readGroups, readHead } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { listPersons } from '#people/store.ts';
import { group, peopled, type Readers } from '../access/group.ts';
import { charter, charters } from '../given.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { dump } from '../journal/dump.ts';
import { acts, plain, routes } from '../routes.ts';
import { operationsOf } from './interface.ts';
import { entriesOf, unlawful } from './lawful.ts';
import { type Asked, type Known, oneOfEach, type Reader, requestsOf } from './requests.ts';
import { send, type Told } from './send.ts';

/** `npm run fuzz -- 20000` asks for more, `npm run fuzz -- 20000 SEED` for the very same again. */
const count = Number(process.env.FUZZ_REQUESTS ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

let house: TestHouse;
let signedIn: Readers;
beforeAll(async () => {
  house = await openHouse({ demo: true });
  signedIn = await peopled(house);
});
afterAll(() => house.stop());

it(`${count} requests with hostile values do no harm (seed ${seed})`, { timeout: 60_000 + count * 30 }, async () => {
  const { pool } = house.database;
  const before = await headsOf();
  const operations = operationsOf((await house.as('nobody').get('/openapi.json')).json);
  const worlds = await worldsOf();
  const first = oneOfEach(operations, worlds).flatMap((request, at) =>
    fc.sample(request, { numRuns: 1, seed: seed + at }),
  );
  const others = requestsOf(operations, otherAddresses(), worlds);
  const requests = [...first, ...fc.sample(others, { numRuns: Math.max(1, count - first.length), seed })];

  const told = await sendAll(requests);
  expect(described(told.filter(({ status }) => status >= 500)), 'the program failed').toEqual([]);
  expect(described(told.filter(({ status }) => status === -1)), 'the program did not answer').toEqual([]);
  expect((await house.as('nobody').get('/health')).status).toBe(200);

  // The requests must have come far enough to do harm; about one in a hundred is an act.
  const asked = new Set(told.map(({ operation }) => operation));
  expect(operations.map(({ method, path }) => `${method} ${path}`).filter((each) => !asked.has(each))).toEqual([]);
  const recorded = [...(await headsOf())].map(([group, position]) => position - (before.get(group) ?? 0));
  expect(recorded.reduce((sum, acts) => sum + acts, 0)).toBeGreaterThan(Math.min(20, count / 400));

  const commands = commandsOf(told);
  for (const [group, position] of before) {
    expect(await unlawful(pool, group, position, commands)).toEqual([]);
    expect(await verifyGroup(pool, group)).not.toHaveProperty('broken');
  }
  expect([...(await headsOf()).keys()]).toEqual([...before.keys()]);
  const law = groupLaw(charters);
  const tables = law.views.map(({ name }) => name);
  const shown = await dump(pool, tables);
  await rebuild(pool, law);
  expect(await dump(pool, tables)).toEqual(shown);
});

/** Where the journal of each group ends. */
async function headsOf(): Promise<ReadonlyMap<string, number>> {
  const { pool } = house.database;
  const groups = [...(await readGroups(pool))].sort();
  return new Map(
    await Promise.all(groups.map(async (group) => [group, (await readHead(pool, group)).position] as const)),
  );
}

type Heard = Asked & Told;

/** One of each kind of failure, short enough to be read; the seed gives them all again. */
function described(heard: readonly Heard[]): readonly string[] {
  const kinds = new Map(heard.map((each) => [`${each.status} ${each.operation}`, each]));
  return [...kinds].map(([kind, { method, path, headers, body, text }]) => {
    const sent = headers.map(([name, value]) => `${name}: ${value.slice(0, 80)}`).join('; ');
    return `${kind}: ${method} ${path.slice(0, 200)} | ${sent} | ${body?.slice(0, 300)} -> ${text.slice(0, 150)}`;
  });
}

/** Eight at a time, as impatient people do. */
async function sendAll(requests: readonly Asked[]): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  const waiting = [...requests];
  const worker = async () => {
    for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
      heard.push({ ...asked, ...(await send(house.url, asked)) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return heard;
}

/** Addresses that the interface's description leaves out; the stream of signals never ends, and is not asked for. */
function otherAddresses(): readonly string[] {
  return [...new Set(routes().map(({ path }) => plain(path)))].filter((path) => !path.endsWith('/live'));
}

/** The demonstration, where places are taken, and the group of people who sign in; in each some requests go astray. */
async function worldsOf(): Promise<readonly Known[]> {
  const people = [...(await listPersons(house.database.pool, 'demo')).keys()];
  const strangers = [place('nobody'), { cookie: 'a=b' }];
  return [
    await knownOf('demo', [...people.map(place), ...strangers, ...signedIn.values()], place),
    await knownOf(group, [...signedIn.values(), ...strangers], (person) => signedIn.get(person)),
  ];
}

/** A group's ids as its journal names them, and its readers. */
async function knownOf(
  of: string,
  readers: readonly Reader[],
  called: (person: string) => Reader | undefined,
): Promise<Known> {
  const entries = await entriesOf(house.database.pool, of);
  const ids = new Map<string, Set<string>>([['position', new Set(['1', String(entries.length)])]]);
  for (const { data } of entries) {
    for (const [name, value] of Object.entries(data)) {
      if (typeof value === 'string') ids.set(name, (ids.get(name) ?? new Set()).add(value));
    }
  }
  return {
    ids: new Map([...ids].map(([name, values]) => [name, [...values]])),
    readers,
    entitled: entitledOf(holdersOf(entries), called),
    groups: [...Array<string>(8).fill(of), group, 'demo', 'nowhere'],
  };
}

const place = (person: string) => ({ cookie: `place-demo=${person}` });

/** Who has held each office, as far as it was ever recorded or approved. */
function holdersOf(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>([['member', []]]);
  for (const { type, data } of entries) {
    if (type === 'OfficeRecorded')
      holders.set(String(data.office), [...(holders.get(String(data.office)) ?? []), String(data.person)]);
    if (type === 'RepresentativeNominated') holders.get('member')?.push(String(data.person));
  }
  return holders;
}

function entitledOf(
  holders: ReadonlyMap<string, readonly string[]>,
  called: (person: string) => Reader | undefined,
): Known['entitled'] {
  const { authority } = charter('az-working-group').law;
  return new Map(
    acts().map(({ path, type }) => [
      `POST ${plain(path)}`,
      (authority[type]?.offices ?? [])
        .flatMap((office) => holders.get(office) ?? [])
        .map(called)
        .filter((reader) => reader !== undefined),
    ]),
  );
}

/** Which commands an id stood for: hostile requests use the same one again. */
function commandsOf(told: readonly Heard[]): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map(acts().map(({ path, type }) => [`POST ${plain(path)}`, type]));
  const commands = new Map<string, Set<string>>();
  for (const { headers, operation } of told) {
    const id = Object.fromEntries(headers)['idempotency-key'] ?? '';
    const type = types.get(operation);
    if (type) commands.set(id, (commands.get(id) ?? new Set()).add(type));
  }
  return commands;
}
