import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const plans = '/g/demo/plans';

const result = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  return (answer.json as { result: string }).result;
};
const refused = (answer: Answer) => [answer.status, (answer.json as { refused?: string }).refused];
const act = { instrument: 'Sərəncam', number: '101', on: '2026-11-02' };
const row = (number: string, title: string, more: object = {}) => ({
  number,
  section: '4.1',
  title,
  executors: [
    { body: 'health', kind: 'main', term: null },
    { body: 'court', kind: 'recommended', term: null },
  ],
  term: { from: '2030-01-01', until: '2031-12-31' },
  ...more,
});
const table = (...measures: readonly object[]) => ({ sections: [{ number: '4.1', title: 'Bölmə' }], measures });
const period = { from: '2030-01-01', until: '2033-12-31' };

type Listed = {
  readonly version: number;
  readonly measures: readonly { readonly measure: string; readonly number: string; readonly title: string }[];
  readonly total: number;
};
const listed = async (by: Caller, address: string) => (await by.get(`${plans}/${address}`, json)).json as Listed;

it('a plan is adopted whole, amended in one place and by a table, and its measures stay the same measures', async () => {
  const officer = house.as('orucova');
  const adopt = { title: 'Sonrakı plan', ...act, ...period, follows: '2' };
  const carried = row('4.1.1', 'Birinci', { carries: { plan: '2', measure: '1' } });
  const whole = table(carried, row('4.1.2', 'İkinci'));
  expect(refused(await officer.send(plans, { ...adopt, table: 'not a table' }))).toEqual([422, 'badInput']);
  const twice = table(row('4.1.1', 'Birinci'), row('4.1.1', 'İkinci'));
  expect(refused(await officer.send(plans, { ...adopt, table: JSON.stringify(twice) }))).toEqual([
    409,
    'measureNumberTwice',
  ]);
  expect(result(await officer.send(plans, { ...adopt, table: JSON.stringify(whole) }))).toBe(`${plans}/3`);

  const amended = {
    ...{ ...act, number: '102', base: 1, measureNumber: '4.1.5', section: '4.1', measureTitle: 'Birinci' },
    ...{ from: '2030-01-01', until: '2032-12-31', body: ['health', '', 'labour'], kind: ['main', 'other', 'other'] },
    ...{ bodyFrom: ['', '', '2031-01-01'], bodyUntil: ['', '', '2031-12-31'] },
  };
  const measure = `${plans}/3/measures/1`;
  expect(result(await officer.send(`${measure}/amendments`, amended))).toBe(`${plans}/3`);
  expect(refused(await officer.send(`${measure}/amendments`, amended))).toEqual([409, 'planChangedMeanwhile']);
  const [first, second] = (await listed(officer, '3')).measures;
  expect([second, first].map((each) => [each?.measure, each?.number, each?.title])).toEqual([
    ['1', '4.1.5', 'Birinci'],
    ['2', '4.1.2', 'İkinci'],
  ]);

  const again = table({ ...carried, measure: '1', number: '4.1.5' }, row('4.1.9', 'Yeni'));
  const amendment = { ...act, number: '103', base: 2, ...period, table: JSON.stringify(again) };
  result(await officer.send(`${plans}/3/amendments`, amendment));
  expect((await listed(officer, '3')).measures.map((each) => each.measure)).toEqual(['1', '3']);
  const { json: compared } = await officer.get(`${plans}/3/versions/3`, json);
  expect(compared).toMatchObject({ added: ['3'], removed: ['2'], changed: ['1'] });
  expect((await officer.get(`${plans}/3/versions/3`)).text).toContain('Çıxarılan tədbirlər');
  expect((await officer.get(`${plans}/2/measures/1`)).text).toContain(`href="${measure}"`);
  expect((await officer.get(measure)).text).toContain(`href="${plans}/2/measures/1"`);
});

it('a plan is read by everybody around the Group, and changed by the secretariat alone', async () => {
  for (const who of ['aslanli', 'quliyeva', 'rzayeva', 'hacizada']) {
    expect((await house.as(who).get(`${plans}/2`)).status, who).toBe(200);
    expect(refused(await house.as(who).send(`${plans}/2/end`, {}))).toEqual([409, 'notAuthorised']);
  }
  expect((await house.as('rzayeva').get(`${plans}/2/changes`)).status).toBe(404);
  expect((await house.as('quliyeva').get(`${plans}/9`)).status).toBe(404);
});

it('measures are found by what the address asks for', async () => {
  const officer = house.as('orucova');
  const found = async (query: string) => (await listed(officer, `2?${query}`)).measures.map(({ number }) => number);
  expect(await found('section=4.4')).toEqual(['4.4.1', '4.4.2']);
  expect(await found('body=border')).toEqual(['4.3.3']);
  expect(await found('body=ngo-coalition&kind=recommended&section=4.4')).toEqual(['4.4.2']);
  expect(await found('words=SIĞINACAQ')).toEqual(['4.3.1', '4.3.2']);
  expect((await listed(officer, '1?body=education')).measures.map(({ number }) => number)).toEqual(['4.2.1']);
});

it('a body names its own focal point, and a measure that rests says since when and why', async () => {
  const measure = `${plans}/2/measures/4`;
  const point = `${measure}/executors/culture/focal-point`;
  const [culture, health, head] = [house.as('nasirli'), house.as('quliyeva'), house.as('aslanli')];
  expect(refused(await health.send(point, { person: 'nasirli' }))).toEqual([409, 'notYourBody']);
  expect(refused(await culture.send(point, { person: 'quliyeva' }))).toEqual([409, 'personOfAnotherBody']);
  result(await culture.send(point, { person: 'nasirli' }));
  result(await head.send(`${measure}/suspension`, { reason: 'Maliyyə gözlənilir' }));
  const { text } = await health.get(measure);
  expect(text).toContain('Maliyyə gözlənilir');
  expect(refused(await head.send(`${measure}/suspension`, { reason: 'bir daha' }))).toEqual([409, 'measureSuspended']);
  result(await head.send(`${measure}/resumption`, { reason: 'Ayrılıb' }));
  expect((await health.get(measure)).text).toContain('Ayrılıb');
});
