import { after } from '#charter/period.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';
import { type DayKind, type Days, daysOf, kindOf, yearOf } from './days.ts';
import type { Calendar, Calendars } from './vocabulary.ts';

/** How long a term is. Hours run from the instant; days begin with the day after it. */
export type Span = { readonly amount: number; readonly unit: 'hours' | 'days' | 'workingDays' };

/** One day on the way to the last one; `number` is the place of a day that counts. */
export type Step = { readonly day: string; readonly is: DayKind | 'registered'; readonly number: number | null };

/** The version of a year's calendar by which days were counted. */
export type Used = Pick<Calendar, 'version' | 'checksum'> & { readonly year: number };

export type Reckoned = {
  /** The last day of the term in the zone, `2026-04-08`. */
  readonly lastDay: string;
  /** The first instant at which the term is over. */
  readonly over: string;
  /** Day by day; empty where hours are counted. */
  readonly steps: readonly Step[];
  readonly calendars: readonly Used[];
};

/** A year into which the term reaches, and of which nobody has entered a calendar. */
export type Missing = { readonly missing: number };

/** More days than any term has, so that a table without working days ends too. */
const MOST = 4_000;

/**
 * The end of a term that began at an instant. Day 1 is the day after registration; of working days the first working day
 * after it (Law on obtaining information, articles 23 and 24).
 */
export function reckon(span: Span, from: string, zone: string, calendars: Calendars): Reckoned | Missing {
  if (span.unit === 'workingDays') return byWorkingDays(span.amount, from, zone, calendars);
  if (span.unit === 'hours') {
    const over = after(from, { amount: span.amount, unit: 'hours' }, zone);
    return { lastDay: dateIn(over, zone), over, steps: [], calendars: [] };
  }
  const first = dateIn(from, zone);
  const lastDay = addDays(first, span.amount);
  const steps = Array.from(
    { length: span.amount },
    (_, at): Step => ({ day: addDays(first, at + 1), is: 'counted', number: at + 1 }),
  );
  return { lastDay, over: overAfter(lastDay, zone), steps: [registered(first), ...steps], calendars: [] };
}

function byWorkingDays(amount: number, from: string, zone: string, calendars: Calendars): Reckoned | Missing {
  const first = dateIn(from, zone);
  const steps = [registered(first)];
  const used = new Map<number, { readonly days: Days; readonly calendar: Calendar }>();
  for (let day = first, number = 0; number < amount && steps.length < MOST; ) {
    day = addDays(day, 1);
    const year = yearOf(day);
    const calendar = used.get(year)?.calendar ?? calendars.get(year)?.at(-1);
    if (!calendar) return { missing: year };
    const { days } = used.get(year) ?? { days: daysOf(calendar.table) };
    used.set(year, { days, calendar });
    const is = kindOf(days, day);
    if (is === 'counted') number += 1;
    steps.push({ day, is, number: is === 'counted' ? number : null });
  }
  const lastDay = steps.at(-1)?.day ?? first;
  return {
    lastDay,
    over: overAfter(lastDay, zone),
    steps,
    calendars: [...used].map(
      ([
        year,
        {
          calendar: { version, checksum },
        },
      ]) => ({ year, version, checksum }),
    ),
  };
}

const registered = (day: string): Step => ({ day, is: 'registered', number: null });

/** The whole of the last day belongs to the term. */
function overAfter(lastDay: string, zone: string): string {
  const next = addDays(lastDay, 1);
  return instantOf(`${next}T00:00`, zone) ?? `${next}T00:00:00.000Z`;
}
