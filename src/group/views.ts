import type { Pool } from 'pg';
import { projectDuty, sendingView } from '#duties/views.ts';
import { inPerson } from '#journal/on-paper.ts';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import { letterView, projectLetters } from '#letters/views.ts';
import { meetingView, projectMeeting } from '#meetings/views.ts';
import { executorView, measureView, planView, projectPlan } from '#plan/views.ts';
import { draftView, problemView, projectDraft, projectProblem } from '#problems/views.ts';
import { isProtocolAct } from '#protocol/evolve.ts';
import {
  extractView,
  projectExtracts,
  projectPapers,
  projectProtocol,
  protocolPaperView,
  protocolView,
} from '#protocol/views.ts';
import { acceptedView, projectAccepted } from '#reporting/accepted-rows.ts';
import { dueView, projectDues, projectReports, reportView, wordView } from '#reporting/views.ts';
import { isSecretAct } from '#secret/evolve.ts';
import { isVotingAct } from '#voting/evolve.ts';
import { ballotView, projectVoting, proposalView } from '#voting/views.ts';
import { attendanceView, decisionView, projectYear } from '#year/views.ts';
import type { Group, StreamState } from './vocabulary.ts';

const groupView: ViewTable = {
  name: 'group_view',
  version: 1,
  key: ['group_id'],
  create: `
    create table group_view (
      group_id text primary key, charter text not null, founded_at timestamptz not null, demonstration boolean not null
    )`,
};

export const views: readonly ViewTable[] = [
  groupView,
  letterView,
  meetingView,
  proposalView,
  ballotView,
  protocolView,
  protocolPaperView,
  extractView,
  decisionView,
  attendanceView,
  problemView,
  draftView,
  sendingView,
  planView,
  measureView,
  executorView,
  dueView,
  reportView,
  wordView,
  acceptedView,
];

export function project(group: string, _stream: string, stored: readonly Entry[], state: StreamState): readonly Rows[] {
  const entries = stored.map(inPerson);
  if (state.about === 'group') return projectGroup(group, state.group);
  if (state.about === 'letters')
    return projectLetters(group, state.letters, new Set(entries.map(({ position }) => position)));
  if (state.about === 'plan')
    return [...projectPlan(group, state.plan, entries), ...projectDues(group, state, entries)];
  if (state.about === 'measure')
    return [...projectReports(group, state.reports, entries), ...projectAccepted(group, state.reports, entries)];
  if (state.about === 'duty') return projectDuty(group, state.duty, entries);
  if (state.about === 'problem') return projectProblem(group, state.problem);
  if (state.about === 'draft') return projectDraft(group, state.draft);
  if (state.about !== 'meeting') return [];
  const { meeting, proposals, protocol } = state;
  const meetingTouched = entries.some((entry) => !isVotingAct(entry) && !isProtocolAct(entry));
  const voted = entries
    .filter(isSecretAct)
    .flatMap(({ type, data }) => (type === 'SecretBallotCast' ? [] : data.proposal));
  return [
    ...(meetingTouched ? projectMeeting(group, meeting) : []),
    ...(voted.length > 0 || entries.some(isVotingAct)
      ? projectVoting(group, meeting.meeting, entries, proposals, voted)
      : []),
    ...(entries.some(isProtocolAct) ? projectProtocol(group, meeting.meeting, protocol) : []),
    ...projectPapers(group, entries),
    ...projectExtracts(group, entries),
    ...projectYear(group, entries, { meeting, floor: state.floor, proposals }),
  ];
}

function projectGroup(group: string, { law, foundedAt, demonstration }: Group): readonly Rows[] {
  if (!law || !foundedAt) return [];
  return [
    { table: groupView.name, rows: [{ group_id: group, charter: law.charter, founded_at: foundedAt, demonstration }] },
  ];
}

export type GroupRow = { readonly group: string; readonly charter: string; readonly demonstration: boolean };

export async function listGroups(pool: Pool): Promise<readonly GroupRow[]> {
  const { rows } = await pool.query(
    'select group_id, charter, demonstration from group_view order by founded_at, group_id',
  );
  return rows.map((row) => ({ group: row.group_id, charter: row.charter, demonstration: row.demonstration }));
}
