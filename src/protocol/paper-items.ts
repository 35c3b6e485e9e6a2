import type { AgendaItem } from '#meetings/vocabulary.ts';
import type { Block, Paragraph, Section } from '#paper/vocabulary.ts';
import { upper } from '#text/alphabet.ts';
import { decidedOn, resultOf } from '#voting/closing.ts';
import { choices, fieldLabels as votingLabels, votingWords } from '#voting/messages.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import type { Proposal, Result } from '#voting/vocabulary.ts';
import { protocolWords as words } from './messages.ts';
import { amendmentLines, decidedInNames, moverLine } from './paper-decisions.ts';
import { electionSections } from './paper-elections.ts';
import { clauseMargin, type ProtocolRecord } from './paper-record.ts';
import { inTheRoom, speeches } from './paper-room.ts';
import { remarkWords } from './remark-messages.ts';

/** One item: who was there, heard, spoke, then every proposal that was decided, with its separate opinions. */
export function itemBlocks(record: ProtocolRecord, { item, title }: AgendaItem, index: number): readonly Block[] {
  const { texts, protocol, tongue, proposals } = record;
  const written = protocol.items.get(item);
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${texts(title)}` },
    ...inTheRoom(record, item),
    section(words.heard[tongue], paragraphs(texts(written?.heard)), words.nothingHeard[tongue]),
    section(
      words.spoke[tongue],
      [...speeches(record, item), ...paragraphs(texts(written?.spoke))],
      words.nothingHeard[tongue],
    ),
    ...decidedOn(proposals, item).flatMap((proposal) => {
      const result = resultOf(proposal);
      return result ? [decision(record, proposal, result), ...dissents(record, proposal)] : [];
    }),
    ...electionSections(record, item),
  ];
}

const section = (label: string, blocks: readonly Paragraph[], empty: string): Section => ({
  kind: 'section',
  label,
  empty,
  blocks,
});

const paragraphs = (text: string): readonly Paragraph[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));

const note = (text: string): Paragraph => ({ kind: 'paragraph', text, tone: 'note' });

function decision(record: ProtocolRecord, proposal: Proposal, result: Result): Section {
  const { texts, tongue, names } = record;
  const { count } = result;
  const figures = (['for', 'against', 'abstain'] as const).map((choice) => ({
    label: choices[choice][tongue],
    value: String(count[choice]),
  }));
  const none = { label: votingWords.notVoted[tongue], value: String(count.noBallot) };
  const addressee = proposal.addressee
    ? [note(`${votingLabels.addressee[tongue]}: ${names.body(proposal.addressee)[tongue]}`)]
    : [];
  return {
    kind: 'section',
    label: upper(outcomeWords(result, proposal.proposal)[tongue], tongue),
    empty: '',
    ...clauseMargin(result.clauses.at(-1), tongue),
    blocks: [
      { kind: 'quotation', text: texts(proposal.text) },
      ...moverLine(record, proposal),
      ...addressee,
      {
        kind: 'tally',
        // Where nobody objected no vote was taken, and there is nothing to count.
        figures: result.by === 'without objection' ? [] : [...figures, none],
        outcome: tallySentence(result, proposal.proposal)[tongue],
      },
      ...decidedInNames(record, proposal),
      ...amendmentLines(record, proposal),
    ],
  };
}

/** Separate opinions stand beside the decision, in the words of whoever holds them. */
function dissents(record: ProtocolRecord, { proposal }: Proposal): readonly Section[] {
  const { protocol, charter, names, texts, tongue } = record;
  return protocol.dissents
    .filter((dissent) => dissent.proposal === proposal)
    .map(({ by, text }) => ({
      kind: 'section',
      label: remarkWords.dissentHead[tongue],
      empty: '',
      ...clauseMargin(charter.rules.protocol.clause, tongue),
      blocks: [{ kind: 'paragraph', text: names.person(by)[tongue], tone: 'note' }, ...paragraphs(texts(text))],
    }));
}
