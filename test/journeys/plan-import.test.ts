import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginImport, finishImport, tellRows } from '#plan/reading/store.ts';
import { root } from '#root.ts';
import { sheetSentence } from '#sheet/messages.ts';
import { readSheet } from '#sheet/read.ts';
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
  readonly carries: { readonly plan: string; readonly measure: string } | null;
  readonly notes: readonly { readonly on: string; readonly note: string }[];
};
type Draft = {
  readonly state: string;
  readonly columns: unknown;
  readonly unsettled: number;
  readonly rows: readonly Row[];
};

const bring = async (fields: Record<string, string | File>, at = '/plans/import') => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return officer.attach(base + at, form);
};
const placeOf = ({ headers }: { readonly headers: Headers }) => (headers.get('location') ?? '').slice(base.length);
const soon = () => new Promise((done) => setTimeout(done, 200));
/** A table as it is understood, once it was read: whoever waits too long for that is sent on before. */
const draftAt = async (place: string): Promise<Draft> => {
  const draft = (await officer.get(base + place, json)).json as Draft;
  if (draft.state !== 'reading') return draft;
  await soon();
  return draftAt(place);
};
/** What came of a table, as its page says it. */
const outcome = async (answer: Awaited<ReturnType<typeof bring>>): Promise<string> => {
  let { text } = answer.status === 303 ? await officer.get(base + placeOf(answer)) : answer;
  while (text.includes('import-progress')) {
    await soon();
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
    // What the table was read from is there for whoever reads the plan, as it was brought.
    const source = await house.as('qasimov').get(`${base}${placeOf(adopted).split('?')[0]}/versions/1/source`);
    const plain = (text: string) => text.replaceAll('\r', '');
    expect([source.status, plain(source.text)]).toEqual([200, plain(clipboard.excel(table))]);
    expect(source.headers.get('content-disposition')).toMatch(/^attachment;.*\.html\.txt/);
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

  it('carries on measures of the plan before it, each told, corrected, and found from both sides', async () => {
    const plans = (await officer.get(`${base}/plans`, json)).json;
    const before = Math.max(...[...JSON.stringify(plans).matchAll(/"plan":"(\d+)"/g)].map(([, id]) => Number(id)));
    const next = [
      heading,
      ['5.1', 'Bölmə', '', ''],
      ['5.1.1', 'Təlimlərin keçirilməsi', 'Ədliyyə Nazirliyi', '2045'],
      ['5.1.2', 'Qurbanlara yardım', 'Daxili İşlər Nazirliyi', '2045-2046'],
      ['5.1.3', 'Yeni iş', 'Ədliyyə Nazirliyi', '2046'],
    ];
    const place = placeOf(await bring({ html: clipboard.word(next) }));
    const carried = async () => (await draftAt(place)).rows.slice(1).map(({ carries }) => carries?.measure ?? null);
    // The last plan is offered, and numbers that were given anew do not hide what goes on.
    expect(await carried()).toEqual(['3', '1', null]);
    const page = await officer.get(base + place);
    expect(page.text).toMatch(/nömrəli tədbirin davamıdır/);
    // Another plan, or none: nothing of this one is carried on.
    await officer.post(base + place, { does: 'follows', follows: 'none' });
    expect(await carried()).toEqual([null, null, null]);
    const back = /name="back" value="(#follows)"/.exec((await officer.get(base + place)).text)?.[1] ?? '';
    const taken = await officer.post(base + place, { does: 'follows', follows: String(before), back });
    expect(taken.headers.get('location')).toBe(`${base}${place}#follows`);
    const row = { does: 'row', row: '2', is: 'measure', number: '5.1.1', name: 'Təlimlərin keçirilməsi', whole: 'yes' };
    const cells = { text: [''], executor: ['justice'], bodyKind: ['main'], bodyFrom: [''], bodyUntil: [''] };
    const dated = { ...row, ...cells, section: '5.1', from: '2045-01-01', until: '2045-12-31' };
    await officer.post(base + place, { ...dated, carries: 'new' });
    expect(await carried()).toEqual([null, '1', null]);
    const adopted = await officer.post(`${base}${place}/adoption`, {
      ...{ ...adoption, title: 'Davam planı', number: '9', from: '2045-01-01', until: '2046-12-31' },
      command: 'adopt-plan-that-follows',
    });
    expect(adopted.status).toBe(303);
    const plan = Number(/plans\/(\d+)/.exec(placeOf(adopted))?.[1]);
    const left = (await officer.get(`${base}/plans/${before}/left-over`, json)).json as {
      readonly left: readonly { readonly measure: string; readonly carriedBy: readonly string[] }[];
    };
    expect(left.left).toContainEqual(expect.objectContaining({ measure: '1', carriedBy: ['2'] }));
    expect(left.left).toContainEqual(expect.objectContaining({ measure: '3', carriedBy: [] }));
    const to = (await officer.get(`${base}/plans/${before}/measures/1`)).text;
    const from = (await officer.get(`${base}/plans/${plan}/measures/2`)).text;
    expect([to.includes(`/plans/${plan}/measures/2"`), from.includes(`/plans/${before}/measures/1"`)]).toEqual([
      true,
      true,
    ]);

    // An amendment leaves what is carried on as it is, but where somebody says otherwise.
    const amended = placeOf(await bring({ html: clipboard.word(next) }, `/plans/${plan}/import`));
    const carriedNow = async () =>
      (await draftAt(amended)).rows.slice(1).map(({ carries }) => carries?.measure ?? null);
    expect(await carriedNow()).toEqual([null, '1', null]);
    expect((await officer.get(`${base}${amended}?row=4`)).text).toMatch(
      /<option value="new"[^>]*>heç birini davam etdirmir/,
    );
    const third = { ...dated, row: '4', number: '5.1.3', name: 'Yeni iş', from: '2046-01-01', until: '2046-12-31' };
    await officer.post(base + amended, { ...third, carries: '3' });
    const second = { ...dated, row: '3', number: '5.1.2', name: 'Qurbanlara yardım', executor: ['mia'] };
    await officer.post(base + amended, { ...second, until: '2046-12-31', carries: 'new' });
    expect(await carriedNow()).toEqual([null, null, '3']);
    const act = { ...adoption, number: '10', from: '2045-01-01', until: '2046-12-31', base: '1' };
    expect((await officer.post(`${base}${amended}/amendment`, { ...act, command: 'amend-carried' })).status).toBe(303);
    expect((await officer.get(`${base}/plans/${plan}/measures/3`)).text).toContain(`/plans/${before}/measures/3"`);
    expect((await officer.get(`${base}/plans/${before}/measures/1`)).text).not.toContain(`/plans/${plan}/measures/2"`);
    const compared = (await officer.get(`${base}/plans/${plan}/versions/2`)).text;
    expect(compared).toContain('Əvvəlki planda');
    expect(compared).toMatch(new RegExp(`<del>.*№.${before}: 4\\.1\\.1.*<ins>.*№.${before}: 4\\.1\\.3`, 's'));
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

  it('while it is read, says how many rows were, and asks again by itself without script; then the table stands there', async () => {
    const { pool } = house.database;
    const own = { group: 'demo', import: 'slow-table', person: 'orucova' };
    const begun = { plan: null, hash: 'f'.repeat(64), at: house.now().toISOString() };
    await beginImport(pool, own, { ...begun, pasted: { text: 'a\tb', html: '' } });
    const at = `${base}/plans/import/slow-table`;
    expect((await officer.get(at)).text).toContain('Sətirlər sayılır');
    await tellRows(pool, own, 412, 1_000);
    await tellRows(pool, own, 300, 1_000);
    const { text } = await officer.get(at);
    expect(text).toContain('Oxunub: 1000 sətirdən 412');
    expect(text).toMatch(/<progress[^>]* max="1000" value="412"/);
    expect(text).toMatch(/<noscript><meta http-equiv="refresh" content="1"\/?><\/noscript>.*<\/head>/s);
    expect((await officer.get(at, json)).json).toMatchObject({ state: 'reading', read: { done: 412, of: 1_000 } });
    await finishImport(pool, own, await readSheet(new TextEncoder().encode(clipboard.excel(table))), begun.at);
    expect((await draftAt('/plans/import/slow-table')).rows).toHaveLength(3);
  });

  it.each([
    ['cannot be read', 0],
    ['was cut off when the program stopped', 2],
  ])('pasted and %s, is given back as it was pasted', async (_how, late) => {
    const { pool } = house.database;
    const own = { group: 'demo', import: `unread-table-${late}`, person: 'orucova' };
    const at = new Date(house.now().getTime() - late * 60_000).toISOString();
    const pasted = { text: 'Köçürülmüş\tcədvəl', html: '<table><tr><td>Köçürülmüş' };
    await beginImport(pool, own, { plan: null, hash: 'f'.repeat(64), at, pasted });
    if (late === 0) await finishImport(pool, own, { trouble: 'tooHeavy' }, at);
    const { text } = await officer.get(`${base}/plans/import/${own.import}`);
    expect(text).toContain(`action="${base}/plans/import"`);
    expect(text).toContain('Köçürülmüş\tcədvəl</textarea>');
    expect(text).toContain('name="html" value="&lt;table&gt;&lt;tr&gt;&lt;td&gt;Köçürülmüş"');
    expect(text).toContain(late === 0 ? sheetSentence({ trouble: 'tooHeavy' }).az : 'Oxunuş yarımçıq qaldı');
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

  it('with a name that is in no register: the body is entered where the name stands', async () => {
    const named = 'Gələcək QHT Koalisiyası';
    const row = (number: string) => [number, `Tədbir ${number}`, named, '2040'];
    const place = placeOf(
      await bring({ html: clipboard.excel([heading, table[1] ?? [], row('4.1.1'), row('4.1.2')]) }),
    );
    const page = await officer.get(base + place);
    const path = /action="([^"]*\/bodies\/\w+)"/.exec(page.text)?.[1] ?? '';
    expect(path).toContain(place);
    expect(page.text).toContain(`name="name_az" type="text" value="${named}"`);
    expect(page.text).toMatch(/value="ngo" selected/);

    const said = {
      written: named,
      name_az: 'QHT-lərin Gələcək Koalisiyası',
      name_en: '',
      name_ru: 'Коалиция',
      kind: 'ngo',
      since: '',
    };
    const refused = await officer.post(path, said);
    expect([refused.status, refused.text.includes('value="Коалиция"')]).toEqual([422, true]);
    expect(refused.text).toContain('value="QHT-lərin Gələcək Koalisiyası"');
    const whole = { ...said, name_en: 'Coalition to come', command: 'enter-coalition-1' };
    expect((await house.as('nasirli').post(path, whole)).status).toBe(409);
    const entered = await officer.post(path, whole);
    expect([entered.status, placeOf(entered).split('?')[0]]).toEqual([303, place]);
    const read = await draftAt(place);
    expect(read.rows.map(({ executors }) => executors.map(({ body }) => body))).toEqual([
      [],
      ['enter-coalition-1'],
      ['enter-coalition-1'],
    ]);
    expect(read.unsettled).toBe(0);
    // Sent twice it is one act; another window that knows nothing of it does not enter the body again.
    expect((await officer.post(path, whole)).headers.get('location')).toBe(entered.headers.get('location'));
    const late = await officer.post(path, { ...whole, command: 'enter-coalition-2' });
    expect([late.status, late.text.includes('value="Coalition to come"')]).toEqual([422, true]);
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
    const shown = await outcome(await bring({ text: 'a\tb\n1\t=2+2' }));
    expect(shown).toContain('=2+2');
  });
});
