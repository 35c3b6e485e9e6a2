import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import { notInTime } from '#voting/amending.ts';
import type { VotingHearing } from '#voting/hearing.ts';
import type { Election, Proposal } from '#voting/vocabulary.ts';
import { secretAct } from './act.ts';
import { electionsProvided, fewestCandidates, mostCandidates, optionsOf } from './election.ts';
import type { ElectionCommand } from './election-vocabulary.ts';
import type { SecretAct, SecretRefusal } from './vocabulary.ts';

type Decision = readonly SecretAct[] | SecretRefusal;
type Asked<Type> = Extract<ElectionCommand, { type: Type }>;

export const isElectionCommand = (command: { readonly type: string }): command is ElectionCommand =>
  command.type === 'proposeElection' || command.type === 'withdrawElection';

export function decideElection(hearing: VotingHearing, command: ElectionCommand): Decision {
  const { charter, proposals } = hearing;
  const clause = clauseFor(charter, command.type);
  if (command.type === 'proposeElection') return decideProposing(hearing, command, clause);
  const proposal = proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  return proposal.election
    ? decideWithdrawal({ ...proposal, election: proposal.election }, command, clause)
    : { refused: 'notAnElection', clause };
}

function decideProposing(
  { charter, meeting, proposals }: VotingHearing,
  command: Asked<'proposeElection'>,
  clause: ClauseId | null,
): Decision {
  const { item, text, candidates } = command;
  if (!electionsProvided(charter)) return { refused: 'electionsNotProvided', clause: charter.rules.election.clause };
  const late = notInTime(meeting, clause);
  if (late) return late;
  if (!meeting.agenda.some((each) => each.item === item)) return { refused: 'unknownItem', clause, item };
  if (proposals.has(command.proposal)) return { refused: 'proposalNumberTaken', clause, proposal: command.proposal };
  // No person may stand under the name by which ballots go against all, or to nobody.
  const twice = optionsOf(candidates).find((option, index, all) => all.indexOf(option) !== index);
  if (twice !== undefined) return { refused: 'candidateTwice', clause, person: twice };
  const { length: given } = candidates;
  if (given < fewestCandidates || given > mostCandidates)
    return { refused: 'candidateNumber', clause, given, least: fewestCandidates, most: mostCandidates };
  return secretAct(command, 'ElectionProposed', clause, { item, text, candidates });
}

/** Once a round was closed, its result stands; what nobody voted on yet, or could not be counted, may be withdrawn. */
function decideWithdrawal(
  { stage, election }: Proposal & { readonly election: Election },
  command: Asked<'withdrawElection'>,
  clause: ClauseId | null,
): Decision {
  if (election.rounds.length > 0) return { refused: 'electionBegun', clause };
  if (stage !== 'draft') return { refused: 'proposalStage', clause, stage };
  return secretAct(command, 'ElectionWithdrawn', clause, { reason: command.reason });
}
