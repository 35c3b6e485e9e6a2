import { planOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { Texts } from '#marking/revealed.ts';
import { tableNow } from '#plan/evolve.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { Plan, PlanId, PlanVersion } from '#plan/vocabulary.ts';
import type { Today } from '#reporting/facts.ts';
import type { House } from '../house.ts';
import { bodiesSeen, todayOf } from '../reporting/sight.ts';
import type { GroupView } from '../view.ts';

/** A plan as its pages show it. */
export type PlanShown = {
  readonly plan: Plan;
  /** The table as it stands. */
  readonly table: PlanVersion;
  readonly title: string;
  readonly today: Today;
  /** Whether the lateness of some body is not shown to this reader. */
  readonly hidesLateness: boolean;
};

export const planStreamsOf = ({ plan = '' }: Readonly<Record<string, string>>): readonly string[] => [
  'plans',
  planStream(plan),
];
/** Whoever may read the plan reads its pages. */
export const planReaders = ({ plan = '' }: Readonly<Record<string, string>>): readonly string[] => [thingOfPlan(plan)];

/** Undefined of a plan that there is not, or that the reader may not read. */
export async function planShown(house: House, view: GroupView, id: PlanId): Promise<PlanShown | undefined> {
  const plan = planOf(view.states, id);
  const table = tableNow(plan);
  if (!table || !plan.title) return undefined;
  const texts = await planTexts(house, view, id, [plan.title]);
  return {
    plan,
    table,
    title: texts(plan.title),
    today: todayOf(view),
    hidesLateness: bodiesSeen(view) !== undefined,
  };
}

/** Texts of a plan, as far as the reader may read it. */
export const planTexts = async (
  { pool }: House,
  view: GroupView,
  plan: PlanId,
  wordings: readonly (Pick<Wording, 'ref'> | null | undefined)[],
): Promise<Texts> =>
  view.reveal(
    await readTexts(
      pool,
      view.group,
      wordings.map((wording) => [thingOfPlan(plan), wording] as const),
    ),
  );
