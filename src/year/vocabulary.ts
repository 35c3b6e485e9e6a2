import type { MeetingId, QuorumCount } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import type { Outcome, TallyCount } from '#voting/tally-words.ts';
import type { ProposalId } from '#voting/vocabulary.ts';

/** How it was decided. */
export const ways = ['vote', 'hands', 'without objection', 'secret', 'election'] as const;
export type Way = (typeof ways)[number];

/** Where a decision stands: in no protocol yet, in one that is signed, in one that corrects another, in one being corrected. */
export const standings = ['unsigned', 'signed', 'corrected', 'being corrected'] as const;
export type Standing = (typeof standings)[number];

/** A decision as the register has it. Where its text lies, `text` says. */
export type Decision = {
  readonly meeting: MeetingId;
  readonly proposal: ProposalId;
  readonly item: string;
  readonly text: { readonly ref: string };
  readonly addressee: BodyId | null;
  /** Whom an election elected; null of every other decision, and where it elected nobody. */
  readonly elected: PersonId | null;
  readonly way: Way;
  readonly outcome: Outcome;
  /** Undefined where no votes were counted: nobody objected, or one of several was elected. */
  readonly count: TallyCount | undefined;
  /** Instant. */
  readonly at: string;
  readonly protocol: { readonly number: string | null; readonly standing: Standing };
  /** Numbers of the extracts that were issued of its item. */
  readonly extracts: readonly string[];
};

/** Which decisions are asked for; what is left out is any. `from` and `before` are instants. */
export type DecisionWish = {
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** A quarter of every year, by the calendar of `zone`. */
  readonly quarter?: number | undefined;
  readonly zone?: string | undefined;
  readonly addressee?: BodyId | undefined;
  readonly outcome?: Outcome | undefined;
};

/** How a member took part: himself, or by somebody who came in his place. */
export const presences = ['in room', 'remote', 'substitute'] as const;
export type TookPart = (typeof presences)[number];

/** Whoever took part in a meeting that is over, by the member. */
export type Came = ReadonlyMap<PersonId, TookPart>;

/** A meeting as the register has it. */
export type Sitting = {
  readonly meeting: MeetingId;
  readonly on: string;
  readonly stage: 'proposed' | 'noticed' | 'open' | 'adjourned' | 'held' | 'not held' | 'cancelled';
  readonly dateKey: 'unset' | 'awaited' | 'agreed' | 'returned';
  readonly agendaKey: 'unset' | 'awaited' | 'agreed' | 'returned';
  readonly openedAt: string | undefined;
  readonly closedAt: string | undefined;
  readonly quorum: QuorumCount | undefined;
  /** How often it was broken off. */
  readonly adjournments: number;
  readonly protocol: { readonly stage: Protocol['stage']; readonly number: string | null } | undefined;
};

/** How the members of one body took part in the meetings held in one quarter; each member counts once in each meeting. */
export type BodyQuarter = {
  /** Null: the head, a member by office and for no body. */
  readonly body: BodyId | null;
  readonly year: number;
  readonly quarter: number;
  /** Meetings held while the body had a member. */
  readonly meetings: number;
  readonly counts: Readonly<Record<TookPart | 'absent', number>>;
};
