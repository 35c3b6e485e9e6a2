import type { Signature } from '#paper/vocabulary.ts';
import { node, type XmlElement, xmlOf } from '#paper/xml.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { decidedOn } from '#voting/closing.ts';
import { debateBody, p } from './akn-body.ts';
import { electionVotings } from './akn-elections.ts';
import { type References, references } from './akn-references.ts';
import { quorumVerification, votingOf } from './akn-votes.ts';
import { aknWords } from './akn-words.ts';
import { protocolWords as words } from './messages.ts';
import type { ProtocolCopy } from './paper.ts';
import type { ProtocolRecord } from './paper-record.ts';
import { signaturesOn } from './paper-signatures.ts';
import { signatoriesOf, signedFileOf } from './signatures.ts';
import { versionWords } from './version-messages.ts';
import { versionOf } from './versions.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const languages: Record<Tongue, string> = { az: 'aze', en: 'eng', ru: 'rus' };
/** The record is one of Azerbaijan's (ISO 3166-1). */
const country = 'az';

/**
 * The protocol of a meeting as Akoma Ntoso 3.0, a debate record: the same as the paper says, with who, what and how many in a form
 * that programs read. Equal records give equal bytes. It is no paper that anybody signs: of a signed one it names the hash.
 */
export function protocolAkn(record: ProtocolRecord, copy: Exclude<ProtocolCopy, 'for signature'>): string {
  const refs = references();
  const group = refs.organization(`group.${record.group}`, record.charter.title[record.tongue]);
  const body = debateBody(record, refs);
  const end = conclusions(record, refs, copy);
  const analysis = parliamentary(record, refs, group);
  const workflow = steps(record, refs, group);
  const meta = node(
    'meta',
    {},
    identification(record, group),
    ...lifecycle(record, group),
    ...workflow,
    ...analysis,
    node('references', { source: group }, ...originals(record), ...refs.all()),
  );
  const contains = versionOf(record.protocol) === 1 ? 'originalVersion' : 'singleVersion';
  const debate = node('debate', { name: 'protocol', contains }, meta, preface(record, copy), body, ...end);
  return xmlOf(node('akomaNtoso', { xmlns: namespace }, debate));
}

const dayOf = ({ meeting, charter }: ProtocolRecord) => dateIn(meeting.on, charter.timeZone);

const workIri = (record: ProtocolRecord): string =>
  `/akn/${country}/debate/protocol/${encodeURIComponent(record.group)}/${dayOf(record)}/${record.meeting.meeting}`;

const expressionIri = (record: ProtocolRecord, on: string): string =>
  `${workIri(record)}/${languages[record.tongue]}@${on}`;

/** The day of this version: of its signature, or, while there is none, of the meeting. */
function versionDay(record: ProtocolRecord): string {
  const { signed } = record.protocol;
  return signed ? dateIn(signed.at, record.charter.timeZone) : dayOf(record);
}

