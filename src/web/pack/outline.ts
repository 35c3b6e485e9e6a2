import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';

/** A line of a reader's side bar; `page` counts from 1. */
export type Bookmark = { readonly title: string; readonly page: number; readonly within: readonly Bookmark[] };

/** Sets the outline of a document in place of the one it has (ISO 32000-1, 12.3.3), all of it open. */
export function setOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const set = (parent: PDFRef, list: readonly Bookmark[]): { readonly first?: PDFRef; readonly last?: PDFRef } => {
    const refs = list.map(() => context.nextRef());
    for (const [index, { title, page, within }] of list.entries()) {
      const ref = refs[index];
      const target = pages[page - 1];
      if (!ref || !target) continue;
      const { first, last } = set(ref, within);
      const links = { Prev: refs[index - 1], Next: refs[index + 1], First: first, Last: last };
      const line = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [target, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull],
        ...(within.length > 0 ? { Count: PDFNumber.of(within.length) } : {}),
      });
      for (const [name, to] of Object.entries(links)) if (to) line.set(PDFName.of(name), to);
      context.assign(ref, line);
    }
    const [first, last] = [refs[0], refs.at(-1)];
    return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
  };
  const root = context.nextRef();
  const { first, last } = set(root, bookmarks);
  const outlines = PDFDict.withContext(context);
  outlines.set(PDFName.of('Type'), PDFName.of('Outlines'));
  if (first) outlines.set(PDFName.of('First'), first);
  if (last) outlines.set(PDFName.of('Last'), last);
  outlines.set(PDFName.of('Count'), PDFNumber.of(bookmarks.reduce((sum, each) => sum + 1 + each.within.length, 0)));
  context.assign(root, outlines);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
