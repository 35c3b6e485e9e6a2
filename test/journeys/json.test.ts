import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '#journal/store.ts';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let coordinator: Caller;
let head: Caller;
let officer: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  coordinator = house.as('tahirli');
  head = house.as('aslanli');
  officer = house.as('orucova');
});
afterAll(() => house?.stop());

const present = [
  'aslanli',
  'quliyeva',
  'ahmadova',
  'cafarov',
  'huseynli',
  'sixaliyev',
  'karimova',
  'valiyev',
  'safarova',
  'qasimov',
];

type Receipt = { from: number; to: number; at: string; hash: string; result: string };

const asJson = { accept: 'application/json' };
const headOf = () => readHead(house.database.pool, 'demo');

const recorded = (answer: Answer): Receipt => {
  expect(answer.status, answer.text.slice(0, 500)).toBe(201);
  return answer.json as Receipt;
};

let meeting = '';
const idOf = (address: string) => address.slice('/g/demo/meetings/'.length);

async function convene() {
  const proposed = await head.send('/g/demo/meetings', {
    on: '2026-11-20T12:30',
    place: 'Bakı',
    title: ['Sığınacaqlar'],
    kind: ['decision'],
  });
  meeting = recorded(proposed).result;
  for (const key of ['date-agreement', 'agenda-agreement'])
    recorded(await coordinator.send(`${meeting}/${key}`, { revision: 1 }));
  recorded(await officer.send(`${meeting}/notice`));
  for (const person of present) recorded(await officer.send(`${meeting}/arrivals`, { person, presence: 'in room' }));
  recorded(await head.send(`${meeting}/opening`));
}

describe('the same addresses as JSON', () => {
  it('an act is answered with 201 and its place in the journal', async () => {
    const before = (await headOf()).position;
    const answer = await head.send('/g/demo/meetings', { on: '2026-12-01T10:00', place: 'Bakı', title: ['Məsələ'] });
    const { from, to, hash, at, result } = recorded(answer);
    expect(from).toBe(before + 1);
    const now = await headOf();
    expect({ position: to, hash, at }).toEqual(now);
    expect(answer.headers.get('location')).toBe(result);
    const shown = await head.get(result, asJson);
    expect(shown.json).toMatchObject({ stage: 'proposed', agenda: [{ item: '1', title: 'Məsələ' }] });
    const entry = await head.get(`/g/demo/journal/${to}`, asJson);
    expect(entry.json).toMatchObject({ hash, entry: { position: to, type: 'AgendaSet' }, chain: { whole: true } });
  });

  it('a lawful no is 409 with its code, its clause and a sentence in each language', async () => {
    const answer = await head.send('/g/demo/meetings', { on: '2026-01-01T10:00', place: 'Bakı', title: ['Məsələ'] });
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({
      refused: 'dateInPast',
      clause: '3.3',
      sentence: { az: expect.any(String), en: expect.any(String), ru: expect.any(String) },
    });
  });

  it('what is missing is 422 with the fields', async () => {
    const answer = await head.send('/g/demo/meetings', { place: 5, title: ['Məsələ'], link: null });
    expect(answer.status).toBe(422);
    const { refused, problems } = answer.json as { refused: string; problems: { field: string; sentence: object }[] };
    expect(refused).toBe('badInput');
    expect(problems.map(({ field }) => field)).toEqual(['on', 'place']);
    expect(Object.keys(problems[0]?.sentence ?? {})).toEqual(['az', 'en', 'ru']);
  });

  it('a request under the same Idempotency-Key is one act, also when many come at once', async () => {
    const key = { 'idempotency-key': 'a-key-of-some-system' };
    const ask = () => head.send('/g/demo/meetings', { on: '2026-12-02T10:00', place: 'Bakı' }, key);
    const before = (await headOf()).position;
    const answers = (await Promise.all(Array.from({ length: 8 }, ask))).map(recorded);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await headOf()).position).toBe(answers[0]?.to);
    expect(answers[0]?.from).toBe(before + 1);
  });

  it('every page of the group answers as JSON too, and what there is not is 404 in JSON', async () => {
    for (const page of ['', '/composition', '/meetings', '/meetings/2026-1', '/meetings/2026-1/protocol', '/journal']) {
      const { status, json } = await head.get(`/g/demo${page}`, asJson);
      expect(status, page).toBe(200);
      expect(Object.keys(json as object).length, page).toBeGreaterThan(0);
    }
    expect((await head.get('/g/demo/meetings/2031-1', asJson)).json).toMatchObject({ refused: 'notFound' });
  });
});

