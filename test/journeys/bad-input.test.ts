import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import { foundingFields } from '../founded.ts';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let coordinator: Caller;
let head: Caller;
let officer: Caller;
let court: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  coordinator = house.as('tahirli');
  head = house.as('aslanli');
  officer = house.as('orucova');
  court = house.as('hacizada');
});
afterAll(() => house?.stop());

const present = ['quliyeva', 'ahmadova', 'cafarov', 'huseynli', 'sixaliyev', 'karimova', 'valiyev', 'safarova'];

const headOf = async () => (await readHead(house.database.pool, 'demo')).position;

/** What is asked has an answer of that status, and the journal has no trace of it. */
async function nothingHappens(asked: () => Promise<Answer>, status: number): Promise<Answer> {
  const before = await headOf();
  const answer = await asked();
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  expect(await headOf()).toBe(before);
  return answer;
}

type Refused = { refused: string; clause: string | null; sentence: Record<'az' | 'en' | 'ru', string> };

const tongues = ['az', 'en', 'ru'] as const;

/** The same act refused as JSON and as a form in three languages, each with the sentence, nothing recorded. */
async function refuses(by: Caller, path: string, fields: Record<string, string | readonly string[]>, code: string) {
  const { json } = await nothingHappens(() => by.send(path, fields), 409);
  const { refused, clause, sentence } = json as Refused;
  expect(refused).toBe(code);
  for (const tongue of tongues) {
    const { text, headers } = await nothingHappens(() => by.post(path, fields, { 'accept-language': tongue }), 409);
    expect(text).toContain(`<html lang="${tongue}"`);
    // A browser runs the script of the page, with its touch of a passkey, only if the header names the page's own nonce.
    const [, nonce] = /<script[^>]* nonce="([^"]+)"/.exec(text) ?? [];
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    const said = plain(/id="refusal"[\s\S]*?<\/div>/.exec(text)?.[0] ?? '');
    expect(said).toContain(plain(sentence[tongue]));
    if (clause !== null) expect(said).toContain(clause);
  }
  return { clause };
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const done = (answer: Answer): string => {
  expect(answer.status, plain(answer.text).slice(0, 600)).toBe(303);
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '');
};

const meetingFields = {
  on: '2026-11-20T12:30',
  place: 'Bakı, Azərbaycan prospekti 7',
  link: '',
  title: ['Sığınacaqlar'],
  kind: ['decision'],
  rapporteur: [''],
  item: [''],
};

/** A request whose every byte is ours: `fetch` forbids a Host and rewrites paths. */
function raw(path: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  const { host, port } = new URL(house.url);
  const headers = { host, cookie: 'place-demo=aslanli', accept: 'text/html', ...init.headers };
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: init.method ?? 'GET', headers, agent: false as const },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = new Uint8Array(Buffer.concat(chunks));
          const text = new TextDecoder().decode(bytes);
          const named = Object.entries(answer.headers).map(
            ([name, value]) => [name, String(value)] as [string, string],
          );
          resolve({ status: answer.statusCode ?? 0, headers: new Headers(named), text, bytes, json: undefined });
        });
      },
    );
    asked.once('error', reject);
    asked.end(init.body);
  });
}

