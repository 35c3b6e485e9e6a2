import type { BodyId } from '#people/vocabulary.ts';
import type { SheetTable } from '#sheet/vocabulary.ts';
import type { ExecutorKind, MeasureId, PlanId, Term } from '../vocabulary.ts';

/** What the official table of a plan has. */
export const columnRoles = ['number', 'title', 'bodies', 'term'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Which column is which, from 0; null: the table has no such column. */
export type Columns = Readonly<Record<ColumnRole, number | null>>;

/** How the heading of a table was understood: `first` is the first row after it, `sure` that nothing had to be guessed. */
export type Heading = { readonly columns: Columns; readonly first: number; readonly sure: boolean };

/** `continues`: the row says more of the measure above it. */
export const rowKinds = ['measure', 'section', 'continues', 'nothing'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Main and other executors are seldom told apart in a table: then a person says how to take them. */
export type Unmarked = 'all main' | 'first main';

/** What a person said instead of what was understood; what is left out stands as understood. */
export type Correction = {
  readonly kind?: RowKind;
  readonly number?: string;
  readonly title?: string;
  readonly section?: string | null;
  readonly term?: Term | null;
  readonly executors?: readonly CorrectedExecutor[];
  /** Of an amendment: the measure that the row goes on with; null is a new one. */
  readonly measure?: MeasureId | null;
  /** The measure of the plan before that the row carries on; null is none. */
  readonly carries?: MeasureId | null;
};

export type CorrectedExecutor = {
  readonly text: string;
  readonly body: BodyId | null;
  readonly kind: ExecutorKind;
  readonly term: Term | null;
};

/** A table on its way into a plan: what was read, and what a person has said of it. Nothing of it is in the journal. */
export type Draft = {
  readonly tables: readonly SheetTable[];
  /** The table that was chosen; null while several wait for the choice. */
  readonly chosen: number | null;
  /** Null until a person has said it, or the heading left no doubt. */
  readonly columns: Columns | null;
  readonly first: number;
  readonly unmarked: Unmarked;
  /** What a name in the table stands for, by its key: a body, or '' for something that is no body. */
  readonly names: Readonly<Record<string, BodyId | ''>>;
  /** Cells in which foreign letters are made Latin, `row,column`. */
  readonly repaired: readonly string[];
  /** By the row's place in the table. */
  readonly corrections: Readonly<Record<string, Correction>>;
};

/** How a body was found. */
export type Found = 'name' | 'old name' | 'abbreviation' | 'told';

export type ReadExecutor = CorrectedExecutor & {
  /** How the body was found; null where it was not. */
  readonly found: Found | null;
  /** Bodies whose names are near, the nearest first; only where none was found. */
  readonly near: readonly BodyId[];
};

/** A word in which letters of two alphabets stand together; `repair` null where a letter looks like none of ours. */
export type MixedWord = { readonly word: string; readonly repair: string | null };

export type Note =
  | { readonly note: 'numberMissing' }
  | { readonly note: 'numberTwice'; readonly number: string }
  | { readonly note: 'numberIsDate'; readonly text: string; readonly maybe: string }
  | { readonly note: 'titleMissing' }
  | { readonly note: 'unknownBody'; readonly text: string }
  | { readonly note: 'bodyTwice'; readonly body: BodyId }
  | { readonly note: 'termUnread'; readonly text: string }
  | { readonly note: 'termBackwards' }
  | { readonly note: 'termOutside' }
  | { readonly note: 'orphan' }
  | { readonly note: 'headingWithMore' }
  | { readonly note: 'unmatched' }
  | { readonly note: 'matchedTwice' }
  | { readonly note: 'mixedLetters'; readonly words: readonly MixedWord[] }
  | { readonly note: 'repaired' }
  | { readonly note: 'noBodies' }
  | { readonly note: 'noTerm' }
  | { readonly note: 'wholePeriod'; readonly text: string }
  | { readonly note: 'fromStart'; readonly text: string }
  | { readonly note: 'oldName'; readonly text: string; readonly body: BodyId }
  | { readonly note: 'abbreviation'; readonly text: string; readonly body: BodyId }
  | { readonly note: 'leftOut'; readonly text: string }
  | { readonly note: 'recommendedGuess'; readonly text: string }
  | { readonly note: 'merged' }
  | { readonly note: 'joined' }
  | { readonly note: 'headingRepeated' }
  | { readonly note: 'matchedByText'; readonly measure: MeasureId }
  | { readonly note: 'newMeasure' }
  | { readonly note: 'carriesGuess' };

/** `stops`: nothing is adopted before it is settled; `asks`: something is offered; `says`: worth a look. */
export type Weight = 'stops' | 'asks' | 'says';

export type CellNote = Note & { readonly on: ColumnRole | 'row' };

/** A row as it was understood. */
export type ReadRow = {
  readonly row: number;
  readonly kind: RowKind;
  readonly number: string;
  readonly title: string;
  readonly section: string | null;
  readonly term: Term | null;
  readonly executors: readonly ReadExecutor[];
  readonly notes: readonly CellNote[];
  /** Whether a person has said anything of it. */
  readonly corrected: boolean;
  /** Of an amendment: the measure that it goes on with; null is a new one, undefined not known. */
  readonly measure: MeasureId | null | undefined;
  /** What it carries on of the plan before; null is nothing, left out where no plan is before it. */
  readonly carries?: { readonly plan: PlanId; readonly measure: MeasureId } | null;
};
