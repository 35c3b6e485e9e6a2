import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#root.ts';
import { type Caller, openHouse, type TestHouse } from '../house.ts';
import { clipboard } from '../plan/clipboard.ts';

let house: TestHouse;
let officer: Caller;
beforeAll(async () => {
  house = await openHouse({ demo: true });
  officer = house.as('orucova');
});
afterAll(() => house?.stop());

const base = '/g/demo';
const json = { accept: 'application/json' };

type Row = {
  readonly row: number;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly term: { readonly from: string; readonly until: string } | null;
  readonly executors: readonly { readonly text: string; readonly body: string | null; readonly kind: string }[];
  readonly measure: string | null;
  readonly notes: readonly { readonly on: string; readonly note: string }[];
};
type Draft = { readonly columns: unknown; readonly unsettled: number; readonly rows: readonly Row[] };

const bring = async (fields: Record<string, string | File>, at = '/plans/import') => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return officer.attach(base + at, form);
};
const placeOf = ({ headers }: { readonly headers: Headers }) => (headers.get('location') ?? '').slice(base.length);
const draftAt = async (place: string) => (await officer.get(base + place, json)).json as Draft;
/** What came of a file: whoever waits too long is shown that it is being read. */
const outcome = async (answer: Awaited<ReturnType<typeof bring>>): Promise<string> => {
  let { text } = answer.status === 303 ? await officer.get(base + placeOf(answer)) : answer;
  while (text.includes('import-progress')) {
    await new Promise((done) => setTimeout(done, 200));
    text = (await officer.get(base + placeOf(answer))).text;
  }
  return text;
};
const journal = async () => ((await officer.get(`${base}/journal`, json)).json as { total?: number }) ?? {};

const heading = ['Sıra №-si', 'Tədbirin adı', 'İcraçı orqanlar', 'İcra müddəti (illər üzrə)'];
const table = [
  heading,
  ['4.1', 'Birinci bölmə', '', ''],
  ['4.1.1', 'Qurbаnlara yardım', 'Daxili İşlər Nazirliyi,\nSəhiyə Nazirliyi', '2040-2041'],
  ['4.1.2', 'Məlumat toplanması', 'Ədliyyə Nazirliyi, tövsiyə edilir: Ali Məhkəmə', '2040'],
];
const adoption = {
  title: 'Gələcək plan',
  instrument: 'Sərəncam',
  number: '1',
  on: '2026-11-01',
  from: '2040-01-01',
  until: '2044-12-31',
};

