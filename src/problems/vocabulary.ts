import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { Mark, MarkingRefusal } from '#marking/vocabulary.ts';
import type { MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';
import type { MeasureId, PlanId, PlanRefusal } from '#plan/vocabulary.ts';

/** Its place among the problems of the group: `1`, `2`. */
export type ProblemId = string;
/** Its place among the proposals drafted between meetings: `1`, `2`. Once it is put, the meeting numbers it anew. */
export type DraftId = string;
/** Id of the command that proposed it. */
export type DraftAmendmentId = string;

export const gravities = ['minor', 'serious', 'grave'] as const;
export type Gravity = (typeof gravities)[number];

/** A file as it was taken in: SHA-256 in hex, its kind by its content (`pdf`, `docx`), its size in bytes. */
export type Evidence = {
  readonly title: Wording;
  readonly hash: string;
  readonly kind: string;
  readonly size: number;
};

export type MeasureName = { readonly plan: PlanId; readonly measure: MeasureId };

type OfProblem = { readonly problem: ProblemId };
type OfDraft = { readonly draft: DraftId };
type OfAmendment = OfDraft & { readonly amendment: DraftAmendmentId };

/** What a problem is said to be; corrected as a whole. */
export type Particulars = {
  readonly title: Wording;
  readonly what: Wording;
  readonly measures: readonly MeasureName[];
  /** Bodies that it concerns: they are asked to comment. */
  readonly bodies: readonly BodyId[];
  readonly gravity: Gravity;
  readonly evidence: readonly Evidence[];
};

type Registered = OfProblem & Particulars;

export type ProblemCommand =
  /** With the mark that it bears from its first moment. */
  | ({ readonly type: 'registerProblem'; readonly mark: Mark } & Registered)
  /**
   * All of it as it should be; `base`: the version that was before whoever corrects. `reason` may be null of whoever registered
   * it, and never of the secretariat.
   */
  | ({ readonly type: 'correctProblem'; readonly base: number; readonly reason: Wording | null } & Registered)
  /** Who of the secretariat sees to it. */
  | ({ readonly type: 'assignProblem'; readonly person: PersonId } & OfProblem)
  /** The same problem met twice, or parts of one: `with` stands for all of them; null parts it again. */
  | ({ readonly type: 'groupProblem'; readonly with: ProblemId | null } & OfProblem)
  | ({ readonly type: 'commentOnProblem'; readonly comment: Wording } & OfProblem)
  | ({ readonly type: 'closeProblem'; readonly reason: Wording } & OfProblem)
  | ({ readonly type: 'reopenProblem'; readonly reason: Wording } & OfProblem);

/** Acts of the stream `problem/<id>`. */
export type ProblemAct = Act &
  (
    | { readonly type: 'ProblemRegistered'; readonly data: Registered & { readonly body: BodyId | null } }
    | {
        readonly type: 'ProblemCorrected';
        readonly data: Registered & { readonly version: number; readonly reason: Wording | null };
      }
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
  /** They never change: whoever may read the draft may read all of them. */
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
  /** A whole text as it should be, of that version. */
  | ({
      readonly type: 'amendDraft';
      readonly text: Wording;
      readonly why: Wording;
      readonly base: number;
    } & OfAmendment)
  /** `text`: as the drafter joined it with what had changed meanwhile; null takes it as it was proposed. */
  | ({ readonly type: 'acceptDraftAmendment'; readonly text: Wording | null; readonly base: number } & OfAmendment)
  | ({ readonly type: 'declineDraftAmendment'; readonly reason: Wording } & OfAmendment)
  /**
   * To the head, as a suggested item: the ordinary two keys. `after`: the meeting on whose agenda it was, when its item left
   * that agenda, or that meeting ended without it.
   */
  | ({
      readonly type: 'offerDraft';
      readonly suggestion: string;
      readonly meeting: MeetingId | null;
      readonly why: Wording;
      readonly after: MeetingId | null;
    } & OfDraft)
  /** Its text becomes a draft decision of the item onto which the head took it, under the next number of the meeting. */
  | ({
      readonly type: 'putDraft';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly proposal: string;
    } & OfDraft)
  /** To somebody else who may draft and may read it, while it is not put. */
  | ({ readonly type: 'handOverDraft'; readonly person: PersonId; readonly reason: Wording } & OfDraft)
  | ({ readonly type: 'dropDraft'; readonly reason: Wording } & OfDraft);

/** Acts of the stream `draft/<id>`. What the head answers to an offer stands in it too, with what became of the draft. */
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
        readonly data: OfAmendment & {
          readonly text: Wording;
          readonly why: Wording;
          readonly base: number;
          readonly body: BodyId | null;
        };
      }
    /** The text of the amendment, or the one that the drafter made of it, is the draft's next version. */
    | {
        readonly type: 'DraftAmendmentAccepted';
        readonly data: OfAmendment & { readonly text: Wording | null; readonly version: number };
      }
    | { readonly type: 'DraftAmendmentDeclined'; readonly data: OfAmendment & { readonly reason: Wording } }
    | {
        readonly type: 'DraftOffered';
        readonly data: OfDraft & { readonly suggestion: string; readonly version: number };
      }
    | {
        readonly type: 'DraftTakenUp';
        readonly data: OfDraft & { readonly suggestion: string; readonly meeting: MeetingId; readonly item: string };
      }
    | {
        readonly type: 'DraftNotTakenUp';
        readonly data: OfDraft & { readonly suggestion: string; readonly reason: Wording };
      }
    | {
        readonly type: 'DraftPut';
        readonly data: OfDraft & { readonly meeting: MeetingId; readonly item: string; readonly proposal: string };
      }
    /** `from`: whose it was until then. */
    | {
        readonly type: 'DraftHandedOver';
        readonly data: OfDraft & { readonly person: PersonId; readonly from: PersonId; readonly reason: Wording };
      }
    | { readonly type: 'DraftDropped'; readonly data: OfDraft & { readonly reason: Wording } }
  );

