import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupLaw } from '#group/law.ts';
import { rebuild } from '#journal/rebuild.ts';
import { readGroups, readHead } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { listPersons } from '#people/store.ts';
import { charter, charters } from '../given.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { dump } from '../journal/dump.ts';
import { acts, plain, routes } from '../routes.ts';
import { operationsOf } from './interface.ts';
import { entriesOf, unlawful } from './lawful.ts';
import { type Asked, type Known, requestsOf } from './requests.ts';
import { send, type Told } from './send.ts';

/** `npm run fuzz -- 20000` asks for more, `npm run fuzz -- 20000 SEED` for the very same again. */
const count = Number(process.env.FUZZ_REQUESTS ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house.stop());

it(`${count} requests with hostile values do no harm (seed ${seed})`, { timeout: 60_000 + count * 30 }, async () => {
  const { pool } = house.database;
  const before = await readHead(pool, 'demo');
  const operations = operationsOf((await house.as('nobody').get('/openapi.json')).json);
  const requests = fc.sample(requestsOf(operations, otherAddresses(), await knownOf()), { numRuns: count, seed });

  const told = await sendAll(requests);
  expect(described(told.filter(({ status }) => status >= 500)), 'the program failed').toEqual([]);
  expect(described(told.filter(({ status }) => status === -1)), 'the program did not answer').toEqual([]);
  expect((await house.as('nobody').get('/health')).status).toBe(200);

  // The requests must have come far enough to do harm.
  const asked = new Set(told.map(({ operation }) => operation));
  expect(operations.map(({ method, path }) => `${method} ${path}`).filter((each) => !asked.has(each))).toEqual([]);
  const recorded = (await readHead(pool, 'demo')).position - before.position;
  expect(recorded).toBeGreaterThan(count / 100);

  expect(await unlawful(pool, 'demo', before.position, commandsOf(told))).toEqual([]);
  for (const group of await readGroups(pool)) expect(await verifyGroup(pool, group)).not.toHaveProperty('broken');
  const law = groupLaw(charters);
  const tables = law.views.map(({ name }) => name);
  const shown = await dump(pool, tables);
  await rebuild(pool, law);
  expect(await dump(pool, tables)).toEqual(shown);
});

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

/** Ids of the demonstration as its journal names them, and readers in its offices and in none. */
async function knownOf(): Promise<Known> {
  const entries = await entriesOf(house.database.pool, 'demo');
  const ids = new Map<string, Set<string>>([['position', new Set(['1', String(entries.length)])]]);
  for (const { data } of entries) {
    for (const [name, value] of Object.entries(data)) {
      if (typeof value === 'string') ids.set(name, (ids.get(name) ?? new Set()).add(value));
    }
  }
  const people = [...(await listPersons(house.database.pool, 'demo')).keys()];
  return {
    ids: new Map([...ids].map(([name, values]) => [name, [...values]])),
    readers: [...people.map(place), place('nobody'), { cookie: 'a=b' }],
    entitled: entitledOf(holdersOf(entries)),
    groups: ['demo', 'demo', 'demo', 'demo', 'demo', 'nowhere'],
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

function entitledOf(holders: ReadonlyMap<string, readonly string[]>): Known['entitled'] {
  const { authority } = charter('az-working-group').law;
  return new Map(
    acts().map(({ path, type }) => [
      `POST ${plain(path)}`,
      (authority[type]?.offices ?? []).flatMap((office) => holders.get(office) ?? []).map(place),
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
