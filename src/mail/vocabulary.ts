/** A letter to be mailed, in the reader's language. */
export type Letter = {
  /** The same occasion is mailed once: `invitation/<command>`, `device/<session>`. */
  readonly occasion: string;
  readonly address: string;
  readonly subject: string;
  /** Plain text; no content of the group, only where to read it. Letters about a meeting say when and where it is. */
  readonly body: string;
  /** A file for calendars (`.ics`) that goes with it. */
  readonly calendar?: string | undefined;
  /** Of a letter about a meeting: what is shown of it to the secretariat. All others are shown to nobody. */
  readonly kept?: KeptLetter | undefined;
};

export type KeptLetter = {
  readonly group: string;
  readonly meeting: string;
  readonly person: string;
  /** Everything that it tells of, as marks name it. */
  readonly things: readonly string[];
  /** Without any link that answers for somebody. */
  readonly shown: ShownLetter;
};

export type ShownLetter = { readonly subject: string; readonly body: string };

/** A letter about a meeting, for the secretariat. Undefined `sentAt` and `givenUpAt`: it waits. */
export type OutboxRow = Omit<KeptLetter, 'group'> & {
  readonly letter: string;
  /** Empty where the person has none: such a letter is printed and handed over. */
  readonly address: string;
  readonly writtenAt: Date;
  readonly sentAt: Date | null;
  readonly givenUpAt: Date | null;
  readonly tries: number;
  readonly trouble: string | null;
  readonly hasCalendar: boolean;
};

/** Takes letters to be mailed; returns when they are kept, not when they are sent. */
export type Post = (letters: readonly Letter[]) => Promise<void>;

/** A letter whose turn it is. `tries` counts this one too; `letter` is its UUID. */
export type Due = Omit<Letter, 'occasion' | 'kept' | 'calendar'> & {
  readonly calendar?: string | null;
  readonly letter: string;
  readonly writtenAt: Date;
  readonly tries: number;
};

/** Why a letter was not sent. */
export type Trouble = {
  /** A code, like `ECONNECTION` or `EENVELOPE 550`: never what a server said, for that may repeat the letter. */
  readonly code: string;
  /**
   * What is in the way: `letter`, this address or text, for good; `delivery`, this letter for now; `road`, the way to the
   * server, so that every other letter would fare the same.
   */
  readonly of: 'letter' | 'delivery' | 'road';
};

/** Sends one letter; returns what was in the way instead of throwing. */
export type Send = (letter: Due) => Promise<Trouble | undefined>;

/** For the administrator: letters that wait, those of them that could not be sent so far, and those given up lately. */
export type OutboxCounts = { readonly waiting: number; readonly failing: number; readonly givenUp: number };
