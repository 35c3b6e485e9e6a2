import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';
import { type MailServer, openMailServer, type Received } from '../mail-server.ts';

let server: MailServer;
let house: TestHouse;
let coordinator: Caller;
let head: Caller;
let officer: Caller;
let meeting = '';

const asJson = { accept: 'application/json' };
const addressOf = (person: string) => `${person}@example.az`;
const done = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0] ?? answer.text.slice(0, 300)).toBe(303);
  return answer.headers.get('location') ?? '';
};

/** Persons of the demonstration who have an account with an address; the others have none. */
const addressed = ['aslanli', 'tahirli', 'quliyeva', 'cafarov'];

beforeAll(async () => {
  server = await openMailServer();
  house = await openHouse({ demo: true, settings: { smtpUrl: server.url, mailFrom: 'vahid@example.az' } });
  for (const person of addressed)
    await house.database.pool.query(
      `with a as (insert into account (account, login, address, tongue, created_at)
                  values (gen_random_uuid(), $1, $2, 'az', now()) returning account)
       insert into account_person select 'demo', $1, account, now() from a`,
      [person, addressOf(person)],
    );
  [coordinator, head, officer] = [house.as('tahirli'), house.as('aslanli'), house.as('orucova')];
  meeting = done(
    await head.post('/g/demo/meetings', {
      on: '2026-12-08T10:00',
      place: 'Bakı, Azərbaycan prospekti 7; ikinci mərtəbə, zal 2',
      link: '',
      title: ['Sığınacaqların maliyyələşdirilməsi', 'Şahidin müdafiəsi'],
      kind: ['decision', 'discussion'],
      rapporteur: ['', ''],
      item: ['', ''],
    }),
  ).replace(/\?.*/, '');
  const marked = await officer.send('/g/demo/marks', {
    thing: `meeting/${meeting.slice('/g/demo/meetings/'.length)}/item/2`,
    ...{ audience: 'state', domestic: 'officialUse', personalData: 'with', tlp: 'AMBER' },
  });
  expect(marked.status, marked.text).toBe(201);
  done(await coordinator.post(`${meeting}/date-agreement`, { revision: '1' }));
  done(await coordinator.post(`${meeting}/agenda-agreement`, { revision: '1' }));
  done(await officer.post(`${meeting}/notice`));
});
afterAll(async () => {
  await house?.stop();
  await server?.stop();
});

/** The letter to that person whose subject begins so. */
async function letterTo(person: string, subject: string, nth = 0): Promise<Received> {
  return vi.waitFor(() => {
    const all = server.received.filter(
      ({ to, email }) => to.includes(addressOf(person)) && email.subject?.startsWith(subject),
    );
    const found = all[nth];
    if (!found)
      throw new Error(`no letter ${subject}: ${server.received.map(({ email }) => email.subject).join('; ')}`);
    return found;
  }, 30_000);
}

const notice = 'İclas haqqında bildiriş';
const linkIn = ({ email }: Received): string => /\/reply\/[\w-]{43}/.exec(email.text ?? '')?.[0] ?? '';

/** The lines of the calendar file, read without the library that wrote them. */
function calendarIn({ email }: Received): readonly string[] {
  const file = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const bytes = file?.content;
  const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  return text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
}
const valueIn = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);

type Shown = { readonly state: string; readonly reply: string | null };
const shown = async (link: string) => (await house.visitor().get(link, asJson)).json as Shown;

describe('the notice of a meeting', () => {
  it('comes by mail with day, place, agenda and a file for calendars, and names no item that is not for all', async () => {
    const letter = await letterTo('quliyeva', notice);
    const text = letter.email.text ?? '';
    expect(letter.email.subject).toBe('İclas haqqında bildiriş: 8 dekabr 2026-cı il, 10:00');
    expect(text).toContain('10:00 (Asia/Baku, UTC+04:00)');
    expect(text).toContain('Yer: Bakı, Azərbaycan prospekti 7; ikinci mərtəbə, zal 2');
    expect(text).toContain('1. Sığınacaqların maliyyələşdirilməsi');
    expect(text).toContain('2. məzmunu proqramda oxunan məsələ');
    expect(letter.raw).not.toContain('Şahidin');
    const file = calendarIn(letter);
    expect(valueIn(file, 'METHOD')).toBe('REQUEST');
    expect(valueIn(file, 'SUMMARY')).toMatch(/^İclas: /);
    expect(valueIn(file, 'DTSTART')).toBe('20261208T060000Z');
    expect(valueIn(file, 'LOCATION')).toBe(String.raw`Bakı\, Azərbaycan prospekti 7\; ikinci mərtəbə\, zal 2`);
    expect(file.join()).not.toMatch(/Sığınacaq|Şahid/);
  });

  it('does not tell of the closed item to whoever may not read it, on paper as by mail', async () => {
    const { text } = await officer.get('/g/demo/outbox', asJson);
    const { letters } = JSON.parse(text) as { letters: readonly { person: string; body: string; address: string }[] };
    const ngo = letters.find(({ person }) => person === 'ahmadova');
    expect(ngo?.address).toBe('');
    expect(ngo?.body).toContain('1. Sığınacaqların maliyyələşdirilməsi');
    expect(ngo?.body).not.toContain('2. ');
    expect(text).not.toMatch(/\/reply\/[\w-]{43}/);
    expect((await house.as('quliyeva').get('/g/demo/outbox')).status).toBe(404);
  });

  it('is written once, to each, though the program looks again', async () => {
    await letterTo('aslanli', notice);
    done(
      await officer.post(`${meeting}/recorded-replies`, {
        person: 'valiyev',
        answer: 'comes',
        revision: '1',
        reason: '',
      }),
    );
    done(await officer.post(`${meeting}/reminders`));
    await letterTo('quliyeva', 'Xatırlatma');
    const all = server.received.filter(({ email }) => email.subject?.startsWith(notice)).map(({ to }) => to[0]);
    expect([...all].sort()).toEqual(addressed.map(addressOf).sort());
    const { rows } = await house.database.pool.query(
      `select count(*)::int, count(distinct occasion)::int as names from outbox where occasion like 'notice/demo/%'`,
    );
    expect(rows[0]?.count).toBe(rows[0]?.names);
  });
});

