import type { ItemPaper } from '#agenda/vocabulary.ts';
import { thingOfHistory } from '#history/things.ts';
import { thingOfMeeting, thingOfPaper, thingOfProtocol } from '#marking/things.ts';
import type { PastMeeting } from '#meetings/vocabulary.ts';
import { protocolWords } from '#protocol/messages.ts';
import { dateIn } from '#text/moments.ts';
import { extensions, type FileKind, mediaTypes } from '../file-kind.ts';
import { consultationOf, idOfItem, idOfPaper, papersOn } from './consultations.ts';
import { type Fields, type Listed, objectOf } from './objects.ts';
import { groupId, persons } from './people.ts';
import { type MeetingState, type Source, stampOf, tongue } from './source.ts';

/** Papers of items, those that were removed too: they say only that. */
export const papers = (source: Source): readonly Listed[] =>
  source.meetings.flatMap((state) => everyPaper(source, state, 'papers'));

/** The files of papers, and the signed protocols. */
export const files = (source: Source): readonly Listed[] => [
  ...source.past.map((past) => fileOfPast(source, past)),
  ...source.meetings.flatMap((state) => {
    const protocol = fileOfProtocol(source, state);
    return [...everyPaper(source, state, 'files'), ...(protocol ? [protocol] : [])];
  }),
];

const everyPaper = (source: Source, state: MeetingState, as: 'papers' | 'files'): readonly Listed[] =>
  papersOn(state).map((paper) => paperListed(source, state, paper, as));

export function paperListed(source: Source, state: MeetingState, paper: ItemPaper, as: 'papers' | 'files'): Listed {
  const { meeting } = state.meeting;
  const stamp = stampOf(source, thingOfPaper(meeting, paper.paper), thingOfMeeting(meeting));
  return {
    id: idOfPaper(meeting, paper.paper),
    ...stamp,
    ...(paper.removed ? { deleted: true, modified: paper.removed.at } : {}),
    says: () => (as === 'papers' ? paperSays(source, state, paper) : fileSays(source, state, paper)),
  };
}

function paperSays(source: Source, state: MeetingState, paper: ItemPaper): Fields {
  const { address, view, texts, web } = source;
  const { meeting } = state.meeting;
  const known = persons(source).some(({ id }) => id === paper.attached.by);
  const originator =
    paper.body !== null
      ? { originatorOrganization: [address('organizations', `body.${paper.body}`)] }
      : { originatorOrganization: [address('organizations', groupId)] };
  return {
    body: address('bodies', groupId),
    name: texts(paper.title),
    reference: idOfPaper(meeting, paper.paper),
    date: dateIn(paper.attached.at, view.zone),
    ...originator,
    ...(known ? { originatorPerson: [address('persons', paper.attached.by)] } : {}),
    mainFile: objectOf(address, 'files', paperListed(source, state, paper, 'files')),
    auxiliaryFile: [],
    consultation: [objectOf(address, 'consultations', consultationOf(source, state, paper))],
    web: `${web}/meetings/${meeting}?item=${encodeURIComponent(paper.item)}`,
  };
}

function fileSays({ address, view, texts, web }: Source, state: MeetingState, paper: ItemPaper): Fields {
  const { meeting } = state.meeting;
  const kind = paper.kind as FileKind;
  return {
    name: texts(paper.title),
    fileName: `${meeting}-${paper.paper}.${extensions[kind] ?? paper.kind}`,
    mimeType: mediaTypes[kind] ?? 'application/octet-stream',
    date: dateIn(paper.attached.at, view.zone),
    size: paper.size,
    'vahid:sha256': paper.hash,
    accessUrl: `${web}/meetings/${meeting}/papers/${paper.paper}`,
    downloadUrl: `${web}/meetings/${meeting}/papers/${paper.paper}`,
    paper: [address('papers', idOfPaper(meeting, paper.paper))],
    agendaItem: [address('agenda-items', idOfItem(meeting, paper.item))],
  };
}

/** The signed protocol. What comes from its address is the paper, or what of it is for whoever asks: so it has no hash here. */
export function fileOfProtocol(source: Source, { meeting, protocol }: MeetingState): Listed | undefined {
  const { view, address, web } = source;
  const { signed } = protocol;
  const id = meeting.meeting;
  if (protocol.stage !== 'signed' || !signed || !view.reads.may(thingOfProtocol(id))) return undefined;
  return {
    id: `${id}.protocol`,
    created: signed.at,
    modified: signed.at,
    says: () => ({
      name: `${protocolWords.protocol[tongue]} № ${protocol.number ?? id}`,
      fileName: `protokol-${id}.pdf`,
      mimeType: mediaTypes.pdf,
      date: dateIn(signed.at, view.zone),
      accessUrl: `${web}/meetings/${id}/protocol.pdf`,
      meeting: [address('meetings', id)],
    }),
  };
}

/** The paper from which a meeting was taken over. */
export const fileOfPast = (source: Source, past: PastMeeting): Listed => ({
  id: `${past.meeting}.protocol`,
  ...stampOf(source, thingOfHistory(past.item)),
  says: () => ({
    name: `${protocolWords.protocol[tongue]}${past.protocol === null ? '' : ` № ${past.protocol}`}`,
    date: past.on,
    'vahid:sha256': past.paper,
    accessUrl: `${source.web}/history/${past.item}/paper`,
    meeting: [source.address('meetings', past.meeting)],
  }),
});