/** Acts of the stream `problems`: what there is, and on which problems a draft stands, so that its readers are known. */
export type RegisterAct = Act &
  (
    | { readonly type: 'ProblemEntered'; readonly data: OfProblem }
    | { readonly type: 'DraftEntered'; readonly data: OfDraft & { readonly problems: readonly ProblemId[] } }
  );

/** Who did something, when, and by which clause. */
export type Hand = {
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  readonly clause: ClauseId | null;
  /** How it came, if it came by letter. */
  readonly onPaper?: OnPaper | undefined;
};

export type Comment = Hand & { readonly comment: Wording; readonly body: BodyId | null };

/** How a problem was said to be, and by whom; `reason`: why it was corrected. */
export type ProblemVersion = Hand & Particulars & { readonly version: number; readonly reason: Wording | null };

/** With its particulars as they stand. */
export type Problem = Registered & {
  readonly registered: Hand;
  /** Oldest first, never empty: the first is what was registered. */
  readonly versions: readonly ProblemVersion[];
  /** The body for which it was registered; null of the head's and the secretariat's. */
  readonly body: BodyId | null;
  /** Each who was charged with it, the latest last. */
  readonly assigned: (Hand & { readonly person: PersonId })[];
  /** What it stands with, oldest first; the last one holds. */
  readonly grouped: (Hand & { readonly with: ProblemId | null })[];
  readonly comments: Comment[];
  /** Its closings, each with its reopening if there was one. */
  readonly closings: (Hand & {
    readonly reason: Wording;
    reopened: (Hand & { readonly reason: Wording }) | undefined;
  })[];
};

export type DraftVersion = Hand & {
  readonly version: number;
  readonly text: Wording;
  readonly addressee: BodyId | null;
  /** The amendment that brought it; null of what the drafter wrote. */
  readonly amendment: DraftAmendmentId | null;
};

export type DraftAmendment = Hand & {
  readonly amendment: DraftAmendmentId;
  readonly text: Wording;
  readonly why: Wording;
  readonly base: number;
  readonly body: BodyId | null;
  state: 'proposed' | 'accepted' | 'declined';
  settled: (Hand & { readonly reason: Wording | null }) | undefined;
};

/** What was offered to the head, and what became of it. */
export type DraftOffer = Hand & {
  readonly suggestion: string;
  readonly version: number;
  answer:
    | (Hand & { readonly is: 'taken up'; readonly meeting: MeetingId; readonly item: string })
    | (Hand & { readonly is: 'not taken up'; readonly reason: Wording })
    | undefined;
};

