import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../access/group.ts';
import { type Ask, base } from './asking.ts';
import { type ReadingGroup, readingGroup } from './reading-group.ts';
import { reportSurfaces, type SecretReport } from './report-surfaces.ts';
import { surfacesNamed, truthTable } from './table.ts';

const place = '/plans/1/measures/1/reports/health/2027-01-20';
const [kept, why, open] = ['Gizlihesabat', 'Gizlisəbəb', 'Açıqhesabat'];
const came = '2026-11-20';

let of: ReadingGroup;
let secret: SecretReport;

/** An act on the report; it is told of nowhere but to those whose it is. */
async function act(by: string, path: string, body: object): Promise<number> {
  return (await of.done(by, `${place}/${path}`, body)).from;
}

const keep = (base0: number, done: string, more: object = {}) =>
  act('member', 'draft', { progress: 'under way', done, base: base0, ...more });

/** How the report comes to stand as a row says. */
const stages: Readonly<Record<string, () => Promise<Partial<SecretReport>>>> = {
  kept: async () => ({ acts: [await keep(1, kept, { kept: [scan.hash] })], shown: [kept], tab: 'open' }),
  returned: async () => ({
    acts: [
      ...secret.acts,
      await act('member', 'submission', { base: 2 }),
      await act('secretariat', 'return', { version: 1, reason: why }),
    ],
    ...{ tab: 'returned', came },
  }),
  accepted: async () => ({
    acts: [
      ...secret.acts,
      await keep(2, open, { kept: [] }),
      await act('member', 'submission', { base: 3 }),
      await act('head', 'acceptance', { version: 2 }),
    ],
    tab: 'accepted',
  }),
};

beforeAll(async () => {
  of = await readingGroup();
  secret = {
    place,
    words: [kept, why],
    shown: [],
    document: scan.hash,
    tab: 'open',
    came: undefined,
    acts: [],
    writer: of.ask('member'),
  };
});

afterAll(() => of?.house.stop());

it('the page lists every surface of a report that is taken, and takes every one that it lists', () => {
  expect(surfacesNamed('Surface of a report')).toEqual(Object.keys(reportSurfaces));
});

describe('the truth table of reports in docs/reading.md', () => {
  for (const row of truthTable('Report of `health`')) {
    it(row.mark, async () => {
      secret = { ...secret, ...(await stages[row.mark]?.()) };
      expect(secret.acts.length).toBeGreaterThan(0);
      expect(await of.wrongAt(reportSurfaces, secret, row)).toEqual([]);
    });
  }

  it('what was accepted is read with the plan', async () => {
    const [own] = truthTable('Mark of the letter').filter(({ mark }) => mark === 'participants');
    const reads = async (ask: Ask) => (await ask(base + place)).text.includes(open);
    const read = await Promise.all(
      [...(own?.cells ?? [])].map(async ([column]) => [column, await reads(of.ask(column))]),
    );
    expect(read).toEqual([...(own?.cells ?? [])]);
  });
});
