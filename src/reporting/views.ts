import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { tableNow } from '#plan/evolve.ts';
import type { MeasureId, Plan } from '#plan/vocabulary.ts';
import { ownReports, wordOf } from './facts.ts';
import { keyOf, livesIn } from './schedule.ts';
import { standingOf } from './standing.ts';
import type { Report, ReportContent, Reports, Scheduled } from './vocabulary.ts';

/**
 * One row for each date that an executor of a measure was ever given; `made` and `taken` are the places in the journal at
 * which it came and went. It holds while it is not taken, and for ever where its report was begun before.
 */
export const dueView: ViewTable = {
  name: 'due_view',
  version: 2,
  key: ['group_id', 'plan', 'measure', 'body', 'due_on', 'made'],
  create: `
    create table due_view (
      group_id text not null, plan text not null, measure text not null, body text not null, due_on date not null,
      covers_from date not null, covers_until date not null, made bigint not null, taken bigint,
      primary key (group_id, plan, measure, body, due_on, made)
    );
    create index on due_view (group_id, plan, due_on);
    create index on due_view (group_id, plan, body, due_on)`,
};

/**
 * One row a report, and one for each permission to be late without a report (`begun` null). `accepted` is the version that was
 * accepted last, whole. Thousands are counted from the index that holds what is asked of each, not from their contents.
 */
export const reportView: ViewTable = {
  name: 'report_view',
  version: 3,
  key: ['group_id', 'plan', 'measure', 'body', 'due_on'],
  create: `
    create table report_view (
      group_id text not null, plan text not null, measure text not null, body text not null, due_on date not null,
      begun bigint, state text not null, version integer not null, first_submitted_at timestamptz,
      submitted_at timestamptz, submitted_by text, settled_at timestamptz, accepted_at timestamptz,
      accepted_progress text, accepted jsonb, correcting boolean not null, heard boolean not null, allowed_until date,
      primary key (group_id, plan, measure, body, due_on)
    );
    create index on report_view (group_id, plan, measure, body, due_on)
      include (begun, state, first_submitted_at, accepted_at, correcting, allowed_until);
    create index on report_view (group_id, state, plan);
    create index on report_view (group_id, plan, begun)`,
};

/** One row a body in a measure of which it ever began a report: what all its reports on it say together (`wordOf`). */
export const wordView: ViewTable = {
  name: 'word_view',
  version: 1,
  key: ['group_id', 'plan', 'measure', 'body'],
  create: `
    create table word_view (
      group_id text not null, plan text not null, measure text not null, body text not null,
      accepted_progress text, heard boolean not null, accepted integer not null,
      primary key (group_id, plan, measure, body)
    )`,
};

const moving: readonly string[] = ['ReportsScheduled', 'PlanAmended', 'PlanEnded'];

/** Rows that follow from these entries of the stream `plan/<id>`: whatever moves one date may move them all. */
export function projectDues(
  group: string,
  { plan, schedules }: { readonly plan: Plan; readonly schedules: readonly Scheduled[] },
  entries: readonly Entry[],
): readonly Rows[] {
  if (!tableNow(plan) || !entries.some(({ type }) => moving.includes(type))) return [];
  const lives = livesIn(plan, schedules);
  const rows = executorsOf(plan).flatMap(({ measure, body }) =>
    lives({ measure, body }).map(({ on, covers, made, taken }) => ({
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
  return [
    { table: reportView.name, rows },
    { table: wordView.name, rows: wordRows(group, reports, [...touched.values()]) },
  ];
}

function wordRows(group: string, reports: Reports['reports'], touched: readonly Entry['data'][]) {
  const bodies = new Map(touched.map((data) => [String(data.body), data]));
  return [...bodies].map(([body, { plan, measure }]) => {
    const own = ownReports({ reports }, body);
    const { accepted, heard } = wordOf([...own]);
    const known = [...own.values()].filter(({ acceptedAt }) => acceptedAt !== undefined);
    const ids = { group_id: group, plan: String(plan), measure: String(measure), body };
    return { ...ids, accepted_progress: accepted ?? null, heard, accepted: known.length };
  });
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
