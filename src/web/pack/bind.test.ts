import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type Brought, broken, docx, encrypted, pdfOf, png, recorded, turned } from '../../../test/packs.ts';
import { bindPack } from './bind.ts';

async function bound(papers: readonly Brought[], items?: readonly string[]) {
  const { record, read } = recorded(papers, items);
  const steps: number[] = [];
  const pack = await bindPack(record, read, (done) => steps.push(done));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pack.bytes)));
  return { ...pack, text, steps };
}

const paper = (item: string, title: string, kind: string, bytes: Uint8Array): Brought => ({ item, title, kind, bytes });

describe('a pack as one PDF', async () => {
  const pack = await bound([
    paper('1', 'Hesabat', 'pdf', await pdfOf(3)),
    paper('1', 'Şəkil', 'png', png()),
    paper('2', 'Layihə', 'docx', docx()),
    paper('2', 'Bağlı', 'pdf', await encrypted()),
    paper('2', 'Zədəli', 'pdf', broken()),
    paper('2', 'Rəy', 'pdf', await pdfOf(2)),
  ]);
  const sheets = ['1', '2', '3', '4', '5', '6'].map((number) => pack.pageOf(number) ?? 0);

  it('begins with the agenda and the contents, and each paper follows a sheet with its title', () => {
    const [first = 0] = sheets;
    expect(pack.text.slice(0, first - 1).join(' ')).toMatch(/GÜNDƏLİK.*Mündəricat.*Hesabat/s);
    expect(sheets.map((page) => page - first)).toEqual([0, 4, 6, 7, 8, 9]);
    expect(pack.pages).toBe(first + 11);
    for (const [index, title] of ['Hesabat', 'Şəkil', 'Layihə', 'Bağlı', 'Zədəli', 'Rəy'].entries())
      expect(pack.text[(sheets[index] ?? 0) - 1]).toContain(title);
    expect(pack.text[first]).toContain('foreign 3-1');
    expect(pack.text[first + 2]).toContain('foreign 3-3');
    expect(pack.text[first + 10]).toContain('foreign 2-2');
  });

  it('names the pages in its contents on which the papers are', () => {
    const front = pack.text.slice(0, (sheets[0] ?? 1) - 1).join('\n');
    expect(front).toMatch(new RegExp(`Hesabat\\s+${sheets[0]}\\b`));
    expect(front).toMatch(new RegExp(`Rəy\\s+${sheets[5]}\\b`));
  });

  it('numbers every page at its foot, with its pack', () => {
    for (const [index, text] of pack.text.entries()) {
      expect(text).toContain('2026-3 / 1');
      expect(text).toContain(`${index + 1} / ${pack.pages}`);
    }
  });

  it('says in its place of what cannot be shown that it is in the ZIP, and why', () => {
    expect(Object.fromEntries(pack.measures)).toEqual({
      1: { pages: 3 },
      2: { pages: 1 },
      3: { apart: 'kind' },
      4: { apart: 'encrypted' },
      5: { apart: 'broken' },
      6: { pages: 2 },
    });
    expect(pack.text[(sheets[3] ?? 0) - 1]).toContain('yalnız ZIP arxivində: fayl şifrələnib');
    expect(pack.text[(sheets[4] ?? 0) - 1]).toContain('zədəlidir');
  });

  it('names what is handed out separately by its number', () => {
    expect(pack.text.join(' ')).toMatch(/Ayrıca təqdim olunur:\s+Məsələ № 3/);
  });

  it('says after each paper how far it is', () => expect(pack.steps).toEqual([1, 2, 3, 4, 5, 6]));

  it('has links in its contents and an outline that lead to the sheets, and does not claim to be PDF/A', async () => {
    const document = await PDFDocument.load(pack.bytes);
    const { catalog, context } = document;
    const lookup = (dict: PDFDict, key: string) => context.lookup(dict.get(PDFName.of(key)), PDFDict);
    const item = lookup(lookup(catalog, 'Outlines'), 'First');
    const second = lookup(item, 'Next');
    const child = lookup(second, 'First');
    expect(child.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe('№ 1. Hesabat');
    const [target] = child.lookup(PDFName.of('Dest'), PDFArray).asArray();
    expect(target).toBe(document.getPage((sheets[0] ?? 0) - 1).ref);
    const links = document
      .getPages()
      .slice(0, (sheets[0] ?? 1) - 1)
      .flatMap((page) => page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);
    expect(links.length).toBeGreaterThanOrEqual(6);
    expect(catalog.has(PDFName.of('Metadata'))).toBe(false);
  });

  it('is the same byte by byte when it is made again', async () => {
    const { record, read } = recorded([
      paper('1', 'Hesabat', 'pdf', await pdfOf(3)),
      paper('2', 'Şəkil', 'png', png(30, 60)),
    ]);
    const [one, other] = [await bindPack(record, read, () => {}), await bindPack(record, read, () => {})];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('numbers pages that are turned at the foot that one sees, outside what stands on them', async () => {
    const { pageOf, bytes, text } = await bound([paper('1', 'Yan', 'pdf', await turned())]);
    const first = pageOf('1') ?? 0;
    const document = await PDFDocument.load(bytes);
    const boxes = [0, 1, 2, 3].map((index) => {
      const { x, y, width, height } = document.getPage(first + index).getCropBox();
      return [x, y, width, height];
    });
    expect(boxes).toEqual([
      [0, -22, 595, 864],
      [0, 0, 617, 842],
      [0, 0, 595, 864],
      [-22, 0, 617, 842],
    ]);
    for (const index of [0, 1, 2, 3]) expect(text[first + index]).toContain(`${first + index + 1} /`);
  });

  it('is an agenda alone when no paper is attached', async () => {
    const { pages, text } = await bound([]);
    expect(pages).toBe(1);
    expect(text[0]).toContain('sənəd yoxdur');
  });
});
