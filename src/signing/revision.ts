import { createHash } from 'node:crypto';
import { PDFArray, PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** What ends a PDF file: the number above its last object, its root, and what it says of itself. */
export type Trailer = {
  readonly size: number;
  readonly root: PDFRef;
  readonly info: PDFObject | undefined;
  readonly id: PDFObject | undefined;
};

/**
 * The file with these objects after it, as a new revision (ISO 32000-1, 7.5.6), with a table or a stream of their places as
 * the file itself has it: one kind may not follow the other. Undefined when the file does not say where its own is.
 */
export function appended(
  pdf: Uint8Array,
  written: ReadonlyMap<PDFRef, PDFObject | Uint8Array>,
  trailer: Trailer,
): Buffer | undefined {
  const before = placesOf(pdf);
  if (!before) return undefined;
  const pieces: Uint8Array[] = [pdf];
  let length = pdf.length;
  const add = (piece: Uint8Array | string) => {
    const bytes = typeof piece === 'string' ? latin(piece) : piece;
    pieces.push(bytes);
    length += bytes.length;
  };
  const places = new Map<number, number>();
  add('\n');
  for (const [ref, object] of written) {
    places.set(ref.objectNumber, length);
    add(`${ref.objectNumber} 0 obj\n`);
    add(object instanceof PDFObject ? bytesOf(object) : object);
    add('\nendobj\n');
  }
  const start = length;
  const rest = `${endOf(trailer, pieces)} /Prev ${before.at}`;
  add(before.isStream ? asStream(places, trailer.size, start, rest) : asTable(places, trailer.size, rest));
  add(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** Where the last table of places begins, and of which kind it is. */
function placesOf(pdf: Uint8Array): { readonly at: number; readonly isStream: boolean } | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = /startxref\s+(\d+)/.exec(text.subarray(text.lastIndexOf('startxref')).toString('latin1'))?.[1];
  if (at === undefined || Number(at) >= pdf.length) return undefined;
  return { at: Number(at), isStream: text.subarray(Number(at), Number(at) + 4).toString('latin1') !== 'xref' };
}

/** The first half of a file's id stays, the second is of this revision (ISO 32000-1, 14.4). */
function endOf({ root, info, id }: Trailer, pieces: readonly Uint8Array[]): string {
  const first = id instanceof PDFArray ? Buffer.from(bytesOf(id.get(0))).toString('latin1') : undefined;
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  const second = digest.digest('hex').slice(0, 32);
  return [`/Root ${root}`, info ? `/Info ${info}` : '', first ? `/ID [${first} <${second}>]` : '']
    .filter(Boolean)
    .join(' ');
}

/** Numbers that follow one another stand in one part of the table. */
function runsOf(places: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of [...places.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function asTable(places: ReadonlyMap<number, number>, size: number, rest: string): string {
  const parts = runsOf(places).map((run) => {
    const lines = run.map((number) => `${String(places.get(number)).padStart(10, '0')} 00000 n \n`);
    return `${run[0]} ${run.length}\n${lines.join('')}`;
  });
  return `xref\n${parts.join('')}trailer\n<< /Size ${size} ${rest} >>\n`;
}

/** ISO 32000-1, 7.5.8; the stream is an object itself and names its own place. */
function asStream(others: ReadonlyMap<number, number>, size: number, start: number, rest: string): Buffer {
  const places = new Map([...others, [size, start]]);
  const runs = runsOf(places);
  const rows = Buffer.alloc(places.size * 7);
  runs.flat().forEach((number, index) => {
    rows.writeUInt8(1, index * 7);
    rows.writeUInt32BE(places.get(number) ?? 0, index * 7 + 1);
  });
  const index = runs.map((run) => `${run[0]} ${run.length}`).join(' ');
  const says = `<< /Type /XRef /Size ${size + 1} /W [1 4 2] /Index [${index}] /Length ${rows.length} ${rest} >>`;
  return Buffer.concat([latin(`${size} 0 obj\n${says}\nstream\n`), rows, latin('\nendstream\nendobj\n')]);
}
