import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import { amendmentsOf, draftOf, isOutdated, nextAmendment, sourceOf, undecidedOf } from './amendments.ts';
import { type Asked, of, type VotingDecision, type VotingHearing, votingAct } from './hearing.ts';
import type { Proposal, VotingRefusal } from './vocabulary.ts';

/** A draft is worked on from the day its meeting is proposed until the meeting ends, in a break of the meeting too. */
export function notInTime({ stage }: Meeting, clause: ClauseId | null): MeetingRefusal | undefined {
  return stage === 'proposed' || stage === 'noticed' || stage === 'open' || stage === 'adjourned'
    ? undefined
    : { refused: 'meetingStage', clause, stage };
}

export function decideAmendment(
  { meeting, proposals, context, charter }: VotingHearing,
  draft: Proposal,
  command: Asked<'proposeAmendment'>,
  clause: ClauseId | null,
): VotingDecision {
  const late = notInTime(meeting, clause);
  if (late) return late;
  if (draft.amends) return { refused: 'amendmentOfAmendment', clause };
  if (draft.stage !== 'draft') return { refused: 'proposalStage', clause, stage: draft.stage };
  if (command.upon !== sourceOf(draft)) return { refused: 'textChangedMeanwhile', clause };
  if (command.changed === 0) return { refused: 'nothingAmended', clause };
  const older = command.instead === null ? undefined : proposals.get(command.instead);
  if (command.instead !== null) {
    if (older?.amends?.proposal !== draft.proposal)
      return { refused: 'unknownProposal', clause, proposal: command.instead };
    if (older.by !== context.by) return { refused: 'notYourProposal', clause };
    if (older.stage !== 'draft') return { refused: 'proposalStage', clause, stage: older.stage };
  }
  const { type: _type, instead: _instead, ...data } = command;
  const amendment = `${draft.proposal}.${amendmentsOf(proposals, draft.proposal).length + 1}`;
  const withdrawn = { meeting: command.meeting, proposal: older?.proposal ?? '' };
  return [
    ...(older ? [votingAct(command, 'ProposalWithdrawn', clauseFor(charter, 'withdrawProposal'), withdrawn)] : []),
    votingAct(command, 'AmendmentProposed', clause, { ...data, amendment }),
  ];
}

/** The author of the draft takes the amendment over; whoever does not agree asks for a vote on it (`object`). */
export function decideAcceptance(
  hearing: VotingHearing,
  amendment: Proposal,
  command: Asked<'acceptAmendment'>,
  clause: ClauseId | null,
): VotingDecision {
  const { meeting, proposals, context } = hearing;
  const late = notInTime(meeting, clause);
  if (late) return late;
  const draft = draftOf(proposals, amendment);
  if (!draft) return { refused: 'notAnAmendment', clause, proposal: amendment.proposal };
  if (amendment.stage !== 'draft') return { refused: 'proposalStage', clause, stage: amendment.stage };
  if (draft.by !== context.by) return { refused: 'notTheMover', clause, person: draft.by };
  if (isInQuestion(hearing, draft)) return { refused: 'anotherVoteOpen', clause };
  const objection = amendment.amends?.objection;
  if (objection) return { refused: 'objectedToAcceptance', clause, person: objection.by };
  return notItsTurn(hearing, amendment, clause) ?? [votingAct(command, 'AmendmentAccepted', clause, of(command))];
}

/** While the members are asked about one amendment, the text that it amends stays as they were asked about it. */
const isInQuestion = ({ proposals }: VotingHearing, { proposal }: Proposal): boolean =>
  undecidedOf(proposals, proposal).some(({ stage }) => stage !== 'draft');

/** Why this amendment is not to be decided now: its draft is out of hand, reads otherwise, or another comes before it. */
export function notItsTurn(
  { charter, proposals }: VotingHearing,
  amendment: Proposal,
  clause: ClauseId | null,
): VotingRefusal | undefined {
  const draft = draftOf(proposals, amendment);
  if (!draft) return undefined;
  if (draft.stage !== 'draft') return { refused: 'proposalStage', clause, stage: draft.stage };
  if (isOutdated(draft, amendment)) return { refused: 'amendmentOutdated', clause, proposal: amendment.proposal };
  const next = nextAmendment(charter, proposals, draft);
  return next === undefined || next === amendment
    ? undefined
    : { refused: 'amendmentBefore', clause: charter.rules.amendments.clause, proposal: next.proposal };
}

/** A vote is asked for on what the author of the draft had taken over. */
export function decideObjectionToAcceptance(
  hearing: VotingHearing,
  amendment: Proposal,
  command: Asked<'object'>,
  clause: ClauseId | null,
): VotingDecision {
  const { meeting, proposals } = hearing;
  const late = notInTime(meeting, clause);
  if (late) return late;
  const draft = draftOf(proposals, amendment);
  if (!draft) return { refused: 'notAnAmendment', clause, proposal: amendment.proposal };
  if (isInQuestion(hearing, draft)) return { refused: 'anotherVoteOpen', clause };
  if (draft.stage !== 'draft') return { refused: 'proposalStage', clause, stage: draft.stage };
  if (sourceOf(draft) !== amendment.proposal) return { refused: 'builtUpon', clause };
  return [votingAct(command, 'ObjectionRaised', clause, { ...of(command), to: 'acceptance' })];
}
