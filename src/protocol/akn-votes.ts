import { node, type XmlElement } from '#paper/xml.ts';
import { resultOf } from '#voting/closing.ts';
import { choices as choiceWords, votingWords } from '#voting/messages.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { choices, type Proposal } from '#voting/vocabulary.ts';
import type { References } from './akn-references.ts';
import { aknWords as words } from './akn-words.ts';
import type { ProtocolRecord } from './paper-record.ts';

/** Ids of what was counted on a question; the text points to them. */
export const votingId = (proposal: string): string => `voting-${proposal.replaceAll('.', '-')}`;
export const countId = (proposal: string, choice: string): string => `${votingId(proposal)}__${choice}`;
export const decisionId = (proposal: string): string => `decision-${proposal.replaceAll('.', '-')}`;

/** The quorum when the meeting was opened, or when it could not be. */
export function quorumVerification({ meeting, tongue }: ProtocolRecord, refs: References): readonly XmlElement[] {
  const tested = meeting.quorumAtOpening;
  if (!tested) return [];
  const { needed, present, members } = tested;
  const outcome = present >= needed ? ('quorate' as const) : ('inquorate' as const);
  const counted = (name: 'quorum' | 'count', what: 'needed' | 'present' | 'members', value: number) =>
    node(name, { eId: `quorum-1__${what}`, value: String(value), refersTo: refs.concept(what, words[what][tongue]) });
  return [
    node(
      'quorumVerification',
      { eId: 'quorum-1', outcome: refs.concept(outcome, words[outcome][tongue]) },
      counted('quorum', 'needed', needed),
      counted('count', 'present', present),
      counted('count', 'members', members),
    ),
  ];
}

/** One question that was decided: how it was put, who could answer it, what was counted, and what came of it. */
export function votingOf(record: ProtocolRecord, refs: References, proposal: Proposal): readonly XmlElement[] {
  const { tongue } = record;
  const result = resultOf(proposal);
  const question = proposal.vote?.result ? proposal.vote : proposal.consent;
  if (!result || !question) return [];
  const id = proposal.proposal;
  const manner = mannerOf(proposal);
  const counted = (name: 'quorum' | 'count', key: string, word: string, value: number) =>
    node(name, { eId: countId(id, key), value: String(value), refersTo: refs.concept(key, word) });
  // Where nobody objected no vote was taken, and there is nothing to count but who could have objected.
  const votes =
    result.by === 'without objection'
      ? []
      : [
          ...choices.map((choice) => counted('count', choice, choiceWords[choice][tongue], result.count[choice])),
          counted('count', 'noBallot', votingWords.notVoted[tongue], result.count.noBallot),
        ];
  return [
    node(
      'voting',
      {
        eId: votingId(id),
        outcome: refs.concept(result.outcome.replaceAll(' ', '-'), outcomeWords(result, id)[tongue]),
        refersTo: refs.concept(`vote-${manner}`, words[manner][tongue]),
        href: `#${decisionId(id)}`,
      },
      counted('quorum', 'needed', words.needed[tongue], question.needed),
      counted('count', 'members', words.members[tongue], question.members),
      counted('count', 'entitled', words.entitled[tongue], question.entitled.size),
      ...votes,
    ),
  ];
}

function mannerOf({ vote }: Proposal): 'consent' | 'secret' | 'hands' | 'screens' {
  if (!vote?.result) return 'consent';
  return vote.secret ? 'secret' : vote.manner;
}
