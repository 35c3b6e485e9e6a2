import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dateIn } from '#text/moments.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
  const made = await house.as('orucova').post('/g/demo/plans/2/schedule', {
    ...{ every: 'dates', date: [dueOn()], which: 'chosen', measure: ['1'] },
    ...{ byDay: '', byMonth: '', days: '' },
  });
  expect(made.status).toBe(303);
});
afterAll(() => house?.stop());

/** The first measure of the plan in force is executed by the ministry of justice, whose member this is. */
const member = () => house.as('sixaliyev');
const secretary = () => house.as('orucova');
const head = () => house.as('aslanli');

const dueOn = () => addDays(dateIn(house.now().toISOString(), 'Asia/Baku'), 20);
let due: string;
const report = () => `/g/demo/plans/2/measures/1/reports/justice/${due}`;

type Waiting = { readonly waiting: readonly { readonly what: string | null; readonly count: number | null }[] };
async function waits(caller: ReturnType<typeof member>): Promise<Readonly<Record<string, number | null>>> {
  const { text } = await caller.get('/g/demo', { accept: 'application/json' });
  const { waiting } = JSON.parse(text) as Waiting;
  return Object.fromEntries(waiting.flatMap(({ what, count }) => (what === null ? [] : [[what, count]])));
}

it('a report that is due within thirty days stands on Today, leading right to its form', async () => {
  due = dueOn();
  const before = await waits(member());
  expect(before['report due']).toBeGreaterThanOrEqual(1);
  const { text } = await member().get('/g/demo');
  expect(text).toContain(`href="${report()}"`);
  expect((await member().get(report())).status).toBe(200);
});

it('handed in it waits for the secretariat, and returned for its body again', async () => {
  const judged = (await waits(secretary()))['judge reports'] ?? 0;
  const own = (await waits(member()))['report due'] ?? 0;
  const kept = await member().post(`${report()}/draft`, {
    ...{ base: '0', progress: 'under way', done: 'Layihə hazırlanıb.', obstacles: '' },
    ...{ paper1: '', paper2: '', paper3: '', title1: '', title2: '', title3: '' },
  });
  expect(kept.status).toBe(303);
  expect((await member().post(`${report()}/submission`, { base: '1' })).status).toBe(303);
  expect((await waits(member()))['report due'] ?? 0).toBe(own - 1);
  expect((await waits(secretary()))['judge reports']).toBe(judged + 1);
  const back = await secretary().post(`${report()}/return`, { version: '1', reason: 'Sənəd yoxdur.' });
  expect(back.status).toBe(303);
  expect((await waits(secretary()))['judge reports'] ?? 0).toBe(judged);
  expect((await waits(member()))['report returned']).toBeGreaterThanOrEqual(1);
});

it('the Coordinator and the head see how much is late by body; a member does not', async () => {
  house.pass(40 * 24 * 60);
  const lateOf = async (person: string) => (await house.as(person).get('/g/demo')).text.includes('id="late-justice"');
  expect(await lateOf('tahirli')).toBe(true);
  expect(await lateOf('aslanli')).toBe(true);
  expect(await lateOf('quliyeva')).toBe(false);
});

it('the secretariat gives a body of the plan its seat with one press, and takes the letter that asks for a nomination', async () => {
  const page = (await secretary().get('/g/demo/plans/2/bodies')).text;
  expect(page).toContain('action="/g/demo/secretariat/bodies/audiovisual/seat"');
  const before = (await waits(secretary()))['bodies unrepresented'] ?? 0;
  const seat = page
    .split('action="/g/demo/secretariat/bodies/audiovisual/seat"')[1]
    ?.match(/name="seat" value="(\w+)"/)?.[1];
  expect(seat).toBe('recommended');
  const given = await secretary().post('/g/demo/secretariat/bodies/audiovisual/seat', { seat: seat ?? '' });
  expect(given.status).toBe(303);
  // It has a seat, and still nobody to sit on it.
  expect((await waits(secretary()))['bodies unrepresented']).toBe(before);
  const letter = await secretary().get('/g/demo/plans/2/bodies/audiovisual/letter.docx');
  expect(letter.headers.get('content-type')).toContain('wordprocessingml');
  expect((await member().get('/g/demo/plans/2/bodies/audiovisual/letter.docx')).status).toBe(404);
  expect((await member().get('/g/demo/plans/2/bodies')).text).not.toContain('action="/g/demo/secretariat/bodies');
});

it('the work plan of a year can be read, printed, taken away and put before the head', async () => {
  const year = due.slice(0, 4);
  const at = '/g/demo/plans/2/work';
  const { text } = await head().get(`${at}?year=${year}`);
  expect(text).toContain(`${at}.pdf?year=${year}`);
  const csv = (await head().get(`${at}.csv?year=${year}`)).text;
  expect(csv).toContain(`;${due};`);
  const pdf = await head().get(`${at}.pdf?year=${year}`);
  expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  expect((await head().get(`${at}?year=2050`)).text).toContain('2050-ci ildə bu plan qüvvədə deyil');
  expect((await head().get(`${at}?year=x`)).status).toBe(404);
  const form = text.split('action="/g/demo/suggestions"')[1]?.split('</form>')[0] ?? '';
  const fields = Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const suggested = await member().post('/g/demo/suggestions', fields as Record<string, string>);
  expect(suggested.status).toBe(303);
  expect((await head().get('/g/demo/suggestions')).text).toContain(`${year}-`);
});

it('what an earlier plan leaves over is shown with the measure that carries it on', async () => {
  const { text } = await head().get('/g/demo/plans/1/left-over', { accept: 'application/json' });
  const { next, left } = JSON.parse(text) as { next: string; left: { measure: string; carriedBy: string[] }[] };
  expect(next).toBe('2');
  expect(left.find(({ measure }) => measure === '1')?.carriedBy).toEqual(['1']);
});
