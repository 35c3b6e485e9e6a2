import { readXlsx } from 'hucre/xlsx';
import { trimmed } from './grid.ts';
import { laidOpen, type Parts, xmlOf } from './package.ts';
import { Troubled } from './trouble.ts';
import { limits, type RowsTold, type SheetTable } from './vocabulary.ts';

/** The parts of a workbook that hold its cells. */
export const isOfWorkbook = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i.test(
    name,
  );

/** All sheets of a workbook in which something stands. Cells with formulas are refused: what they show may change. */
export async function tablesOfWorkbook(parts: Parts, told: RowsTold): Promise<readonly SheetTable[]> {
  const xml = [...parts].filter(([name]) => name.endsWith('.xml')).map(([, part]) => part);
  const of = xml.reduce((sum, part) => sum + rowsIn(part), 0);
  let done = 0;
  for (const part of xml) lookThrough(part, () => told(++done, of));
  const { sheets } = await read(laidOpen(parts));
  return sheets.flatMap(({ name, rows, merges = [] }) => {
    const texts = rows.map((row) => row.map(shown));
    const blocks = merges.map(({ startRow: row, startCol: column, endRow, endCol }) => ({
      row,
      column,
      rows: endRow - row + 1,
      columns: endCol - column + 1,
    }));
    return trimmed(name, texts, blocks) ?? [];
  });
}

async function read(bytes: Uint8Array) {
  try {
    // Empty rows at the end of a sheet are not counted against the limit.
    return await readXlsx(bytes, { maxRows: limits.rows * 4 });
  } catch {
    throw new Troubled({ trouble: 'broken' });
  }
}

/** How many rows begin in a part, before anything of it is read. */
function rowsIn(part: Uint8Array): number {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  let count = 0;
  for (let at = bytes.indexOf('<row '); at >= 0; at = bytes.indexOf('<row ', at + 1)) count += 1;
  return count;
}

function lookThrough(part: Uint8Array, row: () => void): void {
  let cell = '';
  xmlOf(part, (name, { r }) => {
    if (name === 'row') row();
    if (name === 'c') cell = r ?? '';
    if (name === 'f') throw new Troubled({ trouble: 'formula', cell, sheet: null });
  });
}

/** As people see it, as far as the file says: a day is `2020-07-22`. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
