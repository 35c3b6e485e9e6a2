import {
  EncryptedPDFError,
  PageSizes,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { Apart } from './vocabulary.ts';

/** Papers that somebody brought, as pages of another document. What is wrong with one is said, and stops nothing. */

const name = (text: string): PDFName => PDFName.of(text);

/** Annotations that show nothing on the page, or carry files and programs. */
const leftOut: readonly string[] = ['Popup', 'Movie', 'Sound', 'Screen', '3D', 'RichMedia', 'FileAttachment'];

/** The pages of a PDF as they can be taken over, or why they cannot. */
export async function openForeign(bytes: Uint8Array): Promise<PDFDocument | Apart> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    // Which layers are hidden says the document and not the page: here all of them would show.
    if (document.catalog.has(name('OCProperties'))) return 'layers';
    const pages = document.getPages();
    if (pages.length === 0) return 'broken';
    for (const page of pages) disarm(page);
    return document;
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'broken';
  }
}

/**
 * Takes from a page what leads elsewhere in a document that it leaves: places in its structure, links between its pages,
 * fields of its form; and whatever would do something by itself. Links to the web stay.
 */
function disarm(page: PDFPage): void {
  for (const key of ['AA', 'B', 'StructParents', 'Tabs', 'PresSteps']) page.node.delete(name(key));
  const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
  if (!annotations) return;
  const kept = annotations.asArray().filter((each) => isKept(page, each));
  page.node.set(name('Annots'), page.doc.context.obj(kept));
}

function isKept(page: PDFPage, object: PDFObject): boolean {
  const annotation = page.doc.context.lookup(object);
  if (!(annotation instanceof PDFDict)) return false;
  const kind = annotation.lookup(name('Subtype'));
  if (kind instanceof PDFName && leftOut.includes(kind.decodeText())) return false;
  const action = annotation.lookup(name('A'));
  const toTheWeb = action instanceof PDFDict && action.lookup(name('S')) === name('URI') && !action.has(name('Next'));
  if (kind === name('Link') && !toTheWeb) return false;
  if (!toTheWeb) annotation.delete(name('A'));
  for (const key of ['AA', 'P', 'Parent', 'Popup', 'IRT', 'StructParent', 'Dest']) annotation.delete(name(key));
  return true;
}

/** Points between an image and the edge of its page. */
const edge = 34;
/** Images are never made larger than at this many dots an inch. */
const coarsest = 96;

/** An image on a sheet of A4 of its own, upright or across as the image is; throws on one that cannot be read. */
export async function insertImage(into: PDFDocument, after: number, kind: 'png' | 'jpeg', bytes: Uint8Array) {
  const image = kind === 'png' ? await into.embedPng(bytes) : await into.embedJpg(bytes);
  const [short, long] = PageSizes.A4;
  const [width, height] = image.width > image.height ? [long, short] : [short, long];
  const scale = Math.min((width - 2 * edge) / image.width, (height - 2 * edge) / image.height, 72 / coarsest);
  const page = into.insertPage(after, [width, height]);
  const drawn = { width: image.width * scale, height: image.height * scale };
  page.drawImage(image, { ...drawn, x: (width - drawn.width) / 2, y: (height - drawn.height) / 2 });
}
