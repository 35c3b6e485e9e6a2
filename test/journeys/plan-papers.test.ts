import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countDues, listDues } from '#reporting/due-rows.ts';
import { dateIn } from '#text/moments.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
const base = '/g/demo';
const json = { accept: 'application/json' };
const papers = `${base}/plans/2/papers`;

type Told = {
  paper: {
    position: number;
    hash: string;
    accepted: number;
    due: number;
    measures: { measure: string; says: string[] }[];
    sources: { place: number; position: number; path: string }[];
  };
};

/** A date of its own, and of two bodies the measure on which each reports: the first is believed, the second is not. */
const asked = { due: '', of: '', health: '', labour: '' };
const toldFrom = async (at = '') =>
  ((await house.as('orucova').get(`${papers}?of=${asked.of}${at}`, json)).json as Told).paper;
const saidIn = ({ measures }: Told['paper'], of: 'health' | 'labour') =>
  measures.find(({ measure }) => measure === asked[of])?.says.join('\n') ?? '';

async function report(person: string, body: 'health' | 'labour', done: string): Promise<string> {
  const at = `${base}/plans/2/measures/${asked[body]}/reports/${body}/${asked.due}`;
  const kept = await house.as(person).send(`${at}/draft`, { progress: 'under way', done, obstacles: '', base: 0 });
  expect(kept.status, at + kept.text.slice(0, 300)).toBe(201);
  expect((await house.as(person).send(`${at}/submission`, { base: 1 })).status).toBe(201);
  return at;
}

beforeAll(async () => {
  house = await openHouse({ demo: true });
  type Measures = { measures: { plan: string; measure: string; kind: string }[] };
  const of = async (body: string) => {
    const { measures } = (await house.as('orucova').get(`${base}/bodies/${body}`, json)).json as Measures;
    return measures.find(({ plan, kind }) => plan === '2' && kind !== 'recommended')?.measure ?? '';
  };
  Object.assign(asked, { health: await of('health'), labour: await of('labour') });
  asked.due = dateIn(new Date(house.now().getTime() + 20 * 86_400_000).toISOString(), 'Asia/Baku');
  asked.of = `${asked.due.slice(0, 4)}-Q${Math.ceil(Number(asked.due.slice(5, 7)) / 3)}`;
  const schedule = { every: 'dates', date: [asked.due], which: 'all', measure: [], documents: false };
  expect((await house.as('orucova').send(`${base}/plans/2/schedule`, schedule)).status).toBe(201);
  const at = await report('quliyeva', 'health', 'Yüz tibb işçisi təlim keçib.');
  expect((await house.as('orucova').send(`${at}/acceptance`, { version: 1 })).status).toBe(201);
  await report('mammadov', 'labour', 'Hələ heç kim bunu oxumamalıdır.');
}, 120_000);
afterAll(() => house?.stop());

it('tells what was accepted, names who has nothing accepted, and leads from each number to its report', async () => {
  const paper = await toldFrom();
  expect(saidIn(paper, 'health')).toMatch(/İcra olunur\.\[\d+\] Yüz tibb işçisi təlim keçib\.\[\d+\]/);
  expect(saidIn(paper, 'labour')).toMatch(/Qəbul edilmiş hesabat yoxdur: .*Sosial Müdafiəsi Nazirliyi/);
  expect(JSON.stringify(paper)).not.toContain('Hələ heç kim');
  const source = paper.sources.find(({ path }) => path.includes(`/${asked.health}/reports/health/${asked.due}`));
  const page = await house.as('orucova').get(`${base}${source?.path.split('#')[0]}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Yüz tibb işçisi təlim keçib.');
  expect(page.text).toContain(`id="${source?.path.split('#')[1]}"`);
  const entry = await house.as('orucova').get(`${base}/journal/${source?.position}`, json);
  expect(entry.text).toContain('ReportAccepted');
});

it('made again from the same place in the journal, is the same to the byte, whatever was accepted since', async () => {
  const before = await toldFrom();
  const file = async (form: string, at: string) => {
    const answer = await house.as('orucova').get(`${papers}.${form}?of=${asked.of}${at}`);
    expect(answer.status).toBe(200);
    return new Uint8Array(answer.bytes);
  };
  const at = `&at=${before.position}`;
  const [pdf, docx] = [await file('pdf', at), await file('docx', at)];
  const late = `${base}/plans/2/measures/${asked.labour}/reports/labour/${asked.due}/acceptance`;
  expect((await house.as('orucova').send(late, { version: 1 })).status).toBe(201);

  expect(await toldFrom(at)).toEqual(before);
  expect(await file('pdf', at)).toEqual(pdf);
  expect(await file('docx', at)).toEqual(docx);
  const now = await toldFrom();
  expect([now.accepted, now.due]).toEqual([before.accepted + 1, before.due]);
  expect(saidIn(now, 'labour')).toContain('Hələ heç kim bunu oxumamalıdır.');

  const text = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Yüz tibb işçisi təlim keçib.');
  expect(text).toContain(before.hash.slice(0, 8));
  const document = await getDocumentProxy(pdf);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => (await document.getPage(index + 1)).getAnnotations()),
  );
  const links = pages.flat().map((link: { readonly url?: string }) => link.url ?? '');
  expect(links.some((url: string) => url.endsWith(`/reports/health/${asked.due}#version-1`))).toBe(true);
});

it('is not there at a place before the plan, of a period that there is not, or past the end of the journal', async () => {
  for (const query of ['of=2026-Q7', `of=${asked.of}&at=1`, `of=${asked.of}&at=99999999`, `of=${asked.of}&at=0`])
    for (const path of [papers, `${papers}.pdf`])
      expect((await house.as('orucova').get(`${path}?${query}`)).status, `${path}?${query}`).toBe(404);
});

it('is read by a focal point and by a member of another body alike', async () => {
  for (const person of ['quliyeva', 'cafarov', 'tahirli']) {
    const { status, text } = await house.as(person).get(`${papers}?of=${asked.of}`);
    expect(status).toBe(200);
    expect(text).toContain('Yüz tibb işçisi təlim keçib.');
  }
});

it('reports are counted by themselves as they are with their dates', async () => {
  const { pool } = house.database;
  const today = { date: dateIn(house.now().toISOString(), 'Asia/Baku'), zone: 'Asia/Baku' };
  const all = { plans: ['1', '2'] };
  let found = 0;
  for (const stands of ['draft', 'submitted', 'returned', 'accepted'] as const)
    for (const filter of [
      { stands },
      { stands, ...all },
      { stands, bodies: ['labour', 'health'] },
      { stands, plan: '2' },
    ]) {
      const listed = await listDues(pool, 'demo', filter, today);
      expect(await countDues(pool, 'demo', filter, today), JSON.stringify(filter)).toBe(listed.length);
      found += listed.length;
    }
  expect(found).toBeGreaterThan(4);
});
