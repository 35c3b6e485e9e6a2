/** A block of cells that is one: its first cell, and how far it reaches. Rows and columns from 0. */
export type Merge = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A table as somebody wrote it. All rows are equally long; what a merge covers is empty but for its first cell. */
export type SheetTable = {
  /** Name of the sheet; null where there is none. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
};

/** What the bytes are, by themselves. */
export type SheetKind = 'xlsx' | 'docx' | 'html' | 'text';

/** How letters were written; one that is not said in the file was guessed, and people are told. */
export type SheetLetters = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1254';

export type SheetRead = {
  readonly kind: SheetKind;
  readonly letters: SheetLetters | null;
  readonly tables: readonly SheetTable[];
};

/** Told while a table is read: how many of its rows were looked at so far. `of` counts them before they are read, and is near. */
export type RowsTold = (done: number, of: number) => void;

/** Why nothing was read. `cell` is its name as spreadsheets have it, `B7`; sizes are in bytes. */
export type SheetTrouble =
  | { readonly trouble: 'empty' }
  | { readonly trouble: 'otherKind' }
  | { readonly trouble: 'oldKind' }
  | { readonly trouble: 'encrypted' }
  | { readonly trouble: 'macros' }
  | { readonly trouble: 'broken' }
  | { readonly trouble: 'noTable' }
  | { readonly trouble: 'tooLarge'; readonly most: number }
  | { readonly trouble: 'swells'; readonly most: number }
  | { readonly trouble: 'tooDeep'; readonly most: number }
  | { readonly trouble: 'entities' }
  | { readonly trouble: 'tooLong'; readonly most: number }
  | { readonly trouble: 'tooWide'; readonly most: number }
  | { readonly trouble: 'longCell'; readonly cell: string; readonly most: number }
  | { readonly trouble: 'formula'; readonly cell: string; readonly sheet: string | null }
  /** It took longer, or more memory, than one table may. */
  | { readonly trouble: 'tooHeavy' };

/** What a table may be. All that is read stays below it, whatever the file says of itself. */
export const limits = {
  /** Bytes of the file, and of what is packed in it. */
  bytes: 20_000_000,
  unpacked: 100_000_000,
  /** Above a million bytes, so many times its packed size and no more. */
  ratio: 200,
  parts: 2_000,
  depth: 100,
  tables: 50,
  rows: 5_000,
  columns: 50,
  /** Characters of one cell. */
  cell: 5_000,
} as const;
