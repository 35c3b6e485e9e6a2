import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const base = '/g/demo';
const meeting = `${base}/meetings/2026-4`;
const title = 'Uşaqların tibbi müayinə qaydası';
const reason = 'Ayrıca iclasda müzakirə ediləcək';
const pdf = '%PDF-1.7\nwhat the shelters cost';

const result = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  return (answer.json as { result: string }).result;
};
type Listed = readonly { suggestion: string; title: string; state: string; reason: string | null }[];
/** Without the draft proposal that the demonstration has offered. */
const listed = async (by: Caller) =>
  ((await by.get(`${base}/suggestions`, json)).json as Listed).filter(
    (each) => each.suggestion !== 'demonstration-offer',
  );

const attach = (by: Caller, item: string, name: string, bytes = pdf) => {
  const form = new FormData();
  form.set('command', crypto.randomUUID());
  form.set('title', name);
  form.set('paper', new Blob([bytes]), 'x.pdf');
  return by.attach(`${meeting}/items/${item}/papers`, form, json);
};

it('what a member suggests waits for the head, comes onto the agenda, and asks the Coordinator anew', async () => {
  const [member, head, coordinator] = [house.as('quliyeva'), house.as('aslanli'), house.as('tahirli')];
  for (const each of [title, 'Statistika'])
    result(
      await member.send(`${base}/suggestions`, { title: each, kind: 'discussion', why: 'vaxtıdır', meeting: '2026-4' }),
    );
  const [first, second] = await listed(head);
  expect((await head.get(base)).text).toContain(title);
  expect((await member.get(base)).text).not.toContain(title);
  result(await coordinator.send(`${meeting}/agenda-return`, { revision: 1, reason: 'natamamdır' }));
  result(await head.send(`${base}/suggestions/${first?.suggestion}/agenda`, { meeting: '2026-4' }));
  result(await head.send(`${base}/suggestions/${second?.suggestion}/refusal`, { reason }));
  expect((await listed(member)).map(({ state }) => state)).toEqual(['taken up', 'declined']);
  expect((await member.get(`${base}/suggestions`)).text).toContain(reason);
  const { text } = await coordinator.get(base);
  expect(text).toContain('Əvvəlki gündəliklə müqayisə');
  expect(text).toContain(`<ins>${title}</ins>`);
});

it('a suggestion on an agenda is read by the mark of its item, and an unreadable one is nobody’s to find', async () => {
  const [ngo, desk] = [house.as('ahmadova'), house.as('orucova')];
  expect((await listed(ngo)).map((each) => each.title)).toContain(title);
  const mark = {
    thing: 'meeting/2026-4/item/5',
    audience: 'state',
    bodies: [],
    offices: [],
    domestic: 'officialUse',
    personalData: 'without',
    tlp: 'AMBER',
  };
  expect((await desk.send(`${base}/marks`, mark)).status).toBe(201);
  expect((await listed(ngo)).map((each) => each.title)).not.toContain(title);
  for (const page of ['/suggestions', '/meetings/2026-4', '/journal/export', '/meetings/2026-4/agenda', ''])
    expect((await ngo.get(`${base}${page}`)).text, page).not.toContain(title);
});

it('a paper is read and taken away by whoever reads its item, attached for the own body, and removed with a reason', async () => {
  const [desk, health, ngo] = [house.as('orucova'), house.as('quliyeva'), house.as('ahmadova')];
  result(await attach(health, '5', 'Arayış'));
  const again = await attach(health, '5', 'Arayış');
  expect(again.json).toMatchObject({ refused: 'paperThere' });
  const page = `${meeting}?item=5`;
  expect((await desk.get(page)).text).toContain('PDF · 1 KB · Səhiyyə Nazirliyi');
  const file = await desk.get(`${meeting}/papers/1`);
  expect(file).toMatchObject({ status: 200, text: pdf });
  expect(file.headers.get('content-disposition')).toContain('2026-4-1');
  expect((await ngo.get(`${meeting}/papers/1`)).status).toBe(404);
  expect((await ngo.get(page)).text).not.toContain('Arayış');
  const [closed, never] = [await attach(ngo, '5', 'Başqa'), await attach(ngo, '9', 'Başqa')];
  expect(closed.json).toMatchObject({ refused: 'unknownItem' });
  expect(closed.text.replaceAll('5', '9')).toBe(never.text);

  const removal = `${meeting}/items/5/papers/1/removal`;
  expect((await house.as('cafarov').send(removal, { reason })).json).toMatchObject({ refused: 'paperOfAnotherBody' });
  result(await health.send(removal, { reason }));
  expect((await desk.get(`${meeting}/papers/1`)).status).toBe(404);
  expect((await desk.get(page)).text).not.toContain('Arayış');
});

