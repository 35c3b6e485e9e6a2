import type { Child } from 'hono/jsx';
import type { Plan } from '#plan/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { followingTabs } from '../following/tabs.ts';
import type { House } from '../house.ts';
import { measureReports } from '../reporting/measure-reports.tsx';
import { seeingWords } from '../reporting/seeing-words.ts';
import type { GroupView } from '../view.ts';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

/** A view of a plan: its address below that of the plan, and how its tab is called. */
export type PlanTab = {
  readonly path: string;
  readonly label: Sentence;
  /** For whom it is; for whoever reads the plan unless given. */
  isFor?(view: GroupView, plan: Plan): boolean;
};

const tabs: readonly PlanTab[] = [
  { path: '', label: words.table },
  { path: '/timeline', label: words.timeline },
  { path: '/matrix', label: words.matrix },
  { path: '/figures', label: seeingWords.figures },
  { path: '/versions', label: words.versions },
  ...followingTabs,
];

export const planTabs = (view: GroupView, plan: Plan): readonly PlanTab[] =>
  tabs.filter((tab) => tab.isFor?.(view, plan) ?? true);

/**
 * What other rooms add to the page of a measure, one line each, in the order in which it stands there. A part loads what it
 * shows and draws it, or gives undefined: then nothing stands there. `id` is its anchor.
 */
export type MeasurePart = {
  readonly id: string;
  load(house: House, view: GroupView, shown: MeasureShown): Promise<Child | undefined> | Child | undefined;
};

export const measureParts: readonly MeasurePart[] = [measureReports];
