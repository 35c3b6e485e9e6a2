import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

/** Signed in the demonstration, with three items. */
const protocol = '/g/demo/meetings/2026-3/protocol';
const json = { accept: 'application/json' };

let house: TestHouse;
let officer: Caller;
let head: Caller;
let member: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  [officer, head, member] = [house.as('orucova'), house.as('aslanli'), house.as('quliyeva')];
});
afterAll(() => house?.stop());

type Shown = {
  readonly stage: string;
  readonly paper: string;
  readonly remarks: readonly { readonly remark: string }[];
  readonly extracts: readonly { readonly extract: string; readonly version: number }[];
  readonly versions: readonly { readonly version: number; readonly paper: string }[];
};
const shown = async (): Promise<Shown> => (await officer.get(protocol, json)).json as Shown;

async function done(by: Caller, path: string, fields: Record<string, string>): Promise<Answer> {
  const answer = await by.post(`${protocol}/${path}`, fields);
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,500}/)?.[0]).toBe(303);
  return answer;
}

/** Address of an extract on the item of the first decision, issued to one body. */
let ofDecision = '';
const forBody = (body: string) => ({
  ...{ audience: 'bodies', bodies: [body] },
  ...{ domestic: 'officialUse', personalData: 'without', tlp: 'AMBER' },
});

/** What the form of the third item says that its writer saw. */
const seenIn = (page: string): string =>
  /id="act-item-3"[\s\S]*?name="seen" value="([^"]*)"/.exec(page)?.[1] ?? 'no such form';

async function submitted(): Promise<void> {
  const page = await officer.get(protocol);
  const revision = /name="revision" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  await done(officer, 'submission', { number: '3', revision });
}

it('a signed protocol is corrected, remarked on, signed again, and issued to a body in extracts', async () => {
  const before = await shown();
  const first = await officer.get(`${protocol}.pdf?copy=submitted`);

  await done(officer, 'correction', { reason: 'Soyad səhv yazılıb.' });
  await done(officer, 'items/1', { heard: 'Düzəldilmiş mətn.', spoke: '' });
  await done(officer, 'circulation', { until: '2026-11-20' });
  await done(member, 'remarks', { item: '1', text: 'Tarix də yoxlanılsın.' });
  const { remarks, stage } = await shown();
  expect(stage).toBe('draft');
  expect((await member.get('/g/demo')).text).not.toContain('Protokolun layihəsinə baxın');
  expect((await officer.get('/g/demo')).text).toContain('Protokola qeydlər cavab gözləyir');
  await done(officer, `remarks/${remarks[0]?.remark}/answer`, { item: '1', answer: 'Yoxlanılıb.', taken: 'yes' });
  house.pass(24 * 60);
  await submitted();
  await done(head, 'signature', { paper: (await shown()).paper });

  // Nothing in the signed version has changed, and both stand there.
  const after = await shown();
  expect(after.versions).toMatchObject([{ version: 1, paper: before.paper }]);
  const kept = await officer.get(`${protocol}.pdf?version=1`);
  expect(Buffer.from(kept.bytes).equals(first.bytes)).toBe(true);
  expect((await officer.get(`${protocol}.pdf?version=2`)).status).toBe(404);

  await done(officer, 'extracts', { item: '1', body: 'health', number: '3/3' });
  const { extract = '', version } = (await shown()).extracts.at(-1) ?? {};
  expect(version).toBe(2);
  const file = `${protocol}/extracts/${extract}/extract`;
  expect((await officer.get(`${file}.pdf`)).text.slice(0, 5)).toBe('%PDF-');
  expect((await officer.get(`${file}.docx`)).text.slice(0, 2)).toBe('PK');

  // Whoever leads the body finds it, though the protocol is closed to him; whoever leads another finds nothing.
  const [own, other] = [house.as('rzayeva'), house.as('ismayilov')];
  expect((await own.get('/g/demo/extracts')).text).toContain(`${file}.pdf`);
  expect((await other.get('/g/demo/extracts')).text).not.toContain(extract);
  expect([(await own.get(`${file}.pdf`)).status, (await own.get(protocol)).status]).toEqual([200, 404]);
  expect((await other.get(`${file}.pdf`)).status).toBe(404);

  // One holds the decisions on its item.
  const { proposals } = (await officer.get('/g/demo/meetings/2026-3', json)).json as {
    readonly proposals: readonly { readonly item: string }[];
  };
  await done(officer, 'extracts', { item: proposals[0]?.item ?? '', body: 'health', number: '3/4' });
  ofDecision = `${protocol}/extracts/${(await shown()).extracts.at(-1)?.extract}/extract.pdf`;

  // A mark that no longer opens the item to the body closes the extract to it as well.
  expect((await officer.send('/g/demo/marks', { ...forBody('labour'), thing: 'meeting/2026-3/item/1' })).status).toBe(
    201,
  );
  expect((await own.get('/g/demo/extracts')).text).not.toContain(extract);
  expect((await own.get(`${file}.pdf`)).status).toBe(404);
  expect((await officer.get(`${file}.docx`)).status).toBe(404);
});

it('a separate opinion of one who voted against stands on the page and is printed; of one who voted for, none', async () => {
  await done(officer, 'correction', { reason: 'Xüsusi rəy üçün.' });
  const opinion = { text: 'Bu qərar büdcəsiz icra olunmaz.' };
  await done(house.as('huseynli'), 'proposals/1/dissents', opinion);
  expect((await head.get(protocol)).text).toContain(opinion.text);
  const refused = await house.as('ahmadova').post(`${protocol}/proposals/1/dissents`, opinion);
  expect([refused.status, refused.text.includes('xüsusi rəyi') || refused.text.includes('Xüsusi rəyi')]).toEqual([
    409,
    true,
  ]);
});

it('two officers who write one item at once do not lose a text: the second is told, and his own is shown', async () => {
  const opened = await officer.get(protocol);
  const seen = seenIn(opened.text);
  await done(officer, 'items/3', { heard: 'Birinci.', spoke: '', seen });
  const late = await officer.post(`${protocol}/items/3`, { heard: 'İkinci.', spoke: '', seen });
  expect(late.status).toBe(409);
  for (const text of ['Birinci.', 'İkinci.', 'Hazırda yazılıb']) expect(late.text).toContain(text);
  await done(officer, 'items/3', { heard: 'İkinci.', spoke: '', seen: seenIn(late.text) });
});

it('the file for a word processor says that it is a working copy of what was signed', async () => {
  const file = await member.get('/g/demo/meetings/2026-2/protocol.docx');
  expect(file.headers.get('content-type')).toContain('wordprocessingml');
  expect(file.text.slice(0, 2)).toBe('PK');
});

it('an extract is closed to whoever may not read a decision that stands in it', async () => {
  const [own, elsewhere] = [house.as('rzayeva'), house.as('huseynli')];
  expect((await elsewhere.get(ofDecision)).status).toBe(200);
  const thing = 'meeting/2026-3/proposal/1';
  expect((await officer.send('/g/demo/marks', { thing, ...forBody('health') })).status).toBe(201);
  expect((await own.get(ofDecision)).status).toBe(200);
  expect((await elsewhere.get(ofDecision)).status).toBe(404);
});
