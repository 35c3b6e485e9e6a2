import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOfRow, listDues } from '#reporting/due-rows.ts';
import { recordByQuarter } from '#reporting/figures.ts';
import { countLateByBody, readInvitations, readRecord } from '#reporting/summaries.ts';
import { dateIn } from '#text/moments.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
const base = '/g/demo';
const json = { accept: 'application/json' };
const zone = 'Asia/Baku';

type BodyTold = {
  measures: { plan: string; measure: string; number: string; kind: string; state: string | null }[];
  owed: { measure: string; number: string; due: { on: string }; facts: { late: boolean; daysLate: number } }[] | null;
  record: { year: number; quarter: number; counts: Record<string, number> }[] | null;
  accepted: { number: string; done: string }[];
};
type LateTold = {
  late: { body: string; measure: string; due?: string; days: number }[];
  total: { reports: number; terms: number };
  byBody: { body: string; reports: number; terms: number }[];
};

const told = async <Told>(person: string, path: string): Promise<Told> => {
  const { status, json: answer, text } = await house.as(person).get(base + path, json);
  expect(status, text.slice(0, 300)).toBe(200);
  return answer as Told;
};
const today = () => ({ date: dateIn(house.now().toISOString(), zone), zone });
const day = 24 * 60;

/** The body reports of a measure on that date: a draft, and what is handed in. */
async function report(person: string, body: string, measure: string, due: string, base0 = 0): Promise<void> {
  const at = `${base}/plans/2/measures/${measure}/reports/${body}/${due}`;
  const said = { progress: 'under way', done: `Görülən işlər: ${body}`, obstacles: '', base: base0 };
  const kept = await house.as(person).send(`${at}/draft`, said);
  expect(kept.status, kept.text.slice(0, 500)).toBe(201);
  const sent = await house.as(person).send(`${at}/submission`, { base: base0 + 1 });
  expect(sent.status, sent.text.slice(0, 500)).toBe(201);
}

/** A first date of which nothing was reported, and the measure that each of two bodies executes. */
const due = { first: '' };
const own = { health: '', labour: '' };

beforeAll(async () => {
  house = await openHouse({ demo: true });
  const measureOf = async (body: string) =>
    (await told<BodyTold>('orucova', `/bodies/${body}`)).measures.find(({ kind }) => kind !== 'recommended')?.measure ??
    '';
  Object.assign(own, { health: await measureOf('health'), labour: await measureOf('labour') });
  due.first = dateIn(new Date(house.now().getTime() + 20 * day * 60_000).toISOString(), zone);
  const schedule = { every: 'dates', date: [due.first], which: 'all', measure: [], documents: false };
  const set = await house.as('orucova').send(`${base}/plans/2/schedule`, schedule);
  expect(set.status, set.text.slice(0, 500)).toBe(201);
  house.pass(10 * day);
  await report('quliyeva', 'health', own.health, due.first);
  house.pass(20 * day);
  await report('mammadov', 'labour', own.labour, due.first);
}, 120_000);
afterAll(() => house?.stop());

describe('what is late', () => {
  it('is told by days to those responsible, and goes when the report is handed in, not before', async () => {
    const { late, total, byBody } = await told<LateTold>('orucova', '/late?what=reports');
    const ofDay = late.filter((line) => line.due === due.first);
    expect(ofDay.length).toBeGreaterThan(3);
    expect(ofDay.every(({ days }) => days === 10)).toBe(true);
    expect(ofDay.some(({ body, measure }) => body === 'labour' && measure === own.labour)).toBe(false);
    expect(byBody.reduce((sum, { reports }) => sum + reports, 0)).toBe(total.reports);
    expect(late).toHaveLength(total.reports);
  });

  it('shows each body its own, and says by which reading no other', async () => {
    const { late, byBody } = await told<LateTold>('quliyeva', '/late?what=reports');
    expect(new Set(late.map(({ body }) => body))).toEqual(new Set(['health']));
    expect(byBody.map(({ body }) => body)).toEqual(['health']);
    const { text } = await house.as('quliyeva').get(`${base}/late`);
    expect(text).toContain('charter/silences#silence-lateness-seen-by');
    expect((await told<LateTold>('quliyeva', '/late?what=reports&body=labour')).byBody.map(({ body }) => body)).toEqual(
      ['health'],
    );
    const csv = (await house.as('quliyeva').get(`${base}/late.csv?what=reports`)).text;
    expect(csv.trimEnd().split('\r\n')).toHaveLength(late.length + 1);
    expect(csv).not.toContain('Daxili İşlər Nazirliyi');
  });

  it('counts in the store what the rules of one report say', async () => {
    const { pool } = house.database;
    const plans = ['1', '2'];
    const rows = await listDues(pool, 'demo', { plans }, today());
    expect(rows.length).toBeGreaterThan(20);
    const byBody = await countLateByBody(pool, 'demo', { plans }, today());
    for (const body of new Set(rows.map((row) => row.body))) {
      const mine = rows.filter((row) => row.body === body);
      const all = mine.map((row) => ({
        on: row.due.on,
        kind: row.kind,
        live: row.live,
        facts: factsOfRow(row, today()),
      }));
      const scope = { plans, bodies: [body] };
      expect(await readRecord(pool, 'demo', scope, today()), body).toEqual(recordByQuarter(all));
      expect(byBody.get(body)?.reports ?? 0, body).toBe(all.filter(({ facts }) => facts.late).length);
      const invited = all.filter(({ kind }) => kind === 'recommended');
      expect(await readInvitations(pool, 'demo', scope, today()), body).toEqual({
        sent: invited.filter(({ facts }) => facts.submitted).length,
        all: invited.length,
      });
    }
  });
});

