import type { Pool } from 'pg';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import { measureOf, tableNow } from './evolve.ts';
import { termOf } from './terms.ts';
import type { MeasureId, Plan, PlanAct, PlanId } from './vocabulary.ts';

/** One row a plan. */
export const planView: ViewTable = {
  name: 'plan_view',
  version: 1,
  key: ['group_id', 'plan'],
  create: `
    create table plan_view (
      group_id text not null, plan text not null, title_ref text not null, instrument_ref text not null,
      instrument_number text not null, instrument_on date not null, period_from date not null, period_until date not null,
      follows text, ended_on date, versions integer not null, measures integer not null,
      primary key (group_id, plan)
    )`,
};

/**
 * One row a measure that a plan ever had. `present` is false of one that an amendment took out; `place` is where it stands in
 * the table. The term is the measure's own or that of the plan (`own_term` tells which), both days inclusive.
 */
export const measureView: ViewTable = {
  name: 'measure_view',
  version: 1,
  key: ['group_id', 'plan', 'measure'],
  create: `
    create table measure_view (
      group_id text not null, plan text not null, measure text not null, number text not null, section text,
      title_ref text not null, place integer not null, present boolean not null, own_term boolean not null,
      term_from date not null, term_until date not null, suspended_at timestamptz, closed_at timestamptz,
      primary key (group_id, plan, measure)
    );
    create index on measure_view (group_id, plan, place)`,
};

/**
 * One row a body in a measure. `present` is false of one that an amendment took out, and of all in a measure that was. The
 * term is its own, or that of the measure, or that of the plan.
 */
export const executorView: ViewTable = {
  name: 'executor_view',
  version: 1,
  key: ['group_id', 'plan', 'measure', 'body'],
  create: `
    create table executor_view (
      group_id text not null, plan text not null, measure text not null, body text not null, kind text not null,
      place integer not null, present boolean not null, own_term boolean not null, term_from date not null,
      term_until date not null, focal_point text,
      primary key (group_id, plan, measure, body)
    );
    create index on executor_view (group_id, body)`,
};

const ofTable: readonly string[] = ['PlanAdopted', 'PlanAmended', 'PlanEnded'] satisfies readonly PlanAct['type'][];

/** Rows that follow from these entries of the stream `plan/<id>`. */
export function projectPlan(group: string, plan: Plan, entries: readonly Entry[]): readonly Rows[] {
  const table = tableNow(plan);
  if (!table) return [];
  const whole = entries.some(({ type }) => ofTable.includes(type));
  const touched = whole
    ? [...plan.lives.keys()]
    : [...new Set(entries.flatMap(({ data }) => (typeof data.measure === 'string' ? data.measure : [])))];
  return [
    ...(whole ? [{ table: planView.name, rows: planRows(group, plan) }] : []),
    { table: measureView.name, rows: touched.flatMap((measure) => measureRow(group, plan, measure) ?? []) },
    { table: executorView.name, rows: touched.flatMap((measure) => executorRows(group, plan, measure)) },
  ];
}

function planRows(group: string, plan: Plan) {
  const table = tableNow(plan);
  if (!table || !plan.title) return [];
  return [
    {
      group_id: group,
      plan: plan.plan,
      title_ref: plan.title.ref,
      instrument_ref: table.instrument.title.ref,
      instrument_number: table.instrument.number,
      instrument_on: table.instrument.on,
      period_from: table.period.from,
      period_until: table.period.until,
      follows: plan.follows,
      ended_on: plan.ended?.on ?? null,
      versions: plan.versions.length,
      measures: table.measures.length,
    },
  ];
}

function measureRow(group: string, plan: Plan, id: MeasureId) {
  const measure = measureOf(plan, id);
  const life = plan.lives.get(id);
  const table = tableNow(plan);
  if (!measure || !life || !table) return undefined;
  const place = table.measures.findIndex((each) => each.measure === id);
  const term = measure.term ?? table.period;
  const suspension = life.suspensions.at(-1);
  return {
    group_id: group,
    plan: plan.plan,
    measure: id,
    number: measure.number,
    section: measure.section,
    title_ref: measure.title.ref,
    place: place < 0 ? table.measures.length : place,
    present: place >= 0,
    own_term: measure.term !== null,
    term_from: term.from,
    term_until: term.until,
    suspended_at: suspension && !suspension.until ? suspension.since.at : null,
    closed_at: life.closed?.at ?? null,
  };
}

/** The bodies of all versions of the measure: whoever executes it no more keeps a row that says so. */
function executorRows(group: string, plan: Plan, id: MeasureId) {
  const table = tableNow(plan);
  const life = plan.lives.get(id);
  if (!table || !life) return [];
  const now = table.measures.find(({ measure }) => measure === id);
  const rows = new Map<string, { readonly [column: string]: string | number | boolean | null }>();
  for (const version of plan.versions) {
    const measure = version.measures.find((each) => each.measure === id);
    measure?.executors.forEach((executor, place) => {
      const own = executor.term ?? measure.term;
      const term = termOf(executor, measure, version.period);
      rows.set(executor.body, {
        group_id: group,
        plan: plan.plan,
        measure: id,
        body: executor.body,
        kind: executor.kind,
        place,
        present: now?.executors.some(({ body }) => body === executor.body) ?? false,
        own_term: own !== null,
        term_from: term.from,
        term_until: term.until,
        focal_point: life.focalPoints.get(executor.body) ?? null,
      });
    });
  }
  return [...rows.values()];
}

export type PlanRow = {
  readonly plan: PlanId;
  readonly titleRef: string;
  readonly instrumentRef: string;
  /** Number and date of the act by which the table stands. */
  readonly number: string;
  readonly on: string;
  readonly versions: number;
  readonly measures: number;
};

/** The plans of the group, in the order in which they were recorded. */
export async function listPlans(pool: Pool, group: string): Promise<readonly PlanRow[]> {
  const { rows } = await pool.query(
    `select plan, title_ref, instrument_ref, instrument_number, instrument_on::text as instrument_day, versions, measures
     from plan_view where group_id = $1 order by length(plan), plan`,
    [group],
  );
  return rows.map((row) => ({
    plan: row.plan,
    titleRef: row.title_ref,
    instrumentRef: row.instrument_ref,
    number: row.instrument_number,
    on: row.instrument_day,
    versions: row.versions,
    measures: row.measures,
  }));
}
