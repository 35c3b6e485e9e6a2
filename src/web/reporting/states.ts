import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { stateOf } from '#reporting/facts.ts';
import { seesLateness } from '#reporting/lateness.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { listMeasureFacts } from './counted.ts';
import { todayOf } from './sight.ts';

/** The states of a plan's measures, or of these of them, as this reader may know them: late only by bodies whose lateness he sees. */
export async function statesFor(
  { pool }: House,
  view: GroupView,
  plan: PlanId,
  measures?: readonly MeasureId[],
): Promise<ReadonlyMap<MeasureId, MeasureState>> {
  const today = todayOf(view);
  const filter = { plan, ...(measures ? { measures } : {}) };
  const found = await listMeasureFacts(pool, view.group, filter, today);
  return new Map(
    [...found].map(([measure, facts]) => {
      const counts = (body: string) => seesLateness(view.charter, view.reads, body);
      return [measure, stateOf({ ...facts, counts }, today.date)];
    }),
  );
}
