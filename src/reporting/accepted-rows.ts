import type { Pool } from 'pg';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import type { BodyId } from '#people/vocabulary.ts';
import type { ExecutorKind, MeasureId, PlanId } from '#plan/vocabulary.ts';
import { type DueFilter, duesAsked, duesFrom, isExecuting } from './due-rows.ts';
import type { Today } from './facts.ts';
import { daysOf, type PaperPeriod } from './paper-period.ts';
import type { Accepted, Begun } from './paper-record.ts';
import { keyOf } from './schedule.ts';
import type { Due, ReportContent, Reports } from './vocabulary.ts';

/**
 * One row for each version of a report that was ever accepted, at the place in the journal where it was: what was believed at
 * any place, so that a paper drawn from there can be made again.
 */
export const acceptedView: ViewTable = {
  name: 'accepted_view',
  version: 2,
  key: ['group_id', 'plan', 'measure', 'body', 'due_on', 'version'],
  create: `
    create table accepted_view (
      group_id text not null, plan text not null, measure text not null, body text not null, due_on date not null,
      version integer not null, position bigint not null, progress text not null, done_ref text,
      obstacles_ref text, answers jsonb not null,
      primary key (group_id, plan, measure, body, due_on, version)
    );
    create index on accepted_view (group_id, plan, position)`,
};

/** Rows that follow from these entries of the stream `measure/<plan>/<measure>`. */
export function projectAccepted(group: string, { reports }: Reports, entries: readonly Entry[]): readonly Rows[] {
  const rows = entries.flatMap(({ type, data, position }) => {
    if (type !== 'ReportAccepted') return [];
    const { plan, measure, body, due, version } = data;
    const report = reports.get(keyOf(String(body), String(due)));
    const accepted = report?.versions.find((each) => each.version === version);
    if (!accepted) return [];
    const ids = { group_id: group, plan: String(plan), measure: String(measure), body: String(body) };
    return [{ ...ids, due_on: String(due), version: accepted.version, position, ...contentOf(accepted) }];
  });
  return rows.length > 0 ? [{ table: acceptedView.name, rows }] : [];
}

const contentOf = ({ progress, done, obstacles, answers }: ReportContent) => ({
  progress,
  done_ref: done?.ref ?? null,
  obstacles_ref: obstacles?.ref ?? null,
  answers,
});

/** Dates of which the time ends within the period: `$3` and `$4`. */
const within = 'd.group_id = $1 and d.plan = $2 and d.covers_until between $3::date and $4::date';

/** Of each report on that period the version that was accepted last at that place in the journal. */
export async function readAcceptedAt(
  pool: Pool,
  group: string,
  plan: PlanId,
  period: PaperPeriod,
  position: number,
): Promise<readonly Accepted[]> {
  const { from, until } = daysOf(period);
  const { rows } = await pool.query(
    `select distinct on (a.measure, a.body, a.due_on) a.measure, a.body, a.due_on::text as "on", a.version,
       a.position::int as position, a.progress, a.done_ref, a.obstacles_ref, a.answers
     from due_view d join accepted_view a using (group_id, plan, measure, body, due_on)
     where ${within} and a.position <= $5
     order by a.measure, a.body, a.due_on, a.position desc`,
    [group, plan, from, until, position],
  );
  return rows.map(({ done_ref, obstacles_ref, ...row }) => ({
    ...row,
    done: textAt(done_ref),
    obstacles: textAt(obstacles_ref),
  }));
}

const textAt = (ref: string | null) => (ref === null ? null : { ref });

/** Of reports on that period, when each was begun, as far as that was before the place. */
export async function readBegunAt(
  pool: Pool,
  group: string,
  plan: PlanId,
  period: PaperPeriod,
  position: number,
): Promise<readonly Begun[]> {
  const { from, until } = daysOf(period);
  const { rows } = await pool.query<Begun>(
    `select distinct r.measure, r.body, r.due_on::text as "on", r.begun::int as position
     from due_view d join report_view r using (group_id, plan, measure, body, due_on)
     where ${within} and r.begun <= $5`,
    [group, plan, from, until, position],
  );
  return rows;
}

/** The last place, up to that one, at which a report on the plan was begun or accepted; 0 if none was. */
export async function lastReportedAt(pool: Pool, group: string, plan: PlanId, position: number): Promise<number> {
  const { rows } = await pool.query<{ readonly last: number }>(
    `select greatest(0,
       (select max(position) from accepted_view where group_id = $1 and plan = $2 and position <= $3),
       (select max(begun) from report_view where group_id = $1 and plan = $2 and begun <= $3))::int as last`,
    [group, plan, position],
  );
  return rows[0]?.last ?? 0;
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

type Accepting = Omit<DueFilter, 'late' | 'stands'>;

const whereAccepted = 'd.accepted_at is not null';

/** Accepted reports, those due last before the others. */
export async function listAccepted(
  pool: Pool,
  group: string,
  filter: Accepting,
  today: Today,
): Promise<readonly AcceptedRow[]> {
  const { from, values } = duesAsked(group, filter, today);
  const { rows } = await pool.query(
    `select d.plan, d.measure, e.number, e.section, e.title_ref, d.body, e.kind, d.due_on::text, d.covers_from::text,
       d.covers_until::text, d.accepted_at, d.accepted, d.state <> 'accepted' as changed
     from ${from} and ${whereAccepted}
     order by d.due_on desc, d.plan, e.measure_place, e.place limit $${values.length + 1} offset $${values.length + 2}`,
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

/** How many there are, whatever the filter's `limit`. */
export async function countAccepted(pool: Pool, group: string, filter: Accepting, today: Today): Promise<number> {
  const { from, values } = duesAsked(group, filter, today);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from ${from} and ${whereAccepted}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

/** What was due and what of it is accepted today, of one period. */
export type PeriodCount = PaperPeriod & {
  readonly due: number;
  readonly accepted: number;
  readonly invited: number;
  readonly sent: number;
};

/** Quarters of the plan and its years, as they stand on that day; only those in which the time of some report ends. */
export async function countByPeriod(
  pool: Pool,
  group: string,
  plan: PlanId,
  { date }: Today,
): Promise<readonly PeriodCount[]> {
  const { rows } = await pool.query<PeriodCount & { readonly quarter: number | null }>(
    `select year, quarter, sum(due)::int as due, sum(accepted)::int as accepted, sum(invited)::int as invited,
       sum(sent)::int as sent
     from (
       select extract(year from d.covers_until)::int as year, extract(quarter from d.covers_until)::int as quarter,
         count(*) filter (where ${isExecuting}) as due, count(d.accepted_at) filter (where ${isExecuting}) as accepted,
         count(*) filter (where not (${isExecuting})) as invited,
         count(d.accepted_at) filter (where not (${isExecuting})) as sent
       from ${duesFrom({ plans: ['p.plan = $3'] })}
       group by d.covers_until
     ) told
     group by year, rollup (quarter)`,
    [group, date, plan],
  );
  return rows.map((row) => ({ ...row, quarter: row.quarter ?? undefined }));
}
