import type { Measure, MeasureId, PlanId, PlanVersion } from '#plan/vocabulary.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';

/** A measure of a plan that was not done, and what of the next plan carries it on. */
export type LeftOver = {
  readonly measure: Measure;
  readonly state: MeasureState;
  /** Numbers and ids in the next plan; several where it was parted. */
  readonly carriedBy: readonly { readonly measure: MeasureId; readonly number: string }[];
};

type Before = {
  readonly plan: PlanId;
  readonly measures: readonly Measure[];
  readonly stateOf: (measure: MeasureId) => MeasureState;
};

/** What a plan leaves to the next: everything that is neither done nor closed, in the order of its table. */
export function leftOver(
  { plan, measures, stateOf }: Before,
  next: Pick<PlanVersion, 'measures'> | undefined,
): readonly LeftOver[] {
  const carrying = new Map<MeasureId, { measure: MeasureId; number: string }[]>();
  for (const { measure, number, carries } of next?.measures ?? []) {
    if (carries?.plan !== plan) continue;
    carrying.set(carries.measure, [...(carrying.get(carries.measure) ?? []), { measure, number }]);
  }
  return measures.flatMap((measure) => {
    const state = stateOf(measure.measure);
    if (state === 'done' || state === 'closed') return [];
    return [{ measure, state, carriedBy: carrying.get(measure.measure) ?? [] }];
  });
}
