import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { entitledFor, lacksQuorumFor, quorumFor, recusedPresent } from '#floor/entitled.ts';
import { lacksHead } from '#meetings/lack.ts';
import type { MeetingRefusal } from '#meetings/vocabulary.ts';
import { holderAt, membersAt } from '#membership/composition.ts';
import { notItsTurn } from './amending.ts';
import { undecidedOf } from './amendments.ts';
import type { VotingHearing } from './hearing.ts';
import type { Proposal, Proposals, VotingRefusal } from './vocabulary.ts';

/** The question that the members present are asked at this moment: by a vote, or whether anybody objects. */
export const openVote = (proposals: Proposals): Proposal | undefined =>
  [...proposals.values()].find(({ stage }) => stage === 'voting' || stage === 'asked');

/** Why the draft or the amendment cannot be put to the members now. */
export function notToBePut(
  hearing: VotingHearing,
  proposal: Proposal,
  clause: ClauseId | null,
): VotingRefusal | MeetingRefusal | undefined {
  const { charter, meeting, proposals } = hearing;
  if (meeting.stage !== 'open') return { refused: 'meetingStage', clause, stage: meeting.stage };
  if (proposal.stage !== 'draft') return { refused: 'proposalStage', clause, stage: proposal.stage };
  if (openVote(proposals)) return { refused: 'anotherVoteOpen', clause };
  // The agenda may have been agreed anew without the item (silence `prepared-at-meeting`: only what stands on it).
  if (!meeting.agenda.some(({ item }) => item === proposal.item))
    return { refused: 'unknownItem', clause: clauseFor(charter, 'setAgenda'), item: proposal.item };
  const undecided = undecidedOf(proposals, proposal.proposal);
  if (undecided.length > 0) {
    const amendments = undecided.map((amendment) => amendment.proposal);
    return { refused: 'amendmentsUndecided', clause: charter.rules.amendments.clause, amendments };
  }
  return notItsTurn(hearing, proposal, clause) ?? lacking(hearing, proposal);
}

function lacking(hearing: VotingHearing, { item }: Proposal): MeetingRefusal | undefined {
  const { charter, composition, meeting, context } = hearing;
  return testedAtVote(charter) ? lacksQuorumFor(hearing, item) : lacksHead(charter, composition, meeting, context.at);
}

const testedAtVote = ({ rules }: Charter) =>
  rules.quorum.value === 'unknown' || rules.quorum.value.tested.includes('vote');

/**
 * Those entitled are frozen here: members of this instant who are present at this instant and have not recused themselves
 * (silences `quorum-moment`, `recusal`).
 */
export function asPut(hearing: VotingHearing, { item }: Proposal) {
  const { composition, context } = hearing;
  const quorum = quorumFor(hearing, item);
  const recused = recusedPresent(hearing, item);
  return {
    members: membersAt(composition, context.at).length,
    needed: quorum.known ? quorum.needed : 0,
    entitled: entitledFor(hearing, item),
    head: holderAt(composition, 'head', context.at) ?? null,
    ...(recused.length > 0 ? { recused } : {}),
  };
}
