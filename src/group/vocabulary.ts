import type { Access, AccessCommand, AccessRefusal } from '#access/vocabulary.ts';
import type { Packs } from '#agenda/pack-vocabulary.ts';
import type { AgendaBook, AgendaCommand, AgendaRefusal, Papers } from '#agenda/vocabulary.ts';
import type { CalendarCommand, CalendarRefusal, Calendars } from '#calendar/vocabulary.ts';
import type { NotAuthorised } from '#charter/authority.ts';
import type { CharterRefusal } from '#charter/offered.ts';
import type { ClauseId, Readings, SilenceId } from '#charter/vocabulary.ts';
import type { Duty, DutyCommand, DutyDecisionRefusal, Sendings } from '#duties/vocabulary.ts';
import type { Floor, FloorCommand, FloorRefusal } from '#floor/vocabulary.ts';
import type { History, HistoryCommand, HistoryRefusal } from '#history/vocabulary.ts';
import type { Act } from '#journal/vocabulary.ts';
import type { Letters, LettersCommand, LettersDecisionRefusal } from '#letters/vocabulary.ts';
import type { MarkingCommand, MarkingRefusal, Marks } from '#marking/vocabulary.ts';
import type { Meeting, MeetingCommand, MeetingRefusal, Register } from '#meetings/vocabulary.ts';
import type { Composition, MembershipCommand, MembershipRefusal } from '#membership/vocabulary.ts';
import type { Notice, NoticeCommand, NoticeRefusal } from '#notice/vocabulary.ts';
import type { Bodies, BodyId, BodyKind, PeopleCommand, PeopleRefusal, PersonId } from '#people/vocabulary.ts';
import type { Plan, PlanCommand, PlanDecisionRefusal, Plans } from '#plan/vocabulary.ts';
import type {
  Draft,
  DraftCommand,
  Problem,
  ProblemCommand,
  ProblemDecisionRefusal,
  ProblemRegister,
} from '#problems/vocabulary.ts';
import type { Protocol, ProtocolCommand, ProtocolRefusal } from '#protocol/vocabulary.ts';
import type { ReportingCommand, ReportingDecisionRefusal, Reports, Scheduled } from '#reporting/vocabulary.ts';
import type { SecretCommand, SecretRefusal } from '#secret/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Proposals, VotingCommand, VotingRefusal } from '#voting/vocabulary.ts';

/** A version of a charter: the act that adopts it holds the hash of its bytes (SHA-256, hex). */
export type CharterVersion = { readonly charter: string; readonly from: string; readonly hash: string };

export type Secretariat = {
  readonly host: { readonly body: BodyId; readonly kind: BodyKind; readonly name: Sentence };
  readonly second: { readonly holding: string; readonly person: PersonId };
};

export type FoundingCommand =
  | ({
      readonly type: 'foundGroup';
      readonly demonstration: boolean;
      readonly holding: string;
      /** The body at which the secretariat is, and its second officer; without it the founder is alone. */
      readonly secretariat?: Secretariat;
    } & CharterVersion)
  | ({ readonly type: 'adoptCharter' } & CharterVersion)
  | { readonly type: 'settleSilence'; readonly silence: SilenceId; readonly reading: string };

/** Acts of the stream `group`. */
export type FoundingAct = Act &
  (
    | { readonly type: 'GroupFounded'; readonly data: CharterVersion & { readonly demonstration: boolean } }
    | { readonly type: 'CharterAdopted'; readonly data: CharterVersion }
    | { readonly type: 'SilenceSettled'; readonly data: { readonly silence: SilenceId; readonly reading: string } }
  );

export type Group = {
  /** Undefined until the group is founded. */
  law: CharterVersion | undefined;
  foundedAt: string | undefined;
  demonstration: boolean;
  /** Silences that the group has settled by its own act. */
  readings: Readings;
  /** The law of every moment, oldest first: what began under one law ends under it. */
  readonly laws: (Settled & { readonly position: number })[];
};

/** A charter as a group reads it. */
export type Settled = { readonly law: CharterVersion | undefined; readonly readings: Readings };

