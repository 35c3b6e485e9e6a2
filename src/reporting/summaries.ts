import type { Pool } from 'pg';
import type { BodyId } from '#people/vocabulary.ts';
import type { ExecutorKind, MeasureId, PlanId } from '#plan/vocabulary.ts';
import {
  type DueFilter,
  type DueRow,
  dueColumns,
  dueConditions,
  dueRow,
  isLiveRow,
  isOfPlanNotOver,
  isOwedRow,
  joinedDues,
  lateRow,
  limitOfRow,
} from './due-rows.ts';
import type { Today } from './facts.ts';
import { type Arrival, arrivals, type QuarterRecord } from './figures.ts';
import type { Progress } from './vocabulary.ts';

/** Of which plans, and of which bodies; of all bodies if left out. */
export type Scope = { readonly plans: readonly PlanId[]; readonly bodies?: readonly BodyId[] | undefined };

const scoped = `d.group_id = $1 and d.plan = any($3) and ($4::text[] is null or d.body = any($4)) and ${isOwedRow}`;
const parametersOf = (group: string, { plans, bodies }: Scope, { date }: Today) => [group, date, plans, bodies ?? null];

/** As `arrivalOf` of `figures.ts` says of one report. */
const arrival = `case
  when r.state in ('submitted', 'accepted') then
    case when (r.first_submitted_at at time zone $5::text)::date <= ${limitOfRow} then 'on time' else 'after its date' end
  when not ${isLiveRow} then null
  when ${limitOfRow} < $2::date then 'not come'
  else 'awaited' end`;

/** How the reports of these bodies arrived, by the quarter in which each fell due, the oldest first. */
export async function readRecord(
  pool: Pool,
  group: string,
  scope: Scope,
  today: Today,
): Promise<readonly QuarterRecord[]> {
  const { rows } = await pool.query<{ year: number; quarter: number; arrival: Arrival; count: number }>(
    `select extract(year from due_on)::int as year, extract(quarter from due_on)::int as quarter, arrival, count(*)::int as count
     from (select d.due_on, ${arrival} as arrival from ${joinedDues}
       where ${scoped} and e.kind <> 'recommended') as told
     where arrival is not null group by 1, 2, 3 order by 1, 2`,
    [...parametersOf(group, scope, today), today.zone],
  );
  const found = new Map<string, { year: number; quarter: number; counts: Record<Arrival, number> }>();
  for (const { year, quarter, arrival: each, count } of rows) {
    const key = `${year}-${quarter}`;
    const counts = Object.fromEntries(arrivals.map((name) => [name, 0])) as Record<Arrival, number>;
    const line = found.get(key) ?? { year, quarter, counts };
    line.counts[each] = count;
    found.set(key, line);
  }
  return [...found.values()];
}

/** Of the reports to which these bodies were invited: those that they sent, and all. */
export async function readInvitations(
  pool: Pool,
  group: string,
  scope: Scope,
  today: Today,
): Promise<{ readonly sent: number; readonly all: number }> {
  const sent = `coalesce(r.state in ('submitted', 'accepted'), false)`;
  const { rows } = await pool.query<{ sent: number; all: number }>(
    `select count(*) filter (where ${sent})::int as sent, count(*)::int as all from ${joinedDues}
     where ${scoped} and e.kind = 'recommended' and (${isLiveRow} or ${sent})`,
    parametersOf(group, scope, today),
  );
  return rows[0] ?? { sent: 0, all: 0 };
}

/** What of a body is late: reports, and measures whose term passed before its part was done. */
export type LateCount = { readonly reports: number; readonly terms: number };

const none: LateCount = { reports: 0, terms: 0 };

/** Which executors have a term that passed undone: theirs is not to report late, but to be late. */
const passed = `e.group_id = $1 and ${isOfPlanNotOver('e')} and e.plan = any($3) and ($4::text[] is null or e.body = any($4)) and e.present
  and e.kind <> 'recommended' and e.term_until < $2::date and ${isLiveRow}
  and coalesce((select r.accepted_progress from report_view r
    where r.group_id = e.group_id and r.plan = e.plan and r.measure = e.measure and r.body = e.body
      and r.accepted_progress is not null
    order by r.due_on desc limit 1), '') <> 'completed'`;

const joinedTerms =
  'executor_view e join measure_view m using (group_id, plan, measure) join plan_view p using (group_id, plan)';

/** How much is late, by body; bodies with nothing late are not in it. */
export const countLateByBody = (pool: Pool, group: string, scope: Scope, today: Today) =>
  countLate(pool, group, scope, today, 'body');

/** The same by plan and section, `1 4`; a measure without a section under `1 `. */
export const countLateBySection = (pool: Pool, group: string, scope: Scope, today: Today) =>
  countLate(pool, group, scope, today, 'section');

async function countLate(
  pool: Pool,
  group: string,
  scope: Scope,
  today: Today,
  by: 'body' | 'section',
): Promise<ReadonlyMap<string, LateCount>> {
  const values = parametersOf(group, scope, today);
  const key = (of: 'd' | 'e') => (by === 'body' ? `${of}.body` : `m.plan || ' ' || coalesce(m.section, '')`);
  const [reports, terms] = await Promise.all([
    pool.query<{ key: string; count: number }>(
      `select ${key('d')} as key, count(*)::int as count from ${joinedDues} where ${scoped} and ${isOfPlanNotOver('d')} and ${lateRow} group by 1`,
      values,
    ),
    pool.query<{ key: string; count: number }>(
      `select ${key('e')} as key, count(*)::int as count from ${joinedTerms} where ${passed} group by 1`,
      values,
    ),
  ]);
  const found = new Map<string, LateCount>();
  for (const { key: of, count } of reports.rows) found.set(of, { ...none, reports: count });
  for (const { key: of, count } of terms.rows) found.set(of, { ...(found.get(of) ?? none), terms: count });
  return found;
}

