import { writeXlsxStream } from 'hucre/xlsx';

/** What a column holds: a day is `2026-09-18`, a moment the wall clock's `2026-09-18T10:00`, seconds as they are known. */
export type TableKind = 'text' | 'number' | 'day' | 'moment';

/** `width`: in characters; left out, what its kind needs. */
export type TableColumn = { readonly title: string; readonly kind?: TableKind; readonly width?: number };

/** Empty, a text, a whole number, or a day or a moment in a column of that kind. */
export type TableCell = string | number | null | undefined;
export type TableRow = readonly TableCell[];

/** A list as it is taken away, in whatever form. The rows may come as they are read. */
export type TableFile = {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<TableRow> | AsyncIterable<TableRow>;
};

const widths: Record<TableKind, number> = { text: 24, number: 10, day: 12, moment: 20 };
const formats: Partial<Record<TableKind, string>> = { day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm:ss' };

/** What a cell of a workbook holds at most. */
const longest = 32_767;

/**
 * The table as a workbook (Office Open XML): days and numbers as such, texts as texts whatever they begin with, the line of titles
 * in place while one scrolls. Equal tables give equal bytes. Over the million lines of a sheet it goes on in the next one.
 */
export function workbookOf({ title, columns, rows }: TableFile): ReadableStream<Uint8Array> {
  return writeXlsxStream(valuesOf(columns, rows), {
    name: sheetName(title),
    columns: columns.map(({ title: header, kind = 'text', width = widths[kind] }) => ({
      header,
      width,
      style: {
        alignment: { vertical: 'top', wrapText: kind === 'text' },
        ...(formats[kind] === undefined ? {} : { numFmt: formats[kind] }),
      },
    })),
    freezePane: { rows: 1 },
  });
}

async function* valuesOf(columns: readonly TableColumn[], rows: TableFile['rows']) {
  for await (const row of rows) yield columns.map(({ kind = 'text' }, at) => typed(kind, row[at]));
}

function typed(kind: TableKind, cell: TableCell): string | number | Date | null {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return cell;
  if (kind === 'day' || kind === 'moment') {
    // A workbook knows no zones: what stands in it is the wall clock, given as if it were UTC.
    const wall = new Date(kind === 'day' ? `${cell}T00:00:00Z` : `${cell}Z`);
    if (!Number.isNaN(wall.getTime())) return wall;
  }
  return cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell;
}

/** A sheet's name has 31 letters at most, and none that stands for something in a formula. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
