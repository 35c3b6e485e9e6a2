import type { Command, Refusal } from '#group/vocabulary.ts';
import { yearsOf } from '#plan/terms.ts';
import type { PlanRefusal } from '#plan/vocabulary.ts';
import { words } from './given.ts';
import * as plan from './plan.ts';
import { composed, member, record } from './working-group.ts';

const refused = (change: Parameters<typeof plan.adopt>[0]): Refusal =>
  composed().refused('secretary', plan.adopt(change));
const row = (change: Parameters<typeof plan.measure>[1]) => ({ measures: [plan.measure('4.1.1', change)] });
const then = (...commands: readonly Command[]): Refusal => {
  const life = plan.planned();
  for (const command of commands.slice(0, -1)) life.done('secretary', command);
  return life.refused('secretary', commands.at(-1) ?? plan.adopt());
};

/** A way to every lawful no of the plan. */
export const planWays: { readonly [Code in PlanRefusal['refused']]: () => Refusal } = {
  unknownPlan: () => composed().refused('secretary', plan.amend()),
  planNumberTaken: () => then(plan.adopt()),
  planEnded: () => then(plan.end(), plan.amend()),
  planOverlaps: () => then(plan.adopt({ plan: '2' })),
  planEndsAfterPeriod: () => then(plan.end('2040-01-01')),
  emptyPlan: () => refused({ measures: [] }),
  termBeforeStart: () => refused(row({ term: yearsOf(2026, 2025) })),
  termOutsidePlan: () => refused(row({ term: yearsOf(2025, 2030) })),
  measureNumberTwice: () => refused({ measures: [plan.measure('4.1.1'), plan.measure('4.1.1')] }),
  unknownSection: () => refused(row({ section: '9' })),
  executorTwice: () => {
    const executor = { body: 'health', kind: 'main', term: null } as const;
    return refused(row({ executors: [executor, executor] }));
  },
  unknownMeasure: () => then({ ...plan.suspend(), measure: '9' }),
  measureClosed: () => then(plan.close(), plan.suspend()),
  measureSuspended: () => then(plan.suspend(), plan.suspend()),
  measureNotSuspended: () => then(plan.resume()),
  planChangedMeanwhile: () => then(plan.amend(), plan.amend()),
  notExecutor: () => then(plan.nameFocalPoint('education', member('education'))),
  personOfAnotherBody: () => then(plan.nameFocalPoint('health', member('education'))),
  ownMeasure: () => {
    const life = plan.planned();
    life.done('secretary', record('secretariat', member('labour')));
    return life.refused(member('labour'), plan.close());
  },
  instrumentInFuture: () => refused({ instrument: { title: words('an order'), number: '1', on: '2026-12-31' } }),
  unknownRecommendation: () => then(plan.unlink()),
};
