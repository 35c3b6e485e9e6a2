import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { isPresent, membersPresent, quorumNow } from '#meetings/attendance.ts';
import { lacksHead, lacksQuorum } from '#meetings/lack.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import { holderAt, membersAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, PeopleRefusal } from '#people/vocabulary.ts';
import { tallyVote } from './closing.ts';
import type { Proposal, Proposals, Vote, VotingAct, VotingCommand, VotingRefusal } from './vocabulary.ts';

export type VotingHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly proposals: Proposals;
  readonly context: Context;
};

type Decision = readonly VotingAct[] | VotingRefusal | MeetingRefusal | PeopleRefusal;
type Asked<Type> = Extract<VotingCommand, { type: Type }>;

export function decideVoting(hearing: VotingHearing, command: VotingCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (command.type === 'draftProposal') return decideDraft(hearing, command, clause);
  const proposal = hearing.proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  switch (command.type) {
    case 'withdrawProposal':
      return decideWithdrawal(hearing, proposal, command, clause);
    case 'openVote':
      return decideOpening(hearing, proposal, command, clause);
    case 'castBallot':
      return decideBallot(hearing, proposal, command, clause);
    case 'closeVote':
      return decideClosing(hearing, proposal, command, clause);
  }
}

const act = <Type extends VotingAct['type']>(
  { meeting }: { readonly meeting: string },
  type: Type,
  clause: ClauseId | null,
  data: Extract<VotingAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `meeting/${meeting}`, clause, data }) as unknown as VotingAct;

function decideDraft(
  { meeting, proposals, bodies }: VotingHearing,
  command: Asked<'draftProposal'>,
  clause: ClauseId | null,
): Decision {
  const { stage } = meeting;
  if (stage !== 'proposed' && stage !== 'noticed' && stage !== 'open')
    return { refused: 'meetingStage', clause, stage };
  if (!meeting.agenda.some(({ item }) => item === command.item))
    return { refused: 'unknownItem', clause, item: command.item };
  if (proposals.has(command.proposal)) return { refused: 'proposalNumberTaken', clause, proposal: command.proposal };
  if (command.addressee !== null && !bodies.has(command.addressee)) {
    return { refused: 'unknownBody', clause, body: command.addressee };
  }
  const { type: _type, ...data } = command;
  return [act(command, 'ProposalDrafted', clause, data)];
}

function decideWithdrawal(
  { composition, context }: VotingHearing,
  proposal: Proposal,
  command: Asked<'withdrawProposal'>,
  clause: ClauseId | null,
): Decision {
  if (proposal.stage !== 'draft') return { refused: 'proposalStage', clause, stage: proposal.stage };
  const isHead = holderAt(composition, 'head', context.at) === context.by;
  if (proposal.by !== context.by && !isHead) return { refused: 'notYourProposal', clause };
  return [act(command, 'ProposalWithdrawn', clause, { meeting: command.meeting, proposal: command.proposal })];
}

/** The entitled are frozen here: members of this instant who are present at this instant (silence `quorum-moment`). */
function decideOpening(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'openVote'>,
  clause: ClauseId | null,
): Decision {
  const { charter, composition, meeting, proposals, context } = hearing;
  if (meeting.stage !== 'open') return { refused: 'meetingStage', clause, stage: meeting.stage };
  if (proposal.stage !== 'draft') return { refused: 'proposalStage', clause, stage: proposal.stage };
  if (openVote(proposals)) return { refused: 'anotherVoteOpen', clause };
  // The agenda may have been agreed anew without the item (silence `prepared-at-meeting`: only what stands on it).
  if (!meeting.agenda.some(({ item }) => item === proposal.item))
    return { refused: 'unknownItem', clause: clauseFor(charter, 'setAgenda'), item: proposal.item };
  const lacks = testedAtVote(charter) ? lacksQuorum : lacksHead;
  const lack = lacks(charter, composition, meeting, context.at);
  if (lack) return lack;
  const quorum = quorumNow(charter, composition, meeting, context.at);
  return [
    act(command, 'VoteOpened', clause, {
      meeting: command.meeting,
      proposal: command.proposal,
      members: membersAt(composition, context.at).length,
      needed: quorum.known ? quorum.needed : 0,
      entitled: membersPresent(charter, composition, meeting, context.at),
      head: holderAt(composition, 'head', context.at) ?? null,
    }),
  ];
}

const testedAtVote = ({ rules }: Charter) =>
  rules.quorum.value === 'unknown' || rules.quorum.value.tested.includes('vote');

export const openVote = (proposals: Proposals): Proposal | undefined =>
  [...proposals.values()].find(({ stage }) => stage === 'voting');

function decideBallot(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'castBallot'>,
  clause: ClauseId | null,
): Decision {
  const { charter, meeting, context } = hearing;
  const { vote } = proposal;
  if (!vote) return { refused: 'voteNotOpen', clause };
  if (vote.closedAt !== undefined) return { refused: 'voteClosed', clause };
  if (!vote.entitled.has(context.by)) return { refused: 'notEntitled', clause };
  if (!isPresent(charter, meeting, context.by)) return { refused: 'notPresent', clause, person: context.by };
  const cast = vote.ballots.get(context.by);
  if (cast && ballotStands(charter)) return { refused: 'alreadyVoted', clause, at: cast.at };
  if (command.choice === 'abstain' && !abstentionAllowed(charter)) return { refused: 'abstentionNotAllowed', clause };
  const { type: _type, ...data } = command;
  return [act(command, 'BallotCast', clause, data)];
}

const ballotStands = ({ rules }: Charter) =>
  rules.ballots.value === 'unknown' || rules.ballots.value.change === 'a cast ballot stands';

export const abstentionAllowed = ({ rules }: Charter): boolean => rules.abstention.value !== 'not allowed';

function decideClosing(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'closeVote'>,
  clause: ClauseId | null,
): Decision {
  const { vote } = proposal;
  if (!vote) return { refused: 'voteNotOpen', clause };
  if (vote.closedAt !== undefined) return { refused: 'voteClosed', clause };
  if (!command.withoutHead && headIsAwaited(vote))
    return { refused: 'headHasNotVoted', clause: clauseFor(hearing.charter, 'closeVote') };
  const { meeting, proposal: number } = command;
  return [act(command, 'VoteClosed', clause, { meeting, proposal: number, result: tallyVote(hearing.charter, vote) })];
}

/** The head's side decides a tie, so that closing before the head has voted may cost the Group its decision. */
export const headIsAwaited = ({ head, entitled, ballots }: Vote): boolean =>
  head !== null && entitled.has(head) && !ballots.has(head);
