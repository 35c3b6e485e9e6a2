import type { Context } from 'hono';
import { chosen, oneOf, queryOf, wordsIn } from '#page/address.ts';
import { gravities } from '#problems/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { measuresNamed } from './means.ts';
import {
  countProblems,
  type DraftLine,
  draftsFor,
  type MeasureLine,
  measuresFor,
  type ProblemLine,
  problemsFor,
} from './rows.ts';

/** What is looked for, as the address says it; `measure` is the number as it was typed. */
export type ProblemWish = Omit<Parameters<typeof problemsFor>[2], 'measure'> & {
  readonly measure?: string | undefined;
};

export type ProblemRegister = {
  readonly wish: ProblemWish;
  readonly problems: readonly ProblemLine[];
  /** How many problems there are at all that the reader may read. */
  readonly total: number;
  readonly drafts: readonly DraftLine[];
  readonly measures: ReadonlyMap<string, MeasureLine>;
};

function wishOf({ me }: GroupView, { req }: Context): ProblemWish {
  return {
    state: oneOf(['open', 'closed'], req.query('state')),
    gravity: oneOf(gravities, req.query('gravity')),
    measure: chosen(req.query('measure')),
    body: chosen(req.query('body')),
    mine: req.query('whose') === 'mine' ? me.person : undefined,
    text: wordsIn(req.query('text')),
  };
}

/** As it stands in an address, of what is chosen alone. */
export const problemsQuery = ({ mine, ...wish }: ProblemWish): string =>
  queryOf({ whose: mine === undefined ? undefined : 'mine', ...wish });

/** The problems and the drafts on them that a list of this address holds: the same for a page and for its files. */
export async function problemList(house: House, view: GroupView, c: Context): Promise<ProblemRegister> {
  const wish = wishOf(view, c);
  const [measure] = wish.measure ? await measuresNamed(house.pool, view.group, wish.measure) : [];
  const [problems, total, drafts] = await Promise.all([
    problemsFor(house, view, { ...wish, measure }),
    countProblems(house, view),
    draftsFor(house, view),
  ]);
  const measures = await measuresFor(
    house,
    view,
    problems.flatMap((row) => row.measures),
  );
  return { wish, problems, total, drafts, measures };
}
