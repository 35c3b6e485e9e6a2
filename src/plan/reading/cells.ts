import type { Merge, SheetTable } from '#sheet/vocabulary.ts';
import { mixedWords, repaired } from './letters.ts';
import type { CellNote, ColumnRole, Columns, Draft } from './vocabulary.ts';
import { columnRoles } from './vocabulary.ts';

/** The four cells of a row as they stand in the table, with what is to be said of them as such. */
export type RawRow = {
  readonly row: number;
  readonly texts: Readonly<Record<ColumnRole, string>>;
  readonly notes: readonly CellNote[];
  /** A cell of several rows begins above and covers the number and the name: the row says more of that measure. */
  readonly covered: boolean;
};

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The rows after the heading; a cell of bodies or terms that reaches over several rows holds for each of them. */
export function rawRows(
  table: SheetTable,
  columns: Columns,
  draft: Pick<Draft, 'first' | 'repaired'>,
): readonly RawRow[] {
  const above = coveredFrom(table.merges);
  const mended = new Set(draft.repaired);
  return table.rows.slice(draft.first).map((cells, index): RawRow => {
    const row = draft.first + index;
    const notes: CellNote[] = [];
    const text = (role: ColumnRole): string => {
      const column = columns[role];
      if (column === null) return '';
      const from = role === 'bodies' || role === 'term' ? above.get(cellKey(row, column)) : undefined;
      if (from !== undefined) notes.push({ note: 'merged', on: role });
      const written = (from === undefined ? cells[column] : table.rows[from]?.[column]) ?? '';
      const isMended = mended.has(cellKey(from ?? row, column));
      if (isMended) notes.push({ note: 'repaired', on: role });
      const said = isMended ? repaired(written) : written;
      const words = mixedWords(said);
      if (words.length > 0) notes.push({ note: 'mixedLetters', words, on: role });
      return said;
    };
    const texts = Object.fromEntries(columnRoles.map((role) => [role, text(role)])) as RawRow['texts'];
    const isCovered = (role: ColumnRole) => above.has(cellKey(row, columns[role] ?? -1));
    return { row, texts, notes, covered: isCovered('title') && (columns.number === null || isCovered('number')) };
  });
}

/** Of each cell that one above it covers, the row where that one begins. */
export function coveredFrom(merges: readonly Merge[]): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  for (const { row, column, rows, columns } of merges)
    for (let down = 1; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) above.set(cellKey(row + down, column + across), row);
  return above;
}

/** Cells in which letters can be repaired, by their places. */
export function repairable(
  table: SheetTable,
  columns: Columns,
  draft: Pick<Draft, 'first' | 'repaired'>,
): readonly string[] {
  const mended = new Set(draft.repaired);
  return table.rows.slice(draft.first).flatMap((cells, index) =>
    columnRoles.flatMap((role) => {
      const column = columns[role];
      if (column === null) return [];
      const key = cellKey(draft.first + index, column);
      return !mended.has(key) && mixedWords(cells[column] ?? '').some(({ repair }) => repair !== null) ? key : [];
    }),
  );
}
