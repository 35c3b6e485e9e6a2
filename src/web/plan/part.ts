import type { Child } from 'hono/jsx';
import type { Plan } from '#plan/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import type { MeasureShown } from './measure-shown.ts';

/** A view of a plan: its address below that of the plan, and how its tab is called. */
export type PlanTab = {
  readonly path: string;
  readonly label: Sentence;
  /** For whom it is; for whoever reads the plan unless given. */
  isFor?(view: GroupView, plan: Plan): boolean;
};

/**
 * What other rooms add to the page of a measure, one line each, in the order in which it stands there (`parts.tsx`). A part loads what it
 * shows and draws it, or gives undefined: then nothing stands there. `id` is its anchor.
 */
export type MeasurePart = {
  readonly id: string;
  load(house: House, view: GroupView, shown: MeasureShown): Promise<Child | undefined> | Child | undefined;
};
