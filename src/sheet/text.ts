import { parseCsv } from 'hucre/csv';
import { trimmed } from './grid.ts';
import { cellName, Troubled } from './trouble.ts';
import { limits, type RowsTold, type SheetLetters, type SheetTable } from './vocabulary.ts';

/** Text of a file, and how its letters were written; undefined of what is no text. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly letters: SheetLetters } | undefined {
  const letters = lettersOf(bytes);
  if (!letters) return undefined;
  const text = new TextDecoder(letters).decode(bytes);
  return noText.test(text) ? undefined : { text, letters };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them.
const noText = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

function lettersOf(bytes: Uint8Array): SheetLetters | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4_000);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  // Letters of Azerbaijani in UTF-16 have a zero or a small number in every other byte.
  if (even + odd > 0) return undecided(even, odd, head.length);
  return isUtf8(bytes) ? 'utf-8' : oldLetters(bytes);
}

function undecided(even: number, odd: number, length: number): SheetLetters | undefined {
  if (odd > length / 5 && even === 0) return 'utf-16le';
  return even > length / 5 && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Russian writes nearly all of its letters above 127, Turkish and Azerbaijani a few of them. */
function oldLetters(bytes: Uint8Array): SheetLetters {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0xbf) high += 1;
    if (byte > 0xbf || (byte > 0x40 && byte < 0x7b)) letters += 1;
  }
  return high > letters * 0.5 ? 'windows-1251' : 'windows-1254';
}

const signs = ['\t', ';', ','] as const;

/**
 * A table of lines: CSV with commas or semicolons, or with tabs as the clipboard has it. What Excel calls “Unicode text” is UTF-16,
 * and has quotes around each cell with a comma; on the clipboard such quotes are the author's own.
 */
export function tableOfText(text: string, letters: SheetLetters, told: RowsTold): SheetTable | undefined {
  const rows = parsed(text, signOf(text), letters.startsWith('utf-16'));
  told(rows.length, rows.length);
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell.startsWith('=')) throw new Troubled({ trouble: 'formula', cell: cellName(row, column), sheet: null });
  const table = trimmed(null, rows, []);
  return table && (table.rows[0]?.length ?? 0) > 1 ? table : undefined;
}

function parsed(text: string, delimiter: string, isQuoted = false, maxRows: number = limits.rows * 2): string[][] {
  const quoted = isQuoted || delimiter !== '\t' || /(^|\t)"[^"\t]*(\n|"")/m.test(text);
  const rows = parseCsv(text, { delimiter, maxRows, fastMode: !quoted });
  return rows.map((row) => row.map((value) => String(value ?? '')));
}

/** The sign that parts the first lines into the most equal rows; tabs before all: nobody types them within a cell. */
function signOf(text: string): string {
  const head = text.slice(0, 100_000);
  if (head.split('\n').filter((line) => line.includes('\t')).length > 1) return '\t';
  const scores = signs.map((sign) => ({ sign, score: evenness(parsed(head, sign, false, 50)) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).sign;
}

/** How many rows have the width that most have, if that is more than one cell. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
