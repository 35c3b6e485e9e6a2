import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bodies } from '#people/vocabulary.ts';
import { root } from '#root.ts';
import { readSheet } from '#sheet/read.ts';
import type { SheetTable } from '#sheet/vocabulary.ts';
import { registerOfBodies as bodiesOf } from '../../../test/plan/bodies.ts';
import { yearsOf } from '../terms.ts';
import { readBodies } from './bodies.ts';
import { mixedWords, repaired } from './letters.ts';
import { type KnownMeasure, matchRows } from './matching.ts';
import { keyOf, registerOf } from './names.ts';
import { readRows } from './rows.ts';
import { chosen, draftOf } from './start.ts';
import { readTerm } from './term.ts';
import type { Draft, ReadRow } from './vocabulary.ts';

const bodies: Bodies = bodiesOf();
const register = registerOf(bodies);
const tableOf = (rows: readonly (readonly string[])[], merges: SheetTable['merges'] = []): SheetTable => ({
  name: null,
  rows,
  merges,
});
const heading = ['Sıra №-si', 'Tədbirin adı', 'İcraçı orqanlar', 'İcra müddəti (illər üzrə)'];
const read = (rows: readonly (readonly string[])[], change: Partial<Draft> = {}, merges: SheetTable['merges'] = []) =>
  readRows({ ...draftOf([tableOf([heading, ...rows], merges)]), ...change }, { register, period: yearsOf(2020, 2024) });
const noted = (row: ReadRow | undefined) => row?.notes.map(({ on, note }) => `${on} ${note}`);
const short = (row: ReadRow | undefined) =>
  row?.executors.map(({ body, text, kind }) => `${kind} ${body ?? `? ${text}`}`);
const named = (cell: string) =>
  readBodies(cell, register).map(({ body, text, kind }) => `${kind ?? 'plain'} ${body ?? `? ${text}`}`);

describe('the real table of 2020', async () => {
  const sheet = await readSheet(readFileSync(join(root, 'test/plan/measures-2020.csv')));
  const draft = draftOf('trouble' in sheet ? [] : sheet.tables);
  const rows = readRows(draft, { register, period: yearsOf(2020, 2024) });
  const row = (number: string) => rows.find((each) => each.number === number);

  it('has its columns known by their headings', () => {
    expect(draft.columns).toEqual({ number: 0, title: 1, bodies: 3, term: 4 });
  });

  it('has four headings and eleven measures, each beneath its heading', () => {
    expect(rows.filter(({ kind }) => kind === 'section').map(({ number }) => number)).toEqual([
      '4.1',
      '4.2',
      '4.3',
      '4.4',
    ]);
    const measures = rows.filter(({ kind }) => kind === 'measure');
    expect(measures).toHaveLength(12);
    for (const { number, section } of measures) expect(section).toBe(number.slice(0, 3));
  });

  it('tells recommended bodies from executing ones', () => {
    expect(short(row('4.2.4'))).toEqual(['main culture', 'recommended audiovisual']);
    expect(short(row('4.4.1'))).toEqual(['main mia', 'recommended prosecutor', 'recommended court']);
    expect(short(row('4.3.3'))).toEqual(['main mia', 'main migration', 'main border', 'main health']);
    expect(short(row('4.3.1'))).toEqual(['main mia', 'main labour']);
  });

  it('has terms in years, and leaves open what it does not say', () => {
    expect(row('4.1.1')?.term).toEqual(yearsOf(2020, 2022));
    expect(row('4.1.3')).toMatchObject({ kind: 'measure', term: null, executors: [] });
    expect(noted(row('4.1.3'))).toEqual(['bodies noBodies', 'term noTerm']);
    expect(noted(row('4.1.1'))).toEqual([]);
  });
});

