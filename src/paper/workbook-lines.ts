import type { TableCell, TableKind } from './table.ts';

/** Of a column in a sheet: its letters, what it holds, and the number of its style. */
export type SheetColumn = { readonly letters: string; readonly kind: TableKind; readonly style: string | undefined };

/** What a cell of a workbook holds at most. */
const longest = 32_767;

/** Makes the XML of lines of a sheet (ECMA-376 part 1, 18.3.1.73): the row of that number, from 1. */
export function linesOf(columns: readonly SheetColumn[]): (row: readonly TableCell[], number: number) => string {
  const cells = columns.map(cellOf);
  return (row, number) => {
    let line = '';
    for (let at = 0; at < cells.length; at += 1) line += cells[at]?.(row[at], number) ?? '';
    return line === '' ? '' : `<row r="${number}">${line}</row>`;
  };
}

function cellOf({ letters, kind, style }: SheetColumn): (cell: TableCell, line: number) => string {
  const begins = `<c r="${letters}`;
  const styled = style === undefined ? '' : ` s="${style}"`;
  const text = `" t="inlineStr"${styled}><is>`;
  const empty = (line: number) => (styled === '' ? '' : `${begins}${line}"${styled}/>`);
  const number = (line: number, value: number) => `${begins}${line}"${styled}><v>${value}</v></c>`;
  return (cell, line) => {
    if (cell === null || cell === undefined || cell === '') return empty(line);
    if (typeof cell === 'number') return Number.isFinite(cell) ? number(line, cell) : empty(line);
    const day = kind === 'day' || kind === 'moment' ? dayNumber(kind, cell) : undefined;
    return day === undefined ? `${begins}${line}${text}${textOf(cell)}</is></c>` : number(line, day);
  };
}

/** The same days come again and again in a list; it is emptied before it grows long. */
const known = { day: new Map<string, number | undefined>(), moment: new Map<string, number | undefined>() };
const MOST = 10_000;

function dayNumber(kind: 'day' | 'moment', cell: string): number | undefined {
  const days = known[kind];
  if (days.has(cell)) return days.get(cell);
  if (days.size >= MOST) days.clear();
  // A workbook knows no zones: what stands in it is the wall clock, read as if it were UTC.
  const time = Date.parse(kind === 'day' ? `${cell}T00:00:00Z` : `${cell}Z`);
  const day = Number.isNaN(time) ? undefined : serial(time);
  days.set(cell, day);
  return day;
}

/** Days as workbooks count them, who take 1900 for a leap year; to a hundred-thousandth of a second. */
function serial(time: number): number {
  const day = (time - firstDay) / 86_400_000;
  return Math.round((day < 60 ? day : day + 1) * 1e10) / 1e10;
}

const firstDay = Date.UTC(1899, 11, 31);

function textOf(cell: string): string {
  const text = cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell;
  const written = unsafe.test(text) ? text.replace(unsafeAll, (each) => entities[each] ?? named(each)) : text;
  return blank.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them, even written as numbers.
const unsafe = /[&<>\u0000-\u0008\u000b-\u001f]/;
const unsafeAll = new RegExp(unsafe, 'g');
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** As workbooks write what XML cannot (ECMA-376 part 1, 22.9.2.19). */
const named = (each: string): string => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Blanks that a reader of XML might leave out. */
const blank = /^ | $|[\n\t]/;
