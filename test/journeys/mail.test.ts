import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { foundGroup } from '../founded.ts';
import { type Entered, openHouse, type TestHouse } from '../house.ts';
import { type MailServer, openMailServer, type Received } from '../mail-server.ts';
import { confirmOffices } from '../offices.ts';

let server: MailServer;
let house: TestHouse;
let base: string;
let officer: Entered;

beforeAll(async () => {
  server = await openMailServer();
  house = await openHouse({ settings: { smtpUrl: server.url, mailFrom: 'vahid@example.az' } });
  const { second, ...founded } = await foundGroup(house);
  ({ base, first: officer } = founded);
  const coordinator = { office: 'coordinator', name: 'Tahirli Nizami', position: 'Nazir müavini' };
  const recorded = await officer.send(`${base}/secretariat/offices`, coordinator, { 'idempotency-key': 'coordinator' });
  expect(recorded.status, recorded.text).toBe(201);
  await confirmOffices(second, base);
});
afterAll(async () => {
  await house?.stop();
  await server?.stop();
});

const lettersTo = (address: string): readonly Received[] => server.received.filter(({ to }) => to.includes(address));

async function letterTo(address: string, subject: string): Promise<string> {
  return vi.waitFor(() => {
    const found = lettersTo(address).find(({ email }) => email.subject?.startsWith(subject));
    if (!found) throw new Error(`no letter ${subject}: ${server.received.map(({ email }) => email.subject)}`);
    return found.email.text ?? '';
  }, 15_000);
}

const address = 'n.tahirli@example.az';

it('an invitation arrives by mail, once though it is sent twice, and its link opens the door', async () => {
  const path = `${base}/secretariat/people/coordinator/invitations`;
  const twice = [1, 2].map(() => officer.send(path, { address, language: 'az' }, { 'idempotency-key': 'invite-him' }));
  for (const { status, text } of await Promise.all(twice)) expect(status, text).toBe(201);
  const text = await letterTo(address, 'Dəvət');
  const link = /https?:\S+\/invitation\/[\w-]{43}/.exec(text)?.[0] ?? '';
  expect(text).not.toMatch(/Tahirli/);
  const entered = await house.enter(link, 'n.tahirli');
  expect((await entered.get(base)).status).toBe(200);
  expect(lettersTo(address)).toHaveLength(1);
});

it('a sign-in from a new device is told to the owner', async () => {
  const stranger = house.visitor();
  house.pass(2);
  const link = await house.accounts.invite('office-x', base.split('/')[2] ?? '', 'x@example.az');
  const owner = await house.enter(`/invitation/${link}`, 'x.sahibi');
  house.pass(2);
  const signedIn = await stranger.send('/sign-in', {
    login: owner.login,
    password: owner.password,
    code: owner.code(),
  });
  expect(signedIn.status, signedIn.text).toBe(201);
  const text = await letterTo('x@example.az', 'Vahid: hesabınıza yeni cihazdan daxil olunub');
  expect(text).toContain('İstifadəçi adı: x.sahibi');
  expect(text).toContain(`${house.url}/account`);
});

it('of what was sent the store keeps no text', async () => {
  const { pool } = house.database;
  await vi.waitFor(async () => {
    const { rows } = await pool.query('select body, subject from outbox');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ body, subject }) => body !== null || subject !== null)).toEqual([]);
  }, 15_000);
});