/** A measure whose term passed before that body's part of it was done. */
export type TermPassed = {
  readonly plan: PlanId;
  readonly measure: MeasureId;
  readonly number: string;
  readonly section: string | null;
  readonly titleRef: string;
  readonly body: BodyId;
  readonly kind: ExecutorKind;
  readonly until: string;
};

/** The longest overdue first. */
export async function listTermsPassed(
  pool: Pool,
  group: string,
  scope: Scope & { readonly section?: string | undefined; readonly limit?: number; readonly offset?: number },
  today: Today,
): Promise<readonly TermPassed[]> {
  const { rows } = await pool.query(
    `select e.plan, e.measure, m.number, m.section, m.title_ref, e.body, e.kind, e.term_until::text as until
     from ${joinedTerms} where ${passed} and ($5::text is null or m.section = $5)
     order by e.term_until, e.plan, m.place, e.place limit $6 offset $7`,
    [...parametersOf(group, scope, today), scope.section ?? null, scope.limit ?? null, scope.offset ?? 0],
  );
  return rows.map(({ title_ref, ...row }) => ({ ...row, titleRef: title_ref }));
}

/** In how many measures a body is what, and how many of its reports were accepted. */
export type Part = { readonly kinds: Readonly<Record<ExecutorKind, number>>; readonly accepted: number };

/** By body; only bodies that some measure of these plans names. Measures are counted in one plan: two plans may have the same. */
export async function countParts(
  pool: Pool,
  group: string,
  { plans, bodies }: Scope,
  counted: PlanId | undefined,
): Promise<ReadonlyMap<BodyId, Part>> {
  const { rows } = await pool.query(
    `select e.body, count(*) filter (where e.present and e.plan = $4 and e.kind = 'main')::int as main,
       count(*) filter (where e.present and e.plan = $4 and e.kind = 'other')::int as other,
       count(*) filter (where e.present and e.plan = $4 and e.kind = 'recommended')::int as recommended,
       coalesce(max(a.accepted), 0)::int as accepted
     from executor_view e
       left join (select body, count(*) as accepted from report_view
         where group_id = $1 and plan = any($2) and accepted_at is not null group by body) a using (body)
     where e.group_id = $1 and e.plan = any($2) and ($3::text[] is null or e.body = any($3))
     group by e.body`,
    [group, plans, bodies ?? null, counted ?? ''],
  );
  return new Map(
    rows.map(({ body, main, other, recommended, accepted }) => [
      body,
      { kinds: { main, other, recommended }, accepted },
    ]),
  );
}

/** Who is named as a focal point of the body, and of how many measures. */
export async function listFocalPoints(
  pool: Pool,
  group: string,
  { plans, bodies }: Scope,
): Promise<readonly { readonly person: string; readonly measures: number }[]> {
  const { rows } = await pool.query<{ person: string; measures: number }>(
    `select focal_point as person, count(*)::int as measures from executor_view
     where group_id = $1 and plan = any($2) and ($3::text[] is null or body = any($3)) and present
       and focal_point is not null
     group by 1 order by 2 desc, 1`,
    [group, plans, bodies ?? null],
  );
  return rows;
}

/** A measure that names the body, as the plan's table has it now. */
export type BodyMeasure = Omit<TermPassed, 'until'> & { readonly from: string; readonly until: string };

/** In the order of the tables. */
export async function listMeasuresOf(
  pool: Pool,
  group: string,
  { plans, bodies }: Scope,
): Promise<readonly BodyMeasure[]> {
  const { rows } = await pool.query(
    `select e.plan, e.measure, m.number, m.section, m.title_ref, e.body, e.kind, e.term_from::text as from,
       e.term_until::text as until
     from executor_view e join measure_view m using (group_id, plan, measure)
     where e.group_id = $1 and e.plan = any($2) and ($3::text[] is null or e.body = any($3)) and e.present
     order by e.plan, m.place, e.place`,
    [group, plans, bodies ?? null],
  );
  return rows.map(({ title_ref, ...row }) => ({ ...row, titleRef: title_ref }));
}

/** A due report with what was accepted of it last. Where the texts lie, the references say. */
export type WholeReport = DueRow & {
  readonly word:
    | {
        readonly version: number;
        readonly progress: Progress;
        readonly done: { readonly ref: string };
        readonly obstacles: { readonly ref: string } | undefined;
      }
    | undefined;
};

/** Every due report of a plan, in the order of its table. */
export async function listWholeReports(
  pool: Pool,
  group: string,
  filter: DueFilter,
  today: Today,
): Promise<readonly WholeReport[]> {
  const { where, values } = dueConditions(group, filter, today);
  const { rows } = await pool.query(
    `select ${dueColumns}, (r.accepted->>'version')::int as word, r.accepted->>'progress' as progress,
       r.accepted->'done'->>'ref' as done, r.accepted->'obstacles'->>'ref' as obstacles
     from ${joinedDues} where ${where} order by m.place, d.measure, e.place, d.due_on`,
    values,
  );
  return rows.map((row) => ({
    ...dueRow(row),
    word:
      row.word === null
        ? undefined
        : {
            version: row.word,
            progress: row.progress,
            done: { ref: row.done },
            obstacles: row.obstacles === null ? undefined : { ref: row.obstacles },
          },
  }));
}
