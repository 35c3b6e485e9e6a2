import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type TableFile, workbookOf } from './table.ts';

const register: TableFile = {
  title: 'Qərarların reyestri: 2026/1',
  columns: [
    { title: '№' },
    { title: 'Tarix', kind: 'day' },
    { title: 'Vaxt', kind: 'moment' },
    { title: 'Lehinə', kind: 'number' },
    { title: 'Mətn', width: 60 },
  ],
  rows: [
    ['007', '2026-09-18', '2026-09-18T10:30:00', 11, '=1+1'],
    ['8', 'naməlum', null, undefined, '@cmd <b>&"ə"\nsətir'],
  ],
};

const bytesOf = async (table: TableFile) =>
  new Uint8Array(await new Response(workbookOf(table) as globalThis.ReadableStream<Uint8Array>).arrayBuffer());

async function partsOf(table: TableFile) {
  const parts = unzipSync(await bytesOf(table));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { names: Object.keys(parts), book: part('xl/workbook.xml'), sheet: part('xl/worksheets/sheet1.xml') };
}

const cell = (sheet: string, at: string): string => new RegExp(`<c r="${at}"[^>]*>.*?</c>`, 's').exec(sheet)?.[0] ?? '';

it('days and moments are numbers of days, as the wall clock has them, whatever zone the program runs in', async () => {
  const { sheet } = await partsOf(register);
  expect(cell(sheet, 'B2')).toContain('<v>46283</v>');
  expect(cell(sheet, 'C2')).toContain('<v>46283.4375</v>');
  expect(cell(sheet, 'D2')).toContain('<v>11</v>');
});

it('a text stays a text: no formula, no number made of its digits', async () => {
  const { sheet } = await partsOf(register);
  expect(sheet).not.toContain('<f>');
  expect(cell(sheet, 'E2')).toMatch(/t="inlineStr".*>=1\+1</);
  expect(cell(sheet, 'A2')).toMatch(/t="inlineStr".*>007</);
  expect(cell(sheet, 'E3')).toContain('@cmd &lt;b&gt;&amp;"ə"\nsətir');
  expect(cell(sheet, 'B3')).toContain('>naməlum<');
});

it('the line of titles stays in place, columns have their widths, and the sheet a name that is allowed', async () => {
  const { book, sheet } = await partsOf(register);
  expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
  expect(sheet).toMatch(/<col min="5" max="5" width="60"/);
  expect(cell(sheet, 'A1')).toContain('№');
  expect(book).toContain('name="Qərarların reyestri  2026 1"');
});

it('equal tables give equal bytes, and hold no moment of their making', async () => {
  expect(await bytesOf(register)).toEqual(await bytesOf(register));
  expect((await partsOf(register)).names.filter((name) => name.startsWith('docProps'))).toEqual([]);
});

it('a text longer than a cell may hold is cut, and says so', async () => {
  const { sheet } = await partsOf({ ...register, rows: [['ə'.repeat(40_000)]] });
  const [, text = ''] = /<t[^>]*>([^<]*)</.exec(cell(sheet, 'A2')) ?? [];
  expect([text.length, text.at(-1)]).toEqual([32_767, '…']);
});
