import type { Pool } from 'pg';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import { isProtocolAct } from './evolve.ts';
import type { Protocol, ProtocolAct } from './vocabulary.ts';

export const protocolView: ViewTable = {
  name: 'protocol_view',
  version: 2,
  key: ['group_id', 'meeting'],
  create: `
    create table protocol_view (
      group_id text not null, meeting text not null, stage text not null, number text, paper text, signed_by text,
      signed_at timestamptz, corrections integer not null,
      primary key (group_id, meeting)
    )`,
};

export function projectProtocol(
  group: string,
  meeting: string,
  { stage, number, paper, signed, versions }: Protocol,
): readonly Rows[] {
  const row = {
    group_id: group,
    meeting,
    stage,
    number: number ?? null,
    paper: paper ?? null,
    signed_by: signed?.by ?? null,
    signed_at: signed?.at ?? null,
    corrections: versions.length,
  };
  return [{ table: protocolView.name, rows: [row] }];
}

/** Every paper of a protocol that there was, with the PDFs that were signed, by the SHA-256 of its bytes. */
export const protocolPaperView: ViewTable = {
  name: 'protocol_paper_view',
  version: 2,
  key: ['group_id', 'hash'],
  create: `
    create table protocol_paper_view (
      group_id text not null, hash text not null, meeting text not null, number text not null, kind text not null,
      position bigint not null,
      primary key (group_id, hash)
    )`,
};

export function projectPapers(group: string, entries: readonly Entry[]): readonly Rows[] {
  const rows = entries
    .filter(isProtocolAct)
    .flatMap((entry) => papersIn(entry).map((paper) => ({ ...paper, group_id: group })));
  return rows.length > 0 ? [{ table: protocolPaperView.name, rows }] : [];
}

function papersIn({ type, data, position }: Entry & ProtocolAct) {
  if (type === 'ProtocolSubmitted') {
    const { paper: hash, meeting, number } = data;
    return [{ hash, meeting, number, kind: 'paper', position }];
  }
  if (type === 'ExtractIssued')
    return [{ hash: data.paper, meeting: data.meeting, number: data.number, kind: 'extract', position }];
  if (type !== 'ProtocolSigned' && type !== 'ProtocolTakenBack') return [];
  const { meeting, number, signature } = data;
  return signature ? [{ hash: signature.signed, meeting, number, kind: 'signed', position }] : [];
}

/** Every extract that was issued. */
export const extractView: ViewTable = {
  name: 'extract_view',
  version: 1,
  key: ['group_id', 'meeting', 'extract'],
  create: `
    create table extract_view (
      group_id text not null, meeting text not null, extract text not null, number text not null, item text not null,
      body text not null, issued_at timestamptz not null, position bigint not null,
      primary key (group_id, meeting, extract)
    )`,
};

export function projectExtracts(group: string, entries: readonly Entry[]): readonly Rows[] {
  const rows = entries.filter(isProtocolAct).flatMap(({ type, data, at, position }) => {
    if (type !== 'ExtractIssued') return [];
    const { meeting, extract, number, item, body } = data;
    return [{ group_id: group, meeting, extract, number, item, body, issued_at: at, position }];
  });
  return rows.length > 0 ? [{ table: extractView.name, rows }] : [];
}

export type ExtractRow = {
  readonly meeting: string;
  readonly extract: string;
  readonly number: string;
  readonly item: string;
  readonly body: string;
  /** Instant of issue. */
  readonly at: string;
};

/** The latest first. */
export async function listExtracts(pool: Pool, group: string): Promise<readonly ExtractRow[]> {
  const { rows } = await pool.query<Omit<ExtractRow, 'at'> & { readonly issued_at: Date }>(
    `select meeting, extract, number, item, body, issued_at from extract_view where group_id = $1 order by position desc`,
    [group],
  );
  return rows.map(({ issued_at, ...row }) => ({ ...row, at: new Date(issued_at).toISOString() }));
}

export type PaperRow = {
  readonly hash: string;
  readonly meeting: string;
  readonly number: string;
  readonly kind: 'paper' | 'signed' | 'extract';
};

/** The latest first. */
export async function listPapers(pool: Pool, group: string): Promise<readonly PaperRow[]> {
  const { rows } = await pool.query<PaperRow>(
    'select hash, meeting, number, kind from protocol_paper_view where group_id = $1 order by position desc',
    [group],
  );
  return rows;
}

/** The stage of each meeting's protocol, by meeting. */
export async function listProtocols(pool: Pool, group: string): Promise<ReadonlyMap<string, Protocol['stage']>> {
  const { rows } = await pool.query('select meeting, stage from protocol_view where group_id = $1', [group]);
  return new Map(rows.map(({ meeting, stage }) => [meeting, stage]));
}
