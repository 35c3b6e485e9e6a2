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
const title = 'Qaynar xətdə növbə pozulur';
const pdf = '%PDF-1.7\nwho was on duty';

const made = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  return (answer.json as { result: string }).result;
};
const mark = { domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER', bodies: [], offices: [] };
const read = async (by: Caller, page: string) => (await by.get(`${base}${page}`, json)).json as Record<string, unknown>;

/** A problem with a paper, as a browser sends the form. */
function register(by: Caller, change: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  const fields = { title, what: 'Gecə növbəsi boş qalır', gravity: 'grave', measures: '4.3.1', concerns: 'labour' };
  const said = {
    command: crypto.randomUUID(),
    ...fields,
    ...mark,
    audience: 'group',
    called1: 'Növbə cədvəli',
    ...change,
  };
  for (const [name, value] of Object.entries(said)) for (const each of [value].flat()) form.append(name, each);
  form.set('evidence1', new Blob([pdf]), 'x.pdf');
  return by.attach(`${base}/problems`, form, json);
}

it('a problem is registered with its paper and its measure, commented on, and stands in the register', async () => {
  const [health, labour, desk] = [house.as('quliyeva'), house.as('mammadov'), house.as('orucova')];
  expect(made(await register(health))).toBe(`${base}/problems/3`);
  expect(await read(health, '/problems/3')).toMatchObject({
    title,
    measures: [{ plan: '2', measure: '8' }],
    body: 'health',
    evidence: [{ title: 'Növbə cədvəli', kind: 'pdf' }],
  });
  expect(new TextDecoder().decode((await labour.get(`${base}/problems/3/evidence/1`)).bytes)).toBe(pdf);
  made(await labour.send(`${base}/problems/3/comments`, { comment: 'Cədvəl yenilənir' }));
  made(await desk.send(`${base}/problems/3/officer`, { person: 'orucova' }));
  const found = (await desk.get(`${base}/problems?measure=4.3.1&whose=mine&text=qaynar`)).text;
  expect(found).toContain(title);
  expect(found).not.toContain('Məktəblərdə maarifləndirmə');
  expect((await desk.get(`${base}/problems/new?title=qaynar+n%C3%B6vb%C9%99`)).text).toContain(title);
  const unknown = await register(health, { measures: '9.9.9' });
  expect([unknown.status, unknown.json]).toMatchObject([409, { refused: 'unknownMeasure' }]);
});

it('a correction takes out and adds what it names, and the papers of what it said before are still there', async () => {
  const health = house.as('quliyeva');
  type Shown = { evidence: readonly { hash: string; title: string }[]; versions: readonly unknown[] };
  const { evidence } = (await read(health, '/problems/3')) as Shown;
  const place = `${base}/problems/3/versions`;
  const said = { title, what: 'Gecə növbəsi boş qalır', gravity: 'grave', concerns: ['labour'], base: 1 };
  made(await health.send(place, { ...said, evidenceOff: evidence.map(({ hash }) => hash) }));
  expect(await read(health, '/problems/3')).toMatchObject({ evidence: [], measures: [{ plan: '2', measure: '8' }] });
  expect((await health.get(`${base}/problems/3/evidence/1`)).status).toBe(404);
  const before = await house.as('mammadov').get(`${base}/problems/3/evidence/1?version=1`);
  expect(new TextDecoder().decode(before.bytes)).toBe(pdf);
  const late = await health.post(place, { command: crypto.randomUUID(), ...said, base: '1', what: 'Növbə yoxdur' });
  expect([late.status, late.text.includes('name="base" value="2"')]).toEqual([409, true]);
  expect(late.text.replace(/<span class="unseen">[^<]*<\/span>/g, '')).toMatch(/<del>[^<]*boş qalır<\/del>/);
  expect(late.text).not.toContain('Siz seçdiniz');
  const chosen = { ...said, command: crypto.randomUUID(), base: '1', gravity: 'minor', concerns: 'migration' };
  const other = (await health.post(place, chosen)).text.replace(/<[^>]*>/g, '');
  expect(other).toContain('Ciddilik: indi – Çox ciddi; Siz seçdiniz – Az əhəmiyyətli');
  expect(other).toContain(
    'indi – Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi; Siz seçdiniz – Dövlət Miqrasiya Xidməti',
  );
});

it('two who edit one draft lose nothing: what was typed stays beside what stands', async () => {
  const [health, labour] = [house.as('quliyeva'), house.as('mammadov')];
  const fields = { title: 'Növbə', text: 'Növbə gecə də davam etsin.', problems: ['3'], addressee: 'labour' };
  expect(made(await health.send(`${base}/drafts`, fields))).toBe(`${base}/drafts/3`);
  const first = { text: 'Növbə gecə-gündüz davam etsin.', addressee: 'labour', base: 1 };
  made(await health.send(`${base}/drafts/3/versions`, first));
  const late = await health.post(`${base}/drafts/3/versions`, {
    command: crypto.randomUUID(),
    text: 'Növbə həftə sonu da davam etsin.',
    addressee: 'labour',
    base: '1',
  });
  expect(late.status).toBe(409);
  const shown = late.text.replace(/<span class="unseen">[^<]*<\/span>/g, '');
  expect(shown).toMatch(/<del>gecə-gündüz<\/del> <ins>həftə sonu da<\/ins>/);
  expect(late.text).toContain('>Növbə həftə sonu da davam etsin.</textarea>');
  expect(late.text).toContain('name="base" value="2"');
  const amended = { text: 'Növbə gecə-gündüz, fasiləsiz davam etsin.', why: 'fasilə olmasın', base: 2 };
  made(await labour.send(`${base}/drafts/3/amendments`, amended));
  const { amendments } = (await read(health, '/drafts/3')) as { amendments: readonly { amendment: string }[] };
  made(await health.send(`${base}/drafts/3/amendments/${amendments[0]?.amendment}/acceptance`, { base: 2 }));
  const { versions } = (await read(labour, '/drafts/3')) as { versions: readonly { text: string }[] };
  expect(versions.at(-1)?.text).toBe(amended.text);
});

it('a draft comes onto an agenda and becomes the item’s proposal without anybody copying a line', async () => {
  const [health, head, desk] = [house.as('quliyeva'), house.as('aslanli'), house.as('orucova')];
  made(await health.send(`${base}/drafts/3/offers`, { why: 'təkrarlanır', meeting: '2026-4' }));
  const waiting = (await head.get(`${base}/suggestions`, json)).json as readonly {
    suggestion: string;
    title: string;
  }[];
  const offered = waiting.find((each) => each.title === 'Növbə')?.suggestion;
  made(await head.send(`${base}/suggestions/${offered}/agenda`, { meeting: '2026-4' }));
  const { on } = (await read(health, '/drafts/3')) as { on: { item: string } };
  expect((await desk.get(`${meeting}?item=${on.item}`)).text).toContain(`/meetings/2026-4/items/${on.item}/drafts/3`);
  made(await desk.send(`${meeting}/items/${on.item}/drafts/3`, {}));
  const page = (await head.get(`${meeting}?item=${on.item}`)).text;
  expect(page).toContain('Növbə gecə-gündüz, fasiləsiz davam etsin.');
  expect(page).not.toContain(`/items/${on.item}/drafts/3"`);
  const steps = (await health.get(`${base}/problems/3`)).text;
  expect(steps).toContain('3 nömrəli təklif layihəsi iclasa təqdim edildi');
});

it('whoever may not read the problem finds neither it nor its draft nor its item', async () => {
  const [justice, desk] = [house.as('sixaliyev'), house.as('orucova')];
  expect((await justice.get(`${base}/problems/3`)).status).toBe(200);
  const closing = { ...mark, thing: 'problem/3', audience: 'offices', offices: ['head', 'secretariat'] };
  made(await desk.send(`${base}/marks`, closing));
  for (const page of ['/problems/3', '/problems/3/evidence/1?version=1', '/drafts/3'])
    expect((await justice.get(`${base}${page}`)).status, page).toBe(404);
  const told = async (problem: string) =>
    (await justice.send(`${base}/problems/${problem}/comments`, { comment: 'x' })).json as Record<string, unknown>;
  expect(await told('3')).toMatchObject({ refused: 'unknownProblem' });
  expect(await told('3')).toEqual(await told('99'));
  for (const page of [
    '/problems',
    '/problems/new?title=qaynar+növbə',
    '/meetings/2026-4',
    '/suggestions',
    '/journal',
    '',
  ])
    expect((await justice.get(`${base}${page}`)).text, page).not.toMatch(/>Növbə<|gecə-gündüz, fasiləsiz|Qaynar xətdə/);
  expect((await house.as('aslanli').get(`${base}/drafts/3`)).status).toBe(200);
});
