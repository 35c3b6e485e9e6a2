/** Opens in a spreadsheet of an Azerbaijani or Russian office, where the list separator is a semicolon. */
const separator = ';';

/** Stands first in the file: without it office programs take the letters for others. */
export const csvMark = '\uFEFF';

type Cell = string | number | null | undefined;

/** A line of a table (RFC 4180, CRLF); a cell that a spreadsheet would take for a formula is made a text. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(separator)}\r\n`;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  // Most cells are plain, and a list has a million of them.
  if (!/^[=+\-@\t\r]|[";\r\n]/.test(text)) return text;
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
