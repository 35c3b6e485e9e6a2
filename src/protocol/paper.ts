import type { AgendaItem } from '#meetings/vocabulary.ts';
import { itemKinds, meetingWords, presences, presentOf } from '#meetings/words.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import { fieldLabels as memberLabels } from '#membership/messages.ts';
import type { Block, Definition, PaperDocument } from '#paper/vocabulary.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { protocolWords as words } from './messages.ts';
import { itemBlocks } from './paper-items.ts';
import { clauseMargin, type ProtocolRecord } from './paper-record.ts';
import { signaturesOn } from './paper-signatures.ts';
import { correctionLine, paperWords } from './paper-words.ts';
import { correctedBy, versionOf } from './versions.ts';
import type { Protocol } from './vocabulary.ts';

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
      ...correction(record),
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

function noteOf({ names, tongue }: ProtocolRecord, { kind, rapporteur }: AgendaItem): string {
  const speaker = rapporteur ? ` · ${names.person(rapporteur)[tongue]}` : '';
  return `${itemKinds[kind][tongue]}${speaker}`;
}

/** The moment whose composition the protocol shows: when the meeting ended. */
export const momentOf = ({ meeting }: ProtocolRecord) => meeting.closedAt ?? meeting.openedAt ?? meeting.on;

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
    ...breaks(record),
    { term: words.participants[tongue], text: participantsText(record, attended) },
    { term: words.quorum[tongue], text: quorumText(record), ...clauseMargin(charter.rules.quorum.clause, tongue) },
  ];
}

/** When the meeting was broken off, until when, and why. */
export function breaks({ meeting, charter, texts, tongue }: ProtocolRecord): readonly Definition[] {
  const { timeZone, rules } = charter;
  return meeting.adjournments.map(({ at, resumedAt, reason }) => {
    const sameDay = resumedAt !== undefined && dateIn(resumedAt, timeZone) === dateIn(at, timeZone);
    const end =
      resumedAt === undefined
        ? ''
        : sameDay
          ? timeIn(resumedAt, timeZone)
          : officialMoment(resumedAt, timeZone, tongue);
    const from = sameDay ? timeIn(at, timeZone) : officialMoment(at, timeZone, tongue);
    return {
      term: paperWords.breaks[tongue],
      text: `${from} – ${end}. ${texts(reason)}`,
      ...clauseMargin(rules.adjournment.clause, tongue),
    };
  });
}

/** A corrected version names the signed one that it corrects, and says why. */
function correction({ protocol, texts, tongue, charter }: ProtocolRecord): readonly Block[] {
  const before = correctedBy(protocol);
  if (!before) return [];
  const says = correctionLine(versionOf(protocol), before.number, before.signed.position, before.paper)[tongue];
  const { clause } = charter.rules.protocol;
  return [
    {
      kind: 'section',
      label: paperWords.corrects[tongue],
      empty: '',
      ...clauseMargin(clause, tongue),
      blocks: [
        { kind: 'paragraph', text: says },
        { kind: 'paragraph', text: texts(before.corrected.reason) },
      ],
    },
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

export function quorumText({ meeting, tongue }: ProtocolRecord): string {
  const tested = meeting.quorumAtOpening;
  if (!tested) return '—';
  return `${tested.needed}; ${presentOf(tested, 'past')[tongue]}`;
}

const notHeld = ({ tongue, charter }: ProtocolRecord): Block => ({
  kind: 'paragraph',
  text: words.notHeld[tongue],
  ...clauseMargin(charter.rules.quorum.clause, tongue),
});

/** Everybody in the annex: the members of that moment, present or not, and whoever else was there, each with his place. */
export function rollOf(record: ProtocolRecord) {
  const { composition, meeting, names, tongue } = record;
  const at = momentOf(record);
  const people = [
    ...new Set([...membersAt(composition, at).map(({ person }) => person), ...meeting.attendance.keys()]),
  ];
  const head = holderAt(composition, 'head', at);
  return people.map((person) => {
    const body = person === head ? undefined : mandateOf(composition, person, at)?.body;
    const place =
      person === head
        ? meetingWords.head[tongue]
        : body === undefined
          ? ''
          : names.body(body, dateIn(at, record.charter.timeZone))[tongue];
    return { person, isHead: person === head, body, place, stay: stayText(record, person) };
  });
}

function attendanceTable(record: ProtocolRecord): Block {
  const { names, tongue } = record;
  return {
    kind: 'table',
    empty: '—',
    columns: [
      { title: '№', share: 1, align: 'end' },
      { title: memberLabels.name[tongue], share: 6, align: 'start' },
      { title: memberLabels.body[tongue], share: 8, align: 'start' },
      { title: meetingWords.attendance[tongue], share: 5, align: 'start' },
    ],
    rows: rollOf(record).map(({ person, place, stay }, index) => [
      String(index + 1),
      names.person(person)[tongue],
      place,
      stay,
    ]),
  };
}

function stayText({ meeting, charter, tongue }: ProtocolRecord, person: string): string {
  const stays = meeting.attendance.get(person);
  if (!stays) return meetingWords.absent[tongue];
  return stays
    .map(({ from, until, presence }) => {
      const end = until ?? meeting.closedAt;
      const span = `${timeIn(from, charter.timeZone)}–${end ? timeIn(end, charter.timeZone) : ''}`;
      return `${span}, ${presences[presence][tongue]}`;
    })
    .join('; ');
}
