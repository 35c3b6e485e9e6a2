import { later, termOf } from '#plan/terms.ts';
import type { ExecutorKind, Measure, MeasureLife, Term } from '#plan/vocabulary.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { keyOf } from './schedule.ts';
import type { Due, DueFacts, MeasureState, Report, Reports } from './vocabulary.ts';

/** A day, and the zone in which moments become days. */
export type Today = { readonly date: string; readonly zone: string };

type Asked = {
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly report: Report | undefined;
  /** Until when it was allowed to be late. */
  readonly allowed: string | undefined;
  /** Neither closed nor suspended. */
  readonly live: boolean;
};

/**
 * The facts of a due report on a day. Only what was handed in and not returned clears “late”: a draft, an empty report or one
 * that was returned does not.
 */
export function factsOf({ kind, due, report, allowed, live }: Asked, { date, zone }: Today): DueFacts {
  const last = report?.versions.at(-1);
  const first = report?.versions[0];
  const limit = later(allowed ?? due.on, due.on);
  const submitted = last !== undefined && last.state !== 'returned';
  const accepted = last?.state === 'accepted';
  const late = kind !== 'recommended' && live && !submitted && date > limit;
  return {
    open: live && (!submitted || report?.correction !== undefined) && date >= due.covers.from,
    onTime: first ? dateIn(first.at, zone) <= limit : date > limit ? false : undefined,
    submitted,
    accepted,
    late,
    daysLate: late ? daysBetween(limit, date) : 0,
    changedSinceAccepted: !accepted && (report?.versions.some(({ state }) => state === 'accepted') ?? false),
  };
}

/** What one executor owes, by due date. */
export type ExecutorDues = { readonly body: string; readonly kind: ExecutorKind; readonly dues: readonly Due[] };

export const isLive = ({ closed, suspensions }: Pick<MeasureLife, 'closed' | 'suspensions'>): boolean =>
  closed === undefined && !isSuspended({ suspensions });

export const isSuspended = ({ suspensions }: Pick<MeasureLife, 'suspensions'>): boolean => {
  const last = suspensions.at(-1);
  return last !== undefined && last.until === undefined;
};

/**
 * The state of a measure on a day. It is done when the last word of every body that executes it was accepted and is
 * “completed”; a recommended body is not waited for. It is late when a report is, or when its term has passed undone.
 */
export function stateOf(
  measure: Measure,
  life: Pick<MeasureLife, 'closed' | 'suspensions'>,
  period: Term,
  owed: readonly ExecutorDues[],
  { reports, allowed }: Reports,
  today: Today,
): MeasureState {
  if (life.closed) return 'closed';
  if (isSuspended(life)) return 'suspended';
  const executing = measure.executors.filter(({ kind }) => kind !== 'recommended');
  const last = executing.map(({ body }) => lastAccepted(reports, body));
  if (executing.length > 0 && last.every((version) => version?.progress === 'completed')) return 'done';
  const lateReport = owed.some(({ body, kind, dues }) =>
    dues.some((due) => {
      const key = keyOf(body, due.due);
      const asked = { kind, due, report: reports.get(key), allowed: allowed.get(key)?.until, live: true };
      return factsOf(asked, today).late;
    }),
  );
  const passed = executing.some(
    (executor, at) => last[at]?.progress !== 'completed' && termOf(executor, measure, period).until < today.date,
  );
  if (lateReport || passed) return 'late';
  const heard = [...reports.values()].some(({ versions }) =>
    versions.some(({ state, progress }) => state !== 'returned' && progress !== 'not started'),
  );
  return heard ? 'under way' : 'not started';
}

/** The version accepted last of those that cover the latest time; a later draft changes nothing. */
function lastAccepted(reports: Reports['reports'], body: string) {
  return [...reports.values()]
    .filter((report) => report.body === body)
    .flatMap(({ versions }) => versions.filter(({ state }) => state === 'accepted').slice(-1))
    .toSorted((one, other) => one.position - other.position)
    .at(-1);
}
