import { seenPacks } from '#agenda/pack.ts';
import { thingOfSuggestion } from '#agenda/things.ts';
import { thingOfSending } from '#duties/things.ts';
import { noFloor } from '#floor/evolve.ts';
import { seenFloor } from '#floor/seen.ts';
import { thingOfHistory } from '#history/things.ts';
import type { Reader } from '#marking/reader.ts';
import {
  thingOfAdvice,
  thingOfItem,
  thingOfLetter,
  thingOfMeeting,
  thingOfPaper,
  thingOfProposal,
  thingOfProtocol,
} from '#marking/things.ts';
import { unknownMeeting } from '#meetings/evolve.ts';
import { noNotice } from '#notice/evolve.ts';
import { seenNotice } from '#notice/seen.ts';
import { thingOfReplies } from '#notice/things.ts';
import { unknownPlan } from '#plan/evolve.ts';
import { thingOfPlan } from '#plan/things.ts';
import { seenProblem, seenRegister } from '#problems/seen.ts';
import { thingOfDraft } from '#problems/things.ts';
import { noProtocol } from '#protocol/evolve.ts';
import { seenProtocol } from '#protocol/seen.ts';
import { seenReports, seesReporting } from '#reporting/seen.ts';
import type { States } from './states.ts';
import { thingsOfPaperAct } from './things.ts';
import type { StreamState } from './vocabulary.ts';

type MeetingState = Extract<StreamState, { about: 'meeting' }>;

/**
 * The states as this reader may know them: what he may not read is not there, so that whatever is drawn, listed or counted
 * from them is his to see. Not for deciding: the law weighs what is, not what one sees.
 */
export function seenBy(states: States, reader: Reader): States {
  return new Map([...states].map(([stream, state]) => [stream, seenState(state, reader)]));
}

function seenState(state: StreamState, reader: Reader): StreamState {
  switch (state.about) {
    case 'meeting':
      return seen(state, reader);
    case 'meetings': {
      const past = [...state.register.past].filter(([, { item }]) => reader.may(thingOfHistory(item)));
      const mayMeeting = (meeting: string) => reader.may(thingOfMeeting(meeting));
      const followed = [...state.register.followed].map(([first, all]) => [first, all.filter(mayMeeting)] as const);
      return { ...state, register: { ...state.register, past: new Map(past), followed: new Map(followed) } };
    }
    case 'history': {
      const items = [...state.history.items].filter(([item]) => reader.may(thingOfHistory(item)));
      return { ...state, history: { ...state.history, items: new Map(items) } };
    }
    case 'agenda': {
      const mine = [...state.book.suggestions].filter(([id]) => reader.may(thingOfSuggestion(id)));
      return { ...state, book: { ...state.book, suggestions: new Map(mine) } };
    }
    case 'duties': {
      const mine = [...state.sendings].filter(([sending]) => reader.may(thingOfSending(sending)));
      return { ...state, sendings: new Map(mine) };
    }
    case 'duty':
      return state.duty && !reader.may(thingOfSending(state.duty.sending)) ? { ...state, duty: undefined } : state;
    case 'letters': {
      const { register, paperActs } = state.letters;
      const mine = [...register].filter(([letter]) => reader.may(thingOfLetter(letter)));
      const acts = [...paperActs].filter(([, { letter, command }]) =>
        [thingOfLetter(letter), ...thingsOfPaperAct(command)].every(reader.may),
      );
      return { ...state, letters: { register: new Map(mine), paperActs: new Map(acts) } };
    }
    case 'problems':
      return { ...state, problems: seenRegister(state.problems, reader) };
    case 'problem':
      return { ...state, problem: state.problem && seenProblem(state.problem, reader) };
    case 'draft':
      return state.draft && reader.may(thingOfDraft(state.draft.draft)) ? state : { ...state, draft: undefined };
    case 'plans':
      return { ...state, plans: new Map([...state.plans].filter(([plan]) => reader.may(thingOfPlan(plan)))) };
    case 'plan': {
      const { plan } = state.plan;
      return reader.may(thingOfPlan(plan)) ? state : { about: 'plan', plan: unknownPlan(plan), schedules: [] };
    }
    case 'measure':
      return { ...state, reports: seenReports(state.reports, seesReporting(reader)) };
    default:
      return state;
  }
}

function seen(state: MeetingState, reader: Reader): StreamState {
  const { meeting, papers, packs, notice, floor, proposals, protocol } = state;
  const { meeting: id } = meeting;
  if (!reader.may(thingOfMeeting(id))) {
    return {
      about: 'meeting',
      meeting: unknownMeeting(id),
      papers: new Map(),
      packs: new Map(),
      notice: noNotice(),
      floor: noFloor(),
      proposals: new Map(),
      protocol: noProtocol(),
    };
  }
  const mayItem = (item: string) => reader.may(thingOfItem(id, item));
  const agenda = meeting.agenda.filter(({ item }) => mayItem(item));
  const mayProposal = (proposal: string) => reader.may(thingOfProposal(id, proposal));
  const own = [...proposals].filter(([proposal]) => mayProposal(proposal));
  const { itemInHand } = meeting;
  return {
    about: 'meeting',
    meeting: {
      ...meeting,
      agenda,
      agendas: new Map(
        [...meeting.agendas].map(([revision, version]) => [
          revision,
          { ...version, agenda: version.agenda.filter(({ item }) => mayItem(item)) },
        ]),
      ),
      lateItems: new Map([...meeting.lateItems].filter(([item]) => mayItem(item))),
      follows: meeting.follows && reader.may(thingOfMeeting(meeting.follows.meeting)) ? meeting.follows : undefined,
      itemTimes: meeting.itemTimes.filter(({ item }) => mayItem(item)),
      advice: reader.may(thingOfAdvice(id)) ? meeting.advice : new Map(),
      itemInHand: itemInHand !== undefined && mayItem(itemInHand) ? itemInHand : undefined,
    },
    papers: new Map([...papers].filter(([paper]) => reader.may(thingOfPaper(id, paper)))),
    packs: seenPacks(packs, id, reader),
    notice: seenNotice(notice, reader.may(thingOfReplies(id))),
    floor: seenFloor(floor, mayItem),
    proposals: new Map(own),
    protocol: reader.may(thingOfProtocol(id)) ? seenProtocol(protocol, mayItem, mayProposal) : noProtocol(),
  };
}
