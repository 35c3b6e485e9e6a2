import { papersOf } from '#agenda/papers.ts';
import { thingOfHistory } from '#history/things.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import type { AgendaItem, PastMeeting } from '#meetings/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { electionWords } from '#secret/election-messages.ts';
import { capital } from '#text/alphabet.ts';
import { instantOf } from '#text/moments.ts';
import { decidedOn, resultOf } from '#voting/closing.ts';
import { type AnElection, electionEnd, electionsOn } from '#voting/elections.ts';
import { isAmendment } from '#voting/names.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import { idOfItem, idOfPaper } from './consultations.ts';
import { fileOfPast, fileOfProtocol, paperListed } from './files.ts';
import { type Fields, type Listed, objectOf } from './objects.ts';
import { groupId, persons } from './people.ts';
import { type MeetingState, type Source, stampOf, tongue } from './source.ts';

/** Every meeting that the reader may read: those taken over from papers first, then those of this journal. */
export const meetings = (source: Source): readonly Listed[] => [
  ...source.past.map((past) => ({
    id: past.meeting,
    ...stampOf(source, thingOfHistory(past.item)),
    says: () => pastSays(source, past),
  })),
  ...source.meetings.map((state) => ({
    id: state.meeting.meeting,
    ...stampOf(source, thingOfMeeting(state.meeting.meeting)),
    says: () => meetingSays(source, state),
  })),
];

/** As OParl recommends: fixed, then called until the protocol is released, then held. */
function stateOf({ meeting, protocol }: MeetingState): string {
  if (protocol.stage === 'signed') return 'durchgeführt';
  return meeting.stage === 'proposed' ? 'terminiert' : 'eingeladen';
}

function meetingSays(source: Source, state: MeetingState): Fields {
  const { address, web, texts } = source;
  const { meeting } = state;
  const id = meeting.meeting;
  const known = new Set(persons(source).map(({ id: person }) => person));
  const present = [...meeting.attendance.keys()].filter((person) => known.has(person));
  const protocol = fileOfProtocol(source, state);
  return {
    name: nameOf(id),
    meetingState: stateOf(state),
    cancelled: meeting.stage === 'cancelled' || meeting.stage === 'not held',
    start: meeting.openedAt ?? meeting.on,
    ...(meeting.closedAt ? { end: meeting.closedAt } : {}),
    ...(texts(meeting.place) === '' ? {} : { location: objectOf(address, 'locations', placeOf(source, state)) }),
    organization: [address('organizations', groupId)],
    participant: present.map((person) => address('persons', person)),
    agendaItem: itemsOf(source, state).map((item) => {
      const { meeting: _meeting, ...says } = objectOf(address, 'agenda-items', item);
      return says;
    }),
    ...(protocol ? { resultsProtocol: objectOf(address, 'files', protocol) } : {}),
    'vahid:stage': meeting.stage,
    web: `${web}/meetings/${id}`,
  };
}

const nameOf = (meeting: string): string => capital(meetingName(meeting)[tongue], tongue);

/** Of a meeting before the journal its paper tells the day and no hour: it begins with its day, and says so. */
function pastSays(source: Source, past: PastMeeting): Fields {
  const { address, view, texts, web } = source;
  const location =
    texts(past.place) === '' ? {} : { location: objectOf(address, 'locations', pastPlace(source, past)) };
  return {
    name: nameOf(past.meeting),
    meetingState: 'durchgeführt',
    cancelled: false,
    start: instantOf(`${past.on}T00:00:00`, view.zone) ?? `${past.on}T00:00:00.000Z`,
    'vahid:day': past.on,
    ...location,
    organization: [address('organizations', groupId)],
    agendaItem: [],
    resultsProtocol: objectOf(address, 'files', fileOfPast(source, past)),
    web: `${web}/history/${past.item}`,
  };
}

/** Places of meetings: each meeting says its own, as it was typed. */
export const locations = (source: Source): readonly Listed[] => [
  ...source.past.filter(({ place }) => place !== null).map((past) => pastPlace(source, past)),
  ...source.meetings.filter(({ meeting }) => meeting.place !== undefined).map((state) => placeOf(source, state)),
];

const placeOf = (source: Source, { meeting }: MeetingState): Listed => ({
  id: meeting.meeting,
  ...stampOf(source, thingOfMeeting(meeting.meeting)),
  says: () => ({
    description: source.texts(meeting.place),
    meetings: [source.address('meetings', meeting.meeting)],
  }),
});

const pastPlace = (source: Source, past: PastMeeting): Listed => ({
  id: past.meeting,
  ...stampOf(source, thingOfHistory(past.item)),
  says: () => ({ description: source.texts(past.place), meetings: [source.address('meetings', past.meeting)] }),
});

export const agendaItems = (source: Source): readonly Listed[] =>
  source.meetings.flatMap((state) => itemsOf(source, state));

const itemsOf = (source: Source, state: MeetingState): readonly Listed[] =>
  state.meeting.agenda.map((item, index) => ({
    id: idOfItem(state.meeting.meeting, item.item),
    ...stampOf(source, thingOfItem(state.meeting.meeting, item.item), thingOfMeeting(state.meeting.meeting)),
    says: () => itemSays(source, state, item, index),
  }));

/** Numbered as its reader counts: an item that is closed to him leaves no gap. */
function itemSays(source: Source, state: MeetingState, { item, title }: AgendaItem, index: number): Fields {
  const { address, texts, web } = source;
  const { meeting } = state;
  const papers = papersOf(state, item);
  const [first] = papers;
  const times = meeting.itemTimes.filter((each) => each.item === item);
  const end = times.at(-1)?.until ?? (times.length > 0 ? meeting.closedAt : undefined);
  return {
    meeting: address('meetings', meeting.meeting),
    number: String(index + 1),
    order: index,
    name: texts(title),
    public: false,
    ...(first ? { consultation: address('consultations', idOfPaper(meeting.meeting, first.paper)) } : {}),
    ...decided(source, state, item),
    auxiliaryFile: papers.map((paper) => objectOf(address, 'files', paperListed(source, state, paper, 'files'))),
    ...(times[0] ? { start: times[0].from } : {}),
    ...(end ? { end } : {}),
    web: `${web}/meetings/${meeting.meeting}?item=${encodeURIComponent(item)}`,
  };
}

/** What was decided in two or three words each, who was elected, and the texts that were adopted. */
function decided(source: Source, { proposals }: MeetingState, item: string): Fields {
  const { texts } = source;
  const own = decidedOn(proposals, item).filter(({ proposal }) => !isAmendment(proposal));
  const ended = own.flatMap((proposal) => {
    const result = resultOf(proposal);
    return result ? [{ proposal, result }] : [];
  });
  const results = [
    ...ended.map(({ proposal, result }) => outcomeWords(result, proposal.proposal)[tongue]),
    ...electionsOn(proposals, item).flatMap((election) => electedIn(source, election)),
  ];
  const adopted = ended
    .filter(({ result }) => result.outcome === 'adopted')
    .map(({ proposal }) => texts(proposal.text));
  return {
    ...(results.length > 0 ? { result: results.join('; ') } : {}),
    ...(adopted.length > 0 ? { resolutionText: adopted.join('\n\n') } : {}),
  };
}

function electedIn({ view }: Source, election: AnElection): readonly string[] {
  const end = electionEnd(election);
  if (!end) return [];
  const { elected, nobodyElected } = electionWords;
  return [
    end.elected === null ? nobodyElected[tongue] : `${elected[tongue]}: ${view.names.person(end.elected)[tongue]}`,
  ];
}
