import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, openHouse, type TestHouse } from '../house.ts';
import { broken, docx, encrypted, pdfOf, png } from '../packs.ts';

let house: TestHouse;
let [desk, member, ngo] = [] as unknown as [Caller, Caller, Caller];
beforeAll(async () => {
  house = await openHouse({ demo: true, settings: { packLimitMb: 1 } });
  [desk, member, ngo] = [house.as('orucova'), house.as('quliyeva'), house.as('ahmadova')];
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const meeting = '/g/demo/meetings/2026-4';

type Shown = {
  readonly agenda: readonly { readonly item: string; readonly papers: readonly { readonly paper: string }[] }[];
  readonly packs: readonly {
    readonly pack: string;
    readonly state: string | null;
    readonly closed: boolean;
    readonly pages: number | null;
    readonly pdf: { readonly hash: string; readonly size: number } | null;
    readonly zip: { readonly hash: string } | null;
    readonly inZipOnly: readonly { readonly paper: string; readonly why: string }[];
    readonly separately: { readonly items: readonly string[]; readonly papers: readonly string[] } | null;
  }[];
};
const shown = async (by: Caller) => (await by.get(meeting, json)).json as Shown;
const packOf = async (by: Caller, pack: string) => (await shown(by)).packs.find((each) => each.pack === pack);

async function attach(item: string, title: string, bytes: Uint8Array): Promise<void> {
  const form = new FormData();
  form.set('command', crypto.randomUUID());
  form.set('title', title);
  form.set('paper', new Blob([new Uint8Array(bytes)]), 'x');
  const answer = await desk.attach(`${meeting}/items/${item}/papers`, form, json);
  expect(answer.status, answer.text).toBe(201);
}

const mark = async (thing: string) => {
  const handling = { domestic: 'officialUse', personalData: 'without', tlp: 'AMBER', bodies: [], offices: [] };
  const answer = await desk.send('/g/demo/marks', { thing: `meeting/2026-4/${thing}`, audience: 'state', ...handling });
  expect(answer.status, answer.text).toBe(201);
};

const made = (pack: string) =>
  expect.poll(async () => (await packOf(desk, pack))?.state, { timeout: 25_000, interval: 200 }).toBe('done');

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('the secretariat makes a pack of what the whole Group may read, whatever was brought', async () => {
  const [first = '', second = '', third = ''] = (await shown(desk)).agenda.map(({ item }) => item);
  await attach(first, 'Hesabat: 2026/III', await pdfOf(3));
  await attach(first, 'Şəkil', png());
  await attach(second, '../Layihə', docx());
  await attach(second, 'Zədəli', broken());
  await attach(second, 'Bağlı', await encrypted());
  await attach(first, 'Yalnız dövlət üçün', await pdfOf(1));
  await mark('paper/6');
  await mark(`item/${third}`);
  expect((await member.send(`${meeting}/packs`)).json).toMatchObject({ refused: 'notAuthorised', clause: '3.4' });
  expect((await desk.send(`${meeting}/packs`)).status).toBe(201);
  await made('1');
  expect(await packOf(member, '1')).toMatchObject({
    inZipOnly: [
      { paper: '3', why: 'kind' },
      { paper: '4', why: 'broken' },
      { paper: '5', why: 'encrypted' },
    ],
    separately: { items: [third], papers: ['6'] },
  });
  expect((await desk.send(`${meeting}/packs`)).json).toMatchObject({ refused: 'packStands', pack: '1' });
  expect((await house.visitor().get(`${meeting}/packs/1/pack.pdf`)).status).not.toBe(200);
});

it('every member takes the PDF and the ZIP, and nothing narrower stands in them', async () => {
  const pack = await packOf(ngo, '1');
  const pdf = await ngo.get(`${meeting}/packs/1/pack.pdf`);
  expect(pdf.status).toBe(200);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(sha(pdf.bytes)).toBe(pack?.pdf?.hash);
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)));
  expect(totalPages).toBe(pack?.pages);
  expect(text.at(-1)).toContain(`${totalPages} / ${totalPages}`);
  expect(text.join(' ')).toContain('foreign 3-3');
  expect(text.join(' ')).not.toContain('Yalnız dövlət');
  const zip = await ngo.get(`${meeting}/packs/1/pack.zip`);
  const files = unzipSync(zip.bytes);
  const names = Object.keys(files);
  expect(names.slice(0, 2)).toEqual(['gündəlik.pdf', 'mündəricat.csv']);
  expect(names).toHaveLength(7);
  expect(names.some((name) => name.endsWith('/1 Hesabat 2026 III.pdf'))).toBe(true);
  expect(names.some((name) => name.endsWith('/3 Layihə.docx'))).toBe(true);
  expect(names.every((name) => !/\.\.|\\|^\//.test(name))).toBe(true);
  const contents = strFromU8(files['mündəricat.csv'] ?? new Uint8Array());
  expect(contents).toContain('fayl şifrələnib');
  expect(contents).not.toContain('Yalnız dövlət');
});

it('what a program left unfinished is made again, to the same bytes; what failed is tried again', async () => {
  const before = await packOf(desk, '1');
  await house.database.pool.query(
    `update pack_file set state = 'making', changed_at = now() - interval '2 minutes', pdf = null, zip = null, pages = null`,
  );
  await made('1');
  expect(await packOf(desk, '1')).toEqual(before);
  // Whatever ends the program each time must not do so for ever.
  await house.database.pool.query(
    `update pack_file set state = 'making', trouble = 'failed', changed_at = now() - interval '2 minutes', pdf = null`,
  );
  await expect.poll(async () => (await packOf(desk, '1'))?.state, { timeout: 10_000 }).toBe('failed');
  await house.database.pool.query(`update pack_file set state = 'failed', trouble = 'missing', pdf = null, zip = null`);
  expect((await desk.get(meeting)).text).toContain('Yenidən cəhd edin');
  expect((await member.get(meeting)).text).not.toContain('Yenidən cəhd edin</button>');
  expect((await member.post(`${meeting}/packs/1/again`)).status).toBe(404);
  for (const no of ['%0D%0AX:1', '..%2F..%2F..', '2026-4%2Fx'])
    expect((await desk.post(`/g/demo/meetings/${no}/packs/1/again`)).status).toBe(404);
  expect((await desk.post(`${meeting}/packs/1/again`)).status).toBe(303);
  await made('1');
  expect(await packOf(desk, '1')).toEqual(before);
});

it('a mark that is set later closes an old pack to whoever may not read it all, and to nobody else', async () => {
  const before = await packOf(ngo, '1');
  await mark('paper/1');
  expect(await packOf(ngo, '1')).toMatchObject({ closed: true, pdf: null, separately: null });
  const { text } = await ngo.get(meeting);
  expect(text).toContain('oxuma nişanı dəyişib');
  expect(text).not.toContain('Hesabat');
  const [closed, none] = [await ngo.get(`${meeting}/packs/1/pack.pdf`), await ngo.get(`${meeting}/packs/9/pack.pdf`)];
  expect([closed.status, none.status]).toEqual([404, 404]);
  expect((await ngo.get(`${meeting}/packs/1/pack.zip`)).status).toBe(404);
  expect(sha((await member.get(`${meeting}/packs/1/pack.pdf`)).bytes)).toBe(before?.pdf?.hash);
  expect((await desk.send(`${meeting}/packs`)).status).toBe(201);
  await made('2');
  expect(await packOf(ngo, '2')).toMatchObject({ closed: false });
  const next = await ngo.get(`${meeting}/packs/2/pack.pdf`);
  expect(next.status).toBe(200);
  expect(sha(next.bytes)).not.toBe(before?.pdf?.hash);
  expect((await packOf(member, '1'))?.pdf).toEqual(before?.pdf);
});

it('more than this installation takes into a pack is refused with both numbers', async () => {
  const [first = ''] = (await shown(desk)).agenda.map(({ item }) => item);
  const large = new Uint8Array(1_200_000);
  large.set(await pdfOf(1));
  await attach(first, 'Böyük', large);
  const answer = await desk.send(`${meeting}/packs`);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('1,2 MB');
  expect(answer.text).toContain('1 MB');
});
