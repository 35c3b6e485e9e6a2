import type { Texts } from '#marking/revealed.ts';
import type { ReadingRow } from '#marking/store.ts';
import type { Marked, Release, Thing } from '#marking/vocabulary.ts';
import type { GroupView } from '../view.ts';

/** What the page of a mark shows. */
export type Shown = {
  /** The view with the streams of the thing. */
  readonly view: GroupView;
  readonly thing: Thing;
  /** The mark that was set on the thing itself. */
  readonly marked: Marked | undefined;
  /** Whether this reader may release it. */
  readonly ours: boolean;
  readonly releases: readonly Release[];
  readonly texts: Texts;
  /** Who has read it, for whoever marked it and for the secretariat; of what is for the whole Group nothing is recorded. */
  readonly readings: readonly ReadingRow[] | undefined;
  mayNow(person: string): boolean;
};
