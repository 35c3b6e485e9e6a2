import { unzipSync } from 'fflate';
import { writeXlsxStream } from 'hucre/xlsx';
import { partsOf, type TableColumn, type TableFile, type TableKind } from './table.ts';
import { linesOf, type SheetColumn } from './workbook-lines.ts';
import { Package } from './workbook-package.ts';

const widths: Record<TableKind, number> = { text: 24, number: 10, day: 12, moment: 20 };
const formats: Partial<Record<TableKind, string>> = { day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm:ss' };

/** Lines of a sheet, that of titles included. */
const SHEET = 1_048_576;
/** Letters that are packed at once; meanwhile others have their turn. */
const STEP = 131_072;

/**
 * The table as a workbook (Office Open XML): days and numbers as such, texts as texts whatever they begin with, the line of titles
 * in place while one scrolls. Equal tables give equal bytes. Over the lines of a sheet it goes on in the next one. `hucre` makes
 * everything but the lines: those are many, and written here.
 */
export async function* workbookOf(table: TableFile, most = SHEET): AsyncGenerator<Uint8Array> {
  const { head, columns } = headOf(await frameOf(table, 1), table.columns);
  const line = linesOf(columns);
  const out = new Package();
  try {
    let [sheets, number, text] = [1, 1, head];
    let sheet = out.begin(sheetPath(sheets));
    for await (const part of partsOf(table.rows)) {
      for (const row of part) {
        if (number === most) {
          await sheet.end(text + TAIL);
          [sheets, number, text] = [sheets + 1, 1, head];
          sheet = out.begin(sheetPath(sheets));
        }
        number += 1;
        text += line(row, number);
        if (text.length < STEP) continue;
        await sheet.write(text);
        text = '';
        yield* out.ready();
      }
    }
    await sheet.end(text + TAIL);
    for (const [path, bytes] of Object.entries(await frameOf(table, sheets))) {
      if (!path.startsWith(SHEETS)) await out.begin(path).end(new TextDecoder().decode(bytes));
    }
    out.end();
    yield* out.ready();
  } finally {
    out.stop();
  }
}

const SHEETS = 'xl/worksheets/';
const sheetPath = (number: number) => `${SHEETS}sheet${number}.xml`;
const TAIL = '</sheetData></worksheet>';

/** The parts of a workbook with so many sheets that hold the line of titles alone. */
async function frameOf({ title, columns }: TableFile, sheets: number): Promise<Record<string, Uint8Array>> {
  const rows = Array.from({ length: sheets }, (): string[] => []);
  const stream = writeXlsxStream(rows, {
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
    maxRowsPerSheet: 2,
  });
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return unzipSync(Buffer.concat(parts));
}

/** A sheet up to its second line, and its columns as their titles are written. */
function headOf(frame: Record<string, Uint8Array>, given: readonly TableColumn[]) {
  const sheet = new TextDecoder().decode(frame[sheetPath(1)]);
  const head = sheet.slice(0, -TAIL.length);
  const titles = [...head.matchAll(/<c r="([A-Z]+)1"[^>]*?(?: s="(\d+)")?\/?>/g)];
  if (!sheet.endsWith(TAIL) || titles.length !== given.length) throw new Error('hucre writes sheets in another way');
  const columns = given.map(({ kind = 'text' }, at): SheetColumn => {
    const [, letters = '', style] = titles[at] ?? [];
    return { letters, kind, style };
  });
  return { head, columns };
}

/** A sheet's name has 31 letters at most, and none that stands for something in a formula. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
