import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { AgendaItem, MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

export const replyAnswers = ['comes', 'remotely', 'cannot'] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

/** How a reply came in: from a session, by the link of a letter without one, or told to an officer who records it. */
export type ReplyChannel = 'session' | 'link' | 'officer';

/** `revision`: of the day and place that were answered, as the key to the date counts them. */
type Of = { readonly meeting: MeetingId };
type Answering = Of & { readonly revision: number; readonly answer: ReplyAnswer };

export type NoticeCommand =
  | ({ readonly type: 'replyToNotice'; readonly reason: Wording | null; readonly byLink: boolean } & Answering)
  | ({ readonly type: 'recordReply'; readonly person: PersonId; readonly reason: Wording | null } & Answering)
  | ({ readonly type: 'remindOfNotice' } & Of);

/** Acts of the stream `meeting/<id>`. */
export type NoticeAct = Act &
  (
    | {
        readonly type: 'ReplyGiven';
        readonly data: Answering & { readonly person: PersonId; readonly how: ReplyChannel };
      }
    /** Why: read by the head and the secretariat alone. */
    | { readonly type: 'ReplyExplained'; readonly data: Of & { readonly person: PersonId; readonly reason: Wording } }
    | {
        readonly type: 'ReminderSent';
        readonly data: Of & { readonly revision: number; readonly persons: readonly PersonId[] };
      }
  );

export type Reply = {
  readonly answer: ReplyAnswer;
  readonly how: ReplyChannel;
  /** Who recorded it: the person, or an officer. */
  readonly by: PersonId;
  readonly at: string;
};

/** Why those who were invited are written to. */
export type TellingKind = 'notice' | 'changed' | 'cancelled' | 'adjourned' | 'agreed' | 'resumed' | 'reminder';

/** One act of which those who were invited are told by letter, with what was true of the meeting at that act. */
export type Telling = {
  readonly kind: TellingKind;
  readonly position: number;
  readonly at: string;
  /** When it is to begin, or to go on; null while no hour is set. */
  readonly on: string | null;
  readonly place: Wording | undefined;
  readonly link: Wording | undefined;
  readonly agenda: readonly AgendaItem[];
  readonly reason: Wording | null;
  /** Whether the day still waits for the Coordinator's agreement. */
  readonly awaited: boolean;
  readonly revision: number;
  /** Whom the act names: those invited, or those reminded. */
  readonly persons: readonly PersonId[];
};

export type Notice = {
  /** To the day and place that stand; another day or place asks anew. */
  readonly replies: Map<PersonId, Reply>;
  readonly reasons: Map<PersonId, Wording>;
  /** Oldest first; empty until notice was given. */
  readonly tellings: Telling[];
  remindedAt: string | undefined;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type NoticeOwnRefusal = Refused<'everybodyAnswered'> | (Refused<'remindedToday'> & { readonly at: string });

export type NoticeRefusal =
  | NoticeOwnRefusal
  | Extract<
      MeetingRefusal,
      {
        refused:
          | 'unknownMeeting'
          | 'meetingStage'
          | 'changedMeanwhile'
          | 'notAMember'
          | 'remoteNotCounted'
          | 'dateInPast';
      }
    >;
