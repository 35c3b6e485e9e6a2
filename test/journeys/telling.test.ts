import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { foundGroup } from '../founded.ts';
import { type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';
import { type MailServer, openMailServer, type Received } from '../mail-server.ts';
import { confirmOffices } from '../offices.ts';

let server: MailServer;
let house: TestHouse;
let base: string;
let officer: Entered;
let second: Entered;
let head: Caller;
let aide: Entered;

/** Whoever is recorded is known by the id of the command. */
const personOf = (office: string) => `holder-of-${office}`;
const addressOf = (person: string) => `${person}@example.az`;

/** A person of an office, who came in by an invitation that knows the address. */
async function enters(office: string, name: string): Promise<Entered> {
  const fields = { office, name, position: 'Müavin' };
  const recorded = await officer.send(`${base}/secretariat/offices`, fields, { 'idempotency-key': personOf(office) });
  expect(recorded.status, recorded.text).toBe(201);
  await confirmOffices(second, base);
  const link = await house.accounts.invite(personOf(office), base.split('/')[2] ?? '', addressOf(office));
  return house.enter(`/invitation/${link}`, office);
}

beforeAll(async () => {
  server = await openMailServer();
  house = await openHouse({ settings: { smtpUrl: server.url, mailFrom: 'vahid@example.az' } });
  ({ base, first: officer, second } = await foundGroup(house));
  head = await enters('head', 'Aslanlı Vüsal');
  await enters('coordinator', 'Tahirli Nizami');
  aide = await enters('aide', 'Sadıqov Elçin');
  const chosen = await aide.send('/account/choices', { tongue: 'az', notices: false });
  expect(chosen.status, chosen.text).toBe(200);
});
afterAll(async () => {
  await house?.stop();
  await server?.stop();
});

const subject = 'Vahid: Sizi gözləyən məsələlər var';
const lettersTo = (person: string): readonly Received[] =>
  server.received.filter(({ to, email }) => to.includes(addressOf(person)) && email.subject === subject);

/** If the group was looked at a moment before, it is looked at again a minute later. */
const soon = (holds: () => void | Promise<void>) => vi.waitFor(holds, 120_000);

const looked = async () => {
  const { rows } = await house.database.pool.query('select person, cardinality(matters) as count from told');
  return new Map(rows.map(({ person, count }) => [person, count]));
};

it('when the head proposes a meeting the Coordinator gets one letter, and who wants none gets none', async () => {
  const proposed = await head.send(`${base}/meetings`, {
    on: '2026-12-15T10:00',
    place: 'Bakı, gizli zal',
    item: [''],
    title: ['Sığınacaqların maliyyələşdirilməsi'],
    kind: ['decision'],
    rapporteur: [''],
  });
  expect(proposed.status, proposed.text).toBe(201);
  await soon(() => expect(lettersTo('coordinator')).toHaveLength(1));
  const [{ email, raw } = { email: undefined, raw: '' }] = lettersTo('coordinator');
  expect(raw).toMatch(/charset=utf-8/i);
  expect(email?.text).toContain('Sizi iki məsələ gözləyir.');
  expect(email?.text).toContain(`${house.url}${base}\n`);
  expect(email?.text).toContain(`${house.url}/account`);
  expect(email?.text).not.toMatch(/zal|Sığınacaq|Tahirli|Aslanlı|2026/);
  await soon(async () =>
    expect(await looked()).toEqual(
      new Map([
        [personOf('coordinator'), 2],
        [personOf('head'), 0],
      ]),
    ),
  );
  expect((await aide.get(base, { accept: 'application/json' })).text).toContain('prepare');
  expect(lettersTo('aide')).toEqual([]);
}, 150_000);