describe('while a vote is open', () => {
  const choiceWords = /against|abstain|əleyhin|bitərəf|против|воздерж/giu;
  const watched = ['tahirli', 'nasirli', 'aslanli'];

  /** Everything that anybody can read, by address and reader; a reader who may still vote is shown all the choices. */
  async function everything(): Promise<Map<string, string>> {
    const { position } = await headOf();
    const entries = [0, 1, 2].map((back) => `/g/demo/journal/${position - back}`);
    const stream = encodeURIComponent(`meeting/${idOf(meeting)}`);
    const addresses = [
      meeting,
      `${meeting}?item=1`,
      `${meeting}/protocol`,
      `${meeting}/agenda`,
      '/g/demo',
      '/g/demo/meetings',
      '/g/demo/meetings.csv',
      '/g/demo/secretariat',
      '/g/demo/journal',
      `/g/demo/journal?stream=${stream}`,
      '/g/demo/journal.csv',
      '/g/demo/journal/export',
      ...entries,
    ];
    const read = new Map<string, string>();
    for (const person of watched) {
      for (const address of addresses) {
        for (const accept of ['text/html', 'application/json']) {
          const { text, status } = await house.as(person).get(address, { accept });
          if (status < 300) read.set(`${person} ${address.replace(/\/\d+$/, '/*')} ${accept}`, text);
        }
      }
    }
    return read;
  }

  const counts = (all: Map<string, string>, words: RegExp) =>
    new Map([...all].map(([place, text]) => [place, text.match(words)?.length ?? 0]));

  it('nobody reads what others voted: not on a page, not as JSON, not in the journal, a table, the export or on paper', async () => {
    await convene();
    recorded(await officer.send(`${meeting}/proposals`, { item: '1', text: 'Tövsiyə edilsin.' }));
    recorded(await head.send(`${meeting}/proposals/1/vote`));
    const before = counts(await everything(), choiceWords);
    const paperBefore = await paperText();

    recorded(await house.as('quliyeva').send(`${meeting}/proposals/1/ballots`, { choice: 'against' }));
    recorded(await house.as('ahmadova').send(`${meeting}/proposals/1/ballots`, { choice: 'abstain' }));
    const during = await everything();
    expect(during.size).toBe(before.size);
    for (const [place, count] of counts(during, choiceWords)) {
      // Lines of the journal move up: there, no line that names a ballot may say what it was.
      if (!place.includes('/journal')) expect(count, place).toBeLessThanOrEqual(before.get(place) ?? 0);
    }
    for (const [place, text] of during) {
      expect(text, place).not.toMatch(new RegExp(`"choice":"\\w+","meeting":"${idOf(meeting)}"`));
      for (const line of text.split('\n').filter((each) => each.includes(`${idOf(meeting)} nömrəli iclas: 1`))) {
        if (place.includes('.csv')) expect(line, place).not.toMatch(choiceWords);
      }
    }
    expect(await paperText()).toBe(paperBefore);
    expect((await head.get(meeting, asJson)).json).toMatchObject({
      proposals: [{ stage: 'voting', voted: ['quliyeva', 'ahmadova'] }],
    });
    expect(JSON.stringify((await head.get(meeting, asJson)).json)).not.toContain('"ballots"');
  });

  it('the export ends before the vote, and no entry shows its bytes or the id from which they could be guessed', async () => {
    const { position } = await headOf();
    const exported = await officer.get('/g/demo/journal/export');
    expect(exported.headers.get('x-vahid-open-vote')).not.toBeNull();
    expect(exported.text.trim().split('\n')).toHaveLength(position - 3 + 1);
    const entry = (await officer.get(`/g/demo/journal/${position}`, asJson)).json as { entry: object; bytes: unknown };
    expect(entry.bytes).toBeNull();
    expect(entry.entry).not.toHaveProperty('command');
  });

  it('and at closing everybody reads everything', async () => {
    for (const person of present.slice(3)) {
      recorded(await house.as(person).send(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
    }
    recorded(await head.send(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
    recorded(await head.send(`${meeting}/proposals/1/closing`, {}));
    const { json } = await officer.get(meeting, asJson);
    expect(json).toMatchObject({
      proposals: [
        { ballots: { quliyeva: 'against', ahmadova: 'abstain', aslanli: 'for' }, result: { outcome: 'adopted' } },
      ],
    });
    const exported = await officer.get('/g/demo/journal/export');
    expect(exported.headers.get('x-vahid-open-vote')).toBeNull();
    expect(exported.text).toContain('"choice":"against"');
  });

  async function paperText(): Promise<string> {
    const { extractText } = await import('unpdf');
    const cookie = 'place-demo=tahirli';
    const answer = await fetch(`${house.url}${meeting}/protocol.pdf`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), { mergePages: true });
    return text;
  }
});
