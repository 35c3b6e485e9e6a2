import { dutyPlace } from '#duties/places.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Names } from '#people/names.ts';
import { measurePlace } from '#plan/places.ts';
import type { Measure } from '#plan/vocabulary.ts';
import { list } from '#text/sentences.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { WorkEntry } from './work-plan.ts';
import { dueSays, workWords as words } from './work-words.ts';

export type WorkTelling = {
  readonly plan: string;
  readonly tongue: Tongue;
  readonly texts: Texts;
  readonly names: Names;
};

/** What an entry is about: words, some of them leading somewhere below the group's address. */
export type Part = { readonly says: string; readonly path?: string };

/** Titles of so many measures stand by their numbers; of more only the numbers, and of very many the first of them. */
const titled = 6;
const most = 40;

export function partsOf(entry: WorkEntry, { plan, tongue, texts, names }: WorkTelling): readonly Part[] {
  const named = (measure: Measure, whole: boolean): Part => ({
    says: whole ? `${measure.number} ${texts(measure.title)}` : measure.number,
    path: measurePlace(plan, measure.measure),
  });
  switch (entry.kind) {
    case 'reports':
      return [{ says: dueSays(entry)[tongue], path: `/plans/${plan}` }];
    case 'begin':
    case 'end': {
      const { measures } = entry;
      const rest = measures.length - most;
      const shown = measures.slice(0, most).map((measure) => named(measure, measures.length <= titled));
      return rest > 0 ? [...shown, { says: words.more(rest)[tongue] }] : shown;
    }
    case 'milestone':
      return [{ says: texts(entry.title) }, named(entry.measure, true)];
    case 'duty':
      return [{ says: names.body(entry.body)[tongue], path: dutyPlace(entry.sending) }];
    default:
      return [];
  }
}

/** On paper, where nothing leads anywhere. */
export const saysOf = (entry: WorkEntry, telling: WorkTelling): string =>
  list(
    partsOf(entry, telling).map(({ says }) => says),
    telling.tongue,
  );
