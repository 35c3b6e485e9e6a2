import type { Pool } from 'pg';
import type { BodyId } from '#people/vocabulary.ts';
import type { ExecutorKind, MeasureId, PlanId } from '#plan/vocabulary.ts';
import {
  type DueFilter,
  type DueRow,
  dueRow,
  duesAsked,
  duesFrom,
  isExecuting,
  isLiveRow,
  isOverPlan,
  isPastRow,
  isUnheardRow,
} from './due-rows.ts';
import type { Today } from './facts.ts';
import { type Arrival, arrivals, type QuarterRecord } from './figures.ts';
import type { Progress } from './vocabulary.ts';

/** Of which plans, and of which bodies; of all bodies if left out. */
export type Scope = { readonly plans: readonly PlanId[]; readonly bodies?: readonly BodyId[] | undefined };

/** `$3` the plans, `$4` the bodies. */
const scoped = {
  plans: ['p.plan = any($3)'],
  dues: ['($4::text[] is null or d.body = any($4))'],
  parts: ['($4::text[] is null or e.body = any($4))'],
};
const executed = { ...scoped, parts: [...scoped.parts, isExecuting] };
const invited = { ...scoped, parts: [...scoped.parts, `not (${isExecuting})`] };
const late = {
  plans: [...scoped.plans, `not (${isOverPlan})`],
  dues: [...scoped.dues, 'd.due_on < $2::date', isUnheardRow],
  parts: executed.parts,
};
const parametersOf = (group: string, { plans, bodies }: Scope, { date }: Today) => [group, date, plans, bodies ?? null];

/** As `arrivalOf` of `figures.ts` says of one report. */
const arrival = `case
  when d.state in ('submitted', 'accepted') then
    case when (d.first_submitted_at at time zone $5::text)::date <= d.limit_on then 'on time' else 'after its date' end
  when not ${isLiveRow} then null
  when ${isPastRow} then 'not come'
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
     from (select d.due_on, ${arrival} as arrival from ${duesFrom(executed)}) as told
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
  const sent = `coalesce(d.state in ('submitted', 'accepted'), false)`;
  const { rows } = await pool.query<{ sent: number; all: number }>(
    `select count(*) filter (where ${sent})::int as sent, count(*)::int as all from ${duesFrom(invited)}
     where ${isLiveRow} or ${sent}`,
    parametersOf(group, scope, today),
  );
  return rows[0] ?? { sent: 0, all: 0 };
}

/** What of a body is late: reports, and measures whose term passed before its part was done. */
export type LateCount = { readonly reports: number; readonly terms: number };

const none: LateCount = { reports: 0, terms: 0 };

/** Which executors have a term that passed undone: theirs is not to report late, but to be late. */
const passed = `p.group_id = $1 and p.plan = any($3) and not (${isOverPlan}) and (p.ended_on < $2::date) is not true
  and m.closed_at is null and m.suspended_at is null and ($4::text[] is null or e.body = any($4)) and e.present
  and ${isExecuting} and e.term_until < $2::date and w.accepted_progress is distinct from 'completed'`;

const joinedTerms = `plan_view p join measure_view m using (group_id, plan)
  join executor_view e using (group_id, plan, measure) left join word_view w using (group_id, plan, measure, body)`;

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
  const key = (of: 'e' | 'm') => (by === 'body' ? 'e.body' : `p.plan || ' ' || coalesce(${of}.section, '')`);
  const [reports, terms] = await Promise.all([
    pool.query<{ key: string; count: number }>(
      `select ${key('e')} as key, count(*)::int as count from ${duesFrom(late)} where ${isLiveRow} and ${isPastRow} group by 1`,
      values,
    ),
    pool.query<{ key: string; count: number }>(
      `select ${key('m')} as key, count(*)::int as count from ${joinedTerms} where ${passed} group by 1`,
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
       left join (select body, sum(accepted) as accepted from word_view
         where group_id = $1 and plan = any($2) group by body) a using (body)
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

/** As a row of `listDues` without the moments that no list of all reports tells: to read a moment costs more than the rest of a row. */
const wholeColumns = `d.plan, d.measure, e.number, e.section, e.title_ref, d.body, e.kind, d.due_on::text,
  d.covers_from::text, d.covers_until::text, d.begun::int, d.state, d.version, d.first_submitted_at, d.accepted_progress,
  d.correcting, d.heard, d.allowed_until::text, ${isLiveRow} as live, p.over`;

/** Every due report of a plan, in the order of its table; of its moments only when it was first handed in. */
export async function listWholeReports(
  pool: Pool,
  group: string,
  filter: DueFilter,
  today: Today,
): Promise<readonly WholeReport[]> {
  const { from, values } = duesAsked(group, filter, today);
  const { rows } = await pool.query(
    `select ${wholeColumns}, (d.accepted->>'version')::int as word, d.accepted->>'progress' as progress,
       d.accepted->'done'->>'ref' as done, d.accepted->'obstacles'->>'ref' as obstacles
     from ${from} order by e.measure_place, d.measure, e.place, d.due_on`,
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
