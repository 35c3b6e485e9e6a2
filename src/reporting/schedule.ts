import type { BodyId } from '#people/vocabulary.ts';
import { compareDates, earlier, isAfter, later, termOf } from '#plan/terms.ts';
import type { Measure, MeasureId, Plan, PlanVersion, Term } from '#plan/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import type { Due, DueLife, Reports, Schedule, Scheduled } from './vocabulary.ts';

/** Parts of a term by a schedule, with the last day on which the report of each is on time; the oldest first. */
export function datesOf(schedule: Schedule, term: Term): readonly Due[] {
  if (schedule.every === 'dates') return onDates(schedule.on, term);
  const months = { quarter: 3, halfYear: 6, year: 12 }[schedule.every];
  const found: Due[] = [];
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

function onDates(on: readonly string[], term: Term): readonly Due[] {
  const days = [...new Set(on)].sort();
  return days.flatMap((day, at) => {
    const before = days[at - 1];
    const from = before === undefined || before < term.from ? term.from : addDays(before, 1);
    const until = earlier(day, term.until);
    return from > until ? [] : [{ covers: { from, until }, on: day }];
  });
}

/**
 * Every date that one executor of a measure was ever given, by all schedules and tables of the plan. A new schedule, an
 * amendment, or the end of the plan takes away the dates from its day on that it does not give itself.
 */
function livesOf(
  plan: Pick<Plan, 'versions' | 'ended'>,
  schedules: readonly Scheduled[],
  { measure, body }: { readonly measure: MeasureId; readonly body: BodyId },
): readonly DueLife[] {
  let schedule: Schedule | undefined;
  let term: Term | undefined;
  let lives: readonly DueLife[] = [];
  for (const turn of turnsOf(plan, schedules, measure)) {
    schedule = turn.schedule ?? schedule;
    term = turn.version ? termIn(turn.version, measure, body) : term;
    const dates = schedule && term && !turn.ended ? knownDates(schedule, term) : [];
    lives = turned(lives, turn, dates);
  }
  return lives;
}

/** A schedule gives every executor of one term the same dates: of hundreds they are made once. */
function knownDates(schedule: Schedule, term: Term): readonly Due[] {
  const known = made.get(schedule) ?? new Map<string, readonly Due[]>();
  made.set(schedule, known);
  const key = `${term.from} ${term.until}`;
  const dates = known.get(key) ?? datesOf(schedule, term);
  known.set(key, dates);
  return dates;
}

const made = new WeakMap<Schedule, Map<string, readonly Due[]>>();

function turned(lives: readonly DueLife[], { position, from }: Turn, dates: readonly Due[]): readonly DueLife[] {
  const same = (one: Due) => (other: Due) =>
    one.on === other.on && one.covers.from === other.covers.from && one.covers.until === other.covers.until;
  const stand = lives.filter(({ taken }) => taken === undefined);
  const after = lives.map((life) =>
    life.taken !== undefined || life.on < from || dates.some(same(life)) ? life : { ...life, taken: position },
  );
  const added = dates.filter((date) => date.on >= from && !stand.some(same(date)));
  return [...after, ...added.map((date) => ({ ...date, made: position, taken: undefined }))];
}

/** Whether the date holds: it still stands, or it was taken away when its report had been begun already. */
export const isOwed = ({ made, taken }: Pick<DueLife, 'made' | 'taken'>, begun: number | undefined): boolean =>
  begun === undefined ? taken === undefined : made < begun && (taken === undefined || begun < taken);

/** What one executor of a measure owes, the oldest first: only dates to come without a report ever move. */
export function duesOf(
  plan: Pick<Plan, 'versions' | 'ended'>,
  schedules: readonly Scheduled[],
  of: { readonly measure: MeasureId; readonly body: BodyId },
  { reports }: Pick<Reports, 'reports'>,
): readonly Due[] {
  return livesOf(plan, schedules, of)
    .filter((life) => isOwed(life, reports.get(keyOf(of.body, life.on))?.begun.position))
    .map(({ on, covers }) => ({ on, covers }))
    .toSorted((one, other) => compareDates(one.on, other.on));
}

type Turn = {
  readonly position: number;
  readonly from: string;
  readonly schedule?: Schedule;
  readonly version?: PlanVersion;
  readonly ended?: true;
};

/** Everything by which dates of a measure come and go, in the order of the journal. */
function turnsOf(
  { versions, ended }: Pick<Plan, 'versions' | 'ended'>,
  schedules: readonly Scheduled[],
  measure: MeasureId,
): readonly Turn[] {
  const tables = versions.map((version) => ({ position: version.position, from: version.from, version }));
  const made = schedules.filter(({ measures }) => measures === null || measures.includes(measure));
  const end: readonly Turn[] = ended ? [{ position: ended.position, from: addDays(ended.on, 1), ended: true }] : [];
  return [...tables, ...made, ...end].toSorted((one, other) => one.position - other.position);
}

/** The same for many executors of one plan: whoever has the same terms under the same schedules has the same dates, made once. */
export function livesIn(
  plan: Pick<Plan, 'versions' | 'ended'>,
  schedules: readonly Scheduled[],
): (of: { readonly measure: MeasureId; readonly body: BodyId }) => readonly DueLife[] {
  const known = new Map<string, readonly DueLife[]>();
  return (of) => {
    const terms = plan.versions.map((version) => termIn(version, of.measure, of.body));
    const under = schedules.map(({ measures }) => measures === null || measures.includes(of.measure));
    const key = JSON.stringify([terms.map((term) => term && [term.from, term.until]), under]);
    const lives = known.get(key) ?? livesOf(plan, schedules, of);
    known.set(key, lives);
    return lives;
  };
}

const tables = new WeakMap<PlanVersion, ReadonlyMap<MeasureId, Measure>>();

/** A version is never changed: its measures are put in order once. */
function tableOf(version: PlanVersion): ReadonlyMap<MeasureId, Measure> {
  const table = tables.get(version) ?? new Map(version.measures.map((each) => [each.measure, each]));
  tables.set(version, table);
  return table;
}

/** Undefined where that table does not name the body as an executor of the measure. */
function termIn(version: PlanVersion, id: MeasureId, body: BodyId): Term | undefined {
  const measure = tableOf(version).get(id);
  const executor = measure?.executors.find((each) => each.body === body);
  return measure && executor && termOf(executor, measure, version.period);
}

/** Where the report of a body on a due date lies among those of its measure. */
export const keyOf = (body: string, due: string): string => `${body} ${due}`;
