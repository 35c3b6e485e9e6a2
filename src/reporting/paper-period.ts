import { compareDates, isAfter } from '#plan/terms.ts';
import type { Term } from '#plan/vocabulary.ts';
import { dateName, quarterDays, quarterName, quarterOf, yearName } from '#text/dates.ts';
import { isDay } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';

/** What a paper on a plan is of: a year, or one of its quarters. */
export type PaperPeriod = { readonly year: number; readonly quarter: number | undefined };

/** In addresses: `2026`, `2026-Q3`. */
export const periodId = ({ year, quarter }: PaperPeriod): string =>
  quarter === undefined ? String(year) : `${year}-Q${quarter}`;

export function periodOf(id: string): PaperPeriod | undefined {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(id) ?? [];
  return year === undefined || !isDay(`${year}-01-01`)
    ? undefined
    : { year: Number(year), quarter: quarter ? Number(quarter) : undefined };
}

export function daysOf({ year, quarter }: PaperPeriod): Term {
  if (quarter === undefined) return { from: `${year}-01-01`, until: `${year}-12-31` };
  const { first, last } = quarterDays(year, quarter);
  return { from: first, until: last };
}

/** `2026-cı il, III rüb`; `2026-cı il`. */
export const periodName = ({ year, quarter }: PaperPeriod, tongue: Tongue): string =>
  quarter === undefined ? yearName(year, tongue) : `${yearName(year, tongue)}, ${quarterName(quarter, tongue)}`;

/** Years of the term that have begun, each before its quarters, the latest first. */
export function periodsIn(term: Term, today: string): readonly PaperPeriod[] {
  const last = isAfter(term.until, today) ? today : term.until;
  if (isAfter(term.from, last)) return [];
  const [first, final] = [Number(term.from.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: final - first + 1 }, (_, at) => final - at);
  const all = years.flatMap((year) => [undefined, 4, 3, 2, 1].map((quarter): PaperPeriod => ({ year, quarter })));
  return all.filter((period) => !isAfter(daysOf(period).from, last) && !isAfter(term.from, daysOf(period).until));
}

/** What a report covers: `III rüb`, `2026-cı il`, or its two days. */
export function coversName({ from, until }: Term, tongue: Tongue): string {
  const year = Number(from.slice(0, 4));
  const quarter = { year, quarter: quarterOf(from) };
  const isOf = (period: PaperPeriod) => {
    const days = daysOf(period);
    return compareDates(days.from, from) === 0 && compareDates(days.until, until) === 0;
  };
  if (isOf({ year, quarter: undefined })) return yearName(year, tongue);
  if (isOf(quarter)) return periodName(quarter, tongue);
  return `${dateName(from, tongue)} – ${dateName(until, tongue)}`;
}
