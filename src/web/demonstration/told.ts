import type { ItemKind } from '#meetings/vocabulary.ts';
import type { ReplyAnswer } from '#notice/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Choice } from '#voting/vocabulary.ts';

/** In the order in which they were cast; those who are not named cast none. */
export type ToldBallots = readonly (readonly [PersonId, Choice])[];

export type ToldVote = {
  readonly by: PersonId;
  readonly addressee: BodyId;
  readonly text: string;
  readonly ballots: ToldBallots;
  /** Moved in the room and voted on before the draft. */
  readonly amendment?: {
    readonly by: PersonId;
    /** The whole draft as it would read. */
    readonly text: string;
    readonly reason: string;
    readonly ballots: ToldBallots;
  };
  /** A separate opinion, attached before the protocol goes to the head. */
  readonly dissent?: { readonly by: PersonId; readonly text: string };
};

export type ToldElection = {
  readonly text: string;
  readonly candidates: readonly PersonId[];
  /** Who voted, and beside them what lay in the box: the story itself does not know whose is whose. */
  readonly rounds: readonly { readonly voted: readonly PersonId[]; readonly box: Readonly<Record<string, number>> }[];
};

export type ToldPaper = { readonly by: PersonId; readonly title: string; readonly paragraphs: readonly string[] };

export type ToldItem = {
  readonly title: string;
  readonly kind: ItemKind;
  readonly rapporteur: PersonId;
  readonly heard?: string;
  readonly spoke?: string;
  readonly papers?: readonly ToldPaper[];
  /** Who spoke, in the order of asking, and how many seconds. */
  readonly speeches?: readonly (readonly [PersonId, number])[];
  readonly vote?: ToldVote;
  readonly election?: ToldElection;
};

/** A meeting's number in its year, its protocol's, and its quarter. */
export type Numbered = { readonly meeting: string; readonly protocol: string; readonly quarter: number };

export type ToldMeeting = {
  /** `2026-3` */
  readonly meeting: string;
  readonly protocol: string;
  readonly day: string;
  readonly items: readonly ToldItem[];
  /** What was answered to the notice, with the reason if one was given. */
  readonly replies?: readonly (readonly [PersonId, ReplyAnswer, string?])[];
  /** Whom the room sees and when; `remote` by the link. */
  readonly arrivals: readonly (readonly [PersonId, string, 'remote'?])[];
  readonly departures?: readonly (readonly [PersonId, string])[];
  /** Why the Coordinator returned the agenda once, and how many of the items it had then. */
  readonly returned?: { readonly reason: string; readonly items: number };
};
