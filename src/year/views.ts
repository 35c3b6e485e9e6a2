import type { Pool } from 'pg';
import type { Floor } from '#floor/vocabulary.ts';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import { whoCame } from './attendance.ts';
import { decidedAt, outcomeOf, standingOf, touchedBy, wayOf } from './decisions.ts';
import type { Came, Decision, DecisionWish, Sitting } from './vocabulary.ts';

/** One row a decision: a draft of its own that came to an end by a vote, or because nobody objected. */
export const decisionView: ViewTable = {
  name: 'decision_view',
  version: 2,
  key: ['group_id', 'meeting', 'proposal'],
  create: `
    create table decision_view (
      group_id text not null, meeting text not null, proposal text not null, item text not null, text_ref text not null,
      addressee text, elected text, way text not null, outcome text not null, votes_for integer not null, against integer not null,
      abstain integer not null, no_ballot integer not null, decided_at timestamptz not null,
      primary key (group_id, meeting, proposal)
    );
    create index on decision_view (group_id, decided_at)`,
};

/** One row a member who took part in a meeting that is over, himself or by a substitute. */
export const attendanceView: ViewTable = {
  name: 'attendance_view',
  version: 1,
  key: ['group_id', 'meeting', 'person'],
  create: `
    create table attendance_view (
      group_id text not null, meeting text not null, person text not null, how text not null,
      primary key (group_id, meeting, person)
    )`,
};

type Sat = { readonly meeting: Meeting; readonly floor: Floor; readonly proposals: Proposals };

/** Rows of what these acts of a meeting decided, and of who took part once it is over. */
export function projectYear(group: string, entries: readonly Entry[], sat: Sat): readonly Rows[] {
  const over = entries.some(({ type }) => type === 'MeetingClosed' || type === 'MeetingNotHeld');
  const decided = touchedBy(entries).flatMap((proposal) => decisionRow(group, sat, proposal) ?? []);
  return [
    ...(decided.length > 0 ? [{ table: decisionView.name, rows: decided }] : []),
    ...(over ? [{ table: attendanceView.name, rows: attendanceRows(group, sat) }] : []),
  ];
}

function decisionRow(group: string, { meeting, proposals }: Sat, id: string) {
  const proposal = proposals.get(id);
  const at = proposal && decidedAt(proposal);
  const result = proposal && outcomeOf(proposal);
  if (!proposal || !result || at === undefined) return undefined;
  const { count, outcome, elected } = result;
  return {
    group_id: group,
    meeting: meeting.meeting,
    proposal: id,
    item: proposal.item,
    text_ref: proposal.text.ref,
    addressee: proposal.addressee,
    elected,
    way: wayOf(proposal),
    outcome,
    votes_for: count.for,
    against: count.against,
    abstain: count.abstain,
    no_ballot: count.noBallot,
    decided_at: at,
  };
}

const attendanceRows = (group: string, { meeting, floor }: Sat) =>
  [...whoCame(meeting, floor)].map(([person, how]) => ({ group_id: group, meeting: meeting.meeting, person, how }));

/**
 * Decisions as wished: `$6` are things that are closed to the reader, so that the count is of his own. A thing closed is closed
 * with all that belongs to it; their names are those of `#marking/things.ts`.
 */
const wished = `
  d.group_id = $1 and ($2::timestamptz is null or d.decided_at >= $2) and ($3::timestamptz is null or d.decided_at < $3)
  and ($4::text is null or d.addressee = $4) and ($5::text is null or d.outcome = $5)
  and ($7::int is null or extract(quarter from d.decided_at at time zone $8::text) = $7)
  and 'meeting/' || d.meeting <> all ($6::text[])
  and 'meeting/' || d.meeting || '/item/' || d.item <> all ($6::text[])
  and 'meeting/' || d.meeting || '/proposal/' || d.proposal <> all ($6::text[])`;

const parametersOf = (
  group: string,
  { from, before, addressee, outcome, quarter, zone }: DecisionWish,
  closed: readonly string[],
) => [group, from ?? null, before ?? null, addressee ?? null, outcome ?? null, closed, quarter ?? null, zone ?? 'UTC'];

