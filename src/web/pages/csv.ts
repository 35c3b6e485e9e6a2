/** Opens in a spreadsheet of an Azerbaijani or Russian office, where the list separator is a semicolon. */
const separator = ';';
const mark = '\uFEFF';

type Cell = string | number | null | undefined;

/** A table as CSV (UTF-8 with its mark, CRLF); a cell that a spreadsheet would take for a formula is made a text. */
export const csv = (rows: readonly (readonly Cell[])[]): string => mark + rows.map(csvLine).join('');

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(separator)}\r\n`;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHeaders = (name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
  'Cache-Control': 'private, no-cache',
});
