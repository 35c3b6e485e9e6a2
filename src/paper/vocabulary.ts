import type { Tongue } from '#text/vocabulary.ts';

/**
 * A paper: what stands on the sheets, in order, with no word of what it is about. Every string is printed as it is (no
 * markup) and is in the paper's tongue; letters are already in the case they are to be printed in. A line break in a
 * string begins a new line.
 */
export type PaperDocument = {
  readonly tongue: Tongue;
  /** Title in the file's properties and the reader's window. */
  readonly title: string;
  /** Who issues it, for the file's properties. */
  readonly author: string;
  /** Instant put in the file as its creation, UTC: `2026-09-18T06:04:00.000Z`. It never comes from a clock here. */
  readonly createdAt: string;
  readonly head: Head;
  readonly blocks: readonly Block[];
  readonly signatures: readonly Signature[];
  /** Each begins on a new page, after the signatures. */
  readonly annexes: readonly Annex[];
  readonly footer: Footer;
  /** Stands on every page of a paper that is not (yet) what it looks like; absent on a valid one. */
  readonly status?: Status;
};

/** The block at the top: issuer, kind and number, then place and date on one line. */
export type Head = {
  /** Lines above the kind: the State, the body. */
  readonly issuer: readonly string[];
  /** `PROTOKOL` */
  readonly kind: string;
  /** `№ 3` */
  readonly number?: string;
  /** What the paper is of, under its kind. */
  readonly subject?: string;
  readonly place: string;
  readonly date: string;
};

export type Footer = {
  /** Says which paper this sheet belongs to. One line: there is room for about 50 letters. */
  readonly reference: string;
  /** A short hash with its word, if there is one: `SHA-256 9f2c 41d0 77ab`. */
  readonly hash?: string;
  /** Pages are counted by what the paper goes into, and not here. */
  readonly uncounted?: true;
};

/** `mark` is pale and large across the sheet (`LAYİHƏ`); `line` at its top says, in one line, what that means. */
export type Status = { readonly mark: string; readonly line: string };

/** A clause in the margin, beside what rests on it: `3.5-ci bənd`. */
type Margin = { readonly margin?: string };

export type Block =
  | ({ readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 } & Margin)
  | Paragraph
  | Quotation
  | ({ readonly kind: 'definitions'; readonly lines: readonly Definition[] } & Margin)
  | ({ readonly kind: 'numbered'; readonly items: readonly NumberedItem[] } & Margin)
  | Cited
  | Section
  | Contents
  | Table
  | Tally;

/** `lead` runs into the text in stronger letters: the name of a speaker. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly lead?: string;
  /** A `note` is smaller and paler. */
  readonly tone?: 'body' | 'note';
} & Margin;

/** A paragraph among whose words stand small marks, each of which leads to an address: where what is said comes from. */
export type Cited = {
  readonly kind: 'cited';
  readonly lead?: string;
  readonly parts: readonly (string | Citation)[];
  readonly tone?: 'body' | 'note';
} & Margin;

/** `mark`: `[12]`; `to`: a whole address, `https://…`. A `plain` one is set like the words around it. */
export type Citation = { readonly mark: string; readonly to: string; readonly plain?: true };

/** Words to be told apart from those around them: the text that was put to the vote. */
export type Quotation = { readonly kind: 'quotation'; readonly text: string } & Margin;

export type Definition = { readonly term: string; readonly text: string; readonly margin?: string };

/** Numbered in Arabic digits from 1. */
export type NumberedItem = { readonly text: string; readonly note?: string };

/** A label in small letters above what belongs under it. */
export type Section = {
  readonly kind: 'section';
  readonly label: string;
  readonly blocks: readonly (Paragraph | Quotation | Tally)[];
  /** Printed when there are no blocks: that nothing was said is said. */
  readonly empty: string;
} & Margin;

/** The head row stands again on each page. Every row has one cell per column. */
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Printed when there are no rows. */
  readonly empty: string;
};

/** What stands where: each line leads to the annex of that name. */
export type Contents = { readonly kind: 'contents'; readonly lines: readonly ContentsLine[] };

/** A line of level 2 stands in from those of level 1. `page` is what is printed for it, if anything. */
export type ContentsLine = {
  readonly text: string;
  readonly level: 1 | 2;
  readonly page?: string;
  readonly to?: string;
};

export type Column = {
  readonly title: string;
  /** Part of the width, beside the other columns' parts. */
  readonly share: number;
  readonly align: 'start' | 'end';
};

/** Figures side by side, then the outcome in words, then why. */
export type Tally = {
  readonly kind: 'tally';
  readonly figures: readonly Figure[];
  readonly outcome: string;
  readonly reason?: string;
} & Margin;

export type Figure = { readonly label: string; readonly value: string };

export type Signature = {
  readonly office: string;
  readonly name: string;
  readonly mark: Mark;
};

/** By hand: a line over `caption` (`imza`). Electronic: the statement, and the lines that let anyone check it. */
export type Mark =
  | { readonly kind: 'line'; readonly caption: string }
  | {
      readonly kind: 'electronic';
      readonly statement: string;
      /** The act, the moment: `Akt`, `№ 214`. */
      readonly lines: readonly Definition[];
      /** Of the bytes that were signed, hex, with its word: `SHA-256`. Printed in groups. */
      readonly hash: { readonly term: string; readonly hex: string };
    };

export type Annex = {
  /** `Əlavə 1` */
  readonly label: string;
  /** By which a line of contents leads to it: letters and digits. */
  readonly name?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};
