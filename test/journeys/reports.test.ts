import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateIn } from '#text/moments.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
const base = '/g/demo';
const [officer, head, health, migration, justice] = ['orucova', 'aslanli', 'quliyeva', 'huseynli', 'sixaliyev'];
const measure = '/plans/2/measures/10';
const dates: string[] = [];
const day = 24 * 60;

const on = (days: number) => dateIn(new Date(house.now().getTime() + days * day * 60_000).toISOString(), 'Asia/Baku');
const at = (body: string, due = dates[0]) => `${base}${measure}/reports/${body}/${due}`;
const as = (person: string | undefined) => house.as(person ?? '');

type Facts = {
  open: boolean;
  onTime?: boolean;
  submitted: boolean;
  accepted: boolean;
  late: boolean;
  daysLate: number;
};
type Told = {
  facts?: Facts & { changedSinceAccepted: boolean };
  draft: { draft: number; done: string | null; confirmations: { title: string; hash: string }[] } | null;
  versions: { version: number; state: string; at?: string; done: string; answers: object[] }[];
};
const told = async (person: string | undefined, body: string): Promise<Told> => {
  const { status, json, text } = await as(person).get(at(body), { accept: 'application/json' });
  expect(status, text.slice(0, 300)).toBe(200);
  return json as Told;
};
const send = async (person: string | undefined, path: string, said: object) => {
  const { status, json } = await as(person).send(path, said);
  return [status, (json as { refused?: string }).refused] as const;
};
const keep = (person: string | undefined, body: string, base0: number, said: object = {}) =>
  send(person, `${at(body)}/draft`, { progress: 'under way', done: `Görülən iş: ${body}`, base: base0, ...said });
const submit = (person: string | undefined, body: string, draft: number) =>
  send(person, `${at(body)}/submission`, { base: draft });

beforeAll(async () => {
  house = await openHouse({ demo: true });
  dates.push(on(10), on(40));
  const schedule = { every: 'dates', date: dates, which: 'chosen', measure: ['10'], documents: true };
  expect(await send(health, `${base}/plans/2/schedule`, schedule)).toEqual([409, 'notAuthorised']);
  expect(await send(officer, `${base}/plans/2/schedule`, schedule)).toEqual([201, undefined]);
}, 120_000);
afterAll(() => house?.stop());

it('is written by the people of a body that owes it, and by nobody else', async () => {
  expect(await keep(justice, 'justice', 0)).toEqual([409, 'reportOfAnotherBody']);
  expect(await keep(justice, 'health', 0)).toEqual([409, 'reportOfAnotherBody']);
  expect(await send(health, `${at('health', '2031-01-01')}/draft`, { progress: 'under way', base: 0 })).toEqual([
    409,
    'unknownDue',
  ]);
});

it('a draft, an empty report and one that was returned leave it late', async () => {
  expect(await keep(health, 'health', 0, { done: '' })).toEqual([201, undefined]);
  expect(await submit(health, 'health', 1)).toEqual([409, 'emptyReport']);
  house.pass(12 * day);
  expect((await told(health, 'health')).facts).toMatchObject({ late: true, daysLate: 2, submitted: false });
  expect(await keep(health, 'health', 1)).toEqual([201, undefined]);
  expect((await told(officer, 'health')).facts).toMatchObject({ late: true, open: true });
  expect(await submit(health, 'health', 2)).toEqual([201, undefined]);
  expect((await told(officer, 'health')).facts).toMatchObject({ late: false, submitted: true, onTime: false });
  expect(await submit(health, 'health', 2)).toEqual([409, 'reportSubmitted']);
  expect(await send(officer, `${at('health')}/return`, { version: 1, reason: '' })).toEqual([422, 'badInput']);
  expect(await send(officer, `${at('health')}/return`, { version: 1, reason: 'Rəqəmlər çatmır.' })).toEqual([
    201,
    undefined,
  ]);
  expect((await told(health, 'health')).facts).toMatchObject({ late: true, submitted: false });
});

it('a blank, nought, and what does not apply are three answers, and two answers to one question are none', async () => {
  const answers = { indicator: ['1', '2'], amount: ['0', ''], why: ['', 'Bölgələr üzrə bölünmür.'] };
  expect(await keep(health, 'health', 2, { ...answers, amount: ['0', '4'] })).toEqual([422, 'badInput']);
  expect(await keep(health, 'health', 2, answers)).toEqual([201, undefined]);
  expect(await submit(health, 'health', 3)).toEqual([201, undefined]);
  expect((await told(health, 'health')).versions.at(-1)?.answers).toEqual([
    { indicator: '1', is: 'amount', amount: '0', why: null },
    { indicator: '2', is: 'not applicable', amount: null, why: 'Bölgələr üzrə bölünmür.' },
  ]);
  expect(await send(head, `${at('health')}/acceptance`, { version: 1 })).toEqual([409, 'reportVersionChanged']);
  expect(await send(head, `${at('health')}/acceptance`, { version: 2 })).toEqual([201, undefined]);
});

