import type { Pool, QueryResultRow } from 'pg';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { tableNow } from '#plan/evolve.ts';
import type { ExecutorKind, MeasureId, Plan, PlanId } from '#plan/vocabulary.ts';
import { type ExecutorFacts, factsOf, type Today } from './facts.ts';
import { type BegunAt, begunKey } from './moving.ts';
import { keyOf, livesOf } from './schedule.ts';
import { standingOf } from './standing.ts';
import type { Due, DueFacts, Report, ReportContent, ReportStanding, Reports, Scheduled } from './vocabulary.ts';

/**
 * One row for each date that an executor of a measure was ever given; `made` and `taken` are the places in the journal at
 * which it came and went. It holds while it is not taken, and for ever where its report was begun before.
 */
export const dueView: ViewTable = {
  name: 'due_view',
  version: 1,
  key: ['group_id', 'plan', 'measure', 'body', 'due_on', 'made'],
  create: `
    create table due_view (
      group_id text not null, plan text not null, measure text not null, body text not null, due_on date not null,
      covers_from date not null, covers_until date not null, made bigint not null, taken bigint,
      primary key (group_id, plan, measure, body, due_on, made)
    );
    create index on due_view (group_id, due_on);
    create index on due_view (group_id, body, due_on)`,
};

/**
 * One row a report, and one for each permission to be late without a report (`begun` null). `accepted` is the version that was
 * accepted last, whole.
 */
export const reportView: ViewTable = {
  name: 'report_view',
  version: 2,
  key: ['group_id', 'plan', 'measure', 'body', 'due_on'],
  create: `
    create table report_view (
      group_id text not null, plan text not null, measure text not null, body text not null, due_on date not null,
      begun bigint, state text not null, version integer not null, first_submitted_at timestamptz,
      submitted_at timestamptz, submitted_by text, settled_at timestamptz, accepted_at timestamptz,
      accepted_progress text, accepted jsonb, correcting boolean not null, heard boolean not null, allowed_until date,
      primary key (group_id, plan, measure, body, due_on)
    );
    create index on report_view (group_id, state, plan)`,
};

const moving: readonly string[] = ['ReportsScheduled', 'PlanAmended', 'PlanEnded'];

/** Rows that follow from these entries of the stream `plan/<id>`: whatever moves one date may move them all. */
export function projectDues(
  group: string,
  { plan, schedules }: { readonly plan: Plan; readonly schedules: readonly Scheduled[] },
  entries: readonly Entry[],
): readonly Rows[] {
  if (!tableNow(plan) || !entries.some(({ type }) => moving.includes(type))) return [];
  const rows = executorsOf(plan).flatMap(({ measure, body }) =>
    livesOf(plan, schedules, { measure, body }).map(({ on, covers, made, taken }) => ({
      group_id: group,
      plan: plan.plan,
      measure,
      body,
      due_on: on,
      covers_from: covers.from,
      covers_until: covers.until,
      made,
      taken: taken ?? null,
    })),
  );
  return [{ table: dueView.name, rows }];
}

/** All who ever executed a measure, each once. */
function executorsOf({ versions }: Plan): readonly { readonly measure: MeasureId; readonly body: BodyId }[] {
  const found = new Map<string, { measure: MeasureId; body: BodyId }>();
  for (const { measures } of versions)
    for (const { measure, executors } of measures)
      for (const { body } of executors) found.set(`${measure} ${body}`, { measure, body });
  return [...found.values()];
}

/** Rows that follow from these entries of the stream `measure/<plan>/<measure>`. */
export function projectReports(
  group: string,
  { reports, allowed }: Reports,
  entries: readonly Pick<Entry, 'data'>[],
): readonly Rows[] {
  const touched = new Map(entries.map(({ data }) => [keyOf(String(data.body), String(data.due)), data]));
  const rows = [...touched].map(([key, { plan, measure, body, due }]) => ({
    group_id: group,
    plan: String(plan),
    measure: String(measure),
    body: String(body),
    due_on: String(due),
    ...reportColumns(reports.get(key)),
    allowed_until: allowed.get(key)?.until ?? null,
  }));
  return [{ table: reportView.name, rows }];
}

