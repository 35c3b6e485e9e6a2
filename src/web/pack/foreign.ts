import {
  EncryptedPDFError,
  PageSizes,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib';
import { plainPng } from './picture.ts';
import { withinBounds } from './unpacking.ts';
import type { Apart } from './vocabulary.ts';

/** Papers that somebody brought, as pages of another document. What is wrong with one is said, and stops nothing. */

const name = (text: string): PDFName => PDFName.of(text);

/** Pages of one paper. */
const mostPages = 2_000;

/** What a page needs to be seen (ISO 32000-1, table 30); whatever else may carry files, programs, or a whole other document. */
const ofPage: readonly string[] = [
  ...['Type', 'Parent', 'Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'],
  ...['Contents', 'Rotate', 'Group', 'Annots', 'UserUnit'],
];

/** Annotations that show nothing on the page, or carry files and programs. */
const leftOut: readonly string[] = ['Popup', 'Movie', 'Sound', 'Screen', '3D', 'RichMedia', 'FileAttachment'];

/** What leads from an annotation elsewhere, or does something by itself, or carries a file. */
const notTaken = ['A', 'AA', 'PA', 'P', 'Parent', 'Popup', 'IRT', 'StructParent', 'Dest', 'AF', 'FS', 'EF', 'RF'];

/** The pages of a PDF as they can be taken over, or why they cannot. */
export async function openForeign(bytes: Uint8Array): Promise<PDFDocument | Apart> {
  try {
    const document = await withinBounds(() => PDFDocument.load(bytes, { updateMetadata: false }));
    if (!document) return 'heavy';
    // Which layers are hidden says the document and not the page: here all of them would show.
    if (document.catalog.has(name('OCProperties'))) return 'layers';
    const pages = document.getPages();
    if (pages.length === 0) return 'broken';
    if (pages.length > mostPages) return 'heavy';
    for (const page of pages) disarm(page);
    return document;
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'broken';
  }
}

/**
 * Takes from a page what leads elsewhere in a document that it leaves: places in its structure, links between its pages,
 * fields of its form; and whatever would do something by itself, or hides a file. Links to the web stay.
 */
function disarm(page: PDFPage): void {
  for (const key of page.node.keys()) if (!ofPage.includes(key.decodeText())) page.node.delete(key);
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
  const uri = addressOn(annotation);
  if (kind === name('Link') && uri === undefined) return false;
  for (const key of notTaken) annotation.delete(name(key));
  if (uri !== undefined) annotation.set(name('A'), page.doc.context.obj({ S: 'URI', URI: uri }));
  return true;
}

/** Where an annotation leads on the web: never to a file of the reader's, and nothing that runs. */
function addressOn(annotation: PDFDict): PDFString | undefined {
  const action = annotation.lookup(name('A'));
  if (!(action instanceof PDFDict) || action.lookup(name('S')) !== name('URI')) return undefined;
  const uri = action.lookup(name('URI'));
  if (!(uri instanceof PDFString || uri instanceof PDFHexString)) return undefined;
  const said = uri.decodeText().trim();
  if (!/^(https?:\/\/|mailto:)/i.test(said) || !URL.canParse(said)) return undefined;
  return PDFString.of(new URL(said).href.replace(/[\\()]/g, encodeURIComponent));
}

/** Points between an image and the edge of its page. */
const edge = 34;
/** Images are never made larger than at this many dots an inch. */
const coarsest = 96;

/**
 * An image on a sheet of A4 of its own, upright or across as the image is: one page; throws on one that cannot be read.
 */
export async function insertImage(
  into: PDFDocument,
  after: number,
  kind: 'png' | 'jpeg',
  bytes: Uint8Array,
): Promise<1 | Apart> {
  const plain = kind === 'png' ? plainPng(bytes) : bytes;
  if (plain === 'heavy') return plain;
  const image = kind === 'png' ? await into.embedPng(plain) : await into.embedJpg(plain);
  const [short, long] = PageSizes.A4;
  const [width, height] = image.width > image.height ? [long, short] : [short, long];
  const scale = Math.min((width - 2 * edge) / image.width, (height - 2 * edge) / image.height, 72 / coarsest);
  const page = into.insertPage(after, [width, height]);
  const drawn = { width: image.width * scale, height: image.height * scale };
  page.drawImage(image, { ...drawn, x: (width - drawn.width) / 2, y: (height - drawn.height) / 2 });
  return 1;
}
