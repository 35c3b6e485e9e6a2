import type { Charter } from '#charter/vocabulary.ts';
import type { Reference } from '#journal/texts.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Names } from '#people/names.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { tableNow } from '#plan/evolve.ts';
import { compareDates, isWithin } from '#plan/terms.ts';
import type { ExecutorKind, Measure, MeasureId, Plan } from '#plan/vocabulary.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { daysOf, type PaperPeriod } from './paper-period.ts';
import { isOwed, livesIn } from './schedule.ts';
import type { Due, ReportContent, Scheduled } from './vocabulary.ts';

/** A place in the journal: everything up to it, and the hash of the act there, hex. `at`: its moment. */
export type Place = { readonly position: number; readonly hash: string; readonly at: string };

/** The version of a report that was accepted last at that place. `position`: of the act that accepted it. */
export type Accepted = Pick<ReportContent, 'progress' | 'answers'> & {
  readonly done: Reference | null;
  readonly obstacles: Reference | null;
  readonly measure: MeasureId;
  readonly body: BodyId;
  readonly on: string;
  readonly version: number;
  readonly position: number;
};

/** A report that somebody has begun, accepted or not. */
export type Begun = {
  readonly measure: MeasureId;
  readonly body: BodyId;
  readonly on: string;
  readonly position: number;
};

/** One due report of the paper's period. */
export type PaperDue = Due & {
  readonly measure: MeasureId;
  readonly body: BodyId;
  readonly kind: ExecutorKind;
  readonly accepted: Accepted | undefined;
};

/** All that a paper on a plan is computed from, as of one place in the journal; equal records give equal papers. */
export type PlanRecord = {
  readonly charter: Charter;
  readonly names: Names;
  readonly texts: Texts;
  readonly tongue: Tongue;
  readonly plan: Plan;
  readonly period: PaperPeriod;
  readonly place: Place;
  readonly dues: readonly PaperDue[];
};

type Lived = {
  readonly plan: Plan;
  readonly schedules: readonly Scheduled[];
  readonly period: PaperPeriod;
  readonly accepted: readonly Accepted[];
  readonly begun: readonly Begun[];
};

/**
 * Due reports whose time ends within the period, in the order of the table: those that hold, and of those that were taken away
 * the ones that had been begun. Whatever stands before the place in the journal is given, and nothing later.
 */
export function duesIn({ plan, schedules, period, accepted, begun }: Lived): readonly PaperDue[] {
  const days = daysOf(period);
  const words = new Map(accepted.map((each) => [keyOf(each), each]));
  const began = new Map(begun.map((each) => [keyOf(each), each.position]));
  const lives = livesIn(plan, schedules);
  return measuresEver(plan).flatMap(({ measure, executors }) =>
    executors.flatMap(({ body, kind }) =>
      lives({ measure, body })
        .filter(({ covers }) => isWithin({ from: covers.until, until: covers.until }, days))
        .map((life) => ({ ...life, measure, body, kind }))
        .filter((life) => isOwed(life, began.get(keyOf(life))))
        .toSorted((one, other) => compareDates(one.on, other.on))
        .map(({ on, covers, ...due }) => ({
          ...{ measure: due.measure, body: due.body, kind: due.kind, on, covers },
          accepted: words.get(keyOf({ ...due, on })),
        })),
    ),
  );
}

const keyOf = ({ measure, body, on }: Pick<PaperDue, 'measure' | 'body' | 'on'>): string => `${measure} ${body} ${on}`;

/** Every measure that the plan ever had with every body that ever executed it, each as it was last; the table's own first. */
export function measuresEver(plan: Plan): readonly Measure[] {
  const found = new Map<MeasureId, Measure>();
  for (const { measure } of tableNow(plan)?.measures ?? []) found.set(measure, emptyOf(measure));
  for (const { measures } of plan.versions) {
    for (const each of measures) {
      const before = found.get(each.measure)?.executors ?? [];
      const executors = new Map([...before, ...each.executors].map((executor) => [executor.body, executor]));
      found.set(each.measure, { ...each, executors: [...executors.values()] });
    }
  }
  return [...found.values()];
}

/** Holds the place of a measure in the order of the table. */
const emptyOf = (measure: MeasureId): Measure => ({
  ...{ measure, number: '', section: null, title: nothing, executors: [], term: null, carries: null },
});

const nothing: Wording = { ref: '', digest: '' };
