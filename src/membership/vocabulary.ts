import type { ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';

/** An office held by a person; `acting` holders (vəzifəsini icra edən) come before the ordinary one while they last. */
export type Holding = {
  readonly holding: string;
  readonly office: OfficeId;
  readonly person: PersonId;
  /** The body for whose leadership a nominating authority speaks. */
  readonly body: BodyId | null;
  readonly acting: boolean;
  readonly from: string;
  /** As an act says; whoever comes after in an office of one person ends it too (`endOfHolding`). */
  until: string | undefined;
  /** Place in the journal: the order of two that begin at one instant. */
  readonly position: number;
};

/** An office that one officer has entered, and that takes effect only when another has confirmed it. */
export type EnteredOffice = OfficeContent & {
  readonly holding: string;
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  state: 'awaiting' | 'confirmed' | 'returned';
};

/** What the order of appointment says. */
export type OfficeContent = {
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly body: BodyId | null;
  readonly acting: boolean;
  /** Number and date of the order of appointment, as on paper. */
  readonly basis: string | null;
  /** The first day, `2026-11-23`, in the time zone of the charter; without it the office begins with its act. */
  readonly firstDay?: string | null;
};

export type Nomination = {
  readonly nomination: string;
  readonly body: BodyId;
  readonly person: PersonId;
  readonly at: string;
  readonly letter: string | null;
  state: 'awaiting' | 'approved' | 'returned' | 'withdrawn';
  /** How it came in, when the body made it on paper. */
  readonly onPaper?: OnPaper;
};

export type Mandate = {
  readonly person: PersonId;
  readonly body: BodyId;
  readonly instrument: string;
  readonly from: string;
  until: string | undefined;
  /** The item of the history from which it is known, where it began before the group was founded here. */
  readonly takenOver?: string;
};

/** The act, numbered and dated, by which the Coordinator approves the composition or amends it. */
export type Instrument = {
  readonly number: string;
  readonly date: string;
  readonly at: string;
  readonly amends: boolean;
  /** As of a mandate. */
  readonly takenOver?: string;
  /** How it came in, when the Coordinator approved on paper. */
  readonly onPaper?: OnPaper;
};

export type Composition = {
  readonly holdings: Map<string, Holding>;
  /** By the id of the holding that each of them becomes. */
  readonly entered: Map<string, EnteredOffice>;
  readonly nominations: Map<string, Nomination>;
  readonly mandates: Mandate[];
  readonly instruments: Instrument[];
};

/** One of those counted: a representative under a mandate, or the head by office. */
export type Member = { readonly person: PersonId; readonly body: BodyId | null; readonly byOffice: boolean };

export type MembershipCommand =
  | ({ readonly type: 'recordOffice'; readonly holding: string } & OfficeContent)
  | { readonly type: 'confirmOffice'; readonly holding: string }
  | { readonly type: 'returnOffice'; readonly holding: string; readonly reason: Wording }
  /** `lastDay`: the last day on which it is held; without it the office ends with its act. */
  | { readonly type: 'endOffice'; readonly holding: string; readonly lastDay?: string | null }
  | {
      readonly type: 'nominate';
      readonly nomination: string;
      readonly body: BodyId;
      readonly person: PersonId;
      /** Number and date of the body's letter, as on paper. */
      readonly letter: string | null;
    }
  | { readonly type: 'withdrawNomination'; readonly nomination: string }
  | { readonly type: 'returnNomination'; readonly nomination: string; readonly reason: Wording }
  | {
      readonly type: 'approveComposition';
      readonly number: string;
      /** Date of the instrument, `2026-09-18`. */
      readonly date: string;
      readonly nominations: readonly string[];
      /** Members whose mandate the instrument ends without a successor. */
      readonly ends: readonly PersonId[];
    }
  | { readonly type: 'endMembership'; readonly person: PersonId; readonly reason: Wording };

/** Acts of the stream `composition`. */
export type MembershipAct = Act &
  (
    | {
        readonly type: 'OfficeRecorded';
        readonly data: {
          readonly holding: string;
          readonly office: OfficeId;
          readonly person: PersonId;
          readonly body: BodyId | null;
          readonly acting: boolean;
          readonly basis: string | null;
          /** Instant at which it begins; absent: at that of the act. */
          readonly from?: string;
          /** Who entered what the author of the act confirmed; absent: the author alone. */
          readonly enteredBy?: PersonId;
        };
      }
    | { readonly type: 'OfficeEntered'; readonly data: { readonly holding: string } & OfficeContent }
    | {
        readonly type: 'OfficeReturned';
        readonly data: {
          readonly holding: string;
          readonly office: OfficeId;
          readonly person: PersonId;
          readonly reason: Wording;
        };
      }
    | {
        readonly type: 'OfficeEnded';
        readonly data: {
          readonly holding: string;
          readonly office: OfficeId;
          readonly person: PersonId;
          /** Instant from which it is no longer held; absent: that of the act. */
          readonly until?: string;
        };
      }
    | {
        readonly type: 'RepresentativeNominated';
        readonly data: {
          readonly nomination: string;
          readonly body: BodyId;
          readonly person: PersonId;
          readonly letter: string | null;
        };
      }
    | { readonly type: 'NominationWithdrawn'; readonly data: { readonly nomination: string } }
    | { readonly type: 'NominationReturned'; readonly data: { readonly nomination: string; readonly reason: Wording } }
    | {
        readonly type: 'CompositionApproved';
        readonly data: {
          readonly number: string;
          readonly date: string;
          readonly amends: boolean;
          readonly admitted: readonly {
            readonly nomination: string;
            readonly body: BodyId;
            readonly person: PersonId;
          }[];
          readonly ended: readonly { readonly body: BodyId; readonly person: PersonId }[];
        };
      }
    | { readonly type: 'MembershipEnded'; readonly data: { readonly person: PersonId; readonly reason: Wording } }
    | {
        readonly type: 'MandateTakenOver';
        readonly data: {
          readonly item: string;
          readonly person: PersonId;
          readonly body: BodyId;
          /** Number and day of the instrument. */
          readonly number: string;
          readonly date: string;
          /** Instants; the mandate ended before `until`. */
          readonly from: string;
          readonly until: string | null;
        };
      }
    | {
        readonly type: 'InstrumentTakenOver';
        readonly data: { readonly item: string; readonly number: string; readonly date: string };
      }
  );

export type MembershipRefusal =
  /** The id of a new nomination or holding belongs to another one: whoever chose it saw an older state, or meant harm. */
  | { readonly refused: 'alreadyRecorded'; readonly clause: ClauseId | null }
  | { readonly refused: 'unknownNomination'; readonly clause: ClauseId | null }
  | { readonly refused: 'nominationNotAwaiting'; readonly clause: ClauseId | null; readonly state: Nomination['state'] }
  | { readonly refused: 'nominationAwaiting'; readonly clause: ClauseId | null; readonly body: BodyId }
  | { readonly refused: 'mayNotNominate'; readonly clause: ClauseId | null; readonly body: BodyId }
  | { readonly refused: 'notYourBody'; readonly clause: ClauseId | null; readonly body: BodyId }
  | { readonly refused: 'memberByOffice'; readonly clause: ClauseId | null; readonly person: PersonId }
  | { readonly refused: 'alreadyMember'; readonly clause: ClauseId | null; readonly person: PersonId }
  | { readonly refused: 'notMember'; readonly clause: ClauseId | null; readonly person: PersonId }
  | { readonly refused: 'nothingToApprove'; readonly clause: ClauseId | null }
  | { readonly refused: 'bodyTwiceInInstrument'; readonly clause: ClauseId | null; readonly body: BodyId }
  | { readonly refused: 'instrumentNumberTaken'; readonly clause: ClauseId | null; readonly number: string }
  | { readonly refused: 'instrumentDateInFuture'; readonly clause: ClauseId | null; readonly date: string }
  | {
      readonly refused: 'instrumentDateBeforeLast';
      readonly clause: ClauseId | null;
      readonly date: string;
      readonly last: string;
    }
  | { readonly refused: 'officeWithoutBody'; readonly clause: ClauseId | null }
  | { readonly refused: 'officeByApproval'; readonly clause: ClauseId | null; readonly office: OfficeId }
  | {
      readonly refused: 'officeHeld';
      readonly clause: ClauseId | null;
      readonly office: OfficeId;
      readonly person: PersonId;
    }
  | { readonly refused: 'unknownOffice'; readonly clause: ClauseId | null; readonly office: string }
  | { readonly refused: 'officeNotHeld'; readonly clause: ClauseId | null }
  /** Nobody would be left who may record offices. */
  | { readonly refused: 'lastOfficer'; readonly clause: ClauseId | null; readonly office: OfficeId }
  /** One person would be left, and nobody to confirm what he enters. */
  | { readonly refused: 'aloneAfterwards'; readonly clause: ClauseId | null; readonly person: PersonId }
  | {
      readonly refused: 'officeDayTooEarly';
      readonly clause: ClauseId | null;
      readonly day: string;
      readonly first: string;
    }
  | {
      readonly refused: 'officeAwaitsConfirmation';
      readonly clause: ClauseId | null;
      readonly office: OfficeId;
      readonly person: PersonId;
    }
  | { readonly refused: 'unknownEnteredOffice'; readonly clause: ClauseId | null }
  | {
      readonly refused: 'enteredOfficeSettled';
      readonly clause: ClauseId | null;
      readonly state: 'confirmed' | 'returned';
    }
  | { readonly refused: 'officeEnteredByYou'; readonly clause: ClauseId | null }
  | { readonly refused: 'ownOffice'; readonly clause: ClauseId | null }
  /** Whoever came into office after the entry could have been brought in for it. */
  | { readonly refused: 'officerTooNew'; readonly clause: ClauseId | null };
