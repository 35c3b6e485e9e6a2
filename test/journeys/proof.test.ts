import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authenticator } from '../authenticator.ts';
import { foundGroup } from '../founded.ts';
import { type Answer, type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
let base = '';
let coordinator: Entered;
let head: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  const founded = await foundGroup(house);
  base = founded.base;
  const enter = async (person: string, office: string, login: string) => {
    const fields = { office, name: login };
    const recorded = await founded.first.send(`${base}/secretariat/offices`, fields, { 'idempotency-key': person });
    expect(recorded.status, recorded.text).toBe(201);
    await confirmOffices(founded.second, base);
    return house.enter(`/invitation/${await house.accounts.invite(person, base.slice(3))}`, login);
  };
  coordinator = await enter('coordinator', 'coordinator', 'n.tahirli');
  head = await enter('head-of-group', 'head', 'r.aslanli');
});
afterAll(() => house?.stop());

let day = 10;

/** A meeting that waits for the Coordinator, when the last proof of everybody is ten minutes old. */
async function awaited(): Promise<string> {
  const meeting = await awaitedFreshly();
  house.pass(10);
  return meeting;
}

async function awaitedFreshly(): Promise<string> {
  const fields = { on: `2026-12-${++day}T10:00`, place: 'Bakı', title: ['Məsələ'], kind: ['discussion'] };
  const proposed = await head.send(`${base}/meetings`, fields);
  expect(proposed.status, proposed.text).toBe(201);
  return (proposed.json as { result: string }).result;
}

const said = ({ json }: Answer) => json as { refused: string; clause: null; sentence: { en: string } };
const agreement = { revision: 1 };

describe('an act of weight', () => {
  it('needs no further proof in the first five minutes after signing in', async () => {
    const meeting = await awaited();
    await coordinator.send('/account/proof', { code: coordinator.code() });
    const answer = await coordinator.send(`${meeting}/date-agreement`, agreement);
    expect(answer.status, answer.text).toBe(201);
  });

  it('is not done later without one; the reader is told so and finds a field for the code in the form', async () => {
    const meeting = await awaited();
    const asked = await coordinator.send(`${meeting}/date-agreement`, agreement);
    expect([asked.status, said(asked).refused, said(asked).clause]).toEqual([409, 'proofNeeded', null]);
    expect(said(asked).sentence.en).toContain('more than five minutes');
    const page = await coordinator.post(`${meeting}/date-agreement`, { revision: '1' });
    expect(page.status).toBe(409);
    expect(page.text).toMatch(/<form[^>]*date-agreement"[^>]*data-passkey="prove" data-fresh-for="0"/);
    const [, field] = /<a href="#(code[\w-]+)">/.exec(page.text) ?? [];
    expect(page.text).toMatch(new RegExp(`id="${field}" name="code"`));
  });

  it('is done with a code of the app, which is no part of the act and is asked for no more for five minutes', async () => {
    const meeting = await awaited();
    const code = coordinator.code();
    const answer = await coordinator.post(`${meeting}/date-agreement`, { revision: '1', code });
    expect(answer.status, answer.text.slice(0, 500)).toBe(303);
    const { rows } = await house.database.pool.query(
      'select body from entry where group_id = $1 order by position desc limit 1',
      [base.slice(3)],
    );
    expect(JSON.parse(rows[0].body).data).toEqual({ meeting: meeting.split('/').at(-1), revision: 1 });
    const next = await coordinator.get(await awaitedFreshly());
    expect(next.text).toMatch(/date-agreement"[^>]*data-fresh-for="[1-9]/);
    expect(/name="code"/.test(next.text)).toBe(false);
  });

  it('is not done with a code that was used before', async () => {
    const [one, other] = [await awaited(), await awaited()];
    const code = coordinator.code();
    expect((await coordinator.send(`${one}/date-agreement`, { ...agreement, code })).status).toBe(201);
    house.pass(6);
    const again = await coordinator.send(`${other}/date-agreement`, { ...agreement, code });
    expect([again.status, said(again).refused]).toEqual([409, 'badCode']);
  });

  it('keeps what was typed when the proof was wrong, but not the code', async () => {
    await awaited();
    const typed = { number: '77-İQ', date: '2026-11-20', nominations: ['n'], code: '000000' };
    const answer = await coordinator.post(`${base}/composition/instruments`, typed);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('77-İQ');
    expect(answer.text).not.toContain('000000');
  });

  it('is done with a passkey’s answer to what was asked, once', async () => {
    const meeting = await awaited();
    await coordinator.send('/account/proof', { code: coordinator.code() });
    const authenticator = new Authenticator(house.url);
    const creation = await coordinator.send('/passkeys/creation-options');
    const attestation = JSON.stringify(authenticator.create(creation.json as object));
    const added = await coordinator.send('/account/passkeys', { attestation, label: 'Telefon' });
    expect(added.json).toEqual({ done: 'passkeyAdded' });
    house.pass(10);
    const options = await coordinator.send('/passkeys/request-options', { own: true });
    const proof = JSON.stringify(authenticator.get(options.json as object));
    expect((await coordinator.send(`${meeting}/date-agreement`, { ...agreement, proof })).status).toBe(201);
    const other = await awaited();
    const again = await coordinator.send(`${other}/date-agreement`, { ...agreement, proof });
    expect([again.status, said(again).refused]).toEqual([409, 'badPasskey']);
  });

  it('is not proved by a passkey’s answer that was asked for to sign in', async () => {
    const meeting = await awaited();
    const authenticator = new Authenticator(house.url);
    await coordinator.send('/account/proof', { code: coordinator.code() });
    const creation = await coordinator.send('/passkeys/creation-options');
    const attestation = JSON.stringify(authenticator.create(creation.json as object));
    await coordinator.send('/account/passkeys', { attestation });
    house.pass(10);
    const toSignIn = await house.visitor().send('/passkeys/request-options');
    const proof = JSON.stringify(authenticator.get(toSignIn.json as object));
    const answer = await coordinator.send(`${meeting}/date-agreement`, { ...agreement, proof });
    expect([answer.status, said(answer).refused]).toEqual([409, 'badPasskey']);
  });

  it('bears a few wrong codes and then says how long to wait', async () => {
    const meeting = await awaited();
    let answer = await coordinator.send(`${meeting}/date-agreement`, { ...agreement, code: '000000' });
    for (let times = 0; times < 10 && answer.status === 409; times += 1) {
      answer = await coordinator.send(`${meeting}/date-agreement`, { ...agreement, code: '000000' });
    }
    expect([answer.status, said(answer).refused]).toEqual([429, 'tooManyAttempts']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const form = await coordinator.post(`${meeting}/date-agreement`, { revision: '1', code: '000000' });
    expect([form.status, form.headers.get('retry-after') !== null]).toEqual([429, true]);
  });

  it('asks for nothing in the demonstration, which has no accounts', async () => {
    const page = await house.as('tahirli').get('/g/demo');
    expect(page.status).toBe(200);
    expect(/data-passkey=/.test(page.text)).toBe(false);
    const agreed = await house.as('tahirli').send('/g/demo/meetings/2026-4/date-agreement', agreement);
    expect(agreed.status, agreed.text).toBe(201);
  });
});

it('other acts go on without a proof', async () => {
  const meeting = await awaited();
  expect((await coordinator.send(`${meeting}/agenda-agreement`, agreement)).status).toBe(201);
});
