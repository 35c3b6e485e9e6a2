import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundGroup } from '../founded.ts';
import { type Answer, type Caller, type Entered, openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
let first: Entered;
let second: Entered;

const base = '/g/isci-qrup';
const desk = `${base}/secretariat/takeover`;
const json = { accept: 'application/json' };
const pdf = '%PDF-1.7\nthe order of 12 July 2023';

beforeAll(async () => {
  house = await openHouse();
  ({ first, second } = await foundGroup(house));
  for (const [name, office] of [
    ['M. Koordinator', 'coordinator'],
    ['R. Rəhbər', 'head'],
  ] as const) {
    const fields = { office, name, person: '', position: '', body: '', basis: '12/1' };
    done(await first.post(`${base}/secretariat/offices`, fields));
  }
  await confirmOffices(second, base);
  const ministry = { name_az: 'Səhiyyə Nazirliyi', name_en: 'Ministry of Health', name_ru: 'Минздрав' };
  done(await first.post(`${base}/secretariat/bodies`, { ...ministry, kind: 'state', since: '' }));
  done(await first.post(`${base}/secretariat/bodies/${await bodyOf()}/seat`, { seat: 'executing' }));
});
afterAll(() => house?.stop());

function done(answer: Answer): string {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0] ?? answer.text.slice(0, 400)).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function bodyOf(): Promise<string> {
  const { json: shown } = await first.get(`${base}/secretariat/bodies`, json);
  const { bodies } = shown as { bodies: { body: string; names: { name: { az: string } }[] }[] };
  return bodies.find(({ names }) => names[0]?.name.az === 'Səhiyyə Nazirliyi')?.body ?? '';
}

async function personOf(name: string): Promise<string> {
  const { rows } = await house.database.pool.query(
    "select person from person where group_id = 'isci-qrup' and name = $1",
    [name],
  );
  return rows[0]?.person ?? '';
}

const paper = { paper_name: 'Koordinatorun sərəncamı', paper_number: '5', paper_date: '2023-07-12' };
const mandate = async () => ({
  ...paper,
  ...{ body: await bodyOf(), person: '', name: 'S. Köhnə', position: 'Şöbə müdiri' },
  ...{ from: '2023-07-12', until: '', number: '', date: '' },
});
const meeting = {
  ...paper,
  ...{
    meeting: '2026-1',
    on: '2026-10-20',
    place: 'Böyük zal',
    presided: '',
    present: '12',
    members: '14',
    protocol: '1',
  },
};

/** The form of one thing to take over, with its PDF, as a browser sends it. */
function take(who: Caller, kind: string, fields: Record<string, string>, bytes: string | undefined = pdf) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('paper', new Blob(bytes === undefined ? [] : [bytes], { type: 'application/pdf' }), 'order.pdf');
  return who.attach(`${desk}/${kind}`, form);
}

type Items = {
  readonly items: readonly { readonly item: string; readonly state: string; readonly what: { kind: string } }[];
};
const itemOf = async (kind: string, state = 'awaiting') =>
  ((await first.get(desk, json)).json as Items).items.find((each) => each.what.kind === kind && each.state === state)
    ?.item ?? '';
const confirmation = (item: string) => `${desk}/items/${item}/confirmation`;

