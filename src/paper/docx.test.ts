import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxOf } from './docx.ts';
import type { Block, PaperDocument } from './vocabulary.ts';

const electronic = {
  kind: 'electronic',
  statement: 'Elektron qaydada imzalanmışdır',
  lines: [{ term: 'Akt', text: '№ 214' }],
  hash: { term: 'SHA-256', hex: '0123456789abcdef0123456789abcdef' },
} as const;

const blocks: readonly Block[] = [
  { kind: 'heading', text: 'Gündəlik', level: 1, margin: '3.4-cü bənd' },
  { kind: 'numbered', items: [{ text: 'Birinci məsələ', note: 'Məruzəçi: Ş. Əliyev' }, { text: 'İkinci məsələ' }] },
  { kind: 'heading', text: 'İkinci siyahı', level: 2 },
  { kind: 'numbered', items: [{ text: 'Yenə birinci' }] },
  { kind: 'definitions', lines: [{ term: 'Sədrlik edən', text: 'Ü. Ğ. Çıraqova', margin: '3.2-ci bənd' }] },
  {
    kind: 'table',
    columns: [
      { title: 'Ad', share: 1, align: 'start' },
      { title: 'Səs', share: 1, align: 'end' },
    ],
    rows: [['Ə', '1']],
    empty: '',
  },
  { kind: 'table', columns: [], rows: [], empty: 'İştirakçı yoxdur.' },
  {
    kind: 'section',
    label: 'EŞİDİLDİ',
    blocks: [{ kind: 'quotation', text: 'Sətir bir\nSətir iki' }],
    empty: 'yoxdur',
  },
  { kind: 'section', label: 'ÇIXIŞ ETDİLƏR', blocks: [], empty: 'Çıxış edən olmamışdır.' },
  {
    kind: 'tally',
    figures: [{ label: 'Lehinə', value: '5' }],
    outcome: 'Qəbul edilmişdir',
    reason: 'Sadə səs çoxluğu',
  },
  { kind: 'paragraph', lead: 'Nəticə:', text: 'Mətn & <mətn> "mətn"', tone: 'note', margin: '3.6-cı bənd' },
];

const paper: PaperDocument = {
  tongue: 'az',
  title: 'Protokol № 3',
  author: 'İşçi Qrup',
  createdAt: '2026-09-18T09:04:00.123Z',
  head: {
    issuer: ['Azərbaycan Respublikası', 'İşçi Qrup'],
    kind: 'PROTOKOL',
    number: '№ 3',
    subject: 'iclas',
    place: 'Bakı şəhəri',
    date: '18 sentyabr 2026-cı il',
  },
  blocks,
  signatures: [
    { office: 'İşçi Qrupun rəhbəri', name: 'R. Quliyev', mark: { kind: 'line', caption: 'imza' } },
    { office: 'Milli Koordinator', name: 'V. Əliyev', mark: electronic },
  ],
  annexes: [{ label: 'Əlavə 1', title: 'İştirakçılar', blocks: [{ kind: 'paragraph', text: 'son' }] }],
  footer: { reference: 'Protokol № 3', hash: 'SHA-256 9f2c 41d0' },
  status: { mark: 'LAYİHƏ', line: 'İmzalanmamışdır' },
};

const partsOf = async (document: PaperDocument) => {
  const parts = unzipSync(await docxOf(document));
  return (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
};
const bodyOf = async (document: PaperDocument) => (await partsOf(document))('word/document.xml');
const wordsOf = (xml: string) =>
  xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');

/** Every line of every string below, but the words of the format itself. */
const linesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    ['align', 'tone', 'empty', 'hash'].includes(key) ? [] : linesOf(each),
  );
};

it('every word of the paper stands in the file', async () => {
  const words = wordsOf(await bodyOf(paper));
  const { head, signatures, annexes } = paper;
  const format = [
    'heading',
    'numbered',
    'definitions',
    'table',
    'section',
    'quotation',
    'tally',
    'paragraph',
    'line',
    'electronic',
  ];
  const said = linesOf([head, blocks, signatures, annexes]).filter((text) => !format.includes(text));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((text) => !words.includes(text))).toEqual([]);
});

