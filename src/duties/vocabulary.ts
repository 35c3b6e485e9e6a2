import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { LetterId, LettersAct } from '#letters/vocabulary.ts';
import type { DraftBehind, MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';
import type { Evidence } from '#problems/vocabulary.ts';
import type { ExtractId, VersionAct, VersionRefusal } from '#protocol/version-vocabulary.ts';
import type { ProposalId, VotingRefusal } from '#voting/vocabulary.ts';

/** Its place among what the group sent: `1`, `2`. What was taken on is a duty under the same number. */
export type SendingId = string;

type Of = { readonly sending: SendingId };

/** The other act by which a proposal binds its addressee of itself, where the charter reads its silence so. */
export type Binding = { readonly act: Wording; readonly until: string };

type ToWhom = Of & {
  readonly meeting: MeetingId;
  readonly proposal: ProposalId;
  readonly body: BodyId;
  /** By when an answer is asked, `2026-09-18`: the Group coordinates, it does not command. */
  readonly answerBy: string;
};

type Sent = ToWhom & {
  readonly item: string;
  /** The letter that brings it, registered as sent, and the extract of the protocol that goes with it. */
  readonly letter: LetterId;
  readonly extract: ExtractId;
  /** Of what was drafted on problems: who may not read these does not read the sending either. */
  readonly behind?: DraftBehind;
  /** Left out: it becomes a duty only when it is taken on. */
  readonly binding?: Binding;
};

export type DutyCommand =
  | (ToWhom & {
      readonly type: 'sendProposal';
      /** One that is registered, or null and the subject of one that is registered with the sending. */
      readonly letter: LetterId | null;
      readonly subject: Wording | null;
      /** One that was issued; with `issue` one that is issued with the sending, under this id. */
      readonly extract: ExtractId;
      readonly issue: { readonly number: string; readonly paper: string; readonly docx: string } | null;
      readonly binding: Binding | null;
    })
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

/** Where it comes from and to whom it went: with these it is known who may read it. */
export type Entered = Of & Pick<Sent, 'meeting' | 'item' | 'proposal' | 'body' | 'behind'>;

/** Acts of the stream `duties`. */
export type DutiesAct = Act & { readonly type: 'SendingEntered'; readonly data: Entered };

/** What a sending may bring with it: its letter into the register, its extract into the meeting. */
export type DutyOutcome = DutyAct | DutiesAct | LettersAct | (Act & VersionAct);

/** Every sending of the group, in the order in which they went out. */
export type Sendings = Map<SendingId, Entered>;

/** `onPaper`: how it came, if it came by letter. */
export type Hand = {
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  readonly onPaper?: OnPaper | undefined;
};

export type SentAnswer = Hand &
  (
    | { readonly is: 'taken on'; readonly until: string; readonly how: Wording }
    | { readonly is: 'declined'; readonly reason: Wording }
  );

export type Extension = Hand & {
  /** The term as it was, and the one that is asked for. */
  readonly from: string;
  readonly until: string;
  readonly reason: Wording;
  settled: (Hand & ({ readonly is: 'granted'; readonly until: string } | Refusing)) | undefined;
};
type Refusing = { readonly is: 'refused'; readonly reason: Wording };

export type DutyReport = Hand & {
  readonly report: number;
  readonly done: Wording;
  readonly executed: boolean;
  readonly evidence: readonly Evidence[];
  settled: (Hand & ({ readonly is: 'accepted' } | { readonly is: 'returned'; readonly reason: Wording })) | undefined;
};

/** What was sent, and all that came of it. */
export type Duty = Sent & {
  readonly sent: Hand & { readonly clause: ClauseId | null };
  readonly reminded: Hand[];
  answer: SentAnswer | undefined;
  /** The term as it stands; undefined while nobody has taken it on and nothing binds. */
  until: string | undefined;
  /** Oldest first; each keeps the term as it was. */
  readonly extensions: Extension[];
  readonly reports: DutyReport[];
  ended: (Hand & ({ readonly is: 'executed' } | { readonly is: 'dropped'; readonly reason: Wording })) | undefined;
};

/** Derived: silence and lateness are no acts. */
export const dutyStates = ['awaiting', 'silent', 'declined', 'under control', 'late', 'executed', 'dropped'] as const;
export type DutyState = (typeof dutyStates)[number];

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type DutyRefusal =
  | Refused<'unknownSending'>
  | (Refused<'sendingNumberTaken'> & { readonly sending: SendingId })
  | (Refused<'proposalNotAdopted'> & { readonly proposal: ProposalId })
  | (Refused<'alreadySent'> & { readonly sending: SendingId })
  /** The proposal itself names to whom it goes (silence `addressee`). */
  | (Refused<'notTheAddressee'> & { readonly body: BodyId })
  /** Nothing binds of itself under this charter (silence `adopted-effect`). */
  | Refused<'bindsOnlyTakenOn'>
  | Refused<'extractOfAnother'>
  | (Refused<'letterToAnother'> & { readonly letter: LetterId })
  /** The asker stands for no body to which it was sent. */
  | (Refused<'sentToAnotherBody'> & { readonly body: BodyId })
  | (Refused<'sentAnswered'> & { readonly state: 'taken on' | 'declined' })
  | Refused<'notTakenOn'>
  | (Refused<'offControl'> & { readonly at: string })
  | (Refused<'sentRemindedToday'> & { readonly at: string })
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

/** What other rooms would say to the same: their own refusals serve. */
export type DutyDecisionRefusal =
  | DutyRefusal
  | Extract<VersionRefusal, { refused: 'protocolNotSigned' }>
  | Extract<MeetingRefusal, { refused: 'unknownMeeting' }>
  | Extract<VotingRefusal, { refused: 'unknownProposal' }>
  | Extract<PeopleRefusal, { refused: 'unknownBody' | 'bodySucceeded' }>;
