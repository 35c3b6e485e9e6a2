import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Amount, MeasureId, PlanId, PlanRefusal, Term } from '#plan/vocabulary.ts';

/**
 * The last day on which a report is on time, `2026-01-20`: of one executor of one measure no two reports are due on one day,
 * so that the day names the report.
 */
export type DueId = string;

/**
 * When reports are due:
 * - `quarterly`, `halfYearly`: so many days after the end of each;
 * - `yearly`: by that day of the next year, `01-20` by the rules on State programmes;
 * - `dates`: on these days, each of what was since the one before.
 */
export type Schedule =
  | { readonly every: 'quarter' | 'halfYear'; readonly days: number }
  | { readonly every: 'year'; readonly by: string }
  | { readonly every: 'dates'; readonly on: readonly string[] };

/** One report that an executor owes; of a recommended body: to which it is invited. */
export type Due = { readonly on: DueId; readonly covers: Term };

/** A date as a schedule or a table gave it, and as a later one took it away: places in the journal. */
export type DueLife = Due & {
  readonly made: number;
  /** It holds all the same for whoever had begun the report before. */
  readonly taken: number | undefined;
};

export type DueOf = { readonly plan: PlanId; readonly measure: MeasureId; readonly body: BodyId; readonly due: DueId };

/** How far the body says that its part is. */
export type Progress = 'not started' | 'under way' | 'completed';

/** Nothing said, a number (nought is one), or that the question does not apply: three different things. */
export type Value =
  | { readonly is: 'blank' }
  | { readonly is: 'amount'; readonly amount: Amount }
  | { readonly is: 'not applicable'; readonly why: Wording };

export type Answer = { readonly indicator: string; readonly value: Value };

/** A confirming document: a file as it was taken in. */
export type Confirmation = {
  readonly title: Wording;
  readonly hash: string;
  readonly kind: string;
  readonly size: number;
};

export type ReportContent = {
  readonly progress: Progress;
  /** Null: nothing is written yet; such a draft is not handed in. */
  readonly done: Wording | null;
  /** What stands in the way; null: nothing was said. */
  readonly obstacles: Wording | null;
  readonly answers: readonly Answer[];
  readonly confirmations: readonly Confirmation[];
};

type OfPlan = { readonly plan: PlanId };
/** In acts with the number that the measure bears in the table: names of measures stand outside the journal. */
type OfReport = DueOf & { readonly number: string };
/** The draft that was before whoever asked: `base` 0 is none. */
type Base = { readonly base: number };

export type ReportingCommand =
  /** For all measures, or for these; whoever reports of what before, keeps it. */
  | (OfPlan & {
      readonly type: 'scheduleReports';
      readonly schedule: Schedule;
      readonly measures: readonly MeasureId[] | null;
      /** Confirming documents are asked for with each report. */
      readonly documents: boolean;
    })
  | (DueOf & ReportContent & Base & { readonly type: 'keepReport' })
  | (DueOf & Base & { readonly type: 'submitReport' })
  /** The whole of it at once, as it stands in a letter: kept and handed in. */
  | (DueOf & ReportContent & Base & { readonly type: 'handInReport' })
  | (DueOf & { readonly type: 'returnReport'; readonly version: number; readonly reason: Wording })
  | (DueOf & { readonly type: 'acceptReport'; readonly version: number })
  /** After its acceptance: a new version, which is looked at like the first. */
  | (DueOf & { readonly type: 'correctReport'; readonly reason: Wording })
  /** Named: this body, this report, until that day. */
  | (DueOf & { readonly type: 'allowLate'; readonly until: string; readonly reason: Wording });

/**
 * `ReportsScheduled` stands in the stream `plan/<plan>`; what becomes of a report in the stream `measure/<plan>/<measure>`, so
 * that a report costs the same in a plan of two thousand measures.
 */
export type ReportingAct = Act &
  (
    | {
        readonly type: 'ReportsScheduled';
        readonly data: OfPlan & {
          readonly schedule: Schedule;
          readonly measures: readonly MeasureId[] | null;
          readonly documents: boolean;
          /** Dues from this day on that have no report are those of the new schedule. */
          readonly from: string;
        };
      }
    | { readonly type: 'ReportKept'; readonly data: OfReport & ReportContent & { readonly draft: number } }
    | {
        readonly type: 'ReportSubmitted';
        readonly data: OfReport & { readonly version: number; readonly draft: number };
      }
    | {
        readonly type: 'ReportReturned';
        readonly data: OfReport & { readonly version: number; readonly reason: Wording };
      }
    | { readonly type: 'ReportAccepted'; readonly data: OfReport & { readonly version: number } }
    | { readonly type: 'CorrectionBegun'; readonly data: OfReport & { readonly reason: Wording } }
    | { readonly type: 'LateAllowed'; readonly data: OfReport & { readonly until: string; readonly reason: Wording } }
  );

