import type { Speech } from '#floor/vocabulary.ts';
import { speechKinds } from '#floor/words.ts';
import type { AgendaItem } from '#meetings/vocabulary.ts';
import { meetingWords } from '#meetings/words.ts';
import type { Paragraph, Section } from '#paper/vocabulary.ts';
import { node, type XmlElement, type XmlNode } from '#paper/xml.ts';
import { decidedOn, resultOf } from '#voting/closing.ts';
import { choices as choiceWords, fieldLabels as votingLabels } from '#voting/messages.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import type { Proposal, Result } from '#voting/vocabulary.ts';
import type { References } from './akn-references.ts';
import { countId, decisionId } from './akn-votes.ts';
import { aknWords } from './akn-words.ts';
import { protocolWords as words } from './messages.ts';
import { breaks, quorumText, rollOf } from './paper.ts';
import { amendmentLines, moverLine, votersOf } from './paper-decisions.ts';
import { electionSections } from './paper-elections.ts';
import type { ProtocolRecord } from './paper-record.ts';
import { inTheRoom, spans, speakerOf } from './paper-room.ts';
import { correctionLine, paperWords } from './paper-words.ts';
import { remarkWords } from './remark-messages.ts';
import { correctedBy, versionOf } from './versions.ts';

type Hand = { readonly record: ProtocolRecord; readonly refs: References };

/** A paragraph holds text, even where it begins with an element: no blank is put into it. */
export const p = (...said: readonly XmlNode[]): XmlElement => node('p', {}, '', ...said);
const head = (text: string): XmlElement => node('heading', {}, text);
const section = (eId: string, name: string, ...inner: readonly XmlElement[]): XmlElement =>
  node('debateSection', { eId, name }, ...inner);

/** What was done at the meeting, in the order of the paper: who was there, its breaks, then item by item. */
export function debateBody(record: ProtocolRecord, refs: References): XmlElement {
  const hand = { record, refs };
  const roll = rollCall(hand);
  const held = record.meeting.stage !== 'not held';
  const items = held
    ? record.meeting.agenda.map((item, index) => itemSection(hand, item, index))
    : [section('dbsect-1', 'notHeld', p(words.notHeld[record.tongue]))];
  return node('debateBody', {}, roll, ...adjournments(record), ...correction(record), ...items);
}

function rollCall({ record, refs }: Hand): XmlElement {
  const { names, tongue, meeting } = record;
  const roles = { head: meetingWords.head[tongue], member: aknWords.member[tongue] };
  const lines = rollOf(record).map(({ person, isHead, body, place, stay }) => {
    const role = isHead ? ('head' as const) : ('member' as const);
    const who = personNode({ record, refs }, person, refs.role(role, roles[role]));
    const from = body === undefined ? place : node('organization', { refersTo: refs.organization(body, place) }, place);
    return p(who, ...(place === '' ? [] : [', ', from]), ': ', stay);
  });
  const chair =
    meeting.chair === undefined ? [] : [p(`${words.chair[tongue]}: ${names.person(meeting.chair)[tongue]}`)];
  return node(
    'rollCall',
    { eId: 'rollcall-1' },
    head(words.participants[tongue]),
    ...chair,
    p(`${words.quorum[tongue]}: ${quorumText(record)}`),
    ...lines,
  );
}

function personNode({ record, refs }: Hand, person: string, as?: string): XmlElement {
  const name = record.names.person(person)[record.tongue];
  return node('person', { refersTo: refs.person(person, name), as }, name);
}

const adjournments = (record: ProtocolRecord): readonly XmlElement[] =>
  breaks(record).map(({ term, text }, index) => node('adjournment', { eId: `adj-${index + 1}` }, head(term), p(text)));

/** Why an earlier signed version is corrected. */
function correction({ protocol, texts, tongue }: ProtocolRecord): readonly XmlElement[] {
  const before = correctedBy(protocol);
  if (!before) return [];
  const says = correctionLine(versionOf(protocol), before.number, before.signed.position, before.paper)[tongue];
  const why = texts(before.corrected.reason);
  return [section('correction-1', 'correction', head(paperWords.corrects[tongue]), p(says), p(why))];
}

