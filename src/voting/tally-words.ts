import type { ClauseId, MajorityBase, Need } from '#charter/vocabulary.ts';

export const outcomes = ['adopted', 'not adopted', 'postponed', 'no opinion'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the outcome rests on. */
export const bases = ['majority', 'deciding vote', 'tie not decided', 'no quorum', 'without objection'] as const;
export type TallyBasis = (typeof bases)[number];

/** How the head voted: `none` though present, `absent` when the ballots were given, `secret` where nobody may know. */
export type HeadVote = 'for' | 'against' | 'abstain' | 'none' | 'absent' | 'secret';

export type Votes = { readonly for: number; readonly against: number; readonly abstain: number };

/** Votes as counted, with those entitled who cast none. */
export type TallyCount = Votes & { readonly noBallot: number };

/** What a vote is counted from. Whole numbers of persons, as they were when the vote opened; the head's ballot is among the votes. */
export type Poll = {
  readonly members: number;
  readonly present: number;
  /** Who may vote in this vote; left out: those present who are not recused. */
  readonly entitled?: number | undefined;
  readonly votes: Votes;
  /** Left out: immaterial, unless the votes are equal and the head's vote decides. */
  readonly head?: HeadVote | undefined;
  readonly recused?: number | undefined;
  /** Class of the decision, or the clause of that class; left out: the ordinary one. */
  readonly class?: string | undefined;
  /** 2: a second meeting, or a second vote on the same matter. */
  readonly round?: 1 | 2 | undefined;
};

/** One threshold with its arithmetic: `needed` votes for out of `of`. */
export type Reached = {
  readonly need: Need;
  readonly base: MajorityBase;
  readonly of: number;
  readonly needed: number;
  readonly met: boolean;
};

/** Why, finer than the basis. */
export type TallyReason =
  | 'majority reached'
  | 'majority not reached'
  | 'majority against'
  | 'neither majority reached'
  | 'head voted for'
  | 'head voted against'
  | 'head abstained'
  | 'head cast no ballot'
  | 'head absent'
  | 'head voted secretly'
  | 'tie rejected'
  | 'tie postponed'
  | 'tie in a full meeting'
  | 'tie again'
  | 'tie to be voted again'
  | 'tie to be settled by lot'
  | 'no quorum'
  | 'too few took part'
  | 'nobody objected';

export type Tally =
  | {
      readonly known: true;
      readonly outcome: Outcome;
      readonly by: TallyBasis;
      readonly reason: TallyReason;
      readonly count: TallyCount;
      readonly thresholds: readonly Reached[];
      readonly clauses: readonly ClauseId[];
    }
  /** What the outcome turns on is not said: by the charter, or, of the head's vote on a tie, by the poll. */
  | { readonly known: false; readonly silent: 'majority' | 'abstention' | 'head'; readonly clause: ClauseId | null };
