import type { Context } from 'hono';
import { countedFrom, daysOf, yearOf } from '#calendar/days.ts';
import { type Missing, type Reckoned, reckon } from '#calendar/reckoning.ts';
import type { Calendars, YearTable } from '#calendar/vocabulary.ts';
import { dateIn, instantOf, isDay } from '#text/moments.ts';
import type { GroupView } from '../view.ts';

/** A term that the reader asks to have reckoned, and how it comes out. */
export type AskedTerm = { readonly from: string; readonly amount: number; readonly answer: Reckoned | Missing };

/** More working days than any clock of an exchange has. */
const MOST = 250;

/** The year that the address chooses; otherwise the present one. */
export function yearAsked({ now, zone }: Pick<GroupView, 'now' | 'zone'>, { req }: Pick<Context, 'req'>): number {
  const year = req.query('year') ?? '';
  return /^[12]\d{3}$/.test(year) && year >= '1900' ? Number(year) : yearOf(dateIn(now, zone));
}

/** Undefined: nothing is asked, or nothing that can be reckoned. */
export function termAsked(calendars: Calendars, zone: string, { req }: Pick<Context, 'req'>): AskedTerm | undefined {
  const from = req.query('from') ?? '';
  const amount = Number(req.query('amount'));
  if (!isDay(from) || !Number.isInteger(amount) || amount < 1 || amount > MOST) return undefined;
  const at = instantOf(`${from}T12:00`, zone) ?? `${from}T12:00:00.000Z`;
  return { from, amount, answer: reckon({ amount, unit: 'workingDays' }, at, zone, calendars) };
}

export type MonthLine = {
  /** 1 to 12. */
  readonly month: number;
  readonly working: number;
  readonly holidays: readonly string[];
  readonly moved: readonly string[];
  readonly worked: readonly string[];
};

/** The year month by month. */
export function monthLines(table: YearTable): readonly MonthLine[] {
  const days = daysOf(table);
  return Array.from({ length: 12 }, (_, at) => {
    const of = `${table.year}-${String(at + 1).padStart(2, '0')}`;
    const within = (list: readonly string[]) => list.filter((day) => day.startsWith(of));
    return {
      month: at + 1,
      working: countedFrom(days, `${of}-01`, (day) => day.startsWith(of)),
      holidays: within(table.holidays),
      moved: within(table.movedRestDays),
      worked: within(table.workedWeekends),
    };
  });
}
