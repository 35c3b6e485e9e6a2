import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const base = '/g/demo';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Decisions = { decisions: { meeting: string; proposal: string; outcome: string; says: string }[]; total: number };
const decisions = async (person: string, query = '?year=all') =>
  (await house.as(person).get(`${base}/decisions${query}`, json)).json as Decisions;
const named = ({ decisions: all }: Decisions) => all.map(({ meeting, proposal }) => `${meeting}/${proposal}`);

const sheetOf = async (person: string, path: string): Promise<string> => {
  const { status, bytes, headers } = await house.as(person).get(base + path);
  expect([status, headers.get('content-type')]).toEqual([200, xlsx]);
  return strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
};

describe('the register of decisions', () => {
  it('tells each decision of a year with its outcome, and leads to its proposal and protocol', async () => {
    const { text } = await house.as('orucova').get(`${base}/decisions?year=2026`);
    expect(text).toContain('id="decision-2026-3-2"');
    expect(text).toContain(`${base}/meetings/2026-3/protocol`);
    expect(text).toContain('İmzalanmış protokoldadır');
    expect(text).toMatch(/lehinə 10, əleyhinə 0, bitərəf 2/);
  });

  it('is filtered by what the address says', async () => {
    expect(named(await decisions('orucova', '?year=2026&quarter=3'))).toEqual(['2026-3/2', '2026-3/1']);
    expect(named(await decisions('orucova', '?year=all&quarter=3'))).toEqual(['2026-3/2', '2026-3/1']);
    expect(named(await decisions('orucova', '?outcome=not adopted'))).toEqual(['2026-1/2']);
    expect((await decisions('orucova', '?year=1999')).total).toBe(0);
    const { text } = await house.as('orucova').get(`${base}/decisions?year=1999`);
    expect(text).toContain('Bu şərtlərə uyğun qeyd yoxdur');
    const { text: filtered } = await house.as('orucova').get(`${base}/decisions?year=2026&quarter=3&body=health`);
    expect(filtered).toMatch(/class="eyebrow">2026-cı il · III rüb · Səhiyyə Nazirliyi</);
  });

  it('is taken away as a workbook with days as days and votes as numbers, the same bytes each time', async () => {
    const sheet = await sheetOf('orucova', '/decisions.xlsx?year=all');
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46283<\/v>/);
    expect(sheet).toMatch(/<c r="I2"[^>]*><v>10<\/v>/);
    expect(await sheetOf('orucova', '/decisions.xlsx?year=all')).toBe(sheet);
  });

  it('holds nothing of an item that is closed to the reader: not in lists, counts, CSV or XLSX', async () => {
    const before = await decisions('nasirli');
    expect(named(before)).toContain('2026-3/2');
    // What was found, and of how many: neither may tell that there is one more.
    const counts = async () =>
      (await house.as('nasirli').get(`${base}/decisions?outcome=adopted`)).text
        .match(/Tapıldı: (\d+) \(cəmi (\d+)\)/)
        ?.slice(1)
        .map(Number);
    const [found = 0, all = 0] = (await counts()) ?? [];
    expect(all).toBeGreaterThan(found);
    const closed = before.decisions.find(({ meeting, proposal }) => meeting === '2026-3' && proposal === '2');
    const page = (await house.as('orucova').get(`${base}/meetings/2026-3`, json)).json as {
      proposals: { proposal: string; item: string }[];
    };
    const item = page.proposals.find(({ proposal }) => proposal === '2')?.item;
    const mark = { audience: 'offices', offices: ['secretariat'], domestic: 'unrestricted', personalData: 'without' };
    const set = await house
      .as('orucova')
      .send(`${base}/marks`, { thing: `meeting/2026-3/item/${item}`, ...mark, tlp: 'AMBER' });
    expect(set.status, set.text.slice(0, 300)).toBe(201);

    const after = await decisions('nasirli');
    expect(after.total).toBe(before.total - 1);
    expect(await counts()).toEqual([closed?.outcome === 'adopted' ? found - 1 : found, all - 1]);
    expect(named(after)).not.toContain('2026-3/2');
    const csv = (await house.as('nasirli').get(`${base}/decisions.csv?year=all`)).text;
    const sheet = await sheetOf('nasirli', '/decisions.xlsx?year=all');
    for (const file of [csv, sheet]) {
      expect(file).toContain('2026-3/1');
      expect(file).not.toContain('2026-3/2');
      expect(file).not.toContain(closed?.says.slice(0, 40));
    }
    expect((await decisions('orucova')).total).toBe(before.total);
  });
});

it('the register of meetings tells those that were not held, with who came', async () => {
  type Told = { meetings: { meeting: string; stage: string; attendance: Record<string, number> | null }[] };
  const { meetings } = (await house.as('nasirli').get(`${base}/meeting-register?year=2026`, json)).json as Told;
  expect(meetings.map(({ meeting, stage }) => [meeting, stage])).toEqual([
    ['2026-4', 'proposed'],
    ['2026-3', 'held'],
    ['2026-2', 'not held'],
    ['2026-1', 'held'],
  ]);
  expect(meetings.map(({ attendance }) => attendance?.['in room'] ?? null)).toEqual([null, 11, 7, 11]);
  const { text } = await house.as('nasirli').get(`${base}/meeting-register.csv?year=2026&state=not held`);
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(await sheetOf('nasirli', '/meeting-register.xlsx')).toContain('Keçirilib');
});

it('attendance counts every place of every meeting once, drawn and in figures; a closed meeting is in neither', async () => {
  type Told = { held: number; attendance: { body: string | null; counts: Record<string, number> }[] };
  const told = async () => (await house.as('nasirli').get(`${base}/attendance?year=2026`, json)).json as Told;
  const { held, attendance } = await told();
  const places = attendance.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
  expect([held, places]).toEqual([2, 28]);
  const { text } = await house.as('nasirli').get(`${base}/attendance?year=2026`);
  expect(text).toMatch(/<svg[^>]*role="img" aria-label="III rüb: zalda 1"/);
  expect(await sheetOf('nasirli', '/attendance.xlsx?year=2026')).toContain('III rüb');

  const mark = { audience: 'offices', offices: ['secretariat'], domestic: 'unrestricted', personalData: 'without' };
  const set = await house.as('orucova').send(`${base}/marks`, { thing: 'meeting/2026-1', ...mark, tlp: 'AMBER' });
  expect(set.status, set.text.slice(0, 300)).toBe(201);
  expect((await told()).held).toBe(1);
  const register = await house.as('nasirli').get(`${base}/meeting-register?year=all`);
  expect(register.text).not.toContain('2026-1');
});
