import type { Pool } from 'pg';
import type { Rows, ViewTable } from '#journal/vocabulary.ts';
import type { Meeting, MeetingId } from './vocabulary.ts';

/** One row a meeting, for lists and for the clock of quarters. */
export const meetingView: ViewTable = {
  name: 'meeting_view',
  version: 2,
  key: ['group_id', 'meeting'],
  create: `
    create table meeting_view (
      group_id text not null, meeting text not null, on_at timestamptz not null, stage text not null,
      items integer not null, date_key text not null, agenda_key text not null, opened_at timestamptz,
      closed_at timestamptz, members integer, present integer, needed integer, adjournments integer not null,
      primary key (group_id, meeting)
    );
    create index on meeting_view (group_id, on_at)`,
};

export function projectMeeting(group: string, meeting: Meeting): readonly Rows[] {
  if (meeting.stage === 'unknown') return [];
  const { quorumAtOpening: quorum } = meeting;
  const row = {
    group_id: group,
    meeting: meeting.meeting,
    on_at: meeting.on,
    stage: meeting.stage,
    items: meeting.agenda.length,
    date_key: meeting.dateKey.state,
    agenda_key: meeting.agendaKey.state,
    opened_at: meeting.openedAt ?? null,
    closed_at: meeting.closedAt ?? null,
    members: quorum?.members ?? null,
    present: quorum?.present ?? null,
    needed: quorum?.needed ?? null,
    adjournments: meeting.adjournments.length,
  };
  return [{ table: meetingView.name, rows: [row] }];
}

export type MeetingRow = {
  readonly meeting: MeetingId;
  readonly on: string;
  readonly stage: Meeting['stage'];
  readonly items: number;
  readonly dateKey: Meeting['dateKey']['state'];
  readonly agendaKey: Meeting['agendaKey']['state'];
  readonly quorum: { readonly members: number; readonly present: number; readonly needed: number } | undefined;
};

/** Every meeting of the group, the latest first. */
export async function listMeetings(pool: Pool, group: string): Promise<readonly MeetingRow[]> {
  const { rows } = await pool.query(
    'select * from meeting_view where group_id = $1 order by on_at desc, meeting desc',
    [group],
  );
  return rows.map((row) => ({
    meeting: row.meeting,
    on: row.on_at.toISOString(),
    stage: row.stage,
    items: row.items,
    dateKey: row.date_key,
    agendaKey: row.agenda_key,
    quorum: row.members === null ? undefined : { members: row.members, present: row.present, needed: row.needed },
  }));
}
