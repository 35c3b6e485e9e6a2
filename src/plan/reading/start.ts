import type { SheetTable } from '#sheet/vocabulary.ts';
import { headingOf } from './columns.ts';
import type { Draft } from './vocabulary.ts';

/** A draft of tables that were just read: the only one is chosen, and its columns if the heading leaves no doubt. */
export function draftOf(tables: readonly SheetTable[]): Draft {
  const empty: Draft = {
    tables,
    chosen: null,
    columns: null,
    first: 0,
    unmarked: 'all main',
    names: {},
    repaired: [],
    corrections: {},
  };
  return tables.length === 1 ? chosen(empty, 0) : empty;
}

/** The same draft with that table: whatever was said of another says nothing of this one. */
export function chosen(draft: Draft, at: number): Draft {
  const table = draft.tables[at];
  if (!table) return draft;
  const { columns, first, sure } = headingOf(table);
  return { ...draft, chosen: at, columns: sure ? columns : null, first, repaired: [], corrections: {} };
}
