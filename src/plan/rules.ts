import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Bodies, BodyId, PersonId } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { measureOf, tableNow } from './evolve.ts';
import { problemOfTable } from './table.ts';
import { earlier, isAfter, overlap } from './terms.ts';
import type {
  AskedIndicator,
  Indicator,
  Measure,
  MeasureLife,
  MeasureText,
  Plan,
  PlanAct,
  PlanCommand,
  PlanDecisionRefusal,
  PlanId,
  Plans,
  PlansAct,
  Term,
} from './vocabulary.ts';

export type PlanHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly plans: Plans;
  /** The plan that the command names; of `adoptPlan` an empty one. */
  readonly plan: Plan;
  /** Plans of which a new table carries measures on. */
  readonly carried: ReadonlyMap<PlanId, Plan>;
  /** Of whoever asks. */
  readonly offices: readonly OfficeId[];
  /** Bodies for which the person speaks, those that they took the place of among them. */
  speaksFor(person: PersonId): readonly BodyId[];
  /** Bodies for which whoever asks answers: not the one at which an officer of the secretariat is employed. */
  readonly own: ReadonlySet<BodyId>;
  readonly context: Context;
};

type Decision = readonly (PlanAct | PlansAct)[] | PlanDecisionRefusal;
type Asked<Type extends PlanCommand['type']> = Extract<PlanCommand, { readonly type: Type }>;
type AboutMeasure = Exclude<PlanCommand, { readonly type: 'adoptPlan' | 'amendPlan' | 'endPlan' }>;

export function decidePlan(hearing: PlanHearing, command: PlanCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (command.type === 'adoptPlan') return decideAdoption(hearing, command, clause);
  const { plan } = hearing;
  if (!tableNow(plan)) return { refused: 'unknownPlan', clause };
  if (plan.ended) return { refused: 'planEnded', clause, on: plan.ended.on };
  if (command.type === 'amendPlan') return decideAmendment(hearing, command, clause);
  if (command.type === 'endPlan') return decideEnd(hearing, command, clause);
  return decideAboutMeasure(hearing, command, clause);
}

const act = <Type extends PlanAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<PlanAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `plan/${data.plan}`, clause, data }) as unknown as PlanAct;

const inRegister = <Type extends PlansAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<PlansAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: 'plans', clause, data }) as unknown as PlansAct;

const today = ({ charter, context }: PlanHearing): string => dateIn(context.at, charter.timeZone);

function decideAdoption(hearing: PlanHearing, command: Asked<'adoptPlan'>, clause: ClauseId | null): Decision {
  const { type: _type, measures, ...data } = command;
  if (hearing.plans.has(data.plan)) return { refused: 'planNumberTaken', clause, plan: data.plan };
  if (data.follows !== null && !hearing.plans.has(data.follows)) return { refused: 'unknownPlan', clause };
  const problem =
    problemOfInstrument(hearing, data.instrument.on, clause) ??
    problemOfPeriod(hearing, data.plan, data.period, clause) ??
    problemOfContents(hearing, command, clause);
  if (problem) return problem;
  return [
    inRegister('PlanEntered', clause, { plan: data.plan, period: data.period, follows: data.follows }),
    act('PlanAdopted', clause, { ...data, from: today(hearing), measures: measures.map(numbered(0)) }),
  ];
}

const numbered =
  (before: number) =>
  (measure: MeasureText, at: number): Measure => ({ ...measure, measure: String(before + at + 1) });

function problemOfInstrument(
  hearing: PlanHearing,
  on: string,
  clause: ClauseId | null,
): PlanDecisionRefusal | undefined {
  return on > today(hearing) ? { refused: 'instrumentInFuture', clause, on } : undefined;
}

/** Two plans are never in force at once: whose term a measure has would not be known. */
function problemOfPeriod(
  { plans }: PlanHearing,
  plan: string,
  period: Term,
  clause: ClauseId | null,
): PlanDecisionRefusal | undefined {
  for (const other of plans.values()) {
    if (other.plan === plan) continue;
    const until = earlier(other.endedOn ?? other.period.until, other.period.until);
    const held = { from: other.period.from, until };
    if (overlap(period, held)) return { refused: 'planOverlaps', clause, plan: other.plan, period: held };
  }
  return undefined;
}

function problemOfContents(
  { bodies, carried }: PlanHearing,
  table: Pick<Asked<'amendPlan'>, 'period' | 'sections'> & { readonly measures: readonly MeasureText[] },
  clause: ClauseId | null,
): PlanDecisionRefusal | undefined {
  const problem = problemOfTable(table);
  if (problem) return { ...problem, clause } as PlanDecisionRefusal;
  for (const { executors, carries } of table.measures) {
    const stranger = executors.find(({ body }) => !bodies.has(body));
    if (stranger) return { refused: 'unknownBody', clause, body: stranger.body };
    if (carries && !carried.get(carries.plan)?.lives.has(carries.measure))
      return { refused: 'unknownMeasure', clause, measure: carries.measure };
  }
  return undefined;
}

