import type { Executor, Measure, Term } from './vocabulary.ts';

/** Dates as `2020-01-01` are in the order of their letters. */
export const isAfter = (one: string, other: string): boolean => one > other;

export function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return isAfter(one, other) ? 1 : -1;
}

export const earlier = (one: string, other: string): string => (isAfter(one, other) ? other : one);
export const later = (one: string, other: string): string => (isAfter(one, other) ? one : other);

export const isWithin = (inner: Term, outer: Term): boolean => inner.from >= outer.from && inner.until <= outer.until;

export const isOn = (term: Term, date: string): boolean => term.from <= date && date <= term.until;

export const overlap = (one: Term, other: Term): boolean => one.from <= other.until && other.from <= one.until;

/** Whole years, as plans write them: `2020-2022`. */
export const yearsOf = (from: number, until: number): Term => ({ from: `${from}-01-01`, until: `${until}-12-31` });

/** The term of one executor: its own, else the measure's, else the plan's. */
export const termOf = (executor: Pick<Executor, 'term'>, measure: Pick<Measure, 'term'>, period: Term): Term =>
  executor.term ?? measure.term ?? period;

/** `2020-2022` where the term is whole years, `2021` where it is one; undefined where it is something else. */
export function yearsName({ from, until }: Term): string | undefined {
  if (!from.endsWith('-01-01') || !until.endsWith('-12-31')) return undefined;
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}
