import { afterAll, beforeAll, expect, it } from 'vitest';
import { press } from '../forms.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const calendar = '/g/demo/calendar';
type Shown = {
  readonly versions: readonly { readonly version: number; readonly workingDays: number; readonly source: string }[];
  readonly reckoned: { readonly answer: { readonly lastDay?: string; readonly missing?: number } } | null;
};
const shown = async (person: string, query: string) =>
  (await house.as(person).get(`${calendar}?${query}`, json)).json as Shown;

it('a year is entered from its table as it was published, and terms are reckoned by it step by step', async () => {
  const officer = house.as('orucova');
  const year = 2031;
  expect(await shown('quliyeva', `year=${year}`)).toMatchObject({ versions: [] });
  const typed = {
    ...{ year: String(year), holidays: '01.01.2031, 02.01.2031\n2031-03-20 2031-03-21', workingDays: '261' },
    source: 'Nazirlik, istehsalat təqvimi',
  };
  const wrong = await press(officer, `${calendar}?year=${year}`, '/calendar', typed);
  expect([wrong.status, wrong.text.includes('02.01.2031')]).toEqual([409, true]);
  const done = await press(officer, `${calendar}?year=${year}`, '/calendar', { ...typed, workingDays: '257' });
  expect([done.status, done.headers.get('location')?.includes(`year=${year}`)]).toEqual([303, true]);
  const [only] = (await shown('quliyeva', `year=${year}`)).versions;
  expect(only).toMatchObject({ version: 1, workingDays: 257, source: typed.source });

  const asked = `year=${year}&from=2031-03-18&amount=3`;
  expect((await shown('quliyeva', asked)).reckoned?.answer).toMatchObject({ lastDay: '2031-03-25' });
  const page = await house.as('quliyeva').get(`${calendar}?${asked}`);
  expect(page.text).toContain('Bayram və ya qeyri-iş günü');
  const beyond = await shown('quliyeva', `year=${year}&from=2031-12-29&amount=7`);
  expect(beyond.reckoned?.answer).toEqual({ missing: 2032 });
});

it('a corrected calendar asks for a reason and keeps the version before', async () => {
  const officer = house.as('orucova');
  const page = `${calendar}?year=2031`;
  const change = { holidays: '2031-01-01 2031-01-02', workingDays: '259' };
  expect((await press(officer, page, '/calendar', change)).status).toBe(409);
  expect((await press(officer, page, '/calendar', { ...change, reason: 'Səhv köçürülmüşdü' })).status).toBe(303);
  const { versions } = await shown('orucova', 'year=2031');
  expect(versions.map(({ version, workingDays }) => [version, workingDays])).toEqual([
    [1, 257],
    [2, 259],
  ]);
  const { text } = await officer.get(`${calendar}.csv?year=2031`);
  expect(text.trim().split('\n')).toHaveLength(3);
});