function decideAmendment(hearing: PlanHearing, command: Asked<'amendPlan'>, clause: ClauseId | null): Decision {
  const { plan } = hearing;
  const { type: _type, measures, ...data } = command;
  const version = plan.versions.length;
  if (data.base !== version) return { refused: 'planChangedMeanwhile', clause, version };
  const named = measures.flatMap(({ measure }) => measure ?? []);
  const strange = named.find((measure, at) => !plan.lives.has(measure) || named.indexOf(measure) < at);
  if (strange !== undefined) return { refused: 'unknownMeasure', clause, measure: strange };
  const problem =
    problemOfInstrument(hearing, data.instrument.on, clause) ??
    problemOfPeriod(hearing, data.plan, data.period, clause) ??
    problemOfContents(hearing, command, clause);
  if (problem) return problem;
  let last = plan.lives.size;
  const kept = measures.map((each) => ({ ...each, measure: each.measure ?? String(++last) }));
  const period = inRegister('PeriodChanged', clause, { plan: data.plan, period: data.period });
  const before = tableNow(plan)?.period;
  const moved = before?.from !== data.period.from || before.until !== data.period.until;
  const amended = { ...data, from: today(hearing), version: version + 1, measures: kept };
  return [...(moved ? [period] : []), act('PlanAmended', clause, amended)];
}

function decideEnd(hearing: PlanHearing, command: Asked<'endPlan'>, clause: ClauseId | null): Decision {
  const { type: _type, ...data } = command;
  const problem = problemOfInstrument(hearing, data.instrument.on, clause);
  if (problem) return problem;
  const period = tableNow(hearing.plan)?.period;
  if (period && data.on < period.from)
    return { refused: 'termBeforeStart', clause, number: null, term: { from: period.from, until: data.on } };
  if (period && isAfter(data.on, period.until)) return { refused: 'planEndsAfterPeriod', clause, until: period.until };
  return [inRegister('PlanLeft', clause, { plan: data.plan, on: data.on }), act('PlanEnded', clause, data)];
}

function decideAboutMeasure(hearing: PlanHearing, command: AboutMeasure, clause: ClauseId | null): Decision {
  const { plan } = hearing;
  const life = plan.lives.get(command.measure);
  const measure = measureOf(plan, command.measure);
  if (!life || !measure) return { refused: 'unknownMeasure', clause, measure: command.measure };
  if (life.closed) return { refused: 'measureClosed', clause, at: life.closed.at };
  const suspended = life.suspensions.length > 0 && life.suspensions.at(-1)?.until === undefined;
  const { number } = measure;
  switch (command.type) {
    case 'describeMeasure': {
      const { type: _type, base, ...data } = command;
      const version = life.details?.version ?? 0;
      if (base !== version) return { refused: 'planChangedMeanwhile', clause, version };
      const indicators = numberedIndicators(data.indicators, life);
      return [act('MeasureDescribed', clause, { ...data, indicators, number, version: version + 1 })];
    }
    case 'nameFocalPoint':
      return decideFocalPoint(hearing, command, measure, clause);
    case 'linkRecommendation': {
      const { type: _type, ...data } = command;
      return [act('RecommendationLinked', clause, { ...data, number })];
    }
    case 'unlinkRecommendation': {
      const { type: _type, ...data } = command;
      if (!life.recommendations.has(data.recommendation)) return { refused: 'unknownRecommendation', clause };
      return [act('RecommendationUnlinked', clause, { ...data, number })];
    }
    case 'suspendMeasure': {
      const { type: _type, ...data } = command;
      if (suspended) return { refused: 'measureSuspended', clause };
      const body = ownExecutor(measure, hearing.own);
      if (body !== undefined) return { refused: 'ownMeasure', clause, body };
      return [act('MeasureSuspended', clause, { ...data, number })];
    }
    case 'resumeMeasure': {
      const { type: _type, ...data } = command;
      return suspended
        ? [act('MeasureResumed', clause, { ...data, number })]
        : { refused: 'measureNotSuspended', clause };
    }
    case 'closeMeasure': {
      const { type: _type, ...data } = command;
      const body = ownExecutor(measure, hearing.own);
      if (body !== undefined) return { refused: 'ownMeasure', clause, body };
      return [act('MeasureClosed', clause, { ...data, number })];
    }
  }
}

/** A body that is only invited owes nothing that could be lifted. */
const ownExecutor = ({ executors }: Measure, own: ReadonlySet<BodyId>): BodyId | undefined =>
  executors.find(({ body, kind }) => kind !== 'recommended' && own.has(body))?.body;

/** One that the measure has keeps its number; every other gets one that none ever had. */
function numberedIndicators(asked: readonly AskedIndicator[], life: MeasureLife): readonly Indicator[] {
  const standing = new Set(life.details?.indicators.map(({ indicator }) => indicator));
  let last = life.lastIndicator;
  return asked.map((each) => {
    const { indicator } = each;
    if (indicator !== null && standing.delete(indicator)) return { ...each, indicator };
    return { ...each, indicator: String(++last) };
  });
}

/** A body's own people name it, and the secretariat for whoever asks it to; nobody names it for another body. */
function decideFocalPoint(
  { bodies, offices, speaksFor, context }: PlanHearing,
  { type: _type, ...data }: Asked<'nameFocalPoint'>,
  { number, executors }: Measure,
  clause: ClauseId | null,
): Decision {
  const { body, person } = data;
  if (!bodies.has(body)) return { refused: 'unknownBody', clause, body };
  if (!executors.some((executor) => executor.body === body)) return { refused: 'notExecutor', clause, body };
  if (!offices.includes('secretariat') && !speaksFor(context.by).includes(body))
    return { refused: 'notYourBody', clause, body };
  if (person !== null && !speaksFor(person).includes(body))
    return { refused: 'personOfAnotherBody', clause, person, body };
  return [act('FocalPointNamed', clause, { ...data, number })];
}
