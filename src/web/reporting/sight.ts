import { planOf, plansOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { inheritedBy } from '#people/body.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { tableNow } from '#plan/evolve.ts';
import { isOn } from '#plan/terms.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { PlanEntry, PlanId } from '#plan/vocabulary.ts';
import type { Today } from '#reporting/facts.ts';
import { seesLateness } from '#reporting/lateness.ts';
import { thingOfReporting } from '#reporting/things.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** Streams that a page needs on which plans stand that the reader may read. */
export const planStreams = (): readonly string[] => ['plans'];

/** The plans that this reader may read, the latest first. The page has to look at the stream `plans`. */
export const plansFor = (view: Pick<GroupView, 'states'>): readonly PlanEntry[] =>
  [...plansOf(view.states).values()].toReversed();

/** The plan by which measures are shown and counted where none was asked for: that in force, or the latest. */
export function planOfToday(view: Pick<GroupView, 'states' | 'now' | 'zone'>): PlanId | undefined {
  const plans = plansFor(view);
  return (plans.find(({ period }) => isOn(period, todayOf(view).date)) ?? plans[0])?.plan;
}

/** The bodies whose lateness this reader sees; undefined: of all. */
export function bodiesSeen({ bodies, charter, reads }: GroupView): readonly BodyId[] | undefined {
  const all = [...bodies.keys()];
  const seen = all.filter((body) => seesLateness(charter, reads, body));
  return seen.length === all.length ? undefined : seen;
}

export const todayOf = ({ now, zone }: Pick<GroupView, 'now' | 'zone'>): Today => ({ date: dateIn(now, zone), zone });

/** A body with those whose place it took: what these owed it owes. */
export const withFormer = ({ bodies }: Pick<GroupView, 'bodies'>, body: BodyId): readonly BodyId[] =>
  inheritedBy(bodies, body);

/** The texts of measures, as far as the reader may read their plans. */
export async function titlesOf(
  { pool }: House,
  view: GroupView,
  rows: readonly { readonly plan: PlanId; readonly titleRef: string }[],
): Promise<Texts> {
  return view.reveal(
    await readTexts(
      pool,
      view.group,
      rows.map(({ plan, titleRef }) => [thingOfPlan(plan), { ref: titleRef }] as const),
    ),
  );
}

/** Says for the record of readings that the reader has before him what only those responsible and the body itself see. */
export function showsReporting(view: GroupView, bodies: Iterable<BodyId>): void {
  for (const body of bodies) view.seen.add(thingOfReporting(body));
}

/** A section of a plan as its table heads it. */
export type SectionName = { readonly plan: PlanId; readonly number: string; readonly title: string };

/** The sections of these plans, which the reader has to be allowed to read (`plansFor`), in the order of their tables. */
export async function sectionsOf(
  { pool, clerk }: House,
  view: GroupView,
  plans: readonly PlanId[],
): Promise<readonly SectionName[]> {
  const states = await clerk.look(view.group, plans.map(planStream));
  const found = plans.flatMap((plan) =>
    (tableNow(planOf(states, plan))?.sections ?? []).map((section) => ({ plan, ...section })),
  );
  const texts = view.reveal(
    await readTexts(
      pool,
      view.group,
      found.map(({ plan, title }) => [thingOfPlan(plan), title] as const),
    ),
  );
  return found.map(({ plan, number, title }) => ({ plan, number, title: texts(title) }));
}
