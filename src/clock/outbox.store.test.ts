import { afterAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { sendBy } from '#mail/send.ts';
import { countOutbox, takeDue } from '#mail/store.ts';
import type { Letter, Send } from '#mail/vocabulary.ts';
import { type MailServer, openMailServer } from '../../test/mail-server.ts';
import { freshDatabase } from '../../test/store.ts';
import { keepMailing } from './outbox.ts';

const store = await freshDatabase();
await migrate(store.pool);
const { pool } = store;
afterAll(() => store.drop());

let now = new Date('2026-09-18T06:00:00.000Z');
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const logged: string[] = [];
beforeEach(async () => {
  await pool.query('delete from outbox');
  logged.length = 0;
});

const from = 'vahid@example.az';
const letter = (occasion: string, more: Partial<Letter> = {}): Letter => ({
  occasion,
  address: 'şəmsi@example.az',
  subject: 'Dəvət: Qurumlararası işçi qrupu',
  body: 'Əziz həmkar,\n\nkeçidi açın: https://vahid.example.az/invitation/kGf0sQ\n\nHörmətlə, katiblik\n',
  ...more,
});

function mailer(send: Send | undefined) {
  const log = (message: string, error: unknown) => void logged.push(`${message} ${error ?? ''}`);
  const kept = keepMailing({ pool, clock: () => now, log, send });
  onTestFinished(() => kept.stop());
  return kept;
}

async function server(options: Parameters<typeof openMailServer>[0] = {}): Promise<MailServer> {
  const opened = await openMailServer(options);
  onTestFinished(() => opened.stop());
  return opened;
}

/** A busy machine takes its time. */
const soon = (holds: () => void | Promise<void>) => vi.waitFor(holds, 15_000);

const waiting = async () => (await countOutbox(pool, now)).waiting;
const failing = async () => (await countOutbox(pool, now)).failing;

it('a letter in Azerbaijani arrives as it was written, from this program, to its reader alone', async () => {
  const { url, received } = await server();
  await mailer(sendBy({ url, from })).post([letter('invitation/1', { address: 'shamsi@example.az' })]);
  await soon(() => expect(received).toHaveLength(1));
  const [{ email, to, raw } = { email: undefined, to: [], raw: '' }] = received;
  expect(to).toEqual(['shamsi@example.az']);
  expect(email).toMatchObject({
    subject: 'Dəvət: Qurumlararası işçi qrupu',
    from: { name: 'Vahid', address: from },
    to: [{ address: 'shamsi@example.az' }],
  });
  expect(email?.text?.replaceAll('\r\n', '\n')).toBe(letter('').body);
  expect(email?.html).toBeUndefined();
  expect(email?.messageId).toMatch(/^<[\da-f-]{36}@example\.az>$/);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).toMatch(/charset=utf-8/i);
  await soon(async () => expect(await waiting()).toBe(0));
});

it('one occasion is one letter, whoever asks for it again', async () => {
  const { url, received } = await server();
  const { post } = mailer(sendBy({ url, from }));
  await post([letter('device/1')]);
  await soon(() => expect(received).toHaveLength(1));
  await post([letter('device/1'), letter('device/2')]);
  await soon(() => expect(received).toHaveLength(2));
  await soon(async () => expect(await waiting()).toBe(0));
  expect(received).toHaveLength(2);
});

it('two programs on one store send each letter once', async () => {
  const { url, received } = await server();
  const [one, other] = [mailer(sendBy({ url, from })), mailer(sendBy({ url, from }))];
  const letters = Array.from({ length: 12 }, (_, at) => letter(`notice/${at}`));
  await Promise.all([one.post(letters.slice(0, 6)), other.post(letters.slice(6))]);
  await soon(async () => expect(await waiting()).toBe(0));
  expect(received).toHaveLength(12);
  expect(new Set(received.map(({ email }) => email.messageId)).size).toBe(12);
});

it('a letter waits while the server is away, and goes when it is back', async () => {
  const first = await openMailServer();
  await first.stop();
  const away = mailer(sendBy({ url: first.url, from }));
  await away.post([letter('invitation/2'), letter('invitation/3')]);
  await soon(async () => expect(await failing()).toBeGreaterThan(0));
  await away.stop();
  expect(await waiting()).toBe(2);
  const { url, received } = await server({ port: Number(new URL(first.url).port) });
  pass(2);
  mailer(sendBy({ url, from }));
  await soon(() => expect(received).toHaveLength(2));
});

it('a way that is blocked is tried with one letter, not with all of them', async () => {
  await mailer(undefined).post(Array.from({ length: 5 }, (_, at) => letter(`notice/${at}`)));
  mailer(async () => ({ code: 'ECONNECTION', of: 'road' }));
  await soon(async () => expect(await failing()).toBe(1));
  await new Promise((done) => setTimeout(done, 200));
  expect(await failing()).toBe(1);
});

it('nothing is lost when the program ends between taking a letter and sending it', async () => {
  const { url, received } = await server();
  await mailer(undefined).post([letter('invitation/4')]);
  await takeDue(pool, now);
  const { post } = mailer(sendBy({ url, from }));
  await post([letter('invitation/5')]);
  await soon(() => expect(received).toHaveLength(1));
  pass(10);
  await post([letter('invitation/6')]);
  await soon(() => expect(received).toHaveLength(3));
});

