import { type Condition, Filter } from '#page/filter.tsx';
import { planName } from '#plan/words.ts';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';
import { lateAddress } from './late.ts';
import type { LateShown } from './late-list.tsx';
import { seeingWords as words } from './seeing-words.ts';
import { plansFor } from './sight.ts';

/** By plan, by body and by section, wherever there is more than one of them to see. */
export function LateFilter({ view, shown }: { view: GroupView; shown: LateShown }) {
  const { wish, total } = shown;
  if (plansFor(view).length === 0) return null;
  return (
    <Filter
      tongue={view.tongue}
      at={lateAddress(view, {})}
      all={lateAddress(view, { what: wish.what })}
      kept={{ what: wish.what }}
      conditions={[...byPlan(view, shown), ...byBody(view, shown), ...bySection(view, shown)]}
      found={{ count: total[wish.what] }}
    />
  );
}

function byPlan(view: GroupView, { wish }: LateShown): readonly Condition[] {
  const { tongue } = view;
  const plans = plansFor(view);
  if (plans.length < 2) return [];
  const options = plans.map(({ plan }) => ({ value: plan, label: planName(plan)[tongue] }));
  return [{ name: 'plan', label: words.plan[tongue], any: words.allPlans[tongue], value: wish.plan, options }];
}

function byBody({ tongue, names }: GroupView, { wish, byBody, seen }: LateShown): readonly Condition[] {
  if (seen !== undefined && seen.length < 2) return [];
  const options = [...new Set([...byBody.keys(), ...(wish.body ? [wish.body] : [])])]
    .map((body) => ({ value: body, label: names.body(body)[tongue] }))
    .toSorted((one, other) => compare(one.label, other.label, tongue));
  return [{ name: 'body', label: words.body[tongue], any: words.allBodies[tongue], value: wish.body, options }];
}

/** Of one plan: sections of several bear the same numbers. */
function bySection(view: GroupView, { wish, sections }: LateShown): readonly Condition[] {
  const { tongue } = view;
  const one = wish.plan !== undefined || plansFor(view).length === 1;
  if (!one || sections.length === 0) return [];
  const options = sections.map(({ number, title }) => ({ value: number, label: `${number}. ${title}` }));
  const [label, any] = [words.section[tongue], words.allSections[tongue]];
  return [{ name: 'section', label, any, value: wish.section, options }];
}