/** How many decisions there are as wished, by outcome. */
export async function countDecisions(
  pool: Pool,
  group: string,
  wish: DecisionWish,
  closed: readonly string[],
): Promise<ReadonlyMap<Decision['outcome'], number>> {
  const { rows } = await pool.query<{ outcome: Decision['outcome']; count: number }>(
    `select d.outcome, count(*)::int as count from decision_view d where ${wished} group by d.outcome`,
    parametersOf(group, wish, closed),
  );
  return new Map(rows.map(({ outcome, count }) => [outcome, count]));
}

/** Decisions as wished, the latest first, without what is closed to the reader. */
export async function listDecisions(
  pool: Pool,
  group: string,
  wish: DecisionWish,
  closed: readonly string[],
  part?: { readonly after: number; readonly most: number },
): Promise<readonly Decision[]> {
  const { rows } = await pool.query<DecisionRow>(
    `select d.*, p.stage, p.number as protocol_number, coalesce(p.corrections, 0) as corrections,
        array(select e.number from extract_view e where e.group_id = d.group_id and e.meeting = d.meeting and e.item = d.item
          order by e.position) as extracts
      from decision_view d left join protocol_view p on p.group_id = d.group_id and p.meeting = d.meeting
      where ${wished}
      order by d.decided_at desc, length(d.proposal) desc, d.proposal desc limit $9 offset $10`,
    [...parametersOf(group, wish, closed), part?.most ?? null, part?.after ?? 0],
  );
  return rows.map(decisionOf);
}

type DecisionRow = Pick<
  Decision,
  'meeting' | 'proposal' | 'item' | 'addressee' | 'elected' | 'way' | 'outcome' | 'extracts'
> & {
  readonly text_ref: string;
  readonly votes_for: number;
  readonly against: number;
  readonly abstain: number;
  readonly no_ballot: number;
  readonly decided_at: Date;
  readonly stage: Protocol['stage'] | null;
  readonly protocol_number: string | null;
  readonly corrections: number;
};

const decisionOf = (row: DecisionRow): Decision => ({
  meeting: row.meeting,
  proposal: row.proposal,
  item: row.item,
  text: { ref: row.text_ref },
  addressee: row.addressee,
  elected: row.elected,
  way: row.way,
  outcome: row.outcome,
  count:
    row.way === 'without objection' || row.way === 'election'
      ? undefined
      : { for: row.votes_for, against: row.against, abstain: row.abstain, noBallot: row.no_ballot },
  at: row.decided_at.toISOString(),
  protocol: { number: row.protocol_number, standing: standingOf(row.stage ?? undefined, row.corrections) },
  extracts: row.extracts,
});

/** Every meeting of the group, the latest first. */
export async function listSittings(pool: Pool, group: string): Promise<readonly Sitting[]> {
  const { rows } = await pool.query(
    `select m.*, p.stage as protocol_stage, p.number as protocol_number
      from meeting_view m left join protocol_view p on p.group_id = m.group_id and p.meeting = m.meeting
      where m.group_id = $1 order by m.on_at desc, m.meeting desc`,
    [group],
  );
  return rows.map((row) => ({
    meeting: row.meeting,
    on: row.on_at.toISOString(),
    stage: row.stage,
    dateKey: row.date_key,
    agendaKey: row.agenda_key,
    openedAt: row.opened_at?.toISOString(),
    closedAt: row.closed_at?.toISOString(),
    quorum: row.members === null ? undefined : { members: row.members, present: row.present, needed: row.needed },
    adjournments: row.adjournments,
    protocol: row.protocol_stage === null ? undefined : { stage: row.protocol_stage, number: row.protocol_number },
  }));
}

/** Who took part in these meetings, by meeting. */
export async function listCame(
  pool: Pool,
  group: string,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, Came>> {
  const { rows } = await pool.query(
    'select meeting, person, how from attendance_view where group_id = $1 and meeting = any ($2::text[])',
    [group, meetings],
  );
  const came = new Map<string, Map<string, 'in room' | 'remote' | 'substitute'>>();
  for (const { meeting, person, how } of rows) {
    const own = came.get(meeting) ?? new Map();
    came.set(meeting, own.set(person, how));
  }
  return came;
}
