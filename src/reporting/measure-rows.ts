import type { Pool } from 'pg';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { duesFrom, isExecuting, isLiveRow, isOverPlan, isPastRow, isUnheardRow } from './due-rows.ts';
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

/** Of these measures: of whom some report is late. */
const late = {
  plans: ['p.plan = $3'],
  dues: ['($4::text[] is null or d.measure = any($4))', 'd.due_on < $2::date', isUnheardRow],
  parts: ['($4::text[] is null or m.measure = any($4))', isExecuting],
};

/** The measures of a plan's present table, or these of them. */
export async function listMeasureFacts(
  pool: Pool,
  group: string,
  { plan, measures }: { readonly plan: PlanId; readonly measures?: readonly MeasureId[] },
  { date }: Today,
): Promise<ReadonlyMap<MeasureId, MeasureRow>> {
  const { rows } = await pool.query(
    `select m.measure, m.closed_at is not null as closed, m.suspended_at is not null as suspended, ${isOverPlan} as over,
       e.body, e.kind, e.term_until::text as until, coalesce(w.heard, false) as heard, w.accepted_progress as accepted,
       late.body is not null as late
     from measure_view m
       join plan_view p using (group_id, plan)
       left join executor_view e on (e.group_id, e.plan, e.measure) = (m.group_id, m.plan, m.measure) and e.present
       left join word_view w on (w.group_id, w.plan, w.measure, w.body) = (m.group_id, m.plan, m.measure, e.body)
       left join (select distinct d.measure, d.body from ${duesFrom(late)}
         where ${isLiveRow} and ${isPastRow}) late on (late.measure, late.body) = (m.measure, e.body)
     where m.group_id = $1 and m.plan = $3 and m.present and ($4::text[] is null or m.measure = any($4))`,
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

/** Where in the journal each report of a plan was begun that is due on that day or later. */
export async function listBegun(pool: Pool, group: string, plan: PlanId, from: string): Promise<BegunAt> {
  const { rows } = await pool.query<{ measure: string; body: string; due: string; begun: number }>(
    `select measure, body, due_on::text as due, begun::int as begun from report_view
     where group_id = $1 and plan = $2 and begun is not null and due_on >= $3::date`,
    [group, plan, from],
  );
  return new Map(rows.map(({ measure, body, due, begun }) => [begunKey(measure, body, due), begun]));
}
