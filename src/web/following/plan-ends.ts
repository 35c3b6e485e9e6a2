import { heldFor, standingOfPlan } from '#plan/standing.ts';
import { compareDates } from '#plan/terms.ts';
import type { PlanEntry, PlanId, Plans } from '#plan/vocabulary.ts';
import { addDays } from '#text/moments.ts';

/** So many days before its end a plan without a successor is worth a word. */
export const endingDays = 180;

export const lastDay = (entry: Pick<PlanEntry, 'period' | 'endedOn'>): string => heldFor(entry).until;

const byLastDay = (one: PlanEntry, other: PlanEntry) => compareDates(lastDay(one), lastDay(other));

export const isInForce = (entry: PlanEntry, date: string): boolean => standingOfPlan(entry, date) === 'in force';

/** How it stands with the plan itself: none in force, or one that ends soon with none to follow it. */
export type PlanEnds =
  | { readonly state: 'none'; readonly last: { readonly plan: PlanId; readonly on: string } | undefined }
  | { readonly state: 'ending'; readonly plan: PlanId; readonly on: string };

/** Undefined while all is well. A plan that begins later fills the gap from its first day only. */
export function planEnds(plans: Plans, today: string): PlanEnds | undefined {
  const all = [...plans.values()];
  const current = all.filter((entry) => isInForce(entry, today));
  const latest = current.toSorted(byLastDay).at(-1);
  if (!latest) {
    const past = all.filter((entry) => lastDay(entry) < today).toSorted(byLastDay);
    const last = past.at(-1);
    return { state: 'none', last: last && { plan: last.plan, on: lastDay(last) } };
  }
  const on = lastDay(latest);
  if (on > addDays(today, endingDays)) return undefined;
  return all.some((entry) => isInForce(entry, addDays(on, 1))) ? undefined : { state: 'ending', plan: latest.plan, on };
}
