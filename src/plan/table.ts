import { isAfter, isWithin } from './terms.ts';
import type { MeasureText, PlanRefusal, Section, Term } from './vocabulary.ts';

/** `4.1.10` comes after `4.1.9`, and `4.2` after both. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [one, other].map((number) => number.split('.').map(Number));
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const difference = (a?.[at] ?? -1) - (b?.[at] ?? -1);
    if (difference !== 0) return Number.isNaN(difference) ? compareText(one, other) : difference;
  }
  return 0;
}

const compareText = (one: string, other: string): number => (one === other ? 0 : one > other ? 1 : -1);

/** The rows with one more, which stands where its number has its place. */
export function placed<Row extends Pick<MeasureText, 'number'>>(rows: readonly Row[], row: Row): readonly Row[] {
  const after = rows.findIndex(({ number }) => compareNumbers(number, row.number) > 0);
  return after < 0 ? [...rows, row] : [...rows.slice(0, after), row, ...rows.slice(after)];
}

type Table = {
  readonly period: Term;
  readonly sections: readonly Section[];
  readonly measures: readonly MeasureText[];
};

type Problem = PlanRefusal extends infer Refusal
  ? Refusal extends PlanRefusal
    ? Omit<Refusal, 'clause'>
    : never
  : never;

/** What is wrong with a plan's table by itself, whatever the register of bodies says; the first of all. */
export function problemOfTable({ period, sections, measures }: Table): Problem | undefined {
  if (isAfter(period.from, period.until)) return { refused: 'termBeforeStart', number: null, term: period };
  if (measures.length === 0) return { refused: 'emptyPlan' };
  const headings = new Set(sections.map(({ number }) => number));
  const taken = new Set<string>(headings);
  if (headings.size < sections.length) return { refused: 'measureNumberTwice', number: twiceIn(sections) };
  for (const measure of measures) {
    const { number } = measure;
    if (taken.has(number)) return { refused: 'measureNumberTwice', number };
    taken.add(number);
    const problem = problemOfMeasure(measure, headings, period);
    if (problem) return problem;
  }
  return undefined;
}

const twiceIn = (sections: readonly Section[]): string =>
  sections.find(({ number }, at) => sections.findIndex((each) => each.number === number) < at)?.number ?? '';

function problemOfMeasure(
  { number, section, executors, term }: MeasureText,
  headings: ReadonlySet<string>,
  period: Term,
): Problem | undefined {
  if (section !== null && !headings.has(section)) return { refused: 'unknownSection', number, section };
  const seen = new Set<string>();
  for (const { body } of executors) {
    if (seen.has(body)) return { refused: 'executorTwice', number, body };
    seen.add(body);
  }
  for (const each of [term, ...executors.map((executor) => executor.term)]) {
    if (each === null) continue;
    if (isAfter(each.from, each.until)) return { refused: 'termBeforeStart', number, term: each };
    if (!isWithin(each, period)) return { refused: 'termOutsidePlan', number, term: each, period };
  }
  return undefined;
}
