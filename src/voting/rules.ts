import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { isPresent } from '#meetings/attendance.ts';
import { holderAt } from '#membership/composition.ts';
import { decideAcceptance, decideAmendment, notInTime } from './amending.ts';
import { tallyVote } from './closing.ts';
import { decideAsking, decideConsent, decideObjection } from './consenting.ts';
import { decideHands } from './hands.ts';
import { type Asked, type VotingDecision as Decision, of, type VotingHearing, votingAct } from './hearing.ts';
import { asPut, notToBePut } from './putting.ts';
import type { Proposal, Vote, VotingCommand } from './vocabulary.ts';

export function decideVoting(hearing: VotingHearing, command: VotingCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (command.type === 'draftProposal') return decideDraft(hearing, command, clause);
  const proposal = hearing.proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  if (proposal.election) return { refused: 'electionIsSecret', clause };
  switch (command.type) {
    case 'withdrawProposal':
      return decideWithdrawal(hearing, proposal, command, clause);
    case 'openVote':
      return decideOpening(hearing, proposal, command, clause);
    case 'castBallot':
      return decideBallot(hearing, proposal, command, clause);
    case 'closeVote':
      return decideClosing(hearing, proposal, command, clause);
    case 'proposeAmendment':
      return decideAmendment(hearing, proposal, command, clause);
    case 'acceptAmendment':
      return decideAcceptance(hearing, proposal, command, clause);
    case 'recordShowOfHands':
      return decideHands(hearing, proposal, command, clause);
    case 'askConsent':
      return decideAsking(hearing, proposal, command, clause);
    case 'object':
      return decideObjection(hearing, proposal, command, clause);
    case 'closeConsent':
      return decideConsent(hearing, proposal, command, clause);
  }
}

function decideDraft(
  { meeting, proposals, bodies }: VotingHearing,
  command: Asked<'draftProposal'>,
  clause: ClauseId | null,
): Decision {
  const late = notInTime(meeting, clause);
  if (late) return late;
  if (!meeting.agenda.some(({ item }) => item === command.item))
    return { refused: 'unknownItem', clause, item: command.item };
  if (proposals.has(command.proposal)) return { refused: 'proposalNumberTaken', clause, proposal: command.proposal };
  if (command.addressee !== null && !bodies.has(command.addressee)) {
    return { refused: 'unknownBody', clause, body: command.addressee };
  }
  const { type: _type, ...data } = command;
  return [votingAct(command, 'ProposalDrafted', clause, data)];
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
  return [votingAct(command, 'ProposalWithdrawn', clause, of(command))];
}

function decideOpening(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'openVote'>,
  clause: ClauseId | null,
): Decision {
  const { manner } = command;
  const how = manner === 'hands' ? { manner } : {};
  return (
    notToBePut(hearing, proposal, clause) ?? [
      votingAct(command, 'VoteOpened', clause, { ...of(command), ...asPut(hearing, proposal), ...how }),
    ]
  );
}

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
  if (vote.manner === 'hands') return { refused: 'voteByHands', clause };
  if (vote.secret) return { refused: 'voteSecret', clause };
  if (!vote.entitled.has(context.by)) return { refused: 'notEntitled', clause };
  if (!isPresent(charter, meeting, context.by)) return { refused: 'notPresent', clause, person: context.by };
  const cast = vote.ballots.get(context.by);
  if (cast && ballotStands(charter)) return { refused: 'alreadyVoted', clause, at: cast.at };
  if (command.choice === 'abstain' && !abstentionAllowed(charter)) return { refused: 'abstentionNotAllowed', clause };
  const { type: _type, ...data } = command;
  return [votingAct(command, 'BallotCast', clause, data)];
}

export const ballotStands = ({ rules }: Charter) =>
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
  if (vote.secret) return { refused: 'voteSecret', clause };
  if (vote.manner === 'hands' && !vote.hands) return { refused: 'handsNotCounted', clause };
  if (!command.withoutHead && headIsAwaited(vote))
    return { refused: 'headHasNotVoted', clause: clauseFor(hearing.charter, 'closeVote') };
  return [votingAct(command, 'VoteClosed', clause, { ...of(command), result: tallyVote(hearing.charter, vote) })];
}

/** The head's side decides a tie, so that closing before the head has voted may cost the Group its decision. */
export const headIsAwaited = ({ head, entitled, ballots, hands }: Vote): boolean =>
  head !== null && entitled.has(head) && !ballots.has(head) && (hands?.head ?? null) === null;
