import { evolveAccess, noAccess } from '#access/evolve.ts';
import { isAccessCommand } from '#access/rules.ts';
import { evolveBook, noBook } from '#agenda/book.ts';
import { evolvePapers, isItemPaperAct } from '#agenda/evolve.ts';
import { evolvePacks, isPackAct } from '#agenda/pack.ts';
import { isAgendaCommand } from '#agenda/rules.ts';
import { evolveCalendars, isCalendarCommand, noCalendars } from '#calendar/rules.ts';
import { evolveDuty, evolveSendings, noSendings } from '#duties/evolve.ts';
import { isDutyCommand } from '#duties/rules.ts';
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
import { evolvePlan, evolvePlans, noPlans, unknownPlan } from '#plan/evolve.ts';
import { evolveDraft } from '#problems/draft.ts';
import { evolveProblem, evolveProblems, noProblems } from '#problems/evolve.ts';
import { evolveProtocol, isProtocolAct, noProtocol } from '#protocol/evolve.ts';
import { evolveReports, evolveSchedules, isSchedulingAct, noReports } from '#reporting/evolve.ts';
import { evolveSecret, isSecretAct } from '#secret/evolve.ts';
import { evolveVoting, isVotingAct } from '#voting/evolve.ts';
import { streamsOfAgenda } from './agenda.ts';
import { streamsOfDuty } from './duties.ts';
import { evolveGroup, noGroup } from './founding.ts';
import { streamsOfThing } from './marking.ts';
import { isPlanCommand, planStream, streamsOfPlan } from './plans.ts';
import { draftStream, isAboutProblems, problemStream, streamsOfProblems } from './problems.ts';
import { isReportingCommand, streamsOfReporting } from './reports.ts';
import type { Command, StreamState } from './vocabulary.ts';

const meetingStream = 'meeting/';

/** Every decision is made under the charter, among the bodies and on the composition; a meeting's on the meeting too. */
export function streamsOf(command: Command): readonly string[] {
  const always = ['group', 'bodies', 'composition', 'marks'];
  if (isAboutHistory(command)) return [...always, 'meetings', 'history'];
  if (isAgendaCommand(command)) return [...always, ...streamsOfAgenda(command)];
  if (isAboutProblems(command)) return [...always, ...streamsOfProblems(command)];
  if (isCalendarCommand(command)) return [...always, 'calendar'];
  if (isPlanCommand(command)) return [...always, ...streamsOfPlan(command)];
  if (isReportingCommand(command)) return [...always, ...streamsOfReporting(command)];
  if (isAccessCommand(command))
    return [...always, 'access', ...('meeting' in command ? [`${meetingStream}${command.meeting}`] : [])];
  if (isDutyCommand(command)) return [...always, ...streamsOfDuty(command)];
  switch (command.type) {
    case 'registerLetter':
    case 'returnOnPaper':
      return [...always, 'letters'];
    case 'recordOnPaper':
      return [...new Set([...always, 'letters', ...streamsOf(asCommand(command.command))])];
    case 'confirmOnPaper':
      return [...new Set([...always, 'letters', ...command.about])];
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
    case 'calendar':
      return { about: 'calendar', calendars: noCalendars() };
    case 'duties':
      return { about: 'duties', sendings: noSendings() };
    case 'plans':
      return { about: 'plans', plans: noPlans() };
    case 'problems':
      return { about: 'problems', problems: noProblems() };
  }
  if (stream.startsWith(planStream))
    return { about: 'plan', plan: unknownPlan(stream.slice(planStream.length)), schedules: [] };
  if (stream.startsWith('measure/')) return { about: 'measure', reports: noReports() };
  if (stream.startsWith('duty/')) return { about: 'duty', duty: undefined };
  if (stream.startsWith(problemStream)) return { about: 'problem', problem: undefined };
  if (stream.startsWith(draftStream)) return { about: 'draft', draft: undefined };
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
    case 'calendar':
      evolveCalendars(state.calendars, entry);
      return state;
    case 'plans':
      evolvePlans(state.plans, entry);
      return state;
    case 'plan':
      if (isSchedulingAct(entry)) evolveSchedules(state.schedules, entry);
      else evolvePlan(state.plan, entry);
      return state;
    case 'measure':
      evolveReports(state.reports, entry);
      return state;
    case 'duties':
      evolveSendings(state.sendings, entry);
      return state;
    case 'duty':
      return { about: 'duty', duty: evolveDuty(state.duty, entry) };
    case 'problems':
      evolveProblems(state.problems, entry);
      return state;
    case 'problem':
      return { ...state, problem: evolveProblem(state.problem, entry) };
    case 'draft':
      return { ...state, draft: evolveDraft(state.draft, entry) };
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
