import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, dayOrNothing, line, lineOrNothing, many, manyOf, ticked, whole } from '#page/parse.ts';
import { isDay } from '#text/moments.ts';
import { tableNow } from './evolve.ts';
import { measurePlace, planPlace, plansPlace } from './places.ts';
import { placed } from './table.ts';
import { periodFields, tableField, withinReason, wordedTable } from './table-fields.ts';
import type {
  AmendedMeasure,
  Executor,
  ExecutorKind,
  Instrument,
  Plan,
  PlanCommand,
  Plans,
  Source,
} from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/** What the rows need to know: the plans there are, one plan, the texts of its table, and a file that was brought. */
export type PlanReads = {
  plans(group: string): Promise<Plans>;
  plan(group: string, plan: string): Promise<Plan>;
  /** The texts behind these references of the plan, as that person may read them; one he may not is not there. */
  texts(group: string, by: string, plan: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  brought(group: string, hash: string): Promise<{ readonly kind: string; readonly size: number } | undefined>;
};

type Params = Readonly<Record<string, string>>;

const fromPlan = ({ plan = '' }: Params) => planPlace(plan);
const toPlan = ({ plan }: PlanCommand) => planPlace(plan);

/** The act of law by which the plan is approved, amended or ended. */
const instrumentFields = { instrument: line(500), number: line(60), on: day() };
const instrumentOf = ({
  fields,
  wording,
}: Said<{ readonly instrument: string; readonly number: string; readonly on: string }>): Instrument => ({
  title: wording('instrument', fields.instrument),
  number: fields.number,
  on: fields.on,
});

const none = { title: () => undefined, section: () => undefined };

export function tableActs(reads: PlanReads): readonly ActRoute<PlanCommand>[] {
  const sourceOf = async (group: string, hash: string | null): Promise<Source | null> => {
    if (hash === null) return null;
    const file = await reads.brought(group, hash);
    if (!file) throw new Error(`nobody brought ${hash} into ${group}`);
    return { hash, kind: file.kind };
  };
  return [
    actRoute({
      path: plansPlace,
      type: 'adoptPlan',
      labels,
      numbered: true,
      files: ['source'],
      from: () => plansPlace,
      to: toPlan,
      fields: z
        .object({
          title: line(500),
          ...instrumentFields,
          ...periodFields,
          follows: lineOrNothing(20),
          source: lineOrNothing(64),
          table: tableField(),
        })
        .refine(...withinReason),
      command: async (said): Promise<PlanCommand> => {
        const { group, fields, wording } = said;
        return {
          type: 'adoptPlan',
          plan: String((await reads.plans(group)).size + 1),
          title: wording('title', fields.title),
          instrument: instrumentOf(said),
          period: { from: fields.from, until: fields.until },
          follows: fields.follows,
          source: await sourceOf(group, fields.source),
          ...withoutIds(wordedTable(fields.table, wording, none)),
        };
      },
    }),
    actRoute({
      path: `${plansPlace}/:plan/amendments`,
      type: 'amendPlan',
      labels,
      files: ['source'],
      from: fromPlan,
      to: (command) => `${toPlan(command)}/versions`,
      fields: z
        .object({
          ...instrumentFields,
          ...periodFields,
          base: whole(),
          source: lineOrNothing(64),
          table: tableField(),
        })
        .refine(...withinReason),
      command: async (said): Promise<PlanCommand> => {
        const { group, by, params, fields, wording } = said;
        const plan = params.plan ?? '';
        const kept = await keptTexts(reads, group, by, plan);
        return {
          type: 'amendPlan',
          plan,
          base: fields.base,
          instrument: instrumentOf(said),
          period: { from: fields.from, until: fields.until },
          source: await sourceOf(group, fields.source),
          ...wordedTable(fields.table, wording, kept),
        };
      },
    }),
    actRoute({
      path: `${plansPlace}/:plan/period`,
      type: 'amendPlan',
      labels,
      from: fromPlan,
      to: (command) => `${toPlan(command)}/versions`,
      fields: z.object({ ...instrumentFields, ...periodFields, base: whole() }).refine(...withinReason),
      command: async (said): Promise<PlanCommand> => ({
        ...(await asItStands(reads, said)),
        base: said.fields.base,
        period: { from: said.fields.from, until: said.fields.until },
      }),
    }),
    actRoute({
      path: `${plansPlace}/:plan/measures`,
      type: 'amendPlan',
      labels,
      keeps: true,
      from: fromPlan,
      to: toPlan,
      fields: z.object({ ...instrumentFields, base: whole(), ...rowFields }),
      command: async (said): Promise<PlanCommand> => {
        const now = await asItStands(reads, said);
        return { ...now, base: said.fields.base, measures: placed(now.measures, rowOf(said, null)) };
      },
    }),
    actRoute({
      path: `${plansPlace}/:plan/measures/:measure/amendments`,
      type: 'amendPlan',
      labels,
      keeps: true,
      from: ({ plan = '', measure = '' }) => `${measurePlace(plan, measure)}/amendment`,
      to: toPlan,
      fields: z.object({ ...instrumentFields, base: whole(), out: ticked(), ...rowFields }),
      command: async (said): Promise<PlanCommand> => {
        const now = await asItStands(reads, said);
        const id = said.params.measure ?? '';
        const old = now.measures.find(({ measure }) => measure === id);
        const texts = await reads.texts(said.group, said.by, now.plan, old ? [old.title.ref] : []);
        const row = rowOf(said, { id, old, text: texts.get(old?.title.ref ?? '') });
        return {
          ...now,
          base: said.fields.base,
          measures: amendedRows(now.measures, row, { old, out: said.fields.out }),
        };
      },
    }),
    actRoute({
      path: `${plansPlace}/:plan/end`,
      type: 'endPlan',
      labels,
      from: fromPlan,
      to: toPlan,
      fields: z.object({ ...instrumentFields, last: day() }),
      command: (said): PlanCommand => ({
        type: 'endPlan',
        plan: said.params.plan ?? '',
        on: said.fields.last,
        instrument: instrumentOf(said),
      }),
    }),
  ];
}

/** One row taken out or written anew; it keeps its place unless its number changes. */
function amendedRows(
  rows: readonly AmendedMeasure[],
  row: AmendedMeasure,
  { old, out }: { readonly old: AmendedMeasure | undefined; readonly out: boolean },
): readonly AmendedMeasure[] {
  const others = rows.filter(({ measure }) => measure !== row.measure);
  if (out) return others;
  if (old?.number !== row.number) return placed(others, row);
  return rows.map((each) => (each.measure === row.measure ? row : each));
}

type Worded = ReturnType<typeof wordedTable>;
const withoutIds = ({ sections, measures }: Worded) => ({
  sections,
  measures: measures.map(({ measure: _measure, ...row }) => row),
});

type Amendment = Extract<PlanCommand, { type: 'amendPlan' }>;

/** The table as it stands, to be amended in one place. */
async function asItStands(
  reads: PlanReads,
  said: Said<{ readonly instrument: string; readonly number: string; readonly on: string }>,
): Promise<Omit<Amendment, 'base'>> {
  const plan = said.params.plan ?? '';
  const now = tableNow(await reads.plan(said.group, plan));
  const period = now?.period ?? { from: said.fields.on, until: said.fields.on };
  return {
    type: 'amendPlan',
    plan,
    instrument: instrumentOf(said),
    period,
    source: null,
    sections: now?.sections ?? [],
    measures: now?.measures ?? [],
  };
}

export async function keptTexts(reads: PlanReads, group: string, by: string, plan: string) {
  const now = tableNow(await reads.plan(group, plan));
  const measures = new Map(now?.measures.map(({ measure, title }) => [measure, title]));
  const sections = new Map(now?.sections.map(({ number, title }) => [number, title]));
  const refs = [...measures.values(), ...sections.values()].map(({ ref }) => ref);
  const texts = await reads.texts(group, by, plan, refs);
  const same = (old: Instrument['title'] | undefined, text: string) =>
    old && texts.get(old.ref) === text ? old : undefined;
  return {
    title: (measure: string | null, text: string) => (measure === null ? undefined : same(measures.get(measure), text)),
    section: (number: string, text: string) => same(sections.get(number), text),
  };
}

const dayOrEmpty = z
  .string()
  .max(10, 'notADate')
  .refine((text) => text === '' || isDay(text), 'notADate');

/** One row of the table; bodies are typed in rows: the n-th body goes with the n-th kind and term. */
const rowFields = {
  measureNumber: line(20),
  section: lineOrNothing(20),
  measureTitle: line(4_000),
  from: dayOrNothing(),
  until: dayOrNothing(),
  body: many(100),
  kind: manyOf(z.enum(['main', 'other', 'recommended'])),
  bodyFrom: manyOf(dayOrEmpty),
  bodyUntil: manyOf(dayOrEmpty),
};
type RowFields = {
  readonly measureNumber: string;
  readonly section: string | null;
  readonly measureTitle: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly body: readonly string[];
  readonly kind: readonly ExecutorKind[];
  readonly bodyFrom: readonly string[];
  readonly bodyUntil: readonly string[];
};

/** A term of which only one day is given ends, or begins, on that day. */
const termBetween = (from: string | null | undefined, until: string | null | undefined) =>
  from || until ? { from: from || until || '', until: until || from || '' } : null;

function rowOf(
  { fields, wording }: Pick<Said<RowFields>, 'fields' | 'wording'>,
  known: {
    readonly id: string;
    readonly old: AmendedMeasure | undefined;
    readonly text: string | undefined;
  } | null,
): AmendedMeasure {
  const executors = fields.body.flatMap((body, at): readonly Executor[] => {
    if (body.trim() === '') return [];
    return [
      {
        body: body.trim(),
        kind: fields.kind[at] ?? 'main',
        term: termBetween(fields.bodyFrom[at], fields.bodyUntil[at]),
      },
    ];
  });
  const kept = known?.old && known.text === fields.measureTitle ? known.old.title : undefined;
  return {
    measure: known?.id ?? null,
    number: fields.measureNumber,
    section: fields.section,
    title: kept ?? wording('measureTitle', fields.measureTitle),
    executors,
    term: termBetween(fields.from, fields.until),
    carries: known?.old?.carries ?? null,
  };
}
