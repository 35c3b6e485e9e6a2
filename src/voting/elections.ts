import type { PersonId } from '#people/vocabulary.ts';
import type { Election, Proposal, Proposals, Round } from './vocabulary.ts';

export type AnElection = Proposal & { readonly election: Election };

const isElectionOf = (proposal: Proposal): proposal is AnElection => proposal.election !== undefined;

/** Elections of persons on an item, in the order in which they were proposed. */
export const electionsOn = (proposals: Proposals, item: string): readonly AnElection[] =>
  [...proposals.values()].filter(isElectionOf).filter((each) => each.item === item);

/** The round that was closed last. */
export const lastRound = ({ election }: Proposal): Round | undefined => election?.rounds.at(-1);

/** How an election ended: the instant, and who was elected, or null; undefined while it may go on, and of what is no election. */
export function electionEnd(
  proposal: Proposal,
): { readonly at: string; readonly elected: PersonId | null } | undefined {
  const last = proposal.stage === 'decided' ? lastRound(proposal) : undefined;
  if (last?.vote.closedAt === undefined) return undefined;
  const { end } = last.result;
  return { at: last.vote.closedAt, elected: end.is === 'elected' ? end.person : null };
}
