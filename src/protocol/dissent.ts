import { clauseFor } from '#charter/authority.ts';
import { isUnknown, known } from '#charter/known.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Proposal, ProposalId, Proposals, VotingRefusal } from '#voting/vocabulary.ts';
import type { Dissent, RemarkRefusal } from './remark-vocabulary.ts';

/** Whether the charter, as the group reads it, lets a separate opinion be attached (silence `dissent`). */
export const dissentProvided = ({ rules }: Charter): boolean =>
  !isUnknown(rules.protocol) && known(rules.protocol).dissent === 'may be attached';

/**
 * Whether that person was asked and was not for it: by his ballot, by his hand where hands were taken down by name. Where
 * hands were only counted, nobody knows whose they were, and everyone who was entitled may say so. Of a secret vote nobody:
 * his opinion would say how he voted, and by that how others did.
 */
export function wasNotFor({ vote }: Proposal, person: PersonId): boolean {
  if (!vote?.result || vote.secret || !vote.entitled.has(person)) return false;
  if (vote.manner === 'screens') {
    const ballot = vote.ballots.get(person);
    return ballot !== undefined && ballot.choice !== 'for';
  }
  const names = vote.hands?.names;
  if (!names) return vote.head !== person || vote.hands?.head !== 'for';
  const hand = names[person];
  return hand !== undefined && hand !== 'for';
}

type Hearing = {
  readonly charter: Charter;
  readonly proposals: Proposals;
  readonly dissents: readonly Dissent[];
};

/** Why that person cannot attach an opinion of his own to that decision. */
export function whyNoDissent(
  { charter, proposals, dissents }: Hearing,
  proposal: ProposalId,
  person: PersonId,
): RemarkRefusal | VotingRefusal | undefined {
  const clause = clauseFor(charter, 'attachDissent');
  if (!dissentProvided(charter)) return { refused: 'dissentNotProvided', clause };
  const decided = proposals.get(proposal);
  if (!decided) return { refused: 'unknownProposal', clause, proposal };
  if (decided.stage !== 'decided') return { refused: 'notDecided', clause, proposal };
  if (!wasNotFor(decided, person)) return { refused: 'didNotDissent', clause };
  const attached = dissents.find((each) => each.proposal === proposal && each.by === person);
  return attached ? { refused: 'alreadyDissented', clause, at: attached.at } : undefined;
}
