import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

/** `2026-3`: the year of the meeting and its number in that year's order of proposal. */
export type MeetingId = string;

export type ItemKind = 'information' | 'discussion' | 'decision';

export type AgendaItem = {
  readonly item: string;
  readonly title: Wording;
  readonly kind: ItemKind;
  readonly rapporteur: PersonId | null;
  /** How long it is meant to take, 1 to 600; not there where nobody said. */
  readonly minutes?: number;
  /** Of an item by which a proposal drafted between meetings comes to one. */
  readonly draft?: DraftBehind;
};

/** Such a proposal, and the problems on which it stands: who may not read one of them does not read the item either. */
export type DraftBehind = { readonly draft: string; readonly problems: readonly string[] };

/** An item brought after the notice of an agreed agenda (silence `late-items`). */
export type LateItem = AgendaItem & {
  /** What the charter asks for before it may be taken up. */
  readonly awaits: 'agreement' | 'objections';
  readonly by: PersonId;
  readonly at: string;
  state: 'awaited' | 'agreed' | 'returned' | 'objected' | 'taken up';
  reason: Wording | undefined;
  /** Who answered, or who objected. */
  answered: { readonly by: PersonId; readonly at: string } | undefined;
};

/** An agenda as it was set, by the revision of its key; what is on it later comes of late items. */
export type AgendaVersion = {
  readonly revision: number;
  readonly at: string;
  agenda: readonly AgendaItem[];
  answer: 'awaited' | 'agreed' | 'returned';
  /** Whether notice was given of it. */
  noticed: boolean;
};

export type Presence = 'in room' | 'remote';

type Of = { readonly meeting: MeetingId };
/** `revision` is what the asker saw; a change made meanwhile refuses the answer given to the older text. */
type Answering = Of & { readonly revision: number };
type When = { readonly on: string; readonly place: Wording; readonly link: Wording | null };

/** What the Coordinator is asked to agree to. */
export type AdviceAbout = 'meeting' | 'agenda';

type OfItem = Of & { readonly item: string };

export type LateItemCommand =
  | ({ readonly type: 'addLateItem' } & Of & AgendaItem)
  | ({ readonly type: 'agreeToLateItem' } & OfItem)
  | ({ readonly type: 'returnLateItem'; readonly reason: Wording } & OfItem)
  | ({ readonly type: 'objectToLateItem' } & OfItem);

export type AdjournmentCommand =
  /** `until` null: on the same day, at an hour that is not set. Given again, it sets another time. */
  | ({
      readonly type: 'adjournMeeting';
      readonly until: string | null;
      readonly place: Wording | null;
      readonly reason: Wording;
    } & Of)
  | ({ readonly type: 'resumeMeeting' } & Of);

export type MeetingCommand =
  | LateItemCommand
  | AdjournmentCommand
  /** `follows`: a meeting called and not held, in whose place this one is called. */
  | ({
      readonly type: 'proposeMeeting';
      readonly agenda: readonly AgendaItem[];
      readonly follows?: MeetingId | null;
    } & Of &
      When)
  | ({ readonly type: 'changeMeeting' } & Of & When)
  | ({ readonly type: 'agreeToMeeting' } & Answering)
  | ({ readonly type: 'returnMeeting'; readonly reason: Wording } & Answering)
  | ({ readonly type: 'setAgenda'; readonly agenda: readonly AgendaItem[] } & Of)
  | ({ readonly type: 'agreeToAgenda' } & Answering)
  | ({ readonly type: 'returnAgenda'; readonly reason: Wording } & Answering)
  | ({ readonly type: 'advise'; readonly about: AdviceAbout; readonly text: Wording } & Answering)
  | ({ readonly type: 'sendNotice' } & Of)
  | ({ readonly type: 'cancelMeeting'; readonly reason: Wording } & Of)
  | ({ readonly type: 'recordArrival'; readonly person: PersonId; readonly presence: Presence } & Of)
  | ({ readonly type: 'recordDeparture'; readonly person: PersonId } & Of)
  | ({ readonly type: 'openMeeting' } & Of)
  | ({ readonly type: 'takeUpItem'; readonly item: string } & Of)
  | ({ readonly type: 'closeMeeting' } & Of)
  | ({ readonly type: 'closeWithoutQuorum' } & Of);

/** The count at the moment when the quorum was tested: exact integers, as the law was that day. */
export type QuorumCount = { readonly members: number; readonly present: number; readonly needed: number };

