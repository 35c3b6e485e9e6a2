import type { Charter } from '#charter/vocabulary.ts';
import { answeringAt } from '#duties/standing.ts';
import type { Context } from '#journal/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import { unknownPlan } from '#plan/evolve.ts';
import { decidePlan } from '#plan/rules.ts';
import type { PlanCommand } from '#plan/vocabulary.ts';
import { standingAt } from './standing.ts';
import { bodiesOf, compositionOf, planOf, plansOf, type States } from './states.ts';
import type { Command } from './vocabulary.ts';

export const planStream = 'plan/';

const types: readonly string[] = [
  'adoptPlan',
  'amendPlan',
  'endPlan',
  'describeMeasure',
  'nameFocalPoint',
  'linkRecommendation',
  'unlinkRecommendation',
  'suspendMeasure',
  'resumeMeasure',
  'closeMeasure',
] satisfies readonly PlanCommand['type'][];
export const isPlanCommand = (command: Command): command is PlanCommand => types.includes(command.type);

/** The register tells which plans there are; those of which measures are carried on tell whether they have them. */
export function streamsOfPlan(command: PlanCommand): readonly string[] {
  return ['plans', ...[command.plan, ...carriedPlans(command)].map((plan) => `${planStream}${plan}`)];
}

function carriedPlans(command: PlanCommand): readonly string[] {
  if (!('measures' in command)) return [];
  const carried = command.measures.flatMap(({ carries }) => (carries ? [carries.plan] : []));
  return [...new Set(carried)].filter((plan) => plan !== command.plan);
}

export function hearPlan(charter: Charter, states: States, command: PlanCommand, context: Context) {
  const composition = compositionOf(states);
  const bodies = bodiesOf(states);
  return decidePlan(
    {
      charter,
      bodies,
      plans: plansOf(states),
      plan: command.type === 'adoptPlan' ? unknownPlan(command.plan) : planOf(states, command.plan),
      carried: new Map(carriedPlans(command).map((plan) => [plan, planOf(states, plan)])),
      offices: officesAt(composition, context.by, context.at),
      speaksFor: (person) => standingAt(composition, bodies, person, context.at).bodies.map(({ body }) => body),
      own: answeringAt(composition, bodies, context.by, context.at).own,
      context,
    },
    command,
  );
}
