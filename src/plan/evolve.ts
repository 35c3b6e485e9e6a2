import type { Entry } from '#journal/vocabulary.ts';
import type { Measure, MeasureId, MeasureLife, Plan, PlanAct, Plans, PlansAct, PlanVersion } from './vocabulary.ts';

export const noPlans = (): Plans => new Map();

/** Folds one act of the stream `plans`; changes `plans` in place. */
export function evolvePlans(plans: Plans, entry: Entry): Plans {
  const { type, data } = entry as Entry & PlansAct;
  if (type === 'PlanEntered') return plans.set(data.plan, { ...data, endedOn: undefined });
  const plan = plans.get(data.plan);
  if (!plan) return plans;
  if (type === 'PeriodChanged') plan.period = data.period;
  else plan.endedOn = data.on;
  return plans;
}

export const unknownPlan = (plan: string): Plan => ({
  plan,
  title: undefined,
  follows: null,
  versions: [],
  ended: undefined,
  lives: new Map(),
});

const newLife = (): MeasureLife => ({
  details: undefined,
  lastIndicator: 0,
  focalPoints: new Map(),
  recommendations: new Map(),
  suspensions: [],
  closed: undefined,
});

/** Folds one act of the stream `plan/<id>`; changes `plan` in place. */
export function evolvePlan(plan: Plan, entry: Entry): Plan {
  const { type, data, by, at, position } = entry as Entry & PlanAct;
  const hand = { by, at, position };
  switch (type) {
    case 'PlanAdopted': {
      plan.title = data.title;
      plan.follows = data.follows;
      return withVersion(plan, { ...hand, ...tableOf(data), version: 1 });
    }
    case 'PlanAmended':
      return withVersion(plan, { ...hand, ...tableOf(data), version: data.version });
    case 'PlanEnded':
      plan.ended = { ...hand, on: data.on, instrument: data.instrument };
      return plan;
    default: {
      const life = plan.lives.get(data.measure);
      if (life) evolveLife(life, entry as Entry & PlanAct);
      return plan;
    }
  }
}

type Table = Omit<PlanVersion, 'by' | 'at' | 'position' | 'version'>;
const tableOf = ({ from, instrument, period, source, sections, measures }: Table): Table => ({
  from,
  instrument,
  period,
  source,
  sections,
  measures,
});

function withVersion(plan: Plan, version: PlanVersion): Plan {
  plan.versions.push(version);
  for (const { measure } of version.measures) if (!plan.lives.has(measure)) plan.lives.set(measure, newLife());
  return plan;
}

function evolveLife(life: MeasureLife, { type, data, by, at, position }: Entry & PlanAct): void {
  const hand = { by, at, position };
  switch (type) {
    case 'MeasureDescribed': {
      const { indicators, milestones, cost, version } = data;
      life.details = { ...hand, indicators, milestones, cost, version };
      life.lastIndicator = Math.max(life.lastIndicator, ...indicators.map(({ indicator }) => Number(indicator)));
      return;
    }
    case 'FocalPointNamed':
      if (data.person === null) life.focalPoints.delete(data.body);
      else life.focalPoints.set(data.body, data.person);
      return;
    case 'RecommendationLinked':
      life.recommendations.set(data.recommendation, { ...data, ...hand });
      return;
    case 'RecommendationUnlinked':
      life.recommendations.delete(data.recommendation);
      return;
    case 'MeasureSuspended':
      life.suspensions.push({ since: hand, reason: data.reason, until: undefined });
      return;
    case 'MeasureResumed': {
      const last = life.suspensions.at(-1);
      if (last) last.until = { ...hand, reason: data.reason };
      return;
    }
    case 'MeasureClosed':
      life.closed = { ...hand, reason: data.reason };
      return;
    case 'PlanAdopted':
    case 'PlanAmended':
    case 'PlanEnded':
      return;
  }
}

/** The table as it stands; undefined of a plan that nobody adopted. */
export const tableNow = (plan: Plan): PlanVersion | undefined => plan.versions.at(-1);

/** A measure as it stands; of one that an amendment took out, as it was last. */
export function measureOf(plan: Plan, measure: MeasureId): Measure | undefined {
  for (const { measures } of plan.versions.toReversed()) {
    const found = measures.find((each) => each.measure === measure);
    if (found) return found;
  }
  return undefined;
}
