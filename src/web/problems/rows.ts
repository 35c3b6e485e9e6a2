import { type Belonging, readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfPlan } from '#plan/things.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import {
  callMeasures,
  type DraftRow,
  listDrafts,
  listProblems,
  type MeasureCalled,
  type ProblemRow,
  type ProblemWish,
} from '#problems/views.ts';
import { foldAz } from '#text/alphabet.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** As lists show them, with the texts that this reader may read. */
export type ProblemLine = Omit<ProblemRow, 'titleRef' | 'whatRef'> & { readonly title: string; readonly what: string };
export type DraftLine = Omit<DraftRow, 'titleRef'> & { readonly title: string };
export type MeasureLine = Omit<MeasureCalled, 'titleRef'> & { readonly title: string };

const textsFor = async ({ pool }: House, view: GroupView, texts: readonly Belonging[]): Promise<Texts> =>
  view.reveal(await readTexts(pool, view.group, texts));

/** Problems that this reader may read: of the others not even the count. `text`: words of the title or of what happens. */
export async function problemsFor(
  house: House,
  view: GroupView,
  wish: ProblemWish & { readonly text?: string | undefined },
): Promise<readonly ProblemLine[]> {
  const all = await listProblems(house.pool, view.group, wish);
  const mine = all.filter(({ problem }) => view.reads.may(thingOfProblem(problem)));
  const texts = await textsFor(
    house,
    view,
    mine.flatMap(({ problem, titleRef, whatRef }) =>
      [titleRef, whatRef].map((ref): Belonging => [thingOfProblem(problem), { ref }]),
    ),
  );
  const sought = foldAz(wish.text ?? '');
  return mine
    .map(({ titleRef, whatRef, ...row }) => ({
      ...row,
      with: row.with !== null && view.reads.may(thingOfProblem(row.with)) ? row.with : null,
      title: texts({ ref: titleRef }),
      what: texts({ ref: whatRef }),
    }))
    .filter(({ title, what }) => foldAz(`${title} ${what}`).includes(sought));
}

/** How many problems this reader may read. */
export async function countProblems({ pool }: House, { group, reads }: GroupView): Promise<number> {
  const all = await listProblems(pool, group, {});
  return all.filter(({ problem }) => reads.may(thingOfProblem(problem))).length;
}

/** Drafts that this reader may read. */
export async function draftsFor(
  house: House,
  view: GroupView,
  of: Parameters<typeof listDrafts>[2] = {},
): Promise<readonly DraftLine[]> {
  const all = await listDrafts(house.pool, view.group, of);
  const mine = all.filter(({ draft }) => view.reads.may(thingOfDraft(draft)));
  const belonging = mine.map(({ draft, titleRef }): Belonging => [thingOfDraft(draft), { ref: titleRef }]);
  const texts = await textsFor(house, view, belonging);
  return mine.map(({ titleRef, ...row }) => ({ ...row, title: texts({ ref: titleRef }) }));
}

/** What measures (`plan/measure`) are called, as far as this reader may read their plans. */
export async function measuresFor(
  house: House,
  view: GroupView,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, MeasureLine>> {
  const all = await callMeasures(house.pool, view.group, [...new Set(names)]);
  const known = all.filter(({ plan }) => view.reads.may(thingOfPlan(plan)));
  const belonging = known.map(({ plan, titleRef }): Belonging => [thingOfPlan(plan), { ref: titleRef }]);
  const texts = await textsFor(house, view, belonging);
  return new Map(
    known.map(({ titleRef, ...each }) => [
      `${each.plan}/${each.measure}`,
      { ...each, title: texts({ ref: titleRef }) },
    ]),
  );
}
