import { node, type XmlElement } from '#paper/xml.ts';
import { electionWords, roundSentence } from '#secret/election-messages.ts';
import { type AnElection, electionsOn } from '#voting/elections.ts';
import type { Round } from '#voting/vocabulary.ts';
import type { References } from './akn-references.ts';
import { countId, votingId } from './akn-votes.ts';
import { aknWords as words } from './akn-words.ts';
import type { ProtocolRecord } from './paper-record.ts';

/** Every round of the elections on an item: how many for whom, and who came of it; who voted how nobody knows. */
export const electionVotings = (record: ProtocolRecord, refs: References, item: string): readonly XmlElement[] =>
  electionsOn(record.proposals, item).flatMap((election) =>
    election.election.rounds.map((round) => votingInRound(record, refs, election, round)),
  );

function votingInRound(
  { tongue, names }: ProtocolRecord,
  refs: References,
  { proposal }: AnElection,
  { round, vote, result }: Round,
): XmlElement {
  const id = `${proposal}-${round}`;
  const counted = (name: 'quorum' | 'count', key: string, refersTo: string, value: number) =>
    node(name, { eId: countId(id, key), value: String(value), refersTo });
  const concept = (key: string, word: string) => refs.concept(key, word);
  const { againstAll, abstained, noBallots } = electionWords;
  return node(
    'voting',
    {
      eId: votingId(id),
      outcome: refs.concept(`outcome.${id}`, roundSentence(result, names)[tongue]),
      refersTo: concept('vote-secret', words.secret[tongue]),
    },
    counted('quorum', 'needed', concept('needed', words.needed[tongue]), vote.needed),
    counted('count', 'members', concept('members', words.members[tongue]), vote.members),
    counted('count', 'entitled', concept('entitled', words.entitled[tongue]), vote.entitled.size),
    ...result.counts.map(({ candidate, votes }, index) =>
      counted('count', `candidate-${index + 1}`, refs.person(candidate, names.person(candidate)[tongue]), votes),
    ),
    counted('count', 'against', concept('against-all', againstAll[tongue]), result.against),
    counted('count', 'abstain', concept('abstained', abstained[tongue]), result.abstain),
    counted('count', 'noBallot', concept('no-ballot', noBallots[tongue]), result.noBallot),
  );
}