function reportColumns(report: Report | undefined) {
  const standing = report && standingOf(report);
  const last = report?.versions.at(-1);
  const accepted = report?.versions.findLast(({ state }) => state === 'accepted');
  return {
    begun: standing?.begun ?? null,
    state: standing?.state ?? 'draft',
    version: standing?.version ?? 0,
    first_submitted_at: standing?.firstSubmittedAt ?? null,
    submitted_at: standing?.submittedAt ?? null,
    submitted_by: last?.by ?? null,
    settled_at: last?.settled?.at ?? null,
    accepted_at: standing?.acceptedAt ?? null,
    accepted_progress: standing?.accepted ?? null,
    accepted: accepted ? { version: accepted.version, by: accepted.by, ...contentOf(accepted) } : null,
    correcting: standing?.correcting ?? false,
    heard: standing?.heard ?? false,
  };
}

const contentOf = ({ progress, done, obstacles, answers, confirmations }: ReportContent): ReportContent => ({
  progress,
  done,
  obstacles,
  answers,
  confirmations,
});

/** A due report with everything by which it is judged; which measure of which plan it is of. */
export type DueRow = {
  readonly plan: PlanId;
  readonly measure: MeasureId;
  /** As in the table, `4.1.1`. */
  readonly number: string;
  readonly section: string | null;
  readonly titleRef: string;
  readonly body: BodyId;
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly report: (ReportStanding & { readonly settledAt: string | undefined }) | undefined;
  readonly allowed: string | undefined;
  readonly live: boolean;
  /** The plan is over and followed. */
  readonly over: boolean;
};

/** What is asked for; whatever is left out is not looked at. */
export type DueFilter = {
  readonly plan?: PlanId;
  /** Of these plans alone: those that the reader may read. */
  readonly plans?: readonly PlanId[];
  readonly measure?: MeasureId;
  readonly bodies?: readonly BodyId[];
  readonly section?: string;
  /** Due on or after that day, and on or before it. */
  readonly from?: string;
  readonly until?: string;
  /** Late on the day on which is asked. */
  readonly late?: true;
  /** `open`: something may be entered (`DueFacts`). */
  readonly stands?: 'open' | ReportStanding['state'];
  readonly limit?: number;
  readonly offset?: number;
};

/** Last day on which it is on time. */
const limit = 'greatest(d.due_on, coalesce(r.allowed_until, d.due_on))';
const live = '(m.closed_at is null and m.suspended_at is null and (p.ended_on is null or p.ended_on >= $2::date))';
/** Only in a plan that goes on anything is open or late: an index finds its rows, however many plans have ended. */
const goingOn = (of: 'd' | 'e') =>
  `${of}.plan = any(array(select q.plan from plan_view q
    where q.group_id = $1 and (q.ended_on is null or q.ended_on >= $2::date)))`;
/** Plans that are over (`isOver`): what they left undone is late no more. */
const overPlans = `array(select q.plan from plan_view q where q.group_id = $1 and (q.ended_on < $2::date
  or (q.period_until < $2::date and exists (select 1 from plan_view f
    where f.group_id = q.group_id and f.follows = q.plan and f.period_from > q.period_until))))`;
const notOver = (of: 'd' | 'e') =>
  `${of}.plan = any(array(select g.plan from plan_view g where g.group_id = $1 and g.plan <> all(${overPlans})))`;
const unheard = `(r.begun is null or r.state in ('draft', 'returned'))`;
const late = `(e.kind <> 'recommended' and ${live} and ${unheard} and ${limit} < $2::date)`;
/** As `isOwed`. */
const owed =
  '(case when r.begun is null then d.taken is null else d.made < r.begun and (d.taken is null or r.begun < d.taken) end)';

const joined = `due_view d
  join measure_view m using (group_id, plan, measure)
  join executor_view e using (group_id, plan, measure, body)
  join plan_view p using (group_id, plan)
  left join report_view r using (group_id, plan, measure, body, due_on)`;

const columns = `d.plan, d.measure, m.number, m.section, m.title_ref, d.body, e.kind, d.due_on::text, d.covers_from::text,
  d.covers_until::text, r.begun::int, r.state, r.version, r.first_submitted_at, r.submitted_at, r.settled_at,
  r.accepted_at, r.accepted_progress, r.correcting, r.heard, r.allowed_until::text, ${live} as live,
  d.plan = any(${overPlans}) as over`;

/** For statements that tell or count what `listDues` lists; `$1` is the group and `$2` the day. */
export {
  columns as dueColumns,
  conditionsOf as dueConditions,
  dueRow,
  joined as joinedDues,
  late as lateRow,
  limit as limitOfRow,
  live as isLiveRow,
  notOver as isOfPlanNotOver,
  owed as isOwedRow,
};

