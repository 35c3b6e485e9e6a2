import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { type Asked, type VotingDecision, type VotingHearing, votingAct } from './hearing.ts';
import { choices, type Hands, type Proposal, type Vote, type VotingRefusal } from './vocabulary.ts';

/** Hands are counted in the room and recorded by the secretariat; until the vote is closed they may be counted again. */
export function decideHands(
  { charter }: VotingHearing,
  { vote }: Proposal,
  command: Asked<'recordShowOfHands'>,
  clause: ClauseId | null,
): VotingDecision {
  if (!vote) return { refused: 'voteNotOpen', clause };
  if (vote.closedAt !== undefined) return { refused: 'voteClosed', clause };
  if (vote.manner !== 'hands') return { refused: 'voteFromScreens', clause };
  const { type: _type, ...data } = command;
  return (
    flawOfNumbers(charter, vote, command, clause) ??
    flawOfNames(charter, vote, command, clause) ?? [votingAct(command, 'HandsCounted', clause, data)]
  );
}

/** The numbers must fit those entitled, the head among them: on equal votes his side decides. */
function flawOfNumbers(
  { rules }: Charter,
  { entitled, head }: Vote,
  hands: Hands,
  clause: ClauseId | null,
): VotingRefusal | undefined {
  if (hands.abstain > 0 && rules.abstention.value === 'not allowed') return { refused: 'abstentionNotAllowed', clause };
  const mayVote = head !== null && entitled.has(head);
  if (hands.head !== null && !mayVote) return { refused: 'headMayNotVote', clause: rules.tie.clause };
  if (hands.head !== null && hands[hands.head] === 0)
    return { refused: 'headNotAmongHands', clause: rules.tie.clause, choice: hands.head };
  const counted = hands.for + hands.against + hands.abstain;
  const most = mayVote && hands.head === null ? entitled.size - 1 : entitled.size;
  return counted > most ? { refused: 'moreHandsThanMembers', clause, counted, most } : undefined;
}

/** Names are taken down only where ballots are open by name (silence `ballot-openness`), and say what the numbers say. */
function flawOfNames(
  charter: Charter,
  { entitled, head }: Vote,
  hands: Hands,
  clause: ClauseId | null,
): VotingRefusal | undefined {
  if (hands.names === undefined) return undefined;
  const { ballots } = charter.rules;
  if (!namesMayBeTaken(charter)) return { refused: 'namesNotTaken', clause: ballots.clause };
  const named = Object.entries(hands.names);
  const stranger = named.find(([person]) => !entitled.has(person));
  if (stranger) return { refused: 'handNotEntitled', clause, person: stranger[0] };
  const fits = choices.every((choice) => named.filter(([, each]) => each === choice).length === hands[choice]);
  const headFits = head === null || (hands.names[head] ?? null) === hands.head;
  return fits && headFits ? undefined : { refused: 'namesDoNotFit', clause };
}

export const namesMayBeTaken = ({ rules }: Charter): boolean =>
  rules.ballots.value !== 'unknown' && rules.ballots.value.openness === 'open by name';
