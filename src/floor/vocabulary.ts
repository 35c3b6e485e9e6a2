import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';

/** Id of the command by which he was admitted. */
export type ExpertId = string;
/** Id of the command by which he was recorded. */
export type SubstituteId = string;

export type SpeechKind = 'speech' | 'point of order';

/** A member, somebody admitted for an item, or somebody who came in a member's place. */
export type SpeakerKind = 'member' | 'expert' | 'substitute';

/** How the floor was given: to whoever was next, to somebody further behind, or to one who had not asked. */
export type Turn = 'next' | 'chosen' | 'unasked';

type Of = { readonly meeting: MeetingId };
type OfItem = Of & { readonly item: string };

export type FloorCommand =
  | ({
      readonly type: 'admitExpert';
      readonly expert: ExpertId;
      readonly name: Wording;
      readonly body: BodyId | null;
    } & OfItem)
  /** `item` is the one for which he was admitted: by it one knows who may do so. */
  | ({ readonly type: 'releaseExpert'; readonly expert: ExpertId } & OfItem)
  | ({
      readonly type: 'recordSubstitute';
      readonly substitute: SubstituteId;
      /** The member whose place he takes. */
      readonly person: PersonId;
      readonly name: Wording;
      /** Number and date of the letter that sends him, as on paper. */
      readonly letter: string | null;
    } & Of)
  | ({ readonly type: 'releaseSubstitute'; readonly substitute: SubstituteId } & Of)
  | ({ readonly type: 'declareRecusal'; readonly reason: Wording | null } & OfItem)
  | ({ readonly type: 'recordRecusal'; readonly person: PersonId; readonly reason: Wording | null } & OfItem)
  | ({ readonly type: 'askForFloor'; readonly kind: SpeechKind } & Of)
  | ({ readonly type: 'withdrawFromFloor' } & Of)
  /** `speaker`: a person, or the id of an expert or a substitute. */
  | ({ readonly type: 'giveFloor'; readonly speaker: string } & Of)
  | ({ readonly type: 'endSpeech' } & Of)
  /** Whole minutes; null lifts the limit. It holds for speeches that begin afterwards. */
  | ({ readonly type: 'limitSpeeches'; readonly minutes: number | null } & Of);

/** Acts of the stream `meeting/<id>`. `item` of what is said is the item in hand, if any. */
export type FloorAct = Act &
  (
    | {
        readonly type: 'ExpertAdmitted';
        readonly data: OfItem & { readonly expert: ExpertId; readonly name: Wording; readonly body: BodyId | null };
      }
    | { readonly type: 'ExpertReleased'; readonly data: OfItem & { readonly expert: ExpertId } }
    | {
        readonly type: 'SubstituteRecorded';
        readonly data: Of & {
          readonly substitute: SubstituteId;
          readonly person: PersonId;
          readonly name: Wording;
          readonly letter: string | null;
        };
      }
    | {
        readonly type: 'SubstituteReleased';
        readonly data: Of & { readonly substitute: SubstituteId; readonly person: PersonId };
      }
    | {
        readonly type: 'RecusalRecorded';
        readonly data: OfItem & { readonly person: PersonId; readonly reason: Wording | null };
      }
    | {
        readonly type: 'FloorAsked';
        readonly data: Of & { readonly kind: SpeechKind; readonly item: string | null };
      }
    | { readonly type: 'FloorRequestWithdrawn'; readonly data: Of & { readonly item: string | null } }
    | {
        readonly type: 'FloorGiven';
        readonly data: Of & {
          readonly speaker: string;
          readonly as: SpeakerKind;
          readonly kind: SpeechKind;
          readonly turn: Turn;
          readonly item: string | null;
        };
      }
    | {
        readonly type: 'SpeechEnded';
        readonly data: Of & { readonly speaker: string; readonly as: SpeakerKind; readonly item: string | null };
      }
    | { readonly type: 'SpeechesLimited'; readonly data: Of & { readonly minutes: number | null } }
  );

/** A while; without `until` it lasts. */
export type While = { readonly from: string; until: string | undefined };

/** Somebody heard on one item only: he is in the room only while that item is in hand. */
export type Expert = {
  readonly expert: ExpertId;
  readonly item: string;
  readonly name: Wording;
  readonly body: BodyId | null;
  readonly admittedAt: string;
  releasedAt: string | undefined;
  /** When he was in the room, oldest first. */
  readonly stays: While[];
};

/** Somebody who came in the place of a member: heard, without a vote, outside the quorum (rule: `attendance`). */
export type Substitute = While & {
  readonly substitute: SubstituteId;
  readonly person: PersonId;
  readonly name: Wording;
  readonly letter: string | null;
};

/** Who does not vote on an item. `by` recorded it: the member himself, or an officer for him. */
export type Recusal = {
  readonly person: PersonId;
  readonly item: string;
  readonly reason: Wording | null;
  readonly by: PersonId;
  readonly at: string;
};

export type FloorRequest = {
  readonly person: PersonId;
  readonly kind: SpeechKind;
  readonly at: string;
  /** Of the debate on which it was asked: another item has its own. */
  readonly item: string | null;
};

export type Speech = While & {
  readonly speaker: string;
  readonly as: SpeakerKind;
  readonly kind: SpeechKind;
  readonly item: string | null;
  /** Minutes allowed when it began. */
  readonly limit: number | null;
};

/** Who is in the room beside the members, who does not vote on what, and who speaks. */
export type Floor = {
  readonly experts: Map<ExpertId, Expert>;
  readonly substitutes: Map<SubstituteId, Substitute>;
  readonly recusals: Recusal[];
  /** In the order of asking. */
  requests: readonly FloorRequest[];
  /** Oldest first; only the last one may last. */
  readonly speeches: Speech[];
  /** Minutes allowed from the next speech on. */
  limit: number | null;
  /** The item in hand: with it its experts are in the room. */
  itemInHand: string | undefined;
  /** Not while the meeting is adjourned. */
  sitting: boolean;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type FloorOwnRefusal =
  | Refused<'unknownExpert'>
  | Refused<'expertReleased'>
  | (Refused<'alreadySubstituted'> & { readonly person: PersonId })
  | Refused<'unknownSubstitute'>
  | Refused<'substituteReleased'>
  | (Refused<'alreadyRecused'> & { readonly person: PersonId; readonly item: string })
  | (Refused<'voteOpenOnItem'> & { readonly item: string })
  | (Refused<'floorAsked'> & { readonly kind: SpeechKind })
  | Refused<'floorNotAsked'>
  | Refused<'notHeardHere'>
  | Refused<'hasTheFloor'>
  | Refused<'nobodySpeaks'>
  | Refused<'limitInForce'>;

/** What other rooms would say to the same: their own refusals serve. */
export type FloorRefusal =
  | FloorOwnRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' }>
  | Extract<
      MeetingRefusal,
      {
        refused:
          | 'unknownMeeting'
          | 'meetingStage'
          | 'unknownItem'
          | 'notTheAgreedDay'
          | 'notAMember'
          | 'notPresent'
          | 'alreadyPresent';
      }
    >;
