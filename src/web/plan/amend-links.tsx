import { amendedTablePlace, changesPlace } from '#plan/places.ts';
import type { GroupView } from '../view.ts';
import type { PlanShown } from './shown.ts';
import { words } from './words.ts';

export const mayDo = ({ charter, me }: GroupView, command: string): boolean =>
  me.offices.some((office) => charter.authority[command]?.offices.includes(office));

/** Ways to record what an act of law changes in the plan, for whoever records it. */
export function Amend({ view, shown: { plan } }: { view: GroupView; shown: PlanShown }) {
  if (!mayDo(view, 'amendPlan') || plan.ended) return null;
  const { tongue, base } = view;
  return (
    <>
      <a class="button" href={`${base}${changesPlace(plan.plan)}`}>
        {words.changes[tongue]}
      </a>
      <a class="button" href={`${base}${amendedTablePlace(plan.plan)}`}>
        {words.amendByTable[tongue]}
      </a>
    </>
  );
}
