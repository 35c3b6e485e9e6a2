import { planOf, plansOf } from '#group/states.ts';
import type { Texts } from '#marking/revealed.ts';
import { measureOf } from '#plan/evolve.ts';
import { planStream } from '#plan/things.ts';
import type { Measure, MeasureId, MeasureLife, PlanId, PlanVersion } from '#plan/vocabulary.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import { statesFor } from '../reporting/states.ts';
import type { GroupView } from '../view.ts';
import { type PlanShown, planShown, planTexts } from './shown.ts';

/** A measure of another plan. */
export type Elsewhere = { readonly plan: PlanId; readonly measure: Measure; readonly says: string };

/** A measure as its page shows it; other rooms add their parts to it (`parts.tsx`). */
export type MeasureShown = PlanShown & {
  readonly measure: Measure;
  readonly life: MeasureLife;
  /** In the table as it stands. */
  readonly present: boolean;
  readonly section: string;
  readonly state: MeasureState | undefined;
  /** The versions in which it reads otherwise than in the one before, oldest first. */
  readonly readings: readonly { readonly version: PlanVersion; readonly measure: Measure | undefined }[];
  readonly from: Elsewhere | undefined;
  readonly to: Elsewhere | undefined;
  readonly texts: Texts;
};

export async function measureShown(
  house: House,
  view: GroupView,
  plan: PlanId,
  id: MeasureId,
): Promise<MeasureShown | undefined> {
  const shown = await planShown(house, view, plan);
  const measure = shown && measureOf(shown.plan, id);
  const life = shown?.plan.lives.get(id);
  if (!shown || !measure || !life) return undefined;
  const section = shown.table.sections.find(({ number }) => number === measure.section);
  const [texts, states, from, to] = await Promise.all([
    planTexts(house, view, plan, [measure.title, section?.title, ...textsOfLife(life)]),
    statesFor(house, view, plan, [id]),
    measure.carries && elsewhere(house, view, measure.carries.plan, measure.carries.measure),
    carriedOn(house, view, plan, id),
  ]);
  return {
    ...shown,
    measure,
    life,
    present: shown.table.measures.some((each) => each.measure === id),
    section: texts(section?.title),
    state: states.get(id),
    readings: readingsOf(shown, id),
    from: from ?? undefined,
    to,
    texts,
  };
}

const textsOfLife = ({ details, recommendations, suspensions, closed }: MeasureLife) => [
  ...(details?.indicators.flatMap(({ name, unit }) => [name, unit]) ?? []),
  ...(details?.milestones.map(({ title }) => title) ?? []),
  details?.cost?.source,
  ...[...recommendations.values()].flatMap(({ source, text }) => [source, text]),
  ...suspensions.flatMap(({ reason, until }) => [reason, until?.reason]),
  closed?.reason,
];

function readingsOf({ plan }: PlanShown, id: MeasureId): MeasureShown['readings'] {
  let last = '';
  return plan.versions.flatMap((version) => {
    const measure = version.measures.find((each) => each.measure === id);
    const reads = JSON.stringify(measure ?? null);
    if (reads === last || (measure === undefined && last === '')) return [];
    last = reads;
    return [{ version, measure }];
  });
}

async function elsewhere(house: House, view: GroupView, plan: PlanId, id: MeasureId): Promise<Elsewhere | undefined> {
  const other = await seeing(house, view, [planStream(plan)]);
  const measure = measureOf(planOf(other.states, plan), id);
  if (!measure) return undefined;
  const texts = await planTexts(house, view, plan, [measure.title]);
  return { plan, measure, says: texts(measure.title) };
}

/** The measure of a later plan that carries this one on. */
async function carriedOn(house: House, view: GroupView, plan: PlanId, id: MeasureId): Promise<Elsewhere | undefined> {
  const later = [...plansOf(view.states).values()].filter(({ follows }) => follows === plan);
  const other = await seeing(
    house,
    view,
    later.map((each) => planStream(each.plan)),
  );
  for (const each of later) {
    const measures = planOf(other.states, each.plan).versions.at(-1)?.measures ?? [];
    const found = measures.find(({ carries }) => carries?.plan === plan && carries.measure === id);
    if (found) return elsewhere(house, view, each.plan, found.measure);
  }
  return undefined;
}
