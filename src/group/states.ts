import type { Access } from '#access/vocabulary.ts';
import type { AgendaBook } from '#agenda/vocabulary.ts';
import type { Calendars } from '#calendar/vocabulary.ts';
import type { Duty, Sendings } from '#duties/vocabulary.ts';
import type { History } from '#history/vocabulary.ts';
import type { Letters } from '#letters/vocabulary.ts';
import type { Register } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies } from '#people/vocabulary.ts';
import type { Plan, Plans } from '#plan/vocabulary.ts';
import type { Draft, Problem, ProblemRegister } from '#problems/vocabulary.ts';
import { reportsStream } from '#reporting/things.ts';
import type { Reports, Scheduled } from '#reporting/vocabulary.ts';
import type { Group, StreamState } from './vocabulary.ts';

export type States = ReadonlyMap<string, StreamState>;

type About = StreamState['about'];

/** The state of a stream that was folded for this decision; asking for one that was not is a mistake of ours. */
function stateOf<A extends About>(states: States, stream: string, about: A): Extract<StreamState, { about: A }> {
  const state = states.get(stream);
  if (state?.about !== about) throw new Error(`the stream ${stream} was not folded`);
  return state as Extract<StreamState, { about: A }>;
}

export const groupOf = (states: States): Group => stateOf(states, 'group', 'group').group;
export const bodiesOf = (states: States): Bodies => stateOf(states, 'bodies', 'bodies').bodies;
export const compositionOf = (states: States): Composition => stateOf(states, 'composition', 'composition').composition;
export const accessOf = (states: States): Access => stateOf(states, 'access', 'access').access;
export const lettersOf = (states: States): Letters => stateOf(states, 'letters', 'letters').letters;
export const registerOf = (states: States): Register => stateOf(states, 'meetings', 'meetings').register;
export const bookOf = (states: States): AgendaBook => stateOf(states, 'agenda', 'agenda').book;
export const historyOf = (states: States): History => stateOf(states, 'history', 'history').history;
export const calendarsOf = (states: States): Calendars => stateOf(states, 'calendar', 'calendar').calendars;
export const plansOf = (states: States): Plans => stateOf(states, 'plans', 'plans').plans;
export const planOf = (states: States, plan: string): Plan => stateOf(states, `plan/${plan}`, 'plan').plan;
export const schedulesOf = (states: States, plan: string): readonly Scheduled[] =>
  stateOf(states, `plan/${plan}`, 'plan').schedules;
export const reportsOf = (states: States, plan: string, measure: string): Reports =>
  stateOf(states, reportsStream(plan, measure), 'measure').reports;
export const sendingsOf = (states: States): Sendings => stateOf(states, 'duties', 'duties').sendings;
export const dutyOf = (states: States, sending: string): Duty | undefined =>
  stateOf(states, `duty/${sending}`, 'duty').duty;
export const problemRegisterOf = (states: States): ProblemRegister => stateOf(states, 'problems', 'problems').problems;
export const problemOf = (states: States, problem: string): Problem | undefined =>
  stateOf(states, `problem/${problem}`, 'problem').problem;
export const draftOf = (states: States, draft: string): Draft | undefined =>
  stateOf(states, `draft/${draft}`, 'draft').draft;
export const meetingOf = (states: States, meeting: string) => stateOf(states, `meeting/${meeting}`, 'meeting');