describe('a heading of two rows', () => {
  const of = (cell: {
    readonly row?: number;
    readonly column: number;
    readonly rows?: number;
    readonly columns?: number;
  }) => ({
    ...{ row: 0, rows: 1, columns: 1 },
    ...cell,
  });
  it('is known when cells of the first reach down beside the second', () => {
    const table = tableOf(
      [
        ['Sıra\n№-si', 'Tədbirin adı', 'İcra', ''],
        ['', '', 'İcraçı orqanlar', 'İcra müddəti\n(illər üzrə)'],
        ['4.1. Bölmə', '', '', ''],
        ['4.1.1.', 'Bir', 'Daxili İşlər Nazirliyi', '2021'],
      ],
      [
        of({ column: 0, rows: 2 }),
        of({ column: 1, rows: 2 }),
        of({ column: 2, columns: 2 }),
        of({ row: 2, column: 0, columns: 4 }),
      ],
    );
    const draft = draftOf([table]);
    expect(draft).toMatchObject({ columns: { number: 0, title: 1, bodies: 2, term: 3 }, first: 2 });
    const rows = readRows(draft, { register, period: yearsOf(2020, 2024) });
    expect(rows.map(({ kind, number }) => [kind, number])).toEqual([
      ['section', '4.1'],
      ['measure', '4.1.1'],
    ]);
    expect(rows.flatMap(noted)).toEqual([]);
  });
});

describe('bodies of a cell', () => {
  it.each([
    ['Daxili İşlər Nazirliyi, Ədliyyə Nazirliyi', ['plain mia', 'plain justice']],
    ['Daxili İşlər Nazirliyi; Ədliyyə Nazirliyi', ['plain mia', 'plain justice']],
    ['Daxili İşlər Nazirliyi\nƏdliyyə Nazirliyi', ['plain mia', 'plain justice']],
    ['1) Daxili İşlər Nazirliyi\n2) Ədliyyə Nazirliyi', ['plain mia', 'plain justice']],
    ['Daxili İşlər Nazirliyi və Ədliyyə Nazirliyi', ['plain mia', 'plain justice']],
    // Names that hold commas and “və” themselves.
    ['Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi və Elm və Təhsil Nazirliyi', ['plain labour', 'plain education']],
    ['Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi, Səhiyyə Nazirliyi', ['plain family', 'plain health']],
    // Case, endings, the name of the State, alphabets that look alike.
    ['AZƏRBAYCAN RESPUBLİKASININ DAXİLİ İŞLƏR NAZİRLİYİ', ['plain mia']],
    ['Daxili İşlər Nazirliyinin, Baş Prokurorluğun, Ali Məhkəmənin', ['plain mia', 'plain prosecutor', 'plain court']],
    ['Дахили İşlər Nazirliyi', ['plain ? Дахили İşlər Nazirliyi']],
    ['Sаhiyyə Nazirliyi, Səhiyyə Nаzirliyi', ['plain ? Sаhiyyə Nazirliyi', 'plain health']],
    ['DİN, ƏƏSMN', ['plain mia', 'plain labour']],
    ['İnsan Hüquqları üzrə Müvəkkil', ['plain ombudsman']],
    ['Təhsil Nazirliyi', ['plain education']],
    ['Ministry of Justice and Supreme Court', ['plain justice', 'plain court']],
    // Recommended: before, after, in brackets, of several.
    ['Ədliyyə Nazirliyi, tövsiyə edilir: Ali Məhkəmə, Baş Prokurorluq', ['plain justice', 'recommended court', 'recommended prosecutor']],
    ['Ədliyyə Nazirliyi, Ali Məhkəmə (tövsiyə edilir)', ['plain justice', 'recommended court']],
    ['Ədliyyə Nazirliyi, Ali Məhkəmə (tövsiyə olunur), Səhiyyə Nazirliyi', ['plain justice', 'recommended court', 'plain health']],
    ['Ədliyyə Nazirliyi, Ali Məhkəməyə və Baş Prokurorluğa tövsiyə edilir', ['plain justice', 'recommended court', 'recommended prosecutor']],
    ['TÖVSİYƏ EDİLİR:\nAli Məhkəmə', ['recommended court']],
    ['Əsas icraçı: Daxili İşlər Nazirliyi; digər icraçılar: Ədliyyə Nazirliyi, Səhiyyə Nazirliyi; tövsiyə edilir – Ali Məhkəmə', ['main mia', 'other justice', 'other health', 'recommended court']],
    ['Daxili İşlər Nazirliyi (əsas icraçı), Ədliyyə Nazirliyi', ['main mia', 'plain justice']],
    // What the register has not.
    ['Kənd və Meşə Nazirliyi, Ədliyyə Nazirliyi', ['plain ? Kənd və Meşə Nazirliyi', 'plain justice']],
    ['', []],
    ['—', []],
  ] as const)('%s', (cell, found) => expect(named(cell)).toEqual(found)); // biome-ignore format: one row each

  it('of an unknown name are offered the nearest, and none is taken', () => {
    const [one] = readBodies('Səhiyə Nazirliyi', register);
    expect(one).toMatchObject({ body: null, near: expect.arrayContaining(['health']) });
    expect(one?.near[0]).toBe('health');
    const [other] = readBodies('Ailə, Qadın və Uşaq Problemlri üzrə Dövlət Komitəsi', register);
    expect(other).toMatchObject({ text: 'Ailə, Qadın və Uşaq Problemlri üzrə Dövlət Komitəsi', near: ['family'] });
    expect(readBodies('Marsda Koloniya', register)[0]?.near).toEqual([]);
  });

  it('whatever bodies are joined in whatever way, they are found again', () => {
    const names = [...bodies.values()]
      .filter(({ successor }) => !successor)
      .map((each) => [each.body, each.names.at(-1)?.name.az ?? ''] as const);
    const sign = fc.constantFrom(', ', ';', '\n', ' və ', ',\n');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }), sign, (some, between) => {
        const found = readBodies(some.map(([, name]) => name).join(between), register);
        expect(found.map(({ body }) => body)).toEqual(some.map(([body]) => body));
      }),
    );
  });

  it('no text breaks it or makes a body up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { body, text: name } of readBodies(text, register)) {
          expect(name).not.toBe('');
          expect(body === null || bodies.has(body)).toBe(true);
        }
      }),
    );
  });
});

