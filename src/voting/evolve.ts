import type { Entry } from '#journal/vocabulary.ts';
import type { Proposal, Proposals, Vote, VotingAct } from './vocabulary.ts';

const types: readonly string[] = [
  'ProposalDrafted',
  'ProposalWithdrawn',
  'VoteOpened',
  'BallotCast',
  'VoteClosed',
] satisfies readonly VotingAct['type'][];

export const isVotingAct = (entry: Entry): entry is Entry & VotingAct => types.includes(entry.type);

/** Folds one act on proposals and votes of a meeting; changes `proposals` in place. */
export function evolveVoting(proposals: Proposals, entry: Entry & VotingAct): Proposals {
  const { type, data, at, by, position } = entry;
  if (type === 'ProposalDrafted') {
    const { proposal, item, text, addressee } = data;
    return proposals.set(proposal, { proposal, item, by, text, addressee, stage: 'draft', vote: undefined });
  }
  const proposal = known(proposals, entry);
  switch (type) {
    case 'ProposalWithdrawn':
      proposal.stage = 'withdrawn';
      return proposals;
    case 'VoteOpened':
      proposal.stage = 'voting';
      proposal.vote = opened(data, at, position);
      return proposals;
    case 'BallotCast':
      proposal.vote?.ballots.set(by, { choice: data.choice, at });
      return proposals;
    case 'VoteClosed':
      proposal.stage = 'decided';
      if (proposal.vote) Object.assign(proposal.vote, { closedAt: at, result: data.result });
      return proposals;
  }
}

function known(proposals: Proposals, { group, position, data }: Entry & VotingAct): Proposal {
  const proposal = proposals.get(data.proposal);
  if (!proposal) throw new Error(`journal ${group}/${position}: proposal ${data.proposal} was never drafted`);
  return proposal;
}

function opened(
  { members, needed, entitled, head }: Extract<VotingAct, { type: 'VoteOpened' }>['data'],
  openedAt: string,
  position: number,
): Vote {
  return {
    openedAt,
    position,
    members,
    needed,
    entitled: new Set(entitled),
    head,
    ballots: new Map(),
    closedAt: undefined,
    result: undefined,
  };
}
