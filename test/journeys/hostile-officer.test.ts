import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { foundGroup, foundingFields } from '../founded.ts';
import { type Answer, type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let first: Entered;
let second: Entered;
let base: string;

const group = foundingFields.address;
const founding = { ...foundingFields, command: 'founding-once' };

const tenMinutes = 600_000;

beforeAll(async () => {
  house = await openHouse();
  // For ten minutes a founding that is sent again gets its first answer: they are over at once here.
  const later = setTimeout;
  const waits = vi.spyOn(globalThis, 'setTimeout');
  waits.mockImplementation(((act: () => void, wait: number, ...given: never[]) =>
    later(act, wait === tenMinutes ? 0 : wait, ...given)) as typeof setTimeout);
  ({ base, first, second } = await foundGroup(house, founding));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await house?.stop();
});

const often = setInterval;
const beatsAtOnce = () =>
  vi
    .spyOn(globalThis, 'setInterval')
    .mockImplementation(((act: () => void, wait: number) =>
      often(act, wait === 20_000 ? 50 : wait)) as typeof setInterval);

const refusalOf = ({ status, json }: Answer) => ({ status, ...(json as { refused?: string }) });

const record = (office: string, id: string) =>
  first.send(
    `${base}/secretariat/offices`,
    { office, name: 'Q. Qonaq', position: 'Ekspert' },
    { 'idempotency-key': id },
  );

describe('an officer of the secretariat', () => {
  it('enters nobody under an id that a system reads under, so that no token acts for a person', async () => {
    expect((await record('coordinator', 'system-of-my-own')).status).toBe(400);
    const own = { az: 'Səhiyyə Nazirliyi', en: 'Ministry of Health', ru: 'Минздрав' };
    const body = { name_az: own.az, name_en: own.en, name_ru: own.ru, kind: 'state', since: '' };
    await first.send(`${base}/secretariat/bodies`, body, { 'idempotency-key': 'health-1' });
    const admitted = await first.send(
      `${base}/secretariat/systems`,
      { name: 'e-səhiyyə', body: 'health-1', until: '2027-06-01' },
      { 'idempotency-key': 'of-my-own' },
    );
    const { value } = (admitted.json as { revealed: { value: string } }).revealed;
    const acts = await house
      .visitor()
      .send(`${base}/composition/nominations/none/return`, { reason: 'Səbəb' }, { authorization: `Bearer ${value}` });
    expect(refusalOf(acts)).toMatchObject({ status: 409, refused: 'notAuthorised' });
  });

  it('is not two: whom he enters as his colleague holds nothing, cannot be invited, and is not confirmed by him', async () => {
    expect((await record('secretariat', 'invented')).status).toBe(201);
    const invited = await first.send(`${base}/secretariat/people/invented/invitations`);
    expect(refusalOf(invited)).toMatchObject({ status: 409, refused: 'strangerToGroup' });
    const confirmation = `${base}/secretariat/offices/invented/confirmation`;
    expect(refusalOf(await first.send(confirmation))).toMatchObject({ status: 409, refused: 'officeEnteredByYou' });
    const { json: shown } = await first.get(`${base}/secretariat/offices`, { accept: 'application/json' });
    const { holdings } = shown as { holdings: readonly { person: string }[] };
    expect(holdings.map(({ person }) => person)).not.toContain('invented');
    const returned = await second.send(`${base}/secretariat/offices/invented/return`, { reason: 'Belə əmr yoxdur.' });
    expect(returned.status, returned.text).toBe(201);
    const { text } = await first.get(`${base}/secretariat/offices`);
    expect(text).toContain('Belə əmr yoxdur.');
  });

  describe('who sends again the command that ended sessions', () => {
    const end = (by: Caller) =>
      by.send(`${base}/secretariat/people/the-observer/sessions-end`, {}, { 'idempotency-key': 'end-once' });

    it('ends none that were begun after it: that would be an act without a line in the journal', async () => {
      expect((await record('observer', 'the-observer')).status).toBe(201);
      const invited = await first.send(`${base}/secretariat/people/the-observer/invitations`);
      const { value } = (invited.json as { revealed: { value: string } }).revealed;
      const before = await house.enter(value, 'q.qonaq');
      expect((await before.get(base)).status).toBe(200);
      expect((await end(second)).status).toBe(201);
      expect((await before.get(base)).status).toBe(303);
      house.pass(2);
      const anew = house.visitor();
      const { login, password, code } = before;
      expect((await anew.post('/sign-in', { by: 'password', login, password, code: code() })).status).toBe(303);
      expect((await anew.get(base)).status).toBe(200);
      expect((await end(second)).status).toBe(201);
      expect((await anew.get(base)).status).toBe(200);
    });
  });
});

describe('the set-up link', () => {
  it('founds no second group once it has founded one, by whatever command and however late', async () => {
    const page = new URL(house.setUp ?? '').pathname;
    const other = { ...founding, address: 'basqa-qrup' };
    const groups = async () => (await house.database.pool.query('select distinct group_id from entry')).rows;
    expect(await groups()).toEqual([{ group_id: group }]);
    await house.visitor().send(page, other);
    expect((await house.visitor().send(page, { ...other, command: 'founding-twice' })).status).toBe(404);
    expect(await groups()).toEqual([{ group_id: group }]);
  });
});

describe('a system whose last day is over', () => {
  it('hears no more on the line that it left open', async () => {
    beatsAtOnce();
    const fields = { name: 'bir günlük', body: 'health-1', until: house.now().toISOString().slice(0, 10) };
    const admitted = await first.send(`${base}/secretariat/systems`, fields);
    const { value } = (admitted.json as { revealed: { value: string } }).revealed;
    const headers = { authorization: `Bearer ${value}`, accept: 'application/json' };
    const line = await fetch(`${house.url}${base}/live`, { headers, signal: AbortSignal.timeout(8_000) });
    expect(line.status).toBe(200);
    house.pass(24 * 60);
    await expect(line.text()).resolves.toBeTypeOf('string');
  });
});
