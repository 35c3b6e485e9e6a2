import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act } from '#journal/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

export type BodyId = string;
export type PersonId = string;

export type BodyKind = 'state' | 'court' | 'independent' | 'ngo';

/** By what right a body may nominate: executing and recommended bodies by clause 2.1, NGOs by 2.2. */
export type SeatKind = 'executing' | 'recommended' | 'ngo';

export type PeopleCommand =
  | {
      readonly type: 'enterBody';
      readonly body: BodyId;
      readonly kind: BodyKind;
      readonly name: Sentence;
      readonly from: string | null;
    }
  | { readonly type: 'renameBody'; readonly body: BodyId; readonly name: Sentence; readonly from: string }
  | { readonly type: 'succeedBody'; readonly body: BodyId; readonly successor: BodyId; readonly from: string }
  | { readonly type: 'giveSeat'; readonly body: BodyId; readonly seat: SeatKind }
  | { readonly type: 'endSeat'; readonly body: BodyId };

/** Acts of the stream `bodies`. Names of bodies are public and stand in the chain; names of persons never do. */
export type PeopleAct = Act &
  (
    | {
        readonly type: 'BodyEntered';
        readonly data: {
          readonly body: BodyId;
          readonly kind: BodyKind;
          readonly name: Sentence;
          readonly from: string | null;
        };
      }
    | {
        readonly type: 'BodyRenamed';
        readonly data: { readonly body: BodyId; readonly name: Sentence; readonly from: string };
      }
    | {
        readonly type: 'BodySucceeded';
        readonly data: { readonly body: BodyId; readonly successor: BodyId; readonly from: string };
      }
    | { readonly type: 'SeatGiven'; readonly data: { readonly body: BodyId; readonly seat: SeatKind } }
    | { readonly type: 'SeatEnded'; readonly data: { readonly body: BodyId } }
  );

export type Body = {
  readonly body: BodyId;
  readonly kind: BodyKind;
  /** Oldest first; `from` null is "since before our records". */
  readonly names: { readonly name: Sentence; readonly from: string | null }[];
  successor: { readonly body: BodyId; readonly from: string } | undefined;
  seat: SeatKind | undefined;
};

/** The register of bodies, by id, in the order of entry. */
export type Bodies = Map<BodyId, Body>;

export type PeopleRefusal =
  | { readonly refused: 'bodyAlreadyEntered'; readonly clause: ClauseId | null; readonly body: BodyId }
  | { readonly refused: 'unknownBody'; readonly clause: ClauseId | null; readonly body: BodyId }
  | {
      readonly refused: 'seatAlreadyGiven';
      readonly clause: ClauseId | null;
      readonly body: BodyId;
      readonly seat: SeatKind;
    }
  | {
      readonly refused: 'seatNotOfThisKind';
      readonly clause: ClauseId | null;
      readonly body: BodyId;
      readonly kind: BodyKind;
      readonly seat: SeatKind;
    }
  | { readonly refused: 'noSeat'; readonly clause: ClauseId | null; readonly body: BodyId }
  | {
      readonly refused: 'bodySucceeded';
      readonly clause: ClauseId | null;
      readonly body: BodyId;
      readonly successor: BodyId;
    }
  | { readonly refused: 'ownSuccessor'; readonly clause: ClauseId | null; readonly body: BodyId }
  | {
      readonly refused: 'nameOutOfOrder';
      readonly clause: ClauseId | null;
      readonly body: BodyId;
      readonly after: string;
    };
