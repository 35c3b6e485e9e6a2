import type { Texts } from '#marking/revealed.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Draft, Problem } from '#problems/vocabulary.ts';
import type { Chain } from '../duties/chain.tsx';
import type { GroupView } from '../view.ts';
import type { DraftLine, MeasureLine, ProblemLine } from './rows.ts';

/** What the page of a problem shows. */
export type ProblemShown = {
  readonly view: GroupView;
  readonly problem: Problem;
  readonly texts: Texts;
  readonly rows: readonly DraftLine[];
  readonly drafts: readonly Draft[];
  readonly grouped: readonly string[];
  readonly measures: ReadonlyMap<string, MeasureLine>;
  /** Those with which it may be put together. */
  readonly others: readonly ProblemLine[];
  readonly chains: readonly Chain[];
};

/** What the page of a draft shows. */
export type DraftShown = {
  readonly view: GroupView;
  readonly draft: Draft;
  readonly texts: Texts;
  readonly measures: ReadonlyMap<string, MeasureLine>;
  /** Meetings onto whose agenda something can still come. */
  readonly meetings: readonly Meeting[];
  readonly chains: readonly Chain[];
};
