import type { BodyId } from '#people/vocabulary.ts';
import { compareDates, earlier, isAfter, isOn, later, termOf } from '#plan/terms.ts';
import type { MeasureId, Plan, PlanVersion, Term } from '#plan/vocabulary.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Due, Reports, Schedule, Scheduled } from './vocabulary.ts';

/** Parts of a term by a schedule, with the last day on which the report of each is on time; the oldest first. */
export function datesOf(schedule: Schedule, term: Term): readonly Omit<Due, 'due'>[] {
  if (schedule.every === 'dates') return onDates(schedule.on, term);
  const months = { quarter: 3, halfYear: 6, year: 12 }[schedule.every];
  const found: Omit<Due, 'due'>[] = [];
  const [year = 0, month = 0] = term.from.split('-').map(Number);
  const first = year * 12 + Math.floor((month - 1) / months) * months;
  for (let at = first; ; at += months) {
    const [from, next] = [firstOf(at), firstOf(at + months)];
    if (isAfter(from, term.until)) return found;
    const until = addDays(next, -1);
    const covers = { from: later(from, term.from), until: earlier(until, term.until) };
    const on = schedule.every === 'year' ? `${next.slice(0, 4)}-${schedule.by}` : addDays(until, schedule.days);
    found.push({ covers, on });
  }
}

/** First day of the month that is so many after the beginning of the year nought. */
const firstOf = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;

function onDates(on: readonly string[], term: Term): readonly Omit<Due, 'due'>[] {
  const days = [...new Set(on)].sort();
  return days.flatMap((day, at) => {
    const before = days[at - 1];
    const from = before === undefined || before < term.from ? term.from : addDays(before, 1);
    const until = earlier(day, term.until);
    return from > until ? [] : [{ covers: { from, until }, on: day }];
  });
}

/**
 * What one executor of a measure owes, by all schedules and tables that the plan ever had, the oldest first. A new schedule, or
 * an amendment of the plan, takes away the dates from the day on which it was made, but of those for which something was
 * written before; one that stays the same keeps its number. `zone`: in which an amendment has its day.
 */
export function duesOf(
  plan: Pick<Plan, 'versions'>,
  schedules: readonly Scheduled[],
  { measure, body }: { readonly measure: MeasureId; readonly body: BodyId },
  { reports }: Pick<Reports, 'reports'>,
  zone: string,
): readonly Due[] {
  let last = 0;
  let schedule: Schedule | undefined;
  let term: Term | undefined;
  let dues: readonly Due[] = [];
  for (const turn of turnsOf(plan, schedules, measure, zone)) {
    schedule = turn.schedule ?? schedule;
    term = turn.version ? termIn(turn.version, measure, body) : term;
    const dates = schedule && term ? datesOf(schedule, term) : [];
    const stays = ({ due, covers, on }: Due) => {
      const begun = reports.get(keyOf(body, due))?.begun.position;
      if (on < turn.from || (begun !== undefined && begun < turn.position)) return true;
      return dates.some(
        (each) => each.on === on && each.covers.from === covers.from && each.covers.until === covers.until,
      );
    };
    const kept = dues.filter(stays);
    const taken = new Set(kept.map(({ on }) => on));
    const added = dates.filter(({ on }) => on >= turn.from && !taken.has(on));
    dues = [...kept, ...added.map((each) => ({ ...each, due: String(++last) }))];
  }
  return dues.toSorted((one, other) => compareDates(one.on, other.on));
}

type Turn = {
  readonly position: number;
  readonly from: string;
  readonly schedule?: Schedule;
  readonly version?: PlanVersion;
};

/** Everything by which dates of a measure come and go, in the order of the journal. */
function turnsOf(
  { versions }: Pick<Plan, 'versions'>,
  schedules: readonly Scheduled[],
  measure: MeasureId,
  zone: string,
): readonly Turn[] {
  const tables = versions.map((version) => ({
    position: version.position,
    from: dateIn(version.at, zone),
    version,
  }));
  const made = schedules.filter(({ measures }) => measures === null || measures.includes(measure));
  return [...tables, ...made].toSorted((one, other) => one.position - other.position);
}

/** Undefined where that table does not name the body as an executor of the measure. */
function termIn(version: PlanVersion, id: MeasureId, body: BodyId): Term | undefined {
  const measure = version.measures.find((each) => each.measure === id);
  const executor = measure?.executors.find((each) => each.body === body);
  return measure && executor && termOf(executor, measure, version.period);
}

/** Where the report of a body on a due date lies among those of its measure. */
export const keyOf = (body: string, due: string): string => `${body} ${due}`;

/** Whether the day lies in what the report covers. */
export const isAbout = ({ covers }: Due, date: string): boolean => isOn(covers, date);