/** Acts of the stream `meeting/<id>`, but `MeetingRegistered` and `MeetingTakenOver`, which stand in the stream `meetings`. */
export type MeetingAct = Act &
  (
    | { readonly type: 'MeetingRegistered'; readonly data: Of & { readonly on: string; readonly follows?: MeetingId } }
    | { readonly type: 'MeetingTakenOver'; readonly data: PastMeeting }
    | { readonly type: 'MeetingProposed'; readonly data: Of & When & { readonly follows?: Failed } }
    | { readonly type: 'MeetingChanged'; readonly data: Of & When }
    | { readonly type: 'MeetingAgreed'; readonly data: Answering }
    | { readonly type: 'MeetingReturned'; readonly data: Answering & { readonly reason: Wording } }
    | { readonly type: 'AgendaSet'; readonly data: Of & { readonly agenda: readonly AgendaItem[] } }
    | { readonly type: 'AgendaAgreed'; readonly data: Answering }
    | { readonly type: 'AgendaReturned'; readonly data: Answering & { readonly reason: Wording } }
    | {
        readonly type: 'AdviceGiven';
        readonly data: Answering & { readonly about: AdviceAbout; readonly text: Wording };
      }
    | { readonly type: 'LateItemAdded'; readonly data: Of & AgendaItem & Pick<LateItem, 'awaits'> }
    | { readonly type: 'LateItemAgreed'; readonly data: OfItem }
    | { readonly type: 'LateItemReturned'; readonly data: OfItem & { readonly reason: Wording } }
    | { readonly type: 'LateItemObjected'; readonly data: OfItem }
    | { readonly type: 'NoticeSent'; readonly data: Of & { readonly members: readonly PersonId[] } }
    | { readonly type: 'MeetingCancelled'; readonly data: Of & { readonly reason: Wording } }
    | {
        readonly type: 'ArrivalRecorded';
        readonly data: Of & { readonly person: PersonId; readonly presence: Presence };
      }
    | { readonly type: 'DepartureRecorded'; readonly data: Of & { readonly person: PersonId } }
    | {
        readonly type: 'MeetingOpened';
        readonly data: Of & { readonly quorum: QuorumCount; readonly present: readonly PersonId[] };
      }
    | {
        readonly type: 'MeetingAdjourned';
        readonly data: Of & {
          readonly until: string | null;
          readonly place: Wording | null;
          readonly reason: Wording;
          /** Whether it goes on on another day than it was broken off: then attendance begins anew. */
          readonly otherDay: boolean;
          /** Whether the Coordinator has to agree to that day, or has agreed to it already. */
          readonly agreement: 'needed' | 'given' | 'not needed';
        };
      }
    | {
        readonly type: 'MeetingResumed';
        readonly data: Of & { readonly quorum: QuorumCount; readonly present: readonly PersonId[] };
      }
    | { readonly type: 'ItemTakenUp'; readonly data: Of & { readonly item: string } }
    | { readonly type: 'MeetingClosed'; readonly data: Of }
    | { readonly type: 'MeetingNotHeld'; readonly data: Of & { readonly quorum: QuorumCount } }
  );

/** A meeting called and not held, as far as the law asks about it when another is called in its place. */
export type Failed = {
  readonly meeting: MeetingId;
  readonly on: string;
  /** Numbers of the items that were on its agenda. */
  readonly items: readonly string[];
  /** Whether the quorum was lacking, and not the head alone. */
  readonly lacked: boolean;
};

export type Adjournment = {
  /** When the meeting was broken off. */
  readonly at: string;
  /** When it is to go on. */
  readonly until: string | null;
  readonly place: Wording | null;
  readonly reason: Wording;
  /** Whether the Coordinator's agreement to the day is needed. */
  readonly agreement: boolean;
  /** The key under which the meeting sat before it was broken off. */
  readonly agreedBefore: Key;
  resumedAt: string | undefined;
};

/** One of the two keys of the Coordinator: to the date and place (clause 3.3), to the agenda (3.4). */
export type Key = {
  revision: number;
  state: 'unset' | 'awaited' | 'agreed' | 'returned';
  reason: Wording | undefined;
  at: string | undefined;
  /** How the answer came in, when it was given on paper. */
  onPaper: OnPaper | undefined;
};

