import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { isPresent } from '#meetings/attendance.ts';
import { isMemberAt } from '#membership/composition.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { type Room, tallyOfCounts } from '#voting/closing.ts';
import type { VotingHearing } from '#voting/hearing.ts';
import { asPut, notToBePut } from '#voting/putting.ts';
import { ballotStands } from '#voting/rules.ts';
import type { HeadVote } from '#voting/tally-words.ts';
import {
  choices,
  type DrawnBallot,
  type Election,
  type OpenedBallot,
  type Proposal,
  type Result,
  type SecretBox,
  type Vote,
} from '#voting/vocabulary.ts';
import { secretAct } from './act.ts';
import { countRound, electionsProvided, nextRound, optionsOf, standingIn } from './election.ts';
import { decideElection, isElectionCommand } from './election-rules.ts';
import type { ElectionCommand } from './election-vocabulary.ts';
import type { SecretAct, SecretCommand, SecretRefusal } from './vocabulary.ts';

type Decision = readonly SecretAct[] | SecretRefusal;
type Asked<Type> = Extract<SecretCommand, { type: Type }>;
type SecretVote = Vote & { readonly secret: SecretBox };

/** With fewer, whoever voted would know what the others did (decision 60). */
export const fewest = 3;

const types: { readonly [Type in SecretCommand['type']]: true } = {
  openSecretVote: true,
  castSecretBallot: true,
  closeSecretVote: true,
  annulSecretVote: true,
  proposeElection: true,
  withdrawElection: true,
};

export const isSecretCommand = (command: { readonly type: string }): command is SecretCommand =>
  Object.hasOwn(types, command.type);

/** Commands about a vote that is open: who was entitled when it was opened may give them to its end. */
export const isAboutSecretVote = (command: {
  readonly type: string;
}): command is Exclude<SecretCommand, ElectionCommand | { type: 'openSecretVote' }> =>
  isSecretCommand(command) && command.type !== 'openSecretVote' && !isElectionCommand(command);

export function decideSecret(hearing: VotingHearing, command: SecretCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (isElectionCommand(command)) return decideElection(hearing, command);
  const proposal = hearing.proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  if (command.type === 'openSecretVote') return decideOpening(hearing, proposal, command, clause);
  const { vote, stage } = proposal;
  if (!vote) return { refused: stage === 'decided' ? 'voteClosed' : 'voteNotOpen', clause };
  if (vote.closedAt !== undefined) return { refused: 'voteClosed', clause };
  if (!isSecret(vote)) return { refused: 'voteNotSecret', clause };
  switch (command.type) {
    case 'castSecretBallot':
      return decideBallot(hearing, vote, command, clause);
    case 'closeSecretVote':
      return decideClosing(hearing, proposal, vote, command, clause);
    case 'annulSecretVote':
      return decideAnnulment(vote, command, clause);
  }
}

const isSecret = (vote: Vote): vote is SecretVote => vote.secret !== undefined;

/** Whether a vote may be secret (silence `ballot-openness`). */
export const secrecyAllowed = ({ rules: { ballots } }: Charter): boolean =>
  ballots.value !== 'unknown' && ballots.value.openness === 'secret on request';

function decideOpening(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'openSecretVote'>,
  clause: ClauseId | null,
): Decision {
  const { charter } = hearing;
  const { asked, publicKey } = command;
  const { election } = proposal;
  const no = notProvided(charter, election) ?? notToBePut(hearing, proposal, clause);
  if (no) return no;
  const put = asPut(hearing, proposal);
  const { length: entitled } = put.entitled;
  const notFit = election ? undefined : notAsked(hearing, asked, clause);
  if (notFit) return notFit;
  if (entitled < fewest) return { refused: 'tooFewForSecrecy', clause, entitled, least: fewest };
  if (publicKey === '') return { refused: 'ballotKeyLost', clause };
  if (election) {
    const stands = { round: nextRound(election), candidates: standingIn(election) };
    return secretAct(command, 'ElectionRoundOpened', clause, { ...put, ...stands, publicKey });
  }
  if (asked === null) return { refused: 'secrecyNotAsked', clause };
  return secretAct(command, 'SecretVoteOpened', clause, { ...put, publicKey, asked });
}

/** An election is secret under its own rule; a draft where the charter lets a member ask for it. */
function notProvided(charter: Charter, election: Election | undefined): SecretRefusal | undefined {
  const { rules } = charter;
  if (election)
    return electionsProvided(charter) ? undefined : { refused: 'electionsNotProvided', clause: rules.election.clause };
  return secrecyAllowed(charter) ? undefined : { refused: 'votesAreOpen', clause: rules.ballots.clause };
}

