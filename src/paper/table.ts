/** What a column holds: a day is `2026-09-18`, a moment the wall clock's `2026-09-18T10:00`, seconds as they are known. */
export type TableKind = 'text' | 'number' | 'day' | 'moment';

/** `width`: in characters; left out, what its kind needs. */
export type TableColumn = { readonly title: string; readonly kind?: TableKind; readonly width?: number };

/** Empty, a text, a whole number, or a day or a moment in a column of that kind. */
export type TableCell = string | number | null | undefined;
export type TableRow = readonly TableCell[];

/** A list as it is taken away, in whatever form. The rows may come as they are read, so many at once. */
export type TableFile = {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<TableRow> | AsyncIterable<Iterable<TableRow>>;
};

/** The rows as they are read; those that are there already at once. A wait for each of thousands would cost more than they. */
export async function* partsOf(rows: TableFile['rows']): AsyncGenerator<Iterable<TableRow>> {
  if (Symbol.asyncIterator in rows) yield* rows;
  else yield rows;
}
