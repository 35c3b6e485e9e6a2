import type { Charter } from '#charter/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { type Room, tallyOfCounts } from '#voting/closing.ts';
import type { HeadVote } from '#voting/tally-words.ts';
import type { DrawnBallot, Election, Result, RoundNumber, RoundResult } from '#voting/vocabulary.ts';

export const fewestCandidates = 2;
export const mostCandidates = 20;

/** Whether the charter says how a person is elected (silence `election`). */
export const electionsProvided = ({ rules }: Charter): boolean => rules.election.value !== 'unknown';

/** Who stands in the next round of it: all who were named, or those whom the round before left. */
export function standingIn({ candidates, rounds }: Election): readonly PersonId[] {
  const end = rounds.at(-1)?.result.end;
  return end?.is === 'next round' ? end.candidates : candidates;
}

export const nextRound = ({ rounds }: Election): RoundNumber => (rounds.length === 0 ? 1 : 2);

/** What may stand on a ballot of that round. */
export const optionsOf = (candidates: readonly PersonId[]): readonly string[] => [...candidates, 'against', 'abstain'];

export type Ballots = {
  readonly round: RoundNumber;
  readonly candidates: readonly PersonId[];
  readonly ballots: readonly Pick<DrawnBallot, 'choice'>[];
  /** Whether the head voted; on whom nobody knows. */
  readonly head: HeadVote;
};

/**
 * Counts a round under the charter (rules: `election`, `majority`, `abstention`, `quorum`). A ballot for one candidate is one
 * against each of the others, so that each has or lacks the charter's majority as a proposal would. Throws a RangeError for
 * more ballots than members entitled, and an Error for a charter that does not say how a person is elected.
 */
export function countRound(charter: Charter, { round, candidates, ballots, head }: Ballots, room: Room): RoundResult {
  const { election } = charter.rules;
  if (election.value === 'unknown') throw new Error(`the charter ${charter.id} does not say how a person is elected`);
  const votesOf = (choice: string) => ballots.filter((each) => each.choice === choice).length;
  const counts = candidates.map((candidate) => ({ candidate, votes: votesOf(candidate) }));
  const abstain = votesOf('abstain');
  const cast = ballots.length - abstain;
  const asOf = (votes: number) => tallyOfCounts(charter, { for: votes, against: cast - votes, abstain, head }, room);
  const byVotes = [...counts].sort((a, b) => b.votes - a.votes);
  const first = asOf(byVotes[0]?.votes ?? 0);
  const against = votesOf('against');
  const end =
    lackOf(first) ??
    (election.value === 'most votes'
      ? byMostVotes(byVotes, against)
      : byMajority(byVotes, (votes) => asOf(votes).outcome === 'adopted', round));
  const [threshold] = first.thresholds;
  return {
    counts,
    against,
    abstain,
    noBallot: first.count.noBallot,
    majority: election.value === 'most votes' || !threshold ? null : { needed: threshold.needed, of: threshold.of },
    end,
    clauses: [...new Set([...(election.clause === null ? [] : [election.clause]), ...clausesOf(first)])],
  };
}

type Counts = RoundResult['counts'];
type End = RoundResult['end'];

/** Without the quorum of a vote, or of those who take part, nobody is elected. */
function lackOf({ reason }: Result): End | undefined {
  return reason === 'no quorum' || reason === 'too few took part' ? { is: 'nobody', why: reason } : undefined;
}

/** The tie rule is no clause of an election: it settles none. */
const clausesOf = ({ by, clauses }: Result): Result['clauses'] => (by === 'tie not decided' ? [] : clauses);

/** Whoever has more votes than anybody else, and than were cast against all. */
function byMostVotes([first, second]: Counts, against: number): End {
  if (!first || first.votes <= against) return { is: 'nobody', why: 'no majority' };
  return first.votes === second?.votes ? { is: 'nobody', why: 'tie' } : { is: 'elected', person: first.candidate };
}

/** Two stand again, and with them all who are equal to the second. */
function byMajority([first, second, ...others]: Counts, has: (votes: number) => boolean, round: RoundNumber): End {
  if (!first || !second) throw new RangeError('an election has two candidates at least');
  const tied = first.votes === second.votes;
  if (!tied && has(first.votes)) return { is: 'elected', person: first.candidate };
  if (round === 2) return { is: 'nobody', why: tied ? 'tie' : 'no majority' };
  const again = [first, second, ...others.filter(({ votes }) => votes === second.votes)];
  return { is: 'next round', candidates: again.map(({ candidate }) => candidate) };
}
