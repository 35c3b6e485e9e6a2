import type { ClauseId } from '#charter/vocabulary.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { DrawnBallot, ProposalId, Question, RoundNumber, RoundResult } from '#voting/vocabulary.ts';

type Of = { readonly meeting: MeetingId; readonly proposal: ProposalId };

/** `proposal` is the election's own number: `e1`. */
export type ElectionCommand =
  | ({
      readonly type: 'proposeElection';
      readonly item: string;
      /** For what: the task or the place. */
      readonly text: Wording;
      readonly candidates: readonly PersonId[];
    } & Of)
  | ({ readonly type: 'withdrawElection'; readonly reason: Wording } & Of);

/** What happens in an election besides the acts that it shares with every secret vote. */
export type ElectionActs =
  | {
      readonly type: 'ElectionProposed';
      readonly data: Of & {
        readonly item: string;
        readonly text: Wording;
        readonly candidates: readonly PersonId[];
      };
    }
  | { readonly type: 'ElectionWithdrawn'; readonly data: Of & { readonly reason: Wording } }
  | {
      readonly type: 'ElectionRoundOpened';
      readonly data: Of &
        Pick<Question, 'members' | 'needed' | 'head'> & {
          readonly round: RoundNumber;
          /** Who stands in this round. */
          readonly candidates: readonly PersonId[];
          readonly entitled: readonly PersonId[];
          /** Members present who have recused themselves; left out: none. */
          readonly recused?: readonly PersonId[];
          readonly publicKey: string;
        };
    }
  | {
      readonly type: 'ElectionRoundClosed';
      readonly data: Of & {
        readonly round: RoundNumber;
        readonly ballots: readonly DrawnBallot[];
        readonly result: RoundResult;
      };
    };

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ElectionRefusal =
  /** The charter does not say how a person is chosen (silence `election`). */
  | Refused<'electionsNotProvided'>
  | Refused<'notAnElection'>
  | (Refused<'candidateNumber'> & { readonly given: number; readonly least: number; readonly most: number })
  | (Refused<'candidateTwice'> & { readonly person: PersonId })
  | Refused<'electionBegun'>;
