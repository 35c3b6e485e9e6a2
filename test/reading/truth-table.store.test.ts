import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { group, peopled, type Readers } from '../access/group.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { type Ask, asker } from './asking.ts';
import { type Secret, surfaces } from './surfaces.ts';
import { fieldsOf, markNamed, surfacesNamed, truthTable } from './table.ts';

let house: TestHouse;
let readers: Readers;
let secret: Secret;
const asks = new Map<string, Ask>();

/** An act that must be done; where it stands in the journal, and the address of its result. */
async function done(by: string, path: string, body: object): Promise<{ from: number; to: number; result: string }> {
  const got = await asks.get(by)?.(`/g/${group}${path}`, { json: true, body });
  expect(got?.status, got?.text.slice(0, 300)).toBe(201);
  return got?.json as { from: number; to: number; result: string };
}

beforeAll(async () => {
  house = await openHouse();
  readers = await peopled(house, { sends: false });
  for (const [column, headers] of readers) asks.set(column, asker(house, headers, column === 'system'));
  const proposed = await done('head', '/meetings', {
    on: '2026-12-15T10:00',
    place: 'Bakı',
    title: ['Açıqsöz', 'Gizlisöz'],
    kind: ['decision', 'decision'],
    rapporteur: ['', ''],
    item: ['', ''],
  });
  const meeting = /\d{4}-\d+$/.exec(proposed.result)?.[0] ?? '';
  await done('secretariat', `/meetings/${meeting}/packs`, {});
  const files = () => house.database.pool.query(`select 1 from pack_file where state = 'done'`);
  await vi.waitUntil(async () => (await files()).rowCount === 2, { timeout: 25_000, interval: 100 });
  const drafted = await done('head', `/meetings/${meeting}/proposals`, {
    item: '2',
    text: 'Gizlitəklif',
    addressee: '',
  });
  const heard = await done('secretariat', '/meetings/2026-1/protocol/items/1', { heard: 'Gizlidinləmə', spoke: '' });
  secret = {
    meeting,
    words: ['Gizlisöz', 'Gizlitəklif', 'Gizlidinləmə', 'Gizliqərar'],
    neighbour: 'Açıqsöz',
    items: 2,
    acts: [drafted.from, heard.from],
    setter: asks.get('secretariat'),
  };
});

afterAll(() => house?.stop());

it('the page lists every surface that is taken, and takes every one that it lists', () => {
  expect(surfacesNamed('Surface')).toEqual(Object.keys(surfaces));
});

describe('the truth table of docs/reading.md', () => {
  for (const { mark: name, cells } of truthTable('Mark of the item')) {
    it(`${name}`, async () => {
      const mark = markNamed(name);
      expect([...cells.keys()].filter((column) => !readers.has(column))).toEqual([]);
      if (mark) {
        for (const thing of [`meeting/${secret.meeting}/item/2`, 'meeting/2026-1/item/1'])
          await done('secretariat', '/marks', { thing, ...fieldsOf(mark) });
      }
      const wrong = await Promise.all([...cells].map(([column, reads]) => takenBy(column, reads)));
      expect(wrong.flat()).toEqual([]);
    });
  }
});

/** What is wrong at any surface for the reader of that column. */
async function takenBy(column: string, reads: boolean): Promise<readonly string[]> {
  const ask = asks.get(column);
  if (!ask) return [`${column} is nobody`];
  const wrong: string[] = [];
  for (const [surface, look] of Object.entries(surfaces)) {
    const found = await look(ask, secret, reads, groupColumns.includes(column));
    wrong.push(...found.map((each) => `${column}, ${surface}: ${each}`));
  }
  return wrong;
}

/** Whoever is of the Group itself reads the meeting, if not the item. */
const groupColumns = ['coordinator', 'head', 'secretariat', 'aide', 'auditor', 'member', 'ngo'];
