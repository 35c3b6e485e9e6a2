import type { Paragraph, Section } from '#paper/vocabulary.ts';
import { electionWords, roundName, roundSentence } from '#secret/election-messages.ts';
import { capital, upper } from '#text/alphabet.ts';
import { type AnElection, electionEnd, electionsOn } from '#voting/elections.ts';
import { proposalName } from '#voting/names.ts';
import type { Round } from '#voting/vocabulary.ts';
import { clauseMargin, type ProtocolRecord } from './paper-record.ts';
import { paperWords } from './paper-words.ts';

/** Elections of persons on the item that came to an end, or were withdrawn after they had been proposed. */
export const electionSections = (record: ProtocolRecord, item: string): readonly Section[] =>
  electionsOn(record.proposals, item).flatMap((election) => section(record, election) ?? []);

function section(record: ProtocolRecord, election: AnElection): Section | undefined {
  const { tongue, texts, names } = record;
  const ended = electionEnd(election);
  const { rounds, withdrawn } = election.election;
  if (!ended && !withdrawn && rounds.length === 0) return undefined;
  const says = labelOf(election);
  return {
    kind: 'section',
    label: upper(ended?.elected ? `${says[tongue]}: ${names.person(ended.elected)[tongue]}` : says[tongue], tongue),
    empty: '',
    ...clauseMargin(rounds.at(-1)?.result.clauses[0], tongue),
    blocks: [
      {
        kind: 'paragraph',
        text: texts(election.text),
        lead: capital(proposalName(election.proposal)[tongue], tongue),
      },
      ...rounds.flatMap((round) => roundLines(record, round)),
      ...(withdrawn ? [note(texts(withdrawn), electionWords.withdrawn[tongue])] : []),
    ],
  };
}

function labelOf(election: AnElection) {
  const ended = electionEnd(election);
  if (election.stage === 'withdrawn') return electionWords.withdrawn;
  if (!ended) return electionWords.awaitsSecond;
  return ended.elected === null ? electionWords.nobodyElected : electionWords.elected;
}

/** What was counted in one round, and what came of it; who voted how nobody knows. */
function roundLines({ tongue, names }: ProtocolRecord, { round, result }: Round): readonly Paragraph[] {
  const { againstAll, abstained, noBallots } = electionWords;
  const counts = [
    ...result.counts.map(({ candidate, votes }) => `${names.person(candidate)[tongue]}: ${votes}`),
    `${againstAll[tongue]}: ${result.against}`,
    `${abstained[tongue]}: ${result.abstain}`,
    `${noBallots[tongue]}: ${result.noBallot}`,
  ];
  const lead = `${capital(roundName[round][tongue], tongue)}, ${paperWords.secret[tongue].toLocaleLowerCase(tongue)}`;
  return [
    note(counts.join('; '), lead),
    { kind: 'paragraph', text: roundSentence(result, names)[tongue], ...clauseMargin(result.clauses[0], tongue) },
  ];
}

const note = (text: string, lead: string): Paragraph => ({ kind: 'paragraph', text, tone: 'note', lead });
