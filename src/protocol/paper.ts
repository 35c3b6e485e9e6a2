import type { Charter } from '#charter/vocabulary.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { AgendaItem, Meeting } from '#meetings/vocabulary.ts';
import { itemKinds, meetingWords, presences, presentOf } from '#meetings/words.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import { fieldLabels as memberLabels } from '#membership/messages.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Block, Definition, PaperDocument, Section } from '#paper/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { upper } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { decidedOn, resultOf } from '#voting/closing.ts';
import { choices, fieldLabels as votingLabels, votingWords } from '#voting/messages.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import type { Proposal, Proposals, Result } from '#voting/vocabulary.ts';
import { protocolWords as words } from './messages.ts';
import { signaturesOn } from './paper-signatures.ts';
import type { Protocol } from './vocabulary.ts';

/** All that a protocol is computed from; equal records give equal papers. */
export type ProtocolRecord = {
  readonly charter: Charter;
  readonly group: string;
  readonly meeting: Meeting;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
  readonly composition: Composition;
  readonly names: Names;
  readonly texts: (wording: Wording | null | undefined) => string;
  readonly number: string;
  readonly tongue: Tongue;
};

/**
 * `draft`: as it would be now; `for signature`: the paper whose hash the head signs; `certified`: the copy made after the
 * signature, which cites the act and that hash (a paper cannot hold its own); `extract`: what of a signed protocol one reader
 * may read, if that is not the whole: it certifies nothing.
 */
export type ProtocolCopy = 'draft' | 'for signature' | 'certified' | 'extract';

/** What is made of a signed protocol says how it was signed; what is made before has lines to be signed on. */
const ofSigned = (copy: ProtocolCopy) => (copy === 'certified' || copy === 'extract' ? copy : 'unsigned');

const signatureTime = { az: 'Vaxt', en: 'Time', ru: 'Время' } as const;

/** More members than this stand in an annex, and the protocol says how many they were. */
const mostNamed = 8;

/** The protocol of a meeting in the form that people expect: heard, spoke, proposal adopted with its count. */
export function protocolPaper(record: ProtocolRecord, copy: ProtocolCopy): PaperDocument {
  const { charter, meeting, texts, number, tongue, protocol } = record;
  const day = dateIn(meeting.on, charter.timeZone);
  const title = `${words.protocol[tongue]} № ${number}`;
  const held = meeting.stage !== 'not held';
  return {
    tongue,
    title,
    author: charter.title[tongue],
    createdAt: meeting.closedAt ?? meeting.openedAt ?? meeting.on,
    head: {
      issuer: [charter.title[tongue]],
      kind: (copy === 'extract' ? words.extractKind : words.protocolKind)[tongue],
      number: `№ ${number}`,
      place: texts(meeting.place),
      date: officialDate(day, tongue),
    },
    blocks: [
      { kind: 'definitions', lines: facts(record) },
      { kind: 'heading', level: 1, text: words.agenda[tongue] },
      {
        kind: 'numbered',
        items: meeting.agenda.map((item) => ({ text: texts(item.title), note: noteOf(record, item) })),
      },
      ...(held ? meeting.agenda.flatMap((item, index) => itemBlocks(record, item, index)) : [notHeld(record)]),
      ...(copy === 'for signature'
        ? []
        : [{ kind: 'paragraph', text: words.readersCopy[tongue], tone: 'note' } as const]),
    ],
    signatures: signaturesOn(record, ofSigned(copy), momentOf(record)),
    annexes: [
      {
        label: `${words.annex[tongue]} 1`,
        title: words.attendanceList[tongue],
        blocks: [attendanceTable(record)],
      },
    ],
    footer: {
      reference: `${title} · ${officialDate(day, tongue)}`,
      ...hashOf(protocol, copy),
    },
    ...statusOf(copy, tongue),
  };
}

/** What stands over a copy that is not the protocol itself. */
function statusOf(copy: ProtocolCopy, tongue: Tongue): Pick<PaperDocument, 'status'> {
  if (copy === 'draft') return { status: { mark: words.draftMark[tongue], line: words.draftLine[tongue] } };
  if (copy === 'extract') return { status: { mark: words.extractMark[tongue], line: words.extractLine[tongue] } };
  return {};
}

const hashOf = ({ paper }: Protocol, copy: ProtocolCopy) =>
  copy === 'certified' && paper
    ? { hash: `SHA-256 ${paper.slice(0, 4)} ${paper.slice(4, 8)} ${paper.slice(8, 12)}` }
    : {};

const clauseMargin = (clause: string | null | undefined, tongue: Tongue) =>
  clause ? { margin: clauseName(clause, tongue) } : {};

function noteOf({ names, tongue }: ProtocolRecord, { kind, rapporteur }: AgendaItem): string {
  const speaker = rapporteur ? ` · ${names.person(rapporteur)[tongue]}` : '';
  return `${itemKinds[kind][tongue]}${speaker}`;
}

/** The moment whose composition the protocol shows: when the meeting ended. */
const momentOf = ({ meeting }: ProtocolRecord) => meeting.closedAt ?? meeting.openedAt ?? meeting.on;

