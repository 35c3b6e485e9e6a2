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

/** Where it is asked whether a plan has ended, or is over: what an over plan left undone is late no more (`isOver`). */
const ended = '(p.ended_on < $2::date) is true';
const over = `(p.ended_on < $2::date or (p.period_until < $2::date and exists (select 1 from plan_view f
  where f.group_id = p.group_id and f.follows = p.plan and f.period_from > p.period_until))) is true`;
/** Within `report_view r`: nothing was handed in, or it was returned. */
const unheard = `(r.begun is null or r.state in ('draft', 'returned'))`;
/** As `isOwed`. */
const owed =
  '(case when r.begun is null then d.taken is null else d.made < r.begun and (d.taken is null or r.begun < d.taken) end)';
/** Neither closed or suspended, nor of a plan that has ended (`isLive`). */
const live = '(e.closed_at is null and e.suspended_at is null and not p.ended)';
const past = 'd.limit_on < $2::date';

/** Conditions of each part of `duesFrom`; `$1` is the group and `$2` the day. */
type Narrowed = {
  /** Of `plan_view p`. */
  readonly plans?: readonly string[];
  /** Of `due_view d` and `report_view r`. */
  readonly dues?: readonly string[];
  /** Of `report_view r` alone: only what was begun, found by what stands of it. */
  readonly reports?: readonly string[];
  /** Of `measure_view m` and `executor_view e`. */
  readonly parts?: readonly string[];
};

const and = (first: string, more: readonly string[] = []): string => [first, ...more].join(' and ');

/**
 * Due reports that hold: `p` is the plan, `d` the date with what stands of its report, `e` the measure and the body in it. Each
 * part is found by itself (`offset 0`), plan by plan: of three tables by five columns PostgreSQL takes each row for the only
 * one, and looks for thousands one after another.
 */
export const duesFrom = ({ plans, dues, reports, parts }: Narrowed): string => `
  (select p.*, ${ended} as ended, ${over} as over from plan_view p where ${and('p.group_id = $1', plans)} offset 0) p
  cross join lateral (select d.*, r.begun, r.state, r.version, r.first_submitted_at, r.submitted_at, r.settled_at,
      r.accepted_at, r.accepted_progress, r.accepted, r.correcting, r.heard, r.allowed_until,
      greatest(d.due_on, r.allowed_until) as limit_on
    from ${reports ? begun(reports) : 'due_view d left join report_view r'} using (group_id, plan, measure, body, due_on)
    where ${and(`d.group_id = p.group_id and d.plan = p.plan and ${owed}`, dues)} offset 0) d
  join lateral (select m.measure, m.number, m.section, m.title_ref, m.place as measure_place, m.closed_at, m.suspended_at,
      e.body, e.kind, e.place
    from measure_view m join executor_view e using (group_id, plan, measure)
    where ${and('m.group_id = p.group_id and m.plan = p.plan', parts)} offset 0) e
    on (e.measure, e.body) = (d.measure, d.body)`;

const begun = (reports: readonly string[]): string => `(select r.* from report_view r
  where ${and('r.group_id = p.group_id and r.plan = p.plan and r.begun is not null', reports)} offset 0) r join due_view d`;

const executing = `e.kind <> 'recommended'`;
const columns = `d.plan, d.measure, e.number, e.section, e.title_ref, d.body, e.kind, d.due_on::text, d.covers_from::text,
  d.covers_until::text, d.begun::int, d.state, d.version, d.first_submitted_at, d.submitted_at, d.settled_at,
  d.accepted_at, d.accepted_progress, d.correcting, d.heard, d.allowed_until::text, ${live} as live, p.over`;

/** For statements that tell or count what `listDues` lists. */
export {
  dueRow,
  duesAsked,
  executing as isExecuting,
  live as isLiveRow,
  over as isOverPlan,
  past as isPastRow,
  unheard as isUnheardRow,
};

/** What follows `from`; `late` alone asks of what more than one part knows. */
function duesAsked(group: string, filter: DueFilter, { date }: Today) {
  const values: unknown[] = [group, date];
  const value = (given: unknown) => `$${values.push(given)}`;
  const inPlans: string[] = [];
  const dues: string[] = [];
  const parts: string[] = [];
  let reports: string[] | undefined;
  const where: string[] = [];
  const { plan, plans, measure, bodies, section, from, until, stands } = filter;
  if (plan !== undefined) inPlans.push(`p.plan = ${value(plan)}`);
  if (plans !== undefined) inPlans.push(`p.plan = any(${value(plans)})`);
  if (measure !== undefined) {
    dues.push(`d.measure = ${value(measure)}`);
    parts.push(`m.measure = $${values.length}`);
  }
  if (bodies !== undefined) {
    dues.push(`d.body = any(${value(bodies)})`);
    parts.push(`e.body = any($${values.length})`);
  }
  if (section !== undefined) parts.push(`m.section = ${value(section)}`);
  if (from !== undefined) dues.push(`d.due_on >= ${value(from)}::date`);
  if (until !== undefined) dues.push(`d.due_on <= ${value(until)}::date`);
  if (filter.late) {
    inPlans.push(`not (${over})`);
    dues.push('d.due_on < $2::date', unheard);
    parts.push(executing);
    where.push(`${live} and ${past}`);
  }
  if (stands === 'open') {
    inPlans.push(`not (${ended})`);
    dues.push(`(${unheard} or (r.state = 'accepted' and r.correcting)) and d.covers_from <= $2::date`);
    where.push(live);
  } else if (stands !== undefined) reports = [`r.state = ${value(stands)}`];
  return {
    from: `${duesFrom({ plans: inPlans, dues, parts, ...(reports ? { reports } : {}) })} where ${and('true', where)}`,
    values,
  };
}

/** Due reports, those due first before the others. */
export async function listDues(pool: Pool, group: string, filter: DueFilter, today: Today): Promise<readonly DueRow[]> {
  const { from, values } = duesAsked(group, filter, today);
  const paging = [filter.limit ?? null, filter.offset ?? 0];
  const { rows } = await pool.query(
    `select ${columns} from ${from}
     order by d.due_on, d.plan, e.measure_place, d.body limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, ...paging],
  );
  return rows.map(dueRow);
}

/** How many there are, whatever the filter's `limit`. */
export async function countDues(pool: Pool, group: string, filter: DueFilter, today: Today): Promise<number> {
  const { stands, late: isLate, section, from, until, ...where } = filter;
  const byReport = !isLate && section === undefined && from === undefined && until === undefined;
  if (stands !== undefined && stands !== 'open' && byReport) return countReports(pool, group, stands, where);
  const asked = duesAsked(group, filter, today);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from ${asked.from}`,
    asked.values,
  );
  return rows[0]?.count ?? 0;
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

/** A row of `columns`; of moments that were not asked it says nothing. */
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
