import { addDays } from '#text/moments.ts';
import { compareDates, earlier, isAfter } from './terms.ts';
import type { PlanEntry, Plans, Term } from './vocabulary.ts';

/** How a plan stands on a day, by its period and the act that ended it. */
export type PlanStanding = 'coming' | 'in force' | 'ended';

/** The days on which it is in force. */
export const heldFor = ({ period, endedOn }: Pick<PlanEntry, 'period' | 'endedOn'>): Term => ({
  from: period.from,
  until: earlier(endedOn ?? period.until, period.until),
});

export function standingOfPlan(plan: Pick<PlanEntry, 'period' | 'endedOn'>, date: string): PlanStanding {
  const { from, until } = heldFor(plan);
  if (isAfter(from, date)) return 'coming';
  return isAfter(date, until) ? 'ended' : 'in force';
}

/**
 * Whether what the plan left undone is left to the plan that follows it: the period is over, and a plan of a later period was
 * recorded as following. Until then it stays late. An act that ends the plan ends lateness by itself.
 */
export function isOver(plan: PlanEntry, plans: Plans, date: string): boolean {
  if (plan.endedOn !== undefined && isAfter(date, plan.endedOn)) return true;
  return (
    isAfter(date, plan.period.until) &&
    [...plans.values()].some(({ follows, period }) => follows === plan.plan && isAfter(period.from, plan.period.until))
  );
}

export const planInForce = (plans: Plans, date: string): PlanEntry | undefined =>
  [...plans.values()].find((plan) => standingOfPlan(plan, date) === 'in force');

/** A plan of the register, or days on which none was or is in force; `until` null: no plan is known that ends it. */
export type Stretch =
  | { readonly plan: PlanEntry }
  | { readonly none: { readonly from: string; readonly until: string | null } };

/** The plans in the order of time, with the days between them and, if the last is over on `date`, the days since. */
export function stretchesOf(plans: Iterable<PlanEntry>, date: string): readonly Stretch[] {
  const sorted = [...plans].toSorted((one, other) => compareDates(one.period.from, other.period.from));
  const stretches: Stretch[] = [];
  let next: string | undefined;
  for (const plan of sorted) {
    const { from, until } = heldFor(plan);
    if (next !== undefined && isAfter(from, next)) stretches.push({ none: { from: next, until: addDays(from, -1) } });
    stretches.push({ plan });
    next = addDays(until, 1);
  }
  if (next !== undefined && !isAfter(next, date)) stretches.push({ none: { from: next, until: null } });
  return stretches;
}
