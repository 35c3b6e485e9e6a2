import { plansOf, type States } from '#group/states.ts';
import type { Said } from '#plan/reading/store.ts';
import type { PlanReads } from '#plan/routes.ts';
import { heldFor } from '#plan/standing.ts';
import type { PlanId, Plans } from '#plan/vocabulary.ts';
import { type Before, knownMeasures, type ReadImport } from './look.ts';
import { type Fields, one, type Wrong } from './settings.ts';
import { words } from './words.ts';

/** What a person said, else the last plan that was over before this one begins. */
export function followedBy({ follows, period }: Pick<Said, 'follows' | 'period'>, plans: Plans): PlanId | null {
  if (follows !== undefined) return follows !== null && plans.has(follows) ? follows : null;
  const before = [...plans.values()].filter((plan) => period === null || heldFor(plan).until < period.from);
  return before.at(-1)?.plan ?? null;
}

/** The plan that this table's follows: of an amendment it was said when the plan was adopted. */
export async function planBefore(
  reads: PlanReads,
  of: { readonly group: string; readonly by: string },
  { plan, said }: Pick<ReadImport, 'plan' | 'said'>,
): Promise<Before | undefined> {
  const follows =
    plan === null ? followedBy(said, await reads.plans(of.group)) : (await reads.plan(of.group, plan)).follows;
  if (follows === null) return undefined;
  return { plan: follows, known: await knownMeasures(reads, of, await reads.plan(of.group, follows)) };
}

/** Another plan is followed: what rows were said to carry on was of the one before it. */
export function followsSaid(said: Said, fields: Fields, plans: Plans): Said | Wrong {
  const chosen = one(fields, 'follows');
  if (chosen !== 'none' && !plans.has(chosen)) return { field: 'follows', sentence: words.noPlan };
  const follows = chosen === 'none' ? null : chosen;
  if (followedBy(said, plans) === follows) return { ...said, follows };
  const corrections = Object.fromEntries(
    Object.entries(said.corrections).map(([row, { carries: _carries, ...others }]) => [row, others]),
  );
  return { ...said, follows, corrections };
}

/** The plans that a new one may follow, in the order of the register. */
export const plansToFollow = (states: States): readonly PlanId[] => [...plansOf(states).keys()];