function conditionsOf(group: string, filter: DueFilter, { date }: Today) {
  const values: unknown[] = [group, date];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = ['d.group_id = $1', '$2::date is not null', owed];
  const { plan, plans, measure, bodies, section, from, until, stands } = filter;
  if (plan !== undefined) conditions.push(`d.plan = ${value(plan)}`);
  if (plans !== undefined) conditions.push(`d.plan = any(${value(plans)})`);
  if (measure !== undefined) conditions.push(`d.measure = ${value(measure)}`);
  if (bodies !== undefined) conditions.push(`d.body = any(${value(bodies)})`);
  if (section !== undefined) conditions.push(`m.section = ${value(section)}`);
  if (from !== undefined) conditions.push(`d.due_on >= ${value(from)}::date`);
  if (until !== undefined) conditions.push(`d.due_on <= ${value(until)}::date`);
  if (filter.late) conditions.push(notOver('d'), late);
  if (stands === 'open')
    conditions.push(
      goingOn('d'),
      `${live} and (${unheard} or (r.state = 'accepted' and r.correcting)) and d.covers_from <= $2::date`,
    );
  else if (stands !== undefined) conditions.push(`r.begun is not null and r.state = ${value(stands)}`);
  return { where: conditions.join(' and '), values };
}

/** Due reports, those due first before the others. */
export async function listDues(pool: Pool, group: string, filter: DueFilter, today: Today): Promise<readonly DueRow[]> {
  const { where, values } = conditionsOf(group, filter, today);
  const paging = [filter.limit ?? null, filter.offset ?? 0];
  const { rows } = await pool.query(
    `select ${columns} from ${joined} where ${where}
     order by d.due_on, d.plan, m.place, d.body limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, ...paging],
  );
  return rows.map(dueRow);
}

/** How many there are, whatever the filter's `limit`. */
export async function countDues(pool: Pool, group: string, filter: DueFilter, today: Today): Promise<number> {
  const { stands, late: isLate, section, from, until, ...where } = filter;
  const byReport = !isLate && section === undefined && from === undefined && until === undefined;
  if (stands !== undefined && stands !== 'open' && byReport) return countReports(pool, group, stands, where);
  return countJoined(pool, group, filter, today);
}

/** Whatever was begun was due then and holds for ever: reports by themselves are counted without their dates. */
async function countReports(
  pool: Pool,
  group: string,
  state: ReportStanding['state'],
  { plan, plans, measure, bodies }: Pick<DueFilter, 'plan' | 'plans' | 'measure' | 'bodies'>,
): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from report_view
     where group_id = $1 and state = $2 and begun is not null and ($3::text is null or plan = $3)
       and ($4::text[] is null or plan = any($4)) and ($5::text is null or measure = $5)
       and ($6::text[] is null or body = any($6))`,
    [group, state, plan ?? null, plans ?? null, measure ?? null, bodies ?? null],
  );
  return rows[0]?.count ?? 0;
}