export type Command =
  | FoundingCommand
  | PeopleCommand
  | MembershipCommand
  | AccessCommand
  | MarkingCommand
  | LettersCommand
  | CalendarCommand
  | PlanCommand
  | ReportingCommand
  | MeetingCommand
  | NoticeCommand
  | FloorCommand
  | AgendaCommand
  | ProblemCommand
  | DraftCommand
  | VotingCommand
  | SecretCommand
  | ProtocolCommand
  | DutyCommand
  | HistoryCommand;

/** The folded state of one stream, by what the stream is about. */
export type StreamState =
  | { readonly about: 'group'; readonly group: Group }
  | { readonly about: 'bodies'; readonly bodies: Bodies }
  | { readonly about: 'composition'; readonly composition: Composition }
  | { readonly about: 'access'; readonly access: Access }
  | { readonly about: 'letters'; readonly letters: Letters }
  | { readonly about: 'meetings'; readonly register: Register }
  | { readonly about: 'agenda'; readonly book: AgendaBook }
  | { readonly about: 'history'; readonly history: History }
  | { readonly about: 'calendar'; readonly calendars: Calendars }
  | { readonly about: 'duties'; readonly sendings: Sendings }
  /** Undefined while nothing was sent under that number. */
  | { readonly about: 'duty'; readonly duty: Duty | undefined }
  | { readonly about: 'plans'; readonly plans: Plans }
  | { readonly about: 'plan'; readonly plan: Plan; readonly schedules: Scheduled[] }
  | { readonly about: 'measure'; readonly reports: Reports }
  | { readonly about: 'problems'; readonly problems: ProblemRegister }
  /** Undefined while nothing was registered, or begun, under that number. */
  | { readonly about: 'problem'; readonly problem: Problem | undefined }
  | { readonly about: 'draft'; readonly draft: Draft | undefined }
  | { readonly about: 'marks'; readonly marks: Marks }
  | {
      readonly about: 'meeting';
      readonly meeting: Meeting;
      readonly papers: Papers;
      readonly packs: Packs;
      readonly notice: Notice;
      readonly floor: Floor;
      readonly proposals: Proposals;
      readonly protocol: Protocol;
    };

export type FoundingRefusal =
  | { readonly refused: 'unknownGroup'; readonly clause: null }
  | { readonly refused: 'groupAlreadyFounded'; readonly clause: null }
  | { readonly refused: 'noSuchDay'; readonly clause: null; readonly day: string }
  | { readonly refused: 'unknownCharter'; readonly clause: null; readonly charter: string }
  | { readonly refused: 'charterOfAnotherBody'; readonly clause: ClauseId | null; readonly charter: string }
  | { readonly refused: 'charterAlreadyInForce'; readonly clause: ClauseId | null }
  | { readonly refused: 'charterNotYetInForce'; readonly clause: ClauseId | null; readonly from: string }
  /** An earlier edition, under which one officer alone could record another. */
  | { readonly refused: 'secondOfficerDropped'; readonly clause: ClauseId | null }
  | { readonly refused: 'unknownSilence'; readonly clause: ClauseId | null; readonly silence: SilenceId }
  | {
      readonly refused: 'unknownReading';
      readonly clause: ClauseId | null;
      readonly silence: SilenceId;
      readonly reading: string;
    }
  | { readonly refused: 'readingInForce'; readonly clause: ClauseId | null };

export type Refusal =
  | CharterRefusal
  | FoundingRefusal
  | NotAuthorised
  | PeopleRefusal
  | MembershipRefusal
  | AccessRefusal
  | MarkingRefusal
  | LettersDecisionRefusal
  | CalendarRefusal
  | PlanDecisionRefusal
  | ReportingDecisionRefusal
  | MeetingRefusal
  | NoticeRefusal
  | FloorRefusal
  | AgendaRefusal
  | ProblemDecisionRefusal
  | VotingRefusal
  | SecretRefusal
  | ProtocolRefusal
  | DutyDecisionRefusal
  | HistoryRefusal;
