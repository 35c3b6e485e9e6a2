import type { Pool, PoolClient } from 'pg';
import { read } from '#journal/chain.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Term } from '#plan/vocabulary.ts';
import { duesFrom } from '#reporting/due-rows.ts';
import { toldTypes } from './news.ts';
import type { Titled } from './problems.ts';
import type { Followed } from './step.ts';
import type { DueDay } from './work-plan.ts';

/** Held to the end of the transaction: of two programs on one store the second finds what the first has written. */
export async function takeTurn(db: PoolClient, group: string): Promise<void> {
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vahid:followed:${group}`]);
}

export async function readFollowed(db: PoolClient, group: string): Promise<ReadonlyMap<string, Followed>> {
  const { rows } = await db.query<Followed>(
    'select person, position, reminders, day as "on" from followed where group_id = $1',
    [group],
  );
  return new Map(rows.map((row) => [row.person, row]));
}

export async function keepFollowed(db: PoolClient, group: string, followed: Followed): Promise<void> {
  const { person, position, reminders, on } = followed;
  await db.query(
    `insert into followed (group_id, person, position, reminders, day) values ($1, $2, $3, $4, $5)
       on conflict (group_id, person) do update set position = $3, reminders = $4, day = $5`,
    [group, person, position, reminders, on],
  );
}

export type Read = {
  /** Acts of which somebody is told, in the order of the journal. */
  readonly entries: readonly Entry[];
  /** Up to which position they were read. */
  readonly through: number;
};

const most = 5_000;

/** Acts after a position of the streams of which somebody is told; what is more than `most` is read the next time. */
export async function readToldActs(
  db: Pool | PoolClient,
  group: string,
  { after, through }: { readonly after: number; readonly through: number },
): Promise<Read> {
  const { rows } = await db.query<{ body: string }>(
    `select body from entry where group_id = $1 and position > $2 and position <= $3
       and stream ~ '^(measure|problem|draft|duty|meeting)/' and body ~ $4 order by position limit ${most}`,
    // In the canonical bytes a key stands between plain quotation marks; within a text they would be escaped.
    [group, after, through, `"type":"(${toldTypes.join('|')})"`],
  );
  const entries = rows.map(({ body }) => read(body));
  const last = rows.length < most ? undefined : entries.at(-1)?.position;
  return { entries, through: last ?? through };
}

/** Bodies that the present tables of these plans name, in any of their measures that goes on. */
export async function listNamed(pool: Pool, group: string, plans: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ body: string }>(
    `select distinct e.body from executor_view e join measure_view m using (group_id, plan, measure)
     where e.group_id = $1 and e.plan = any($2) and e.present and m.closed_at is null order by e.body`,
    [group, plans],
  );
  return rows.map(({ body }) => body);
}

type Unsent = {
  readonly meeting: string;
  readonly proposal: string;
  /** Reference of its text. */
  readonly text: string;
  readonly addressee: string;
  readonly at: string;
};

/** Adopted proposals with an addressee whose protocol is signed and that were sent to nobody, the oldest first. */
export async function listUnsent(pool: Pool, group: string): Promise<readonly Unsent[]> {
  const { rows } = await pool.query(
    `select p.meeting, p.proposal, p.text_ref as text, p.addressee, p.closed_at
     from proposal_view p join protocol_view r using (group_id, meeting)
     where p.group_id = $1 and p.amends is null and p.outcome = 'adopted' and p.addressee is not null
       and r.signed_at is not null and not exists (
         select from sending_view s
         where s.group_id = p.group_id and s.meeting = p.meeting and s.proposal = p.proposal)
     order by p.closed_at`,
    [group],
  );
  return rows.map(({ closed_at, ...row }) => ({ ...row, at: closed_at.toISOString() }));
}

/** Reports of a plan that fall due on each day of a span, of measures that go on, the first day first. */
export async function listDueDays(pool: Pool, group: string, plan: string, span: Term): Promise<readonly DueDay[]> {
  const { rows } = await pool.query<DueDay>(
    `select d.due_on::text as "on", count(*) filter (where e.kind <> 'recommended')::int as reports,
       count(distinct d.body) filter (where e.kind <> 'recommended')::int as bodies,
       count(*) filter (where e.kind = 'recommended')::int as invitations
     from ${duesFrom({ plans: ['p.plan = $3'], dues: ['d.due_on between $4::date and $5::date'] })}
     where e.closed_at is null
     group by d.due_on order by d.due_on`,
    // Whether a plan has ended is not asked here: any day does.
    [group, span.from, plan, span.from, span.until],
  );
  return rows;
}

/** Open problems that nobody of the secretariat sees to, the oldest first; one that stands with another goes with it. */
export async function listUnassigned(pool: Pool, group: string): Promise<readonly Titled[]> {
  const { rows } = await pool.query<Titled>(
    `select problem as id, title_ref as title from problem_view
     where group_id = $1 and closed_at is null and officer is null and grouped_with is null order by number`,
    [group],
  );
  return rows;
}

/** Open problems that concern one of these bodies, the latest first; as many as one would look at. */
export async function listConcerning(pool: Pool, group: string, own: readonly string[]): Promise<readonly Titled[]> {
  const { rows } = await pool.query<Titled>(
    `select problem as id, title_ref as title from problem_view
     where group_id = $1 and closed_at is null and bodies ?| $2 order by number desc limit 50`,
    [group, own],
  );
  return rows;
}

/** Drafts of this person that may still be revised, the latest first. */
export async function listOwnDrafts(pool: Pool, group: string, person: string): Promise<readonly Titled[]> {
  const { rows } = await pool.query<Titled>(
    `select draft as id, title_ref as title from draft_view
     where group_id = $1 and drafter = $2 and state in ('drafting', 'not taken up') order by number desc limit 50`,
    [group, person],
  );
  return rows;
}

/** Drafts that this person gave to somebody else, or was given, since that day; the latest first. */
export async function listOwnHandings(
  pool: Pool,
  group: string,
  person: string,
  since: string,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ draft: string }>(
    `select draft from draft_view
     where group_id = $1 and handed_at >= $3::date and (drafter = $2 or handed_from = $2)
     order by handed_at desc limit 20`,
    [group, person, since],
  );
  return rows.map(({ draft }) => draft);
}

/**
 * What was sent of proposals that were drafted on problems of this person, and is under control with a term that is asked about,
 * or about which something happened since that day; the latest first.
 */
export async function listOwnSendings(
  pool: Pool,
  group: string,
  person: string,
  since: string,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ sending: string }>(
    `select s.sending from sending_view s
     where s.group_id = $1 and s.ended is null and (s.extension_asked or s.touched_at >= $3::date)
       and exists (
         select from draft_view d join problem_view p on p.group_id = d.group_id and d.problems ? p.problem
         where d.group_id = s.group_id and d.meeting = s.meeting and d.proposal = s.proposal and p.registered_by = $2)
     order by s.number desc limit 20`,
    [group, person, since],
  );
  return rows.map(({ sending }) => sending);
}
