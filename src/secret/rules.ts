import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { isPresent } from '#meetings/attendance.ts';
import { isMemberAt } from '#membership/composition.ts';
import { tallyOfCounts } from '#voting/closing.ts';
import type { VotingHearing } from '#voting/hearing.ts';
import { asPut, notToBePut } from '#voting/putting.ts';
import { ballotStands } from '#voting/rules.ts';
import type { HeadVote } from '#voting/tally-words.ts';
import {
  choices,
  type OpenedBallot,
  type Proposal,
  type Result,
  type SecretBox,
  type Vote,
} from '#voting/vocabulary.ts';
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
};

export const isSecretCommand = (command: { readonly type: string }): command is SecretCommand =>
  Object.hasOwn(types, command.type);

/** Commands about a vote that is open: who was entitled when it was opened may give them to its end. */
export const isAboutSecretVote = (command: {
  readonly type: string;
}): command is Exclude<SecretCommand, { type: 'openSecretVote' }> =>
  isSecretCommand(command) && command.type !== 'openSecretVote';

export function decideSecret(hearing: VotingHearing, command: SecretCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  const proposal = hearing.proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  if (command.type === 'openSecretVote') return decideOpening(hearing, proposal, command, clause);
  const { vote } = proposal;
  if (!vote) return { refused: 'voteNotOpen', clause };
  if (vote.closedAt !== undefined) return { refused: 'voteClosed', clause };
  if (!isSecret(vote)) return { refused: 'voteNotSecret', clause };
  switch (command.type) {
    case 'castSecretBallot':
      return decideBallot(hearing, vote, command, clause);
    case 'closeSecretVote':
      return decideClosing(hearing, vote, command, clause);
    case 'annulSecretVote':
      return decideAnnulment(vote, command, clause);
  }
}

const isSecret = (vote: Vote): vote is SecretVote => vote.secret !== undefined;

const act = <Type extends SecretAct['type']>(
  { meeting, proposal }: SecretCommand,
  type: Type,
  clause: ClauseId | null,
  data: Omit<Extract<SecretAct, { type: Type }>['data'], 'meeting' | 'proposal'>,
) =>
  [
    { type, version: 1, stream: `meeting/${meeting}`, clause, data: { meeting, proposal, ...data } },
  ] as unknown as readonly SecretAct[];

/** Whether a vote may be secret (silence `ballot-openness`). */
export const secrecyAllowed = ({ rules: { ballots } }: Charter): boolean =>
  ballots.value !== 'unknown' && ballots.value.openness === 'secret on request';

function decideOpening(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'openSecretVote'>,
  clause: ClauseId | null,
): Decision {
  const { charter, meeting, composition, context } = hearing;
  const { asked, publicKey } = command;
  if (!secrecyAllowed(charter)) return { refused: 'votesAreOpen', clause: charter.rules.ballots.clause };
  const no = notToBePut(hearing, proposal, clause);
  if (no) return no;
  if (!isMemberAt(composition, asked, context.at)) return { refused: 'notAMember', clause, person: asked };
  if (!isPresent(charter, meeting, asked)) return { refused: 'notPresent', clause, person: asked };
  const put = asPut(hearing, proposal);
  const { length: entitled } = put.entitled;
  if (entitled < fewest) return { refused: 'tooFewForSecrecy', clause, entitled, least: fewest };
  if (publicKey === '') return { refused: 'ballotKeyLost', clause };
  return act(command, 'SecretVoteOpened', clause, { ...put, publicKey, asked });
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
  return act(command, 'SecretBallotCast', clause, {});
}

function decideClosing(
  { charter }: VotingHearing,
  vote: SecretVote,
  command: Asked<'closeSecretVote'>,
  clause: ClauseId | null,
): Decision {
  const { opened } = command;
  const { size: cast } = vote.secret.cast;
  if (cast < fewest) return { refused: 'tooFewSecretBallots', clause, cast, least: fewest };
  if (!opened) return { refused: 'ballotKeyLost', clause };
  if (opened.length !== cast || !inOrder(opened)) return { refused: 'ballotsDoNotFit', clause };
  return act(command, 'SecretVoteClosed', clause, { ballots: opened, result: resultOf(charter, vote, opened) });
}

/** Each once, by receipt: the order in which they were cast would tell whose they are. */
const inOrder = (opened: readonly OpenedBallot[]): boolean =>
  opened.every(({ receipt }, index) => index === 0 || (opened[index - 1]?.receipt ?? '') < receipt);

function resultOf(charter: Charter, vote: SecretVote, opened: readonly OpenedBallot[]): Result {
  const { members, entitled, recused } = vote;
  const [pro, against, abstain] = choices.map((choice) => opened.filter((each) => each.choice === choice).length);
  const room = { members, present: entitled.size + recused.length, entitled: entitled.size, recused: recused.length };
  const count = { for: pro ?? 0, against: against ?? 0, abstain: abstain ?? 0 };
  return tallyOfCounts(charter, { ...count, head: sideOfHead(vote) }, room);
}

/** Whether the head voted is known, on which side is not. */
function sideOfHead({ head, entitled, recused, secret }: SecretVote): HeadVote {
  if (head === null || !(entitled.has(head) || recused.includes(head))) return 'absent';
  return secret.cast.has(head) ? 'secret' : 'none';
}

function decideAnnulment(vote: SecretVote, command: Asked<'annulSecretVote'>, clause: ClauseId | null): Decision {
  const tooFew = vote.secret.cast.size < fewest;
  if (command.keyAtHand && !tooFew) return { refused: 'voteCanBeCounted', clause };
  return act(command, 'SecretVoteAnnulled', clause, { why: command.keyAtHand ? 'too few ballots' : 'key lost' });
}
