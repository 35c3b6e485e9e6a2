import type { ZodType } from 'zod';
import type { Rows, Wording } from '#journal/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** What is shown once to whoever gave the command, and kept nowhere: a link, or the token of a system. */
export type Revealed = {
  readonly kind: 'invitation' | 'recovery' | 'system' | 'wall';
  /** The person, the system or the meeting that it is for. */
  readonly of: string;
  readonly value: string;
  /** Address to which it was mailed as well. */
  readonly mailedTo: string | null;
  /** Until when it is good: an instant, or a day. */
  readonly until: string;
};

/** What follows from an act beside the journal; `at` is when the act was done, in UTC. */
export type Effect = (at: string) => Promise<Revealed | undefined>;

/** What is wrong with the fields, found only when the command was being made of them: a password that opens nothing. */
export type Unfit = { readonly unfit: readonly { readonly field: string; readonly sentence: Sentence }[] };

/** What was given to be used once: passwords as they were typed, files as their bytes. */
export type Secrets = Readonly<Record<string, string | Uint8Array>>;

/** What somebody said through a form or as JSON, parsed, with what the door adds to it. */
export type Said<Fields> = {
  readonly group: string;
  /** Id of the command: ids of new things are made from it, so that a repetition makes the same. */
  readonly id: string;
  readonly by: string;
  readonly params: Readonly<Record<string, string>>;
  readonly fields: Fields;
  /** Of the fields that the row calls secret, those that were given. Overwritten once the command is made. */
  readonly secrets?: Secrets;
  /** Time zone of the charter, in which local times are typed. */
  zone(): Promise<string>;
  /** Parts a free text from the act: keeps the text outside the chain and gives what the act may hold. */
  wording(field: string, text: string): Wording;
  /** Rows kept outside the chain with the act, only if the command is accepted. */
  beside(rows: Rows): void;
  /**
   * Done once the command is recorded, before the answer, and done again when it is sent again under the same id: then it
   * must do nothing but what was due `at` the instant of the act. What it gives is shown once to whoever gave the command.
   */
  after(effect: Effect): void;
};

/**
 * An act as a noun of the URL, below `/g/:group`. One row serves the form, the JSON side and the description of the
 * interface. `from` is the page that holds the form, `to` the one that shows the result.
 */
export type ActRoute<Command, Fields = unknown> = {
  readonly path: string;
  /** Type of the command: by it one knows which acts ask for a fresh proof. */
  readonly type: Command extends { readonly type: infer Type } ? Type : string;
  readonly fields: ZodType<Fields>;
  /** Names of the fields for people, for sentences about what is missing. */
  readonly labels: Readonly<Record<string, Sentence>>;
  /** Persons that the fields name, each with its field: they must be known to the group. */
  people?(fields: NoInfer<Fields>): readonly (readonly [field: string, person: string | null])[];
  /** The command's number is given at the door: a repetition of it must learn which it got the first time. */
  readonly numbered?: boolean;
  /** Fields that hold files in a form: the command gets the hash of each. */
  readonly files?: readonly string[];
  /**
   * Fields that are used and kept nowhere: not in the act, nor beside it, nor in the form that is shown again. Files come as
   * their bytes; systems give these in base64.
   */
  readonly secrets?: readonly string[];
  /** The form keeps a working copy while it is typed; it is forgotten once the act is recorded. */
  readonly keeps?: boolean;
  command(said: Said<Fields>): Command | Unfit | Promise<Command | Unfit>;
  from(params: Readonly<Record<string, string>>, fields: Readonly<Record<string, unknown>>): string;
  to(command: Command, params: Readonly<Record<string, string>>): string;
};

/** Keeps the type of the fields while rows of different fields stand in one table. */
export const actRoute = <Command, Fields>(route: ActRoute<Command, Fields>): ActRoute<Command> =>
  route as unknown as ActRoute<Command>;
