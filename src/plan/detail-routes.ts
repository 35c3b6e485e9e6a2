import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { amount, line, lineOrNothing, many, manyOf, oneOf, text, whole } from '#page/parse.ts';
import { isDay } from '#text/moments.ts';
import { measurePlace } from './places.ts';
import type { AskedIndicator, Cost, Milestone, PlanCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

type Params = Readonly<Record<string, string>>;
type AboutMeasure = Exclude<PlanCommand, { readonly type: 'adoptPlan' | 'amendPlan' | 'endPlan' }>;

const path = '/plans/:plan/measures/:measure';
const named = ({ params }: Pick<Said<unknown>, 'params'>) => ({
  plan: params.plan ?? '',
  measure: params.measure ?? '',
});
const from = ({ plan = '', measure = '' }: Params) => measurePlace(plan, measure);
const to = (command: AboutMeasure) => measurePlace(command.plan, command.measure);

const withReason = (noun: string, type: 'suspendMeasure' | 'resumeMeasure' | 'closeMeasure') =>
  actRoute({
    path: `${path}/${noun}`,
    type,
    labels,
    keeps: true,
    from,
    to,
    fields: z.object({ reason: text(5_000) }),
    command: (said): AboutMeasure => ({
      type,
      ...named(said),
      reason: said.wording('reason', said.fields.reason),
    }),
  });

const detailFields = z.object({
  base: whole(),
  indicator: manyOf(z.string().max(20)),
  name: many(500),
  unit: many(100),
  baseline: manyOf(amount()),
  target: manyOf(amount()),
  milestone: many(500),
  by: manyOf(z.string().refine((written) => written === '' || isDay(written), 'notADate')),
  cost: amount()
    .optional()
    .transform((written) => written ?? ''),
  costSource: lineOrNothing(500),
});
type DetailFields = z.infer<typeof detailFields>;

/** What is typed in rows: the n-th name goes with the n-th unit; rows without a name are left out. */
function indicatorsOf({ fields, wording }: Said<DetailFields>): readonly AskedIndicator[] {
  return fields.name.flatMap((name, at) =>
    name.trim() === ''
      ? []
      : [
          {
            indicator: fields.indicator[at] || null,
            name: wording(`indicator${at + 1}`, name.trim()),
            unit: wording(`unit${at + 1}`, fields.unit[at]?.trim() ?? ''),
            baseline: fields.baseline[at] || null,
            target: fields.target[at] || null,
          },
        ],
  );
}

function milestonesOf({ fields, wording }: Said<DetailFields>): readonly Milestone[] {
  return fields.milestone.flatMap((title, at) => {
    const by = fields.by[at];
    return title.trim() === '' || !by ? [] : [{ title: wording(`milestone${at + 1}`, title.trim()), by }];
  });
}

const costOf = ({ fields, wording }: Said<DetailFields>): Cost | null =>
  fields.cost === '' ? null : { amount: fields.cost, source: wording('costSource', fields.costSource ?? '') };

export const detailActs: readonly ActRoute<AboutMeasure>[] = [
  actRoute({
    path: `${path}/details`,
    type: 'describeMeasure',
    labels,
    keeps: true,
    from,
    to,
    fields: detailFields,
    command: (said): AboutMeasure => ({
      type: 'describeMeasure',
      ...named(said),
      base: said.fields.base,
      indicators: indicatorsOf(said),
      milestones: milestonesOf(said),
      cost: costOf(said),
    }),
  }),
  actRoute({
    path: `${path}/executors/:body/focal-point`,
    type: 'nameFocalPoint',
    labels,
    from,
    to,
    people: ({ person }) => [['person', person]],
    fields: z.object({ person: lineOrNothing(100) }),
    command: (said): AboutMeasure => ({
      type: 'nameFocalPoint',
      ...named(said),
      body: said.params.body ?? '',
      person: said.fields.person,
    }),
  }),
  actRoute({
    path: `${path}/recommendations`,
    type: 'linkRecommendation',
    labels,
    keeps: true,
    from,
    to,
    fields: z.object({ verb: oneOf(['urge', 'consider', 'invite']), source: line(500), text: text(10_000) }),
    command: (said): AboutMeasure => ({
      type: 'linkRecommendation',
      ...named(said),
      recommendation: said.id,
      verb: said.fields.verb,
      source: said.wording('source', said.fields.source),
      text: said.wording('text', said.fields.text),
    }),
  }),
  actRoute({
    path: `${path}/recommendations/:recommendation/removal`,
    type: 'unlinkRecommendation',
    labels,
    keeps: true,
    from,
    to,
    fields: z.object({ reason: text(5_000) }),
    command: (said): AboutMeasure => ({
      type: 'unlinkRecommendation',
      ...named(said),
      recommendation: said.params.recommendation ?? '',
      reason: said.wording('reason', said.fields.reason),
    }),
  }),
  withReason('suspension', 'suspendMeasure'),
  withReason('resumption', 'resumeMeasure'),
  withReason('closing', 'closeMeasure'),
];