describe('the link of the letter', () => {
  it('records nothing when it is opened, and takes one answer without a sign-in', async () => {
    const link = linkIn(await letterTo('quliyeva', notice));
    const opened = await house.visitor().get(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer');
    expect(opened.headers.get('cache-control')).toContain('no-store');
    expect(opened.text).not.toContain('Sığınacaq');
    expect(await shown(link)).toMatchObject({ state: 'open', reply: null });
    const none = await house.visitor().post(link, { answer: '', reason: 'gecikəcəyəm' });
    expect(none.status).toBe(422);
    expect(none.text).toContain('gecikəcəyəm');
    done(await house.visitor().post(link, { answer: 'cannot', reason: 'ezamiyyətdəyəm' }));
    expect(await shown(link)).toMatchObject({ state: 'used', reply: 'cannot' });
    const again = await house.visitor().post(link, { answer: 'comes', reason: '' });
    expect(again.status).toBe(409);
    expect(await shown(link)).toMatchObject({ state: 'used', reply: 'cannot' });
  });

  it('leaves in the journal that it was given by link; the reason is for the head and the secretariat', async () => {
    const journal = async (by: string) => (await house.as(by).get('/g/demo/journal', asJson)).text;
    expect(await journal('cafarov')).toContain('"how":"link"');
    expect(await journal('cafarov')).not.toContain('ReplyExplained');
    expect(await journal('orucova')).toContain('ReplyExplained');
    expect((await officer.get(meeting)).text).toContain('ezamiyyətdəyəm');
    expect((await house.as('cafarov').get(meeting)).text).not.toContain('ezamiyyətdəyəm');
  });

  it('that was used brings another by mail alone, once an hour', async () => {
    const link = linkIn(await letterTo('quliyeva', notice));
    for (const _ of [1, 2]) expect((await house.visitor().post(`${link}/again`)).status).toBe(200);
    const second = linkIn(await letterTo('quliyeva', notice, 1));
    expect(second).not.toBe(link);
    expect(await shown(second)).toMatchObject({ state: 'open', reply: 'cannot' });
    done(await house.visitor().post(second, { answer: 'comes', reason: '' }));
    expect(await shown(second)).toMatchObject({ state: 'used', reply: 'comes' });
    const { rows } = await house.database.pool.query(`select from outbox where occasion like '%again%'`);
    expect(rows).toHaveLength(1);
  });

  it('answers for its own person alone, and one that never was is a dead link', async () => {
    const link = linkIn(await letterTo('cafarov', notice));
    done(await house.visitor().post(link, { answer: 'remotely', person: 'quliyeva', reason: '' }));
    const replies = ((await officer.get(meeting, asJson)).json as { replies: Record<string, string> }).replies;
    expect(replies).toMatchObject({ quliyeva: 'comes', cafarov: 'remotely', valiyev: 'comes' });
    const never = await house.visitor().get(`/reply/${'A'.repeat(43)}`);
    expect(never.status).toBe(404);
    const { rows } = await house.database.pool.query('select encode(hash, $1) as hash from reply_link', ['base64']);
    expect(rows.map(({ hash }) => hash).join()).not.toContain(link.slice('/reply/'.length, -1));
  });
});

describe('what becomes of the meeting', () => {
  it('moves the entry in the calendar, and old links say so', async () => {
    const link = linkIn(await letterTo('aslanli', notice));
    done(await head.post(`${meeting}/date`, { on: '2026-12-09T15:00', place: 'Bakı, zal 5', link: '' }));
    const [before, letter] = [
      calendarIn(await letterTo('quliyeva', notice)),
      await letterTo('quliyeva', 'İclasın vaxtı'),
    ];
    const file = calendarIn(letter);
    expect(valueIn(file, 'UID')).toBe(valueIn(before, 'UID'));
    expect(Number(valueIn(file, 'SEQUENCE'))).toBeGreaterThan(Number(valueIn(before, 'SEQUENCE')));
    expect(valueIn(file, 'DTSTART')).toBe('20261209T110000Z');
    expect(valueIn(file, 'STATUS')).toBe('TENTATIVE');
    expect(await shown(link)).toMatchObject({ state: 'changed', reply: null });
    expect((await house.visitor().post(link, { answer: 'comes', reason: '' })).status).toBe(409);
  });

  it('takes it out of the calendar when it is cancelled', async () => {
    done(await head.post(`${meeting}/cancellation`, { reason: 'Nazirlikdə tədbir' }));
    const letter = await letterTo('tahirli', 'İclas ləğv edilib');
    const file = calendarIn(letter);
    expect(valueIn(file, 'METHOD')).toBe('CANCEL');
    expect(valueIn(file, 'STATUS')).toBe('CANCELLED');
    expect(letter.email.text).not.toContain('tədbir');
  });
});
