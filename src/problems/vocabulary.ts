import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';

/** Its place among the problems of the group: `1`, `2`. */
export type ProblemId = string;
/** Its place among the proposals drafted between meetings: `1`, `2`. Once it is put, the meeting numbers it anew. */
export type DraftId = string;

export type Gravity = 'minor' | 'serious' | 'grave';

/** A file as it was taken in. */
export type Evidence = { readonly title: Wording; readonly hash: string; readonly kind: string; readonly size: number };

export type MeasureName = { readonly plan: PlanId; readonly measure: MeasureId };

type OfProblem = { readonly problem: ProblemId };
type OfDraft = { readonly draft: DraftId };

type Registered = OfProblem & {
  readonly title: Wording;
  readonly what: Wording;
  readonly measures: readonly MeasureName[];
  /** Bodies that it concerns: they are asked to comment. */
  readonly bodies: readonly BodyId[];
  readonly gravity: Gravity;
  readonly evidence: readonly Evidence[];
};

export type ProblemCommand =
  | ({ readonly type: 'registerProblem' } & Registered)
  /** Who of the secretariat sees to it. */
  | ({ readonly type: 'assignProblem'; readonly person: PersonId } & OfProblem)
  /** The same problem met twice, or parts of one: `with` stands for all of them; null parts it again. */
  | ({ readonly type: 'groupProblem'; readonly with: ProblemId | null } & OfProblem)
  | ({ readonly type: 'commentOnProblem'; readonly comment: Wording } & OfProblem)
  | ({ readonly type: 'closeProblem'; readonly reason: Wording } & OfProblem)
  | ({ readonly type: 'reopenProblem'; readonly reason: Wording } & OfProblem);

/** Acts of the stream `problem/<id>`; the register, stream `problems`, hears the first as `ProblemEntered`. */
export type ProblemAct = Act &
  (
    | { readonly type: 'ProblemRegistered'; readonly data: Registered & { readonly body: BodyId | null } }
    | { readonly type: 'ProblemAssigned'; readonly data: OfProblem & { readonly person: PersonId } }
    | { readonly type: 'ProblemGrouped'; readonly data: OfProblem & { readonly with: ProblemId | null } }
    | {
        readonly type: 'ProblemCommented';
        readonly data: OfProblem & { readonly comment: Wording; readonly body: BodyId | null };
      }
    | { readonly type: 'ProblemClosed'; readonly data: OfProblem & { readonly reason: Wording } }
    | { readonly type: 'ProblemReopened'; readonly data: OfProblem & { readonly reason: Wording } }
  );

type Begun = OfDraft & {
  readonly title: Wording;
  readonly text: Wording;
  readonly problems: readonly ProblemId[];
  readonly measures: readonly MeasureName[];
  /** To whom it is to go; null while nobody is named. */
  readonly addressee: BodyId | null;
};

export type DraftCommand =
  | ({ readonly type: 'beginDraft' } & Begun)
  /** `base`: the version that was before the drafter. */
  | ({
      readonly type: 'reviseDraft';
      readonly text: Wording;
      readonly addressee: BodyId | null;
      readonly base: number;
    } & OfDraft)
  | ({ readonly type: 'commentOnDraft'; readonly comment: Wording } & OfDraft)
  /** A whole text as it should be, of that version; `amendment`: id of the command. */
  | ({
      readonly type: 'amendDraft';
      readonly amendment: string;
      readonly text: Wording;
      readonly why: Wording;
      readonly base: number;
    } & OfDraft)
  | ({ readonly type: 'acceptDraftAmendment'; readonly amendment: string } & OfDraft)
  | ({ readonly type: 'declineDraftAmendment'; readonly amendment: string; readonly reason: Wording } & OfDraft)
  /** To the head, as a suggested item with the draft attached: the ordinary two keys. */
  | ({
      readonly type: 'offerDraft';
      readonly suggestion: string;
      readonly meeting: MeetingId | null;
      readonly why: Wording;
    } & OfDraft)
  | ({ readonly type: 'dropDraft'; readonly reason: Wording } & OfDraft);

/** Acts of the stream `draft/<id>`; the register, stream `problems`, hears the first as `DraftEntered`. */
export type DraftAct = Act &
  (
    | { readonly type: 'DraftBegun'; readonly data: Begun }
    | {
        readonly type: 'DraftRevised';
        readonly data: OfDraft & {
          readonly text: Wording;
          readonly addressee: BodyId | null;
          readonly version: number;
        };
      }
    | {
        readonly type: 'DraftCommented';
        readonly data: OfDraft & { readonly comment: Wording; readonly body: BodyId | null };
      }
    | {
        readonly type: 'DraftAmendmentProposed';
        readonly data: OfDraft & {
          readonly amendment: string;
          readonly text: Wording;
          readonly why: Wording;
          readonly base: number;
          readonly body: BodyId | null;
        };
      }
    /** The text of the amendment is the draft's next version. */
    | {
        readonly type: 'DraftAmendmentAccepted';
        readonly data: OfDraft & { readonly amendment: string; readonly version: number };
      }
    | {
        readonly type: 'DraftAmendmentDeclined';
        readonly data: OfDraft & { readonly amendment: string; readonly reason: Wording };
      }
    | {
        readonly type: 'DraftOffered';
        readonly data: OfDraft & { readonly suggestion: string; readonly version: number };
      }
    | { readonly type: 'DraftDropped'; readonly data: OfDraft & { readonly reason: Wording } }
  );

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ProblemRefusal =
  | Refused<'unknownProblem'>
  | (Refused<'problemClosed'> & { readonly at: string })
  | Refused<'problemOpen'>
  | Refused<'groupedWithItself'>
  | Refused<'unknownDraft'>
  | (Refused<'draftSettled'> & { readonly state: 'offered' | 'dropped' })
  | (Refused<'draftRevisedMeanwhile'> & { readonly version: number })
  /** Only whoever drafts it revises it, and answers what others propose. */
  | (Refused<'notDrafter'> & { readonly by: PersonId })
  | Refused<'unknownDraftAmendment'>
  | Refused<'draftAmendmentSettled'>
  | Refused<'draftWithoutAddressee'>;

/** What other rooms would say to the same: their own refusals serve. */
export type ProblemDecisionRefusal =
  | ProblemRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' | 'bodySucceeded' }>;
