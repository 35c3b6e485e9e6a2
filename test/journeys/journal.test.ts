import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let coordinator: Caller;
let head: Caller;
let officer: Caller;
let meeting = '';

beforeAll(async () => {
  house = await openHouse({ demo: true });
  coordinator = house.as('tahirli');
  head = house.as('aslanli');
  officer = house.as('orucova');
  meeting = await meetingWithOpenVote();
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
const json = { accept: 'application/json' };

const seeOther = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0]).toBe(303);
  return answer.headers.get('location') ?? '';
};

/** A meeting of this afternoon, opened, with one proposal put to the vote and two ballots cast. */
async function meetingWithOpenVote(): Promise<string> {
  const fields = { on: '2026-11-20T15:00', place: 'zal', title: 'Məsələ', kind: 'decision', item: '', rapporteur: '' };
  const address = seeOther(await head.post('/g/demo/meetings', fields)).split('?')[0] ?? '';
  seeOther(await coordinator.post(`${address}/date-agreement`, { revision: '1' }));
  seeOther(await coordinator.post(`${address}/agenda-agreement`, { revision: '1' }));
  seeOther(await officer.post(`${address}/notice`));
  for (const person of present) seeOther(await officer.post(`${address}/arrivals`, { person, presence: 'in room' }));
  seeOther(await head.post(`${address}/opening`));
  seeOther(await head.post(`${address}/proposals`, { item: '1', text: 'Tövsiyə edilsin.' }));
  seeOther(await head.post(`${address}/proposals/1/vote`));
  seeOther(await house.as('quliyeva').post(`${address}/proposals/1/ballots`, { choice: 'against' }));
  seeOther(await house.as('ahmadova').post(`${address}/proposals/1/ballots`, { choice: 'abstain' }));
  return address;
}

type Listed = {
  readonly length: number;
  readonly older: number | null;
  readonly entries: readonly {
    readonly entry: { readonly type: string; readonly position: number; readonly data: Record<string, unknown> };
    readonly withheld: boolean;
    readonly sentence: { readonly az: string };
  }[];
};

const list = async (query = '') => (await officer.get(`/g/demo/journal${query}`, json)).json as Listed;
const newestBallot = async () => {
  const ballot = (await list()).entries.find(({ entry }) => entry.type === 'BallotCast');
  if (!ballot) throw new Error('no ballot in the journal');
  return ballot;
};

describe('while a vote is open', () => {
  it('the journal says that a ballot was cast, not what it says', async () => {
    const ballot = await newestBallot();
    expect(ballot).toMatchObject({ withheld: true });
    expect(ballot.entry.data).not.toHaveProperty('choice');
    expect(ballot.entry).not.toHaveProperty('command');
    expect(ballot.sentence.az).toMatch(/səs verildi\.$/);
    const page = await officer.get('/g/demo/journal');
    expect(page.text).toContain('Seçim səsvermə bağlananda göstəriləcək.');
  });

  it('neither the entry’s own page nor its bytes give the choice away', async () => {
    const { entry } = await newestBallot();
    for (const headers of [json, { accept: 'text/html' }]) {
      const { text } = await officer.get(`/g/demo/journal/${entry.position}`, headers);
      expect(text).not.toMatch(/choice|abstain|bitərəf/);
    }
    const shown = (await officer.get(`/g/demo/journal/${entry.position}`, json)).json;
    expect(shown).toMatchObject({ bytes: null, withheld: true, chain: { whole: true } });
  });

  it('the downloaded table holds no choice of that vote', async () => {
    const { text } = await officer.get('/g/demo/journal.csv');
    const lines = text.split('\r\n').filter((line) => line.includes(meeting.split('/').at(-1) ?? '?'));
    expect(lines.filter((line) => line.includes('səs verildi.'))).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/bitərəf|əleyhinə/);
  });

  it('the downloaded journal ends before the vote was opened, and says so', async () => {
    const answer = await officer.get('/g/demo/journal/export', json);
    const lines = answer.text.trimEnd().split('\n');
    const header = JSON.parse(lines[0] ?? '') as { length: number; head: string };
    expect(lines).toHaveLength(header.length + 1);
    expect(answer.text).not.toMatch(new RegExp(`"meeting":"${meeting.split('/').at(-1)}"[^\n]*"VoteOpened"`));
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ hash: header.head, entry: { type: 'ProposalDrafted' } });
    expect(answer.headers.get('x-vahid-open-vote')).not.toBeNull();
  });

  it('today asks those who have not voted for their ballot, and no one else', async () => {
    type Today = { waiting: { kind: string; meeting: string | null }[] };
    const kinds = async (person: string) =>
      ((await house.as(person).get('/g/demo', json)).json as Today).waiting.map(({ kind }) => kind);
    expect(await kinds('cafarov')).toContain('ballot');
    expect(await kinds('quliyeva')).not.toContain('ballot');
    expect(await kinds('quliyeva')).toContain('room');
    expect(await kinds('nasirli')).not.toContain('ballot');
  });
});

describe('once the vote is closed', () => {
  beforeAll(async () => {
    seeOther(await head.post(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
    seeOther(await head.post(`${meeting}/proposals/1/closing`));
  });

  it('every ballot shows, with the bytes that were hashed', async () => {
    const { entry } = await newestBallot();
    expect(entry.data).toMatchObject({ choice: 'for' });
    const shown = (await officer.get(`/g/demo/journal/${entry.position}`, json)).json as { bytes: string };
    expect(JSON.parse(shown.bytes)).toMatchObject({ data: { choice: 'for' }, position: entry.position });
  });

  it('the whole journal can be downloaded', async () => {
    const answer = await officer.get('/g/demo/journal/export', json);
    const { length } = await list();
    expect(answer.text.trimEnd().split('\n')).toHaveLength(length + 1);
    expect(answer.headers.get('x-vahid-open-vote')).toBeNull();
  });
});

describe('the journal', () => {
  it('is read from the newest act back to the first, fifty at a time, none left out', async () => {
    const seen: number[] = [];
    for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null; ) {
      const page: Listed = await list(`?before=${before}`);
      expect(page.entries.length).toBeLessThanOrEqual(50);
      seen.push(...page.entries.map(({ entry }) => entry.position));
      before = page.older;
    }
    const { length } = await list();
    expect(seen).toEqual(Array.from({ length }, (_, index) => length - index));
  });

  it('shows one stream alone when asked for it', async () => {
    const { entries } = await list('?stream=composition');
    expect(new Set(entries.map(({ entry }) => (entry as { stream?: string }).stream))).toEqual(
      new Set(['composition']),
    );
  });

  it('has no page for an act that was not done', async () => {
    const { length } = await list();
    expect((await officer.get(`/g/demo/journal/${length + 1}`)).status).toBe(404);
    expect((await officer.get('/g/demo/journal/0')).status).toBe(404);
  });
});
