import type { Pool } from 'pg';
import type { Rows, ViewTable } from '#journal/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { drafterOf, itemOf, versionNow } from './draft.ts';
import { closingOf, officerOf, standsWith } from './evolve.ts';
import type { Draft, DraftId, DraftState, Gravity, MeasureName, Problem, ProblemId } from './vocabulary.ts';

/** One row a problem; `measures` holds `plan/measure`. */
export const problemView: ViewTable = {
  name: 'problem_view',
  version: 1,
  key: ['group_id', 'problem'],
  create: `
    create table problem_view (
      group_id text not null, problem text not null, number integer not null, title_ref text not null,
      what_ref text not null, gravity text not null, measures jsonb not null, bodies jsonb not null, body text,
      registered_by text not null, registered_at timestamptz not null, officer text, grouped_with text,
      closed_at timestamptz, comments integer not null,
      primary key (group_id, problem)
    );
    create index on problem_view using gin (measures);
    create index on problem_view (group_id, grouped_with)`,
};

/** One row a draft. `meeting`, `item`: the agenda onto which the head took it; `proposal`: what it was put as. */
export const draftView: ViewTable = {
  name: 'draft_view',
  version: 2,
  key: ['group_id', 'draft'],
  create: `
    create table draft_view (
      group_id text not null, draft text not null, number integer not null, title_ref text not null, state text not null,
      problems jsonb not null, measures jsonb not null, addressee text, version integer not null,
      drafter text not null, begun_at timestamptz not null, meeting text, item text, proposal text,
      handed_from text, handed_at timestamptz,
      primary key (group_id, draft)
    );
    create index on draft_view using gin (problems);
    create index on draft_view (group_id, meeting)`,
};

const measureKey = ({ plan, measure }: MeasureName): string => `${plan}/${measure}`;

export function projectProblem(group: string, problem: Problem | undefined): readonly Rows[] {
  if (!problem) return [];
  const { registered } = problem;
  const row = {
    group_id: group,
    problem: problem.problem,
    number: Number(problem.problem),
    title_ref: problem.title.ref,
    what_ref: problem.what.ref,
    gravity: problem.gravity,
    measures: problem.measures.map(measureKey),
    bodies: problem.bodies,
    body: problem.body,
    registered_by: registered.by,
    registered_at: registered.at,
    officer: officerOf(problem),
    grouped_with: standsWith(problem),
    closed_at: closingOf(problem)?.at ?? null,
    comments: problem.comments.length,
  };
  return [{ table: problemView.name, rows: [row] }];
}

export function projectDraft(group: string, draft: Draft | undefined): readonly Rows[] {
  if (!draft) return [];
  const { addressee, version } = versionNow(draft);
  const on = draft.put ?? itemOf(draft);
  const handed = draft.handed.at(-1);
  const row = {
    group_id: group,
    draft: draft.draft,
    number: Number(draft.draft),
    title_ref: draft.title.ref,
    state: draft.state,
    problems: draft.problems,
    measures: draft.measures.map(measureKey),
    addressee,
    version,
    drafter: drafterOf(draft),
    begun_at: draft.begun.at,
    meeting: on?.meeting ?? null,
    item: on?.item ?? null,
    proposal: draft.put?.proposal ?? null,
    handed_from: handed?.from ?? null,
    handed_at: handed?.at ?? null,
  };
  return [{ table: draftView.name, rows: [row] }];
}

/** A problem as lists show it; where its texts lie, for whoever may read them. */
export type ProblemRow = {
  readonly problem: ProblemId;
  readonly titleRef: string;
  readonly whatRef: string;
  readonly gravity: Gravity;
  /** `plan/measure` */
  readonly measures: readonly string[];
  readonly bodies: readonly BodyId[];
  readonly body: BodyId | null;
  readonly by: PersonId;
  readonly at: Date;
  readonly officer: PersonId | null;
  readonly with: ProblemId | null;
  readonly closed: boolean;
  readonly comments: number;
};

/** Which problems are asked for; undefined is any. */
export type ProblemWish = {
  readonly state?: 'open' | 'closed' | undefined;
  readonly gravity?: Gravity | undefined;
  readonly measure?: MeasureName | undefined;
  readonly body?: BodyId | undefined;
  /** Registered by this person, or for the officer who sees to it. */
  readonly mine?: PersonId | undefined;
};