describe('what is not lawful is refused in the reader’s language, and the journal does not know of it', () => {
  let meeting = '';
  let ballots = '';

  it('a nomination by a body that may not nominate, or by another body', async () => {
    const someone = { name: 'Ə. Namizəd', position: 'hakim', letter: '' };
    await refuses(court, '/g/demo/composition/nominations', { ...someone, body: 'health' }, 'notYourBody');
    await refuses(court, '/g/demo/composition/nominations', { ...someone, body: 'no-such-body' }, 'unknownBody');
    await refuses(head, '/g/demo/composition/nominations', { ...someone, body: 'court' }, 'notAuthorised');
    await refuses(coordinator, '/g/demo/composition/instruments', approval('no-such-nomination'), 'unknownNomination');
  });

  it('a date in the past, and an act on what there is not', async () => {
    const { clause } = await refuses(
      head,
      '/g/demo/meetings',
      { ...meetingFields, on: '2026-11-20T11:00' },
      'dateInPast',
    );
    expect(clause).toBe('3.3');
    await refuses(head, '/g/demo/meetings/2031-7/opening', {}, 'unknownMeeting');
    await refuses(coordinator, '/g/demo/composition/members/nobody/end', { reason: 'Səbəb' }, 'notMember');
    const somewhere = house.as('aslanli', 'nowhere');
    const { json } = await somewhere.send('/g/nowhere/meetings/2031-7/opening');
    expect(json).toMatchObject({ refused: 'notFound' });
  });

  it('a charter that there is not, or that cannot be carried out yet', async () => {
    const group = { ...foundingFields, address: 'yeni-qrup', charter: 'f'.repeat(64) };
    const setUp = new URL(house.setUp ?? '').pathname;
    const unknown = await nothingHappens(() => officer.send(setUp, group), 422);
    expect(unknown.json).toMatchObject({ problems: [{ field: 'charter' }] });
    expect(await house.database.pool.query(`select from entry where group_id = 'yeni-qrup'`)).toMatchObject({
      rowCount: 0,
    });
  });

  it('an answer to what has changed meanwhile: the agenda after its agreement, and both keys at once', async () => {
    meeting = done(await head.post('/g/demo/meetings', meetingFields));
    done(await coordinator.post(`${meeting}/agenda-agreement`, { revision: '1' }));
    const changed = { title: ['Sığınacaqlar', 'Müxtəlif'], kind: ['decision', 'discussion'], item: ['1', ''] };
    const [, agreed] = await Promise.all([
      head.post(`${meeting}/agenda`, changed),
      coordinator.post(`${meeting}/date-agreement`, { revision: '1' }),
    ]);
    done(agreed);
    await refuses(officer, `${meeting}/notice`, {}, 'keysMissing');
    await refuses(coordinator, `${meeting}/agenda-agreement`, { revision: '1' }, 'changedMeanwhile');
    done(await coordinator.post(`${meeting}/agenda-agreement`, { revision: '2' }));
    done(await officer.post(`${meeting}/notice`));
  });

  it('two officers who record the same arrival at once: one act, and one who is told that it is done', async () => {
    const before = await headOf();
    const colleague = house.as('mirzayev');
    const arrival = { person: 'aslanli', presence: 'in room' };
    const answers = await Promise.all([
      officer.send(`${meeting}/arrivals`, arrival),
      colleague.send(`${meeting}/arrivals`, arrival),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await headOf()).toBe(before + 1);
  });

  it('a vote before its opening', async () => {
    for (const person of present) done(await officer.post(`${meeting}/arrivals`, { person, presence: 'in room' }));
    await refuses(head, `${meeting}/opening`, {}, 'noQuorum');
    done(await officer.post(`${meeting}/arrivals`, { person: 'qasimov', presence: 'remote' }));
    done(await head.post(`${meeting}/opening`));
    done(await officer.post(`${meeting}/proposals`, { item: '1', text: 'Tövsiyə edilsin.', addressee: 'labour' }));
    ballots = `${meeting}/proposals/1/ballots`;
    await refuses(house.as('quliyeva'), ballots, { choice: 'for' }, 'voteNotOpen');
    await refuses(house.as('quliyeva'), `${meeting}/proposals/9/ballots`, { choice: 'for' }, 'unknownProposal');
  });

  it('a vote by one who is absent, by one who was a member, by no member at all; and a second ballot', async () => {
    done(await head.post(`${meeting}/proposals/1/vote`));
    await refuses(house.as('nasirli'), ballots, { choice: 'for' }, 'notEntitled');
    // Who may not read the meeting finds no ballot either.
    await nothingHappens(() => house.as('babayev').send(ballots, { choice: 'for' }), 404);
    await refuses(officer, ballots, { choice: 'for' }, 'notAuthorised');
    done(await house.as('quliyeva').post(ballots, { choice: 'against' }));
    const { clause } = await refuses(house.as('quliyeva'), ballots, { choice: 'for' }, 'alreadyVoted');
    expect(clause).not.toBeNull();
    const twice = await nothingHappens(() => house.as('ahmadova').send(ballots, { choice: 'maybe' }), 422);
    expect(twice.json).toMatchObject({ refused: 'badInput', problems: [{ field: 'choice' }] });
  });

  it('a vote after its closing', async () => {
    done(await head.post(`${meeting}/proposals/1/closing`, { withoutHead: 'on' }));
    await refuses(house.as('ahmadova'), ballots, { choice: 'for' }, 'voteClosed');
  });
});

const approval = (nomination: string) => ({ number: '9-İQ', date: '2026-11-20', nominations: [nomination], ends: [] });

describe('a form sent twice', () => {
  it('is one act, and the first answer is given again', async () => {
    const before = await headOf();
    const fields = { ...meetingFields, command: 'one-and-the-same-form' };
    const first = done(await head.post('/g/demo/meetings', fields));
    const after = await headOf();
    expect(after).toBeGreaterThan(before);
    expect(done(await head.post('/g/demo/meetings', fields))).toBe(first);
    const both = await Promise.all([head.post('/g/demo/meetings', fields), head.post('/g/demo/meetings', fields)]);
    expect(both.map(done)).toEqual([first, first]);
    expect(await headOf()).toBe(after);
  });

  it('with other content, or by another person, is refused: nothing is mistaken for what it is not', async () => {
    const fields = { ...meetingFields, command: 'one-and-the-same-form' };
    await refuses(head, '/g/demo/meetings', { ...fields, place: 'Başqa yer' }, 'commandIdReused');
    await refuses(officer, '/g/demo/meetings', fields, 'commandIdReused');
  });

  it('under the id of a person does not change that person’s name', async () => {
    const nomination = { body: 'court', name: 'Saxta Ad', position: 'hakim', letter: '', command: 'hacizada' };
    await refuses(court, '/g/demo/composition/nominations', nomination, 'commandIdReused');
    const { text } = await head.get('/g/demo/place');
    expect(text).toContain('İ. Hacızadə');
    expect(text).not.toContain('Saxta Ad');
  });
});

describe('what cannot be understood', () => {
  it('names the fields to be mended, in three languages, and keeps what was typed', async () => {
    const fields = { ...meetingFields, on: '2026-02-31T10:00', place: '', link: 'https://example.az/«otaq»' };
    for (const tongue of tongues) {
      const { text } = await nothingHappens(
        () => head.post('/g/demo/meetings', fields, { 'accept-language': tongue }),
        422,
      );
      const said = /id="refusal"[\s\S]*?<\/div>/.exec(text)?.[0] ?? '';
      expect(said).toContain('href="#on"');
      expect(said).toContain('href="#place"');
      expect(text).toContain('value="https://example.az/«otaq»"');
      expect(text).toContain('value="Sığınacaqlar"');
    }
  });

  it.each([
    ['a title of 20,000 letters', { title: ['ə'.repeat(20_000)] }, 'title'],
    ['ten thousand items', { title: Array.from({ length: 600 }, (_, n) => `Məsələ ${n}`) }, 'title'],
    ['a number of an item that is none', { item: ['<script>'] }, 'item'],
    ['a kind of item that there is not', { kind: ['party'] }, 'kind'],
    ['a rapporteur whom nobody knows', { rapporteur: ['nobody'] }, 'rapporteur'],
    ['an hour that there is not', { on: '2026-11-20T25:00' }, 'on'],
    ['a year in which nobody meets', { on: '0000-11-20T10:00' }, 'on'],
  ])('%s', async (_name, wrong, field) => {
    const { json } = await nothingHappens(() => head.send('/g/demo/meetings', { ...meetingFields, ...wrong }), 422);
    expect((json as { problems: { field: string }[] }).problems.map((problem) => problem.field)).toContain(field);
  });

  it('a person whom the group does not know is not nominated and holds no office', async () => {
    const stranger = { person: 'Qurbanın adı', name: '', position: '', basis: '', letter: '' };
    await nothingHappens(() => court.send('/g/demo/composition/nominations', { ...stranger, body: 'court' }), 422);
    const office = { ...stranger, office: 'auditor', body: '' };
    await nothingHappens(() => officer.send('/g/demo/secretariat/offices', office), 422);
  });

  it.each([
    ['broken JSON', '{"a":', 'application/json'],
    ['a list in place of fields', '[]', 'application/json'],
    ['nothing', 'null', 'application/json'],
    ['a number that is not whole', '{"revision":1.5}', 'application/json'],
    ['a number beyond counting', '{"revision":1e300}', 'application/json'],
    ['JSON twenty thousand deep', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'application/json'],
    ['a form of ten thousand fields', Array.from({ length: 10_000 }, (_, n) => `f${n}=1`).join('&'), undefined],
    ['another kind of content', '<opening/>', 'application/xml'],
    ['plain text', 'a=b', 'text/plain'],
    ['a form in parts without its parts', 'a', 'multipart/form-data; boundary=x'],
    ['content of no kind', 'a', ''],
  ])('%s', async (_name, body, type) => {
    const headers = { 'content-type': type ?? 'application/x-www-form-urlencoded' };
    for (const path of ['/g/demo/meetings/2026-5/opening', '/sign-in', new URL(house.setUp ?? '').pathname]) {
      for (const accept of ['text/html', 'application/json']) {
        const answer = await nothingHappens(
          () => raw(path, { method: 'POST', body, headers: { ...headers, accept } }),
          400,
        );
        expect(answer.text).toContain('Göndərilən məlumatı oxumaq mümkün olmadı');
      }
    }
  });

  it('what is too large is not read to its end', async () => {
    const body = `a=${'x'.repeat(3_000_000)}`;
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
    const answer = await nothingHappens(
      () => raw('/g/demo/meetings/2026-5/opening', { method: 'POST', headers: type }),
      413,
    );
    expect(answer.text).toContain('həddindən böyükdür');
  });

  it('an id of a command that is none', async () => {
    await nothingHappens(() => head.send('/g/demo/meetings', meetingFields, { 'idempotency-key': 'a b' }), 400);
  });
});

describe('who is not known, and what is nobody’s', () => {
  it('a form of somebody without a place gets its text back and the way to take one', async () => {
    const answer = await nothingHappens(
      () => house.as('').post('/g/demo/meetings', { ...meetingFields, place: 'Uzun yazılmış yer' }),
      401,
    );
    expect(answer.text).toContain('Uzun yazılmış yer');
    expect(answer.text).toContain('href="/g/demo/place"');
    const json = await house.as('').send('/g/demo/meetings', meetingFields);
    expect(json.json).toMatchObject({ refused: 'noPlace', sentence: { az: expect.any(String) } });
  });

  it('a cookie of an unknown person opens nothing, acts in nobody’s name and keeps nothing', async () => {
    for (const place of ['nobody', '%00', '%ff', 'e%CC%81', '../../etc']) {
      const stranger = house.as(place);
      expect((await stranger.get('/g/demo/meetings')).status).toBe(303);
      const act = await stranger.send('/g/demo/meetings', meetingFields);
      expect([401, 404]).toContain(act.status);
      const kept = await stranger.send('/g/demo/working-copies/meetings', { place: 'x' });
      expect([400, 403, 404]).toContain(kept.status);
    }
    const { rows } = await house.database.pool.query(`select person from working_copy where person = 'nobody'`);
    expect(rows).toEqual([]);
  });

  it('another name of this machine, and a form of another site', async () => {
    expect((await raw('/', { headers: { host: 'evil.example' } })).status).toBe(421);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const from of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const answer = await nothingHappens(
        () => raw('/g/demo/meetings/2026-5/opening', { method: 'POST', headers: { ...form, ...from }, body: '' }),
        403,
      );
      expect(answer.text).toContain('Başqa saytdan');
    }
  });

  it.each([
    '/g/%00/meetings',
    '/g/demo/meetings/%00',
    '/g/demo/meetings/e%CC%81',
    '/g/%E0%A4%A/meetings',
    '/g/demo/journal?stream=%00',
    '/g/demo/journal/0',
    '/g/demo/journal/99999999999999999999',
    '/g/demo/journal/1e3',
    '/g/demo/meetings/2031-7',
    '/g/demo/meetings/2031-7/protocol',
    '/g/demo/meetings/2031-7/protocol.pdf',
    '/g/demo/../../etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/__proto__',
    '/language/xx',
    '/theme/pink',
  ])('there is no %s, and nothing fails', async (path) => {
    const answer = await raw(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Belə səhifə yoxdur');
  });

  it.each(['/g/__proto__/meetings', '/g/constructor'])(
    'who is not signed in is sent to sign in from %s too',
    async (path) => {
      const answer = await raw(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`]);
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is no way, and which are is said', async (method) => {
    const ways = async (path: string) => {
      const { status, headers } = await raw(path, { method });
      return [status, headers.get('allow')];
    };
    for (const page of ['/', '/g/demo/journal']) expect(await ways(page)).toEqual([405, 'GET, HEAD']);
    expect(await ways('/sign-in')).toEqual([405, 'GET, HEAD, POST']);
    expect(await ways('/nope')).toEqual([404, null]);
  });

  it('an act is asked for by POST alone, whether there is such a thing or not', async () => {
    for (const meeting of ['2026-5', '2031-7']) {
      const answer = await raw(`/g/demo/meetings/${meeting}/opening`, {});
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('a choice of language returns to this program and nowhere else', async () => {
    for (const [to, location] of [
      ['/g/demo/meetings?year=2026', '/g/demo/meetings?year=2026'],
      ['//evil.example', '/'],
      ['/.//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example/', '/'],
      ['http://[', '/'],
      ['javascript:alert(1)', '/'],
    ] as const) {
      const { headers } = await raw(`/language/az?to=${encodeURIComponent(to)}`);
      expect(headers.get('location')).toBe(location);
    }
    const taken = await officer.post('/g/demo/place', { person: 'orucova', to: '/g/demo/..//evil.example' });
    expect(taken.headers.get('location')).toBe('/g/demo');
  });
});

describe('a page says that an act was recorded', () => {
  it('only to whom it was, only if it was, and which', async () => {
    const meeting = done(await head.post('/g/demo/meetings', { ...meetingFields, on: '2026-12-21T10:00' }));
    const agreed = await coordinator.post(`${meeting}/date-agreement`, { revision: '1' });
    const [, position = ''] = /done=(\d+)/.exec(agreed.headers.get('location') ?? '') ?? [];
    const page = (by: Caller, said: string) => by.get(`${meeting}?done=${said}`);
    const { text } = await page(coordinator, position);
    expect(text).toMatch(new RegExp(`class="notice[^>]*>.*${meeting.slice(-6)} nömrəli iclas`));
    expect(text).toContain(`href="/g/demo/journal/${position}"`);
    for (const [by, said] of [
      [head, position],
      [coordinator, '1'],
      [coordinator, '999999'],
      [coordinator, '-1'],
      [coordinator, 'x'],
    ] as const) {
      expect((await page(by, said)).text).not.toMatch(/class="notice/);
    }
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script><img src=x onerror=alert(2)>',
    '"\'><svg onload=alert(3)>&lt;b&gt;',
    '\u202Emətn\u202C \u2066tərsinə',
    'lone \ud800 surrogate and \u0000 nothing',
    '👩‍👩‍👧‍👦🏳️‍🌈 ﷽ Ə́ e\u0301',
    '=HYPERLINK("https://evil.example")',
    '#set text(size: 99pt) #panic("x") $x$ `raw` @ref <label> *bold* _it_ \\ // /* */',
    'ə'.repeat(19_000),
  ];

  it('is shown as text on every page, in the journal, in tables and on paper, and breaks nothing', async () => {
    const title = hostile.slice(0, 7).map((text) => text.slice(0, 200));
    const meeting = await head.send('/g/demo/meetings', {
      on: '2026-12-10T10:00',
      place: hostile[0] ?? '',
      link: hostile[1] ?? '',
      title,
      kind: title.map(() => 'decision'),
    });
    expect(meeting.status, meeting.text).toBe(201);
    const { result } = meeting.json as { result: string };
    for (const text of hostile) {
      const drafted = await officer.send(`${result}/proposals`, { item: '1', text, addressee: null });
      expect(drafted.status, drafted.text).toBe(201);
    }
    const refused = await officer.post(`${result}/proposals`, { item: '77', text: hostile[0] ?? '' });
    const pages = [refused, await head.get(`${result}?item=1`), await head.get(`${result}/agenda`)];
    for (const page of ['/g/demo/journal', '/g/demo/meetings', '/g/demo']) pages.push(await head.get(page));
    const { position } = await readHead(house.database.pool, 'demo');
    for (let entry = position - 9; entry <= position; entry++) pages.push(await head.get(`/g/demo/journal/${entry}`));
    for (const { text, status } of pages) {
      expect([200, 409]).toContain(status);
      expect(text).not.toMatch(/<script>alert|<img src=x|<svg onload/);
      expect(text).not.toContain('\u0000');
    }
    expect(pages[1]?.text).toContain('&lt;script&gt;alert(1)');
    expect(pages[1]?.text).toContain('lone \ufffd surrogate and  nothing');
    expect(pages[1]?.text).toContain(hostile[7]);
  });

  it('of members is escaped too, also where a spreadsheet opens it', async () => {
    const nomination = { body: 'court', name: '=1+1 <b>Ad</b>', position: '<i>vəzifə</i>', letter: '<u>7</u>' };
    const answer = await court.post('/g/demo/composition/nominations', nomination);
    done(answer);
    for (const path of ['/g/demo/composition', '/g/demo/place', '/g/demo/journal', '/g/demo/secretariat']) {
      const { text } = await officer.get(path);
      expect(text).not.toMatch(/<b>Ad|<i>vəzifə|<u>7/);
    }
    for (const path of ['/g/demo/journal.csv', '/g/demo/composition.csv', '/g/demo/meetings.csv']) {
      const { text, status } = await officer.get(path);
      if (status === 200) expect(text).not.toMatch(/(^|;|")=/m);
    }
  });

  it('stands on paper as it was typed', async () => {
    const meeting = '/g/demo/meetings/2026-5';
    const standing = await head.get(meeting, { accept: 'application/json' });
    if ((standing.json as { stage: string }).stage !== 'open') return;
    done(await head.post(`${meeting}/closing`));
    const heard = hostile.join('\n');
    done(await officer.post(`${meeting}/protocol/items/1`, { heard: heard.slice(0, 19_900), spoke: hostile[6] ?? '' }));
    const paper = await head.get(`${meeting}/protocol.pdf`);
    expect(paper.status).toBe(200);
    expect(paper.headers.get('content-type')).toBe('application/pdf');
  });
});

it('after all of it the chain is whole', async () => {
  const head = await readHead(house.database.pool, 'demo');
  expect(await verifyGroup(house.database.pool, 'demo')).toEqual({ group: 'demo', head });
});
