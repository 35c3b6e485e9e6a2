import type { Plan } from '#plan/vocabulary.ts';
import { followingTabs } from '../following/tabs.ts';
import { ProblemsOfMeasure, problemsOfMeasure } from '../problems/measure-part.tsx';
import { measureReports } from '../reporting/measure-reports.tsx';
import { papersWords } from '../reporting/paper-page-words.ts';
import { scheduleWords } from '../reporting/schedule-words.ts';
import { seeingWords } from '../reporting/seeing-words.ts';
import type { GroupView } from '../view.ts';
import type { MeasurePart, PlanTab } from './part.ts';
import { words } from './words.ts';

const tabs: readonly PlanTab[] = [
  { path: '', label: words.table },
  { path: '/timeline', label: words.timeline },
  { path: '/matrix', label: words.matrix },
  { path: '/figures', label: seeingWords.figures },
  { path: '/versions', label: words.versions },
  { path: '/schedule', label: scheduleWords.tab },
  { path: '/papers', label: papersWords.tab },
  ...followingTabs,
];

export const planTabs = (view: GroupView, plan: Plan): readonly PlanTab[] =>
  tabs.filter((tab) => tab.isFor?.(view, plan) ?? true);

/** In the order in which they stand on the page. */
export const measureParts: readonly MeasurePart[] = [
  measureReports,
  {
    id: 'problems-of-measure',
    load: async (house, view, { plan: { plan }, measure: { measure, number } }) => (
      <ProblemsOfMeasure
        view={view}
        problems={await problemsOfMeasure(house, view, { plan, measure })}
        number={number}
      />
    ),
  },
];
