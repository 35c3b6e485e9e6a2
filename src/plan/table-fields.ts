import { z } from 'zod';
import type { Said } from '#page/act-route.ts';
import { day, line } from '#page/parse.ts';
import type { AmendedMeasure, Executor, Section } from './vocabulary.ts';

/** More than any plan ever had; whoever sends more has made a mistake or means harm. */
export const mostMeasures = 2_000;
const mostBodies = 100;

/** First and last day of a plan. */
export const periodFields = { from: day(), until: day() };

/** A longer plan is a slip of the hand in a year, and every report of it would be given its dates at once. */
const mostYears = 50;
export const withinReason: readonly [
  (period: { readonly from: string; readonly until: string }) => boolean,
  { message: string; path: string[] },
] = [
  ({ from, until }) => Number(until.slice(0, 4)) - Number(from.slice(0, 4)) < mostYears,
  { message: 'wrong', path: ['until'] },
];

const idOrNull = z.string().max(20, 'tooLong').nullable().default(null);
const term = z.object({ from: day(), until: day() }).nullable().default(null);
const executor = z.object({
  body: line(100),
  kind: z.enum(['main', 'other', 'recommended'], 'required'),
  term,
});
const measure = z.object({
  measure: idOrNull,
  number: line(20),
  section: idOrNull,
  title: line(4_000),
  executors: z.array(executor).max(mostBodies, 'tooMany').default([]),
  term,
  carries: z
    .object({ plan: line(20), measure: line(20) })
    .nullable()
    .default(null),
});
const table = z.object({
  sections: z
    .array(z.object({ number: line(20), title: line(2_000) }))
    .max(500, 'tooMany')
    .default([]),
  measures: z.array(measure).max(mostMeasures, 'tooMany'),
});

/** A plan's table as it is brought: JSON in one field, for forms and systems alike. */
export type TableFields = z.infer<typeof table>;

const fromJson = z.string('required').transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'wrong' });
    return z.NEVER;
  }
});

export const tableField = () =>
  fromJson
    .pipe(table)
    .describe(
      'JSON: sections [{number, title}], measures [{measure, number, section, title, executors, term, carries}]',
    );

/** The text that is there already keeps its place beside the chain: what did not change is not written anew. */
export type Kept = (measure: string | null, title: string) => AmendedMeasure['title'] | undefined;

/** The table with its free texts parted from the act. */
export function wordedTable(
  { sections, measures }: TableFields,
  wording: Said<unknown>['wording'],
  kept: { readonly title: Kept; section(number: string, title: string): Section['title'] | undefined },
): { readonly sections: readonly Section[]; readonly measures: readonly AmendedMeasure[] } {
  return {
    sections: sections.map(({ number, title }, at) => ({
      number,
      title: kept.section(number, title) ?? wording(`section${at + 1}`, title),
    })),
    measures: measures.map((row, at) => ({
      ...row,
      executors: row.executors as readonly Executor[],
      title: kept.title(row.measure, row.title) ?? wording(`measure${at + 1}`, row.title),
    })),
  };
}
