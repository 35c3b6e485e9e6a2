import type { Texts } from '#marking/revealed.ts';
import type { Measure, MeasureId, Section } from '#plan/vocabulary.ts';
import { isWished } from '#plan/wish.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import type { House } from '../house.ts';
import { withFormer } from '../reporting/sight.ts';
import { statesFor } from '../reporting/states.ts';
import type { GroupView } from '../view.ts';
import type { Asked } from './query.ts';
import { type PlanShown, planTexts } from './shown.ts';

/** The measures that the address asks for, as this reader may know them. */
export type Found = {
  readonly asked: Asked;
  /** All that were found, in the order of the table. */
  readonly all: readonly Measure[];
  /** Those of this part of the list. */
  readonly part: readonly Measure[];
  readonly most: number;
  /** Headings of the whole table. */
  readonly sections: readonly (Section & { readonly says: string })[];
  /** States of those of this part at least. */
  readonly states: ReadonlyMap<MeasureId, MeasureState>;
  readonly texts: Texts;
};

/**
 * `most`: lines of one part. States of all are asked for only where the address asks for one; texts of all only where it
 * asks for words.
 */
export async function findMeasures(
  house: House,
  view: GroupView,
  shown: PlanShown,
  asked: Asked,
  most: number,
): Promise<Found> {
  const { table, plan } = shown;
  const wanted = asked.state === undefined ? undefined : await statesFor(house, view, plan.plan);
  const titles =
    asked.words === undefined ? undefined : await planTexts(house, view, plan.plan, table.measures.map(titleOf));
  const bodies = asked.body === undefined ? [] : withFormer(view, asked.body);
  const all = table.measures.filter(
    (measure) =>
      (wanted === undefined || wanted.get(measure.measure) === asked.state) &&
      isWished(measure, asked, table.period, { bodies, title: () => titles?.(measure.title) ?? '' }),
  );
  const part = all.slice(asked.after, asked.after + most);
  const shownIds = part.map(({ measure }) => measure);
  const [states, texts] = await Promise.all([
    wanted ?? statesFor(house, view, plan.plan, shownIds),
    planTexts(house, view, plan.plan, [...part.map(titleOf), ...table.sections.map(titleOf)]),
  ]);
  const sections = table.sections.map((section) => ({ ...section, says: texts(section.title) }));
  return { asked, all, part, most, sections, states, texts };
}

const titleOf = ({ title }: { readonly title: Measure['title'] }) => title;
