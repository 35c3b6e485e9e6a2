import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib';

/** Bytes into which everything that is packed in one PDF may grow while its objects are read. */
const usual = 100_000_000;

type Growing = {
  readonly buffer: Uint8Array;
  ensureBuffer(requested: number): Uint8Array;
};

/** What all of the library's decoders grow by. The library has no bound of its own, nor does it give out their class. */
function decoders(): Growing {
  const empty = PDFRawStream.of(PDFContext.create().obj({ Filter: 'RunLengthDecode' }), new Uint8Array());
  return Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(empty))) as Growing;
}

/**
 * Reads a PDF whose packed objects must not grow beyond bounds: half a megabyte can stand for half a gigabyte. Undefined for
 * one that does. While it runs nothing else may read PDFs in this thread.
 */
export async function withinBounds<Read>(read: () => Promise<Read>, most = usual): Promise<Read | undefined> {
  const prototype = decoders();
  const { ensureBuffer } = prototype;
  if (typeof ensureBuffer !== 'function')
    throw new Error('the decoders of PDFs have changed: their bound does not hold');
  let grown = 0;
  prototype.ensureBuffer = function (this: Growing, requested: number) {
    const before = this.buffer.byteLength;
    if (requested > before && grown + requested > most) {
      grown = Number.POSITIVE_INFINITY;
      throw new RangeError('a PDF grows beyond bounds');
    }
    const buffer = ensureBuffer.call(this, requested);
    grown += buffer.byteLength - before;
    return buffer;
  };
  try {
    const found = await read();
    // The library reads on behind what it could not read.
    return grown > most ? undefined : found;
  } catch (error) {
    if (grown > most) return undefined;
    throw error;
  } finally {
    prototype.ensureBuffer = ensureBuffer;
  }
}
