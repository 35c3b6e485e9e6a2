import { addDays, dateIn, instantOf, isDate } from '#text/moments.ts';
import type { Period } from './vocabulary.ts';

/**
 * The first instant that lies the period after another: by the clock for hours; for the rest the beginning of that day in
 * the zone, as one counts days, weeks, months and years by the calendar.
 */
export function after(instant: string, { amount, unit }: Period, zone: string): string {
  if (unit === 'hours') return new Date(Date.parse(instant) + amount * 3_600_000).toISOString();
  const day = dayAfter(dateIn(instant, zone), amount, unit);
  return instantOf(`${day}T00:00`, zone) ?? `${day}T00:00:00.000Z`;
}

function dayAfter(date: string, amount: number, unit: Exclude<Period['unit'], 'hours'>): string {
  if (unit === 'days') return addDays(date, amount);
  if (unit === 'weeks') return addDays(date, 7 * amount);
  return sameDay(date, unit === 'months' ? amount : 12 * amount);
}

/** The same day so many months later; the last of the month where it has no such day. */
function sameDay(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const first = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  const fitting = [day, 30, 29, 28].map((each) => `${first}-${String(Math.min(day, each)).padStart(2, '0')}`);
  return fitting.find(isDate) ?? `${first}-28`;
}
