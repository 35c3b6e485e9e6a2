import { addDays } from '#text/moments.ts';
import type { YearTable } from './vocabulary.ts';

/** What a day is: `counted` is a working day. */
export type DayKind = 'counted' | 'weekend' | 'holiday' | 'movedRest';

/** The days of a year's table, found by their date. */
export type Days = {
  readonly holidays: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
};

export const daysOf = ({ holidays, movedRestDays, workedWeekends }: YearTable): Days => ({
  holidays: new Set(holidays),
  moved: new Set(movedRestDays),
  worked: new Set(workedWeekends),
});

/** Saturday or Sunday. The first day of 1970 was a Thursday. */
export function isWeekend(day: string): boolean {
  const of = new Date(`${day}T00:00:00Z`).getUTCDay();
  return of === 0 || of === 6;
}

/** What the day is by its year's table. A holiday on a Sunday is a holiday. */
export function kindOf({ holidays, moved, worked }: Days, day: string): DayKind {
  if (holidays.has(day)) return 'holiday';
  if (moved.has(day)) return 'movedRest';
  return isWeekend(day) && !worked.has(day) ? 'weekend' : 'counted';
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many working days the year has by its table. */
export function workingDaysIn(table: YearTable): number {
  return countedFrom(daysOf(table), `${table.year}-01-01`, (day) => yearOf(day) === table.year);
}

/** The working days from the first day on, as long as they are within. */
export function countedFrom(days: Days, first: string, isWithin: (day: string) => boolean): number {
  let count = 0;
  for (let day = first; isWithin(day); day = addDays(day, 1)) if (kindOf(days, day) === 'counted') count += 1;
  return count;
}
