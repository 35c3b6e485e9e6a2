import { planOf } from '#group/states.ts';
import type { Comparison } from '#plan/comparison.ts';
import { measureOf } from '#plan/evolve.ts';
import { planStream } from '#plan/things.ts';
import type { Measure } from '#plan/vocabulary.ts';
import { planName } from '#plan/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';

/** How a measure that another one carries on is called: its plan and its number there; nothing where the reader may not read it. */
export type CarriedName = (carries: Measure['carries']) => Sentence;

const none: Sentence = { az: '', en: '', ru: '' };

/** Names of what changed measures carried on and carry on now. */
export async function carriedNames(
  house: House,
  view: GroupView,
  compared: Comparison | undefined,
): Promise<CarriedName> {
  const changed = (compared?.changed ?? []).filter(({ carries }) => carries);
  const plans = new Set(
    changed.flatMap(({ before, after }) => [before, after].flatMap((each) => each.carries?.plan ?? [])),
  );
  const { states } = await seeing(house, view, [...plans].map(planStream));
  return (carries) => {
    const number = carries && measureOf(planOf(states, carries.plan), carries.measure)?.number;
    if (!carries || !number) return none;
    const name = planName(carries.plan);
    return { az: `${name.az}: ${number}`, en: `${name.en}: ${number}`, ru: `${name.ru}: ${number}` };
  };
}
