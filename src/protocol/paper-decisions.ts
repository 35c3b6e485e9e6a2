import type { Paragraph } from '#paper/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import { amendmentsOf } from '#voting/amendments.ts';
import { choices as choiceWords } from '#voting/messages.ts';
import { proposalName } from '#voting/names.ts';
import { type Choice, choices, type Proposal, type Vote } from '#voting/vocabulary.ts';
import type { ProtocolRecord } from './paper-record.ts';
import { paperWords as words } from './paper-words.ts';

const note = (text: string, lead?: string): Paragraph => ({
  ...{ kind: 'paragraph', text, tone: 'note' },
  ...(lead === undefined ? {} : { lead }),
});

/** How the vote was taken, and who voted how, where votes are open by name. */
export function decidedInNames(record: ProtocolRecord, { vote }: Proposal): readonly Paragraph[] {
  const { tongue, names } = record;
  if (!vote?.result) return [];
  if (vote.secret) return [note(words.secret[tongue])];
  const manner = vote.manner === 'hands' ? [note(words.byHands[tongue])] : [];
  const voters = votersOf(record, vote).map(({ choice, persons }) =>
    note(persons.map((person) => names.person(person)[tongue]).join(', '), choiceWords[choice][tongue]),
  );
  return [...manner, ...voters];
}

/** Who voted how, where that is open: of each choice those who made it, in the order in which they were entitled. */
export function votersOf(
  { charter }: ProtocolRecord,
  vote: Vote,
): readonly { choice: Choice; persons: readonly string[] }[] {
  if (!vote.result || vote.secret || charter.rules.ballots.value === 'unknown') return [];
  const chosen = (person: string): Choice | undefined =>
    vote.manner === 'hands' ? vote.hands?.names?.[person] : vote.ballots.get(person)?.choice;
  return choices.flatMap((choice) => {
    const persons = [...vote.entitled].filter((person) => chosen(person) === choice);
    return persons.length === 0 ? [] : [{ choice, persons }];
  });
}

/** Whose amendment it was, and why. */
export function moverLine({ names, texts, tongue }: ProtocolRecord, { amends, by }: Proposal): readonly Paragraph[] {
  if (!amends) return [];
  const why = texts(amends.reason);
  return [note(`${names.person(by)[tongue]}${why === '' ? '' : `: ${why}`}`, words.author[tongue])];
}

/** Amendments of a draft on which nobody voted: whose they were, their text, and what became of them. */
export function amendmentLines(record: ProtocolRecord, draft: Proposal): readonly Paragraph[] {
  const { proposals, tongue, names, texts } = record;
  return amendmentsOf(proposals, draft.proposal).flatMap(({ proposal, by, text, stage }) => {
    if (stage !== 'accepted' && stage !== 'withdrawn') return [];
    const lead = capital(proposalName(proposal)[tongue], tongue);
    return [note(`${names.person(by)[tongue]}: ${texts(text)} — ${words[stage][tongue]}`, lead)];
  });
}
