import type { Charter } from '#charter/vocabulary.ts';
import { tally } from './tally.ts';
import { type Choice, choices, type Result, type Vote } from './vocabulary.ts';

/** Counts the ballots of a vote under the charter (rules: `majority` and `tie`). */
export function tallyVote(charter: Charter, vote: Vote): Result {
  const result = tally(charter, {
    members: vote.members,
    present: vote.entitled.size,
    entitled: vote.entitled.size,
    votes: countBallots(vote),
    head: sideOfHead(vote),
  });
  if (!result.known) throw new Error(`a group is not founded on a charter that does not say the ${result.silent}`);
  return result;
}

export function countBallots({ ballots }: Vote): Record<Choice, number> {
  const cast = [...ballots.values()];
  const count = (choice: Choice) => cast.filter((ballot) => ballot.choice === choice).length;
  return Object.fromEntries(choices.map((choice) => [choice, count(choice)])) as Record<Choice, number>;
}

function sideOfHead({ head, entitled, ballots }: Vote): Choice | 'none' | 'absent' {
  if (head === null || !entitled.has(head)) return 'absent';
  return ballots.get(head)?.choice ?? 'none';
}
