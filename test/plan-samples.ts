import type { PlanAct, PlanRefusal, PlansAct } from '#plan/vocabulary.ts';

type Refusals = { readonly [Code in PlanRefusal['refused']]: Extract<PlanRefusal, { refused: Code }> };
type Acts = { readonly [Type in (PlanAct | PlansAct)['type']]: Extract<PlanAct | PlansAct, { type: Type }>['data'] };

const clause = '4.1.1';
const text = { ref: 'r1', digest: 'd1' };
const period = { from: '2025-01-01', until: '2028-12-31' };
const term = { from: '2025-01-01', until: '2026-12-31' };
const plan = '1';
const number = '4.1.3';
const here = { plan, measure: '3', number };

export const planRefusalSamples: Refusals = {
  unknownPlan: { refused: 'unknownPlan', clause },
  planNumberTaken: { refused: 'planNumberTaken', clause, plan },
  planEnded: { refused: 'planEnded', clause, on: '2024-12-31' },
  planEndsAfterPeriod: { refused: 'planEndsAfterPeriod', clause, until: '2028-12-31' },
  planOverlaps: { refused: 'planOverlaps', clause, plan, period },
  emptyPlan: { refused: 'emptyPlan', clause },
  termBeforeStart: { refused: 'termBeforeStart', clause, number, term: { from: '2026-05-01', until: '2025-04-30' } },
  termOutsidePlan: {
    refused: 'termOutsidePlan',
    clause,
    number,
    term: { from: '2025-01-01', until: '2030-12-31' },
    period,
  },
  measureNumberTwice: { refused: 'measureNumberTwice', clause, number },
  unknownSection: { refused: 'unknownSection', clause, number, section: '4.9' },
  executorTwice: { refused: 'executorTwice', clause, number, body: 'health' },
  unknownMeasure: { refused: 'unknownMeasure', clause, measure: '3' },
  measureClosed: { refused: 'measureClosed', clause, at: '2026-09-18T06:00:00.000Z' },
  measureSuspended: { refused: 'measureSuspended', clause },
  measureNotSuspended: { refused: 'measureNotSuspended', clause },
  planChangedMeanwhile: { refused: 'planChangedMeanwhile', clause, version: 3 },
  notExecutor: { refused: 'notExecutor', clause, body: 'health' },
  personOfAnotherBody: { refused: 'personOfAnotherBody', clause, person: 'quliyeva', body: 'labour' },
  ownMeasure: { refused: 'ownMeasure', clause, body: 'health' },
  instrumentInFuture: { refused: 'instrumentInFuture', clause, on: '2027-01-01' },
  unknownRecommendation: { refused: 'unknownRecommendation', clause },
};

const instrument = { title: text, number: '2173', on: '2024-12-20' };
const source = { hash: `5b1e77c2${'0'.repeat(48)}40aa9d13`, kind: 'xlsx' };
const sections = [{ number: '4.1', title: text }];
const measures = [
  {
    measure: '3',
    number,
    section: '4.1',
    title: text,
    executors: [
      { body: 'health', kind: 'main', term: null },
      { body: 'labour', kind: 'recommended', term },
    ],
    term,
    carries: null,
  },
] as const;

export const planActSamples: Acts = {
  PlanAdopted: { plan, from: '2026-10-01', title: text, instrument, period, follows: null, source, sections, measures },
  PlanAmended: {
    plan,
    from: '2026-10-01',
    instrument,
    period,
    source: null,
    sections,
    base: 1,
    version: 2,
    measures,
  },
  PlanEnded: { plan, on: '2028-06-30', instrument },
  PlanEntered: { plan, period, follows: null },
  PeriodChanged: { plan, period },
  PlanLeft: { plan, on: '2028-06-30' },
  MeasureDescribed: {
    ...here,
    indicators: [{ indicator: '1', name: text, unit: text, baseline: '0', target: '120' }],
    milestones: [{ title: text, by: '2025-09-01' }],
    cost: { amount: '25000', source: text },
    version: 1,
  },
  FocalPointNamed: { ...here, body: 'health', person: 'quliyeva' },
  RecommendationLinked: { ...here, recommendation: 'r1', verb: 'urge', source: text, text },
  RecommendationUnlinked: { ...here, recommendation: 'r1', reason: text },
  MeasureSuspended: { ...here, reason: text },
  MeasureResumed: { ...here, reason: text },
  MeasureClosed: { ...here, reason: text },
};