describe('the register', () => {
  it('knows a body that was entered since, and a name that came', () => {
    const growing = new Map(bodies);
    const cell = 'Kosmos Agentliyi; Ulduz İdarəsi';
    const named = () => readBodies(cell, registerOf(growing)).map(({ body }) => body);
    expect(named()).toEqual([null, null]);
    const name = (az: string) => ({ name: { az, en: az, ru: az }, from: null });
    const space = { body: 'space', kind: 'state', successor: undefined, seat: undefined } as const;
    growing.set('space', { ...space, names: [name('Kosmos Agentliyi')] });
    expect(named()).toEqual(['space', null]);
    growing.set('space', { ...space, names: [name('Kosmos Agentliyi'), name('Ulduz İdarəsi')] });
    expect(named()).toEqual(['space', 'space']);
  });
});

describe('terms', () => {
  const term = (from: string, until: string) => ({ read: 'term', term: { from, until } });
  it.each([
    ['2020-2022', term('2020-01-01', '2022-12-31')],
    ['2020–2022-ci illər', term('2020-01-01', '2022-12-31')],
    ['2020-2022-ci illərdə', term('2020-01-01', '2022-12-31')],
    ['2020 — 2022', term('2020-01-01', '2022-12-31')],
    ['2021', term('2021-01-01', '2021-12-31')],
    ['2021-ci il', term('2021-01-01', '2021-12-31')],
    ['2021-ci il ərzində', term('2021-01-01', '2021-12-31')],
    ['2020, 2021, 2022', term('2020-01-01', '2022-12-31')],
    ['2020, 2022', { read: 'not' }],
    ['2021-ci ilin II rübü', term('2021-04-01', '2021-06-30')],
    ['2024-cü ilin I yarısı', term('2024-01-01', '2024-06-30')],
    ['01.03.2021-30.06.2021', term('2021-03-01', '2021-06-30')],
    ['2021-03-01', term('2021-03-01', '2021-03-01')],
    ['20 mart 2021', term('2021-03-20', '2021-03-20')],
    ['2021-ci il 31 dekabradək', { read: 'until', until: '2021-12-31' }],
    ['2021-ci il dekabrın 31-dək', { read: 'until', until: '2021-12-31' }],
    ['31.02.2021', { read: 'not' }],
    ['il ərzində', { read: 'whole' }],
    ['daim', { read: 'whole' }],
    ['mütəmadi', { read: 'whole' }],
    ['', { read: 'none' }],
    ['–', { read: 'none' }],
    ['2021-2022 годы', term('2021-01-01', '2022-12-31')],
    ['tezliklə', { read: 'not' }],
  ] as const)('%s', (text, expected) => expect(readTerm(text)).toEqual(expected));
});

