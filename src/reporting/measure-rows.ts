import type { Pool } from 'pg';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { isOwedRow, lateRow, plansThatAreOver } from './due-rows.ts';
import type { ExecutorFacts, Today } from './facts.ts';
import { type BegunAt, begunKey } from './moving.ts';

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
       m.plan = any(${plansThatAreOver}) as over, e.body, e.kind, e.term_until::text as until,
       coalesce(bool_or(${lateRow} and ${isOwedRow}), false) as late, coalesce(bool_or(r.heard), false) as heard,
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

/** Where in the journal each report of a plan was begun. */
export async function listBegun(pool: Pool, group: string, plan: PlanId): Promise<BegunAt> {
  const { rows } = await pool.query<{ measure: string; body: string; due: string; begun: number }>(
    `select measure, body, due_on::text as due, begun::int as begun from report_view
     where group_id = $1 and plan = $2 and begun is not null`,
    [group, plan],
  );
  return new Map(rows.map(({ measure, body, due, begun }) => [begunKey(measure, body, due), begun]));
}