describe('a plan is brought from a table', () => {
  it('pasted, corrected, and adopted; before that nothing stands in the journal', async () => {
    const before = await journal();
    const place = placeOf(await bring({ html: clipboard.excel(table), text: 'x' }));
    expect(place).toMatch(/^\/plans\/import\/[\w-]+$/);
    const read = await draftAt(place);
    expect(read.rows.map(({ kind, number }) => [kind, number])).toEqual([
      ['section', '4.1'],
      ['measure', '4.1.1'],
      ['measure', '4.1.2'],
    ]);
    expect(read.unsettled).toBe(1);
    expect(read.rows[1]?.notes).toContainEqual({ on: 'title', note: 'mixedLetters' });
    const refused = await officer.post(`${base}${place}/adoption`, adoption);
    expect([refused.status, refused.text.includes('Gələcək plan')]).toEqual([422, true]);

    await officer.post(base + place, { does: 'repair' });
    await officer.post(base + place, { does: 'names', key: 'səhiyə nazirliyi', body: 'health' });
    const row = {
      does: 'row',
      row: '3',
      is: 'measure',
      number: '4.1.2',
      name: 'Məlumatların toplanması',
      whole: 'yes',
    };
    const bodies = {
      text: ['', ''],
      executor: ['justice', 'court'],
      bodyKind: ['main', 'recommended'],
      bodyFrom: ['', ''],
      bodyUntil: ['', ''],
    };
    const corrected = { ...row, ...bodies, section: '4.1', from: '2040-01-01', until: '2040-06-30' };
    await officer.post(base + place, corrected);
    const mended = await draftAt(place);
    expect(mended.unsettled).toBe(0);
    expect(mended.rows[1]?.title).toBe('Qurbanlara yardım');
    expect(mended.rows[2]).toMatchObject({ title: 'Məlumatların toplanması', term: { until: '2040-06-30' } });
    expect(await journal()).toEqual(before);

    const once = { ...adoption, command: 'adopt-plan-from-table-1' };
    const adopted = await officer.post(`${base}${place}/adoption`, once);
    expect(adopted.status).toBe(303);
    // Sent twice it is one act, and the table is under way no more.
    const again = await officer.post(`${base}${place}/adoption`, once);
    expect([again.status, placeOf(again)]).toEqual([303, placeOf(adopted)]);
    expect((await officer.get(base + place)).status).toBe(404);
    const plan = placeOf(adopted).split('?')[0] ?? '';
    const shown = await officer.get(base + plan);
    expect(shown.text).toContain('Məlumatların toplanması');
    expect(shown.text).toContain('Qurbanlara yardım');
  });

  it('amended by another table: measures are known by number and text, others are asked for', async () => {
    const plans = (await officer.get(`${base}/plans`, json)).json;
    const plan = Math.max(...[...JSON.stringify(plans).matchAll(/"plan":"(\d+)"/g)].map(([, id]) => Number(id)));
    const next = [
      ...table.slice(0, 2),
      ['4.1.1', 'Qurbanlara yardım', 'Daxili İşlər Nazirliyi', '2040-2042'],
      ['4.1.3', 'Təlimlərin keçirilməsi', 'Ədliyyə Nazirliyi', '2041'],
    ];
    const place = placeOf(await bring({ html: clipboard.word(next) }, `/plans/${plan}/import`));
    const read = await draftAt(place);
    expect(read.rows.map(({ measure }) => measure)).toEqual([null, '1', null]);
    expect(read.rows[2]?.notes).toContainEqual({ on: 'row', note: 'unmatched' });
    await officer.post(base + place, { does: 'new' });
    const amendment = { ...adoption, base: '1', command: 'amend-plan-from-table-1' };
    expect((await officer.post(`${base}${place}/amendment`, amendment)).status).toBe(303);
    const { text } = await officer.get(`${base}/plans/${plan}`);
    expect(text).toContain('Təlimlərin keçirilməsi');
    expect(text).not.toContain('Məlumatların toplanması');
  });

  it('from the real file, and from what LibreOffice copies', async () => {
    const file = readFileSync(join(root, 'test/plan/measures-2020.csv'));
    const brought = await bring({ file: new File([file], 'plan.csv') });
    await outcome(brought);
    const read = await draftAt(placeOf(brought));
    expect(read.rows.filter(({ kind }) => kind === 'measure')).toHaveLength(12);
    const copied = await draftAt(placeOf(await bring({ html: clipboard.libreOffice(table) })));
    expect(copied.rows).toHaveLength(3);
    const plain = await draftAt(
      placeOf(
        await bring({ text: table.map((row) => row.map((cell) => cell.replace('\n', ' ')).join('\t')).join('\n') }),
      ),
    );
    expect(plain.rows.map(({ number }) => number)).toEqual(['4.1', '4.1.1', '4.1.2']);
  });

  it('of which another window knows nothing is not overwritten without a word, and what was typed is there', async () => {
    const place = placeOf(await bring({ html: clipboard.excel(table) }));
    const page = await officer.get(`${base}${place}?row=2`);
    const seen = /name="seen" value="(\w+)"/.exec(page.text)?.[1] ?? '';
    const row = { does: 'row', row: '2', is: 'measure', number: '4.1.1', seen };
    expect((await officer.post(base + place, { ...row, name: 'Birinci pəncərə' })).status).toBe(303);
    const second = await officer.post(base + place, { ...row, name: 'İkinci pəncərə' });
    expect([second.status, second.text.includes('İkinci pəncərə')]).toEqual([422, true]);
    expect((await draftAt(place)).rows[1]?.title).toBe('Birinci pəncərə');
  });

  it('is seen by nobody else', async () => {
    const place = placeOf(await bring({ html: clipboard.excel(table) }));
    for (const person of ['nasirli', 'qasimov']) expect((await house.as(person).get(base + place)).status).toBe(404);
  });
});

describe('a hostile table', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const xml = 'xl/worksheets/sheet1.xml';
  it.each([
    ['no table', { file: new File([bytes('%PDF-1.7')], 'plan.xlsx') }, 'cədvəl deyil'],
    ['a bomb', { file: new File([zipSync({ [xml]: new Uint8Array(30_000_000), '[Content_Types].xml': bytes('x'), 'xl/workbook.xml': bytes('x') }) as Uint8Array<ArrayBuffer>], 'plan.xlsx') }, 'həddən artıq böyüyür'],
    ['100,000 rows', { file: new File([bytes('a;b\n'.repeat(100_000))], 'plan.csv') }, 'çox uzundur'],
    ['a formula', { text: 'a\tb\n1\t=2+2' }, 'B2 xanasında düstur var'],
    ['nothing', { text: ' ' }, 'Cədvəl yoxdur'],
  ] as const)('with %s is refused with a sentence, and the program goes on', async (_what, fields, sentence) => {
    const [answer, health] = await Promise.all([bring(fields), house.visitor().get('/health')]);
    expect(await outcome(answer)).toContain(sentence);
    expect(health.status).toBe(200);
  }); // biome-ignore format: one row each

  it('keeps what was pasted', async () => {
    const { text } = await bring({ text: 'a\tb\n1\t=2+2' });
    expect(text).toContain('=2+2');
  });
});