describe('mixed letters', () => {
  it('are found word by word, with their repair', () => {
    expect(mixedWords('Qurbаnların müdafiəsi')).toEqual([{ word: 'Qurbаnların', repair: 'Qurbanların' }]);
    expect(mixedWords('Әhali vә о')).toEqual([
      { word: 'Әhali', repair: 'Əhali' },
      { word: 'vә', repair: 'və' },
      { word: 'о', repair: 'o' },
    ]);
    expect(mixedWords('Qиda')).toEqual([{ word: 'Qиda', repair: null }]);
    expect(mixedWords('Министерство юстиции')).toEqual([]);
    expect(mixedWords('Cədvəl')).toEqual([]);
  });

  it('are repaired once and for all, and nothing else is changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeоopхxсcəәIı ,.Иж4') }), (text) => {
        const once = repaired(text);
        expect(repaired(once)).toBe(once);
        expect(once).toHaveLength(text.length);
        expect(mixedWords(once).filter(({ repair }) => repair !== null)).toEqual([]);
      }),
    );
  });
});

describe('rows', () => {
  it('with merged cells: a measure of several rows gathers their bodies, each with its own term', () => {
    const rows = read(
      [
        ['4.1. Birinci bölmə', '', '', ''],
        ['4.1.1', 'Tədbir', 'Daxili İşlər Nazirliyi', '2020-2022'],
        ['', '', 'Ədliyyə Nazirliyi', '2021'],
        ['4.1.2', 'Başqa', 'Səhiyyə Nazirliyi', '2020'],
        ['4.1.3', 'Üçüncü', '', '2020'],
      ],
      {},
      [
        { row: 1, column: 0, rows: 1, columns: 4 },
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 1, rows: 2, columns: 1 },
        { row: 4, column: 2, rows: 2, columns: 1 },
      ],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['section', 'measure', 'continues', 'measure', 'measure']);
    expect(rows[1]?.executors.map(({ body, term }) => [body, term])).toEqual([
      ['mia', null],
      ['justice', yearsOf(2021, 2021)],
    ]);
    expect(short(rows[4])).toEqual(['main health']);
    expect(noted(rows[4])).toEqual(['bodies merged']);
    expect(rows[0]).toMatchObject({ number: '4.1', title: 'Birinci bölmə' });
  });

  it.each([
    ['a number twice', [['1.1', 'a', 'DİN', '2020'], ['1.1', 'b', 'DİN', '2020']], 'number numberTwice'],
    ['no number', [['', 'a', 'DİN', '2020']], 'number numberMissing'],
    ['a number that a spreadsheet took for a day', [['04.01.2001', 'a', 'DİN', '2020']], 'number numberIsDate'],
    ['no name', [['1.1', '', 'DİN', '2020']], 'title titleMissing'],
    ['an unknown body', [['1.1', 'a', 'Ay Nazirliyi', '2020']], 'bodies unknownBody'],
    ['a body twice', [['1.1', 'a', 'DİN, Daxili İşlər Nazirliyi', '2020']], 'bodies bodyTwice'],
    ['a term that cannot be read', [['1.1', 'a', 'DİN', 'tezliklə']], 'term termUnread'],
    ['a term that ends before it begins', [['1.1', 'a', 'DİN', '2022-2021']], 'term termBackwards'],
    ['a term outside of the plan', [['1.1', 'a', 'DİN', '2030']], 'term termOutside'],
    ['foreign letters', [['1.1', 'tәdbir', 'DİN', '2020']], 'title mixedLetters'],
    ['more of no measure', [['', '', 'DİN', '2020']], 'row orphan'],
    ['a heading with bodies', [['1', 'a', 'DİN', ''], ['1.1', 'b', 'DİN', '2020']], 'row headingWithMore'],
  ] as const)('with %s are noted', (_what, rows, note) => expect(noted(read(rows)[0])).toContain(note)); // biome-ignore format: one row each

  it('that repeat the heading, or count its columns, are nothing', () => {
    const kinds = read([['1', '2', '3', '4'], ['1.1', 'a', 'DİN', '2020'], heading, ['', '', '', '']]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['nothing', 'measure', 'nothing', 'nothing']);
  });

  it('are as a person says, and what was not said is still read', () => {
    const [row] = read([['', 'a', 'Ay Nazirliyi, DİN', 'tezliklə']], {
      names: { [keyOf('Ay Nazirliyi')]: 'justice' },
      corrections: { 1: { number: '1.1', term: yearsOf(2021, 2021) } },
    });
    expect(row).toMatchObject({ number: '1.1', title: 'a', term: yearsOf(2021, 2021), corrected: true });
    expect(short(row)).toEqual(['main justice', 'main mia']);
    expect(noted(row)).toEqual(['bodies abbreviation']);
    const [left] = read([['1.1', 'a', 'aidiyyəti qurumlar, DİN', '2020']], {
      names: { [keyOf('aidiyyəti qurumlar')]: '' },
    });
    expect(short(left)).toEqual(['main mia']);
  });

  it('take the first body for the main one only if a person says so', () => {
    const cells = [['1.1', 'a', 'DİN, Ədliyyə Nazirliyi, tövsiyə edilir: Ali Məhkəmə', '2020']];
    expect(short(read(cells, { unmarked: 'first main' })[0])).toEqual([
      'main mia',
      'other justice',
      'recommended court',
    ]);
  });
});

