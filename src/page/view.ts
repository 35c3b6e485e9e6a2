import type { Charter, OfficeId, Refusal } from '#charter/vocabulary.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Frame } from './frame.ts';

/** What was refused, shown again with all that was typed. */
export type RefusedForm = {
  /** Address that the form posted to, below the group's. */
  readonly path: string;
  readonly sentence: Sentence;
  readonly clause: string | null;
  readonly problems: readonly { readonly field: string; readonly sentence: Sentence }[];
  readonly typed: Readonly<Record<string, readonly string[]>>;
};

/** How the reader of a form shows once more who acts, because the last proof is too old for that act, or soon will be. */
export type ProofAsked = {
  /** Seconds, from the making of the page, for which the last proof is enough; 0 if it is too old. */
  readonly freshFor: number;
  /** What the reader signed in with: a passkey, a code, or what only another sign-in can repeat. */
  readonly by: 'passkey' | 'code' | 'again';
  /** Address of that other sign-in, which comes back to this page. */
  readonly again: string;
};

/** Everything that a page knows of its reader and its moment; made once a request by `web`. */
export type View<Command> = {
  readonly frame: Frame;
  readonly tongue: Tongue;
  readonly group: string;
  /** `/g/thb` */
  readonly base: string;
  /** Instant at which the page was asked for. */
  readonly now: string;
  readonly charter: Charter;
  readonly me: { readonly person: string; readonly offices: readonly OfficeId[] };
  /** The same gate as the clerk's: what this reader would be refused with now. */
  gate(command: Command): Refusal | undefined;
  /** Why, in three languages, without the clause. */
  why(refusal: Refusal): Sentence;
  /** What else an act of that type asks of this reader, besides authority; undefined for most. */
  proof?(command: string): ProofAsked | undefined;
  /** A fresh id for a form's command. */
  commandId(): string;
  /** On Today each matter is settled in its place: its forms come back there, not to the page of their thing. */
  readonly settlesHere?: boolean;
  readonly refused: RefusedForm | undefined;
  /** Position of the act that this reader has just done, to be confirmed on top of the page. */
  readonly done: { readonly position: number; readonly sentence: Sentence } | undefined;
  /** What was typed and not submitted before the window closed. */
  readonly kept: (path: string) => Readonly<Record<string, string>> | undefined;
};

/** What was typed into a field of the form that posts to `path`, if that form was refused or left unsent. */
export function typed<Command>(view: View<Command>, path: string, field: string): string | undefined {
  if (view.refused?.path === path) return view.refused.typed[field]?.[0];
  return view.kept(path)?.[field];
}

/** What was typed into all fields of that name; of a form left unsent, lines of the working copy. */
export const typedMany = <Command>(view: View<Command>, path: string, field: string): readonly string[] | undefined =>
  view.refused?.path === path ? (view.refused.typed[field] ?? []) : view.kept(path)?.[field]?.split('\n');

/** Why a field was refused. */
export const problemOf = <Command>(view: View<Command>, path: string, field: string): string | undefined =>
  view.refused?.path === path
    ? view.refused.problems.find((problem) => problem.field === field)?.sentence[view.tongue]
    : undefined;
