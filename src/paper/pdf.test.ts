import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test, vi } from 'vitest';
import { lettersOf } from './letters.ts';
import { renderPdf } from './pdf.ts';
import type { Block, Column, PaperDocument, Signature, Table, Tally } from './vocabulary.ts';

const paper: PaperDocument = {
  tongue: 'az',
  title: 'Protokol № 3',
  author: 'İşçi Qrup',
  createdAt: '2026-09-18T09:04:00.000Z',
  head: {
    issuer: ['İşçi Qrup'],
    kind: 'PROTOKOL',
    number: '№ 3',
    place: 'Bakı şəhəri',
    date: '18 sentyabr 2026-cı il',
  },
  blocks: [],
  signatures: [],
  annexes: [],
  footer: { reference: 'Protokol № 3' },
};
const withBlocks = (...blocks: Block[]): PaperDocument => ({ ...paper, blocks });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const columns: readonly Column[] = [
  { title: '№', share: 1, align: 'end' },
  { title: 'Soyadı, adı', share: 5, align: 'start' },
  { title: 'Təmsil etdiyi qurum', share: 8, align: 'start' },
];
const members = (count: number): Table => ({
  kind: 'table',
  columns,
  rows: Array.from({ length: count }, (_, index) => [`${index + 1}`, `Üzv-${index + 1};`, 'Dövlət Sərhəd Xidməti']),
  empty: 'İştirakçı yoxdur.',
});

type Item = {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly transform: readonly number[];
};
type Page = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly language: string | null;
  readonly tree: unknown;
};
type Line = { readonly text: string; readonly right: number };

/** The pages as a reader's program sees them. */
async function read(document: PaperDocument) {
  const pdf = await getDocumentProxy(new Uint8Array(renderPdf(document)));
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    const items: readonly Item[] = content.items.filter((item: object) => 'str' in item);
    const lines = items.map((item): Line => ({ text: item.str, right: Number(item.transform[4]) + item.width }));
    pages.push({
      text: items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
      lines,
      language: content.lang,
      tree: await page.getStructTree(),
    });
  }
  return { pages, text: pages.map((page) => page.text).join('\n'), info: (await pdf.getMetadata()).info };
}

