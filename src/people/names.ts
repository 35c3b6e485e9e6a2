import type { OfficeId } from '#charter/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { BodyId, PersonId } from './vocabulary.ts';

/** How persons and bodies are called in sentences; of an erased or unknown person, a word that says so. */
export type Names = {
  person(person: PersonId): Sentence;
  /** The name that the body bore on `day` (`2026-09-18`); today's unless given. */
  body(body: BodyId, day?: string): Sentence;
  /** Title of the office in the group's charter; where it is not given, a general word stands in. */
  office?(office: OfficeId): Sentence;
};

/** A sentence for every code of a union of refusals: one that is missing does not compile. */
export type RefusalSentences<Refusal extends { readonly refused: string }> = {
  readonly [Code in Refusal['refused']]: (
    refusal: Extract<Refusal, { refused: Code }>,
    names: Names,
    zone: string,
  ) => Sentence;
};

/** A sentence for every act of a room, past tense, for the journal. */
export type ActSentences<Act extends { readonly type: string; readonly data: unknown }> = {
  readonly [Type in Act['type']]: (data: Extract<Act, { type: Type }>['data'], names: Names, zone: string) => Sentence;
};

/** Of every command: the button that gives it (first person in Azerbaijani), and what is said once it is recorded. */
export type CommandWords<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: { readonly name: Sentence; readonly done: Sentence };
};
