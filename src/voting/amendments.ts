import type { Charter } from '#charter/vocabulary.ts';
import type { Proposal, ProposalId, Proposals, TextVersion } from './vocabulary.ts';

/** The amendments of a draft, in the order in which they were proposed. */
export const amendmentsOf = (proposals: Proposals, draft: ProposalId): readonly Proposal[] =>
  [...proposals.values()].filter(({ amends }) => amends?.proposal === draft);

/** The draft that this one amends. */
export const draftOf = (proposals: Proposals, { amends }: Proposal): Proposal | undefined =>
  amends && proposals.get(amends.proposal);

/** Drafts of their own, without their amendments. */
export const draftsAmong = (proposals: Proposals): readonly Proposal[] =>
  [...proposals.values()].filter(({ amends, election }) => amends === undefined && election === undefined);

/** Whose text stands in a draft: the draft's own number, or that of the amendment that was taken over last. */
export const sourceOf = ({ proposal, versions }: Proposal): ProposalId => versions.at(-1)?.amendment ?? proposal;

/**
 * Whether the draft reads otherwise than when this amendment was written. Put to the vote as it is, it would undo what came
 * between without a word; so it is proposed again on the text that stands.
 */
export const isOutdated = (draft: Proposal, { amends }: Proposal): boolean => amends?.upon !== sourceOf(draft);

const isUndecided = ({ stage }: Proposal): boolean => stage === 'draft' || stage === 'asked' || stage === 'voting';

/** Amendments that have to be decided, or withdrawn, before the draft itself. */
export const undecidedOf = (proposals: Proposals, draft: ProposalId): readonly Proposal[] =>
  amendmentsOf(proposals, draft).filter(isUndecided);

/** The amendment that is decided next, of those written upon the text that stands (rule: `amendments`). */
export function nextAmendment({ rules }: Charter, proposals: Proposals, draft: Proposal): Proposal | undefined {
  const current = undecidedOf(proposals, draft.proposal).filter((amendment) => !isOutdated(draft, amendment));
  if (rules.amendments.value !== 'farthest from the draft first') return current[0];
  const words = ({ amends }: Proposal) => amends?.changed ?? 0;
  return current.reduce<Proposal | undefined>(
    (farthest, each) => (farthest && words(farthest) >= words(each) ? farthest : each),
    undefined,
  );
}

/** How a draft came to read as it does: every text it had, oldest first, whose it is and what brought it. */
export const historyOfText = ({ versions }: Pick<Proposal, 'versions'>): readonly TextVersion[] => versions;
