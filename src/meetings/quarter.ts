import type { Charter } from '#charter/vocabulary.ts';
import { quarterDays, quarterOf } from '#text/dates.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import type { Meeting, MeetingId } from './vocabulary.ts';

/** What the clock of quarters needs to know of a meeting. */
export type MeetingInQuarter = { readonly meeting: MeetingId; readonly stage: Meeting['stage']; readonly on: string };

export type QuarterState =
  /** The group did not yet exist. */
  | { readonly state: 'before' }
  | { readonly state: 'held'; readonly meeting: MeetingId; readonly on: string }
  | { readonly state: 'not held'; readonly meeting: MeetingId; readonly on: string; readonly satisfies: boolean }
  | { readonly state: 'planned'; readonly meeting: MeetingId; readonly on: string; readonly agreed: boolean }
  | { readonly state: 'at risk'; readonly daysLeft: number }
  | { readonly state: 'ahead' }
  | { readonly state: 'missed' };

export type Quarter = { readonly year: number; readonly quarter: number } & QuarterState;

/** Fewer days than this without a called meeting put the current quarter at risk. */
const riskDays = 30;

/**
 * The four quarters of a year under the duty to call a meeting in each (rule: `cadence`, clause 3.3), by the calendar of the
 * charter's time zone. The rule says *called*: whether a meeting called and not held satisfies it is the silence
 * `quarter-duty`. `now` and `since` (the founding) are instants.
 */
export function quartersOf(
  charter: Charter,
  meetings: readonly MeetingInQuarter[],
  year: number,
  now: string,
  since: string,
): readonly Quarter[] {
  const zone = charter.timeZone;
  const dated = meetings
    .filter(({ stage }) => stage !== 'cancelled' && stage !== 'unknown')
    .map((meeting) => ({ ...meeting, day: dateIn(meeting.on, zone) }));
  const today = dateIn(now, zone);
  return [1, 2, 3, 4].map((quarter) => {
    const span = quarterDays(year, quarter);
    const own = dated.filter(({ day }) => day >= span.first && day <= span.last).sort((a, b) => (a.on < b.on ? -1 : 1));
    return { year, quarter, ...stateOf(charter, own, span, today, dateIn(since, zone)) };
  });
}

type Dated = MeetingInQuarter & { readonly day: string };

function stateOf(
  charter: Charter,
  own: readonly Dated[],
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
  founded: string,
): QuarterState {
  const held = own.find(({ stage }) => stage === 'held' || stage === 'open' || stage === 'adjourned');
  if (held) return { state: 'held', meeting: held.meeting, on: held.on };
  const planned = own.find(({ stage, day }) => (stage === 'proposed' || stage === 'noticed') && day >= today);
  if (planned)
    return { state: 'planned', meeting: planned.meeting, on: planned.on, agreed: planned.stage === 'noticed' };
  // One whose day went by unopened was called, too, though nobody has recorded yet that it was not held.
  const failed = own.find(({ stage, day }) => stage === 'not held' || (stage === 'noticed' && day < today));
  const satisfies = charter.rules.cadence.value !== 'unknown' && charter.rules.cadence.value.counts === 'called';
  if (failed && (satisfies || last < today))
    return { state: 'not held', meeting: failed.meeting, on: failed.on, satisfies };
  if (last < founded) return { state: 'before' };
  if (last < today) return { state: 'missed' };
  if (first > today) return { state: 'ahead' };
  return { state: 'at risk', daysLeft: daysBetween(today, last) };
}

/** Whether the quarter that runs now asks for a warning, and not only for a note of the days left. */
export const isPressing = (quarter: Quarter): boolean => quarter.state === 'at risk' && quarter.daysLeft < riskDays;

export const quarterOfMoment = (instant: string, zone: string): number => quarterOf(dateIn(instant, zone));
