import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const members = [
  'quliyeva',
  'ahmadova',
  'cafarov',
  'huseynli',
  'sixaliyev',
  'karimova',
  'valiyev',
  'safarova',
  'qasimov',
  'nasirli',
  'ibrahimov',
  'abbasova',
  'mammadov',
];

const seeOther = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,900}/)?.[0] ?? answer.text.slice(0, 400)).toBe(303);
  return answer.headers.get('location') ?? '';
};

const refused = (answer: Answer) => {
  expect(answer.status).toBe(409);
  return answer.json as { refused: string; clause: string | null; missing?: number; sentence: Record<string, string> };
};

const arrive = (meeting: string, person: string) =>
  officer.post(`${meeting}/arrivals`, { person, presence: 'in room' }).then(seeOther);
const leave = (meeting: string, person: string) => officer.post(`${meeting}/departures`, { person }).then(seeOther);
const vote = (meeting: string, person: string, choice: string) =>
  house.as(person).post(`${meeting}/proposals/1/ballots`, { choice }).then(seeOther);

describe('from a nomination to a signed protocol', () => {
  let meeting = '';

  it('a body nominates its representative, and the Coordinator approves it as one instrument', async () => {
    const before = await coordinator.get('/g/demo/composition', { accept: 'application/json' });
    expect(before.status).toBe(200);
    seeOther(
      await house.as('hacizada').post('/g/demo/composition/nominations', {
        body: 'court',
        name: 'Ə. İbadoğlu',
        position: 'hakim',
        letter: '№ 12',
        command: 'nomination-of-the-court',
      }),
    );
    const approved = await coordinator.post('/g/demo/composition/instruments', {
      number: '3-İQ',
      date: '2026-11-20',
      nominations: ['nomination-of-the-court'],
    });
    seeOther(approved);
    const after = await coordinator.get('/g/demo/composition');
    expect(after.text).toContain('Ə. İbadoğlu');
  });

  it('the head convenes and sets the agenda; nothing is noticed before both keys', async () => {
    const proposed = await head.post('/g/demo/meetings', {
      on: '2026-11-20T12:30',
      place: 'Bakı, Azərbaycan prospekti 7',
      link: '',
      title: ['Sığınacaqlar', 'Müxtəlif', ''],
      kind: ['decision', 'discussion', 'discussion'],
      rapporteur: ['', '', ''],
      item: ['', '', ''],
    });
    meeting = seeOther(proposed).replace(/\?.*/, '');
    expect(meeting).toMatch(/^\/g\/demo\/meetings\/2026-\d+$/);
    const early = refused(await officer.send(`${meeting}/notice`));
    expect(early).toMatchObject({ refused: 'keysMissing', missing: ['date', 'agenda'] });
    seeOther(await coordinator.post(`${meeting}/date-agreement`, { revision: '1' }));
    expect(refused(await officer.send(`${meeting}/notice`))).toMatchObject({ missing: ['agenda'], clause: '3.4' });
    seeOther(await coordinator.post(`${meeting}/agenda-agreement`, { revision: '1' }));
    seeOther(await officer.post(`${meeting}/notice`));
  });

  it('the quorum stands or fails exactly', async () => {
    // 14 representatives and the head: two thirds of fifteen are ten.
    await arrive(meeting, 'aslanli');
    for (const person of members.slice(0, 8)) await arrive(meeting, person);
    const early = refused(await head.send(`${meeting}/opening`));
    expect(early).toMatchObject({
      refused: 'noQuorum',
      clause: '3.5',
      members: 15,
      present: 9,
      needed: 10,
      missing: 1,
    });
    await arrive(meeting, members[8] ?? '');
    seeOther(await head.post(`${meeting}/opening`));
  });

  it('a vote needs the quorum when it opens; it is lost and regained', async () => {
    seeOther(await head.post(`${meeting}/item-in-hand`, { item: '1' }));
    seeOther(
      await officer.post(`${meeting}/proposals`, {
        item: '1',
        text: 'Nazirliyə tövsiyə edilsin.',
        addressee: 'labour',
      }),
    );
    await leave(meeting, members[8] ?? '');
    expect(refused(await head.send(`${meeting}/proposals/1/vote`))).toMatchObject({ refused: 'noQuorum', missing: 1 });
    await arrive(meeting, members[9] ?? '');
    seeOther(await head.post(`${meeting}/proposals/1/vote`));
  });

  it('a vote is one ballot of each who was entitled, and a tie is decided by the head', async () => {
    await arrive(meeting, members[10] ?? '');
    expect(
      refused(await house.as(members[10] ?? '').send(`${meeting}/proposals/1/ballots`, { choice: 'for' })),
    ).toMatchObject({
      refused: 'notEntitled',
    });
    for (const person of members.slice(0, 4)) await vote(meeting, person, 'for');
    for (const person of members.slice(4, 8)) await vote(meeting, person, 'against');
    expect(
      refused(await house.as(members[0] ?? '').send(`${meeting}/proposals/1/ballots`, { choice: 'against' })),
    ).toMatchObject({
      refused: 'alreadyVoted',
    });
    const shown = await head.get(meeting);
    expect(shown.text).not.toMatch(/Lehinə<\/dt>/);
    expect(refused(await head.send(`${meeting}/proposals/1/closing`))).toMatchObject({ refused: 'headHasNotVoted' });
    await vote(meeting, members[9] ?? '', 'against');
    await vote(meeting, 'aslanli', 'for');
    seeOther(await head.post(`${meeting}/proposals/1/closing`));
    const json = (await head.get(meeting, { accept: 'application/json' })).json as {
      proposals: { result: { outcome: string; by: string; clauses: string[] } }[];
    };
    expect(json.proposals[0]?.result).toMatchObject({ outcome: 'adopted', by: 'deciding vote' });
    expect(json.proposals[0]?.result.clauses).toContain('3.7');
  });

  it('the protocol is written, submitted and signed, and never reopened', async () => {
    seeOther(await head.post(`${meeting}/closing`));
    const protocol = `${meeting}/protocol`;
    seeOther(await officer.post(`${protocol}/items/1`, { heard: 'Məruzə dinlənildi: əğıİöüçş.', spoke: '' }));
    seeOther(await officer.post(`${protocol}/submission`, { number: '5/2026', revision: '1' }));
    const state = (await head.get(protocol, { accept: 'application/json' })).json as { paper: string };
    const paper = await fetch(`${house.url}${protocol}.pdf?copy=submitted`, {
      headers: { cookie: 'place-demo=aslanli' },
    });
    const bytes = new Uint8Array(await paper.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(state.paper);
    expect(refused(await head.send(`${protocol}/signature`, { paper: '0'.repeat(64) }))).toMatchObject({
      refused: 'paperChanged',
    });
    seeOther(await head.post(`${protocol}/signature`, { paper: state.paper }));
    expect(refused(await officer.send(`${protocol}/items/1`, { heard: 'Başqa' }))).toMatchObject({
      refused: 'protocolSigned',
    });
    const certified = await fetch(`${house.url}${protocol}.pdf`, { headers: { cookie: 'place-demo=aslanli' } });
    expect(certified.headers.get('content-type')).toBe('application/pdf');
  });

  it('each step stands in the journal with its clause', async () => {
    const journal = await head.get('/g/demo/journal');
    expect(journal.status).toBe(200);
    for (const clause of ['3.8', '3.7', '3.6', '3.5']) expect(journal.text).toContain(clause);
  });
});