it('others see what was accepted, and neither when it came nor what was not', async () => {
  const { facts, draft, versions } = await told(justice, 'health');
  expect([facts, draft]).toEqual([undefined, null]);
  expect(versions.map(({ version, state, at: came }) => [version, state, came])).toEqual([[2, 'accepted', undefined]]);
  const page = (await as(justice).get(at('health'))).text;
  expect(page).toContain('Görülən iş: health');
  expect(page).not.toContain('Rəqəmlər çatmır.');
  expect(page).toContain('Milli Koordinator, rəhbər, katiblik');
  const journal = await as(justice).get(`${base}/journal`);
  expect(journal.text).not.toContain('təqdim edildi (redaksiya 1)');
});

it('of two who write one draft the second sees both texts, and nothing is lost', async () => {
  expect(await keep(migration, 'migration', 0)).toEqual([201, undefined]);
  const page = await as(migration).post(`${at('migration')}/draft`, {
    ...{ progress: 'completed', done: 'Ayrı yazılmış mətn', base: '0' },
  });
  expect(page.status).toBe(409);
  expect(page.text).toContain('Ayrı yazılmış mətn');
  expect(page.text).toContain('Görülən iş: migration');
  expect(page.text).toContain('id="stands-now"');
  expect(page.text).toContain('name="base" value="1"');
});

it('takes documents of the kinds that are taken elsewhere, and keeps them through the next draft', async () => {
  const attach = (file: File) => {
    const form = new FormData();
    for (const [name, said] of [
      ['progress', 'under way'],
      ['done', 'Sənədlə'],
      ['base', '1'],
      ['title1', 'Arayış'],
    ] as const)
      form.append(name, said);
    form.append('paper1', file);
    return as(migration).attach(`${at('migration')}/draft`, form);
  };
  const wrong = await attach(new File(['MZ...'], 'a.exe'));
  expect([wrong.status, wrong.text.includes('PDF, PNG, JPEG, TIFF')]).toEqual([422, true]);
  expect((await attach(new File([`%PDF-1.7\n${'x'.repeat(64)}`], 'a.pdf'))).status).toBe(303);
  const { draft } = await told(migration, 'migration');
  const hash = draft?.confirmations[0]?.hash ?? '';
  expect(draft?.confirmations.map(({ title }) => title)).toEqual(['Arayış']);
  expect(await keep(migration, 'migration', 2, { kept: [hash, 'f'.repeat(64)] })).toEqual([201, undefined]);
  expect((await told(migration, 'migration')).draft?.confirmations).toHaveLength(1);
  expect((await as(migration).get(`${at('migration')}/documents/${hash}`)).status).toBe(200);
  expect((await as(justice).get(`${at('migration')}/documents/${hash}`)).status).toBe(404);
});

it('a named permission gives a later day, and a new schedule leaves what was begun', async () => {
  expect(await send(officer, `${at('migration')}/permission`, { until: on(20), reason: 'Müraciət əsasında' })).toEqual([
    201,
    undefined,
  ]);
  expect((await told(migration, 'migration')).facts).toMatchObject({ late: false });
  const none = { every: 'dates', date: [on(300)], which: 'chosen', measure: ['10'], documents: false };
  expect(await send(officer, `${base}/plans/2/schedule`, none)).toEqual([201, undefined]);
  expect((await as(officer).get(at('border', dates[1]))).status).toBe(404);
  expect((await as(officer).get(at('border', dates[0]))).status).toBe(200);
  expect((await told(migration, 'migration')).draft?.draft).toBe(3);
});

it('is corrected after its acceptance, and shows that it has changed', async () => {
  const reason = { reason: 'Rəqəm səhvdir.' };
  expect(await send(health, `${at('health')}/correction`, reason)).toEqual([201, undefined]);
  expect(await keep(health, 'health', 3, { done: 'Düzəldilmiş iş' })).toEqual([201, undefined]);
  expect(await submit(health, 'health', 4)).toEqual([201, undefined]);
  expect((await told(officer, 'health')).facts).toMatchObject({ changedSinceAccepted: true, accepted: false });
  expect((await as(officer).get(at('health'))).text).toContain('comparison-3');
  const list = await as(officer).get(`${base}/reports`);
  expect(list.text).toContain('dəyişib, baxılır');
});

it('what waits stands in one list: to write for a body, to look at for the secretariat', async () => {
  const mine = (await as(migration).get(`${base}/reports`, { accept: 'application/json' })).json as {
    tab: string;
    reports: { body: string }[];
  };
  expect(mine.tab).toBe('open');
  expect(new Set(mine.reports.map(({ body }) => body))).toEqual(new Set(['migration']));
  const all = (await as(officer).get(`${base}/reports`, { accept: 'application/json' })).json as typeof mine;
  expect(all.tab).toBe('submitted');
  expect(all.reports.some(({ body }) => body === 'health')).toBe(true);
});
