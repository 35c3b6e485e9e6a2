import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { renderPdf } from '#paper/pdf.ts';
import { insertImage, openForeign } from './foreign.ts';
import { type Bookmark, setOutline } from './outline.ts';
import { type PageOf, packPaper } from './paper.ts';
import { type PackRecord, type RecordedPaper, tongue } from './record.ts';
import { stamp } from './stamp.ts';
import type { Measure } from './vocabulary.ts';
import { words } from './words.ts';

export type Bound = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly pageOf: PageOf;
};

/**
 * The pack as one PDF: agenda, contents, and each paper after a sheet with its title; every page numbered at its foot. Equal
 * records and files give equal bytes. It is no PDF/A: what others made stands in it as they made it.
 *
 * @param read the bytes of a paper; asked for twice.
 * @param said told after each paper that was put in.
 */
export async function bindPack(
  record: PackRecord,
  read: (paper: RecordedPaper) => Promise<Uint8Array>,
  said: (done: number) => void,
): Promise<Bound> {
  const papers = record.items.flatMap((item) => item.papers);
  const measures = new Map<string, Measure>();
  for (const paper of papers) measures.set(paper.paper, await measured(paper, await read(paper)));
  const { set, pageOf } = await setFront(record, papers, measures);
  const pack = await PDFDocument.load(set, { updateMetadata: false });
  // It claims to be PDF/A, which the whole is not.
  for (const key of ['Metadata', 'OutputIntents']) pack.catalog.delete(PDFName.of(key));
  for (const [index, paper] of papers.entries()) {
    const at = pageOf(paper.paper);
    const measure = measures.get(paper.paper);
    if (at !== undefined && measure && 'pages' in measure) await putIn(pack, at, paper, await read(paper));
    said(index + 1);
  }
  const pages = pack.getPages();
  const font = await pack.embedFont(StandardFonts.Helvetica);
  for (const [index, page] of pages.entries())
    stamp(page, font, `${record.meeting} / ${record.pack}`, `${index + 1} / ${pages.length}`);
  setOutline(pack, bookmarksOf(record, pageOf));
  const bytes = await pack.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return { bytes, pages: pages.length, measures, pageOf };
}

/** How many pages a paper has; put into a document that is thrown away, so that none fails when it is too late. */
async function measured(paper: RecordedPaper, bytes: Uint8Array): Promise<Measure> {
  if (paper.kind !== 'pdf' && paper.kind !== 'png' && paper.kind !== 'jpeg') return { apart: 'kind' };
  try {
    const trial = await PDFDocument.create({ updateMetadata: false });
    const pages = await putIn(trial, 0, paper, bytes);
    if (typeof pages === 'string') return { apart: pages };
    // Boxes and turns that are none show only here.
    const font = await trial.embedFont(StandardFonts.Helvetica);
    for (const page of trial.getPages()) stamp(page, font, '', '');
    return { pages };
  } catch {
    return { apart: 'broken' };
  }
}

/** Puts the pages of a paper behind so many pages; says how many they are, or why there are none. */
async function putIn(into: PDFDocument, after: number, { kind }: RecordedPaper, bytes: Uint8Array) {
  if (kind === 'png' || kind === 'jpeg') return insertImage(into, after, kind, bytes);
  const foreign = await openForeign(bytes);
  if (typeof foreign === 'string') return foreign;
  const pages = await into.copyPages(foreign, foreign.getPageIndices());
  for (const [index, page] of pages.entries()) into.insertPage(after + index, page);
  return pages.length;
}

/** How often the front is set until its numbers of pages hold: the second time they do, unless they change its length. */
const most = 4;

/** Agenda, contents and sheets, with the pages on which the sheets come to lie. */
async function setFront(
  record: PackRecord,
  papers: readonly RecordedPaper[],
  measures: ReadonlyMap<string, Measure>,
): Promise<{ readonly set: Uint8Array; readonly pageOf: PageOf }> {
  let pageOf: PageOf = () => undefined;
  let length = -1;
  for (let attempt = 0; attempt < most; attempt += 1) {
    const set = renderPdf(packPaper(record, measures, pageOf));
    const now = (await PDFDocument.load(set, { updateMetadata: false })).getPageCount();
    if (now === length) return { set, pageOf };
    length = now;
    pageOf = pagesFrom(length - papers.length + 1, papers, measures);
  }
  throw new Error('the contents of a pack change its length each time they are set');
}

function pagesFrom(first: number, papers: readonly RecordedPaper[], measures: ReadonlyMap<string, Measure>): PageOf {
  const pages = new Map<string, number>();
  let next = first;
  for (const { paper } of papers) {
    pages.set(paper, next);
    const measure = measures.get(paper);
    next += 1 + (measure && 'pages' in measure ? measure.pages : 0);
  }
  return (paper) => pages.get(paper);
}

const bookmarksOf = ({ items }: PackRecord, pageOf: PageOf): readonly Bookmark[] => [
  { title: words.agenda[tongue], page: 1, within: [] },
  ...items.map(({ item, title, papers }): Bookmark => {
    const within = papers.map((paper) => ({
      title: `№ ${paper.paper}. ${paper.title}`,
      page: pageOf(paper.paper) ?? 1,
      within: [],
    }));
    return { title: `${item}. ${title}`, page: within[0]?.page ?? 1, within };
  }),
];