function identification(record: ProtocolRecord, group: string): XmlElement {
  const { protocol, tongue } = record;
  const [work, on] = [workIri(record), versionDay(record)];
  const expression = expressionIri(record, on);
  const named = (
    [own, iri]: readonly [string, string],
    date: string,
    name: string,
    aliases: readonly XmlElement[] = [],
  ) => [
    node('FRBRthis', { value: own }),
    node('FRBRuri', { value: iri }),
    ...aliases,
    node('FRBRdate', { date, name }),
    node('FRBRauthor', { href: group }),
  ];
  return node(
    'identification',
    { source: group },
    node(
      'FRBRWork',
      {},
      ...named([`${work}/!main`, work], dayOf(record), 'meeting'),
      node('FRBRcountry', { value: country }),
      node('FRBRsubtype', { value: 'protocol' }),
      ...(protocol.number === undefined ? [] : [node('FRBRnumber', { value: protocol.number })]),
      node('FRBRname', { value: titleOf(record) }),
    ),
    node(
      'FRBRExpression',
      {},
      ...named([`${expression}/!main`, expression], on, protocol.signed ? 'signature' : 'meeting', hashes(record)),
      node('FRBRversionNumber', { value: String(versionOf(protocol)) }),
      // The paper is what was signed.
      node('FRBRauthoritative', { value: 'false' }),
      node('FRBRlanguage', { language: languages[tongue] }),
    ),
    node(
      'FRBRManifestation',
      {},
      ...named([`${expression}/!main.xml`, `${expression}.akn`], on, 'generation'),
      node('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

const titleOf = ({ tongue, number }: ProtocolRecord): string => `${words.protocol[tongue]} № ${number}`;

/** The paper that was submitted, and the one with the signatures by certificate in it, by their SHA-256. */
function hashes({ protocol }: ProtocolRecord): readonly XmlElement[] {
  const { paper, signed } = protocol;
  if (!signed || !paper) return [];
  const file = signedFileOf(protocol);
  return [
    node('FRBRalias', { name: 'paper SHA-256', value: paper }),
    ...(file && file !== paper ? [node('FRBRalias', { name: 'signed PDF SHA-256', value: file })] : []),
  ];
}

/** Versions that were signed before this one, and the day on which each was corrected. */
function lifecycle(record: ProtocolRecord, group: string): readonly XmlElement[] {
  const { protocol, charter } = record;
  const events = protocol.versions.map(({ version, corrected }) =>
    node('eventRef', {
      eId: `event-corrected-${version}`,
      date: dateIn(corrected.at, charter.timeZone),
      source: `#version-${version}`,
      type: 'amendment',
    }),
  );
  const made = node('eventRef', { eId: 'event-meeting', date: dayOf(record), source: group, type: 'generation' });
  return [node('lifecycle', { source: group }, made, ...events)];
}

const originals = (record: ProtocolRecord): readonly XmlElement[] =>
  record.protocol.versions.map(({ version, number, paper, signed }) =>
    node(version === 1 ? 'original' : 'passiveRef', {
      eId: `version-${version}`,
      href: expressionIri(record, dateIn(signed.at, record.charter.timeZone)),
      showAs: `№ ${number}, SHA-256 ${paper}`,
    }),
  );

/** Through whose hands the meeting and its protocol have gone. */
function steps(record: ProtocolRecord, refs: References, group: string): readonly XmlElement[] {
  const { meeting, protocol, names, tongue, charter } = record;
  const step = (
    what: 'opening' | 'closing' | 'submission' | 'signing',
    by: string | undefined,
    at: string | undefined,
    as?: string,
  ) =>
    by === undefined || at === undefined
      ? []
      : [
          node('step', {
            date: at,
            by: refs.person(by, names.person(by)[tongue]),
            as,
            refersTo: refs.event(what, aknWords[what][tongue]),
          }),
        ];
  const officeRef = (office: string) =>
    refs.role(office, charter.offices.find(({ id }) => id === office)?.title[tongue] ?? office);
  const all = [
    ...step('opening', meeting.chair, meeting.openedAt),
    ...step('closing', meeting.chair, meeting.closedAt),
    ...step('submission', protocol.submitted?.by, protocol.submitted?.at),
    ...protocol.signatures.flatMap(({ by, at, office }) => step('signing', by, at, officeRef(office))),
  ];
  return all.length === 0 ? [] : [node('workflow', { source: group }, ...all)];
}

function parliamentary(record: ProtocolRecord, refs: References, group: string): readonly XmlElement[] {
  const { meeting, proposals } = record;
  const counted = [
    ...quorumVerification(record, refs),
    ...meeting.agenda.flatMap(({ item }) => [
      ...decidedOn(proposals, item).flatMap((proposal) => votingOf(record, refs, proposal)),
      ...electionVotings(record, refs, item),
    ]),
  ];
  return counted.length === 0 ? [] : [node('analysis', { source: group }, node('parliamentary', {}, ...counted))];
}

/** What the copy is, as the paper says it: of a signed protocol wholly read it says that the signed one is the PDF. */
const statuses: Record<Exclude<ProtocolCopy, 'for signature'>, Sentence> = {
  draft: words.draftLine,
  extract: words.extractLine,
  certified: versionWords.workingLine,
};

function preface(record: ProtocolRecord, copy: keyof typeof statuses): XmlElement {
  const { charter, meeting, texts, tongue } = record;
  const day = dayOf(record);
  const place = texts(meeting.place);
  return node(
    'preface',
    {},
    p(node('docCommittee', {}, charter.title[tongue])),
    p(node('docType', {}, (copy === 'extract' ? words.extractKind : words.protocolKind)[tongue])),
    p(node('docNumber', {}, `№ ${record.number}`)),
    p(node('docDate', { date: day }, officialDate(day, tongue))),
    ...(place === '' ? [] : [p(place)]),
    p(node('docStatus', {}, statuses[copy][tongue])),
  );
}

/** Who signs, or signed, how and when, and what. */
function conclusions(record: ProtocolRecord, refs: References, copy: keyof typeof statuses): readonly XmlElement[] {
  const { meeting, charter, protocol } = record;
  const at = meeting.closedAt ?? meeting.openedAt ?? meeting.on;
  const offices = signatoriesOf(charter);
  const lines = signaturesOn(record, copy === 'draft' ? 'unsigned' : copy, at).map(({ office, name, mark }, index) => {
    const given = mark.kind === 'line' ? undefined : protocol.signatures.find((each) => each.office === offices[index]);
    const who = given ? node('person', { refersTo: refs.person(given.by, name) }, name) : name;
    return p(node('signature', {}, `${office}: `, who, ...saidOf(mark)));
  });
  return lines.length === 0 ? [] : [node('conclusions', {}, ...lines)];
}

function saidOf(mark: Signature['mark']): readonly string[] {
  if (mark.kind === 'line') return [];
  const lines = mark.lines.map(({ term, text }) => `${term}: ${text}`).join('; ');
  return [`. ${mark.statement} ${lines}. ${mark.hash.term} ${mark.hash.hex}`];
}