/** Half of them where the fonts have letters; lone surrogates, controls and private ones among them. */
const codePoint = fc.oneof(fc.nat({ max: 0x5ff }), fc.nat({ max: 0x10ffff }));

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('text', () => {
  test('every letter of the three languages can be copied out of the paper again', async () => {
    const letters = 'əğıİöüçşƏĞIÖÜÇŞ ₼ № – “İşçi Qrup” Щедрый ёж, the quick fox 0123456789';
    const { text } = await read(withBlocks(paragraph(letters), { kind: 'quotation', text: letters }));
    expect(text.split(letters)).toHaveLength(3);
  });

  test('what looks like markup or code is printed as it was typed, wherever it stands', async () => {
    const hostile = '#eval("1+1") #panic() *b* _i_ $x^2$ \\ // <a> @b `c` = d - e + f';
    const everywhere: PaperDocument = {
      ...withBlocks(
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'definitions', lines: [{ term: 'a', text: hostile }] },
        { kind: 'numbered', items: [{ text: hostile }] },
        { kind: 'table', columns: [{ title: 'a', share: 1, align: 'start' }], rows: [[hostile]], empty: '' },
        { kind: 'tally', figures: [], outcome: hostile },
      ),
      footer: { reference: 'a' },
    };
    const { text } = await read(everywhere);
    expect(squeezed(text).split(squeezed(hostile))).toHaveLength(6);
  });

  test('whatever is typed, the paper can be made', () => {
    const anything = fc.array(codePoint, { maxLength: 80 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(anything, anything, (text, name) => {
        const signature: Signature = { office: text, name, mark: { kind: 'line', caption: text } };
        renderPdf({
          ...withBlocks(paragraph(text), { kind: 'section', label: name, blocks: [], empty: text }),
          title: name,
          signatures: [signature],
          footer: { reference: text },
        });
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('every letter that the fonts hold can be printed', () => {
    const font = '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf';
    const letters = [...lettersOf(readFileSync(createRequire(import.meta.url).resolve(font))).keys()];
    const words = letters.map((code) => `a${String.fromCodePoint(code)}`).join(' ');
    expect(renderPdf(withBlocks(paragraph(words))).byteLength).toBeGreaterThan(100_000);
  });

  test('a line break in a string begins a new line', async () => {
    const { pages } = await read(withBlocks(paragraph('Birinci sətir\nİkinci sətir')));
    expect(pages[0]?.lines.map((line) => line.text)).toEqual(expect.arrayContaining(['Birinci sətir', 'İkinci sətir']));
  });
});

describe('the sheet', () => {
  const width = 595.28;

  test('a word longer than its line is broken, nothing runs off the sheet and nothing of it is lost', async () => {
    const word = 'Şəhərlərarasılaşdırılmışlardanmışsınızcasına'.repeat(6);
    const broad = 'ЩШЖЮWM@'.repeat(20);
    const row = ['12345678901234', broad, word];
    const { pages, text } = await read({
      ...withBlocks(
        { kind: 'heading', level: 1, text: word, margin: broad },
        paragraph(broad),
        { kind: 'definitions', lines: [{ term: word, text: broad, margin: word }] },
        { kind: 'quotation', text: word },
        {
          kind: 'tally',
          figures: [
            { label: word, value: '1234567890123' },
            { label: broad, value: '1' },
          ],
          outcome: broad,
        },
        { kind: 'table', columns, rows: [row], empty: '' },
      ),
      head: { issuer: [word], kind: broad, place: word, date: broad },
      signatures: [{ office: word, name: broad, mark: { kind: 'line', caption: word } }],
      footer: { reference: word },
    });
    expect(Math.max(...pages.flatMap((page) => page.lines.map((line) => line.right)))).toBeLessThan(width - 14);
    expect(squeezed(text).split(word).length).toBeGreaterThanOrEqual(8);
    expect(squeezed(text).split(broad).length).toBeGreaterThanOrEqual(8);
  });

  test('in a column a long word stays within it', async () => {
    const { pages } = await read(withBlocks({ ...members(0), rows: [['1', 'M'.repeat(60), 'Ədliyyə Nazirliyi']] }));
    const pieces = pages[0]?.lines.filter((line) => /^M+$/.test(line.text)) ?? [];
    const neighbour = pages[0]?.lines.find((line) => line.text === 'Ədliyyə Nazirliyi');
    expect(pieces.map((piece) => piece.text).join('')).toBe('M'.repeat(60));
    expect(Math.max(...pieces.map((piece) => piece.right))).toBeLessThan((neighbour?.right ?? 0) - 60);
  });

  test('an ordinary word is never broken', async () => {
    const text =
      'İnsan alverinə qarşı mübarizə sahəsində əməkdaşlığın genişləndirilməsi istiqamətində fəaliyyət. '.repeat(9);
    const { pages } = await read(withBlocks(paragraph(text.trim())));
    const lines = pages[0]?.lines.map((line) => line.text.trim()).filter((line) => line !== '') ?? [];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join(' ')).toContain(text.trim());
  });

  test.each([60, 200])(
    'a list of %i members runs over pages, its head row on each, every member once',
    async (count) => {
      const { pages, text } = await read({
        ...paper,
        annexes: [{ label: 'Əlavə 1', title: 'Siyahı', blocks: [members(count)] }],
      });
      expect(pages.length).toBeGreaterThanOrEqual(3);
      expect(pages.slice(1).every((page) => page.text.includes('Təmsil etdiyi qurum'))).toBe(true);
      const once = Array.from({ length: count }, (_, index) => text.split(`Üzv-${index + 1};`).length - 1);
      expect(new Set(once)).toEqual(new Set([1]));
    },
  );

  test('no signature stands alone on a sheet: the last words go with it', async () => {
    const signatures: Signature[] = [{ office: 'Rəhbər', name: 'S. Əliyev', mark: { kind: 'line', caption: 'imza' } }];
    const tally: Tally = { kind: 'tally', figures: [{ label: 'Lehinə', value: '5' }], outcome: 'Qəbul edildi' };
    for (let lines = 1; lines < 45; lines += 1) {
      const filling = paragraph(Array.from({ length: lines }, () => 'sətir').join('\n'));
      for (const last of [tally, paragraph('Qəbul edildi')]) {
        const { pages } = await read({ ...withBlocks(filling, last), signatures });
        expect(pages.find((page) => page.text.includes('Rəhbər'))?.text).toContain('Qəbul edildi');
      }
    }
  });

  test('annexes begin on new pages and every page says which of how many it is', async () => {
    const annex = { label: 'Əlavə', title: 'Siyahı', blocks: [members(2)] };
    const { pages } = await read({ ...paper, annexes: [annex, annex] });
    expect(pages.map((page) => /\d \/ \d/.exec(page.text)?.[0])).toEqual(['1 / 3', '2 / 3', '3 / 3']);
    expect(pages.every((page) => page.text.includes('Protokol № 3'))).toBe(true);
  });

  test('what is longer than a page goes on on the next: a cell, the words of a tally, an office', async () => {
    const speech = Array.from({ length: 1500 }, (_, index) => `söz${index}`).join(' ');
    const narrow = Array.from({ length: 150 }, (_, index) => `${index}`).join('\n');
    const { pages, text } = await read({
      ...withBlocks(
        {
          ...members(0),
          rows: [
            ['1', 'a', `${speech} cədvəlin sonu`],
            [`${narrow}\nend`, 'b', 'c'],
          ],
        },
        { kind: 'quotation', text: `${speech} təklifin sonu` },
        { kind: 'tally', figures: [], outcome: 'Qəbul edildi', reason: `${speech} səbəbin sonu` },
      ),
      signatures: [{ office: `${speech} vəzifənin sonu`, name: 'S. Əliyev', mark: { kind: 'line', caption: 'imza' } }],
    });
    expect(pages.length).toBeGreaterThan(10);
    for (const end of ['cədvəlin', 'end', 'təklifin', 'səbəbin', 'vəzifənin'])
      expect(text.replaceAll('\n', ' ')).toContain(end);
    const printed = text.split(/\s+/).filter((word) => word.startsWith('söz'));
    expect(printed.toSorted()).toEqual([speech, speech, speech, speech].join(' ').split(' ').toSorted());
  });
});

test('a mark among the words leads to its address', async () => {
  const to = 'https://vahid.example/g/demo/plans/1?of=2026&at=9';
  const cited: Block = { kind: 'cited', parts: ['Yüz nəfər', { mark: '[12]', to }, ' iştirak edib.'] };
  expect((await read(withBlocks(cited))).text).toContain('Yüz nəfər[12] iştirak edib.');
  const pdf = await getDocumentProxy(new Uint8Array(renderPdf(withBlocks(cited))));
  const links = await (await pdf.getPage(1)).getAnnotations();
  expect(links.map((link: { readonly url: string }) => link.url)).toEqual([to]);
});

describe('what a paper says of itself', () => {
  test('a section or table with nothing in it says so', async () => {
    const { text } = await read(
      withBlocks({ kind: 'section', label: 'ÇIXIŞ ETDİLƏR', blocks: [], empty: 'Çıxış edən olmayıb.' }, members(0)),
    );
    expect(text).toContain('ÇIXIŞ ETDİLƏR');
    expect(text).toContain('Çıxış edən olmayıb.');
    expect(text).toContain('İştirakçı yoxdur.');
  });

  test('a draft is called one on every page, a valid paper on none', async () => {
    const annexes = [{ label: 'Əlavə 1', title: 'Siyahı', blocks: [members(60)] }];
    const draft = await read({ ...paper, annexes, status: { mark: 'LAYİHƏ', line: 'Protokol imzalanmayıb' } });
    expect(draft.pages.every((page) => /LAYİHƏ[\s\S]*Protokol imzalanmayıb/.test(page.text))).toBe(true);
    expect((await read({ ...paper, annexes })).text).not.toContain('LAYİHƏ');
  });

  test('an electronic signature shows statement, act and the whole hash', async () => {
    const hex = '9f2c41d077ab03e25c8df16a4be09731cc5d28e6f0947b1a83d2650e7fa4bc19';
    const mark: Signature['mark'] = {
      kind: 'electronic',
      statement: 'Aktla imzalanıb',
      lines: [{ term: 'Akt', text: '№ 214' }],
      hash: { term: 'SHA-256', hex },
    };
    const { text } = await read({ ...paper, signatures: [{ office: 'Rəhbər', name: 'Sübhan Əliyev', mark }] });
    for (const said of ['Rəhbər', 'Sübhan Əliyev', 'Aktla imzalanıb', '№ 214']) expect(text).toContain(said);
    expect(squeezed(text)).toContain(hex);
  });

  test.each(['az', 'en', 'ru'] as const)('it is tagged, archival and in its language: %s', async (tongue) => {
    const document = { ...withBlocks({ kind: 'heading', level: 1, text: 'Gündəlik' }, members(2)), tongue };
    const { pages, info } = await read(document);
    expect(info).toMatchObject({ Language: tongue, Title: 'Protokol № 3', Author: 'İşçi Qrup' });
    expect(pages[0]?.language).toBe(tongue);
    const tree = JSON.stringify(pages[0]?.tree);
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(tree).toContain(`"role":"${role}"`);
    const raw = Buffer.from(renderPdf(document)).toString('latin1');
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  });
});

describe('bytes', () => {
  test('equal papers have equal bytes, whatever was printed between and by a fresh press', async () => {
    const first = renderPdf(withBlocks(paragraph('Bir'), members(30)));
    renderPdf(withBlocks(paragraph('İki')));
    expect(Buffer.compare(renderPdf(withBlocks(paragraph('Bir'), members(30))), first)).toBe(0);
    vi.resetModules();
    const fresh = await import('./pdf.ts');
    expect(fresh.renderPdf).not.toBe(renderPdf);
    expect(Buffer.compare(fresh.renderPdf(withBlocks(paragraph('Bir'), members(30))), first)).toBe(0);
  });

  test('the moment of creation is the given one', async () => {
    expect((await read(paper)).info).toMatchObject({ CreationDate: 'D:20260918090400Z' });
    expect(() => renderPdf({ ...paper, createdAt: 'dünən' })).toThrow('must be an instant, not "dünən"');
  });
});
