import { instantOf } from '#text/moments.ts';
import type { MeetingInQuarter } from './quarter.ts';
import type { PastMeeting, Register } from './vocabulary.ts';

/** Meetings taken over as the clock of quarters knows meetings: held, on their day. At what hour no paper need say. */
export const pastInQuarters = (past: Register['past'], zone: string): readonly MeetingInQuarter[] =>
  [...past.values()].map(({ meeting, on }) => ({
    meeting,
    stage: 'held',
    on: instantOf(`${on}T00:00:00`, zone) ?? `${on}T00:00:00.000Z`,
  }));

/** Those of a year, the latest first. */
export const pastIn = (past: Register['past'], year: number): readonly PastMeeting[] =>
  [...past.values()].filter(({ on }) => on.startsWith(`${year}-`)).sort((a, b) => (a.on < b.on ? 1 : -1));
