import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let coordinator: Caller;
let head: Caller;
let officer: Caller;
let meeting = '';

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
] as const;

const done = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0] ?? answer.text.slice(0, 300)).toBe(303);
  return answer.headers.get('location') ?? '';
};
const refused = (answer: Answer) => {
  expect(answer.status).toBe(409);
  return answer.json as { refused: string; clause: string | null };
};
const asJson = { accept: 'application/json' };
type Room = {
  readonly stage: string;
  readonly floor: {
    readonly experts: readonly { readonly name: string; readonly stays: readonly object[] }[];
    readonly substitutes: readonly { readonly substitute: string; readonly until: string | null }[];
    readonly speeches: readonly { readonly speaker: string; readonly until?: string }[];
    readonly requests: readonly { readonly person: string }[];
  };
};
const room = async () => (await officer.get(meeting, asJson)).json as Room;

async function convened(on: string, fields: Record<string, string | readonly string[]> = {}): Promise<string> {
  const location = done(
    await head.post('/g/demo/meetings', {
      on,
      place: 'Bakı, Azərbaycan prospekti 7',
      link: '',
      title: ['Sığınacaqlar', 'Müxtəlif'],
      kind: ['decision', 'discussion'],
      rapporteur: ['', ''],
      item: ['', ''],
      ...fields,
    }),
  ).replace(/\?.*/, '');
  done(await coordinator.post(`${location}/date-agreement`, { revision: '1' }));
  done(await coordinator.post(`${location}/agenda-agreement`, { revision: '1' }));
  done(await officer.post(`${location}/notice`));
  return location;
}

const arriveAll = async () => {
  for (const person of present) done(await officer.post(`${meeting}/arrivals`, { person, presence: 'in room' }));
};

beforeAll(async () => {
  house = await openHouse({ demo: true });
  [coordinator, head, officer] = [house.as('tahirli'), house.as('aslanli'), house.as('orucova')];
  meeting = await convened('2026-11-20T12:30');
  await arriveAll();
  done(await head.post(`${meeting}/opening`));
  done(await head.post(`${meeting}/item-in-hand`, { item: '1' }));
});
afterAll(() => house?.stop());

describe('the room of a meeting', () => {
  it('shows an expert while his item is in hand, and one who came in the place of a member', async () => {
    done(await officer.post(`${meeting}/items/1/experts`, { name: 'Fəridə Rəhimova', body: 'labour' }));
    done(await officer.post(`${meeting}/substitutes`, { person: 'ibrahimov', name: 'Kamran Babayev', letter: '№ 14' }));
    const page = (await house.as('quliyeva').get(meeting)).text;
    expect(page).toContain('Fəridə Rəhimova');
    expect(page).toContain('Kamran Babayev');
    const { floor } = await room();
    expect(floor.experts).toMatchObject([{ name: 'Fəridə Rəhimova', stays: [{}] }]);
  });

  it('keeps a recused member out of the vote on that item, and present', async () => {
    done(await house.as('cafarov').post(`${meeting}/items/1/recusal`, { reason: 'İdarə heyətinin üzvüyəm' }));
    done(await officer.post(`${meeting}/proposals`, { item: '1', text: 'Tövsiyə edilsin.', addressee: 'labour' }));
    done(await head.post(`${meeting}/proposals/1/vote`));
    const ballot = await house.as('cafarov').send(`${meeting}/proposals/1/ballots`, { choice: 'for' });
    expect(refused(ballot)).toMatchObject({ refused: 'notEntitled', clause: '3.6' });
    const late = await house.as('karimova').send(`${meeting}/items/1/recusal`, { reason: '' });
    expect(refused(late)).toMatchObject({ refused: 'voteOpenOnItem' });
    for (const person of present.filter((each) => each !== 'cafarov'))
      done(await house.as(person).post(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
    done(await head.post(`${meeting}/proposals/1/closing`, {}));
    const { proposals } = (await officer.get(meeting, asJson)).json as {
      proposals: readonly { result: { outcome: string; count: { for: number } } }[];
    };
    expect(proposals[0]?.result).toMatchObject({ outcome: 'adopted', count: { for: 9 } });
  });

  it('gives the floor in its order, to one at a time', async () => {
    done(await house.as('quliyeva').post(`${meeting}/floor-requests`, { kind: 'speech' }));
    done(await house.as('karimova').post(`${meeting}/floor-requests`, { kind: 'point of order' }));
    done(await head.post(`${meeting}/speech-limit`, { minutes: '5' }));
    const waiting = (await head.get(meeting)).text;
    expect(waiting.indexOf('value="karimova"')).toBeLessThan(waiting.indexOf('value="quliyeva"'));
    done(await head.post(`${meeting}/floor`, { speaker: 'karimova' }));
    done(await head.post(`${meeting}/floor`, { speaker: 'quliyeva' }));
    const { floor } = await room();
    expect(floor.speeches).toMatchObject([
      { speaker: 'karimova', kind: 'point of order', until: expect.any(String) },
      { speaker: 'quliyeva', limit: 5 },
    ]);
    expect(floor.requests).toEqual([]);
    expect(refused(await house.as('tahirli').send(`${meeting}/floor-requests`, { kind: 'speech' }))).toMatchObject({
      refused: 'notAuthorised',
    });
  });

  it('stands still while it is adjourned to another day, which the Coordinator agrees to', async () => {
    const adjourned = await head.post(`${meeting}/adjournment`, {
      until: '2026-11-24T10:00',
      place: 'Bakı, Nizami küçəsi 5',
      reason: 'Zal bağlanır',
    });
    done(adjourned);
    const { stage, floor } = await room();
    expect(stage).toBe('adjourned');
    expect(floor.speeches.every(({ until }) => until !== undefined)).toBe(true);
    expect(floor.substitutes.every(({ until }) => until !== null)).toBe(true);
    expect(refused(await house.as('quliyeva').send(`${meeting}/floor-requests`, { kind: 'speech' }))).toMatchObject({
      refused: 'meetingStage',
    });
    expect((await coordinator.get('/g/demo')).text).toContain('Zal bağlanır');
    done(await coordinator.post(`${meeting}/date-agreement`, { revision: '2' }));
  });

  it('goes on on that day, once the quorum is there again', async () => {
    house.pass((4 * 24 - 2) * 60);
    expect(refused(await head.send(`${meeting}/resumption`))).toMatchObject({ refused: 'noQuorum' });
    await arriveAll();
    done(await head.post(`${meeting}/resumption`));
    expect(await room()).toMatchObject({ stage: 'open' });
    expect((await officer.get(meeting)).text).toContain('id="floor"');
    done(await head.post(`${meeting}/closing`));
  });

  it('is convened anew with the same items where the quorum failed', async () => {
    const failed = await convened('2026-11-24T13:00');
    house.pass(4 * 60);
    done(await officer.post(`${failed}/failure`));
    const number = failed.split('/').at(-1) ?? '';
    expect((await head.get(failed)).text).toContain(`/g/demo/meetings/new?follows=${number}`);
    const form = (await head.get(`/g/demo/meetings/new?follows=${number}`)).text;
    expect(form).toContain('value="Sığınacaqlar"');
    const anew = await convened('2026-12-03T10:00', { follows: number, item: ['1', '2'] });
    expect((await officer.get(anew)).text).toContain(failed);
    expect((await officer.get(failed)).text).toContain(anew);
    expect((await officer.get('/g/demo/meetings')).text).toContain(number);
  });
});