/** Problems as wished, the latest first. Who may read which of them is for whoever asks to look at. */
export async function listProblems(pool: Pool, group: string, wish: ProblemWish): Promise<readonly ProblemRow[]> {
  const { rows } = await pool.query<ProblemRow>(
    `select p.problem, p.title_ref as "titleRef", p.what_ref as "whatRef", p.gravity, p.measures, p.bodies, p.body,
        p.registered_by as "by", p.registered_at as "at", p.officer, p.grouped_with as "with",
        p.closed_at is not null as closed, p.comments
      from problem_view p
      where p.group_id = $1 and ($2::bool is null or (p.closed_at is not null) = $2)
        and ($3::text is null or p.gravity = $3) and ($4::text is null or p.measures ? $4)
        and ($5::text is null or p.bodies ? $5) and ($6::text is null or p.registered_by = $6 or p.officer = $6)
      order by p.number desc`,
    [
      group,
      wish.state === undefined ? null : wish.state === 'closed',
      wish.gravity ?? null,
      wish.measure ? measureKey(wish.measure) : null,
      wish.body ?? null,
      wish.mine ?? null,
    ],
  );
  return rows;
}

/** Problems that this one stands for. */
export async function listGrouped(pool: Pool, group: string, problem: ProblemId): Promise<readonly ProblemId[]> {
  const { rows } = await pool.query<{ problem: ProblemId }>(
    'select problem from problem_view where group_id = $1 and grouped_with = $2 order by number',
    [group, problem],
  );
  return rows.map((row) => row.problem);
}

export type DraftRow = {
  readonly draft: DraftId;
  readonly titleRef: string;
  readonly state: DraftState;
  readonly problems: readonly ProblemId[];
  /** `plan/measure` */
  readonly measures: readonly string[];
  readonly addressee: BodyId | null;
  readonly version: number;
  readonly drafter: PersonId;
  readonly at: Date;
  readonly meeting: string | null;
  readonly item: string | null;
  readonly proposal: string | null;
};

/** Drafts, the latest first: all of them, those on a problem, or those behind items of a meeting. */
export async function listDrafts(
  pool: Pool,
  group: string,
  of: { readonly problem?: ProblemId; readonly meeting?: string } = {},
): Promise<readonly DraftRow[]> {
  const { rows } = await pool.query<DraftRow>(
    `select d.draft, d.title_ref as "titleRef", d.state, d.problems, d.measures, d.addressee, d.version, d.drafter,
        d.begun_at as "at", d.meeting, d.item, d.proposal
      from draft_view d
      where d.group_id = $1 and ($2::text is null or d.problems ? $2) and ($3::text is null or d.meeting = $3)
      order by d.number desc`,
    [group, of.problem ?? null, of.meeting ?? null],
  );
  return rows;
}

/** A measure as lists of problems call it; where its title lies. */
export type MeasureCalled = MeasureName & { readonly number: string; readonly titleRef: string };

/** Measures of the plans in force by their numbers in the table; of one that no plan has nothing. */
export async function findMeasures(
  pool: Pool,
  group: string,
  numbers: readonly string[],
): Promise<readonly MeasureCalled[]> {
  const { rows } = await pool.query<MeasureCalled>(
    `select distinct on (m.number) m.plan, m.measure, m.number, m.title_ref as "titleRef"
      from measure_view m join plan_view p on p.group_id = m.group_id and p.plan = m.plan
      where m.group_id = $1 and m.present and m.number = any($2)
      order by m.number, p.ended_on is null desc, p.plan::int desc`,
    [group, numbers],
  );
  return rows;
}

/** What these measures (`plan/measure`) are called in their plans. */
export async function callMeasures(
  pool: Pool,
  group: string,
  names: readonly string[],
): Promise<readonly MeasureCalled[]> {
  const { rows } = await pool.query<MeasureCalled>(
    `select m.plan, m.measure, m.number, m.title_ref as "titleRef"
      from measure_view m
      where m.group_id = $1 and m.plan || '/' || m.measure = any($2)`,
    [group, names],
  );
  return rows;
}
