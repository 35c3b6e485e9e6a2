import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '#paper/workbook.ts';
import { docxOf } from '../../test/tables/docx.ts';
import { sheetSentence } from './messages.ts';
import { readSheet } from './read.ts';
import { cellName } from './trouble.ts';
import { limits, type SheetTrouble } from './vocabulary.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (given: Uint8Array | string) => {
  const read = await readSheet(typeof given === 'string' ? bytes(given) : given);
  return 'trouble' in read ? read : read.tables.map(({ rows }) => rows);
};
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const types = (kind: string) =>
  `<Types xmlns="x"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`;
const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
/** A workbook by its parts. */
const workbook = (parts: Record<string, string | Uint8Array> = {}) => {
  const all = {
    '[Content_Types].xml': types('openxmlformats-officedocument.spreadsheetml.sheet'),
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>№</t></is></c><c r="B1" t="inlineStr"><is><t>Tədbir</t></is></c></row>',
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? bytes(part) : part]),
    ),
  );
};

describe('a table is read', () => {
  it.each([
    ['commas', 'a,"b, c",d\n1,2,3\n'],
    ['semicolons', 'a;b, c;d\n1;2;3\n'],
    ['tabs', 'a\tb, c\td\n1\t2\t3\n'],
    ['lines of Windows', 'a\tb, c\td\r\n1\t2\t3\r\n'],
  ])('from text with %s', async (_what, text) => {
    expect(await rowsOf(text)).toEqual([
      [
        ['a', 'b, c', 'd'],
        ['1', '2', '3'],
      ],
    ]);
  });

  it('from what Excel puts on the clipboard as text: a cell of several lines stands in quotes', async () => {
    expect(await rowsOf('4.1.1\t"Daxili İşlər Nazirliyi\nƏdliyyə ""Nazirliyi"""\n4.1.2\tb\n')).toEqual([
      [
        ['4.1.1', 'Daxili İşlər Nazirliyi\nƏdliyyə "Nazirliyi"'],
        ['4.1.2', 'b'],
      ],
    ]);
  });

  it('from what Word puts there as text: its quotes are quotes', async () => {
    expect(await rowsOf('1\t"Qaynar xətt" xidməti\tDİN\n2\t"Açıq qapı" günləri\tDİN\n')).toEqual([
      [
        ['1', '"Qaynar xətt" xidməti', 'DİN'],
        ['2', '"Açıq qapı" günləri', 'DİN'],
      ],
    ]);
  });

  it('from what Excel saves as Unicode text: quotes around a cell with a comma are its own', async () => {
    expect(await rowsOf(utf16('№\tAd\r\n1\t"Bir, iki"\r\n'))).toEqual([
      [
        ['№', 'Ad'],
        ['1', 'Bir, iki'],
      ],
    ]);
  });

  it('from a workbook whose days are serial numbers, with merged cells and texts in parts', async () => {
    const text = (at: string, says: string) => `<c r="${at}" t="inlineStr"><is><r><t xml:space="preserve">${says} </t></r><r><t>x</t></r></is></c>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${type}/styles" Target="styles.xml"/></Relationships>`;
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const rows = `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row><row r="2"><c r="A2" s="1"><v>36895</v></c><c r="B2" s="2"><v>44561</v></c></row>`;
    const given = sheet(rows).replace('</worksheet>', '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>');
    expect(await readSheet(workbook({ 'xl/worksheets/sheet1.xml': given, 'xl/styles.xml': styles, 'xl/_rels/workbook.xml.rels': rels }))).toMatchObject({
      tables: [{ rows: [['a x', 'b x'], [expect.any(String), '2021-12-31']], merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }],
    });
  }); // biome-ignore format: parts of a file

  it.each([
    ['utf-8', Buffer.from('\uFEFFə;ş\n1;2\n')],
    ['utf-16le', utf16('ə;ş\n1;2\n')],
    ['utf-16le', Buffer.from('sıra;şöbə\n1;2\n', 'utf16le')],
    ['utf-16be', Buffer.from(utf16('ə;ş\n1;2\n')).swap16()],
    ['windows-1254', Buffer.from([0x53, 0x6b, 0xfd, 0x3b, 0x42, 0xfe, 0x0a, 0x31, 0x3b, 0x32])],
    ['windows-1251', Buffer.from([0xcc, 0xe5, 0xf0, 0xe0, 0x3b, 0xd1, 0xf0, 0xee, 0xea, 0x0a, 0x31, 0x3b, 0x32])],
  ])('from letters written as %s', async (letters, given) => {
    expect(await readSheet(given)).toMatchObject({ letters, tables: [{ rows: [expect.anything(), ['1', '2']] }] });
  });

  it('from a page with merged cells, lines in cells and a table in a cell', async () => {
    const html =
      '<table><tr><th>№<th>Tədbir<th>İcraçı</tr>' +
      '<tr><td colspan=3>4.1 Bölmə</td></tr>' +
      '<tr><td rowspan="2">4.1.1</td><td>Birinci&nbsp;  tədbir<br>davamı</td><td><p>A</p><p>B</p></td></tr>' +
      '<tr><td>x<table><tr><td>y</td></tr></table></td><td><del>z</del>C</td></tr></table>';
    const read = await readSheet(bytes(html));
    expect(read).toMatchObject({
      kind: 'html',
      tables: [
        {
          rows: [
            ['№', 'Tədbir', 'İcraçı'],
            ['4.1 Bölmə', '', ''],
            ['4.1.1', 'Birinci tədbir\ndavamı', 'A\nB'],
            ['', 'x\ny', 'C'],
          ],
          merges: [
            { row: 1, column: 0, rows: 1, columns: 3 },
            { row: 2, column: 0, rows: 2, columns: 1 },
          ],
        },
      ],
    });
  });

  const cellsOf = (...cells: readonly string[]) =>
    `<table><tr><td>№<td>Ad</tr><tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr></table>`;
  it.each([
    // Word: conditional comments, spaces that it keeps, numbers of its lists, words that a soft hyphen may part, anchors of comments.
    ["<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>4.1.1.<span>&nbsp;&nbsp; </span></span><![endif]><o:p></o:p></p>", "<p class=MsoNormal>Bazanın<span style='mso-spacerun:yes'>  </span>təkmil&shy;ləşdirilməsi<br>davamı<a class=msocomanchor href='#_msocom_1'>[M1]</a><o:p></o:p></p>", ['4.1.1.', 'Bazanın təkmilləşdirilməsi\ndavamı']],
    ['<p>1</p>', "<p>Açıq<span style='mso-hide:all;display:none'>gizli</span> mətn <ins>əlavə</ins><del>silinib</del></p>", ['1', 'Açıq mətn əlavə']],
    // LibreOffice writes what was said about a cell into it.
    ['1', 'Tədbir<a class="comment-indicator"></a><comment>müəllif: qeyd</comment>', ['1', 'Tədbir']],
    // Google: a column of numbers is a list in each cell.
    ['<ol start="7"><li dir="ltr" style="list-style-type:decimal"><p role="presentation"><br></p></li></ol>', '<p dir="ltr"><span>Təlim</span><span><br></span><span>keçirilməsi</span></p><br>', ['7.', 'Təlim\nkeçirilməsi']],
    ['<ul><li><p></p></li></ul>', '<ol><li>Birinci<li>İkinci</ol>', ['', 'Birinci\nİkinci']],
    ['<ol type="a"><li></li></ol>', 'Ad', ['', 'Ad']],
  ])('from cells as offices write them: %#', async (number, title, read) => {
    expect(await rowsOf(cellsOf(number, title))).toEqual([[['№', 'Ad'], read]]);
  }); // biome-ignore format: one row each

  it('from a document of Word: merged cells both ways, several tables', async () => {
    const read = await readSheet(
      docxOf([
        [
          [{ text: '4.1 Bölmə', columns: 2 }],
          [{ text: '4.1.1', rows: 'begins' }, { text: 'A\nB' }],
          [{ text: '', rows: 'goes on' }, { text: 'C' }],
        ],
        [[{ text: 'x' }, { text: 'y' }]],
      ]),
    );
    expect(read).toMatchObject({
      kind: 'docx',
      tables: [
        {
          rows: [
            ['4.1 Bölmə', ''],
            ['4.1.1', 'A\nB'],
            ['', 'C'],
          ],
          merges: [
            { row: 0, column: 0, rows: 1, columns: 2 },
            { row: 1, column: 0, rows: 2, columns: 1 },
          ],
        },
        { rows: [['x', 'y']] },
      ],
    });
  });

  it('from the workbook that we write ourselves', async () => {
    const made = workbookOf({
      title: 'Plan',
      columns: [{ title: '№' }, { title: 'Tədbir' }, { title: 'Gün', kind: 'day' }],
      rows: [['4.1.1', 'Sığınacaqlar', '2020-07-22']],
    });
    const parts: Uint8Array[] = [];
    for await (const part of made) parts.push(part);
    expect(await readSheet(Buffer.concat(parts))).toMatchObject({
      kind: 'xlsx',
      tables: [
        {
          name: 'Plan',
          rows: [
            ['№', 'Tədbir', 'Gün'],
            ['4.1.1', 'Sığınacaqlar', '2020-07-22'],
          ],
        },
      ],
    });
  });

  const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('');
  it.each([
    ['text', bytes(rows(300, 'a;b\n'))],
    ['a page', bytes(`<table>${rows(300, '<tr><td>a<td>b</tr>')}</table>`)],
    ['a document', docxOf([Array.from({ length: 300 }, () => [{ text: 'a' }, { text: 'b' }])])],
    ['a workbook', workbook({ 'xl/worksheets/sheet1.xml': sheet(Array.from({ length: 300 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('')) })],
  ])('with word of each row, or of all at once: %s', async (_what, given) => {
    const told: [number, number][] = [];
    await readSheet(given, (done, of) => void told.push([done, of]));
    expect(told.at(-1)).toEqual([300, 300]);
    expect(told.every(([done, of], at) => of === 300 && (at === 0 || done > (told[at - 1]?.[0] ?? 0)))).toBe(true);
  }); // biome-ignore format: one row each

  it('without empty rows and columns at its end', async () => {
    expect(await rowsOf('a;b;;\n1;2;;\n;;;\n')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
  });
});

/** A ZIP that says of its first part that it will be so large. */
function claiming(given: Uint8Array, size: number): Uint8Array {
  const forged = Buffer.from(given);
  for (let at = forged.indexOf('PK\x01\x02'); at >= 0; at = forged.indexOf('PK\x01\x02', at + 4))
    forged.writeUInt32LE(size, at + 24);
  return forged;
}

const bomb = new Uint8Array(20_000_000).fill(32);
const deep = (names: number) => '<a>'.repeat(names) + '</a>'.repeat(names);
const laughs =
  '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;">]><worksheet>&lol2;</worksheet>';

describe('a hostile file is refused with a sentence', () => {
  const cases: readonly (readonly [string, SheetTrouble['trouble'], () => Uint8Array])[] = [
    ['nothing', 'empty', () => new Uint8Array()],
    ['spaces', 'noTable', () => bytes('  \n ')],
    ['a PDF', 'otherKind', () => bytes('%PDF-1.7 a,b\n1,2')],
    ['a picture', 'otherKind', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0)],
    ['RTF', 'otherKind', () => bytes('{\\rtf1 a\tb}')],
    ['zero bytes', 'otherKind', () => bytes('a;b\n\u0000;\u0000\n1;2\n')],
    ['any ZIP', 'otherKind', () => zipSync({ 'a.txt': bytes('a') })],
    ['a cut-off ZIP', 'broken', () => workbook().subarray(0, 300)],
    ['a ZIP with its inside out', 'broken', () => Uint8Array.from(workbook(), (byte, at) => (at > 300 && at < 700 ? byte ^ 85 : byte))],
    ['Excel before 2007', 'oldKind', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['a password', 'encrypted', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a macro', 'macros', () => workbook({ 'xl/vbaProject.bin': 'x' })],
    ['a macro under another name', 'macros', () => workbook({ '[Content_Types].xml': types('ms-excel.sheet.macroEnabled') })],
    ['a formula', 'formula', () => workbook({ 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>') })],
    ['a formula in CSV', 'formula', () => bytes('a;b\n1;=cmd()\n')],
    ['a bomb', 'swells', () => workbook({ 'xl/worksheets/sheet1.xml': bomb })],
    ['two gigabytes claimed', 'swells', () => claiming(workbook(), 2_000_000_000)],
    ['less claimed than is there', 'broken', () => claiming(workbook(), 10)],
    ['too many parts', 'swells', () => zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`p${at}`, new Uint8Array()])))],
    ['billion laughs', 'entities', () => workbook({ 'xl/worksheets/sheet1.xml': laughs })],
    ['deep XML', 'tooDeep', () => workbook({ 'xl/worksheets/sheet1.xml': deep(100_000) })],
    ['deep HTML', 'tooDeep', () => bytes(`<table><tr><td>${'<b>'.repeat(200)}x</td></tr></table>`)],
    ['100,000 rows', 'tooLong', () => bytes('a;b\n'.repeat(100_000))],
    ['100,000 rows of a page', 'tooLong', () => bytes(`<table>${'<tr><td>a<td>b'.repeat(100_000)}</table>`)],
    ['100,000 rows of a workbook', 'tooLong', () => workbook({ 'xl/worksheets/sheet1.xml': sheet(Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('')) })],
    ['a cell far away', 'broken', () => workbook({ 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') })],
    ['a cell in column 16,000 of a page', 'tooWide', () => bytes('<table><tr><td colspan=16000>a</td><td>b</td></tr></table>')],
    ['a thousand columns', 'tooWide', () => bytes(`${'a;'.repeat(1_000)}a\n`)],
    ['a huge cell', 'longCell', () => bytes(`a;b\n1;${'x'.repeat(5_001)}\n`)],
    ['a document cut off', 'broken', () => zipSync({ '[Content_Types].xml': bytes(types('x')), 'word/document.xml': bytes('<w:document><w:tbl><w:tr>') })],
    ['too large a file', 'tooLarge', () => new Uint8Array(limits.bytes + 1).fill(65)],
  ]; // biome-ignore format: one row each

  it.each(cases)('%s', async (_what, trouble, make) => {
    // Time of the processor, not of the clock: other programs may take the machine meanwhile.
    const given = make();
    const began = process.cpuUsage();
    const read = await readSheet(given);
    const { user, system } = process.cpuUsage(began);
    expect(read).toMatchObject({ trouble });
    expect((user + system) / 1_000).toBeLessThan(5_000);
    const { az, en, ru } = sheetSentence(read as SheetTrouble);
    for (const said of [az, en, ru]) expect(said).toMatch(/\S.*[.]$/);
    expect(new Set([az, en, ru]).size).toBe(3);
  });

  it('names the cell of a formula', async () => {
    expect(await readSheet(bytes('a;b\n1;=1+1\n'))).toEqual({ trouble: 'formula', cell: 'B2', sheet: null });
    expect([cellName(0, 0), cellName(6, 25), cellName(9, 26), cellName(0, 701), cellName(0, 702)]).toEqual([
      'A1',
      'Z7',
      'AA10',
      'ZZ1',
      'AAA1',
    ]);
  });
});
