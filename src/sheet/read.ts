import { tablesOfDocument } from './docx.ts';
import { tablesOfHtml } from './html.ts';
import { partsOf, xmlOf } from './package.ts';
import { decoded, tableOfText } from './text.ts';
import { Troubled } from './trouble.ts';
import { limits, type RowsTold, type SheetRead, type SheetTrouble } from './vocabulary.ts';
import { isOfWorkbook, tablesOfWorkbook } from './xlsx.ts';

const document = 'word/document.xml';
const workbook = 'xl/workbook.xml';

/**
 * The tables of a file, or of what was pasted, by what the bytes are and never by a name; or why there are none. Hostile files
 * can cost it time and memory up to `limits`: call it in a thread that may be ended.
 */
export async function readSheet(bytes: Uint8Array, told: RowsTold = () => {}): Promise<SheetRead | SheetTrouble> {
  try {
    const read = await readAny(bytes, told);
    return read.tables.length === 0 ? { trouble: 'noTable' } : read;
  } catch (error) {
    if (error instanceof Troubled) return error.trouble;
    throw error;
  }
}

async function readAny(bytes: Uint8Array, told: RowsTold): Promise<SheetRead> {
  if (bytes.length === 0) throw new Troubled({ trouble: 'empty' });
  if (bytes.length > limits.bytes) throw new Troubled({ trouble: 'tooLarge', most: limits.bytes });
  if (begins(bytes, [0x50, 0x4b])) return readPackage(bytes, told);
  // Compound files: Office before 2007, and everything that Office encrypts.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Troubled({ trouble: isEncrypted(bytes) ? 'encrypted' : 'oldKind' });
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46]) || begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    throw new Troubled({ trouble: 'otherKind' });
  return readText(bytes, told);
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

async function readPackage(bytes: Uint8Array, told: RowsTold): Promise<SheetRead> {
  const parts = partsOf(bytes, (name) => name === document || isOfWorkbook(name));
  const types = parts.get('[Content_Types].xml');
  if (!types) throw new Troubled({ trouble: 'otherKind' });
  if (/macroEnabled/i.test(xmlOf(types))) throw new Troubled({ trouble: 'macros' });
  const text = parts.get(document);
  if (text) return { kind: 'docx', letters: null, tables: tablesOfDocument(xmlOf(text), told) };
  if (!parts.has(workbook)) throw new Troubled({ trouble: 'otherKind' });
  return { kind: 'xlsx', letters: null, tables: await tablesOfWorkbook(parts, told) };
}

function readText(bytes: Uint8Array, told: RowsTold): SheetRead {
  const read = decoded(bytes);
  if (!read) throw new Troubled({ trouble: 'otherKind' });
  const { text, letters } = read;
  if (/^\s*<(\?xml|!DOCTYPE(?!\s+html))/i.test(text)) throw new Troubled({ trouble: 'otherKind' });
  if (/<table[\s>]/i.test(text)) return { kind: 'html', letters, tables: tablesOfHtml(text, told) };
  const table = tableOfText(text, letters, told);
  return { kind: 'text', letters, tables: table ? [table] : [] };
}