it('a file of another kind is not taken, and the title that was typed stays', async () => {
  const answer = await attach(house.as('orucova'), '1', 'Cədvəl', 'MZ a program');
  expect(answer.status).toBe(422);
  const form = new FormData();
  form.set('command', crypto.randomUUID());
  form.set('title', 'Cədvəl');
  form.set('paper', new Blob(['MZ a program']), 'x.exe');
  const shown = await house.as('orucova').attach(`${meeting}/items/1/papers`, form);
  expect(shown.status).toBe(422);
  expect(shown.text).toContain('value="Cədvəl"');
});

it('a new meeting begins with the items of every quarter, and other templates are added to what was typed', async () => {
  const [desk, head] = [house.as('orucova'), house.as('aslanli')];
  const items = { kind: ['information', 'decision'], minutes: ['15', ''] };
  result(
    await desk.send(`${base}/templates`, {
      name: 'Rüblük',
      quarterly: true,
      title: ['Qərarların icrası', 'Plan'],
      ...items,
    }),
  );
  result(await desk.send(`${base}/templates`, { name: 'İllik', title: ['İllik hesabat'], kind: ['decision'] }));
  const form = await head.get(`${base}/meetings/new`);
  expect(form.text).toContain('value="Qərarların icrası"');
  expect(form.text).not.toContain('value="İllik hesabat"');
  const [, yearly] = (await desk.get(`${base}/templates`, json)).json as { template: string }[];
  const query = `title=Mənim+məsələm&item=&kind=decision&rapporteur=&minutes=20&template=${yearly?.template}`;
  const added = (await head.get(`${base}/meetings/new?${query}`)).text;
  expect(added.indexOf('value="Mənim məsələm"')).toBeLessThan(added.indexOf('value="İllik hesabat"'));
  expect(added).toContain('value="Mənim məsələm"');
  const wrong = await desk.send(`${base}/templates`, { name: 'x', title: ['y'], minutes: ['601'] });
  expect(wrong.json).toMatchObject({ refused: 'badInput' });
});

it('an item after the notice asks the Coordinator for itself, and the notice stands', async () => {
  const [head, coordinator, desk] = [house.as('aslanli'), house.as('tahirli'), house.as('orucova')];
  const called = result(
    await head.send(`${base}/meetings`, {
      on: '2026-11-28T10:00',
      place: 'Bakı',
      title: ['Birinci'],
      kind: ['decision'],
    }),
  );
  result(await coordinator.send(`${called}/date-agreement`, { revision: 1 }));
  result(await coordinator.send(`${called}/agenda-agreement`, { revision: 1 }));
  result(await desk.send(`${called}/notice`));
  result(await head.send(`${called}/late-items`, { title: 'Təcili məsələ', kind: 'discussion', minutes: '20' }));
  expect((await coordinator.get(base)).text).toContain('Təcili məsələ');
  result(await coordinator.send(`${called}/late-items/2/agreement`));
  const shown = (await head.get(called, json)).json as { stage: string; agenda: { title: string; minutes: number }[] };
  expect(shown.stage).toBe('noticed');
  expect(shown.agenda.at(-1)).toMatchObject({ title: 'Təcili məsələ', minutes: 20 });
});
