import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MembershipRefusal } from '#membership/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';

/** Its place among the plans of the group: `1`, `2`. */
export type PlanId = string;

/** Its place among all measures that the plan ever had: `1`, `2`. It stays the same through every amendment. */
export type MeasureId = string;

/** First and last day, `2020-01-01` and `2022-12-31`. */
export type Term = { readonly from: string; readonly until: string };

/** What a body is to one measure. Main and other ones execute; a recommended one is invited, never ordered. */
export type ExecutorKind = 'main' | 'other' | 'recommended';

export type Executor = {
  readonly body: BodyId;
  readonly kind: ExecutorKind;
  /** Its own term; null: the measure's. */
  readonly term: Term | null;
};

/** The act of law by which a plan was approved, amended or ended. Nobody in the Group does that: they record it. */
export type Instrument = { readonly title: Wording; readonly number: string; readonly on: string };

export type Section = { readonly number: string; readonly title: Wording };

/** A measure as the plan's table has it. */
export type MeasureText = {
  /** As in the table, `4.1.1`. */
  readonly number: string;
  /** Number of its section; null where the table has no headings. */
  readonly section: string | null;
  readonly title: Wording;
  readonly executors: readonly Executor[];
  /** Null where the table gives none. */
  readonly term: Term | null;
  /** The measure of the plan before that it carries on. */
  readonly carries: { readonly plan: PlanId; readonly measure: MeasureId } | null;
};

export type Measure = MeasureText & { readonly measure: MeasureId };

/** Of an amendment: `measure` null is one that the plan had not before. */
export type AmendedMeasure = MeasureText & { readonly measure: MeasureId | null };

/** SHA-256 of the file from which the table was read, hex, and its kind by its content. */
export type Source = { readonly hash: string; readonly kind: string };

/** An exact amount, `12`, `0`, `3.5`: the journal holds no fractions. */
export type Amount = string;

export type Indicator = {
  /** Its place among the indicators that the measure ever had. */
  readonly indicator: string;
  readonly name: Wording;
  readonly unit: Wording;
  readonly baseline: Amount | null;
  readonly target: Amount | null;
};

/** As it is asked for: `indicator` null is one that the measure had not before. */
export type AskedIndicator = Omit<Indicator, 'indicator'> & { readonly indicator: string | null };
export type Milestone = { readonly title: Wording; readonly by: string };

/** In manats. */
export type Cost = { readonly amount: Amount; readonly source: Wording };

/** What the table lacks and may be added, each time whole. */
export type Details = {
  readonly indicators: readonly Indicator[];
  readonly milestones: readonly Milestone[];
  readonly cost: Cost | null;
};

/** The day of the act: dates of reports from it on are those of this table. */
type Effective = { readonly from: string };

/** How strongly a monitoring body puts its recommendation. */
export type Verb = 'urge' | 'consider' | 'invite';

type OfPlan = { readonly plan: PlanId };
type OfMeasure = OfPlan & { readonly measure: MeasureId };

/** Acts say by which number the table had the measure then: the journal is read without the table. */
type ActedOn = OfMeasure & { readonly number: string };

type Adopted = OfPlan & {
  readonly title: Wording;
  readonly instrument: Instrument;
  readonly period: Term;
  /** The plan that it follows. */
  readonly follows: PlanId | null;
  readonly source: Source | null;
  readonly sections: readonly Section[];
};

type Amended = OfPlan & {
  readonly instrument: Instrument;
  readonly period: Term;
  readonly source: Source | null;
  readonly sections: readonly Section[];
  /** The version that was before whoever asked: two amendments at once are not one on top of the other. */
  readonly base: number;
};

type Recommended = OfMeasure & {
  /** Id of the command. */
  readonly recommendation: string;
  readonly verb: Verb;
  /** Who made it and where: “GRETA, third round, § 41”. */
  readonly source: Wording;
  readonly text: Wording;
};

export type PlanCommand =
  | ({ readonly type: 'adoptPlan'; readonly measures: readonly MeasureText[] } & Adopted)
  | ({ readonly type: 'amendPlan'; readonly measures: readonly AmendedMeasure[] } & Amended)
  | ({ readonly type: 'endPlan'; readonly on: string; readonly instrument: Instrument } & OfPlan)
  | ({ readonly type: 'describeMeasure'; readonly base: number } & OfMeasure &
      Omit<Details, 'indicators'> & { readonly indicators: readonly AskedIndicator[] })
  | ({ readonly type: 'nameFocalPoint'; readonly body: BodyId; readonly person: PersonId | null } & OfMeasure)
  | ({ readonly type: 'linkRecommendation' } & Recommended)
  | ({ readonly type: 'unlinkRecommendation'; readonly recommendation: string; readonly reason: Wording } & OfMeasure)
  | ({ readonly type: 'suspendMeasure'; readonly reason: Wording } & OfMeasure)
  | ({ readonly type: 'resumeMeasure'; readonly reason: Wording } & OfMeasure)
  | ({ readonly type: 'closeMeasure'; readonly reason: Wording } & OfMeasure);

/**
 * Acts of the stream `plan/<id>`. The register of plans, stream `plans`, hears `PlanAdopted`, `PlanAmended` and `PlanEnded` as
 * `PlanEntered`, `PeriodChanged` and `PlanLeft`, so that which plan is in force is known without its measures.
 */
