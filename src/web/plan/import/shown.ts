import type { Plan } from '#plan/vocabulary.ts';
import type { GroupView } from '../../view.ts';
import type { ReadImport, Understood } from './look.ts';

/** Which rows of a table are shown: all, those to be settled, those with notes. */
export type Which = 'all' | 'stops' | 'noted';

/** A table on its way into a plan, as one page shows it. */
export type Shown = {
  readonly view: GroupView;
  readonly brought: ReadImport;
  readonly understood: Understood;
  readonly plan: Plan | undefined;
  readonly which: Which;
  readonly page: number;
  /** The row that is being corrected. */
  readonly row: number | undefined;
};
