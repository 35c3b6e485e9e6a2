/** A value that canonical JSON (RFC 8785) can hold without loss: numbers are integers. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Free text stays outside the chain so that it can be erased: an act holds only where it lies and what it was.
 * `ref` names the row of `wording`; `digest` is the salted SHA-256 of the text, hex (docs/journal-format.md).
 */
export type Wording = { readonly ref: string; readonly digest: string };

/**
 * That an act was done on paper: by whom, which letter of the register brings the paper, which officer recorded it and which
 * other one confirmed it. The confirming officer gave the command, so that he is also the entry's `by`.
 */
export type OnPaper = {
  readonly person: string;
  readonly letter: string;
  readonly recordedBy: string;
  readonly confirmedBy: string;
};

/** What happened, as a room decided it: not yet stamped, not yet chained. */
export type Act = {
  readonly type: string;
  /** Version of the act's shape; a changed shape is a new version and an upcaster. */
  readonly version: number;
  /** What the act is about: `composition`, `meeting/2026-3`. */
  readonly stream: string;
  /** Clause of the charter under which it was done; null for acts that found the group before it has a charter. */
  readonly clause: string | null;
  readonly data: { readonly [key: string]: Json };
  /** Only of an act that was done on paper. */
  readonly onPaper?: OnPaper;
};

/** An act in its place in a group's chain. */
export type Entry = Act & {
  readonly group: string;
  /** 1, 2, 3 ... without gaps in each group. */
  readonly position: number;
  /** Instant, UTC, milliseconds: `2026-09-18T06:04:00.000Z`; never earlier than the entry before. */
  readonly at: string;
  /** Person who gave the command; of an act on paper the officer who confirmed it (see `inPerson`). */
  readonly by: string;
  /** Id of the command. */
  readonly command: string;
  /** Hash of the entry before, hex; 64 zeros for the first. */
  readonly previous: string;
};

/** An entry with the bytes that were hashed and their SHA-256, hex. */
export type Sealed = { readonly entry: Entry; readonly bytes: string; readonly hash: string };

/** Rows for one table, each whole. For views: written by primary key, the later row wins. */
export type Rows = { readonly table: string; readonly rows: readonly { readonly [column: string]: Json }[] };

/** A table that can be dropped and made again from the journal. A new `version` has it rebuilt at the next start. */
export type ViewTable = {
  readonly name: string;
  readonly version: number;
  readonly key: readonly string[];
  /** One CREATE TABLE statement, and its indexes. */
  readonly create: string;
};

/** What someone asks, as it reaches the clerk. */
export type Envelope<Command> = {
  readonly group: string;
  /** Chosen by the asker (a UUID); the same id again gets the first answer again. */
  readonly id: string;
  readonly by: string;
  readonly command: Command;
  /** The command as it was typed, free texts included, as canonical JSON: tells a repetition from a reuse of the id. */
  readonly said: string;
  /** Rows outside the chain (`wording`, `person`), written in the same transaction, only if the command is accepted. */
  readonly beside: readonly Rows[];
};

/** Moment and author of a decision; everything that is not in the state or the command. */
export type Context = { readonly group: string; readonly at: string; readonly by: string; readonly command: string };

/** Where the command's acts stand in the journal. */
export type Receipt = { readonly from: number; readonly to: number; readonly at: string; readonly hash: string };

export type Answer<Refusal> = { readonly done: Receipt } | { readonly refused: Refusal };

/** The clerk's only refusal of its own: the id was used for another command, or by another person. */
export type CommandIdReused = { readonly refused: 'commandIdReused'; readonly clause: null };

/**
 * What a group's rooms, put together, tell the clerk. All functions are pure, but that `evolve` changes `state` in place
 * (it is private to the fold) and returns it.
 */
export type Law<Command, State, Refusal> = {
  /** Streams that deciding this command needs, those of its acts among them; folded before `decide`. */
  streamsOf(command: Command): readonly string[];
  initial(stream: string): State;
  evolve(state: State, entry: Entry): State;
  decide(
    states: ReadonlyMap<string, State>,
    command: Command,
    context: Context,
  ): { readonly acts: readonly Act[] } | { readonly refusal: Refusal };
  /**
   * View rows that follow from these entries of one stream, given its state after them. Projecting a whole stream at once
   * must give the same rows as projecting it batch by batch: that is how views are rebuilt.
   */
  project(group: string, stream: string, entries: readonly Entry[], state: State): readonly Rows[];
  readonly views: readonly ViewTable[];
};
