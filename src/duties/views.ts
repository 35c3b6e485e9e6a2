import type { Pool } from 'pg';
import type { Rows, ViewTable } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { ProposalId } from '#voting/vocabulary.ts';
import { awaitingExtension, awaitingReport, type DutyFacts, factsOfDuty } from './facts.ts';
import type { Duty, SendingId } from './vocabulary.ts';

/** One row for each sending, as it stands after the last act about it. Silence and lateness follow from the day it is read. */
export const sendingView: ViewTable = {
  name: 'sending_view',
  version: 2,
  key: ['group_id', 'sending'],
  create: `
    create table sending_view (
      group_id text not null, sending text not null, number integer not null, meeting text not null, item text not null,
      proposal text not null, body text not null, letter text not null, sent_at timestamptz not null, sent_by text not null,
      answer_by text not null, answered text, answered_at timestamptz, until text, reminded_at timestamptz,
      extension_asked boolean not null, report_awaits boolean not null, done boolean not null, ended text, ended_at timestamptz,
      touched_at timestamptz not null, position bigint not null,
      primary key (group_id, sending)
    );
    create index on sending_view (group_id, meeting, proposal);
    create index on sending_view (group_id, body)`,
};

/** The row of what these entries changed. */
export function projectDuty(
  group: string,
  duty: Duty | undefined,
  entries: readonly { readonly at: string; readonly position: number }[],
): readonly Rows[] {
  const last = entries.at(-1);
  if (!duty || !last) return [];
  const { sending, meeting, item, proposal, body, letter, sent, answer, reminded, ended } = duty;
  const { answerBy, answered, until, done, ended: how } = factsOfDuty(duty);
  const row = {
    ...{ group_id: group, sending, number: Number(sending), meeting, item, proposal, body, letter },
    ...{ sent_at: sent.at, sent_by: sent.by, answer_by: answerBy, answered, answered_at: answer?.at ?? null, until },
    reminded_at: reminded.at(-1)?.at ?? null,
    extension_asked: awaitingExtension(duty) !== undefined,
    report_awaits: awaitingReport(duty) !== undefined,
    done,
    ended: how,
    ended_at: ended?.at ?? null,
    touched_at: last.at,
    position: last.position,
  };
  return [{ table: sendingView.name, rows: [row] }];
}

/** A sending as lists show it; its state is `dutyStateOn(facts, today)`. Instants in UTC. */
export type SendingRow = {
  readonly sending: SendingId;
  readonly meeting: MeetingId;
  readonly item: string;
  readonly proposal: ProposalId;
  /** Reference of the text that was adopted. */
  readonly text: string | null;
  readonly body: BodyId;
  readonly letter: string;
  readonly sentAt: string;
  readonly sentBy: PersonId;
  readonly answeredAt: string | null;
  readonly remindedAt: string | null;
  readonly extensionAsked: boolean;
  readonly reportAwaits: boolean;
  readonly endedAt: string | null;
  readonly touchedAt: string;
  readonly facts: DutyFacts;
};

type Row = {
  readonly sending: string;
  readonly meeting: string;
  readonly item: string;
  readonly proposal: string;
  readonly text_ref: string | null;
  readonly body: string;
  readonly letter: string;
  readonly sent_at: Date;
  readonly sent_by: string;
  readonly answer_by: string;
  readonly answered: DutyFacts['answered'];
  readonly answered_at: Date | null;
  readonly until: string | null;
  readonly reminded_at: Date | null;
  readonly extension_asked: boolean;
  readonly report_awaits: boolean;
  readonly done: boolean;
  readonly ended: DutyFacts['ended'];
  readonly ended_at: Date | null;
  readonly touched_at: Date;
};

/** Which are asked for; what is left out is any. `open`: only those that are not off control. */
export type SendingWish = {
  readonly body?: BodyId | undefined;
  readonly meeting?: MeetingId | undefined;
  readonly proposal?: ProposalId | undefined;
  readonly open?: boolean | undefined;
};

/** What was sent, the latest first. `mine`: only these numbers, so that nothing else is counted; all if left out. */
export async function listSendings(
  pool: Pool,
  group: string,
  wish: SendingWish = {},
  mine?: readonly SendingId[],
): Promise<readonly SendingRow[]> {
  const { rows } = await pool.query<Row>(
    `select s.*, p.text_ref from sending_view s
      left join decision_view p on p.group_id = s.group_id and p.meeting = s.meeting and p.proposal = s.proposal
      where s.group_id = $1 and ($2::text is null or s.body = $2) and ($3::text is null or s.meeting = $3)
        and ($4::text is null or s.proposal = $4) and ($5::boolean is not true or s.ended is null)
        and ($6::text[] is null or s.sending = any ($6))
      order by s.number desc`,
    [group, wish.body ?? null, wish.meeting ?? null, wish.proposal ?? null, wish.open ?? null, mine ?? null],
  );
  return rows.map(rowOf);
}

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

const rowOf = (row: Row): SendingRow => ({
  sending: row.sending,
  meeting: row.meeting,
  item: row.item,
  proposal: row.proposal,
  text: row.text_ref,
  body: row.body,
  letter: row.letter,
  sentAt: row.sent_at.toISOString(),
  sentBy: row.sent_by,
  answeredAt: instant(row.answered_at),
  remindedAt: instant(row.reminded_at),
  extensionAsked: row.extension_asked,
  reportAwaits: row.report_awaits,
  endedAt: instant(row.ended_at),
  touchedAt: row.touched_at.toISOString(),
  facts: { answerBy: row.answer_by, answered: row.answered, until: row.until, done: row.done, ended: row.ended },
});
