import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { MembershipRefusal } from '#membership/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';

/** Id of the command that recorded it. */
export type ItemId = string;

/** The paper from which something is known: how it is called, its number and day, and the SHA-256 of its PDF. */
export type Source = {
  readonly name: Wording;
  readonly number: string | null;
  readonly date: string;
  readonly paper: string;
};

/** What happened before the group was founded here. Days (`2023-07-12`) are data: no act pretends to be as old. */
export type Taken =
  | {
      readonly kind: 'mandate';
      readonly person: PersonId;
      readonly body: BodyId;
      readonly from: string;
      /** The last day; null: in office today. */
      readonly until: string | null;
      /** Number and day of the instrument of approval. */
      readonly number: string;
      readonly date: string;
    }
  | { readonly kind: 'instrument'; readonly number: string; readonly date: string }
  | {
      readonly kind: 'meeting';
      readonly meeting: MeetingId;
      readonly on: string;
      readonly place: Wording | null;
      readonly presided: PersonId | null;
      readonly present: number;
      readonly members: number;
      /** Number of its protocol. */
      readonly protocol: string | null;
    }
  | { readonly kind: 'protocol'; readonly meeting: MeetingId; readonly number: string; readonly date: string }
  | { readonly kind: 'plan'; readonly title: Wording; readonly from: string; readonly until: string };

type Of = { readonly item: ItemId };

export type HistoryCommand =
  | ({ readonly type: 'takeOver'; readonly what: Taken; readonly source: Source } & Of)
  | ({ readonly type: 'confirmTakeover' } & Of)
  | ({ readonly type: 'returnTakeover'; readonly reason: Wording } & Of)
  | { readonly type: 'closeTakeover' };

type Document = Extract<Taken, { kind: 'protocol' | 'plan' }>;

/**
 * Acts of the stream `history`. What a confirmation makes effective stands where it is folded: `MandateTakenOver` and
 * `InstrumentTakenOver` in `composition`, `MeetingTakenOver` in `meetings`, `DocumentTakenOver` here.
 */
export type HistoryAct = Act &
  (
    | { readonly type: 'TakeoverRecorded'; readonly data: Of & { readonly what: Taken; readonly source: Source } }
    | { readonly type: 'TakeoverConfirmed'; readonly data: Of & { readonly kind: Taken['kind'] } }
    | { readonly type: 'TakeoverReturned'; readonly data: Of & { readonly reason: Wording } }
    | {
        readonly type: 'DocumentTakenOver';
        readonly data: Of & { readonly document: Document; readonly paper: string };
      }
    | { readonly type: 'TakeoverClosed'; readonly data: { readonly items: number } }
  );

/** An officer, the moment, and the place in the journal. */
export type Hand = { readonly by: PersonId; readonly at: string; readonly position: number };

export type Item = {
  readonly item: ItemId;
  readonly what: Taken;
  readonly source: Source;
  state: 'awaiting' | 'confirmed' | 'returned';
  readonly recorded: Hand;
  /** Who confirmed or returned it. */
  settled: Hand | undefined;
  reason: Wording | undefined;
};

export type History = { readonly items: Map<ItemId, Item>; closed: Hand | undefined };

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type TakeoverRefusal =
  /** By the secretariat's own act, or by the first approval or the first meeting here. */
  | (Refused<'takeoverClosed'> & { readonly by: 'closing' | 'approval' | 'meeting' })
  | Refused<'takeoverPaperMissing'>
  | Refused<'takeoverIdTaken'>
  | Refused<'unknownTakeover'>
  | (Refused<'takeoverSettled'> & { readonly state: 'confirmed' | 'returned' })
  | Refused<'recordedByYou'>
  | (Refused<'takeoverNotPast'> & { readonly date: string })
  | Refused<'takeoverDaysReversed'>
  | (Refused<'seatTaken'> & { readonly body: BodyId; readonly person: PersonId })
  | (Refused<'mandateTakenOver'> & { readonly person: PersonId; readonly body: BodyId })
  | (Refused<'pastMeetingNumber'> & { readonly meeting: MeetingId; readonly year: string })
  | (Refused<'pastMeetingTooLate'> & { readonly first: string })
  | (Refused<'attendanceImpossible'> & { readonly present: number; readonly members: number })
  | (Refused<'documentTakenOver'> & { readonly kind: 'protocol' | 'plan' })
  | (Refused<'takeoversWait'> & { readonly count: number });

/** What another room would say to the same: its own refusals serve. */
export type HistoryRefusal =
  | TakeoverRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' }>
  | Extract<
      MembershipRefusal,
      { refused: 'alreadyMember' | 'memberByOffice' | 'mayNotNominate' | 'instrumentNumberTaken' }
    >
  | Extract<MeetingRefusal, { refused: 'meetingNumberTaken' | 'unknownMeeting' }>;
