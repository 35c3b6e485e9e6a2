import { compareDates, isAfter, later, termOf } from '#plan/terms.ts';
import type { ExecutorKind, Measure, MeasureLife, Plan, Term } from '#plan/vocabulary.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { keyOf } from './schedule.ts';
import { standingOf } from './standing.ts';
import type { Due, DueFacts, MeasureState, Progress, ReportStanding, Reports } from './vocabulary.ts';

/** A day, and the zone in which moments become days. */
export type Today = { readonly date: string; readonly zone: string };

type Asked = {
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly report: ReportStanding | undefined;
  /** Until when it was allowed to be late. */
  readonly allowed: string | undefined;
  /** Neither is the measure closed or suspended, nor has the plan ended (`isLive`). */
  readonly live: boolean;
  /** The plan is over and followed (`isOver`): a report may still come, and is late no more. Left out: it is not. */
  readonly over?: boolean;
};

/** The last day on which it is on time, be it by permission. */
export const limitOf = ({ on }: Pick<Due, 'on'>, allowed: string | undefined): string => later(allowed ?? on, on);

/**
 * The facts of a due report on a day. Only what was handed in and not returned clears “late”: a draft, an empty report or one
 * that was returned does not.
 */
export function factsOf({ kind, due, report, allowed, live, over = false }: Asked, { date, zone }: Today): DueFacts {
  const limit = limitOf(due, allowed);
  const submitted = report?.state === 'submitted' || report?.state === 'accepted';
  const accepted = report?.state === 'accepted';
  const late = kind !== 'recommended' && live && !over && !submitted && isAfter(date, limit);
  const first = report?.firstSubmittedAt;
  return {
    open: live && (!submitted || (accepted && report.correcting)) && date >= due.covers.from,
    onTime: first === undefined ? (isAfter(date, limit) ? false : undefined) : dateIn(first, zone) <= limit,
    submitted,
    accepted,
    late,
    daysLate: late ? daysBetween(limit, date) : 0,
    changedSinceAccepted: !accepted && report?.accepted !== undefined,
  };
}

type Life = Pick<MeasureLife, 'closed' | 'suspensions'>;

/** Whether anything is owed for the measure on that day at all. */
export const isLive = ({ ended }: Pick<Plan, 'ended'>, life: Life, date: string): boolean =>
  life.closed === undefined && !isSuspended(life) && !(ended && isAfter(date, ended.on));

export const isSuspended = ({ suspensions }: Pick<MeasureLife, 'suspensions'>): boolean => {
  const last = suspensions.at(-1);
  return last !== undefined && last.until === undefined;
};

/** What one body has to do with a measure, as far as the measure's state goes. */
export type ExecutorFacts = {
  readonly body: string;
  readonly kind: ExecutorKind;
  /** Last day of its term. */
  readonly until: string;
  /** Some report of it is late. */
  readonly late: boolean;
  /** Its last word that was accepted. */
  readonly accepted: Progress | undefined;
  /** Some report of it says that something has begun, and was not returned. */
  readonly heard: boolean;
};

type Judged = {
  readonly closed: boolean;
  readonly suspended: boolean;
  /** The plan is over (`isOver`): what is not done now was not done at its end. */
  readonly over: boolean;
  readonly executors: readonly ExecutorFacts[];
  /** Of which bodies lateness counts: of those whose it is the reader's to see (`seesLateness`). */
  readonly counts: (body: string) => boolean;
};

/**
 * The state of a measure on a day. It is done when the last word of every body that executes it was accepted and is
 * “completed”; a recommended body is not waited for. Once the plan is over it is left over; before, it is late when a report is, or when its term has passed undone.
 */
export function stateOf({ closed, suspended, over, executors, counts }: Judged, date: string): MeasureState {
  if (closed) return 'closed';
  if (suspended) return 'suspended';
  const executing = executors.filter(({ kind }) => kind !== 'recommended');
  if (executing.length > 0 && executing.every(({ accepted }) => accepted === 'completed')) return 'done';
  if (over) return 'left over';
  const isLate = ({ accepted, until, late }: ExecutorFacts) =>
    late || (accepted !== 'completed' && isAfter(date, until));
  if (executing.some((executor) => counts(executor.body) && isLate(executor))) return 'late';
  return executors.some(({ heard }) => heard) ? 'under way' : 'not started';
}

/** What one executor owes, by due date. */
export type ExecutorDues = { readonly body: string; readonly kind: ExecutorKind; readonly dues: readonly Due[] };

/** The executors of a measure of which the reports were folded. */
export function executorFacts(
  measure: Measure,
  period: Term,
  owed: readonly ExecutorDues[],
  reports: Reports,
  today: Today,
): readonly ExecutorFacts[] {
  return measure.executors.map((executor) => {
    const { body, kind } = executor;
    const own = ownReports(reports, body);
    const late = (owed.find((each) => each.body === body)?.dues ?? []).some((due) => {
      const allowed = reports.allowed.get(keyOf(body, due.on))?.until;
      return factsOf({ kind, due, report: own.get(due.on), allowed, live: true }, today).late;
    });
    return { body, kind, until: termOf(executor, measure, period).until, late, ...wordOf([...own]) };
  });
}

/** The reports of one body, by due date. */
export const ownReports = ({ reports }: Pick<Reports, 'reports'>, body: string): ReadonlyMap<string, ReportStanding> =>
  new Map([...reports.values()].flatMap((each) => (each.body === body ? [[each.due, standingOf(each)]] : [])));

/** The last word of a body is that of the report on the latest time; whatever is accepted later on an earlier one is not. */
export function wordOf(
  reports: readonly (readonly [due: string, report: ReportStanding])[],
): Pick<ExecutorFacts, 'accepted' | 'heard'> {
  const last = reports
    .filter(([, { accepted }]) => accepted !== undefined)
    .toSorted(([one], [other]) => compareDates(one, other))
    .at(-1);
  return { accepted: last?.[1].accepted, heard: reports.some(([, { heard }]) => heard) };
}
