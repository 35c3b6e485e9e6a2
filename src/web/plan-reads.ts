import { groupOf, planOf, plansOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import { readBrought } from '#letters/store.ts';
import { revealed } from '#marking/revealed.ts';
import type { PlanReads } from '#plan/routes.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { House } from './house.ts';

/** What the acts of plans need to know of what there is. */
export function planReads({ clerk, pool, clock }: House): PlanReads {
  return {
    plans: async (group) => plansOf(await clerk.look(group, ['plans'])),
    plan: async (group, plan) => planOf(await clerk.look(group, [planStream(plan)]), plan),
    brought: (group, hash) => readBrought(pool, group, hash),
    async texts(group, by, plan, refs) {
      const states = await clerk.look(group, ['group', 'bodies', 'composition', 'marks', 'access']);
      if (!groupOf(states).law) return new Map();
      const reader = readerAt(states, by, clock().toISOString());
      if (!reader.may(thingOfPlan(plan))) return new Map();
      const text = revealed(
        await readTexts(
          pool,
          group,
          refs.map((ref) => [thingOfPlan(plan), { ref }] as const),
        ),
        reader,
      );
      return new Map(refs.map((ref) => [ref, text({ ref })]));
    },
  };
}