async function countJoined(pool: Pool, group: string, filter: DueFilter, today: Today): Promise<number> {
  const { where, values } = conditionsOf(group, filter, today);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from ${joined} where ${where}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

/** A row that `dueColumns` were asked of. */
const dueRow = (row: QueryResultRow): DueRow => ({
  plan: row.plan,
  measure: row.measure,
  number: row.number,
  section: row.section,
  titleRef: row.title_ref,
  body: row.body,
  kind: row.kind,
  due: { on: row.due_on, covers: { from: row.covers_from, until: row.covers_until } },
  report:
    row.begun === null
      ? undefined
      : {
          begun: row.begun,
          state: row.state,
          version: row.version,
          firstSubmittedAt: row.first_submitted_at?.toISOString(),
          submittedAt: row.submitted_at?.toISOString(),
          settledAt: row.settled_at?.toISOString(),
          acceptedAt: row.accepted_at?.toISOString(),
          accepted: row.accepted_progress ?? undefined,
          correcting: row.correcting,
          heard: row.heard,
        },
  allowed: row.allowed_until ?? undefined,
  live: row.live,
  over: row.over,
});

export const factsOfRow = (row: DueRow, today: Today): DueFacts => factsOf(row, today);

/** What the state of a measure rests on, without its reports (`stateOf`). */
export type MeasureRow = {
  readonly measure: MeasureId;
  readonly closed: boolean;
  readonly suspended: boolean;
  readonly over: boolean;
  readonly executors: readonly ExecutorFacts[];
};

/** The measures of a plan's present table, or these of them. */
export async function listMeasureFacts(
  pool: Pool,
  group: string,
  { plan, measures }: { readonly plan: PlanId; readonly measures?: readonly MeasureId[] },
  { date }: Today,
): Promise<ReadonlyMap<MeasureId, MeasureRow>> {
  const { rows } = await pool.query(
    `select m.measure, m.closed_at is not null as closed, m.suspended_at is not null as suspended,
       m.plan = any(${overPlans}) as over, e.body, e.kind, e.term_until::text as until,
       coalesce(bool_or(${late} and ${owed}), false) as late, coalesce(bool_or(r.heard), false) as heard,
       (array_agg(r.accepted_progress order by r.due_on desc) filter (where r.accepted_progress is not null))[1] as accepted
     from measure_view m
       join plan_view p using (group_id, plan)
       left join executor_view e on (e.group_id, e.plan, e.measure) = (m.group_id, m.plan, m.measure) and e.present
       left join due_view d on (d.group_id, d.plan, d.measure, d.body) = (m.group_id, m.plan, m.measure, e.body)
       left join report_view r on (r.group_id, r.plan, r.measure, r.body, r.due_on) =
         (m.group_id, m.plan, m.measure, e.body, d.due_on)
     where m.group_id = $1 and m.plan = $3 and m.present and ($4::text[] is null or m.measure = any($4))
     group by m.measure, m.closed_at, m.suspended_at, m.plan, e.body, e.kind, e.term_until`,
    [group, date, plan, measures ?? null],
  );
  const found = new Map<MeasureId, Omit<MeasureRow, 'executors'> & { executors: ExecutorFacts[] }>();
  for (const { measure: id, closed, suspended, over, body, kind, until, late, heard, accepted } of rows) {
    const row = found.get(id) ?? { measure: id, closed, suspended, over, executors: [] as ExecutorFacts[] };
    if (body !== null) row.executors.push({ body, kind, until, late, heard, accepted: accepted ?? undefined });
    found.set(id, row);
  }
  return found;
}

/** A report that was accepted, as it was accepted last. */
export type AcceptedRow = {
  readonly plan: PlanId;
  readonly measure: MeasureId;
  readonly number: string;
  readonly section: string | null;
  readonly titleRef: string;
  readonly body: BodyId;
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly acceptedAt: string;
  /** Handed in anew since, and not accepted yet. */
  readonly changedSince: boolean;
  readonly content: ReportContent & { readonly version: number };
};

/** Accepted reports that are due in these days, in the order of the plan's table. */
export async function listAccepted(
  pool: Pool,
  group: string,
  filter: Omit<DueFilter, 'late' | 'stands'>,
  today: Today,
): Promise<readonly AcceptedRow[]> {
  const { where, values } = conditionsOf(group, filter, today);
  const { rows } = await pool.query(
    `select d.plan, d.measure, m.number, m.section, m.title_ref, d.body, e.kind, d.due_on::text, d.covers_from::text,
       d.covers_until::text, r.accepted_at, r.accepted, r.state <> 'accepted' as changed
     from ${joined} where ${where} and r.accepted is not null
     order by d.plan, m.place, e.place, d.due_on limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, filter.limit ?? null, filter.offset ?? 0],
  );
  return rows.map((row) => ({
    plan: row.plan,
    measure: row.measure,
    number: row.number,
    section: row.section,
    titleRef: row.title_ref,
    body: row.body,
    kind: row.kind,
    due: { on: row.due_on, covers: { from: row.covers_from, until: row.covers_until } },
    acceptedAt: row.accepted_at.toISOString(),
    changedSince: row.changed,
    content: row.accepted,
  }));
}

/** Where in the journal each report of a plan was begun. */
export async function listBegun(pool: Pool, group: string, plan: PlanId): Promise<BegunAt> {
  const { rows } = await pool.query<{ measure: string; body: string; due: string; begun: number }>(
    `select measure, body, due_on::text as due, begun::int as begun from report_view
     where group_id = $1 and plan = $2 and begun is not null`,
    [group, plan],
  );
  return new Map(rows.map(({ measure, body, due, begun }) => [begunKey(measure, body, due), begun]));
}
