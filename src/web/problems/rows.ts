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
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** Problems that this reader may read: of the others not even the count. */
export async function problemsFor({ pool }: House, view: GroupView, wish: ProblemWish): Promise<readonly ProblemRow[]> {
  const all = await listProblems(pool, view.group, wish);
  const mine = all.filter(({ problem }) => view.reads.may(thingOfProblem(problem)));
  for (const { problem } of mine) view.seen.add(thingOfProblem(problem));
  return mine.map((row) => ({
    ...row,
    with: row.with !== null && view.reads.may(thingOfProblem(row.with)) ? row.with : null,
  }));
}

/** Drafts that this reader may read. */
export async function draftsFor(
  { pool }: House,
  view: GroupView,
  of: Parameters<typeof listDrafts>[2] = {},
): Promise<readonly DraftRow[]> {
  const mine = (await listDrafts(pool, view.group, of)).filter(({ draft }) => view.reads.may(thingOfDraft(draft)));
  for (const { draft } of mine) view.seen.add(thingOfDraft(draft));
  return mine;
}

/** What measures (`plan/measure`) are called, as far as this reader may read their plans. */
export async function measuresFor(
  { pool }: House,
  view: GroupView,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, MeasureCalled>> {
  const known = (await callMeasures(pool, view.group, [...new Set(names)])).filter(({ plan }) =>
    view.reads.may(thingOfPlan(plan)),
  );
  return new Map(known.map((each) => [`${each.plan}/${each.measure}`, each]));
}