function itemSection(hand: Hand, { item, title, rapporteur }: AgendaItem, index: number): XmlElement {
  const { record } = hand;
  const { texts, protocol, tongue, proposals } = record;
  const id = `dbsect-${index + 1}`;
  const written = protocol.items.get(item);
  const speaker = rapporteur ? [p(personNode(hand, rapporteur))] : [];
  const [heard, spoke] = [paragraphs(texts(written?.heard)), paragraphs(texts(written?.spoke))];
  const none = [p(words.nothingHeard[tongue])];
  const said = [...speeches(hand, item, id), ...spoke];
  return section(
    id,
    'item',
    node('num', {}, `${index + 1}.`),
    head(texts(title)),
    ...speaker,
    ...inTheRoom(record, item).map(line),
    section(`${id}__heard`, 'heard', head(words.heard[tongue]), ...(heard.length > 0 ? heard : none)),
    section(`${id}__spoken`, 'spoken', head(words.spoke[tongue]), ...(said.length > 0 ? said : none)),
    ...decidedOn(proposals, item).flatMap((proposal) => {
      const result = resultOf(proposal);
      return result ? [decision(hand, proposal, result)] : [];
    }),
    ...electionSections(record, item).map(({ label, blocks }, at) =>
      section(`${id}__election-${at + 1}`, 'election', head(label), ...blocks.flatMap(blockOf)),
    ),
  );
}

/** What the paper says of an election in paragraphs. */
const blockOf = (block: Section['blocks'][number]): readonly XmlElement[] =>
  block.kind === 'paragraph' ? [line(block)] : [];

/** A line of the paper that begins with what it is about. */
const line = ({ lead, text }: Pick<Paragraph, 'lead' | 'text'>): XmlElement =>
  lead === undefined ? p(text) : p(node('b', {}, `${lead}:`), ` ${text}`);

const paragraphs = (text: string): readonly XmlElement[] =>
  text
    .split(/\n\s*\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => p(each));

/** Who had the floor and when; what each of them said stands in the record of the item as a whole. */
function speeches(hand: Hand, item: string, id: string): readonly XmlElement[] {
  const { record } = hand;
  const own = record.floor.speeches.filter((speech) => speech.item === item);
  return own.map((speech, index) => {
    const kind = speech.kind === 'speech' ? '' : `, ${speechKinds[speech.kind][record.tongue]}`;
    const name = speakerOf(record, speech);
    const { by, as } = speakerRefs(hand, speech, name);
    return node(
      'speech',
      { eId: `${id}__speech-${index + 1}`, by, as, startTime: speech.from, endTime: speech.until },
      node('from', {}, `${name}${kind}`),
      p(spans(record, [speech])),
    );
  });
}

function speakerRefs({ record: { tongue }, refs }: Hand, { speaker, as }: Speech, name: string) {
  return { by: refs.person(speaker, name), as: refs.role(as, aknWords[as][tongue]) };
}

function decision(hand: Hand, proposal: Proposal, result: Result): XmlElement {
  const { record, refs } = hand;
  const { texts, tongue, names } = record;
  const id = proposal.proposal;
  const { addressee } = proposal;
  const to = addressee
    ? [p(`${votingLabels.addressee[tongue]}: `, organizationNode(refs, addressee, names.body(addressee)[tongue]))]
    : [];
  return section(
    decisionId(id),
    'decision',
    head(outcomeWords(result, id)[tongue]),
    ...paragraphs(texts(proposal.text)),
    ...moverLine(record, proposal).map(line),
    ...to,
    p(node('outcome', {}, tallySentence(result, id)[tongue])),
    ...manner(record, proposal),
    ...votes(hand, proposal),
    ...amendmentLines(record, proposal).map(line),
    ...dissents(hand, id),
  );
}

const organizationNode = (refs: References, body: string, name: string): XmlElement =>
  node('organization', { refersTo: refs.organization(body, name) }, name);

function manner({ tongue }: ProtocolRecord, { vote }: Proposal): readonly XmlElement[] {
  if (!vote?.result) return [];
  if (vote.secret) return [p(paperWords.secret[tongue])];
  return vote.manner === 'hands' ? [p(paperWords.byHands[tongue])] : [];
}

/** Names beside the counts where votes are open by name; of a secret vote none. */
function votes({ record, refs }: Hand, { proposal, vote }: Proposal): readonly XmlElement[] {
  if (!vote) return [];
  const { names, tongue } = record;
  return votersOf(record, vote).map(({ choice, persons }) =>
    p(
      node('b', {}, `${choiceWords[choice][tongue]}:`),
      ...persons.flatMap((person, index) => {
        const name = names.person(person)[tongue];
        const by = refs.person(person, name);
        return [index === 0 ? ' ' : ', ', node('vote', { by, choice: `#${countId(proposal, choice)}` }, name)];
      }),
    ),
  );
}

/** Separate opinions, each in the words of whoever holds it. */
function dissents({ record, refs }: Hand, proposal: string): readonly XmlElement[] {
  const { protocol, names, texts, tongue } = record;
  return protocol.dissents
    .filter((each) => each.proposal === proposal)
    .map(({ by, text }) => {
      const name = names.person(by)[tongue];
      const opinion = node('opinion', { by: refs.person(by, name), type: 'dissenting' }, texts(text));
      return p(node('b', {}, `${remarkWords.dissentHead[tongue]}, ${name}:`), ' ', opinion);
    });
}
