import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act } from '#journal/vocabulary.ts';
import type { MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { DrawnBallot, OpenedBallot, ProposalId, Question, Result, VotingRefusal } from '#voting/vocabulary.ts';
import type { ElectionActs, ElectionCommand, ElectionRefusal } from './election-vocabulary.ts';

type Of = { readonly meeting: MeetingId; readonly proposal: ProposalId };

/** `publicKey`: X25519, raw, base64url. `keyAtHand`: the program that was asked has the other half of the vote's key. */
export type SecretCommand =
  | ElectionCommand
  /** `asked`: the member who asked for secrecy; null for an election, which is always secret. */
  | ({ readonly type: 'openSecretVote'; readonly publicKey: string; readonly asked: PersonId | null } & Of)
  /** What is voted lies sealed beside the chain, never in the command. */
  | ({ readonly type: 'castSecretBallot'; readonly keyAtHand: boolean } & Of)
  /** `opened`: the ballots of those who voted, by receipt; null without the key. */
  | ({ readonly type: 'closeSecretVote'; readonly opened: readonly DrawnBallot[] | null } & Of)
  | ({ readonly type: 'annulSecretVote'; readonly keyAtHand: boolean; readonly ballotsLost?: boolean } & Of);

/** Why a vote came to nothing. */
export type Annulled = 'key lost' | 'too few ballots' | 'ballots lost';

/** Acts of the stream `meeting/<id>`. That of a ballot says that its author voted, and no more. */
export type SecretAct = Act &
  (
    | ElectionActs
    | {
        readonly type: 'SecretVoteOpened';
        readonly data: Of &
          Pick<Question, 'members' | 'needed' | 'head'> & {
            readonly entitled: readonly PersonId[];
            /** Members present who have recused themselves; left out: none. */
            readonly recused?: readonly PersonId[];
            readonly publicKey: string;
            readonly asked: PersonId;
          };
      }
    | { readonly type: 'SecretBallotCast'; readonly data: Of }
    | {
        readonly type: 'SecretVoteClosed';
        readonly data: Of & { readonly ballots: readonly OpenedBallot[]; readonly result: Result };
      }
    | { readonly type: 'SecretVoteAnnulled'; readonly data: Of & { readonly why: Annulled } }
  );

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type SecretOwnRefusal =
  | ElectionRefusal
  | Refused<'votesAreOpen'>
  /** A draft is put to a secret vote only at the request of a member. */
  | Refused<'secrecyNotAsked'>
  | Refused<'voteNotSecret'>
  | (Refused<'tooFewForSecrecy'> & { readonly entitled: number; readonly least: number })
  | (Refused<'tooFewSecretBallots'> & { readonly cast: number; readonly least: number })
  | Refused<'ballotKeyLost'>
  | Refused<'ballotsDoNotFit'>
  | Refused<'voteCanBeCounted'>;

/** What other rooms would say to the same: their own refusals serve. */
export type SecretRefusal = SecretOwnRefusal | VotingRefusal | MeetingRefusal;
