import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsxStream } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { TableCell, TableFile, TableKind } from './table.ts';
import { workbookOf } from './workbook.ts';

const register = {
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
} satisfies TableFile;

async function whole(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

const bytesOf = (table: TableFile, most?: number) => whole(workbookOf(table, most));

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

const widths = { text: 24, number: 10, day: 12, moment: 20 };
const formats = { text: undefined, number: undefined, day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm:ss' };

/** The same table as `hucre` writes it from its first line to its last. */
const asHucreWrites = (
  { title, columns, rows }: TableFile & { readonly rows: readonly (readonly TableCell[])[] },
  most: number,
) =>
  whole(
    writeXlsxStream(
      rows.map((row) => columns.map(({ kind = 'text' }, at) => typed(kind, row[at]))),
      {
        name: title,
        columns: columns.map(({ title: header, kind = 'text', width = widths[kind] }) => {
          const numFmt = formats[kind];
          const alignment = { vertical: 'top' as const, wrapText: kind === 'text' };
          return { header, width, style: { alignment, ...(numFmt === undefined ? {} : { numFmt }) } };
        }),
        freezePane: { rows: 1 },
        maxRowsPerSheet: most,
      },
    ),
  );

function typed(kind: TableKind, cell: TableCell): string | number | Date | null {
  if (cell === null || cell === undefined || cell === '') return null;
  const wall = new Date(kind === 'day' ? `${cell}T00:00:00Z` : `${cell}Z`);
  return (kind === 'day' || kind === 'moment') && typeof cell === 'string' && !Number.isNaN(wall.getTime())
    ? wall
    : cell;
}

const moments = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    ' a',
    'a ',
    'a\nb',
    '\ta',
    '\r\n',
    '<b>&"\'',
    '\u0000\u001f',
    '_x000D_',
    'ə',
    '2026-09-18',
    '😀',
  ),
);
const cells = fc.oneof(
  texts,
  fc.double(),
  fc.integer(),
  moments,
  moments.map((each) => each.slice(0, 10)),
  fc.constantFrom(null, undefined),
);
const kinds = fc.constantFrom('text', 'number', 'day', 'moment');
const tables = fc.record({
  title: fc.constant('Siyahı'),
  columns: fc.array(fc.record({ title: fc.string({ minLength: 1 }), kind: kinds }), { minLength: 1, maxLength: 30 }),
  rows: fc.array(fc.array(cells, { maxLength: 30 }), { maxLength: 12 }),
});

it('part for part it is what the library writes by itself, whatever stands in the cells, over several sheets too', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.integer({ min: 2, max: 6 }), async (table, most) => {
      const made = unzipSync(await bytesOf(table, most));
      const wanted = unzipSync(await asHucreWrites(table, most));
      expect(Object.keys(made)).toEqual(Object.keys(wanted));
      for (const [name, part] of Object.entries(wanted))
        expect(strFromU8(made[name] ?? new Uint8Array())).toBe(strFromU8(part));
    }),
    { numRuns: 25 },
  );
});

it('rows that come as they are read give the same bytes as those that are there', async () => {
  async function* read() {
    yield* register.rows.map((row) => [row]);
    yield [];
  }
  expect(await bytesOf({ ...register, rows: read() })).toEqual(await bytesOf(register));
});

it('what fails while it is read fails the file, and leaves nothing behind', async () => {
  async function* read() {
    yield Array.from({ length: 2_000 }, () => ['ə'.repeat(1_000)]);
    throw new Error('the store is gone');
  }
  await expect(bytesOf({ ...register, rows: read() })).rejects.toThrow('the store is gone');
});