describe('columns', () => {
  it.each([
    [['№', 'Measure', 'Executing bodies', 'Term'], { number: 0, title: 1, bodies: 2, term: 3 }],
    [
      ['№ п/п', 'Наименование мероприятия', 'Исполнители', 'Срок исполнения'],
      { number: 0, title: 1, bodies: 2, term: 3 },
    ],
    [['İcra müddəti', 'İcraçılar', 'Tədbirlər', 'S/s'], { number: 3, title: 2, bodies: 1, term: 0 }],
  ] as const)('%s', (head, columns) => {
    const draft = draftOf([tableOf([['Milli Fəaliyyət Planı', '', '', ''], head, ['4.1.1', 'a', 'b', '2020']])]);
    expect(draft).toMatchObject({ columns, first: 2 });
  });

  it('without headings are asked for, and never guessed in silence', () => {
    const table = tableOf([['4.1.1', 'Uzun bir tədbirin adı', 'Daxili İşlər Nazirliyi', '2020-2022']]);
    expect(draftOf([table]).columns).toBeNull();
    expect(readRows(draftOf([table]), { register, period: null })).toEqual([]);
  });

  it('of several tables wait for the choice of one', () => {
    const draft = draftOf([tableOf([['x', 'y']]), tableOf([heading, ['4.1.1', 'a', 'b', '2020']])]);
    expect(draft.chosen).toBeNull();
    expect(chosen(draft, 1)).toMatchObject({ chosen: 1, first: 1, columns: { title: 1 } });
  });
});

describe('an amendment', () => {
  const known: readonly KnownMeasure[] = [
    { measure: '1', number: '4.1.1', title: 'Sığınacaqların maddi-texniki təminatının yaxşılaşdırılması' },
    { measure: '2', number: '4.1.2', title: 'Statistik məlumatların vahid formada toplanması' },
    { measure: '3', number: '4.1.3', title: 'Sosial reklamların və videoçarxların hazırlanması' },
  ];
  const matched = (rows: readonly (readonly string[])[], told: Record<number, string | null> = {}) =>
    matchRows(read(rows), known, (row) => told[row]).map(({ measure }) => measure);

  it('goes on with measures by number, then by text, and asks of the rest', () => {
    expect(
      matched([
        ['4.1.1', 'Sığınacaqların maddi təminatının yaxşılaşdırılması', 'DİN', '2020'],
        ['4.1.4', 'Statistik məlumatların vahid formada toplanması', 'DİN', '2020'],
        ['4.1.3', 'Tamamilə yeni iş', 'DİN', '2020'],
        ['4.1.9', 'Təlimlər', 'DİN', '2020'],
      ], { 4: null }),
    ).toEqual(['1', '2', undefined, null]); // biome-ignore format: one row each
  });

  it('never goes on with one measure in two rows without a word', () => {
    const rows = matchRows(
      read([
        ['4.1.1', 'Sığınacaqların maddi-texniki təminatının yaxşılaşdırılması', 'DİN', '2020'],
        ['4.1.5', 'x', 'DİN', '2020'],
      ]),
      known,
      (row) => (row === 2 ? '1' : undefined),
    );
    expect(rows.map((row) => noted(row))).toEqual([
      ['bodies abbreviation', 'row matchedTwice'],
      ['bodies abbreviation', 'row matchedTwice'],
    ]);
  });
});