/** A schedule as it was made; its place in the journal says before which of them a report was begun. */
export type Scheduled = {
  readonly schedule: Schedule;
  readonly measures: readonly MeasureId[] | null;
  readonly documents: boolean;
  readonly from: string;
  readonly position: number;
};

/** `onPaper`: how it came, if it came by letter. */
type Hand = {
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  readonly onPaper?: OnPaper | undefined;
};

/** What was handed in; it never changes. */
export type ReportVersion = Hand &
  ReportContent & {
    readonly version: number;
    state: 'submitted' | 'returned' | 'accepted';
    settled: (Hand & { readonly reason: Wording | null }) | undefined;
  };

export type Report = {
  readonly body: BodyId;
  readonly due: DueId;
  /** When something was first written for it: from then on no new schedule takes its date away. */
  readonly begun: Hand;
  /** What is being written; its number grows with every keeping. */
  draft: (Hand & ReportContent & { readonly draft: number }) | undefined;
  /** Why it is being corrected after its acceptance. */
  correction: (Hand & { readonly reason: Wording }) | undefined;
  /** Oldest first. */
  readonly versions: ReportVersion[];
};

/** A named permission to be late. */
export type Allowed = Hand & { readonly until: string; readonly reason: Wording };

/** Of one measure, by body and due report (`mia 2026-01-20`). */
export type Reports = {
  readonly reports: Map<string, Report>;
  readonly allowed: Map<string, Allowed>;
};

/** How a report stands, without what it says: all by which it is judged to be late. */
export type ReportStanding = {
  /** Place in the journal at which something was first written. */
  readonly begun: number;
  /** Of the last version; `draft` while none was handed in. */
  readonly state: 'draft' | ReportVersion['state'];
  /** Number of the last version; 0 while none was handed in. */
  readonly version: number;
  readonly firstSubmittedAt: string | undefined;
  readonly submittedAt: string | undefined;
  /** When a version was accepted last, be it that another came after it. */
  readonly acceptedAt: string | undefined;
  /** What that version said. */
  readonly accepted: Progress | undefined;
  readonly correcting: boolean;
  /** Some version that was not returned says that something has begun. */
  readonly heard: boolean;
};

/** Four facts of a due report, none of which follows from another. */
export type DueFacts = {
  /** Something may be entered now: nothing waits to be looked at, and the measure is neither closed nor suspended. */
  readonly open: boolean;
  /** Its first submission came by the date, or by the one that was allowed; undefined while none came and there is time. */
  readonly onTime: boolean | undefined;
  /** The last version is handed in and was not returned. */
  readonly submitted: boolean;
  readonly accepted: boolean;
  /** Its date and any allowed one have passed, and nothing stands submitted. Never of a recommended body. */
  readonly late: boolean;
  readonly daysLate: number;
  /** Handed in anew after an acceptance, and the new version is not accepted. */
  readonly changedSinceAccepted: boolean;
};

/** Derived from acts alone; nobody types it. */
/** `left over`: it was not done when the plan was over. */
export type MeasureState = 'not started' | 'under way' | 'late' | 'done' | 'left over' | 'closed' | 'suspended';

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ReportingRefusal =
  | (Refused<'unknownDue'> & { readonly due: DueId })
  /** The asker stands for no body that owes this report. */
  | (Refused<'reportOfAnotherBody'> & { readonly body: BodyId })
  | (Refused<'draftChangedMeanwhile'> & { readonly draft: number; readonly by: PersonId; readonly at: string })
  | Refused<'noDraft'>
  /** It does not say what was done. */
  | Refused<'emptyReport'>
  | (Refused<'reportSubmitted'> & { readonly at: string })
  | (Refused<'reportAccepted'> & { readonly at: string })
  | Refused<'reportNotSubmitted'>
  | Refused<'reportNotAccepted'>
  | (Refused<'correctionBegun'> & { readonly at: string })
  | (Refused<'reportVersionChanged'> & { readonly version: number })
  /** Neither whoever handed it in nor anybody else of that body judges it. */
  | (Refused<'ownReport'> & { readonly body: BodyId })
  | (Refused<'unknownIndicator'> & { readonly indicator: string })
  | (Refused<'dueNotAfter'> & { readonly on: string })
  | Refused<'emptySchedule'>
  | (Refused<'notYetOpen'> & { readonly from: string });

/** What other rooms would say to the same: their own refusals serve. */
export type ReportingDecisionRefusal =
  | ReportingRefusal
  | Extract<
      PlanRefusal,
      { refused: 'unknownPlan' | 'planEnded' | 'unknownMeasure' | 'measureClosed' | 'measureSuspended' }
    >;
