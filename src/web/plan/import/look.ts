import { createHash } from 'node:crypto';
import { bodiesOf, type States } from '#group/states.ts';
import { tableNow } from '#plan/evolve.ts';
import { carryRows, keepCarried } from '#plan/reading/carrying.ts';
import { type KnownMeasure, matchRows } from '#plan/reading/matching.ts';
import { type Register, registerOf } from '#plan/reading/names.ts';
import { readRows } from '#plan/reading/rows.ts';
import type { Import } from '#plan/reading/store.ts';
import type { Draft, ReadRow } from '#plan/reading/vocabulary.ts';
import type { PlanReads } from '#plan/routes.ts';
import type { Plan, PlanId, Term } from '#plan/vocabulary.ts';

export type ReadImport = Extract<Import, { readonly state: 'read' }>;

/** The plan that a new or an amended one follows, with its measures as they stand. */
export type Before = { readonly plan: PlanId; readonly known: readonly KnownMeasure[] };

/** A table as it is understood at this moment, with the register and the plan as they are now. */
export type Understood = {
  readonly draft: Draft;
  readonly rows: readonly ReadRow[];
  readonly register: Register;
  readonly period: Term | null;
  /** Measures of the plan that is amended, as they stand. */
  readonly known: readonly KnownMeasure[];
  /** The one that it follows. */
  readonly before: Before | undefined;
};

/** The measures of a plan with their texts, as this person may read them. */
export async function knownMeasures(
  reads: PlanReads,
  of: { readonly group: string; readonly by: string },
  plan: Plan | undefined,
): Promise<readonly KnownMeasure[]> {
  const measures = (plan && tableNow(plan)?.measures) ?? [];
  if (!plan || measures.length === 0) return [];
  const texts = await reads.texts(
    of.group,
    of.by,
    plan.plan,
    measures.map(({ title }) => title.ref),
  );
  return measures.map(({ measure, number, title }) => ({ measure, number, title: texts.get(title.ref) ?? '' }));
}

export function understand(
  { said, tables }: ReadImport,
  states: States,
  of: {
    readonly plan: Plan | undefined;
    readonly known: readonly KnownMeasure[];
    readonly before: Before | undefined;
    readonly period?: Term;
  },
): Understood {
  const register = registerOf(bodiesOf(states));
  const draft = { ...said, tables };
  const period = of.period ?? said.period ?? (of.plan && tableNow(of.plan)?.period) ?? null;
  const read = readRows(draft, { register, period });
  return { draft, register, period, known: of.known, before: of.before, rows: matched() };

  function matched(): readonly ReadRow[] {
    const told = (row: number) => said.corrections[row]?.carries;
    if (!of.plan) return of.before ? carryRows(read, { ...of.before, told }) : read;
    const rows = matchRows(read, of.known, (row) => said.corrections[row]?.measure);
    const now = new Map(tableNow(of.plan)?.measures.map(({ measure, carries }) => [measure, carries]));
    return of.before ? keepCarried(rows, { ...of.before, told, now: (measure) => now.get(measure) ?? null }) : rows;
  }
}

/** What a form has seen of that part of a draft: another window that changed it is found out. */
export const seenOf = (part: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('hex')
    .slice(0, 16);