/** `taken up`: an item of an agenda; `put`: a draft decision of that item. */
export type DraftState = 'drafting' | 'offered' | 'taken up' | 'not taken up' | 'put' | 'dropped';

export type Draft = {
  readonly draft: DraftId;
  readonly title: Wording;
  readonly problems: readonly ProblemId[];
  readonly measures: readonly MeasureName[];
  readonly begun: Hand;
  state: DraftState;
  /** Oldest first, never empty. */
  readonly versions: DraftVersion[];
  readonly comments: Comment[];
  readonly amendments: Map<DraftAmendmentId, DraftAmendment>;
  readonly offers: DraftOffer[];
  /** To whom it was handed over, oldest first; the last one is its drafter. */
  readonly handed: (Hand & { readonly person: PersonId; readonly from: PersonId; readonly reason: Wording })[];
  put: (Hand & { readonly meeting: MeetingId; readonly item: string; readonly proposal: string }) | undefined;
  dropped: (Hand & { readonly reason: Wording }) | undefined;
};

/** What there is. Of a problem that a reader may not know, and of what is drafted on it, nothing stands in his. */
export type ProblemRegister = {
  readonly problems: Set<ProblemId>;
  /** With the problems on which it stands. */
  readonly drafts: Map<DraftId, readonly ProblemId[]>;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ProblemRefusal =
  | Refused<'unknownProblem'>
  /** Somebody else was given that number meanwhile. */
  | Refused<'problemNumberTaken'>
  | (Refused<'problemClosed'> & { readonly at: string })
  /** Only whoever registered it, and the secretariat, correct it. */
  | (Refused<'correctedByOriginator'> & { readonly by: PersonId })
  /** Whoever registered it corrects it until a proposal is drafted on it; from then on the secretariat does. */
  | (Refused<'problemInDraft'> & { readonly draft: DraftId })
  | Refused<'correctionWithoutReason'>
  | (Refused<'problemCorrectedMeanwhile'> & { readonly version: number })
  | Refused<'problemOpen'>
  | Refused<'groupedWithItself'>
  /** The one with which it is to stand stands with another itself. */
  | (Refused<'groupedElsewhere'> & { readonly with: ProblemId })
  | Refused<'standsAlone'>
  | (Refused<'notOfSecretariat'> & { readonly person: PersonId })
  /** Only whoever may mark things gives a mark for readers beyond the Group and those around it. */
  | Refused<'markTooWide'>
  /** Whoever may not mark things could never open again what he closed to himself. */
  | Refused<'markHidesFromAuthor'>
  | Refused<'unknownDraft'>
  | (Refused<'draftSettled'> & { readonly state: Exclude<DraftState, 'drafting' | 'not taken up'> })
  | (Refused<'draftRevisedMeanwhile'> & { readonly version: number })
  /** Only whoever drafts it revises it, and answers what others propose. */
  | (Refused<'notDrafter'> & { readonly by: PersonId })
  /** Whose draft it is, and the secretariat, hand it over. */
  | (Refused<'handedOverByDrafter'> & { readonly by: PersonId })
  | (Refused<'draftsAlready'> & { readonly person: PersonId })
  /** That person holds no office that drafts. */
  | (Refused<'mayNotDraft'> & { readonly person: PersonId })
  /** That person may not read the draft, or a problem on which it stands. */
  | (Refused<'draftClosedTo'> & { readonly person: PersonId })
  | Refused<'unknownDraftAmendment'>
  | Refused<'draftAmendmentSettled'>
  /** It was proposed to an earlier text: the drafter joins the two himself. */
  | (Refused<'draftAmendmentOutdated'> & { readonly version: number })
  | Refused<'draftWithoutAddressee'>
  | (Refused<'draftOnAgenda'> & { readonly meeting: MeetingId })
  /** The item is not the one onto which the head took this draft. */
  | Refused<'draftNotOnItem'>;

/** What other rooms would say to the same: their own refusals serve. */
export type ProblemDecisionRefusal =
  | ProblemRefusal
  | MarkingRefusal
  | Extract<PlanRefusal, { refused: 'unknownMeasure' }>
  | Extract<MeetingRefusal, { refused: 'unknownMeeting' | 'meetingStage' }>
  | Extract<PeopleRefusal, { refused: 'unknownBody' | 'bodySucceeded' }>;
