import { evolveAccess, noAccess } from '#access/evolve.ts';
import { isAccessCommand } from '#access/rules.ts';
import { evolveBook, noBook } from '#agenda/book.ts';
import { evolvePapers, isItemPaperAct } from '#agenda/evolve.ts';
import { evolvePacks, isPackAct } from '#agenda/pack.ts';
import { isAgendaCommand } from '#agenda/rules.ts';
import { evolveFloor, isFloorAct, noFloor } from '#floor/evolve.ts';
import { evolveHistory, noHistory } from '#history/evolve.ts';
import type { HistoryCommand } from '#history/vocabulary.ts';
import { inPerson } from '#journal/on-paper.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { evolveLetters, noLetters } from '#letters/evolve.ts';
import type { PaperCommand } from '#letters/vocabulary.ts';
import { evolveMarks, noMarks } from '#marking/evolve.ts';
import { evolveMeeting, evolveRegister, isMeetingAct, noRegister, unknownMeeting } from '#meetings/evolve.ts';
import { evolveComposition, noComposition } from '#membership/evolve.ts';
import { evolveNotice, isNoticeAct, noNotice } from '#notice/evolve.ts';
import { evolveBodies } from '#people/rules.ts';
import { evolveProtocol, isProtocolAct, noProtocol } from '#protocol/evolve.ts';
import { evolveSecret, isSecretAct } from '#secret/evolve.ts';
import { evolveVoting, isVotingAct } from '#voting/evolve.ts';
import { streamsOfAgenda } from './agenda.ts';
import { evolveGroup, noGroup } from './founding.ts';
import { streamsOfThing } from './marking.ts';
import type { Command, StreamState } from './vocabulary.ts';

const meetingStream = 'meeting/';

/** Every decision is made under the charter, among the bodies and on the composition; a meeting's on the meeting too. */
export function streamsOf(command: Command): readonly string[] {
  const always = ['group', 'bodies', 'composition', 'marks'];
  if (isAboutHistory(command)) return [...always, 'meetings', 'history'];
  if (isAgendaCommand(command)) return [...always, ...streamsOfAgenda(command)];
  if (isAccessCommand(command))
    return [...always, 'access', ...('meeting' in command ? [`${meetingStream}${command.meeting}`] : [])];
  switch (command.type) {
    case 'registerLetter':
    case 'returnOnPaper':
      return [...always, 'letters'];
    case 'recordOnPaper':
      return [...new Set([...always, 'letters', ...streamsOf(asCommand(command.command))])];
    case 'confirmOnPaper':
      return [...always, 'letters', ...(command.about === null ? [] : [`${meetingStream}${command.about}`])];
    default:
      break;
  }
  if ('thing' in command) return [...always, ...streamsOfThing(command.thing)];
  if (!('meeting' in command)) return always;
  const meeting = `${meetingStream}${command.meeting}`;
  if (command.type !== 'proposeMeeting') return [...always, meeting];
  return [...always, 'meetings', meeting, ...(command.follows ? [`${meetingStream}${command.follows}`] : [])];
}

/** What is recorded on paper is a command of some room; what it may be is asked when it is decided (`notOnPaper`). */
export const asCommand = (command: PaperCommand): Command => command as unknown as Command;

const historyTypes: readonly string[] = [
  'takeOver',
  'confirmTakeover',
  'returnTakeover',
  'closeTakeover',
] satisfies readonly HistoryCommand['type'][];
const isAboutHistory = ({ type }: Command): boolean => historyTypes.includes(type);

export function initial(stream: string): StreamState {
  switch (stream) {
    case 'group':
      return { about: 'group', group: noGroup() };
    case 'bodies':
      return { about: 'bodies', bodies: new Map() };
    case 'composition':
      return { about: 'composition', composition: noComposition() };
    case 'access':
      return { about: 'access', access: noAccess() };
    case 'marks':
      return { about: 'marks', marks: noMarks() };
    case 'letters':
      return { about: 'letters', letters: noLetters() };
    case 'meetings':
      return { about: 'meetings', register: noRegister() };
    case 'agenda':
      return { about: 'agenda', book: noBook() };
    case 'history':
      return { about: 'history', history: noHistory() };
  }
  if (!stream.startsWith(meetingStream)) throw new Error(`no room knows the stream ${stream}`);
  const meeting = unknownMeeting(stream.slice(meetingStream.length));
  return {
    about: 'meeting',
    meeting,
    papers: new Map(),
    packs: new Map(),
    notice: noNotice(),
    floor: noFloor(),
    proposals: new Map(),
    protocol: noProtocol(),
  };
}

/** Folds one act into the state of its stream, in place; an act on paper as that of the person whose it is. */
export function evolve(state: StreamState, stored: Entry): StreamState {
  const entry = inPerson(stored);
  switch (state.about) {
    case 'group':
      evolveGroup(state.group, entry);
      return state;
    case 'bodies':
      evolveBodies(state.bodies, entry);
      return state;
    case 'composition':
      evolveComposition(state.composition, entry);
      return state;
    case 'access':
      evolveAccess(state.access, entry);
      return state;
    case 'marks':
      evolveMarks(state.marks, entry);
      return state;
    case 'letters':
      evolveLetters(state.letters, entry);
      return state;
    case 'meetings':
      evolveRegister(state.register, entry);
      return state;
    case 'agenda':
      evolveBook(state.book, entry);
      return state;
    case 'history':
      evolveHistory(state.history, entry);
      return state;
    case 'meeting':
      return evolveMeetingStream(state, entry);
  }
}

type MeetingState = Extract<StreamState, { about: 'meeting' }>;

/** Rooms share a meeting's stream: the meeting, its papers, its votes and its protocol happen in one order. */
function evolveMeetingStream(state: MeetingState, entry: Entry): StreamState {
  // With the meeting's own acts people come, speak and go: the floor hears all of them.
  evolveFloor(state.floor, entry);
  if (isFloorAct(entry)) return state;
  if (isVotingAct(entry)) evolveVoting(state.proposals, entry);
  else if (isSecretAct(entry)) evolveSecret(state.proposals, entry);
  else if (isMeetingAct(entry)) {
    evolveMeeting(state.meeting, entry);
    evolveNotice(state.notice, state.meeting, entry);
  } else if (isNoticeAct(entry)) evolveNotice(state.notice, state.meeting, entry);
  else if (isItemPaperAct(entry)) evolvePapers(state.papers, entry);
  else if (isPackAct(entry)) evolvePacks(state.packs, entry);
  else if (isProtocolAct(entry)) evolveProtocol(state.protocol, entry);
  else throw new Error(`journal ${entry.group}/${entry.position}: no room knows the act ${entry.type}`);
  return state;
}
