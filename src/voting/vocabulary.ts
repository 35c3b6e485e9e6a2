import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Tally } from './tally-words.ts';

export type ProposalId = string;

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

type Of = { readonly meeting: MeetingId; readonly proposal: ProposalId };

export type VotingCommand =
  | ({
      readonly type: 'draftProposal';
      readonly item: string;
      readonly text: Wording;
      readonly addressee: BodyId | null;
    } & Of)
  | ({ readonly type: 'withdrawProposal' } & Of)
  | ({ readonly type: 'openVote' } & Of)
  | ({ readonly type: 'castBallot'; readonly choice: Choice } & Of)
  /** `withoutHead` confirms that the vote is closed although the head has not voted. */
  | ({ readonly type: 'closeVote'; readonly withoutHead: boolean } & Of);

/** Acts of the stream `meeting/<id>`. */
export type VotingAct = Act &
  (
    | {
        readonly type: 'ProposalDrafted';
        readonly data: Of & { readonly item: string; readonly text: Wording; readonly addressee: BodyId | null };
      }
    | { readonly type: 'ProposalWithdrawn'; readonly data: Of }
    | {
        readonly type: 'VoteOpened';
        readonly data: Of & {
          readonly members: number;
          readonly needed: number;
          readonly entitled: readonly PersonId[];
          readonly head: PersonId | null;
        };
      }
    | { readonly type: 'BallotCast'; readonly data: Of & { readonly choice: Choice } }
    | { readonly type: 'VoteClosed'; readonly data: Of & { readonly result: Result } }
  );

/** How a vote ended: count, outcome, by what it came and why, and the clauses it rests on. */
export type Result = Extract<Tally, { readonly known: true }>;

export type Proposal = {
  readonly proposal: ProposalId;
  readonly item: string;
  readonly by: PersonId;
  readonly text: Wording;
  readonly addressee: BodyId | null;
  stage: 'draft' | 'withdrawn' | 'voting' | 'decided';
  vote: Vote | undefined;
};

/** A vote with those entitled to it, frozen at its opening, as the composition and the attendance were at that moment. */
export type Vote = {
  readonly openedAt: string;
  /** Position of its opening in the journal: the vote is held to its end under the law of that moment. */
  readonly position: number;
  readonly members: number;
  readonly needed: number;
  readonly entitled: ReadonlySet<PersonId>;
  readonly head: PersonId | null;
  readonly ballots: Map<PersonId, { readonly choice: Choice; readonly at: string }>;
  closedAt: string | undefined;
  result: Result | undefined;
};

/** Proposals of one meeting by number, in the order of drafting. */
export type Proposals = Map<ProposalId, Proposal>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type VotingRefusal =
  | (Refused<'unknownProposal'> & { readonly proposal: ProposalId })
  | (Refused<'proposalNumberTaken'> & { readonly proposal: ProposalId })
  | (Refused<'proposalStage'> & { readonly stage: Proposal['stage'] })
  | Refused<'notYourProposal'>
  | Refused<'anotherVoteOpen'>
  | Refused<'voteNotOpen'>
  | Refused<'voteClosed'>
  | Refused<'notEntitled'>
  | (Refused<'alreadyVoted'> & { readonly at: string })
  | Refused<'abstentionNotAllowed'>
  | Refused<'headHasNotVoted'>;
