import type { Pool } from 'pg';
import type { Reference } from '#journal/texts.ts';
import type { Entry, Rows, ViewTable } from '#journal/vocabulary.ts';
import { resultOf } from './closing.ts';
import { isVotingAct } from './evolve.ts';
import type { Proposal, ProposalId, Proposals, Result, VotingAct } from './vocabulary.ts';
import type { OpenVote } from './withheld.ts';

export const proposalView: ViewTable = {
  name: 'proposal_view',
  version: 2,
  key: ['group_id', 'meeting', 'proposal'],
  create: `
    create table proposal_view (
      group_id text not null, meeting text not null, proposal text not null, item text not null, text_ref text not null,
      drafted_by text not null, addressee text, amends text, stage text not null, outcome text, closed_at timestamptz,
      primary key (group_id, meeting, proposal)
    )`,
};

/** One row a ballot, so that a vote can be counted again by anyone who may read it. */
export const ballotView: ViewTable = {
  name: 'ballot_view',
  version: 1,
  key: ['group_id', 'meeting', 'proposal', 'person'],
  create: `
    create table ballot_view (
      group_id text not null, meeting text not null, proposal text not null, person text not null, choice text not null,
      at timestamptz not null, position bigint not null,
      primary key (group_id, meeting, proposal, person)
    )`,
};

/**
 * Rows of the proposals that these entries touched, and of the ballots among them. `also`: proposals that acts of another room
 * touched.
 */
export function projectVoting(
  group: string,
  meeting: string,
  entries: readonly Entry[],
  proposals: Proposals,
  also: readonly ProposalId[] = [],
): readonly Rows[] {
  const acts = entries.filter(isVotingAct);
  const own = acts.filter(({ type }) => type !== 'BallotCast').flatMap(touchedBy);
  const touched = new Set([...own, ...also.flatMap(withItsDraft)]);
  const changed = [...touched].flatMap((proposal) => proposals.get(proposal) ?? []);
  const ballots = acts.flatMap((act) =>
    act.type === 'BallotCast'
      ? { group_id: group, ...act.data, person: act.by, at: act.at, position: act.position }
      : [],
  );
  return [
    { table: proposalView.name, rows: changed.map((proposal) => proposalRow(group, meeting, proposal)) },
    { table: ballotView.name, rows: ballots },
  ];
}

/** What an amendment does to the text of its draft, the draft's row says too. */
const touchedBy = ({ type, data }: VotingAct): readonly string[] =>
  type === 'AmendmentProposed' ? [data.amendment] : withItsDraft(data.proposal);

const withItsDraft = (proposal: ProposalId): readonly ProposalId[] => [proposal, proposal.split('.')[0] ?? ''];

function proposalRow(group: string, meeting: string, each: Proposal) {
  const { proposal, item, text, by, addressee, amends, stage, vote, consent } = each;
  return {
    group_id: group,
    meeting,
    proposal,
    item,
    text_ref: text.ref,
    drafted_by: by,
    addressee,
    amends: amends?.proposal ?? null,
    stage,
    outcome: resultOf(each)?.outcome ?? null,
    closed_at: vote?.closedAt ?? (consent?.result ? (consent.closedAt ?? null) : null),
  };
}

export type DecidedRow = {
  readonly meeting: string;
  readonly proposal: string;
  /** Where its text lies. */
  readonly text: Reference;
  readonly addressee: string | null;
  readonly outcome: Result['outcome'];
  readonly at: string;
};

/** Proposals that were decided, the latest first; of one outcome if it is given. Their amendments are not proposals of their own. */
export async function listDecided(
  pool: Pool,
  group: string,
  limit: number,
  outcome?: Result['outcome'],
): Promise<readonly DecidedRow[]> {
  const { rows } = await pool.query(
    `select * from proposal_view where group_id = $1 and amends is null and outcome is not null and ($3::text is null or outcome = $3)
      order by closed_at desc limit $2`,
    [group, limit, outcome ?? null],
  );
  return rows.map((row) => ({
    meeting: row.meeting,
    proposal: row.proposal,
    text: { ref: row.text_ref },
    addressee: row.addressee,
    outcome: row.outcome,
    at: row.closed_at.toISOString(),
  }));
}

/** Votes that are open now: their ballots' choices show at closing. */
export async function listOpenVotes(pool: Pool, group: string): Promise<readonly OpenVote[]> {
  const { rows } = await pool.query(
    `select meeting, proposal from proposal_view where group_id = $1 and stage = 'voting'`,
    [group],
  );
  return rows.map(({ meeting, proposal }) => ({ meeting, proposal }));
}
