import type { Pool } from 'pg';
import type { Rows } from '#journal/vocabulary.ts';

/** Where a secret vote is held. */
export type Spot = { readonly group: string; readonly meeting: string; readonly proposal: string };

/** The row of a sealed ballot, written with the act that says who cast it. `box`: the public key of its vote. */
export const rowsOf = (group: string, command: string, box: string, sealed: string): Rows => ({
  table: 'sealed_ballot',
  rows: [{ group_id: group, command, box, sealed }],
});

/** Sealed ballots of a vote by the commands that cast them. */
export async function readSealedBallots(pool: Pool, box: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ command: string; sealed: string }>(
    'select command, sealed from sealed_ballot where box = $1',
    [box],
  );
  return new Map(rows.map(({ command, sealed }) => [command, sealed]));
}

export async function deleteSealedBallots(pool: Pool, box: string): Promise<void> {
  await pool.query('delete from sealed_ballot where box = $1', [box]);
}

/** Votes of which sealed ballots lie here. */
export async function listBoxes(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ box: string }>('select distinct box from sealed_ballot order by box');
  return rows.map(({ box }) => box);
}

/** Drafts and amendments that are voted on now, in all groups. */
export async function listVotes(pool: Pool): Promise<readonly Spot[]> {
  const { rows } = await pool.query<Spot>(
    `select group_id as "group", meeting, proposal from proposal_view where stage = 'voting'`,
  );
  return rows;
}