function notAsked(
  { charter, meeting, composition, context }: VotingHearing,
  asked: PersonId | null,
  clause: ClauseId | null,
): SecretRefusal | undefined {
  if (asked === null) return { refused: 'secrecyNotAsked', clause };
  if (!isMemberAt(composition, asked, context.at)) return { refused: 'notAMember', clause, person: asked };
  return isPresent(charter, meeting, asked) ? undefined : { refused: 'notPresent', clause, person: asked };
}

function decideBallot(
  { charter, meeting, context: { by } }: VotingHearing,
  vote: SecretVote,
  command: Asked<'castSecretBallot'>,
  clause: ClauseId | null,
): Decision {
  if (!vote.entitled.has(by)) return { refused: 'notEntitled', clause };
  if (!isPresent(charter, meeting, by)) return { refused: 'notPresent', clause, person: by };
  const cast = vote.secret.cast.get(by);
  if (cast && ballotStands(charter)) return { refused: 'alreadyVoted', clause, at: cast.at };
  if (!command.keyAtHand) return { refused: 'ballotKeyLost', clause };
  return secretAct(command, 'SecretBallotCast', clause, {});
}

function decideClosing(
  { charter }: VotingHearing,
  { election }: Proposal,
  vote: SecretVote,
  command: Asked<'closeSecretVote'>,
  clause: ClauseId | null,
): Decision {
  const { opened } = command;
  const { size: cast } = vote.secret.cast;
  if (cast < fewest) return { refused: 'tooFewSecretBallots', clause, cast, least: fewest };
  if (!opened) return { refused: 'ballotKeyLost', clause };
  if (opened.length !== cast || !inOrder(opened)) return { refused: 'ballotsDoNotFit', clause };
  if (election) return closedRound(charter, election, vote, opened, command, clause);
  if (!opened.every(isOpenedBallot)) return { refused: 'ballotsDoNotFit', clause };
  return secretAct(command, 'SecretVoteClosed', clause, { ballots: opened, result: resultOf(charter, vote, opened) });
}

/** Each once, by receipt: the order in which they were cast would tell whose they are. */
const inOrder = (opened: readonly DrawnBallot[]): boolean =>
  opened.every(({ receipt }, index) => index === 0 || (opened[index - 1]?.receipt ?? '') < receipt);

const isOpenedBallot = (ballot: DrawnBallot): ballot is OpenedBallot =>
  choices.some((choice) => choice === ballot.choice);

function closedRound(
  charter: Charter,
  election: Election,
  vote: SecretVote,
  ballots: readonly DrawnBallot[],
  command: Asked<'closeSecretVote'>,
  clause: ClauseId | null,
): Decision {
  const candidates = standingIn(election);
  const options = optionsOf(candidates);
  if (!ballots.every(({ choice }) => options.includes(choice))) return { refused: 'ballotsDoNotFit', clause };
  const round = nextRound(election);
  const result = countRound(charter, { round, candidates, ballots, head: sideOfHead(vote) }, roomOf(vote));
  return secretAct(command, 'ElectionRoundClosed', clause, { round, ballots, result });
}

function roomOf({ members, entitled, recused }: SecretVote): Room {
  return { members, present: entitled.size + recused.length, entitled: entitled.size, recused: recused.length };
}

function resultOf(charter: Charter, vote: SecretVote, opened: readonly OpenedBallot[]): Result {
  const [pro, against, abstain] = choices.map((choice) => opened.filter((each) => each.choice === choice).length);
  const count = { for: pro ?? 0, against: against ?? 0, abstain: abstain ?? 0 };
  return tallyOfCounts(charter, { ...count, head: sideOfHead(vote) }, roomOf(vote));
}

/** Whether the head voted is known, on which side is not. */
function sideOfHead({ head, entitled, recused, secret }: SecretVote): HeadVote {
  if (head === null || !(entitled.has(head) || recused.includes(head))) return 'absent';
  return secret.cast.has(head) ? 'secret' : 'none';
}

function decideAnnulment(vote: SecretVote, command: Asked<'annulSecretVote'>, clause: ClauseId | null): Decision {
  const tooFew = vote.secret.cast.size < fewest;
  const { keyAtHand, ballotsLost = false } = command;
  const why = !keyAtHand ? 'key lost' : tooFew ? 'too few ballots' : ballotsLost ? 'ballots lost' : undefined;
  return why ? secretAct(command, 'SecretVoteAnnulled', clause, { why }) : { refused: 'voteCanBeCounted', clause };
}