it('a reader whom the server does not know is given up at once; the others get theirs', async () => {
  const { url, received } = await server({
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('nobody') ? Object.assign(new Error(`${address} unknown`), { responseCode: 550 }) : null),
  });
  await mailer(sendBy({ url, from })).post([
    letter('a', { address: 'nobody@example.az' }),
    letter('b', { address: 'leyla@example.az' }),
  ]);
  await soon(() => expect(received).toHaveLength(1));
  await soon(async () => expect(await countOutbox(pool, now)).toEqual({ waiting: 0, failing: 0, givenUp: 1 }));
});

it('a server that has no room now is asked again', async () => {
  let full = true;
  const { url, received } = await server({
    onRcptTo: (_, __, done) => done(full ? Object.assign(new Error('try later'), { responseCode: 452 }) : null),
  });
  const { post } = mailer(sendBy({ url, from }));
  await post([letter('a')]);
  await soon(async () => expect(await failing()).toBe(1));
  full = false;
  pass(1);
  await post([letter('b')]);
  await soon(() => expect(received).toHaveLength(2));
});

it('what the log and the store say of trouble names no reader and no text', async () => {
  const { url } = await server({
    onRcptTo: ({ address }, _, done) =>
      done(Object.assign(new Error(`no ${address} invitation/kGf0sQ`), { responseCode: 450 })),
  });
  await mailer(sendBy({ url, from })).post([letter('a', { address: 'leyla@example.az' })]);
  await soon(async () => expect(await failing()).toBe(1));
  const { rows } = await pool.query<{ trouble: string }>('select trouble from outbox');
  expect(rows).toEqual([{ trouble: 'EENVELOPE 450' }]);
  expect(logged.join()).toMatch(/^letter [\da-f-]{36} was not mailed \(EENVELOPE 450, try 1\); again at 2026/);
  expect(logged.join()).not.toMatch(/leyla|kGf0sQ/);
});

it.each([
  ['a second header', { subject: 'Dəvət\r\nBcc: evil@example.com\r\n\r\nother text' }],
  ['a second header in plain letters', { subject: 'Hi\nBcc: evil@example.com' }],
])('no subject adds %s', async (_, more) => {
  const { url, received } = await server();
  await mailer(sendBy({ url, from })).post([letter('x', { address: 'leyla@example.az', ...more })]);
  await soon(() => expect(received).toHaveLength(1));
  expect(received[0]?.to).toEqual(['leyla@example.az']);
  expect(received[0]?.email.bcc ?? []).toEqual([]);
  expect(received[0]?.email.text).toContain('keçidi açın');
});

it.each([
  'a@example.az, evil@example.com',
  'a@example.az>\r\nRCPT TO:<evil@example.com',
  'a@example.az\r\nBcc: evil@example.com',
  'Leyla <evil@example.com>',
  '',
])('nothing is sent to %j', async (address) => {
  const { url, received } = await server();
  await mailer(sendBy({ url, from })).post([letter('x', { address }), letter('y', { address: 'b@example.az' })]);
  await soon(() => expect(received).toHaveLength(1));
  expect(received[0]?.to).toEqual(['b@example.az']);
  await soon(async () => expect((await countOutbox(pool, now)).givenUp).toBe(1));
});

// Another address of this computer, which stands for a server elsewhere; other systems have only one.
it.skipIf(process.platform !== 'linux').each([
  ['offers no TLS', { hideSTARTTLS: true }],
  ['shows a certificate that nobody signed', {}],
])('no letter goes to a server elsewhere that %s', async (_, options) => {
  const { url, received } = await server({ host: '127.0.0.2', ...options });
  await mailer(sendBy({ url, from })).post([letter('x', { address: 'leyla@example.az' })]);
  await soon(async () => expect(await failing()).toBe(1));
  expect(received).toHaveLength(0);
});

it('without a server letters wait', async () => {
  const { post } = mailer(undefined);
  await post([letter('x')]);
  expect(await countOutbox(pool, now)).toEqual({ waiting: 1, failing: 0, givenUp: 0 });
});

it('stopping waits for the letter that is being sent', async () => {
  let finish: (() => void) | undefined;
  const send: Send = () =>
    new Promise((sent) => {
      finish = () => sent(undefined);
    });
  const { post, stop } = mailer(send);
  await post([letter('x')]);
  await soon(() => expect(finish).toBeDefined());
  const stopped = vi.fn();
  const ending = stop().then(stopped);
  await new Promise((done) => setTimeout(done, 50));
  expect(stopped).not.toHaveBeenCalled();
  finish?.();
  await ending;
  expect(await waiting()).toBe(0);
});

it('a store that does not answer is told of, and asked again', async () => {
  const broken = { query: () => Promise.reject(new Error('away')) } as unknown as typeof pool;
  const log = vi.fn();
  const kept = keepMailing({ pool: broken, clock: () => now, log, send: undefined });
  await soon(() => expect(log).toHaveBeenCalledTimes(1));
  await kept.stop();
});
