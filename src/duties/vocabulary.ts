import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { LetterId } from '#letters/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Evidence } from '#problems/vocabulary.ts';
import type { ProposalId } from '#voting/vocabulary.ts';

/** Its place among what the group sent: `1`, `2`. What was taken on is a duty under the same number. */
export type SendingId = string;

type Of = { readonly sending: SendingId };

type Sent = Of & {
  readonly meeting: MeetingId;
  readonly proposal: ProposalId;
  readonly body: BodyId;
  /** The letter that brings it, registered as sent, and the extract of the protocol that goes with it. */
  readonly letter: LetterId;
  readonly extract: string | null;
  /** By when an answer is asked: the Group coordinates, it does not command. */
  readonly answerBy: string;
};

export type DutyCommand =
  | ({ readonly type: 'sendProposal' } & Sent)
  | ({ readonly type: 'takeOn'; readonly until: string; readonly how: Wording } & Of)
  | ({ readonly type: 'declineSent'; readonly reason: Wording } & Of)
  | ({ readonly type: 'remindOfSent' } & Of)
  | ({ readonly type: 'askExtension'; readonly until: string; readonly reason: Wording } & Of)
  | ({ readonly type: 'grantExtension'; readonly until: string } & Of)
  | ({ readonly type: 'refuseExtension'; readonly reason: Wording } & Of)
  | ({
      readonly type: 'reportDuty';
      readonly done: Wording;
      readonly executed: boolean;
      readonly evidence: readonly Evidence[];
    } & Of)
  | ({ readonly type: 'returnDutyReport'; readonly report: number; readonly reason: Wording } & Of)
  | ({ readonly type: 'acceptDutyReport'; readonly report: number } & Of)
  /** Once what was reported as executed is accepted. */
  | ({ readonly type: 'takeOffControl' } & Of)
  /** In other cases: only who put it under control. */
  | ({ readonly type: 'dropFromControl'; readonly reason: Wording } & Of);

/** Acts of the stream `duty/<id>`; the register, stream `duties`, hears the first as `SendingEntered`. */
export type DutyAct = Act &
  (
    | { readonly type: 'ProposalSent'; readonly data: Sent }
    | { readonly type: 'ProposalTakenOn'; readonly data: Of & { readonly until: string; readonly how: Wording } }
    | { readonly type: 'SentDeclined'; readonly data: Of & { readonly reason: Wording } }
    | { readonly type: 'SentReminded'; readonly data: Of }
    | {
        readonly type: 'ExtensionAsked';
        readonly data: Of & { readonly until: string; readonly reason: Wording; readonly from: string };
      }
    /** `from`: the term as it was; it is kept. */
    | { readonly type: 'ExtensionGranted'; readonly data: Of & { readonly until: string; readonly from: string } }
    | { readonly type: 'ExtensionRefused'; readonly data: Of & { readonly reason: Wording } }
    | {
        readonly type: 'DutyReported';
        readonly data: Of & {
          readonly report: number;
          readonly done: Wording;
          readonly executed: boolean;
          readonly evidence: readonly Evidence[];
        };
      }
    | {
        readonly type: 'DutyReportReturned';
        readonly data: Of & { readonly report: number; readonly reason: Wording };
      }
    | { readonly type: 'DutyReportAccepted'; readonly data: Of & { readonly report: number } }
    | { readonly type: 'TakenOffControl'; readonly data: Of }
    | { readonly type: 'DroppedFromControl'; readonly data: Of & { readonly reason: Wording } }
  );

/** Derived: silence is no act. */
export type DutyState = 'awaiting' | 'silent' | 'declined' | 'under control' | 'late' | 'executed' | 'dropped';

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type DutyRefusal =
  | Refused<'unknownSending'>
  | (Refused<'proposalNotAdopted'> & { readonly proposal: ProposalId })
  | (Refused<'alreadySent'> & { readonly sending: SendingId })
  | Refused<'protocolNotSigned'>
  /** The asker stands for no body to which it was sent. */
  | (Refused<'sentToAnotherBody'> & { readonly body: BodyId })
  | (Refused<'sentAnswered'> & { readonly state: 'taken on' | 'declined' })
  | Refused<'notTakenOn'>
  | (Refused<'offControl'> & { readonly at: string })
  | (Refused<'termNotLater'> & { readonly from: string })
  | (Refused<'termPassed'> & { readonly until: string })
  | Refused<'extensionAwaits'>
  | Refused<'noExtensionAsked'>
  | Refused<'unknownDutyReport'>
  | Refused<'dutyReportSettled'>
  | Refused<'dutyReportAwaits'>
  /** An executor does not take its own item off control, nor accept what it reported. */
  | (Refused<'ownDuty'> & { readonly body: BodyId })
  | Refused<'notExecuted'>
  | (Refused<'controlledByAnother'> & { readonly by: PersonId });