it('what is not there is said: an empty table, a section in which nobody spoke', async () => {
  const words = wordsOf(await bodyOf(paper));
  expect(words).toContain('İştirakçı yoxdur.');
  expect(words).toContain('Çıxış edən olmamışdır.');
});

it('each list counts from one', async () => {
  const numbers = (await bodyOf(paper)).match(/<w:numId w:val="\d+"\/>/g);
  expect(numbers).toHaveLength(3);
  expect(new Set(numbers).size).toBe(2);
});

it('the head row of a table stands again on each page, and a row is not parted', async () => {
  const body = await bodyOf(paper);
  expect(body).toContain('<w:tblHeader/>');
  expect(body).toContain('<w:cantSplit/>');
});

it('what follows a table at the end of a page takes no page of its own', async () => {
  const ends = { ...paper, signatures: [], annexes: [], blocks: blocks.filter(({ kind }) => kind === 'definitions') };
  const last = (await bodyOf(ends)).split('</w:tbl>').at(-1) ?? '';
  expect(last.match(/<w:p>.*?<\/w:p>/g)).toEqual([expect.stringMatching(/w:line="20" w:lineRule="exact"/)]);
});

it('the number of a page looks like the rest of the line at its foot', async () => {
  const part = await partsOf(paper);
  expect(part('word/footer1.xml')).toContain('<w:pStyle w:val="footing"/>');
  expect(part('word/styles.xml')).toMatch(/w:styleId="footing".*?<w:sz w:val="15"\/>/);
});

it('a paper that is not yet what it looks like says so on top of each page', async () => {
  const part = await partsOf(paper);
  expect(wordsOf(part('word/header1.xml'))).toContain('LAYİHƏ. İmzalanmamışdır');
  const { status: _status, ...valid } = paper;
  expect(wordsOf((await partsOf(valid))('word/header1.xml'))).toBe('');
});

it.each([
  ['az', 'az-Latn-AZ'],
  ['en', 'en-GB'],
  ['ru', 'ru-RU'],
] as const)('says in which language it is: %s', async (tongue, language) => {
  expect((await partsOf({ ...paper, tongue }))('word/styles.xml')).toContain(`w:val="${language}"`);
});

it('bears the moment of the paper and not that of its writing, to the byte', async () => {
  const part = await partsOf(paper);
  expect(part('docProps/core.xml').match(/2026-09-18T09:04:00Z/g)).toHaveLength(2);
  const first = await docxOf(paper);
  await new Promise((soon) => setTimeout(soon, 2100));
  expect(Buffer.compare(first, await docxOf(paper))).toBe(0);
});

it('a paper without a moment is refused', async () => {
  await expect(docxOf({ ...paper, createdAt: 'today' })).rejects.toThrow(RangeError);
});

it('whatever is typed, the file is well-formed XML that holds it', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const body = await bodyOf({ ...paper, blocks: [{ kind: 'paragraph', text: `«${typed}»` }] });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold.
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(body)).toBe(false);
      expect(body.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
      expect(body).toContain('«');
    }),
    { numRuns: 10 },
  );
});

it('a mark among the words leads to its address, and is called the same every time', async () => {
  const to = 'https://vahid.example/g/demo/plans/1?of=2026&at=9';
  const cited = { kind: 'cited', parts: ['Yüz nəfər', { mark: '[12]', to }, ' iştirak edib.'] } as const;
  const file = { ...paper, blocks: [cited, cited] };
  const part = await partsOf(file);
  expect(wordsOf(part('word/document.xml'))).toContain('Yüz nəfər[12] iştirak edib.');
  const links = [...part('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="(\w+)"/g)].map(([, id]) => id);
  expect(links).toEqual(['rIdLink1', 'rIdLink2']);
  const relations = part('word/_rels/document.xml.rels');
  for (const id of links) expect(relations).toContain(`Id="${id}"`);
  expect(relations.match(/Target="https:\/\/vahid\.example\/g\/demo\/plans\/1\?of=2026&amp;at=9"/g)).toHaveLength(2);
  expect(await docxOf(file)).toEqual(await docxOf(file));
});
