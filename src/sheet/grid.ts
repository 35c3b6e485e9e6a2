import { cellName, Troubled } from './trouble.ts';
import { limits, type Merge, type SheetTable } from './vocabulary.ts';

/** A table in the making, cell by cell; merged cells push the next ones aside as they do in HTML. */
export class Grid {
  readonly #rows: string[][] = [];
  readonly #merges: Merge[] = [];
  /** Of each column, how many rows more a cell above it reaches. */
  readonly #covered: number[] = [];

  startRow(): void {
    if (this.#rows.length > 0) this.#pass();
    this.#rows.push([]);
    // A little more than the limit: empty rows at the end of a table are not counted against it.
    if (this.#rows.length > limits.rows * 2) throw new Troubled({ trouble: 'tooLong', most: limits.rows });
  }

  #pass(): void {
    for (const [column, left] of this.#covered.entries()) this.#covered[column] = Math.max(0, left - 1);
  }

  /** `columns` and `rows`: how far the cell reaches, itself included. */
  cell(text: string, columns = 1, rows = 1): void {
    if (this.#rows.length === 0) this.startRow();
    const row = this.#rows.at(-1) ?? [];
    while ((this.#covered[row.length] ?? 0) > 0) row.push('');
    const [at, column] = [this.#rows.length - 1, row.length];
    if (column + columns > limits.columns * 2) throw new Troubled({ trouble: 'tooWide', most: limits.columns });
    const depth = Math.min(rows, limits.rows * 2);
    if (columns > 1 || depth > 1) this.#merges.push({ row: at, column, rows: depth, columns });
    row.push(text, ...Array.from({ length: columns - 1 }, () => ''));
    // The row itself is passed as well before the next begins.
    for (let each = column; each < column + columns; each += 1) this.#covered[each] = depth;
  }

  table(name: string | null): SheetTable | undefined {
    return trimmed(name, this.#rows, this.#merges);
  }
}

/**
 * The cells with clean texts, without empty rows and columns at the end; undefined of a table in which nothing stands. Throws
 * `Troubled` for what no table may be.
 */
export function trimmed(
  name: string | null,
  rows: readonly (readonly string[])[],
  merges: readonly Merge[],
): SheetTable | undefined {
  const clean = rows.map((row) => row.map(cleaned));
  const height = clean.findLastIndex((row) => row.some(Boolean)) + 1;
  const width = Math.max(0, ...clean.map((row) => row.findLastIndex(Boolean) + 1));
  if (height === 0) return undefined;
  if (height > limits.rows) throw new Troubled({ trouble: 'tooLong', most: limits.rows });
  if (width > limits.columns) throw new Troubled({ trouble: 'tooWide', most: limits.columns });
  const square = clean
    .slice(0, height)
    .map((row, at) => Array.from({ length: width }, (_, column) => checked(row[column] ?? '', at, column)));
  return { name, rows: square, merges: merges.flatMap((merge) => within(merge, height, width)) };
}

function within({ row, column, rows, columns }: Merge, height: number, width: number): readonly Merge[] {
  if (row >= height || column >= width) return [];
  const kept = { row, column, rows: Math.min(rows, height - row), columns: Math.min(columns, width - column) };
  return kept.rows > 1 || kept.columns > 1 ? [kept] : [];
}

function checked(text: string, row: number, column: number): string {
  if (text.length > limits.cell)
    throw new Troubled({ trouble: 'longCell', cell: cellName(row, column), most: limits.cell });
  return text;
}

/** Composed letters, plain spaces, nothing unseen; lines are kept, empty ones are not. */
export const cleaned = (text: string): string =>
  text === ''
    ? ''
    : text
        .normalize('NFC')
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/[\p{Zs}\t]+/gu, ' ')
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
        .map((line) => line.replace(/[\u0000-\u001F\u007F]/g, '').trim())
        .filter(Boolean)
        .join('\n');
