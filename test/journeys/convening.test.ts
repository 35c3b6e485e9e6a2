import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let head: Caller;
let coordinator: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  head = house.as('aslanli');
  coordinator = house.as('tahirli');
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const rows = {
  item: ['', '', ''],
  title: ['Birinci məsələ', '', 'Üçüncü məsələ'],
  kind: ['information', 'discussion', 'decision'],
  rapporteur: ['quliyeva', '', ''],
};

describe('proposing a meeting', () => {
  it('keeps every row that was typed when the date is refused', async () => {
    const answer = await head.post('/g/demo/meetings', { on: '2025-01-10T10:00', place: 'Bakı, böyük zal', ...rows });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Bakı, böyük zal');
    expect(answer.text).toContain('value="Birinci məsələ"');
    expect(answer.text).toContain('value="Üçüncü məsələ"');
    expect(answer.text).toMatch(/<option value="decision" selected/);
    expect(answer.text).toMatch(/<option value="quliyeva" selected/);
  });

  it('gives more rows without losing what was typed, script or not', async () => {
    const query = new URLSearchParams([
      ['on', '2026-12-15T10:00'],
      ['place', 'Zal 2'],
      ['title', 'Birinci məsələ'],
      ['item', ''],
      ['kind', 'decision'],
      ['rapporteur', ''],
      ['press', 'more'],
    ]);
    const { text } = await head.get(`/g/demo/meetings/new?${query}`);
    expect(text).toContain('value="Zal 2"');
    expect(text).toContain('value="2026-12-15T10:00"');
    expect(text.match(/name="title"/g)).toHaveLength(6);
    expect(text).toContain('value="Birinci məsələ"');
  });

  it('finds the rows of a form again that was left unsent', async () => {
    const kept = await head.post('/g/demo/working-copies/meetings', { place: 'Zal 3', ...rows });
    expect(kept.status).toBe(204);
    const { text } = await head.get('/g/demo/meetings/new');
    expect(text).toContain('value="Zal 3"');
    expect(text).toMatch(/id="title-3"[^>]*value="Üçüncü məsələ"/);
  });

  it('is the head’s alone: another reader is told so and gets no form', async () => {
    const { text } = await coordinator.get('/g/demo/meetings/new');
    expect(text).toContain('İclası yalnız İşçi Qrupun rəhbəri təklif edir');
    expect(text).not.toContain('<form class="act-form"');
  });
});

describe('setting the agenda anew', () => {
  it('keeps the numbers of the items that stay, and asks for agreement again', async () => {
    const page = await head.get('/g/demo/meetings/2026-4/agenda', json);
    const before = page.json as { agenda: { item: string; title: string }[] };
    const [first, second, ...others] = before.agenda;
    expect(others.length).toBeGreaterThan(0);
    const answer = await head.post('/g/demo/meetings/2026-4/agenda', {
      item: [first?.item ?? '', second?.item ?? '', ''],
      title: [first?.title ?? '', '', 'Yeni məsələ'],
      kind: ['information', 'decision', 'discussion'],
      rapporteur: ['', '', ''],
    });
    expect(answer.status).toBe(303);
    const after = (await head.get('/g/demo/meetings/2026-4/agenda', json)).json as typeof before & { state: string };
    expect(after.state).toBe('awaited');
    expect(after.agenda.map(({ title }) => title)).toEqual([first?.title, 'Yeni məsələ']);
    expect(after.agenda[0]?.item).toBe(first?.item);
    expect(before.agenda.map(({ item }) => item)).not.toContain(after.agenda[1]?.item);
  });
});

describe('the Coordinator', () => {
  it('finds both agreements on the first page, each with the form that settles it', async () => {
    const { text } = await coordinator.get('/g/demo');
    expect(text).toContain('Sizi üç məsələ gözləyir');
    expect(text).toContain('action="/g/demo/meetings/2026-4/date-agreement"');
    expect(text).toContain('action="/g/demo/meetings/2026-4/agenda-agreement"');
    expect(text).toContain('action="/g/demo/composition/instruments"');
  });

  it('settles a silence, and the page says who did it and by which act', async () => {
    const before = await coordinator.get('/g/demo/charter/silences', json);
    const { silences } = before.json as { silences: { settled: number | null }[] };
    expect(silences.filter(({ settled }) => settled !== null)).toEqual([]);
    const answer = await coordinator.post('/g/demo/charter/silences/abstention', { reading: 'counts-against' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('#silence-abstention');
    const { text } = await coordinator.get('/g/demo/charter/silences');
    expect(text).toMatch(/M\. Tahirli, 20 noyabr 2026/);
    const charter = await coordinator.get('/g/demo/charter');
    expect(charter.text).toContain('Əleyhinə sayılır');
  });

  it('is refused a reading that the charter does not have, and nothing is recorded', async () => {
    const answer = await coordinator.send('/g/demo/charter/silences/abstention', { reading: 'as-you-like' });
    expect(answer).toMatchObject({ status: 409, json: { refused: 'unknownReading' } });
  });
});

describe('a member', () => {
  it('is offered no silence to settle', async () => {
    const { text } = await house.as('quliyeva').get('/g/demo/charter/silences');
    expect(text).not.toContain('charter/silences/remote"');
    expect(text).toContain('Açıq məsələni həll edən: Milli Koordinator.');
  });
});

describe('the table of meetings', () => {
  it('opens in a spreadsheet with one line a meeting', async () => {
    const { text, headers } = await head.get('/g/demo/meetings.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^№;/);
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('2026-2;'))).toContain('Çağırılıb, keçirilməyib');
  });
});
