import type { Pool, QueryResultRow } from 'pg';
import type { BodyId } from '#people/vocabulary.ts';
import type { ExecutorKind, MeasureId, PlanId } from '#plan/vocabulary.ts';
import { factsOf, type Today } from './facts.ts';
import type { Due, DueFacts, ReportStanding } from './vocabulary.ts';

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
  overPlans as plansThatAreOver,
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