describe('a member approved on paper years ago', () => {
  it('is recorded with the paper, and counts for nothing yet', async () => {
    expect(done(await take(first, 'mandates', await mandate()))).toMatch(/takeover\?done=\d+$/);
    const { text } = await first.get(`${base}/composition`);
    expect(text).not.toContain('S. Köhnə');
    const person = await personOf('S. Köhnə');
    expect((await house.as(person, 'isci-qrup').get(`${base}/meetings`)).status).toBe(404);
  });

  it('is not confirmed by the officer who recorded it: the clause says so, and the page offers it to the other alone', async () => {
    const item = await itemOf('mandate');
    const refused = await first.post(confirmation(item));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Bu qeydi özünüz etmisiniz');
    expect((await first.get(desk)).text).not.toContain(`action="${confirmation(item)}"`);
    expect((await second.get(desk)).text).toContain(`action="${confirmation(item)}"`);
    expect((await second.get(`${base}/secretariat`)).text).toContain('Təhvil alınan sənədlə tutuşdurulmalıdır');
    expect((await first.get(`${base}/secretariat`)).text).not.toContain('Təhvil alınan sənədlə tutuşdurulmalıdır');
  });

  it('once confirmed, is a member who reads and acts today', async () => {
    done(await second.post(confirmation(await itemOf('mandate'))));
    const member = house.as(await personOf('S. Köhnə'), 'isci-qrup');
    expect((await member.get(`${base}/meetings`)).status).toBe(200);
    const { text } = await member.get(`${base}/composition`);
    expect(text).toContain('S. Köhnə');
    expect(text).toContain('təhvil alınıb');
    expect(text).toContain('№ 5');
    const then = await member.get(`${base}/composition?on=2024-02-02`, json);
    expect(JSON.stringify(then.json)).toContain('S. Köhnə');
    const before = await member.get(`${base}/composition?on=2023-07-11`, json);
    expect(JSON.stringify(before.json)).not.toContain('S. Köhnə');
  });

  it('stands in the journal as recorded and confirmed today, by both officers', async () => {
    const { entries } = (await first.get(`${base}/journal`, json)).json as {
      entries: { entry: { type: string; by: string; at: string } }[];
    };
    const taken = entries
      .map(({ entry }) => entry)
      .filter(({ type }) => ['TakeoverRecorded', 'TakeoverConfirmed', 'MandateTakenOver'].includes(type));
    expect(new Set(taken.map(({ by }) => by)).size).toBe(2);
    expect(taken.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-20', '2026-11-20', '2026-11-20']);
  });
});

describe('a meeting held before', () => {
  it('keeps everything typed, and its paper, when a number does not fit', async () => {
    const refused = await take(second, 'meetings', { ...meeting, meeting: '2025-1' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('İclasın nömrəsi ilinə uyğun deyil');
    expect(refused.text).toContain('value="Böyük zal"');
    const hash = createHash('sha256').update(pdf).digest('hex');
    expect(refused.text).toContain(`name="paper" value="${hash}"`);
    done(await second.post(`${desk}/meetings`, { ...meeting, paper: hash }));
  });

  it('needs its paper', async () => {
    const { paper_date: _date, ...without } = meeting;
    expect((await take(first, 'meetings', without)).status).toBe(422);
    expect(await first.send(`${desk}/meetings`, meeting)).toMatchObject({
      status: 409,
      json: { refused: 'takeoverPaperMissing', clause: '4.2' },
    });
  });

  it('stands among the meetings of its year as taken over, and its quarter is met', async () => {
    done(await first.post(confirmation(await itemOf('meeting'))));
    const member = house.as(await personOf('S. Köhnə'), 'isci-qrup');
    const { text } = await member.get(`${base}/meetings?year=2026`);
    expect(text).toContain('id="meeting-2026-1"');
    expect(text).toContain('20 oktyabr, təhvil alınıb');
    expect(text).not.toContain(`${base}/meetings/2026-1"`);
    const today = await house.as(await personOf('R. Rəhbər'), 'isci-qrup').get(base);
    expect(today.text).toContain('20 oktyabr, təhvil alınıb');
    expect((await member.get(`${base}/meetings/2026-1`)).status).toBe(404);
    expect((await member.get(`${base}/meetings.csv`)).text).toContain('təhvil alınıb');
  });

  it('shows its paper, byte by byte, to the Group and to nobody else', async () => {
    const item = await itemOf('meeting', 'confirmed');
    const member = house.as(await personOf('S. Köhnə'), 'isci-qrup');
    const page = await member.get(`${base}/history/${item}`);
    for (const said of ['Koordinatorun sərəncamı', 'A. Quruculu', 'B. Köməkçi', '12 / 14'])
      expect(page.text).toContain(said);
    const copy = await member.get(`${base}/history/${item}/paper`);
    expect(copy.text).toBe(pdf);
    expect(copy.headers.get('content-disposition')).toMatch(
      /^attachment; filename="isci-qrup-meeting-2023-07-12\.pdf"/,
    );
    const stranger = await house.visitor().get(`${base}/history/${item}/paper`, json);
    expect(stranger.status).toBe(401);
    expect((await member.get(desk)).status).toBe(404);
  });

  it('does not show what only one officer has recorded to anybody but the desk', async () => {
    const plan = { ...paper, title: 'Plan', from: '2020-01-01', until: '2024-12-31' };
    done(await take(first, 'plans', plan));
    const item = await itemOf('plan');
    const member = house.as(await personOf('S. Köhnə'), 'isci-qrup');
    expect((await member.get(`${base}/history/${item}`)).status).toBe(404);
    expect((await member.get(`${base}/history/${item}/paper`)).status).toBe(404);
    expect((await member.get(`${base}/history`)).text).not.toContain('Milli Fəaliyyət Planı 2020');
    expect((await second.get(`${base}/history/${item}`)).status).toBe(200);
    done(await second.post(`${desk}/items/${item}/return`, { reason: 'Sənəd başqa plana aiddir' }));
    expect((await first.get(desk)).text).toContain('Sənəd başqa plana aiddir');
  });
});

describe('the door shuts', () => {
  it('for memberships when the head proposes the first meeting here, which is numbered after the last', async () => {
    const head = house.as(await personOf('R. Rəhbər'), 'isci-qrup');
    const location = done(
      await head.post(`${base}/meetings`, {
        on: '2026-12-10T10:00',
        place: 'Zal',
        link: '',
        title: 'Plan',
        kind: 'discussion',
      }),
    );
    expect(location).toContain('/meetings/2026-2');
    const refused = await take(first, 'mandates', { ...(await mandate()), name: 'Yeni' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Burada artıq iclas təklif edilib');
  });

  it('for everything when the secretariat closes it', async () => {
    done(await first.post(`${desk}/closing`));
    const plan = { ...paper, title: 'Plan', from: '2020-01-01', until: '2024-12-31' };
    expect((await take(second, 'plans', plan)).status).toBe(409);
    const { text } = await second.get(desk);
    expect(text).toContain('Təhvil alınma bağlanıb və yenidən açılmır');
    expect(text).not.toContain('id="take-over"');
  });
});
