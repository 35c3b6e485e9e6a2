import { quarterDays, quarterOf } from '#text/dates.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';

export type Quarter = { readonly year: number; readonly quarter: number; readonly first: string };

export function quarterAt(instant: string, zone: string): Quarter {
  const day = dateIn(instant, zone);
  const year = Number(day.slice(0, 4));
  const quarter = quarterOf(day);
  return { year, quarter, first: quarterDays(year, quarter).first };
}

/** The quarter so many quarters later, or earlier if negative. */
export function shifted({ year, quarter }: Quarter, by: number): Quarter {
  const count = year * 4 + (quarter - 1) + by;
  const [newYear, newQuarter] = [Math.floor(count / 4), (count % 4) + 1];
  return { year: newYear, quarter: newQuarter, first: quarterDays(newYear, newQuarter).first };
}

/** Days on which offices of the State work in every year, one in each quarter. */
const meetingDays = ['02-18', '05-20', '09-18', '12-10'] as const;

export const meetingDay = ({ year, quarter }: Quarter): string =>
  weekday(`${year}-${meetingDays[quarter - 1] ?? '02-18'}`);

/** The day itself, the Friday before a Saturday, the Monday after a Sunday. */
export function weekday(day: string): string {
  const inWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, inWeek === 6 ? -1 : inWeek === 0 ? 1 : 0);
}

/** The last working day of the week before the day. */
export function weekdayBefore(day: string): string {
  const before = addDays(day, -1);
  const inWeek = new Date(`${before}T00:00:00Z`).getUTCDay();
  return addDays(before, inWeek === 6 ? -1 : inWeek === 0 ? -2 : 0);
}

/** A day for the meeting that is being convened: twelve days on, but within the quarter where days are left in it. */
export function comingDay(today: string): string {
  const { last } = quarterDays(Number(today.slice(0, 4)), quarterOf(today));
  const wished = weekday(addDays(today, 12));
  if (wished <= last) return wished;
  const latest = weekdayBefore(addDays(last, 1));
  return latest > today ? latest : wished;
}

export function moment(day: string, time: string, zone: string): string {
  const instant = instantOf(`${day}T${time}`, zone);
  if (!instant) throw new RangeError(`no such moment: ${day} ${time}`);
  return instant;
}