function facts(record: ProtocolRecord): readonly Definition[] {
  const { meeting, names, tongue, charter } = record;
  const zone = charter.timeZone;
  const { chair } = meeting;
  const attended = attendees(record);
  return [
    ...(chair
      ? [
          {
            term: words.chair[tongue],
            text: names.person(chair)[tongue],
            ...clauseMargin(charter.rules.presiding.clause, tongue),
          },
        ]
      : []),
    {
      term: signatureTime[tongue],
      text: `${officialMoment(meeting.openedAt ?? meeting.on, zone, tongue)}${meeting.closedAt && meeting.openedAt ? ` – ${timeIn(meeting.closedAt, zone)}` : ''}`,
    },
    { term: words.participants[tongue], text: participantsText(record, attended) },
    { term: words.quorum[tongue], text: quorumText(record), ...clauseMargin(charter.rules.quorum.clause, tongue) },
  ];
}

/** Members who were present at any moment, in the order of the composition. */
function attendees({ composition, meeting }: ProtocolRecord): readonly string[] {
  const people = new Set([
    ...membersAt(composition, meeting.closedAt ?? meeting.on).map(({ person }) => person),
    ...meeting.attendance.keys(),
  ]);
  return [...people].filter((person) => meeting.attendance.has(person));
}

function participantsText({ names, tongue }: ProtocolRecord, attended: readonly string[]): string {
  if (attended.length > mostNamed) return `${attended.length} (${words.annex[tongue].toLocaleLowerCase(tongue)} 1)`;
  return attended.map((person) => names.person(person)[tongue]).join(', ') || '—';
}

function quorumText({ meeting, tongue }: ProtocolRecord): string {
  const tested = meeting.quorumAtOpening;
  if (!tested) return '—';
  return `${tested.needed}; ${presentOf(tested, 'past')[tongue]}`;
}

const notHeld = ({ tongue, charter }: ProtocolRecord): Block => ({
  kind: 'paragraph',
  text: words.notHeld[tongue],
  ...clauseMargin(charter.rules.quorum.clause, tongue),
});

/** One item: heard, spoke, then every proposal that was put to the vote. */
function itemBlocks(record: ProtocolRecord, { item, title }: AgendaItem, index: number): readonly Block[] {
  const { texts, protocol, tongue, proposals } = record;
  const written = protocol.items.get(item);
  const decided = decidedOn(proposals, item);
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${texts(title)}` },
    section(words.heard[tongue], texts(written?.heard), words.nothingHeard[tongue]),
    section(words.spoke[tongue], texts(written?.spoke), words.nothingHeard[tongue]),
    ...decided.flatMap((proposal) => decision(record, proposal, resultOf(proposal)) ?? []),
  ];
}

const section = (label: string, text: string, empty: string): Section => ({
  kind: 'section',
  label,
  empty,
  blocks: text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
});

function decision(record: ProtocolRecord, proposal: Proposal, result: Result | undefined): Section | undefined {
  if (!result) return undefined;
  const { texts, tongue, names } = record;
  const { count } = result;
  const figures = (['for', 'against', 'abstain'] as const).map((choice) => ({
    label: choices[choice][tongue],
    value: String(count[choice]),
  }));
  const none = { label: votingWords.notVoted[tongue], value: String(count.noBallot) };
  const addressee = proposal.addressee
    ? `${votingLabels.addressee[tongue]}: ${names.body(proposal.addressee)[tongue]}`
    : undefined;
  return {
    kind: 'section',
    label: upper(outcomeWords(result, proposal.proposal)[tongue], tongue),
    empty: '',
    ...clauseMargin(result.clauses.at(-1), tongue),
    blocks: [
      { kind: 'quotation', text: texts(proposal.text) },
      ...(addressee ? [{ kind: 'paragraph', text: addressee, tone: 'note' } as const] : []),
      {
        kind: 'tally',
        // Where nobody objected no vote was taken, and there is nothing to count.
        figures: result.by === 'without objection' ? [] : [...figures, none],
        outcome: tallySentence(result, proposal.proposal)[tongue],
      },
    ],
  };
}

function attendanceTable(record: ProtocolRecord): Block {
  const { composition, meeting, names, tongue } = record;
  const at = momentOf(record);
  const people = [
    ...new Set([...membersAt(composition, at).map(({ person }) => person), ...meeting.attendance.keys()]),
  ];
  const head = holderAt(composition, 'head', at);
  return {
    kind: 'table',
    empty: '—',
    columns: [
      { title: '№', share: 1, align: 'end' },
      { title: memberLabels.name[tongue], share: 6, align: 'start' },
      { title: memberLabels.body[tongue], share: 8, align: 'start' },
      { title: meetingWords.attendance[tongue], share: 5, align: 'start' },
    ],
    rows: people.map((person, index) => {
      const mandate = mandateOf(composition, person, at);
      const place =
        person === head
          ? meetingWords.head[tongue]
          : mandate
            ? names.body(mandate.body, dateIn(at, record.charter.timeZone))[tongue]
            : '';
      return [String(index + 1), names.person(person)[tongue], place, stayText(record, person)];
    }),
  };
}

function stayText({ meeting, charter, tongue }: ProtocolRecord, person: string): string {
  const stays = meeting.attendance.get(person);
  if (!stays) return meetingWords.absent[tongue];
  return stays
    .map(({ from, until, presence }) => {
      const end = until ?? meeting.closedAt;
      const span = `${timeIn(from, charter.timeZone)}–${end ? timeIn(end, charter.timeZone) : ''}`;
      return presence === 'remote' ? `${span} ${presences.remote[tongue]}` : span;
    })
    .join('; ');
}