/** What the aide prepared for the Coordinator's answer to one revision; the Coordinator alone answers. */
export type Advice = { readonly text: Wording; readonly by: PersonId; readonly at: string; readonly revision: number };

export type Stay = { readonly from: string; until: string | undefined; readonly presence: Presence };

export type Meeting = {
  readonly meeting: MeetingId;
  stage: 'unknown' | 'proposed' | 'noticed' | 'open' | 'adjourned' | 'held' | 'not held' | 'cancelled';
  on: string;
  place: Wording | undefined;
  link: Wording | undefined;
  readonly dateKey: Key;
  readonly agendaKey: Key;
  readonly advice: Map<AdviceAbout, Advice>;
  agenda: readonly AgendaItem[];
  /** Every agenda that was set, by its revision. */
  readonly agendas: Map<number, AgendaVersion>;
  readonly lateItems: Map<string, LateItem>;
  /** What stands behind items, by their numbers: for good, however the agenda is set anew. */
  readonly drafts: Map<string, DraftBehind>;
  /** The highest number that an item of this meeting ever bore: a number is never given again. */
  lastItem: number;
  noticedAt: string | undefined;
  itemInHand: string | undefined;
  /** When which item was in hand, oldest first; without `until` it is. */
  readonly itemTimes: { readonly item: string; readonly from: string; until: string | undefined }[];
  openedAt: string | undefined;
  closedAt: string | undefined;
  /** The head, ordinary or acting, who opened the meeting. */
  chair: PersonId | undefined;
  quorumAtOpening: QuorumCount | undefined;
  cancelledFor: Wording | undefined;
  /** Oldest first; the last one lasts while the meeting is adjourned. */
  readonly adjournments: Adjournment[];
  /** The meeting called and not held in whose place this one is called. */
  follows: Failed | undefined;
  /** Stays of each person, oldest first; a stay without `until` lasts. */
  readonly attendance: Map<PersonId, Stay[]>;
};

/** A meeting held before the group was founded here, as its paper tells of it. */
export type PastMeeting = Of & {
  /** The item of the history from which it is known. */
  readonly item: string;
  /** The day, `2023-07-12`. */
  readonly on: string;
  readonly place: Wording | null;
  readonly presided: PersonId | null;
  readonly present: number;
  readonly members: number;
  /** Number of its protocol. */
  readonly protocol: string | null;
  /** SHA-256 of the paper, hex. */
  readonly paper: string;
};

export type Register = {
  /** Numbers taken, in order. */
  readonly numbers: Set<MeetingId>;
  readonly past: Map<MeetingId, PastMeeting>;
  /** Meetings called in the place of one that was not held, by the number of that one. */
  readonly followed: Map<MeetingId, MeetingId[]>;
  /** Instant at which the first meeting was proposed here. */
  first: string | undefined;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type MeetingRefusal =
  | Refused<'unknownMeeting'>
  | (Refused<'meetingNumberTaken'> & { readonly meeting: MeetingId })
  | (Refused<'dateInPast'> & { readonly on: string })
  | (Refused<'meetingStage'> & { readonly stage: Meeting['stage'] })
  | (Refused<'notAFailedMeeting'> & { readonly meeting: MeetingId })
  | Refused<'newDayNotAgreed'>
  | Refused<'emptyAgenda'>
  | Refused<'itemNotLate'>
  | (Refused<'lateItemWaits'> & { readonly state: LateItem['state'] })
  | (Refused<'itemTwice'> & { readonly item: string })
  | Refused<'nothingToAgree'>
  | Refused<'changedMeanwhile'>
  | (Refused<'keysMissing'> & { readonly missing: readonly ('date' | 'agenda')[] })
  | (Refused<'notTheAgreedDay'> & { readonly on: string })
  | (Refused<'beforeAgreedTime'> & { readonly on: string })
  | (Refused<'notAMember'> & { readonly person: PersonId })
  | (Refused<'alreadyPresent'> & { readonly person: PersonId })
  | (Refused<'notPresent'> & { readonly person: PersonId })
  | Refused<'headAbsent'>
  | (Refused<'noQuorum'> & QuorumCount & { readonly missing: number })
  | (Refused<'quorumStands'> & QuorumCount)
  | Refused<'quorumUnknown'>
  | (Refused<'unknownItem'> & { readonly item: string })
  | Refused<'itemInHand'>
  | Refused<'voteOpen'>
  | Refused<'remoteNotCounted'>;
