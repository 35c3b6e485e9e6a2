import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { appended } from './revision.ts';
import type { PdfProblem } from './vocabulary.ts';

/** What stands in the signature's dictionary beside the signature. */
export type Statement = {
  /** Of the signer, as his certificate says. */
  readonly name: string;
  readonly reason: string;
  readonly location: string;
  /** Instant, UTC. */
  readonly at: string;
};

/** A PDF with a hole: the signature is of all bytes around it, and fills it. */
export type Prepared = {
  readonly bytes: Uint8Array;
  /** The first byte of the hole (`<`), and the one after its last (`>`). */
  readonly hole: readonly [from: number, to: number];
};

/** Bytes that the hole has room for: a signature with a chain of certificates of the longest keys takes half of it. */
const room = 16_384;

/**
 * The PDF with one more increment, in which a signature has its place (PAdES: ETSI EN 319 142-1, 5.2 and 5.3). Its bytes
 * stand unchanged at the beginning, so that earlier signatures hold. The field has no looks: a sheet that is signed looks
 * as it did, and stays PDF/A, which asks for fonts and colours of whatever is drawn.
 */
export async function prepare(pdf: Uint8Array, statement: Statement): Promise<Prepared | PdfProblem> {
  const document = await opened(pdf);
  if (!(document instanceof PDFDocument)) return document;
  const { context, catalog } = document;
  const written = new Map<PDFRef, PDFObject | Uint8Array>();
  let last = context.largestObjectNumber;
  const fresh = () => {
    last += 1;
    return PDFRef.of(last);
  };
  const signature = fresh();
  const field = fresh();
  const form = formOf(document);
  const page = document.getPage(0);
  written.set(signature, dictionary(statement));
  written.set(
    field,
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(`Imza${form.count + 1}`),
      V: signature,
      F: 132,
      Rect: [0, 0, 0, 0],
      P: page.ref,
    }),
  );
  const node = page.node.clone(context);
  node.set(PDFName.of('Annots'), withOne(node.lookupMaybe(PDFName.of('Annots'), PDFArray), field, context));
  written.set(page.ref, node);
  const fields = form.dictionary.clone(context);
  fields.set(PDFName.of('Fields'), withOne(fields.lookupMaybe(PDFName.of('Fields'), PDFArray), field, context));
  fields.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  const root = catalog.clone(context);
  root.set(PDFName.of('AcroForm'), fields);
  const { Root, Info, ID } = context.trailerInfo;
  if (!(Root instanceof PDFRef)) return 'notPdf';
  written.set(Root, root);
  const bytes = appended(pdf, written, { size: last + 1, root: Root, info: Info, id: ID });
  return bytes ? withRange(bytes) : 'notPdf';
}

/** Where the hole is can be said only once the file has its length; the last place-holder is this increment's. */
function withRange(bytes: Buffer): Prepared {
  const from = bytes.lastIndexOf(hole);
  const to = from + hole.length;
  const padded = (offset: number) => String(offset).padStart(10, '0');
  const range = `/ByteRange [0 ${padded(from)} ${padded(to)} ${padded(bytes.length - to)}]`;
  bytes.write(range, bytes.lastIndexOf(byteRange, from), 'latin1');
  return { bytes: new Uint8Array(bytes), hole: [from, to] };
}

/** The prepared PDF with the signature (DER of the CMS) in its hole. */
export function filled({ bytes, hole: [from, to] }: Prepared, cms: Uint8Array): Uint8Array | 'signatureTooLong' {
  const hex = Buffer.from(cms).toString('hex');
  if (hex.length > to - from - 2) return 'signatureTooLong';
  const whole = Buffer.from(bytes);
  whole.write(hex, from + 1, 'latin1');
  return new Uint8Array(whole);
}

/** The bytes that are signed: all but the hole. */
export const around = ({ bytes, hole: [from, to] }: Prepared): Buffer =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);

async function opened(pdf: Uint8Array): Promise<PDFDocument | PdfProblem> {
  if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return 'notPdf';
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, ignoreEncryption: true });
    if (document.context.trailerInfo.Encrypt) return 'encryptedPdf';
    if (document.getPageCount() === 0) return 'notPdf';
    return isFinal(document) ? 'noMoreChanges' : document;
  } catch {
    return 'notPdf';
  }
}

/** ISO 32000-1, 12.8.2.2: a certified file says what may still be done to it; 1 is nothing. */
function isFinal({ catalog }: PDFDocument): boolean {
  const certified = catalog.lookupMaybe(PDFName.of('Perms'), PDFDict)?.lookupMaybe(PDFName.of('DocMDP'), PDFDict);
  const references = certified?.lookupMaybe(PDFName.of('Reference'), PDFArray);
  const parameters = references?.lookupMaybe(0, PDFDict)?.lookupMaybe(PDFName.of('TransformParams'), PDFDict);
  return parameters?.lookupMaybe(PDFName.of('P'), PDFNumber)?.asNumber() === 1;
}

function formOf({ catalog, context }: PDFDocument): { readonly dictionary: PDFDict; readonly count: number } {
  const dictionary = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict) ?? context.obj({});
  return { dictionary, count: dictionary.lookupMaybe(PDFName.of('Fields'), PDFArray)?.size() ?? 0 };
}

function withOne(list: PDFArray | undefined, one: PDFRef, context: PDFDocument['context']): PDFArray {
  const longer = list?.clone(context) ?? context.obj([]);
  longer.push(one);
  return longer;
}

const hole = `<${'0'.repeat(room * 2)}>`;
const byteRange = '/ByteRange [0 0000000000 0000000000 0000000000]';

function dictionary({ name, reason, location, at }: Statement): Uint8Array {
  const text = (words: string) => PDFHexString.fromText(words).toString();
  const moment = `${at.replace(/\D/g, '').slice(0, 14)}Z`;
  const said = `/Name ${text(name)} /Reason ${text(reason)} /Location ${text(location)} /M (D:${moment})`;
  return Buffer.from(
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${said} ${byteRange} /Contents ${hole} >>`,
    'latin1',
  );
}
