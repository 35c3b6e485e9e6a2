import type { Charter } from '#charter/vocabulary.ts';
import { amendmentsOf, draftsAmong } from './amendments.ts';
import { tally } from './tally.ts';
import type { HeadVote, Votes } from './tally-words.ts';
import { type Choice, choices, type Proposal, type Proposals, type Result, type Vote } from './vocabulary.ts';

/** Who is there when a question is put: members in office, those present, and of these those who may answer it. */
export type Room = {
  readonly members: number;
  readonly present: number;
  /** Left out: all who are present. */
  readonly entitled?: number | undefined;
  /** Those present who have recused themselves. */
  readonly recused?: number | undefined;
};

/** Numbers of ballots, the head's among them, and on which side it is. */
export type Counted = Votes & { readonly head: HeadVote };

/** Counts the ballots of a vote under the charter (rules: `majority` and `tie`). */
export function tallyVote(charter: Charter, vote: Vote): Result {
  const { members, entitled, recused } = vote;
  const present = entitled.size + recused.length;
  const room = { members, present, entitled: entitled.size, recused: recused.length };
  return tallyOfCounts(charter, { ...countBallots(vote), head: sideOfHead(vote) }, room);
}

/**
 * The same where only the numbers are known: hands that were counted, a box of secret ballots. Throws a RangeError for more
 * ballots than members entitled, and an Error for a charter on which no group is founded.
 */
export function tallyOfCounts(charter: Charter, { head, ...votes }: Counted, room: Room): Result {
  const result = tally(charter, { ...room, entitled: room.entitled ?? room.present, votes, head });
  if (!result.known) throw new Error(`a group is not founded on a charter that does not say the ${result.silent}`);
  return result;
}

/** The ballots that were cast, or the hands that were counted. */
export function countBallots({ ballots, hands, secret }: Vote): Record<Choice, number> {
  if (hands) return { for: hands.for, against: hands.against, abstain: hands.abstain };
  const cast = secret?.opened ?? [...ballots.values()];
  const count = (choice: Choice) => cast.filter((ballot) => ballot.choice === choice).length;
  return Object.fromEntries(choices.map((choice) => [choice, count(choice)])) as Record<Choice, number>;
}

/** A head who has recused himself is there and casts none. */
function sideOfHead({ head, entitled, recused, ballots, hands }: Vote): HeadVote {
  if (head === null || !(entitled.has(head) || recused.includes(head))) return 'absent';
  return (hands ? hands.head : ballots.get(head)?.choice) ?? 'none';
}

/** What was decided on an item: of each draft its amendments first, as they were decided before it. */
export const decidedOn = (proposals: Proposals, item: string): readonly Proposal[] =>
  draftsAmong(proposals)
    .filter((draft) => draft.item === item)
    .flatMap((draft) => [...amendmentsOf(proposals, draft.proposal), draft])
    .filter((each) => resultOf(each) !== undefined);

/** How the question on a draft or an amendment ended: by a vote, or because nobody objected. */
export const resultOf = ({ vote, consent }: Proposal): Result | undefined => vote?.result ?? consent?.result;