export type PlanAct = Act &
  (
    | { readonly type: 'PlanAdopted'; readonly data: Adopted & Effective & { readonly measures: readonly Measure[] } }
    | {
        readonly type: 'PlanAmended';
        readonly data: Amended & Effective & { readonly version: number; readonly measures: readonly Measure[] };
      }
    | {
        readonly type: 'PlanEnded';
        readonly data: OfPlan & { readonly on: string; readonly instrument: Instrument };
      }
    | { readonly type: 'MeasureDescribed'; readonly data: ActedOn & Details & { readonly version: number } }
    | {
        readonly type: 'FocalPointNamed';
        readonly data: ActedOn & { readonly body: BodyId; readonly person: PersonId | null };
      }
    | { readonly type: 'RecommendationLinked'; readonly data: Recommended & ActedOn }
    | {
        readonly type: 'RecommendationUnlinked';
        readonly data: ActedOn & { readonly recommendation: string; readonly reason: Wording };
      }
    | { readonly type: 'MeasureSuspended'; readonly data: ActedOn & { readonly reason: Wording } }
    | { readonly type: 'MeasureResumed'; readonly data: ActedOn & { readonly reason: Wording } }
    | { readonly type: 'MeasureClosed'; readonly data: ActedOn & { readonly reason: Wording } }
  );

/** Acts of the stream `plans`. */
export type PlansAct = Act &
  (
    | {
        readonly type: 'PlanEntered';
        readonly data: OfPlan & { readonly period: Term; readonly follows: PlanId | null };
      }
    | { readonly type: 'PeriodChanged'; readonly data: OfPlan & { readonly period: Term } }
    | { readonly type: 'PlanLeft'; readonly data: OfPlan & { readonly on: string } }
  );

type Hand = { readonly by: PersonId; readonly at: string; readonly position: number };

/** What happened to a measure besides the table and the reports. */
export type MeasureLife = {
  details: (Details & Hand & { readonly version: number }) | undefined;
  /** How many indicators it ever had: a report's figure belongs to one for ever. */
  lastIndicator: number;
  readonly focalPoints: Map<BodyId, PersonId>;
  readonly recommendations: Map<string, Recommended & Hand>;
  /** Oldest first. A suspension without `until` holds. */
  readonly suspensions: {
    readonly since: Hand;
    readonly reason: Wording;
    until: (Hand & { readonly reason: Wording }) | undefined;
  }[];
  closed: (Hand & { readonly reason: Wording }) | undefined;
};

/** A version of the plan's table; `1` is as it was adopted. */
export type PlanVersion = Hand & {
  readonly version: number;
  /** The day of the act in the zone of the charter. */
  readonly from: string;
  readonly instrument: Instrument;
  readonly period: Term;
  readonly source: Source | null;
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
};

export type Plan = {
  readonly plan: PlanId;
  /** Undefined until it is adopted. */
  title: Wording | undefined;
  follows: PlanId | null;
  /** Oldest first; the last is in force. */
  readonly versions: PlanVersion[];
  ended: (Hand & { readonly on: string; readonly instrument: Instrument }) | undefined;
  /** The measures of all versions: one that an amendment took out keeps what happened to it. */
  readonly lives: Map<MeasureId, MeasureLife>;
};

export type PlanEntry = {
  readonly plan: PlanId;
  readonly follows: PlanId | null;
  period: Term;
  endedOn: string | undefined;
};

/** The register of plans, in the order of their adoption. */
export type Plans = Map<PlanId, PlanEntry>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type PlanRefusal =
  | Refused<'unknownPlan'>
  /** Somebody else adopted another plan under the number meanwhile. */
  | (Refused<'planNumberTaken'> & { readonly plan: PlanId })
  | (Refused<'planEnded'> & { readonly on: string })
  /** The period is moved by an amendment, and by nothing else. */
  | (Refused<'planEndsAfterPeriod'> & { readonly until: string })
  | (Refused<'planOverlaps'> & { readonly plan: PlanId; readonly period: Term })
  | Refused<'emptyPlan'>
  | (Refused<'termBeforeStart'> & { readonly number: string | null; readonly term: Term })
  /** A measure's or an executor's term that reaches beyond the period of the plan. */
  | (Refused<'termOutsidePlan'> & { readonly number: string; readonly term: Term; readonly period: Term })
  | (Refused<'measureNumberTwice'> & { readonly number: string })
  | (Refused<'unknownSection'> & { readonly number: string; readonly section: string })
  | (Refused<'executorTwice'> & { readonly number: string; readonly body: BodyId })
  | (Refused<'unknownMeasure'> & { readonly measure: MeasureId })
  | (Refused<'measureClosed'> & { readonly at: string })
  | Refused<'measureSuspended'>
  | Refused<'measureNotSuspended'>
  /** Somebody else changed it meanwhile: `version` is the one that stands. */
  | (Refused<'planChangedMeanwhile'> & { readonly version: number })
  | (Refused<'notExecutor'> & { readonly body: BodyId })
  /** A focal point is somebody of the body: its member, its focal point, or who leads it. */
  | (Refused<'personOfAnotherBody'> & { readonly person: PersonId; readonly body: BodyId })
  | (Refused<'instrumentInFuture'> & { readonly on: string })
  /** Nobody lifts what his own body owes: it is suspended and closed by whoever does not answer for a body that executes it. */
  | (Refused<'ownMeasure'> & { readonly body: BodyId })
  | Refused<'unknownRecommendation'>;

/** What other rooms would say to the same: their own refusals serve. */
export type PlanDecisionRefusal =
  | PlanRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' }>
  | Extract<MembershipRefusal, { refused: 'notYourBody' }>;