describe('the page of a body', () => {
  it('shows as many measures as the list of bodies counts for it', async () => {
    type Listed = { readonly bodies: readonly { readonly body: string; readonly kinds: Record<string, number> }[] };
    const { bodies } = await told<Listed>('orucova', '/bodies');
    for (const body of ['culture', 'labour', 'ngo-coalition']) {
      const kinds = Object.values(bodies.find((each) => each.body === body)?.kinds ?? {});
      const { measures } = await told<BodyTold>('orucova', `/bodies/${body}`);
      expect(measures.length, body).toBeGreaterThan(0);
      expect(
        kinds.reduce((sum, count) => sum + count, 0),
        body,
      ).toBe(measures.length);
    }
  });

  it('tells those responsible what it owes and how its reports came', async () => {
    const labour = await told<BodyTold>('orucova', '/bodies/labour');
    const counts = labour.record?.map(({ counts: each }) => each['after its date'] ?? 0) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    const health = await told<BodyTold>('quliyeva', '/bodies/health');
    expect(health.record?.some(({ counts: each }) => (each['on time'] ?? 0) > 0)).toBe(true);
    const { text } = await house.as('orucova').get(`${base}/bodies/labour`);
    expect(text).toMatch(/<svg class="parted-bar"[^>]*aria-label="[^"]*vaxtından sonra təqdim edilib \d/);
  });

  it('tells other members nothing of lateness: no record, no date, no state that says it', async () => {
    const labour = await told<BodyTold>('quliyeva', '/bodies/labour');
    expect([labour.owed, labour.record]).toEqual([null, null]);
    const hers = (await told<BodyTold>('quliyeva', '/bodies/health')).measures.map(({ measure }) => measure);
    const others = labour.measures.filter(({ measure }) => !hers.includes(measure));
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ state }) => state)).not.toContain('late');
    const { text } = await house.as('quliyeva').get(`${base}/bodies/labour`);
    expect(text).toContain('silence-lateness-seen-by');
    expect(text).not.toContain('Gecikir:');
  });

  it('tells everybody what was accepted, and nobody but those responsible what was not', async () => {
    const at = `${base}/plans/2/measures/${own.labour}/reports/labour/${due.first}`;
    const before = await told<BodyTold>('quliyeva', '/bodies/labour');
    expect(before.accepted.filter(({ done }) => done === 'Görülən işlər: labour')).toEqual([]);
    const hidden = (await house.as('quliyeva').get(`${base}/reports.csv?body=labour&plan=2`)).text;
    expect(hidden).not.toContain('Görülən işlər: labour');
    expect(hidden).not.toContain('təqdim edilib');
    const accepted = await house.as('aslanli').send(`${at}/acceptance`, { version: 1 });
    expect(accepted.status, accepted.text.slice(0, 300)).toBe(201);
    const after = await told<BodyTold>('quliyeva', '/bodies/labour');
    expect(after.accepted.map(({ done }) => done)).toContain('Görülən işlər: labour');
    const csv = (await house.as('quliyeva').get(`${base}/reports.csv?body=labour&plan=2`)).text;
    expect(csv).toContain('Görülən işlər: labour');
    const full = (await house.as('orucova').get(`${base}/reports.csv?body=labour&plan=2`)).text;
    const header = full.split('\r\n')[0]?.split(';') ?? [];
    const column = header.indexOf('İlk təqdim edilən gün');
    const line = (text: string) =>
      text
        .split('\r\n')
        .find((each) => each.includes('Görülən işlər: labour'))
        ?.split(';') ?? [];
    expect(line(full)[column]).toBe(today().date);
    expect(line(csv)[column]).toBe('');
  });

  it('is not there for a body that is not', async () => {
    expect((await house.as('orucova').get(`${base}/bodies/nowhere`)).status).toBe(404);
    expect((await house.as('orucova').get(`${base}/bodies/nowhere/reports.csv`)).status).toBe(404);
  });
});

it('figures tell each measure once, drawn and as a workbook; a plan that is closed to the reader is in none of them', async () => {
  type Figures = { sections: { total: number; counts: Record<string, number> }[]; record: unknown[] };
  const figures = await told<Figures>('orucova', '/plans/2/figures');
  const member = await told<Figures>('quliyeva', '/plans/2/figures');
  const totals = ({ sections }: Figures) => sections.map(({ total }) => total);
  expect(totals(member)).toEqual(totals(figures));
  const late = ({ sections }: Figures) => sections.reduce((sum, { counts }) => sum + (counts.late ?? 0), 0);
  expect(late(figures)).toBeGreaterThan(late(member));
  const { bytes, status } = await house.as('orucova').get(`${base}/plans/2/figures.xlsx`);
  expect(status).toBe(200);
  const sheet = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('4.2');

  const mark = { audience: 'offices', offices: ['secretariat'], domestic: 'unrestricted', personalData: 'without' };
  const set = await house.as('orucova').send(`${base}/marks`, { thing: 'plan/2', ...mark, tlp: 'AMBER' });
  expect(set.status, set.text.slice(0, 300)).toBe(201);
  for (const path of ['/plans/2/figures', '/plans/2/figures.csv'])
    expect((await house.as('quliyeva').get(base + path)).status, path).toBe(404);
  expect((await told<LateTold>('quliyeva', '/late?what=reports')).total.reports).toBe(0);
  const health = await told<BodyTold>('quliyeva', '/bodies/health');
  expect(health.measures.filter(({ plan }) => plan === '2')).toEqual([]);
  expect((await house.as('quliyeva').get(`${base}/reports.csv`)).text).not.toContain('Görülən işlər: ');
});
