/** Kinds of files that are taken in: what scanners and offices make. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'tiff' | 'docx';

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const extensions: Readonly<Record<FileKind, string>> = {
  pdf: 'pdf',
  png: 'png',
  jpeg: 'jpg',
  tiff: 'tif',
  docx: 'docx',
};

/**
 * The kind of a file by its first bytes, never by its name or by what the sender says; undefined for every other.
 * Sources: ISO 32000-1, 7.5.2 (PDF); W3C PNG, 5.2; ITU-T T.81, B.1.1.3 (JPEG: SOI and the marker after it); TIFF 6.0,
 * section 2; PKWARE APPNOTE, 4.3.7, and ECMA-376 part 2 (DOCX: a ZIP with the parts of a text document).
 */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (begins(bytes, [0x49, 0x49, 0x2a, 0x00]) || begins(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff';
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) && isTextDocument(bytes) ? 'docx' : undefined;
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Names of the parts stand uncompressed in a ZIP. A document that carries a program (macros) is not taken. */
function isTextDocument(bytes: Uint8Array): boolean {
  const within = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    within.includes('[Content_Types].xml') && within.includes('word/document.xml') && !within.includes('vbaProject.bin')
  );
}
