import type { Pool } from 'pg';
import type { Rows, ViewTable } from '#journal/vocabulary.ts';
import type { Protocol } from './vocabulary.ts';

export const protocolView: ViewTable = {
  name: 'protocol_view',
  version: 1,
  key: ['group_id', 'meeting'],
  create: `
    create table protocol_view (
      group_id text not null, meeting text not null, stage text not null, number text, paper text, signed_by text,
      signed_at timestamptz,
      primary key (group_id, meeting)
    )`,
};

export function projectProtocol(
  group: string,
  meeting: string,
  { stage, number, paper, signed }: Protocol,
): readonly Rows[] {
  const row = {
    group_id: group,
    meeting,
    stage,
    number: number ?? null,
    paper: paper ?? null,
    signed_by: signed?.by ?? null,
    signed_at: signed?.at ?? null,
  };
  return [{ table: protocolView.name, rows: [row] }];
}

/** The stage of each meeting's protocol, by meeting. */
export async function listProtocols(pool: Pool, group: string): Promise<ReadonlyMap<string, Protocol['stage']>> {
  const { rows } = await pool.query('select meeting, stage from protocol_view where group_id = $1', [group]);
  return new Map(rows.map(({ meeting, stage }) => [meeting, stage]));
}
